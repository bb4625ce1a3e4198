"""Calls that loop, are stopped or called off, and what plugins declare."""

from __future__ import annotations

import contextlib
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.plugins.fault import PluginFault, Stopped
from editor.plugins.host import PluginHost
from editor.plugins.news import CallEnded, StillWorking
from editor.render.filter_failure import FilterFailure
from filters.plugin import FilterSpec
from filters.progress import Cancelled, Progress
from tests.editor.plugins.small_plugins import (
    FILTER,
    HEAD_OF_ALL,
    PIXELS,
    one,
    run,
    wait_until,
)


def events_of(host: PluginHost) -> list[Any]:
    events: list[Any] = []
    host.news.listen(events.append)
    return events


def test_a_long_call_is_told_of_stopped_and_not_tried_again(
    host: PluginHost, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.calls.PATIENCE", 0.1)
    spec = one(host, folder, "while True: pass", seconds=600)
    run(spec)
    events = events_of(host)
    host.news.listen(lambda e: host.calls.stop(e.title) if isinstance(e, StillWorking) else None)
    with pytest.raises(Stopped, match=r"was stopped \(one.py:1\d in one\)"):
        run(spec, 1)
    assert [type(e) for e in events[:2]] == [StillWorking, CallEnded]
    assert events[0].title == "One"
    events.clear()
    with pytest.raises(PluginFault, match="was stopped"):  # at once: no process is asked
        run(spec, 1)
    assert events == []
    monkeypatch.setattr("editor.plugins.calls.PATIENCE", 600.0)  # whatever the machine does
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)
    assert host.records[0].state == "ok"


def test_a_call_that_takes_too_long_says_where_it_was_and_is_not_tried_again(
    host: PluginHost, folder: Path
) -> None:
    spec = one(host, folder, "time.sleep(1e6)", seconds=0.5)
    run(spec)
    for _ in range(2):
        with pytest.raises(PluginFault, match=r"took longer than 0.5 s .*\(one.py:1\d in one\)"):
            run(spec, 1)
    assert host.records[0].state == "ok"  # the second was none
    place = host.records[0].place
    assert place is not None
    assert "time.sleep" in (folder / "one.py").read_text().splitlines()[place.line - 1]


@pytest.mark.parametrize("body", ["while True: pass", "time.sleep(1e6)", "sum(range(10**15))"])
def test_a_call_that_is_not_wanted_any_more_ends_at_once(
    host: PluginHost, folder: Path, body: str
) -> None:
    spec = one(host, folder, body, seconds=600)
    run(spec)
    begun = time.monotonic()
    job = Progress(40, 50, is_cancelled=lambda: time.monotonic() > begun + 0.1)
    with pytest.raises(Cancelled):
        run(spec, 1, job)
    assert time.monotonic() - begun < 60  # of 600
    assert host.records[0].reason == ""
    np.testing.assert_array_equal(run(spec), 1 - PIXELS)


def test_closing_ends_a_call_that_is_under_way(host: PluginHost, folder: Path) -> None:
    spec = one(host, folder, "while True: pass", seconds=600)
    run(spec)
    ended = threading.Event()

    def call() -> None:
        with contextlib.suppress(Cancelled):
            run(spec, 1)
        ended.set()

    threading.Thread(target=call).start()
    time.sleep(0.2)
    host.close()
    assert ended.wait(60)


DECLARES = """
@image_filter("Declares", halo=lambda value: {halo}, border=lambda value: {border},
              light=lambda value: {light}, relevant={{"more": lambda value: {relevant}}})
def declares(pixels: Pixels, value: int = 0, more: int = 0) -> Pixels:
    '''Do it.'''
    return 1 - pixels
"""
GOOD = {"halo": "2", "border": "'wrap'", "light": "'linear'", "relevant": "value > 1"}
BAD = {
    "raises": "1 / 0", "hangs": "time.sleep(1e6)", "exits": "os._exit(3)", "text": "'?'",
    "negative": "-1", "nested": "[[1]]",
}  # fmt: skip


