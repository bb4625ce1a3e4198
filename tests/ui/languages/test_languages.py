"""The program in German and Chinese: no word is missing, and menus and forms speak them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QToolButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from editor.document.fresh_step import fresh_step
from editor.photo.metadata_listing import Told
from editor.plugins.live_registry import LiveRegistry
from editor.support.guide import Place
from filters.params.kinds.curve import Curve
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.languages.catalogue import CODES, FORMS, all_words, literals, read
from tests.ui.languages.sentences import nodes_of
from tests.ui.windows import put_on_screen
from ui.app import make_window
from ui.command.actions import CommandActions
from ui.command.command import Command
from ui.command.letters import without_letter
from ui.command.registry import CommandRegistry
from ui.form.curve_control import CurveControl
from ui.form.form import ParamForm
from ui.insight.metadata_panel import MetadataPanel
from ui.look.language import CONTEXT, FOLDER, language_for, said, silence, speak
from ui.look.phrase import phrase
from ui.preferences.settings import SETTINGS
from ui.window.bars import MENUS
from ui.window.topics import COMMANDS, topic_of
from ui.window.window import Window

SLOT = re.compile(r"\{[^}]*\}")
RISING = (1, 2)  # each is said in another form of German


def slots_of(text: str) -> list[str]:
    """Return where parts go: by their names, in any order, or one after the other."""
    return sorted(
        re.sub(r"\d", "", slot) if slot[1:2].isdigit() else slot for slot in SLOT.findall(text)
    )


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
        assert missing == [], f"translate them in kernelroom_{code}.ts"  # a change brings its own
        assert all(known.values())
        stale = set(known) - set(wanted) - shown
        assert stale == set(), "write it again: python -m tests.ui.languages.catalogue"
        forms = {(text, form) for text, words in known.items() for form in words.split(FORMS)}
        assert {pair for pair in forms if slots_of(pair[0]) != slots_of(pair[1])} == set()
        translator = QTranslator()
        assert translator.load(f"kernelroom_{code}", str(FOLDER))
        counts = {text: RISING[: words.count(FORMS) + 1] for text, words in known.items()}
        found = {
            text: FORMS.join(translator.translate(CONTEXT, text, "", n) for n in counts[text])
            for text in known
        }
        assert found == known, "the .qm file is not of this .ts file"
    live = LiveRegistry(Registry.builtin().worded(str.swapcase), window.plugins.host)
    assert fresh_step(live) == fresh_step(Registry.builtin())  # whatever it is called


def test_a_window_speaks_the_language(language: str, qtbot: QtBot, tmp_path: Path) -> None:
    words = read(language)
    registry = Registry.builtin().worded(said)
    window = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    menus = [without_letter(action.text()) for action in window.menu_row.bar.actions()]
    assert menus == [words[title] for title in MENUS]
    assert without_letter(window.actions_["open"].text()) == words["Open photo…"]
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


def test_a_sentence_is_of_the_language_with_its_numbers(qapp: QApplication) -> None:
    translators = speak(qapp, "de")
    try:
        assert phrase("Saved as {name}.", name="a.png") == "Gespeichert als a.png."
        assert phrase("{x:.0f} % across, {y:.0f} % down", x=12.4, y=7.0).startswith("12 % waage")
        assert phrase("It has noise of {noise:.1f} levels of 255.", noise=1.25) == (
            "Es hat Rauschen von 1,2 von 255 Stufen."
        )
        assert phrase("{value} is not a whole number", value=1.5).startswith("1,5 ist")
        assert phrase("Choose {label!l}", label="Farbe") == "Farbe wählen"
        assert phrase("Never {said}", said="seen") == "Never seen"
    finally:
        silence(qapp, translators)
    assert phrase("Choose {label!l}", label="Colour") == "Choose colour"
    assert phrase("It has noise of {noise:.1f} levels of 255.", noise=1.25).endswith(
        "1.2 levels of 255."
    )


@pytest.mark.parametrize(
    ("code", "said_of"),
    [
        ("en", {0: "0 steps", 1: "1 step", 2: "2 steps"}),
        ("de", {0: "0 Schritte", 1: "1 Schritt", 2: "2 Schritte"}),
        ("zh_CN", {0: "0 个步骤", 1: "1 个步骤", 2: "2 个步骤"}),
    ],
)
def test_what_counts_has_the_languages_plural(
    qapp: QApplication, code: str, said_of: dict[int, str]
) -> None:
    translators = speak(qapp, code)
    found = {n: phrase("{count} steps", one="{count} step", count=n) for n in said_of}
    silence(qapp, translators)
    assert found == said_of


REFUSALS = {
    "/a b.tif can't be written: the disk is full": (
        "/a b.tif kann nicht geschrieben werden: der Datenträger ist voll",
        "无法写入 /a b.tif：磁盘已满",
    ),
    "step 3: opacity 1.5 is not allowed: 0 to 1": (
        "Schritt 3: die Deckkraft 1,5 ist nicht erlaubt: 0 bis 1",
        "步骤 3：不允许不透明度 1.5：应为 0 到 1",
    ),
    "x can't be read as a kernel: the matrix is divided by 0": (
        "x lässt sich nicht als Kern lesen: die Matrix wird durch 0 geteilt",
        "x 无法作为核读取：矩阵除以 0",
    ),
    "This is no convolution: it is morphology: largest 3x3.": (
        "Das ist keine Faltung: es ist Morphologie: largest 3x3.",
        "这不是卷积：是形态学：largest 3x3。",
    ),
}


@pytest.mark.parametrize(("code", "column"), [("de", 0), ("zh_CN", 1)])
def test_what_the_editor_refuses_is_said_in_the_language(
    qapp: QApplication, code: str, column: int
) -> None:
    translators = speak(qapp, code)
    found = {text: said(text) for text in REFUSALS}
    silence(qapp, translators)
    assert found == {text: both[column] for text, both in REFUSALS.items()}


@pytest.mark.parametrize("code", CODES)
def test_names_with_an_and_stay_as_they_are(qapp: QApplication, code: str) -> None:
    translators = speak(qapp, code)
    name = "cat and dog.png"
    saved = phrase("Saved as {name}.", name=name)
    found = [said(text) for text in (name, "Ann and Bob", saved)]
    refused = said(f"/a/{name} can't be written: the disk is full")
    listed = said("their depths differ: 8 bit and 16 bit")
    silence(qapp, translators)
    assert found == [name, "Ann and Bob", saved]
    assert f"/a/{name}" in refused
    assert "can't be written" not in refused
    assert "and" not in listed


def test_a_button_is_explained_in_the_guide_by_its_english_title(qapp: QApplication) -> None:
    translators = speak(qapp, "de")
    made = Command("save", "Save preset…", "Keep the step", ("Step",), print)
    other = replace(made, is_enabled=lambda: False)
    registry, button = CommandRegistry(qapp), QToolButton()
    registry.add(other)
    CommandActions(registry, registry, qapp).bind(button, "save")
    place = topic_of(button)
    silence(qapp, translators)
    assert made.title != "Save preset…"
    assert made.guide_title == other.guide_title == "Save preset"
    assert place == Place(COMMANDS, "Step", "Save preset")


def test_changes_of_values_keep_the_languages_nouns(qapp: QApplication, qtbot: QtBot) -> None:
    translators = speak(qapp, "de")
    (spec,) = (one for one in Registry.builtin().worded(said) if one.id == "curves")
    form = ParamForm(spec)
    qtbot.addWidget(form)
    told: list[str] = []
    form.changed.connect(lambda values, merge, label: told.append(said(label)))
    red = form.controls["red"]
    assert isinstance(red, CurveControl)
    red.set_value(Curve(((0.0, 0.2), (1.0, 1.0))))
    red.plot.changed.emit(red.value(), "")
    red.straight.click()
    others = [said(label) for label in ("Change the curve Rot", "Change Größe")]
    silence(qapp, translators)
    name = spec.params[1].label
    assert name == name.capitalize()
    assert told == [f"Kurve {name} ändern", f"Kurve {name} begradigen"]
    assert others == ["Kurve Rot ändern", "Ändern: Größe"]


def test_settings_are_found_by_words_of_the_language_and_in_english(qapp: QApplication) -> None:
    (language,) = (one for one in SETTINGS if one.name == "language")
    translators = speak(qapp, "de")
    title = said(language.title)
    found = [language.is_found_by(query) for query in (title, language.title, "nirgends")]
    silence(qapp, translators)
    assert title != language.title
    assert found == [True, True, False]


def test_what_a_file_says_is_quoted_and_found_by_words_of_the_language(
    qapp: QApplication, window: Window
) -> None:
    rows = (Told("Exif", "Artist", "Undo", True), Told("Exif", "Orientation", "turned by 90°"))
    panel = window.findChild(MetadataPanel)
    translators = speak(qapp, "de")
    panel._receive(rows)
    shown = [(one.text(0), one.text(1)) for one in _rows_of(panel)]
    panel.search.setText(said("Orientation"))
    found = [one.text(0) for one in _rows_of(panel)]
    silence(qapp, translators)
    assert shown[0][1] == "Undo"
    assert shown[1][0] != "Orientation"
    assert found == [shown[1][0]]


def _rows_of(panel: MetadataPanel) -> list[QTreeWidgetItem]:
    groups = [panel.tree.topLevelItem(at) for at in range(panel.tree.topLevelItemCount())]
    return [group.child(at) for group in groups for at in range(group.childCount())]


def test_in_english_nothing_is_changed() -> None:
    for text in ("Saved as a.png.", "Show or hide panel Steps", "Undo", ""):
        assert said(text) == text
