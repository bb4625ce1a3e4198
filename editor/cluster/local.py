"""LocalCluster: a scheduler and so many workers on this machine, for one batch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from typing import Any, Final

from editor.batch.wire import PluginPlaces
from editor.batch.worker import filters_of
from editor.cluster.bench import ClusterBench
from editor.cluster.extra import distributed
from editor.cluster.identity import Identity
from editor.cluster.node import run_worker
from editor.storage.own_process import program_command
from filters.threads import share_of_threads

END_SECONDS: Final = 5.0
HERE: Final = "tcp://127.0.0.1"


class LocalCluster:
    """A scheduler in this process, and workers that end with it; one that ends is replaced."""

    def __init__(self, workers: int, plugins: PluginPlaces) -> None:
        self._plugins, self._threads = plugins, share_of_threads(max(1, workers))
        self._cluster: Any = distributed().LocalCluster(
            n_workers=0,
            host="127.0.0.1",
            processes=False,
            dashboard_address=None,
            protocol="tcp://",
            silence_logs=50,
            # None asks for Dask's usual port, on all of the machine's addresses, in use or not.
            scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
        )
        self._processes: list[subprocess.Popen[bytes]] = []
        self._processes = [self._started() for _ in range(workers)]

    @property
    def address(self) -> str:
        """The scheduler's."""
        return str(self._cluster.scheduler_address)

    def look(self) -> None:
        """Start another worker for each that has ended."""
        for number, process in enumerate(self._processes):
            if process.poll() is not None:
                self._processes[number] = self._started()

    def close(self) -> None:
        """End all of it."""
        for process in self._processes:
            assert process.stdin is not None
            process.stdin.close()
        for process in self._processes:
            try:
                process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._cluster.close()

    def _started(self) -> subprocess.Popen[bytes]:
        plugins = json.dumps(self._plugins.to_json())
        return subprocess.Popen(
            program_command(__name__, self.address, plugins, str(self._threads)),
            stdin=subprocess.PIPE,
            start_new_session=True,  # a Ctrl+C in the terminal is the program's alone
        )


def main(scheduler: str, plugins: str, threads: str) -> None:
    """Be a worker until the pipe from the program ends, however the program does."""
    form = json.loads(plugins)
    registry, host = filters_of(form)
    places = PluginPlaces.from_json(form)
    bench = ClusterBench(Identity.of(registry), places, int(threads))

    def leave() -> None:
        sys.stdin.buffer.read()
        bench.close()
        host.close()
        os._exit(0)

    threading.Thread(target=leave, daemon=True).start()
    run_worker(scheduler, 1, bench, lambda sentence: None)
