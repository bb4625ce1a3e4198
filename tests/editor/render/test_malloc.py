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


GIVE_BACK = """
import resource
import numpy as np
from editor.render.malloc import give_back_freed_memory, reuse_freed_memory
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
reuse_freed_memory()
before = resident()
frames = [np.ones((512, 512, 4), np.float32) for _ in range(100)]
held = np.ones(1000)
frames.clear()
freed = resident()
assert give_back_freed_memory()
print(freed - before, resident() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="it tunes glibc only")
def test_freed_frames_go_back_to_the_system_when_it_is_asked_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", GIVE_BACK], capture_output=True, text=True, check=True, timeout=60
    )
    freed, left = map(int, done.stdout.split())
    assert freed > 350e6, "frames that were freed are kept"
    assert left < 20e6


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="it tunes glibc only")
def test_a_frame_takes_the_memory_of_the_last_one() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT], capture_output=True, text=True, check=True, timeout=60
    )
    pages_of_one_frame = 1080 * 1920 * 16 // 4096
    assert int(done.stdout) < pages_of_one_frame // 10
