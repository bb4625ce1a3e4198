"""Messages between the host and a worker: no garbage or silence stops the program."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator

import pytest

from editor.plugins.wire import (
    HEAD,
    MOST_MORE,
    Closed,
    Garbage,
    HostEnd,
    Late,
    packed,
    read_waiting,
)
from tests.editor.plugins.small_plugins import (
    MARK,
    nothing,
)


@pytest.fixture
def ends() -> Iterator[tuple[HostEnd, int, int, list[bytes]]]:
    """A host's end; where the worker reads, where it writes; and what it printed."""
    (theirs, requests), (answers, writes), (printed, prints) = os.pipe(), os.pipe(), os.pipe()
    heard: list[bytes] = []
    yield HostEnd(requests, answers, printed, MARK, heard.append), theirs, writes, heard
    for file in (theirs, requests, answers, writes, printed, prints):
        with contextlib.suppress(OSError):
            os.close(file)


GARBAGE = {
    "one byte": b"x",
    "a line": b"hello\n" * 10,
    "nulls": bytes(100),
    "another mark": packed(b"87654321", 1, {"ok": 1}),
    "too long": HEAD.pack(MARK, 1, 1 << 31),
    "no JSON": HEAD.pack(MARK, 1, 3) + b"abc",
    "no UTF-8": HEAD.pack(MARK, 1, 3) + b"\xff\xfe\xfd",
    "nested": HEAD.pack(MARK, 1, 100_000) + b"[" * 100_000,
    "another number": packed(MARK, 7, {"ok": 1}),
}


@pytest.mark.parametrize("garbage", GARBAGE.values(), ids=GARBAGE.keys())
def test_garbage_is_seen_at_once_and_nobody_waits_for_the_rest(
    ends: tuple[HostEnd, int, int, list[bytes]], garbage: bytes
) -> None:
    host, _, writes, _ = ends
    threading.Thread(target=os.write, args=(writes, garbage)).start()
    with pytest.raises(Garbage):
        host.ask({"do": "ping"}, 600.0, nothing)


@pytest.mark.parametrize("begun", [b"", MARK, packed(MARK, 1, {"ok": 1})[:-1]])
def test_what_is_not_whole_in_time_is_late(
    ends: tuple[HostEnd, int, int, list[bytes]], begun: bytes
) -> None:
    host, _, writes, _ = ends
    os.write(writes, begun)
    with pytest.raises(Late):
        host.ask({"do": "ping"}, 0.05, nothing)


def test_who_had_no_processor_has_as_much_time_again(
    ends: tuple[HostEnd, int, int, list[bytes]],
) -> None:
    host, _, writes, _ = ends
    asked = []

    def is_starved() -> bool:
        asked.append(1)
        if len(asked) == MOST_MORE:
            os.write(writes, packed(MARK, 1, {"ok": 1}))
        return True

    assert host.ask({"do": "ping"}, 0.05, nothing, is_starved) == {"ok": 1}
    with pytest.raises(Late):  # but not for ever
        host.ask({"do": "ping"}, 0.05, nothing, is_starved)
    assert len(asked) == 2 * MOST_MORE


def test_a_request_that_nobody_reads_is_late(ends: tuple[HostEnd, int, int, list[bytes]]) -> None:
    with pytest.raises(Late):
        ends[0].ask({"much": "x" * (1 << 20)}, 0.05, nothing)


def test_a_closed_pipe_is_told(ends: tuple[HostEnd, int, int, list[bytes]]) -> None:
    host, theirs, writes, _ = ends
    os.close(writes)
    with pytest.raises(Closed):
        host.ask({"do": "ping"}, 600.0, nothing)
    os.close(theirs)
    with pytest.raises(Closed):
        host.ask({"do": "ping"}, 600.0, nothing)


def test_a_long_message_goes_both_ways(ends: tuple[HostEnd, int, int, list[bytes]]) -> None:
    host, theirs, writes, _ = ends
    text = "ä" * 1_000_000

    def answer() -> None:
        number, form = read_waiting(theirs, MARK)
        with open(writes, "wb", closefd=False) as file:
            file.write(packed(MARK, number, {"ok": form["text"]}))

    thread = threading.Thread(target=answer)
    thread.start()
    assert host.ask({"text": text}, 600.0, nothing) == {"ok": text}
    thread.join()
