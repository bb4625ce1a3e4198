"""Plugins of one filter, for tests of what goes between the host and a worker."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.plugins.host import PluginHost
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.progress import Progress

ROOT = Path(__file__).parents[3]
MARK = b"12345678"
REGION = Region.of_shape(40, 50)
PIXELS = np.random.default_rng(0).random((40, 50, 4), np.float32)
linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="Linux tells of processes")
HEAD_OF_ALL = """
import os, signal, subprocess, sys, time, threading
from typing import Annotated
import numpy as np
from filters.plugin import Job, Pixels, Range, image_filter
API = 1
"""
FILTER = """
@image_filter("One", seconds={seconds})
def one(pixels: Pixels, value: int = 0) -> Pixels:
    '''Do it.'''
    if value:
        {body}
    return 1 - pixels
"""


def nothing() -> None:
    pass


def one(host: PluginHost, folder: Path, body: str, seconds: float = 30.0) -> FilterSpec:
    """Return a filter that does `body` where its value isn't 0."""
    text = HEAD_OF_ALL + FILTER.format(body=body, seconds=seconds)
    (folder / "one.py").write_text(text)
    host.load()
    (spec,) = host.specs
    return spec


def run(spec: FilterSpec, value: int = 0, job: Progress | None = None) -> Any:
    return spec.run(PIXELS, {"value": value}, REGION, job)


def is_there(pid: int) -> bool:
    """Whether a process runs; one that only waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)
