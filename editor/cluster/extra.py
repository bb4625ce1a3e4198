"""Dask distributed, which the extra `cluster` installs, and what is said where it is missing."""

from __future__ import annotations

import importlib
import logging
import re
from types import ModuleType
from typing import Final

from editor.storage.own_process import pip_command
from filters.user_error import UserError

PORT: Final = 8786
_ADDRESS: Final = re.compile(r"(?:tcp|tls)://[^\s/]+:\d{1,5}")


class ClusterError(UserError):
    """What is wrong with a cluster: one sentence."""


def distributed() -> ModuleType:
    """Return the module; raise ClusterError with the command that installs it."""
    try:
        module = importlib.import_module("distributed")
    except ImportError:
        raise ClusterError(
            "a cluster needs Dask distributed, which this installs: " + pip_command("distributed")
        ) from None
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in ("distributed", "tornado"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # what matters is said by us
    return module


def checked_address(text: str) -> str:
    """Return a scheduler's address; raise ClusterError where it is none."""
    if not _ADDRESS.fullmatch(text):
        raise ClusterError(
            f"--scheduler {text} is not allowed, use tcp://HOST:PORT, as tcp://127.0.0.1:{PORT}"
        )
    return text
