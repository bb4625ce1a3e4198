"""The host's side of a plugin's process: calls with a time limit, and what became of it."""

from __future__ import annotations

import contextlib
import mmap
import multiprocessing
import os
import queue
import signal
import tempfile
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.plugins import worker
from editor.plugins.copier import Copier
from filters.pixels.region import Region
from filters.progress import Cancelled, Progress
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
MEMORY_BYTES: Final = 8 << 30  # beyond what an idle worker maps
LEAK_BYTES: Final = 2 << 30  # memory of its own, from which a worker is replaced
START_SECONDS: Final = 20.0
WATCH_SECONDS: Final = 0.03


class PluginFault(UserError):
    """A plugin's call that gave no result: one sentence, with the traceback where there is one."""

    def __init__(self, reason: str, details: str = "", crashed: bool = False) -> None:
        super().__init__(reason)
        self.details, self.crashed = details, crashed


class PluginProcess:
    """One worker. Not for two threads at once: `Workers` lends it to one at a time."""

    def __init__(self, memory_bytes: int = MEMORY_BYTES) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=worker.main, args=(theirs, memory_bytes), daemon=True, name="kernelroom-plugin"
        )
        self._process.start()
        theirs.close()
        self._buffer: mmap.mmap | None = None
        self._lent: weakref.ref[Floats] | None = None  # the last result
        self._copier = Copier()
        self.loaded: tuple[Path, float] | None = None

    def call(
        self, limit_seconds: float, *message: Any, watch: Callable[[], None] | None = None
    ) -> Any:
        """Ask, and wait for the answer at most so long; raise PluginFault, Cancelled.

        `watch` is called every now and then while it takes.
        """
        try:
            self._pipe.send(message)
            if not self._answered(limit_seconds, watch):
                self.kill()
                raise PluginFault(f"took longer than {limit_seconds:g} s and was stopped", "", True)
            kind, answer = self._pipe.recv()
        except (EOFError, BrokenPipeError, ConnectionError, OSError) as error:
            raise PluginFault(self._ending(), str(error), True) from None
        except PluginFault:
            raise
        except Exception as error:  # what it sent can't be read
            self.kill()
            raise PluginFault(f"sent what can't be read: {error}", "", True) from None
        if kind == "raised":
            raise PluginFault(*answer)
        if kind == "cancelled":
            raise Cancelled
        return answer

    def _answered(self, limit_seconds: float, watch: Callable[[], None] | None) -> bool:
        if watch is None:
            return self._pipe.poll(limit_seconds)
        end = time.monotonic() + limit_seconds
        while not self._pipe.poll(min(WATCH_SECONDS, max(0.0, end - time.monotonic()))):
            if time.monotonic() >= end:
                return False
            watch()
        return True

    def run(
        self,
        limit_seconds: float,
        filter_id: str,
        pixels: Floats,
        values: Any,
        where: Region,
        job: Progress,
        is_told: bool = False,
    ) -> Floats:
        """Filter pixels; return an array. `is_told`: whether the filter takes the job.

        The array lies in shared memory, which is used again only when nobody holds it any more.
        """
        size = pixels.nbytes
        buffer = self._mapped(2 * size + worker.CONTROL_BYTES)
        control = np.frombuffer(buffer, np.float64, 2, offset=2 * size)
        control[:] = 0

        def watch() -> None:
            control[worker.CANCEL] = job.is_cancelled()
            if control[worker.SHARE]:
                job.report(float(control[worker.SHARE]))

        shared = np.frombuffer(buffer, np.float32, pixels.size).reshape(pixels.shape)
        self._copier.copy(shared, pixels)
        message = "run", filter_id, pixels.shape, dict(values), where, (job.rows, job.columns)
        self.call(limit_seconds, *message, watch=watch if is_told else None)
        result = np.frombuffer(buffer, np.float32, pixels.size, offset=size)
        self._lent = weakref.ref(result)  # any view of it keeps it alive, as its base
        return result.reshape(pixels.shape)

    def _mapped(self, size: int) -> mmap.mmap:
        held = self._lent is not None and self._lent() is not None
        if self._buffer is None or len(self._buffer) < size or held:
            folder = "/dev/shm" if os.path.isdir("/dev/shm") else None
            handle, path = tempfile.mkstemp(prefix="kernelroom-", dir=folder)
            try:
                os.truncate(path, size)
                self._buffer = mmap.mmap(handle, size)
                self.call(START_SECONDS, "buffer", path, size)
            finally:
                os.close(handle)
                with contextlib.suppress(OSError):  # both sides have it mapped by now
                    os.unlink(path)
        return self._buffer

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.is_alive()

    @property
    def own_bytes(self) -> int:
        """Resident memory beside what it shares, such as the buffer; 0 where nothing says so."""
        try:
            _, resident, shared, *_ = Path(f"/proc/{self._process.pid}/statm").read_text().split()
        except (OSError, ValueError):  # no Linux, or it has just ended
            return 0
        return (int(resident) - int(shared)) * mmap.PAGESIZE

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.join(5)
        self._copier.close()
        self._pipe.close()

    def _ending(self) -> str:
        self._process.join(2)
        code = self._process.exitcode
        self.kill()
        if code is not None and code < 0:
            with contextlib.suppress(ValueError):
                return f"crashed ({signal.Signals(-code).name})"
        return f"ended its process (exit code {code})"


