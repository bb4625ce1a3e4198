"""Processes that tests start, though a shell may have started the tests in the background."""

from __future__ import annotations

import signal


def heeds_ctrl_c() -> None:
    """Undo that what a shell runs in the background, as these tests may be, ignores Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
