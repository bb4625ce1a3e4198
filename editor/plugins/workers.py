"""Workers: processes for plugins, lent to one call at a time, and a spare that is warm already."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from editor.plugins.discovery import PluginSource
from editor.plugins.fault import NotStarted, PluginFault
from editor.plugins.process import MEMORY_BYTES, PluginProcess
from editor.plugins.watched import Watch, nothing
from filters.progress import Cancelled

LEAK_BYTES: Final = 2 << 30  # memory of its own, from which a worker is replaced
TRIES: Final = 3  # of starting one
SPARE_SECONDS: Final = 3.0  # for one that is there already to answer


class Workers:
    """Processes for plugins, one a plugin, and a spare that is warm already.

    Parameters
    ----------
    memory_bytes
        What a worker may map.
    leak_bytes
        Where a worker holds so much once a call is done, the next call has another one.
    printed
        Told of the plugin and of each line that it prints.
    """

    def __init__(
        self,
        memory_bytes: int = MEMORY_BYTES,
        leak_bytes: int = LEAK_BYTES,
        printed: Callable[[Path, str], None] = lambda *_: None,
    ) -> None:
        self._memory_bytes, self._leak_bytes, self._printed = memory_bytes, leak_bytes, printed
        self._spares: queue.SimpleQueue[PluginProcess] = queue.SimpleQueue()
        self._idle: dict[Path, list[PluginProcess]] = {}
        self._forgotten: dict[Path, int] = {}  # how often
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._starting: threading.Thread | None = None

    def check(self) -> None:
        """Raise Cancelled once they are closed: a call that is under way ends with that."""
        if self._closed.is_set():
            raise Cancelled

    def call_off(self) -> None:
        """Have all calls end soon, and none begin, without waiting for it."""
        self._closed.set()

    def warm(self) -> None:
        """Start a spare in the background, unless there is one."""
        with self._lock:
            busy = self._starting is not None and self._starting.is_alive()
            if self._closed.is_set() or busy or not self._spares.empty():
                return
            self._starting = threading.Thread(target=self._start_spare, name="plugin-spare")
            self._starting.start()

    def _start_spare(self) -> None:
        with contextlib.suppress(PluginFault, Cancelled):
            self._spares.put(self._started(self.check))

    @contextlib.contextmanager
    def lent(
        self, source: PluginSource, changed: float, watch: Watch = nothing
    ) -> Iterator[PluginProcess]:
        """Lend a worker that has imported the plugin; one that died or leaks is not taken back.

        Raise PluginFault where the import fails, NotStarted where no process can be had.
        """
        with self._lock:
            before = self._forgotten.get(source.path, 0)
        process = self._taken(source.path, changed) or self._importing(source, changed, watch)
        try:
            yield process
        finally:
            self.adopt(process, before)

    def _importing(self, source: PluginSource, changed: float, watch: Watch) -> PluginProcess:
        process = self.fresh(watch)
        self.warm()
        try:
            process.describe(source, changed, watch)
        except BaseException:
            process.kill()
            raise
        return process

    def _taken(self, path: Path, changed: float) -> PluginProcess | None:
        """Return a worker that has imported the plugin as it is now; None where there is none."""
        self.check()
        old: list[PluginProcess] = []
        found = None
        with self._lock:
            idle = self._idle.get(path, [])
            while idle and found is None:
                process = idle.pop()
                if process.is_alive and process.changed == changed:
                    found = process
                else:
                    old.append(process)
        for process in old:
            process.kill()
        return found

    def fresh(self, watch: Watch = nothing) -> PluginProcess:
        """Return a worker that answers and has imported nothing; the caller ends or adopts it.

        A spare may have died since it was started: then it is never handed out.
        """
        with contextlib.suppress(queue.Empty):
            while True:
                spare = self._spares.get_nowait()
                with contextlib.suppress(NotStarted):
                    spare.start(watch, SPARE_SECONDS)
                    return spare
                spare.kill()
        return self._started(watch)

    def _started(self, watch: Watch) -> PluginProcess:
        for attempt in range(TRIES):
            process = PluginProcess(self._memory_bytes, self._printed)
            try:
                process.start(watch)
            except NotStarted:
                process.kill()
                if attempt == TRIES - 1:
                    raise
            else:
                return process
        raise AssertionError("unreachable")

    def has(self, path: Path) -> bool:
        """Whether a worker for the plugin is at hand."""
        with self._lock:
            return bool(self._idle.get(path))

    def most_bytes(self, path: Path) -> int:
        """Return the most memory that one of a plugin's workers at hand had since the last time."""
        with self._lock:
            return max((process.most_bytes() for process in self._idle.get(path, [])), default=0)

    def adopt(self, process: PluginProcess, forgotten: int | None = None) -> None:
        """Take a worker that has imported its plugin, to lend it later; or end it.

        `forgotten` is how often its plugin was forgotten when it was lent: it may be off since.
        """
        if not process.is_alive:
            process.kill()
            return
        leaks = process.own_bytes > self._leak_bytes
        with self._lock:
            path = process.path
            keeps = path is not None and not leaks and not self._closed.is_set()
            if path is not None and forgotten not in (None, self._forgotten.get(path, 0)):
                keeps = False
            if keeps and path is not None:
                self._idle.setdefault(path, []).append(process)
        if not keeps:
            process.kill()

    def forget(self, path: Path) -> None:
        """End a plugin's workers; one that is lent ends once its call is done."""
        with self._lock:
            self._forgotten[path] = self._forgotten.get(path, 0) + 1
            ended = self._idle.pop(path, [])
        for process in ended:
            process.kill()

    def close(self) -> None:
        """End all of them; those that are lent end with their call, which ends at once."""
        with self._lock:
            self._closed.set()
            starting = self._starting
        if starting is not None:
            starting.join()
        for path in list(self._idle):
            self.forget(path)
        while True:
            try:
                self._spares.get_nowait().kill()
            except queue.Empty:
                return
