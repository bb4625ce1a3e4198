"""The heap's tuning, in a process of its own."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

COUNT = """
import resource
import numpy as np
from editor.render.malloc import reuse_freed_memory
assert reuse_freed_memory()
def fill():
    np.ones((1080, 1920, 4), np.float32)
fill()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(10):
    fill()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="it tunes glibc only")
def test_a_frame_takes_the_memory_of_the_last_one() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT], capture_output=True, text=True, check=True, timeout=60
    )
    pages_of_one_frame = 1080 * 1920 * 16 // 4096
    assert int(done.stdout) < pages_of_one_frame // 10
