"""The first moments of a start, while numpy is imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
START = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background has none
import main

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "numpy":
            {now}

sys.meta_path.insert(0, Watch())
sys.argv = ["main.py", "filters", "list"]
sys.exit(main.main())
"""


def started(now: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"}
    command = [sys.executable, "-c", START.format(now=now)]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def test_blas_is_told_to_have_one_thread_before_it_is_imported() -> None:
    done = started("print(os.environ.get('OPENBLAS_NUM_THREADS'), file=sys.stderr)")
    assert (done.returncode, done.stderr) == (0, "1\n")


@pytest.mark.skipif(os.name != "posix", reason="there is no such signal")
def test_ctrl_c_while_modules_are_imported_ends_it_without_a_word() -> None:
    done = started("os.kill(os.getpid(), signal.SIGINT)")
    assert (done.returncode, done.stdout, done.stderr) == (-2, "", "")
