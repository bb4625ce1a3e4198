"""Printing: the result on paper, looked at before it is printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QPageLayout, QPaintDevice, QPaintEngine, QPainter
from PySide6.QtWidgets import QGraphicsView, QWidget

from editor.document.session import Session
from editor.render.pipeline import Pipeline
from filters.user_error import UserError
from ui.command.command import Command
from ui.files.srgb_picture import srgb_picture
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of
from ui.work.task import Task
from ui.work.worker import Worker

if TYPE_CHECKING:  # it takes a while to import, and few print
    from PySide6.QtPrintSupport import QPrinter

LOOKED_AT: Final = 1600  # pixels of the longer side, in the preview


class PrintError(UserError):
    """A page that could not be printed: one sentence on why, and what to do."""


class Printing(QObject):
    """Renders the result, shows it on a page of the chosen printer, and prints it.

    Rendering and printing are done by the worker; the preview has a small picture.

    Parameters
    ----------
    window
        Over which the preview lies.
    tasks
        Renders and prints.
    """

    printed = Signal(str)  # what the page is called
    failed = Signal(str)

    def __init__(
        self, window: QWidget, session: Session, tasks: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._session, self._tasks = window, session, tasks

    def command(self) -> Command:
        """Return what starts it."""
        return Command(
            "print",
            "Print…",
            "Look at the result on a page, and print it, also into a PDF file",
            ("File", "print"),
            self.start,
            ("Ctrl+Alt+P",),
            is_enabled=lambda: self._session.document is not None,
            full_title="Print the photo",
        )

    def start(self) -> None:
        """Render what is shown, then show it on a page."""
        photo = self._session.photos.present
        if photo is None:
            return
        document = photo.document
        pipeline = Pipeline.of(document.source, document.steps, self._session.registry)

        def work(task: Task) -> tuple[QImage, QImage]:
            whole = srgb_picture(pipeline, task)
            return whole, _small(whole)

        self._tasks.start(
            "Preparing the page", work, partial(self._preview, photo.name), self.failed.emit
        )

    def _preview(self, name: str, pictures: tuple[QImage, QImage]) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        whole, small = pictures
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        is_wide = whole.width() > whole.height()
        orientation = QPageLayout.Orientation
        printer.setPageOrientation(orientation.Landscape if is_wide else orientation.Portrait)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(phrase("Print {name}", name=name))

        def draw(page: QPrinter) -> None:
            engine = page.paintEngine()
            if engine is not None and engine.type() == QPaintEngine.Type.Picture:  # the preview's
                laid(small, page)
            else:
                self._print(name, whole, printer)

        if printer.outputFormat() != QPrinter.OutputFormat.NativeFormat:
            _take_away_page_setup(dialog)
        for view in dialog.findChildren(QGraphicsView):  # Qt's own grey has a tint
            view.setBackgroundBrush(tokens_of(dialog.palette()).colour("canvas"))
        dialog.paintRequested.connect(draw)
        dialog.open()

    def _print(self, name: str, whole: QImage, printer: QPrinter) -> None:
        def done(_: None) -> None:
            self.printed.emit(phrase("{name} is printed", name=name))

        def work(_: Task) -> None:
            laid(whole, printer)

        self._tasks.start(phrase("Printing {name}", name=name), work, done, self.failed.emit)


def _take_away_page_setup(dialog: QWidget) -> None:
    """Hide what Qt has for a system's own printers only; a PDF's page is among its properties."""
    title = QCoreApplication.translate("QPrintPreviewDialog", "Page setup")
    for action in dialog.findChildren(QAction):
        if action.text() == title:
            action.setVisible(False)


def _small(picture: QImage) -> QImage:
    if max(picture.width(), picture.height()) <= LOOKED_AT:
        return picture
    side = QSize(LOOKED_AT, LOOKED_AT)
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def laid(picture: QImage, page: QPaintDevice) -> None:
    """Draw a picture in the middle of a page, as large as its margins leave room; on any thread.

    Raises
    ------
    PrintError
        The printer takes nothing.
    """
    painter = QPainter()
    if not painter.begin(page):
        raise PrintError("The printer can't be written to: choose another one, or a PDF file")
    try:
        room = painter.viewport()
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(room.topLeft(), size)
        area.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, picture)
    finally:
        painter.end()
