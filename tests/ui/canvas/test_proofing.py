"""Soft proof, gamut warning and the screen's own profile on the canvas."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.colour.colours import Colours
from editor.colour.named_profiles import named
from editor.colour.screen import WARNING, Proof, ScreenColours
from tests.editor.colour.table_profiles import dull_printer, turned_scanner
from tests.screen import grab_visible
from ui.canvas.own_profile import PROPERTY
from ui.window.window import Window

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def printer(window: Window, coffee: np.ndarray, tmp_path: Path) -> Path:
    """A printer's profile, which the box for a file gives; the photo is seen at 100 %."""
    path = tmp_path / "printer.icc"
    path.write_bytes(dull_printer())
    window.choices.proofing.ask_profile = lambda _: str(path)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    return path


def seen(window: Window, coffee: np.ndarray, screen: ScreenColours, qtbot: QtBot) -> bool:
    """Wait until the photo is seen by a screen's colours."""

    def is_so() -> bool:
        if not window.canvas.is_settled():
            return False
        pixels, where = grab_visible(window.canvas)
        photo = np.ascontiguousarray(where.of(coffee[..., :3]))
        return np.array_equal(pixels, screen.of(Colours()).to_srgb(photo))

    qtbot.waitUntil(is_so)
    return True


def test_a_proof_is_shown_and_taken_away_and_named(
    window: Window, coffee: np.ndarray, printer: Path, qtbot: QtBot
) -> None:
    window.actions_["soft_proof"].trigger()
    seen(window, coffee, ScreenColours(proof=Proof(dull_printer())), qtbot)
    assert "proof: Nameless profile" in window.status.facts.text()
    assert window.preferences.value.proof_profile == str(printer)
    window.actions_["soft_proof"].trigger()
    seen(window, coffee, ScreenColours(), qtbot)
    assert "proof" not in window.status.facts.text()


def test_the_warning_marks_what_the_printer_lacks_also_without_the_proof(
    window: Window, coffee: np.ndarray, printer: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Y, BOTH)
    warned = Proof(dull_printer(), shows=False, warns=True)
    seen(window, coffee, ScreenColours(proof=warned), qtbot)
    marked = (grab_visible(window.canvas)[0] == WARNING).all(-1)
    assert 0 < marked.mean() < 1


def test_no_printer_chosen_switches_nothing_on(window: Window, coffee: np.ndarray) -> None:
    window.choices.proofing.ask_profile = lambda _: ""
    window.actions_["soft_proof"].trigger()
    assert not window.choices.proofing.shows


@pytest.mark.parametrize("content", [b"no profile", turned_scanner()])
def test_a_profile_that_can_not_be_shown_is_said_and_nothing_changes(
    window: Window, coffee: np.ndarray, printer: Path, content: bytes, qtbot: QtBot
) -> None:
    printer.write_bytes(content)
    with qtbot.waitSignal(window.choices.proofing.failed):
        window.actions_["soft_proof"].trigger()
    assert not window.choices.proofing.shows
    seen(window, coffee, ScreenColours(), qtbot)


def test_the_screens_profile_is_the_one_preferred_or_else_the_desktops(
    window: Window, coffee: np.ndarray, printer: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    p3, adobe = named("Display P3").for_lcms, named("Adobe RGB").for_lcms
    window.choices.proofing.property_of = lambda _: PROPERTY
    window.choices.proofing.read_property = {PROPERTY: adobe}.get
    window.windowHandle().screenChanged.emit(window.screen())
    seen(window, coffee, ScreenColours(adobe), qtbot)
    assert "on Adobe RGB (1998) compatible" in window.status.facts.text()
    file = tmp_path / "screen.icc"
    file.write_bytes(p3)
    window.preferences.change(screen_profile=str(file))
    seen(window, coffee, ScreenColours(p3), qtbot)
    assert "on Display P3" in window.status.facts.text()


def test_what_a_desktop_says_that_is_no_profile_is_not_followed(
    window: Window, coffee: np.ndarray, printer: Path, qtbot: QtBot
) -> None:
    window.choices.proofing.property_of = lambda _: PROPERTY
    window.choices.proofing.read_property = lambda _: b"\0" * 200
    with qtbot.waitSignal(window.choices.proofing.named):
        window.windowHandle().screenChanged.emit(window.screen())
    seen(window, coffee, ScreenColours(), qtbot)


def test_a_change_of_the_screens_property_is_followed_and_of_no_other(
    window: Window, coffee: np.ndarray, printer: Path, qtbot: QtBot
) -> None:
    proofing = window.choices.proofing
    read: list[str] = []
    p3 = named("Display P3").for_lcms

    def read_property(name: str) -> bytes:
        read.append(name)
        return p3

    proofing.property_of = lambda _: f"{PROPERTY}_1"
    proofing.read_property = read_property
    proofing.watch.changed.emit(PROPERTY)
    proofing.watch.changed.emit(f"{PROPERTY}_1")
    seen(window, coffee, ScreenColours(p3), qtbot)
    assert read == [f"{PROPERTY}_1"]


def test_screens_that_come_are_numbered_and_read_again(
    window: Window, coffee: np.ndarray, printer: Path, qtbot: QtBot
) -> None:
    window.choices.proofing.property_of = lambda _: f"{PROPERTY}_1"
    window.choices.proofing.read_property = lambda _: named("Display P3").for_lcms
    QApplication.instance().primaryScreenChanged.emit(window.screen())
    seen(window, coffee, ScreenColours(named("Display P3").for_lcms), qtbot)