class Workers:
    """Processes for plugins, one a plugin, and a spare that is warm already.

    Parameters
    ----------
    memory_bytes
        What a worker may map.
    leak_bytes
        Where a worker holds so much once a call is done, the next call has another one.
    """

    def __init__(self, memory_bytes: int = MEMORY_BYTES, leak_bytes: int = LEAK_BYTES) -> None:
        self._memory_bytes, self._leak_bytes = memory_bytes, leak_bytes
        self._spares: queue.SimpleQueue[PluginProcess] = queue.SimpleQueue()
        self._idle: dict[Path, list[PluginProcess]] = {}
        self._lock = threading.Lock()
        self._closed = False
        self._starting: threading.Thread | None = None

    def warm(self) -> None:
        """Start a spare in the background, unless there is one."""
        with self._lock:
            busy = self._starting is not None and self._starting.is_alive()
            if self._closed or busy or not self._spares.empty():
                return
            self._starting = threading.Thread(target=self._start_spare, name="plugin-spare")
            self._starting.start()

    def _start_spare(self) -> None:
        process = PluginProcess(self._memory_bytes)
        with contextlib.suppress(PluginFault):
            process.call(START_SECONDS, "ping")
        self._spares.put(process)

    @contextlib.contextmanager
    def lent(self, path: Path, changed: float) -> Any:
        """Lend a worker that has imported the plugin; one that died or leaks is not taken back."""
        process = self._taken(path, changed)
        try:
            if process.loaded != (path, changed):
                process.call(START_SECONDS, "describe", str(path))
                process.loaded = (path, changed)
            yield process
        finally:
            with self._lock:
                leaks = process.own_bytes > self._leak_bytes
                if process.is_alive and not self._closed and not leaks:
                    self._idle.setdefault(path, []).append(process)
                elif process.is_alive:
                    process.kill()

    def _taken(self, path: Path, changed: float) -> PluginProcess:
        with self._lock:
            idle = self._idle.get(path, [])
            while idle:
                process = idle.pop()
                if process.is_alive and process.loaded == (path, changed):
                    return process
                process.kill()
        try:
            process = self._spares.get_nowait()
        except queue.Empty:
            process = PluginProcess(self._memory_bytes)
        self.warm()
        return process

    def fresh(self) -> PluginProcess:
        """Return a worker that has imported nothing; the caller ends it or has it adopted."""
        try:
            process = self._spares.get_nowait()
        except queue.Empty:
            process = PluginProcess(self._memory_bytes)
        return process

    def has(self, path: Path) -> bool:
        """Whether a worker for the plugin is at hand."""
        with self._lock:
            return bool(self._idle.get(path))

    def adopt(self, path: Path, changed: float, process: PluginProcess) -> None:
        """Take a worker that has imported the plugin, to lend it later."""
        process.loaded = (path, changed)
        with self._lock:
            if self._closed:
                process.kill()
            else:
                self._idle.setdefault(path, []).append(process)

    def forget(self, path: Path) -> None:
        """End a plugin's workers."""
        with self._lock:
            for process in self._idle.pop(path, []):
                process.kill()

    def close(self) -> None:
        """End all of them."""
        with self._lock:
            self._closed = True
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
