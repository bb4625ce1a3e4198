"""A scheduler and workers as people start them: processes of the program."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ANSWER = 90


class Node:
    """The program as a scheduler or a worker, and what it says."""

    def __init__(self, words: list[str], data: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *words],
            env={**os.environ, "KERNELROOM_DATA": str(data)},
            stderr=subprocess.PIPE,
            text=True,
        )
        self._said: list[str] = []
        self._changed = threading.Condition()
        self._ear = threading.Thread(target=self._hear)
        self._ear.start()

    def _hear(self) -> None:
        for line in self.process.stderr:
            with self._changed:
                self._said.append(line)
                self._changed.notify_all()

    def wait_for(self, words: str, times: int = 1) -> None:
        """Wait until it has said so, so often."""
        with self._changed:
            found = self._changed.wait_for(
                lambda: sum(words in line for line in self._said) >= times, ANSWER
            )
        assert found, self._said

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._ear.join(ANSWER)  # to the end of what its processes print: they have ended
        self.process.stderr.close()


class Cluster:
    """A scheduler and workers of one photo at a time, each of which may be killed."""

    def __init__(self, data: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self._data = data
        self._nodes: list[Node] = []
        self.scheduler = self.begin("scheduler", "--port", str(self.port))

    def begin(self, *words: str) -> Node:
        node = Node(list(words), self._data)
        self._nodes.append(node)
        return node

    def worker(self, *more: str) -> Node:
        return self.begin("worker", "--scheduler", self.address, "--jobs", "1", *more)

    def schedule_again(self) -> None:
        self.scheduler.kill()
        self.scheduler = self.begin("scheduler", "--port", str(self.port))

    def close(self) -> None:
        for node in self._nodes:
            node.kill()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path / "data")
    yield cluster
    cluster.close()
