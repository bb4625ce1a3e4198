"""Messages between the host and a worker: JSON with a length, over pipes that may carry garbage.

A message is the worker's own mark (8 random bytes), its number, its length and JSON. Whatever else
comes through the pipe, a plugin has written there: then `Garbage` is raised at the first wrong
byte, and nobody waits for the rest. Nothing is unpickled.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import struct
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

MOST_BYTES: Final = 32 << 20  # of a message; a 255 x 255 kernel at full precision has 1.4 MB
MARK_BYTES: Final = 8
HEAD: Final = struct.Struct(f">{MARK_BYTES}sII")
CHUNK: Final = 1 << 16
MOST_CHUNKS: Final = 32
MOST_PRINTED: Final = 1 << 20  # bytes that wait to be read, where the system can
WATCH_SECONDS: Final = 0.03
MOST_MORE: Final = 3
# As they are now: a plugin may put others in their place, and its worker still has to answer.
_dumps, _loads, _read, _write = json.dumps, json.loads, os.read, os.write


class Garbage(Exception):
    """What came through a pipe is no message."""


class Closed(Exception):
    """Nobody is at the other end of a pipe."""


class Late(Exception):
    """A message was not whole in time."""


def packed(mark: bytes, number: int, form: Any) -> bytes:
    """Return a message; raise Garbage where it is longer than is allowed."""
    content = _dumps(form).encode("ascii")
    if len(content) > MOST_BYTES:
        raise Garbage(f"{len(content)} bytes, up to {MOST_BYTES} are allowed")
    return HEAD.pack(mark, number, len(content)) + content


def read_waiting(pipe: int, mark: bytes) -> tuple[int, Any]:
    """Wait for a message, however long that takes: a worker has nothing else to do.

    Raise Garbage, Closed.
    """
    head = _exactly(pipe, HEAD.size)
    number, length = _checked(head, mark)
    return number, _form(_exactly(pipe, length))


def write_waiting(pipe: int, content: bytes) -> None:
    """Write all of a message, on a pipe that waits."""
    view = memoryview(content)
    while view:
        view = view[_write(pipe, view) :]


class Deadline:
    """The time at which an answer is late; see `HostEnd.ask`."""

    def __init__(self, seconds: float, is_starved: Callable[[], bool]) -> None:
        self._seconds, self._is_starved = seconds, is_starved
        self._end, self._more = time.monotonic() + seconds, MOST_MORE

    def checked(self) -> float:
        """Return it, as time.monotonic() has it; raise Late where it is over."""
        now = time.monotonic()
        if now >= self._end:
            if not self._more or not self._is_starved():
                raise Late
            self._more -= 1
            self._end = now + self._seconds
        return self._end


class HostEnd:
    """The host's two ends of a worker's pipes, and the pipe with what the plugin prints.

    Nothing here waits longer than it is told to, whatever the worker does.

    Parameters
    ----------
    requests, answers
        File descriptors: where requests are written and answers read. They are made non-blocking.
    printed
        File descriptor of what the worker writes to its standard output and error.
    heard
        Told of those bytes.
    """

    def __init__(
        self, requests: int, answers: int, printed: int, mark: bytes, heard: Callable[[bytes], None]
    ) -> None:
        self._requests, self._answers, self._printed = requests, answers, printed
        self._mark, self._heard = mark, heard
        self._number = 0
        for pipe in (requests, answers, printed):
            os.set_blocking(pipe, False)
        with contextlib.suppress(ImportError, AttributeError, OSError):
            import fcntl

            fcntl.fcntl(printed, fcntl.F_SETPIPE_SZ, MOST_PRINTED)

    def ask(
        self,
        form: Any,
        seconds: float,
        watch: Callable[[], None],
        is_starved: Callable[[], bool] = lambda: False,
    ) -> Any:
        """Send a request and return its answer; `watch` is called every now and then meanwhile.

        Raise Garbage, Closed, Late, and whatever `watch` raises.

        Parameters
        ----------
        is_starved
            Asked at the end of the time: whether it was the machine that was too busy. Then there
            is as much time again, `MOST_MORE` times at most.
        """
        end = Deadline(seconds, is_starved)
        self._number += 1
        self._send(packed(self._mark, self._number, form), end, watch)
        head = self._receive(HEAD.size, end, watch, self._mark)
        number, length = _checked(head, self._mark)
        content = self._receive(length, end, watch)
        if number != self._number:
            raise Garbage(f"it answers request {number}, not {self._number}")
        return _form(content)

    def listen(self, seconds: float = 0.0) -> None:
        """Take in what was printed until now, or comes in so many seconds.

        Of who prints without end, so much at a time: nobody waits for the rest.
        """
        if content := b"".join(self._heard_until(time.monotonic() + seconds)):
            self._heard(content)

    def _heard_until(self, end: float) -> Iterator[bytes]:
        for _ in range(MOST_CHUNKS):
            try:
                content = _read(self._printed, CHUNK)
            except BlockingIOError:
                if time.monotonic() >= end or not _ready((self._printed,), (), end):
                    return
                continue
            except OSError:
                return
            if not content:
                return
            yield content

    def _send(self, content: bytes, end: Deadline, watch: Callable[[], None]) -> None:
        view = memoryview(content)
        while view:
            try:
                view = view[_write(self._requests, view) :]
            except BlockingIOError:
                self._wait((), (self._requests,), end, watch)
            except OSError:
                raise Closed from None

    def _receive(
        self, count: int, end: Deadline, watch: Callable[[], None], begin: bytes = b""
    ) -> bytes:
        content = bytearray()
        while len(content) < count:
            try:
                part = _read(self._answers, min(CHUNK, count - len(content)))
            except BlockingIOError:
                self._wait((self._answers, self._printed), (), end, watch)
                continue
            except OSError:
                raise Closed from None
            if not part:
                raise Closed
            content += part
            if begin and content[: len(begin)] != begin[: len(content)]:
                raise Garbage(f"it begins with {bytes(content[:MARK_BYTES])!r}")
        return bytes(content)

    def _wait(
        self,
        reading: tuple[int, ...],
        writing: tuple[int, ...],
        end: Deadline,
        watch: Callable[[], None],
    ) -> None:
        _ready(reading, writing, min(end.checked(), time.monotonic() + WATCH_SECONDS))
        self.listen()
        watch()


def _ready(reading: tuple[int, ...], writing: tuple[int, ...], end: float) -> bool:
    """Wait until something can be read or written, or the time is over."""
    poll = select.poll()
    for pipe in reading:
        poll.register(pipe, select.POLLIN)
    for pipe in writing:
        poll.register(pipe, select.POLLOUT)
    return bool(poll.poll(max(0.0, end - time.monotonic()) * 1e3))


def _checked(head: bytes, mark: bytes) -> tuple[int, int]:
    found, number, length = HEAD.unpack(head)
    if found != mark:
        raise Garbage(f"it begins with {found!r}")
    if length > MOST_BYTES:
        raise Garbage(f"{length} bytes, up to {MOST_BYTES} are allowed")
    return number, length


def _form(content: bytes) -> Any:
    try:
        return _loads(content)
    except (ValueError, RecursionError) as error:
        raise Garbage(str(error)) from None


def _exactly(pipe: int, count: int) -> bytes:
    content = bytearray()
    while len(content) < count:
        part = _read(pipe, min(CHUNK, count - len(content)))
        if not part:
            raise Closed
        content += part
    return bytes(content)
