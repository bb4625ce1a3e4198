"""The program in German and Chinese: no word is missing, and menus and forms speak them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.document.fresh_step import fresh_step
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.languages.catalogue import CODES, all_words, literals, nodes_of, read
from tests.ui.windows import put_on_screen
from ui.app import make_window
from ui.look.language import CONTEXT, FOLDER, language_for, said, silence, speak
from ui.window.bars import MENUS
from ui.window.window import Window

NOT_YET = 0.05  # of all words, that a change may bring in before somebody translates them
SLOT = re.compile(r"\{\d?\}")


@pytest.fixture(params=CODES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that is spoken as long as a test runs."""
    translators = speak(qapp, request.param)
    yield request.param
    silence(qapp, translators)


def test_every_word_of_the_program_is_in_the_catalogue(window: Window, qapp: QApplication) -> None:
    nodes = nodes_of()
    wanted, shown = all_words(window.commands, nodes), literals(nodes)
    for code in CODES:
        known = read(code)
        missing = [text for text in wanted if text not in known]
        assert len(missing) < NOT_YET * len(wanted), missing  # they are said in English till then
        assert all(known.values())
        stale = set(known) - set(wanted) - shown
        assert stale == set(), "write it again: python -m tests.ui.languages.catalogue"
        slots = {text: len(SLOT.findall(words)) for text, words in known.items()}
        assert {text for text, count in slots.items() if count != text.count("{}")} == set()
        translator = QTranslator()
        assert translator.load(f"kernelroom_{code}", str(FOLDER))
        found = {text: translator.translate(CONTEXT, text) for text in known}
        assert found == known, "the .qm file is not of this .ts file"
    live = LiveRegistry(Registry.builtin().worded(str.swapcase), window.plugins.host)
    assert fresh_step(live) == fresh_step(Registry.builtin())  # whatever it is called


def test_a_window_speaks_the_language(language: str, qtbot: QtBot, tmp_path: Path) -> None:
    words = read(language)
    registry = Registry.builtin().worded(said)
    window = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    menus = [action.text() for action in window.menu_row.bar.actions()]
    assert menus == [words[title] for title in MENUS]
    assert window.actions_["open"].text() == words["Open photo…"]
    assert window.commands["panel.steps"].full_title == words["Show or hide panel {}"].format(
        words["Steps"]
    )
    assert window.docks["Steps"].windowTitle() == words["Steps"]
    assert registry["gaussian_blur"].title == words["Gaussian blur"]
    assert window.filter_panel.save_button.toolTip().startswith(words["Save preset"])
    window.message.say("Saved as a.png.", "note")
    assert said("Saved as a.png.") == words["Saved as {}."].format("a.png")


def test_the_language_is_the_chosen_one_or_the_desktops() -> None:
    assert language_for("de", QLocale("zh_CN")) == "de"
    assert language_for("en", QLocale("de_AT")) == "en"
    assert language_for("system", QLocale("de_AT")) == "de"
    assert language_for("system", QLocale("zh_CN")) == "zh_CN"
    assert language_for("system", QLocale("zh_TW")) == "en"  # another script
    assert language_for("system", QLocale("fr_FR")) == "en"


def test_in_english_nothing_is_changed() -> None:
    for text in ("Saved as a.png.", "Show or hide panel Steps", "Undo", ""):
        assert said(text) == text
