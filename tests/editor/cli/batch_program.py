"""The command batch in a process of its own, which may be stopped and killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from editor.batch.journal import NAME
from editor.photo.load import load
from tests.editor.batch.conftest import make_photos
from tests.editor.cli.background import heeds_ctrl_c

ROOT = Path(__file__).parents[3]
PHOTOS = 12


class Program:
    """The command in a process of its own, over many small photos."""

    def __init__(self, folder: Path, photos: int = PHOTOS) -> None:
        self.folder, self.out = folder, folder / "out"
        self.sources = make_photos(folder / "in", photos)
        self._started: list[subprocess.Popen[str]] = []

    def start(self, *more: str) -> subprocess.Popen[str]:
        words = "batch", "in", "-o", "out", "--preset", "median 7x7", "--jobs", "2", *more
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *words],
            cwd=self.folder,
            env={**os.environ, "KERNELROOM_DATA": str(self.folder / "data")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=heeds_ctrl_c,
        )
        self._started.append(process)
        return process

    def close(self) -> None:
        """End what a test that failed has left."""
        for process in self._started:
            process.kill()
            process.communicate(timeout=60)

    def results(self) -> list[Path]:
        return sorted(self.out.glob("*.png")) if self.out.is_dir() else []

    def wait_for_results(self, process: subprocess.Popen[str], count: int) -> None:
        while process.poll() is None and len(self.results()) < count:
            time.sleep(0.005)

    def check_whole(self) -> None:
        """Every result that there is can be opened; nothing else is there."""
        for path in self.results():
            assert load(path).samples.shape == (24, 32, 3)
        left = {path.name for path in self.out.iterdir()} - {path.name for path in self.results()}
        assert left <= {NAME}
