"""A session that is killed before any one of its operations on files leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each run is a fork")
def test_killed_before_any_operation_one_journal_is_offered_and_none_is_left(
    tmp_path: Path,
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.editor.recovery.killed_journal", str(data)],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "KERNELROOM_DATA": str(data)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    *killed, closed = done.stdout.split()
    assert closed == "0", "after its end nothing is offered, or something is left"
    offered = killed.count("1")
    assert killed == ["1"] * offered + ["0"] * (len(killed) - offered)
    assert offered > 50
    assert len(killed) - offered < 10  # while it closes, and removes its own
