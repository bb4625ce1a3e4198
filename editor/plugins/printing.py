"""What a plugin prints, logs and warns of, as lines that reach the host while it runs."""

from __future__ import annotations

import contextlib
import faulthandler
import io
import logging
import os
import signal
import sys
import warnings
from typing import Any


def begin_printing() -> None:
    """Have each line written at once, logging and warnings as one line each.

    Where the process crashes, or is sent SIGUSR1, it writes the Python lines that it was in.
    """
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115  for as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s"
    )
    warnings.simplefilter("default")
    warnings.simplefilter("ignore", ResourceWarning)  # of processes that it leaves running
    warnings.formatwarning = _one_line
    with contextlib.suppress(OSError, ValueError, AttributeError):
        faulthandler.enable(all_threads=False)
        faulthandler.register(signal.SIGUSR1, all_threads=True, chain=False)


def _one_line(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, line: Any = None
) -> str:
    return f"{os.path.basename(filename)}:{lineno}: {category.__name__}: {message}\n"
