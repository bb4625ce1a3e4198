"""The process that does photos of a batch: one after the other, as it is told, until it is let go.

It ends when the pipe from the program does, and that comes however the program ends, by kill -9
too. What it is writing then is called off and removed, unless that takes longer than a moment.
"""

from __future__ import annotations

import json
import os
import threading
import time
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any, Final

from editor.batch.job import Orders
from editor.batch.one_photo import Workbench
from editor.batch.wire import Planning, PluginPlaces, item_of, packed
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.storage.folders import user_data
from editor.storage.own_process import program_command
from filters.registry import Registry
from filters.threads import BACKGROUND, lower_priority
from filters.user_error import UserError

GRACE_SECONDS: Final = 2.0  # for what is being written to be removed, once nobody wants it
ALL: Final = 1 << 62
TOLD_SECONDS: Final = 0.05  # between two words of how far a photo is


def command() -> list[str]:
    """Return what starts a worker that imports from the same folders as this process."""
    return program_command(__name__)


def main() -> None:
    """Do what the pipe says until it ends."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", 0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)  # what anything prints goes where errors go
    lower_priority(BACKGROUND)
    Worker(requests, answers).work()


class Worker:
    """A process's work: a thread of its own reads, so that a photo can be called off."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self._requests, self._answers = requests, answers
        self._messages: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._turn = 0  # the photo that it is at, counted from 1
        self._called_off = 0  # up to which photo
        self._told = 0.0

    def work(self) -> None:
        """Do photos until the pipe ends."""
        threading.Thread(target=self._read, daemon=True).start()
        begin = self._messages.get()
        if begin is None:
            return
        registry, host = filters_of(begin["plugins"])
        try:
            planning = Planning.from_json(begin["planning"])
            bench = Workbench.of(Orders.from_json(begin["orders"]), registry, Path(begin["folder"]))
            self._answer({"ready": True})
            while (message := self._messages.get()) is not None:
                self._turn = message["turn"]
                planning.take(message["threads"])
                outcome = bench.done(item_of(message["item"]), self._tell, self._is_unwanted)
                self._answer({"outcome": outcome.to_json()})
        except UserError as error:
            self._answer({"refused": str(error)})
        finally:
            host.close()

    def _read(self) -> None:
        for line in self._requests:
            message = json.loads(line)
            if "cancel" in message:
                self._called_off = message["cancel"]
            else:
                self._messages.put(message)
        self._messages.put(None)
        self._called_off = ALL
        time.sleep(GRACE_SECONDS)
        os._exit(1)  # it is in the middle of something long that nobody waits for

    def _is_unwanted(self) -> bool:
        return self._turn <= self._called_off

    def _tell(self, share: float) -> None:
        now = time.monotonic()
        if share >= 1 or now - self._told >= TOLD_SECONDS:
            self._told = now
            self._answer({"share": share})

    def _answer(self, form: dict[str, Any]) -> None:
        try:
            self._answers.write(packed(form))
        except OSError:  # the program is gone; what is written is removed on the way out
            self._called_off = ALL


def filters_of(plugins: dict[str, Any]) -> tuple[Registry, PluginHost]:
    """Return the filters that the program has, and the host of those that plugins give."""
    places = PluginPlaces.from_json(plugins)
    host = PluginHost(places.folders, user_data(), places.safe_mode)
    registry = LiveRegistry(Registry.builtin(), host)
    host.load()
    return registry, host
