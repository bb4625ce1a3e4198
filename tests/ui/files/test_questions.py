"""The box that asks where to save: it begins with the kind that the proposed name has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from ui.files import questions
from ui.files.actions import WRITABLE
from ui.files.questions import ROLES, ask_question, ask_save, kind_of
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


@pytest.mark.parametrize(
    ("typed", "kind", "path"),
    [
        ("/a/cat", "JPEG (*.jpg *.jpeg)", "/a/cat.jpg"),
        ("/a/cat.png", "JPEG (*.jpg *.jpeg)", "/a/cat.png"),
        ("/a/cat", "All files (*)", "/a/cat"),
        ("/a/cat", "Recipes (*.kroom.json *.json)", "/a/cat.kroom.json"),
        ("", "JPEG (*.jpg *.jpeg)", ""),
    ],
)
def test_a_name_without_an_ending_has_that_of_the_chosen_kind(
    monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, path: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed, kind))
    assert ask_save(None, "Save as", Path("/a/b.jpg"), WRITABLE) == path


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


@pytest.mark.parametrize("answer", sorted(ROLES))
def test_each_answer_can_be_given_and_leaves_no_box(
    window: Window, qtbot: QtBot, answer: str
) -> None:
    def click() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, click)  # it is not there yet
            return
        label = box.findChild(QLabel, "qt_msgbox_label")
        assert label is not None
        assert label.textFormat() == Qt.TextFormat.PlainText  # <b> is a part of the name
        button = next(one for one in box.buttons() if one.text() == answer)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, click)
    given = tuple(dict.fromkeys((answer, "Cancel")))
    assert ask_question(window, "Save", "<b>one</b>.png exists.", given) == answer
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not window.findChildren(QMessageBox)


def test_all_answers_of_the_program_are_known() -> None:
    sources = (file.read_text() for file in Path(questions.__file__).parents[1].rglob("*.py"))
    asked = re.compile(r"ask_question\([^()]*\((\"[^()]*)\)", re.DOTALL)
    tuples = [found for text in sources for found in asked.findall(text)]
    answers = {one for each in tuples for one in re.findall(r"\"(\w+)\"", each)}
    assert answers >= {"Get", "Delete"}
    assert answers <= set(ROLES)
