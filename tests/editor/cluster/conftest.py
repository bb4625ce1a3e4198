"""A scheduler and workers in processes, by what the commands call: they start in half the time.

The commands themselves are started by `test_script`.
"""

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
SCHEDULER = """
import functools, sys
from editor.cluster.node import run_scheduler
say = functools.partial(print, file=sys.stderr, flush=True)
run_scheduler("127.0.0.1", int(sys.argv[1]), say)
"""
WORKER = """
import functools, sys
from editor.batch.wire import PluginPlaces
from editor.cluster.bench import ClusterBench
from editor.cluster.identity import Identity
from editor.cluster.node import run_worker
from filters.registry import Registry
say = functools.partial(print, file=sys.stderr, flush=True)
bench = ClusterBench(Identity.of(Registry.builtin()), PluginPlaces(), 1)
run_worker(sys.argv[1], int(sys.argv[2]), bench, say)
"""


class Node:
    """A process of a cluster, and what it says."""

    def __init__(self, code: str, words: list[str], data: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *words],
            cwd=ROOT,
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
    """A scheduler and workers, each of which may be killed."""

    def __init__(self, data: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self._data = data
        self._nodes: list[Node] = []
        self.scheduler = self.begin(SCHEDULER, str(self.port))

    def begin(self, code: str, *words: str) -> Node:
        node = Node(code, list(words), self._data)
        self._nodes.append(node)
        return node

    def worker(self, jobs: int = 1) -> Node:
        return self.begin(WORKER, self.address, str(jobs))

    def schedule_again(self) -> None:
        self.scheduler.kill()
        self.scheduler = self.begin(SCHEDULER, str(self.port))

    def close(self) -> None:
        for node in self._nodes:
            node.kill()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path / "data")
    yield cluster
    cluster.close()