def declaring(host: PluginHost, folder: Path, **more: str) -> FilterSpec:
    (folder / "one.py").write_text(HEAD_OF_ALL + DECLARES.format(**{**GOOD, **more}))
    host.load()
    (spec,) = host.specs
    return spec


@pytest.mark.parametrize("what", ["halo", "border", "light"])
@pytest.mark.parametrize("how", BAD)
def test_a_failing_declaration_names_filter_plugin_and_line(
    host: PluginHost, folder: Path, what: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.plugins.link.DECLARED_SECONDS", 0.3)
    spec = declaring(host, folder, **{what: BAD[how]})
    said = set()
    for _ in range(2):  # the second time from memory
        with pytest.raises(FilterFailure, match=rf"Declares: {what}= .*\(one.py:\d+") as caught:
            getattr(spec, what)({"value": 1, "more": 0})
        said.add(str(caught.value))
    assert len(said) == 1
    assert "\n" not in said.pop()


SAYS = {
    "a title of a number": "@image_filter(5)",
    "a title of two lines": "@image_filter('One\\ntwo')",
    "no title": "@image_filter('')",
    "a long title": "@image_filter('x' * 1000)",
    "no group": "@image_filter('One', group=None)",
    "no time": "@image_filter('One', seconds=0)",
    "endless time": "@image_filter('One', seconds=float('inf'))",
    "a time of words": "@image_filter('One', seconds='long')",
    "a halo of words": "@image_filter('One', halo='wide')",
    "a negative halo": "@image_filter('One', halo=-1)",
    "an unknown border": "@image_filter('One', border='there')",
    "renamed to a number": "@image_filter('One', renamed={'a': 5})",
    "channels of words": "@image_filter('One', channels='all of them')",
}


def test_plugins_that_say_odd_things_of_themselves_are_listed_as_failed(
    host: PluginHost, folder: Path
) -> None:
    (folder / "good.py").write_text(HEAD_OF_ALL + FILTER.format(body="pass", seconds=30))
    function = "\ndef one(pixels: Pixels) -> Pixels:\n    return pixels\n"
    for kind, text in SAYS.items():
        (folder / f"{kind}.py").write_text(HEAD_OF_ALL + text + function)
    host.load()
    assert [spec.id for spec in host.specs] == ["good.one"]
    odd = {record.name: record for record in host.records if record.name != "good"}
    assert odd.keys() == SAYS.keys()
    for record in odd.values():
        assert (record.state, "\n" in record.reason) == ("failed", False)
        assert record.reason


def test_many_values_a_form_asks_for_leave_no_queue(host: PluginHost, folder: Path) -> None:
    spec = declaring(host, folder, relevant="time.sleep(0.2) or value > 1")
    host.answers.never_wait_on(threading.get_ident())
    for value in range(2, 1000):
        assert spec.is_relevant("more", {"value": value, "more": 0})
    asked = host.calls
    begun = time.monotonic()
    events = events_of(host)
    wait_until(lambda: bool(events))
    wait_until(lambda: not asked._running)
    assert time.monotonic() - begun < 60  # of 200


def test_a_thread_that_must_not_wait_is_told_later(host: PluginHost, folder: Path) -> None:
    slow = "time.sleep(0.3) or"
    spec = declaring(host, folder, relevant=f"{slow} value > 1", halo=f"{slow} 2")
    host.answers.never_wait_on(threading.get_ident())
    events = events_of(host)
    values = {"value": 1, "more": 0}
    assert spec.is_relevant("more", values)  # shown, until it is known
    assert spec.halo(values) is None  # the whole photo, which is always right
    wait_until(lambda: not spec.is_relevant("more", values))
    wait_until(lambda: spec.halo(values) == (2, 2))
    wait_until(lambda: len(events) >= 2)  # a slow machine has it told too that it takes long
