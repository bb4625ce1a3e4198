"""The box that asks where to save: it begins with the kind that the proposed name has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from ui.files.actions import WRITABLE
from ui.files.questions import ask_save, kind_of
from ui.window.window import Window

KINDS = "PNG (*.png);;JPEG (*.jpg *.jpeg);;Other (*)"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.png", "PNG (*.png)"),
        ("a.JPEG", "JPEG (*.jpg *.jpeg)"),
        ("a.b.jpg", "JPEG (*.jpg *.jpeg)"),
        ("a.tif", "Other (*)"),
    ],
)
def test_a_name_has_a_kind(name: str, kind: str) -> None:
    assert kind_of(Path(name), KINDS) == kind


def test_a_name_of_no_kind_has_the_first() -> None:
    assert kind_of(Path("a.bmp"), "PNG (*.png);;JPEG (*.jpg)") == "PNG (*.png)"


def test_the_box_shows_the_kind_of_the_proposed_name(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QFileDialog):
            QTimer.singleShot(20, answer)  # it is not there yet
            return
        seen.append(box.selectedNameFilter())
        choices = box.findChild(QComboBox, "fileTypeCombo")
        assert choices is not None
        seen.append(choices.currentText())
        box.reject()

    QTimer.singleShot(0, answer)
    assert ask_save(window, "Save as", tmp_path / "a-edited.jpg", WRITABLE) == ""
    assert [one.partition(" ")[0] for one in seen] == ["JPEG", "JPEG"]
