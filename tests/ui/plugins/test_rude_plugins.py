"""Plugins that loop, hang or fail while a form asks them: the window goes on, and says which."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.plugins.process import PluginProcess
from tests.screen import grab_visible
from tests.ui.windows import loaded
from ui.window.window import Window

HEAD = """
import os, sys, time
from filters.plugin import Pixels, Point, image_filter
API = 1
"""
LOOP = (
    HEAD
    + """
@image_filter("Film grain", group="Mine", seconds=600)
def grain(pixels: Pixels, value: int = 1) -> Pixels:
    '''Never end.'''
    while value:
        pass
    return 1 - pixels
"""
)
SLOW_TO_ANSWER = (
    HEAD
    + """
def halo(value, more, at):
    time.sleep(0.2)
    return 1
def border(value, more, at):
    time.sleep(0.2)
    return "wrap"
def light(value, more, at):
    time.sleep(0.2)
    return "stored"
def makes_alpha(value, more, at):
    time.sleep(0.2)
    return False
def convolution(value, more, at):
    time.sleep(0.2)
    return None
def matters(value, more, at):
    time.sleep(0.2)
    return value > 3

@image_filter("Slow to answer", group="Mine", halo=halo, border=border, light=light,
              makes_alpha=makes_alpha, convolution=convolution,
              relevant={"more": matters, "at": matters})
def slow(pixels: Pixels, value: int = 1, more: int = 0, at: Point = Point(0.5, 0.5)) -> Pixels:
    '''Invert.'''
    return 1 - pixels
"""
)


@pytest.fixture
def looping(bench: Window, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window whose plugin has looped long enough for it to be said."""
    monkeypatch.setattr("editor.plugins.calls.PATIENCE", 0.2)
    (folder / "grain.py").write_text(LOOP)
    loaded(bench, qtbot)
    bench.edits.choose_filter("grain.grain", instead=True)
    qtbot.waitUntil(lambda: bench.message.text() == "Film grain is still working")
    return bench


def inverted(window: Window) -> bool:
    shown, where = grab_visible(window.canvas)
    document = window.session.document
    assert document is not None
    wanted = 255 - where.of(document.source.samples).astype(int)
    return bool(np.array_equal(shown[..., :3], wanted))


def test_a_looping_plugin_is_stopped_by_a_click_and_not_tried_again(
    looping: Window, qtbot: QtBot
) -> None:
    message = looping.message
    assert message.button.text() == "Stop"
    qtbot.mouseClick(message.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: message.text().startswith("Film grain: was stopped (grain.py:"))
    looping.canvas.zoom_in()  # asks for other pixels of the same
    looping.canvas.zoom_out()
    looping.session.edit({"value": 0}, "Value")
    looping.canvas.actual_size()
    qtbot.waitUntil(lambda: looping.canvas.is_settled() and inverted(looping))
    assert message.text() == ""
    looping.session.edit({"value": 1}, "Value")  # at once: it is known
    qtbot.waitUntil(lambda: message.text().startswith("Film grain: was stopped"))


@pytest.mark.parametrize("instead", [True, False])
def test_choosing_another_filter_ends_a_looping_one_at_once(
    looping: Window, qtbot: QtBot, instead: bool
) -> None:
    begun = time.monotonic()
    looping.edits.choose_filter("median", instead)
    qtbot.waitUntil(looping.canvas.is_settled)
    assert time.monotonic() - begun < 100  # of 600
    off = "Film grain was still working and is switched off."
    assert looping.message.text() == ("" if instead else off)
    document = looping.session.document
    assert document is not None
    left = [] if instead else [("grain.grain", False)]
    found = [(step.filter_id, step.enabled) for step in document.steps]
    assert found == [*left, ("median", True)]
    assert looping.plugins.host.records[0].state == "ok"


def test_what_was_switched_off_is_had_back_by_a_click(looping: Window, qtbot: QtBot) -> None:
    looping.edits.choose_filter("median")
    qtbot.mouseClick(looping.message.button, Qt.MouseButton.LeftButton)
    document = looping.session.document
    assert document is not None
    assert [step.filter_id for step in document.steps] == ["grain.grain", "median"]
    assert all(step.enabled for step in document.steps)
    assert looping.message.text() == "Added Median after Film grain."
    qtbot.mouseClick(looping.message.button, Qt.MouseButton.LeftButton)  # Replace it instead
    qtbot.waitUntil(looping.canvas.is_settled)


def test_a_window_with_a_looping_plugin_closes(looping: Window, qtbot: QtBot) -> None:
    looping.files.ask_question = lambda *_: "Discard"
    begun = time.monotonic()
    looping.close()
    assert time.monotonic() - begun < 100  # of 600
    assert looping.isHidden()


def test_a_window_closes_while_a_plugin_loops_in_its_import(
    bench: Window, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.process.START_SECONDS", 600.0)
    monkeypatch.setattr("editor.plugins.calls.PATIENCE", 0.2)
    (folder / "loops.py").write_text("while True: pass\n")
    bench.actions_["reload_plugins"].trigger()
    qtbot.waitUntil(lambda: bench.message.text() == "loops is still working")
    bench.close()
    assert bench.isHidden()


def test_what_a_plugin_declares_is_never_asked_on_the_qt_thread(
    bench: Window, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[threading.Thread] = []
    call: Callable[..., Any] = PluginProcess.call

    def noted(self: PluginProcess, *arguments: Any, **more: Any) -> Any:
        asked.append(threading.current_thread())
        return call(self, *arguments, **more)

    monkeypatch.setattr(PluginProcess, "call", noted)
    (folder / "slow.py").write_text(SLOW_TO_ANSWER)
    loaded(bench, qtbot)
    bench.edits.choose_filter("slow.slow", instead=True)
    form = bench.filter_panel.form
    assert form is not None
    qtbot.waitUntil(form.controls["more"].isHidden)  # it is said later that it doesn't matter
    qtbot.waitUntil(lambda: bench.canvas.is_settled() and inverted(bench))
    bench.session.edit({"value": 5}, "Value")
    bench.filter_panel.set_step(bench.session.edited, bench.session.document)
    qtbot.waitUntil(lambda: not form.controls["more"].isHidden())
    qtbot.waitUntil(lambda: bool(bench.points.places()))
    bench.actions_["undo"].trigger()
    bench.actions_["redo"].trigger()
    bench.canvas.zoom_in()
    qtbot.waitUntil(bench.canvas.is_settled)
    assert asked
    assert threading.main_thread() not in asked


def test_a_failing_declaration_is_said_with_filter_and_line(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "bad.py").write_text(
        HEAD
        + "@image_filter('Bad', halo=lambda value: 1 // value)\n"
        + "def bad(pixels: Pixels, value: int = 0) -> Pixels:\n    '''Invert.'''\n"
        + "    return 1 - pixels\n"
    )
    loaded(bench, qtbot)
    bench.edits.choose_filter("bad.bad", instead=True)
    qtbot.waitUntil(lambda: "ZeroDivisionError" in bench.message.text())
    assert bench.message.text().startswith("Bad: halo= ZeroDivisionError")
    assert "(bad.py:5 in <lambda>)" in bench.message.text()
    bench.session.edit({"value": 1}, "Value")
    qtbot.waitUntil(lambda: bench.canvas.is_settled() and inverted(bench))
    assert bench.message.text() == ""
