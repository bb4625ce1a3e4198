"""The host's side of a plugin's process: calls with a time limit, and what became of it."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import os
import secrets
import signal
import subprocess
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.plugins import guard, memory, processor, worker
from editor.plugins.copier import Copier
from editor.plugins.discovery import PluginSource
from editor.plugins.fault import NotStarted, PluginFault, Reason, Stopped, TookTooLong, ending_of
from editor.plugins.pixel_buffer import PixelBuffer
from editor.plugins.printed import PrintedText, place_in, stack_in
from editor.plugins.watched import Watch, Watched, nothing
from editor.plugins.wire import MARK_BYTES, Closed, Garbage, HostEnd, Late
from editor.render.pipeline import never
from filters.pixels.region import Region
from filters.progress import Cancelled, Progress

Floats = npt.NDArray[np.float32]
MEMORY_BYTES: Final = 8 << 30  # beyond what an idle worker maps
START_SECONDS: Final = 20.0
END_SECONDS: Final = 3.0
STACK_SECONDS: Final = 0.2  # for a worker to say where it is, before it is ended


class PluginProcess:
    """One worker. Not for two threads at once: `Workers` lends it to one at a time.

    Parameters
    ----------
    memory_bytes
        What it may map beyond what it does when idle.
    printed
        Told of the plugin and of each line that it prints, logs or warns of.
    """

    def __init__(
        self,
        memory_bytes: int = MEMORY_BYTES,
        printed: Callable[[Path, str], None] = lambda *_: None,
    ) -> None:
        mark = secrets.token_bytes(MARK_BYTES)
        try:
            self._process = subprocess.Popen(
                guard.command(mark, memory_bytes),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,  # a Ctrl+C in the terminal is the program's alone
            )
        except OSError as error:
            raise NotStarted(f"its process can't be started: {error.strerror}") from None
        pipes = self._process.stdin, self._process.stdout, self._process.stderr
        requests, answers, text = (pipe.fileno() for pipe in pipes if pipe is not None)
        self.text = PrintedText(lambda line: printed(self.path, line) if self.path else None)
        self._host = HostEnd(requests, answers, text, mark, self.text.take)
        self._pid = 0
        self._buffer: PixelBuffer | None = None
        self._refuses = False  # to map the buffer
        self._lent: weakref.ref[Floats] | None = None  # the last result
        self._copier = Copier()
        self.path: Path | None = None  # of the plugin that it imports
        self.changed = 0.0

    def start(self, watch: Watch = nothing, seconds: float | None = None) -> None:
        """Wait until it can be asked, for so long at most; raise NotStarted."""
        try:
            limit = START_SECONDS if seconds is None else seconds
            self._pid = int(self.call(limit, "ping", watch=watch))
        except Stopped:
            raise
        except PluginFault as fault:
            raise NotStarted(f"its process can't be started: {fault}") from None

    def describe(self, source: PluginSource, changed: float, watch: Watch = nothing) -> list[Any]:
        """Import a plugin and return the JSON of its filters' descriptions; raise PluginFault."""
        self.path, self.changed = source.path, changed
        given = str(source.path), source.module, source.packages
        found = self.call(START_SECONDS, "describe", *given, watch=watch)
        if not isinstance(found, list):
            raise PluginFault("its description is no list", crashed=True)
        return found

    def call(
        self,
        seconds: float,
        do: str,
        *arguments: Any,
        watch: Watch = nothing,
        is_cancelled: Callable[[], bool] = never,
    ) -> Any:
        """Ask, and wait for the answer at most so long; raise PluginFault, Cancelled.

        `watch` is called every now and then while it takes; what it raises ends the process. That
        it was cancelled is believed where `is_cancelled` says so too. There is more time where
        others had the processor for much of it.
        """
        self.text.begin()
        try:
            starving = processor.starving(self._pid, seconds)
            answer = self._host.ask({"do": do, "with": arguments}, seconds, watch, starving)
            self._host.listen()
        except Late:
            late = f"took longer than {seconds:g} s and was stopped"
            raise TookTooLong(self._stack(late), crashed=True) from None
        except Stopped as stopped:
            raise Stopped(self._stack(stopped.reason.words)) from None
        except Closed:
            raise PluginFault(self._ending(), crashed=True) from None
        except Garbage as error:
            words = f"wrote into the pipe to the program: {error}"
            raise PluginFault(self._ended_with(words), crashed=True) from None
        except BaseException:  # it is in the middle of a call that nobody waits for
            self.kill()
            raise
        return self._taken(answer, is_cancelled)

    def _taken(self, answer: Any, is_cancelled: Callable[[], bool]) -> Any:
        match answer:
            case {"ok": result}:
                return result
            case {"cancelled": True} if is_cancelled():
                raise Cancelled
            case {"cancelled": True}:
                raise PluginFault("raised JobCancelled, and nobody has called it off")
            case {"raised": {"words": str(words), **more}}:
                raise PluginFault(Reason.told(words, more))
        raise PluginFault(self._ended_with("sent what is no answer"), crashed=True)

    def run(
        self,
        limit_seconds: float,
        filter_id: str,
        pixels: Floats,
        values: Any,
        where: Region,
        job: Progress,
        is_told: bool = False,
        watch: Watch = nothing,
        shape: tuple[int, ...] | None = None,
    ) -> Floats:
        """Filter pixels; return an array. Raise PluginFault, NotStarted, Cancelled.

        The array lies in shared memory, which is used again only when nobody holds it any more.

        Parameters
        ----------
        values
            In their JSON form.
        is_told
            Whether the filter takes the job.
        shape
            Of the result, where it is another than that of the pixels.
        """
        made = pixels.shape if shape is None else shape
        more = [] if job.mask is None else [job.mask]
        more += [job.earlier[name] for name in job.earlier]
        whole = pixels.size + sum(one.size for one in more)
        size, end = worker.layout((whole,), made)
        buffer, control = self._laid(pixels, end)
        watched = Watched(control, job, is_told, watch)
        buffer.lay_behind(pixels.size, more)
        place, wanted = (list(dataclasses.astuple(r)) for r in (where, job.wanted))
        given = [pixels.shape, made, values, place, [job.rows, job.columns], wanted]
        given.append(job.photo.to_json() if is_told else {})
        given.append([job.mask is not None, list(job.earlier)])
        try:
            off = job.is_cancelled
            self.call(limit_seconds, "run", filter_id, *given, watch=watched, is_cancelled=off)
        except PluginFault as fault:
            if fault.crashed and not control[worker.BEGUN]:  # it was gone before the plugin ran
                raise NotStarted(fault.reason) from None
            raise
        result = np.frombuffer(buffer.map, np.float32, math.prod(made), offset=size)
        self._lent = weakref.ref(result)  # any view of it keeps it alive, as its base
        return result.reshape(made)

    def _laid(self, pixels: Floats, end: int) -> tuple[PixelBuffer, npt.NDArray[np.float64]]:
        """Copy pixels to the beginning of the shared memory; return that and its control block."""
        buffer = self._mapped(end + worker.CONTROL_BYTES)
        control = np.frombuffer(buffer.map, np.float64, 3, offset=end)
        control[:] = 0
        shared = np.frombuffer(buffer.map, np.float32, pixels.size).reshape(pixels.shape)
        self._copier.copy(shared, pixels)
        return buffer, control

    def press(
        self,
        limit_seconds: float,
        filter_id: str,
        title: str,
        pixels: Floats,
        values: Any,
        job: Progress,
        watch: Watch = nothing,
    ) -> Any:
        """Call a button's function; return its answer's JSON. Raise as `run` does."""
        _, control = self._laid(pixels, worker.layout(pixels.shape, (0,))[1])
        given = [title, pixels.shape, values, job.photo.to_json()]
        watched, off = Watched(control, job, True, watch), job.is_cancelled
        return self.call(limit_seconds, "press", filter_id, *given, watch=watched, is_cancelled=off)

    def _mapped(self, size: int) -> PixelBuffer:
        held = self._lent is not None and self._lent() is not None
        if self._buffer is None or len(self._buffer) < size or held:
            self._buffer = None  # before another is made: there may be room for one only
            self._refuses = False
            try:
                self._buffer = PixelBuffer(size, self._show)
            except PluginFault as fault:
                if not self._refuses:
                    raise
                self.kill()  # a plugin may have used up its files or addresses: another has them
                raise NotStarted(fault.reason) from None
        return self._buffer

    def _show(self, path: str, size: int) -> None:
        try:
            self.call(START_SECONDS, "buffer", path, size)
        except PluginFault as fault:
            if fault.crashed:
                raise NotStarted(fault.reason) from None
            self._refuses = True
            raise OSError(0, f"a plugin's process can't map it: {fault}") from None

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    @property
    def own_bytes(self) -> int:
        """Resident memory beside what it shares, such as the buffer; 0 where nothing says so."""
        return memory.own_bytes(self._pid)

    def most_bytes(self) -> int:
        """The most memory of its own since this was last asked; 0 where nothing says so."""
        return memory.most_bytes(self._pid)

    def kill(self) -> None:
        """End it at once, with all that it forked."""
        with contextlib.suppress(OSError, AttributeError):
            self._process.send_signal(signal.SIGCONT)  # a plugin may have stopped its guard
        if self._process.stdin is not None:
            self._process.stdin.close()  # its guard does the rest
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.kill()
            self._process.wait(END_SECONDS)
        self._copier.close()
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def _stack(self, words: str) -> Reason:
        """End it; return the words with the line that it is in."""
        with contextlib.suppress(OSError):
            self.text.begin()
            self.text.is_heard = False
            if self._pid:
                os.kill(self._pid, signal.SIGUSR1)
            end = time.monotonic() + STACK_SECONDS
            while time.monotonic() < end and not stack_in(self.text.said):
                self._host.listen(0.01)
            self._host.listen(0.01)
        return self._ended_with(words)

    def _ending(self) -> Reason:
        """Say how it ended by itself."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        return self._ended_with(ending_of(self._process.returncode))

    def _ended_with(self, words: str) -> Reason:
        self._host.listen()
        details = stack_in(self.text.said)
        self.kill()
        return Reason(words, details, place_in(details, self.path))
