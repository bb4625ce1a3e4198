"""libvips as Kernelroom uses it: only its well-tested decoders, and no talk on standard error."""

from __future__ import annotations

import logging

import pyvips

__all__ = ["pyvips", "ready"]


def ready() -> None:
    """Prepare libvips; called before each use, since importing must not change a process."""
    pyvips.block_untrusted_set(True)
    log = logging.getLogger("pyvips")
    if not log.handlers:  # else Python prints a decoder's warnings; FileError words them
        log.addHandler(logging.NullHandler())
