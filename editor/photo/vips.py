"""libvips as Kernelroom uses it: only its well-tested decoders, and no talk on standard error."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

import pyvips

__all__ = ["pyvips", "ready", "warnings_of_vips"]


def ready() -> None:
    """Prepare libvips; called before each use, since importing must not change a process."""
    pyvips.block_untrusted_set(True)
    log = logging.getLogger("pyvips")
    if not log.handlers:  # else Python prints a decoder's warnings; FileError words them
        log.addHandler(logging.NullHandler())


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
