"""ClusterBench: what a worker of a cluster has, and the calls that a scheduler hands it.

Photos are done by processes of the batch's own (`editor.batch.process`): one that ends its process
fails alone, and the worker goes on.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from editor.batch.job import Orders
from editor.batch.outcome import Outcome
from editor.batch.process import WorkerEnded, WorkerProcess
from editor.batch.wire import Planning, PluginPlaces, item_of
from editor.cluster.identity import Identity
from editor.storage.file_error import printable

NAME: Final = "kernelroom"
NO_WORKER: Final = "it was not started by Kernelroom: use ./run worker"


@dataclass
class _Run:
    """A batch that this worker does photos of."""

    orders: Orders
    folder: Path
    planning: Planning
    idle: list[WorkerProcess] = field(default_factory=list)
    busy: list[WorkerProcess] = field(default_factory=list)


class ClusterBench:
    """A worker's filters, and its processes for the batches that have taken it on.

    Parameters
    ----------
    threads
        How many of each process compute at once, at most.
    """

    def __init__(self, identity: Identity, plugins: PluginPlaces, threads: int) -> None:
        self._identity, self._plugins, self._threads = identity, plugins, threads
        self._runs: dict[str, _Run] = {}
        self._lock = threading.Lock()

    def admit(self, run: str, form: Mapping[str, Any]) -> str:
        """Take part in a batch; return why not, in words, or nothing where it can."""
        why = self._identity.difference(Identity.from_json(form["identity"]))
        folder = Path(form["folder"])
        if not why and not (folder / form["token"]).is_file():
            why = f"it does not see the folder {printable(folder)}, which all must have in common"
        if why:
            return why
        with self._lock:
            others = [known for name, known in self._runs.items() if name != run]
            unused = [process for known in others for process in known.idle]
            for known in others:  # whose program may have been killed; else they get new ones
                known.idle = []
            planning = Planning.from_json(form["planning"])
            self._runs.setdefault(run, _Run(Orders.from_json(form["orders"]), folder, planning))
        _end(unused)
        return ""

    def do(self, run: str, form: dict[str, Any]) -> dict[str, Any]:
        """Do a photo of a batch in a process of its own; return its outcome's form."""
        return self._outcome(run, form).to_json()

    def _outcome(self, run: str, form: dict[str, Any]) -> Outcome:
        try:
            process = self._taken(run)
        except WorkerEnded as ended:
            return Outcome("failed", str(ended))
        if process is None:
            return Outcome("cancelled")
        try:
            outcome = process.do(item_of(form), self._threads, lambda share: None)
        except WorkerEnded as ended:
            unwanted = self._give_back(run, process, is_whole=False)
            return Outcome("cancelled") if unwanted else Outcome("failed", str(ended))
        self._give_back(run, process, is_whole=True)
        return outcome

    def call_off(self, run: str) -> None:
        """Stop what is under way for a batch, and let its processes go."""
        with self._lock:
            gone = self._runs.pop(run, None)
            if gone is None:
                return
        for process in gone.busy:  # whoever waits for its photo ends it
            process.cancel()
            process.let_go()
        _end(gone.idle)

    def close(self) -> None:
        """Stop everything."""
        for run in list(self._runs):
            self.call_off(run)

    def _taken(self, run: str) -> WorkerProcess | None:
        """Return a process for a batch's next photo; None where nobody wants it any more."""
        with self._lock:
            known = self._runs.get(run)
            if known is None:
                return None
            idle = known.idle.pop() if known.idle else None
            process = idle or WorkerProcess(
                known.orders, known.folder, self._plugins, known.planning
            )
            process.take_turn()
            known.busy.append(process)
            return process

    def _give_back(self, run: str, process: WorkerProcess, is_whole: bool) -> bool:
        """Keep a process for the next photo, or end it; return whether nobody wants the batch."""
        with self._lock:
            known = self._runs.get(run)
            if known is not None:
                known.busy = [one for one in known.busy if one is not process]
            if known is not None and is_whole:
                known.idle.append(process)
                return False
        _end([process])
        return known is None


def _end(processes: Iterable[WorkerProcess]) -> None:
    """End processes that do nothing just now."""
    for process in processes:
        process.end()
        process.close()
