"""kill -9 at any moment loses at most the last second, and leaves nothing that piles up.

Short here; ``./run test --slow`` kills three hundred times.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from editor.photo.save import save
from tests.ui.stress.edited_program import EVERY

ROOT = Path(__file__).parents[3]
IN_A_SECOND = 1000 // EVERY + 1  # edits
SIDES = {"2 MP": (1200, 1700), "18 MP": (3456, 5208)}


@dataclass
class Run:
    """One start of the program, and what it has told by the time it was killed."""

    process: subprocess.Popen[bytes]
    lines: list[tuple[float, str, int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        for line in self.process.stdout:
            if line.endswith(b"\n"):
                word, number, checksum = line.decode().split()
                self.lines.append((time.monotonic(), word, int(number), checksum))

    def wait_for(self, word: str) -> None:
        while word not in [line[1] for line in self.lines]:
            assert self.process.poll() is None, f"it ended before it {word}"
            time.sleep(0.002)

    def kill(self) -> float:
        killed = time.monotonic()
        self.process.kill()
        self.end()
        return killed

    def end(self) -> int:
        code = self.process.wait(timeout=120)
        self._reader.join()
        self.process.stdout.close()
        return code

    def told(self, *words: str) -> list[tuple[float, int, str]]:
        return [(when, n, check) for when, word, n, check in self.lines if word in words]


def started(data: Path, photo: Path, seed: int, how: str) -> Run:
    command = [sys.executable, "-m", "tests.ui.stress.edited_program", str(data), str(photo)]
    process = subprocess.Popen(
        [*command, str(seed), how],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env={**os.environ, "KERNELROOM_DATA": str(data)},
    )
    return Run(process)


def kill_at_some_moment(run: Run, rng: random.Random) -> float:
    """While it starts, while it brings back what was open, or while it is edited."""
    word, most = rng.choice((("", 1.5), ("offered", 0.6), ("opened", 0.5), ("edit", 1.5)))
    if word:
        run.wait_for(word)
    time.sleep(rng.random() * most)
    return run.kill()


def files_below(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


@pytest.mark.skipif(os.name != "posix", reason="there is no kill -9")
@pytest.mark.parametrize("size", SIDES)
def test_after_kill_9_at_most_the_last_second_of_edits_is_missing(
    size: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    rows, columns = SIDES[size]
    rng, data, photo = random.Random(rows), tmp_path / "data", tmp_path / "photo.ppm"
    small = np.random.default_rng(rows).integers(0, 256, (rows // 4, columns // 4, 3), np.uint8)
    save(photo, np.repeat(np.repeat(small, 4, 0), 4, 1))
    run = started(data, photo, 0, "fresh")
    run.wait_for("edit")
    time.sleep(1.5)
    killed, states, most_files = run.kill(), dict[int, set[str]](), 0
    kept = 0
    for number in range(1, pytestconfig.getoption("kills") // len(SIDES) + 1):
        edits = run.told("edit")
        for _, count, checksum in edits:
            states.setdefault(count, set()).add(checksum)
        run = started(data, photo, number, "again")
        run.wait_for("offered")
        ((_, offered, checksum),) = run.told("offered")
        if edits:
            assert offered >= edits[-1][1] - IN_A_SECOND
            if pytestconfig.getoption("slow"):
                assert offered >= max([n for at, n, _ in edits if at < killed - 1.0], default=kept)
        else:
            assert offered == kept
        assert checksum in states[offered], "what came back was never there"
        kept = offered
        killed = kill_at_some_moment(run, rng)
        most_files = max(most_files, len(files_below(data)))
    last = started(data, photo, 0, "end")
    assert last.end() == 0
    assert last.told("offered")
    left = files_below(data)
    assert most_files <= len(left) + 12
    assert not [name for name in left if "journal/" in name or "unfinished/" in name]
    assert not [name for name in left if name.endswith((".tmp", ".broken"))]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["photo.ppm"]
