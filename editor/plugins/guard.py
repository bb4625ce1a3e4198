"""The parent of a worker: it ends the worker, and all that it forked, when the program has ended.

The host starts this module (`command`). It forks: the child becomes the worker; the parent does
nothing but wait for the child's end, or for the end of the pipe from the host, which comes however
the host ends, by kill -9 too. Then it kills every process below it: what a plugin forked becomes
its own child when the forking process is gone (a subreaper, prctl(2)), in whatever session it is.
Until it forks, it imports nothing that starts a thread.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import time
from pathlib import Path
from typing import Final

from editor.storage.own_process import program_command

PR_SET_PDEATHSIG: Final = 1
PR_SET_CHILD_SUBREAPER: Final = 36
PRIVATE: Final = 500  # the pipes' numbers lie above: a plugin that counts files up stays below
KILL_SECONDS: Final = 2.0


def command(mark: bytes, memory_bytes: int) -> list[str]:
    """Return what starts a worker that imports from the same folders as this process."""
    return program_command(__name__, mark.hex(), str(memory_bytes))


def main(mark: str, memory_bytes: str) -> None:
    """Fork the worker and guard it; in the child, be the worker."""
    requests, answers = _moved(0, os.O_RDONLY), _moved(1, os.O_WRONLY)
    os.dup2(2, 1)  # what a plugin prints goes where its errors go
    _prctl(PR_SET_CHILD_SUBREAPER, 1)
    ended, telling = os.pipe()
    os.set_blocking(telling, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(telling, warn_on_full_buffer=False)
    guard = os.getpid()
    child = os.fork()
    if child:
        os.close(answers)
        _end(_guarded(child, requests, ended))
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.close(ended)
    os.close(telling)
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != guard:  # it died before that was set
        os._exit(1)
    from editor.plugins.worker import work

    work(requests, answers, bytes.fromhex(mark), int(memory_bytes))


def _moved(pipe: int, mode: int) -> int:
    """Move a pipe to a number that no forked program inherits; its old one leads nowhere."""
    import fcntl

    try:
        moved = fcntl.fcntl(pipe, fcntl.F_DUPFD_CLOEXEC, PRIVATE)
    except OSError:  # fewer are allowed
        moved = fcntl.fcntl(pipe, fcntl.F_DUPFD_CLOEXEC, 3)
    nothing = os.open(os.devnull, mode)
    os.dup2(nothing, pipe)
    os.close(nothing)
    return moved


def _guarded(child: int, requests: int, ended: int) -> int:
    """Wait for the child's end or the host's; kill all that is left, and return the status."""
    poll = select.poll()
    poll.register(requests, 0)  # of which only the worker reads; here its end is told
    poll.register(ended, select.POLLIN)
    while True:
        for pipe, _ in poll.poll():
            if pipe == requests:
                _kill_below()
                return 0
            with contextlib.suppress(OSError):
                os.read(ended, 1 << 10)
            found, status = _reaped(child)
            if found:
                _kill_below()
                return status


def _reaped(child: int) -> tuple[bool, int]:
    """Take in all children that have ended; tell whether the worker is one of them."""
    found, status = False, 0
    with contextlib.suppress(ChildProcessError):
        while True:
            pid, one = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                break
            if pid == child:
                found, status = True, one
    return found, status


def _kill_below() -> None:
    """Kill all processes that have this one above them, until there is none."""
    end = time.monotonic() + KILL_SECONDS
    while time.monotonic() < end:
        for pid in _below(os.getpid()):
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        time.sleep(0.002)  # waitpid knows no time limit


def _below(top: int) -> list[int]:
    """Return all processes below one; where the system doesn't tell, its group's end is near."""
    parents: dict[int, int] = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            parents[int(place.parent.name)] = int(place.read_text().rpartition(")")[2].split()[1])
    if not parents:  # no Linux
        os.killpg(0, signal.SIGKILL)
    found, new = set[int](), {top}
    while new:
        new = {pid for pid, parent in parents.items() if parent in new} - found
        found |= new
    return list(found)


def _end(status: int) -> None:
    """End as the worker did, so that the host sees how."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        with contextlib.suppress(ImportError, OSError, ValueError):
            import resource

            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    os._exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1)


def _prctl(option: int, value: int) -> None:
    """Set a property of this process, where the system has such (Linux)."""
    import ctypes

    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)
