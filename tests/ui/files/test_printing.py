"""The result is looked at on a page, and printed by the worker."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsView
from pytestqt.qtbot import QtBot

from ui.files.printing import laid
from ui.look.tokens import tokens_of
from ui.window.window import Window

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def test_a_picture_lies_in_the_middle_of_a_page_in_its_own_proportion(qapp) -> None:
    page, picture = (
        QImage(100, 200, QImage.Format.Format_RGB32),
        QImage(50, 25, QImage.Format.Format_RGB32),
    )
    page.fill(QColor("white"))
    picture.fill(QColor("red"))
    laid(picture, page)
    red = [page.pixelColor(50, row) == QColor("red") for row in range(200)]
    assert red == [75 <= row < 125 for row in range(200)]
    assert page.pixelColor(0, 100) == page.pixelColor(99, 100) == QColor("red")


def test_the_photo_is_shown_on_a_page_and_printed_into_a_file(
    window: Window, coffee: np.ndarray, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_P, KEYS)
    qtbot.waitUntil(lambda: window.findChild(QPrintPreviewDialog) is not None)
    dialog = window.findChild(QPrintPreviewDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    is_own = dialog.printer().outputFormat() == QPrinter.OutputFormat.NativeFormat
    setup = [action for action in dialog.findChildren(QAction) if action.text() == "Page setup"]
    assert [action.isVisible() for action in setup] == [is_own]  # Qt warns of it for a PDF
    view = dialog.findChild(QGraphicsView)
    assert view is not None
    assert view.backgroundBrush().color() == tokens_of(dialog.palette()).colour("canvas")
    printer, file = dialog.printer(), tmp_path / "page.pdf"
    assert printer.pageLayout().orientation().name == "Landscape"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    shown = dialog.findChild(QPrintPreviewWidget)
    assert shown is not None
    with qtbot.waitSignal(window.exporting.printing.printed):
        shown.print_()
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_size > 20_000  # with the picture
    dialog.close()
