"""ClusterCrew: the workers of a cluster over the photos of a batch, as `Crew` is processes'."""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from editor.batch.job import Item, Orders
from editor.batch.outcome import Outcome
from editor.batch.photo_queue import PhotoQueue, Told
from editor.batch.wire import Planning, item_form
from editor.cluster import tasks
from editor.cluster.extra import ClusterError, distributed
from editor.cluster.identity import Identity
from editor.storage.file_error import FileError
from editor.storage.unfinished import noted, temporary_beside

ANSWER_SECONDS: Final = 10.0
LOOK_SECONDS: Final = 0.2  # between two looks at which workers there are
PATIENCE: Final = 60.0  # seconds without any worker that may do something
AHEAD: Final = 2  # tasks for each thread, so that none waits for the next


class ClusterCrew(PhotoQueue):
    """Workers that are checked, each handed the next photos; one that goes has its own done again.

    Parameters
    ----------
    folder
        The output folder, which all workers see under the same path.
    address
        The scheduler's.
    told
        Called whenever a photo's state changes, on threads of the crew's.
    say
        Told sentences, such as why a worker is refused.
    look
        Called every now and then, as to replace workers that have ended.
    """

    def __init__(
        self,
        orders: Orders,
        folder: Path,
        address: str,
        identity: Identity,
        told: Told,
        say: Callable[[str], None],
        look: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(told)
        self._address, self._say = address, say
        self._look_after = look or (lambda: None)
        self._run = f"kernelroom-{secrets.token_hex(8)}"
        self._token = temporary_beside(folder / "token")  # which only this folder has
        self._form = {
            "identity": identity.to_json(),
            "orders": orders.to_json(),
            "folder": str(folder),
            "token": self._token.name,
            "planning": Planning.here().to_json(),
        }
        self._busy: dict[Any, Item] = {}  # by future
        self._admitted: dict[str, int] = {}  # threads by address
        self._refused: dict[str, str] = {}  # why, by address
        self._handed = 0
        self._is_closed = False
        self._client = _connected(address)
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._left = contextlib.ExitStack()
        self._left.callback(self._client.close, ANSWER_SECONDS)
        try:
            self._left.enter_context(noted(self._token))
            self._token.touch()
        except OSError as error:
            self._left.close()
            raise FileError.of(folder, "written", error) from None
        self._thread.start()

    @property
    def _is_busy(self) -> bool:
        return bool(self._busy)

    def close(self) -> None:
        """Call off what waits and is at work, and let the workers go."""
        with self._changed:
            self._is_closed = True
            futures, left = list(self._busy), [*self._busy.values(), *self._waiting]
            self._busy.clear()
            self._waiting.clear()
            lost = isinstance(self._fault, ClusterError)
            self._changed.notify_all()
        self._thread.join()
        with contextlib.suppress(Exception):  # a cluster that is gone needs no farewell
            if not lost:
                self._client.cancel(futures)
                self._client.run(tasks.call_off, self._run, on_error="ignore")
        with contextlib.suppress(Exception):
            self._token.unlink(missing_ok=True)
            self._left.close()
        for item in left:
            self._told(item, Outcome("cancelled"))

    # the thread that follows the cluster

    def _follow(self) -> None:
        seen = time.monotonic()
        try:
            while not self._is_closed:
                self._look_after()
                self._look()
                self._hand_out()
                now = time.monotonic()
                seen = now if self._admitted or self._has_ended else seen
                if now - seen > PATIENCE or (self._refused and not self._admitted):
                    raise ClusterError(self._no_worker())
                with self._changed:
                    self._changed.wait(LOOK_SECONDS)
        except Exception as fault:  # whatever Dask raises where its scheduler has gone
            is_said = isinstance(fault, ClusterError)
            self._end_by(fault if is_said else ClusterError(self._lost()))

    def _look(self) -> None:
        """Admit or refuse workers that have come, and forget those that have gone."""
        if self._client.status != "running":
            raise ClusterError(self._lost())
        there: dict[str, int] = self._client.nthreads()
        self._admitted = {a: n for a, n in self._admitted.items() if a in there}
        self._refused = {a: why for a, why in self._refused.items() if a in there}
        new = [a for a in there if a not in self._admitted and a not in self._refused]
        if not new:
            return
        answers = self._client.run(
            tasks.admit, self._run, self._form, workers=new, on_error="return"
        )
        for address, answer in answers.items():
            if answer == "":
                self._admitted[address] = there[address]
            elif not isinstance(answer, OSError):  # one that has gone meanwhile
                why = answer if isinstance(answer, str) else f"it can't run Kernelroom: {answer}"
                self._refused[address] = why
                self._say(f"the worker {address} is refused: {why}")
        if "" in answers.values():
            self._take_back()

    def _take_back(self) -> None:
        """Let photos wait again that no worker has, as where the last one has gone.

        Dask gives them to no worker that is admitted only later.
        """
        taken = {key for keys in self._client.processing().values() for key in keys}
        with self._changed:
            lost = [one for one in self._busy if not one.done() and one.key not in taken]
            self._waiting.extendleft(self._busy.pop(one) for one in reversed(lost))
        self._client.cancel(lost)

    def _hand_out(self) -> None:
        """Submit as many photos as keep all workers busy."""
        most = AHEAD * sum(self._admitted.values())
        while self._waiting and len(self._busy) < most and not self._is_closed:
            with self._changed:
                item = self._waiting.popleft()
                self._handed += 1
                future = self._client.submit(
                    tasks.do,
                    self._run,
                    item_form(item),
                    key=f"{self._run}-{self._handed}",
                    resources={self._run: 1},
                    pure=False,
                )
                self._busy[future] = item
            self._told(item, Outcome("working"))
            future.add_done_callback(self._ended)

    def _ended(self, future: Any) -> None:
        """Take what became of a photo; on a thread of Dask's."""
        from asyncio import CancelledError  # here: the program starts without it

        with self._changed:
            item = self._busy.get(future)
        if item is None:
            return
        try:
            outcome = _outcome_of(future)
        except (
            Exception,
            CancelledError,
        ):  # forgotten by the scheduler, or that went before the result came
            self._end_by(ClusterError(self._lost()))
            return
        try:
            self._told(item, outcome)
        except BaseException as fault:
            self._end_by(fault)
        with self._changed:
            self._busy.pop(future, None)
            self._changed.notify_all()

    def _end_by(self, fault: BaseException) -> None:
        with self._changed:
            self._fault = self._fault or fault
            self._changed.notify_all()

    def _lost(self) -> str:
        return (
            f"the scheduler at {self._address} has gone: what is done is kept, "
            "and the same command goes on from there"
        )

    def _no_worker(self) -> str:
        if self._refused:
            address, why = next(iter(self._refused.items()))
            return f"no worker of {self._address} can do this batch: at {address}, {why}"
        return (
            f"no worker has come to {self._address} for {PATIENCE:.0f} seconds: this starts one: "
            f"./run worker --scheduler {self._address}"
        )


def _outcome_of(future: Any) -> Outcome:
    if future.status == "error":
        return Outcome("failed", f"the workers that did it have ended: {future.exception()}")
    return Outcome.from_json(future.result())


def _connected(address: str) -> Any:
    """Return a client of a scheduler; raise ClusterError where none answers."""
    dask = distributed()
    try:
        return dask.Client(address, timeout=ANSWER_SECONDS, set_as_default=False, name="kernelroom")
    except (OSError, TimeoutError, ValueError):
        raise ClusterError(
            f"no scheduler answers at {address}: this starts one: ./run scheduler"
        ) from None
