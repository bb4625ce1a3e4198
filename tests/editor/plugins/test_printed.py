"""What a plugin prints is told line by line, and of very many lines the last and a count."""

from __future__ import annotations

import os

import pytest

from editor.plugins import wire
from editor.plugins.printed import MOST_LINES, PrintedText
from tests.editor.plugins.small_plugins import MARK


def test_the_rest_of_a_call_s_lines_is_counted() -> None:
    told: list[str] = []
    text = PrintedText(told.append)
    for first in (0, 500):
        told.clear()
        text.take("".join(f"line {first + i}\n" for i in range(500)).encode())
        assert len(told) == MOST_LINES  # of which a panel keeps as many
        assert told[-1] == f"line {first + 499}"
    assert told[0] == f"… {1000 - 2 * (MOST_LINES - 1)} lines are left out"
    text.begin()
    told.clear()
    text.take(b"\n" * 1_000_000)
    assert told[0] == f"… {1_000_001 - MOST_LINES:,} lines are left out"


def test_a_letter_of_which_half_has_come_waits_for_the_other() -> None:
    told: list[str] = []
    text = PrintedText(told.append)
    for part in ("é".encode()[:1], "é".encode()[1:] + b"\t\xff\n"):
        text.take(part)
    assert told == ["é \\xff"]


@pytest.mark.skipif(os.name != "posix", reason="pipes are read otherwise")
def test_all_that_waits_is_heard_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "CHUNK", 1_000)
    (theirs, requests), (answers, writes), (printed, prints) = os.pipe(), os.pipe(), os.pipe()
    heard: list[bytes] = []
    host = wire.HostEnd(requests, answers, printed, MARK, heard.append)
    host.listen()
    assert heard == []
    os.write(prints, b"x" * 3_500)
    host.listen()
    assert heard == [b"x" * 3_500]
    for file in (theirs, requests, answers, writes, printed, prints):
        os.close(file)
