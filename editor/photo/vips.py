"""libvips as Kernelroom uses it: only its well-tested decoders, and no talk on standard error."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterator
from typing import Final

import pyvips

__all__ = ["allowed", "pyvips", "ready", "warnings_of_vips"]
_CHANGING_WHAT_IS_ALLOWED: Final = threading.Lock()  # which is one for all threads


def ready() -> None:
    """Prepare libvips; called before each use, since importing must not change a process."""
    with _CHANGING_WHAT_IS_ALLOWED:
        pyvips.block_untrusted_set(True)
    log = logging.getLogger("pyvips")
    if not log.handlers:  # else Python prints a decoder's warnings; FileError words them
        log.addHandler(logging.NullHandler())


@contextlib.contextmanager
def allowed(decoder: str) -> Iterator[None]:
    """Allow a decoder that is not among the well-tested ones, by its class, for the block's time.

    A lazy picture that is begun meanwhile is decoded afterwards too. No other thread calls `ready`
    in between, which would not allow it any more.
    """
    with _CHANGING_WHAT_IS_ALLOWED:
        pyvips.operation_block_set(decoder, False)
        try:
            yield
        finally:
            pyvips.operation_block_set(decoder, True)


@contextlib.contextmanager
def warnings_of_vips() -> Iterator[list[str]]:
    """Gather what libvips warns of meanwhile, in whichever thread.

    A decoder warns when its picture is let go of: that has to happen within.
    """
    pyvips.vips_lib.vips_error_clear()  # else it repeats what it said before
    gathering = _Gathering()
    log = logging.getLogger("pyvips")
    log.addHandler(gathering)
    try:
        yield gathering.texts
    finally:
        log.removeHandler(gathering)


class _Gathering(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())
