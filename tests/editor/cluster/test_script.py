"""docs/cluster.sh: a scheduler and two workers, which end with it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.editor.cli.background import heeds_ctrl_c
from tests.editor.cluster.conftest import ANSWER, ROOT

pytest.importorskip("distributed", reason="needs the extra cluster")


def test_the_script_starts_a_scheduler_and_two_workers_and_ends_them(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    script = shutil.copy(ROOT / "docs" / "cluster.sh", tmp_path / "docs")
    run = tmp_path / "run"
    run.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{ROOT / 'main.py'}' \"$@\"\n")
    run.chmod(0o755)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [script, str(port)],
        env={**os.environ, "KERNELROOM_DATA": str(tmp_path / "data")},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=heeds_ctrl_c,
    )
    try:
        at_work = 0
        while at_work < 2:
            line = process.stderr.readline()
            assert line, "it has ended"
            at_work += f" works for tcp://127.0.0.1:{port}, 1 at once" in line
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=ANSWER)[1]  # to the end of what the three print
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
    assert process.returncode == 143
    assert said.count("kernelroom: stopped (SIGTERM)") == 3
