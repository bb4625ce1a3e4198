"""A label that the editor's sentences are given to says them in the language."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look.language import silence, speak
from ui.look.sentence import Told

REFUSED = "Only one photo is open: open the one to compare it with too"


def test_a_sentence_of_the_editor_is_said_in_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    label = Told()
    qtbot.addWidget(label)
    label.setText(REFUSED)
    assert label.text() == REFUSED
    translators = speak(qapp, "de")
    try:
        label.setText(REFUSED)
        assert label.text().startswith("Nur ")
    finally:
        silence(qapp, translators)
