"""Whether a process wanted the processor and did not get it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from editor.plugins.processor import starving

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="nothing tells it elsewhere")


def test_who_runs_is_starved_until_it_had_its_time() -> None:
    is_starved = starving(os.getpid(), 0.1)
    assert starving(os.getpid(), 1e9)()
    assert not starving(os.getpid(), 0.0)()
    while is_starved():  # what this takes is its time
        pass


def test_who_sleeps_or_is_gone_is_not_starved() -> None:
    process = subprocess.Popen(["sleep", "1000"])
    is_starved = starving(process.pid, 1e9)
    while is_starved():  # it is still beginning
        pass
    process.kill()
    process.wait()
    assert not is_starved()
    assert not starving(0, 1e9)()
