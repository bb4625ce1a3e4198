"""How a command ends: stopped by a signal, read no further, on a full disk, or well."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final, NoReturn, TextIO

from editor.storage.file_error import reason_of
from filters.user_error import UserError

BAD_INPUT: Final = 2
READ_NO_FURTHER: Final = 128 + 13  # what a shell tells of a program that SIGPIPE has ended
STOPPING: Final = tuple(
    number
    for name in ("SIGINT", "SIGTERM", "SIGHUP")
    if (number := getattr(signal, name, None)) is not None
)
AGAIN: Final = (signal.SIGALRM,) if hasattr(signal, "SIGALRM") else ()
LONGEST: Final = 2_000  # characters of a sentence
AGAIN_SECONDS: Final = 0.02
OUTPUT_FAULTS: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EBADF, errno.EIO)


class Stopped(BaseException):
    """A signal asks the program to end; what is being written is cleaned up on the way out."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def ended(do: Callable[[], int], for_good: bool = False) -> int:
    """Do what a command line asks; return its exit code, whatever comes between.

    Where that ends the process, `for_good`, signals that come after it are ignored; after a signal
    a second one ends it at once, whatever it waits for.

    A UserError is said in its sentence, with code 2, and so is output that can't be written. A
    signal gives 128 and its number. Where output is read no further, as by ``| head``, it ends
    without a word, as other programs do.
    """
    _have_streams()
    try:
        with _stopped_by_signals(for_good):
            code = _code_of(do)
            sys.stdout.flush()
            return code
    except BrokenPipeError:
        _write_nowhere(sys.stdout)
        return READ_NO_FURTHER
    except Stopped as stopped:
        say(f"kernelroom: stopped ({signal.Signals(stopped.number).name})")
        return 128 + stopped.number
    except UserError as error:
        say(str(error))
        return BAD_INPUT
    except OSError as error:
        if error.filename is not None or error.errno not in OUTPUT_FAULTS:
            raise
        _write_nowhere(sys.stdout)
        say(f"kernelroom: the output can't be written: {reason_of(error)}")
        return BAD_INPUT


def _code_of(do: Callable[[], int]) -> int:
    """Do it; ``--help`` ends by SystemExit, and what that printed is still to be written."""
    try:
        return do()
    except SystemExit as left:
        return int(left.code or 0)


def say(sentence: str) -> None:
    """Print one line on standard error, where that can be written."""
    try:
        words = " ".join(sentence.split())
        if len(words) > LONGEST:  # what was typed stands in its middle
            words = f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"
        print(words, file=sys.stderr, flush=True)
    except OSError:
        _write_nowhere(sys.stderr)


@contextlib.contextmanager
def _stopped_by_signals(for_good: bool) -> Iterator[None]:
    """Raise Stopped for the first signal, and ignore others while it is cleaned up.

    Where that comes in a callback or a destructor, whose exceptions Python drops, it is raised
    again a moment later.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (*STOPPING, *AGAIN)}
    hook, stopped = sys.unraisablehook, list[int]()
    heeded = [number for number in STOPPING if before[number] != signal.SIG_IGN]

    def stop(number: int, _: Any) -> NoReturn:
        for one in heeded:
            signal.signal(one, signal.SIG_IGN)
        stopped.append(number)
        raise Stopped(number)

    def dropped(what: Any) -> None:
        if not isinstance(what.exc_value, Stopped):
            hook(what)
            return
        for number in AGAIN:
            signal.signal(number, partial(_raise, what.exc_value))
            signal.setitimer(signal.ITIMER_REAL, AGAIN_SECONDS)

    for number in heeded:  # those that are ignored, as by nohup, stay so
        signal.signal(number, stop)
    sys.unraisablehook = dropped
    try:
        yield
    finally:
        for number in AGAIN:  # one that is still to come would end the program by itself
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(number, signal.SIG_IGN if for_good else before[number] or signal.SIG_DFL)
        sys.unraisablehook = hook
        last = signal.SIG_DFL if stopped else signal.SIG_IGN
        for number in STOPPING:
            signal.signal(number, last if for_good else before[number] or signal.SIG_DFL)


def _raise(stopped: Stopped, *_: Any) -> NoReturn:
    raise stopped


def end_at_once_by_signals() -> None:
    """Have signals end the program as the system does: for what would swallow an exception."""
    for number in STOPPING:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)


class _Closed(io.TextIOBase):
    """Standard output that was closed before the start: writing fails as it does in C."""

    @property
    def buffer(self) -> _Closed:
        """What takes bytes."""
        return self

    def write(self, _: Any) -> int:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def _have_streams() -> None:
    """Let no file that is opened take the number of a stream that was closed, and no name fail."""
    spare = os.open(os.devnull, os.O_RDWR)
    while spare <= 2:
        spare = os.open(os.devnull, os.O_RDWR)
    os.close(spare)
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:
        nowhere = io.BufferedWriter(io.FileIO(os.devnull, "wb"))
        sys.stderr = io.TextIOWrapper(nowhere, encoding="utf-8")
    if sys.stdout is sys.__stdout__ and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # names need not be text


def _write_nowhere(stream: TextIO) -> None:
    """Have what Python still writes into a stream when it ends go nowhere."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
