"""The batch's side of a worker: it is handed a photo, and tells what became of it."""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from editor.batch import worker
from editor.batch.job import Item, Orders
from editor.batch.outcome import Outcome
from editor.batch.wire import Planning, PluginPlaces, begin_message, item_message, packed
from editor.storage.unfinished import sweep_unfinished
from filters.user_error import UserError

END_SECONDS: Final = 4.0  # for a worker to remove what it is writing; it ends itself before


class WorkerEnded(UserError):
    """A worker ended in the middle of a photo: one sentence saying how."""


class WorkerProcess:
    """One worker, started at once; one thread hands it photos, any may call off or end it."""

    def __init__(
        self, orders: Orders, folder: Path, plugins: PluginPlaces, planning: Planning
    ) -> None:
        try:
            self._process = subprocess.Popen(
                worker.command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,  # a Ctrl+C in the terminal is the program's alone
            )
        except OSError as error:
            raise WorkerEnded(f"its process can't be started: {error.strerror}") from None
        self._sending = threading.Lock()
        self._turn = 0
        self._send(begin_message(orders, folder, plugins, planning))

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def take_turn(self) -> None:
        """Begin with the next photo: what is called off from now on is that one."""
        self._turn += 1

    def do(self, item: Item, threads: int, told: Callable[[float], None]) -> Outcome:
        """Have it do the photo whose turn it is; return what became of it. Raise WorkerEnded.

        Parameters
        ----------
        threads
            How many of its threads compute at once, at most.
        told
            Called with the share that is done.
        """
        self._send(item_message(item, self._turn, threads))
        assert self._process.stdout is not None
        for line in self._process.stdout:
            match _read(line):
                case {"share": int() | float() as share}:
                    told(float(share))
                case {"outcome": form}:
                    return Outcome.from_json(form)
                case {"refused": str(words)}:
                    raise WorkerEnded(words)
        raise WorkerEnded(self._ending())

    def cancel(self) -> None:
        """Call off the photo whose turn it is, also where it has not been handed over yet."""
        self._send(packed({"cancel": self._turn}))

    def let_go(self) -> None:
        """Have it stop, remove what it is writing, and end soon."""
        with self._sending, contextlib.suppress(OSError):
            assert self._process.stdin is not None
            self._process.stdin.close()

    def end(self) -> None:
        """Let it go, and wait until it has ended."""
        self.let_go()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.returncode:  # it was ended where it could not clean up
            sweep_unfinished()

    def close(self) -> None:
        """Let go its pipe, once nobody reads from it."""
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _send(self, message: bytes) -> None:
        with self._sending, contextlib.suppress(OSError, ValueError):  # gone: told where it is read
            assert self._process.stdin is not None
            self._process.stdin.write(message)
            self._process.stdin.flush()

    def _ending(self) -> str:
        """Say how it ended by itself."""
        code = self._process.wait()
        sweep_unfinished()
        if code < 0:
            name = f"signal {-code}"
            with contextlib.suppress(ValueError):
                name = signal.Signals(-code).name
            more = ", as when memory runs out" if -code == getattr(signal, "SIGKILL", 9) else ""
            return f"the process that did it was ended ({name}{more})"
        return f"the process that did it ended (exit code {code})"


def _read(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None
