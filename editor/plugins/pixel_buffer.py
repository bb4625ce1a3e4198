"""PixelBuffer: memory that the host and a worker both map, reserved before anybody writes to it.

A file that is only made long has no room yet: where the disk (or /dev/shm, 64 MB in Docker) is
full, the first write to such a page ends the program by SIGBUS. So the room is reserved, and where
one place has too little, the next is asked.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.plugins.fault import PluginFault

Floats = npt.NDArray[np.float32]
SHARED_MEMORY: Final = Path("/dev/shm")
F_SEAL_FUTURE_WRITE: Final = 0x10  # Linux 5.1, linux/fcntl.h; Python has no name for it yet


class PixelBuffer:
    """So many bytes in shared memory, or else in a file of the temporary folder.

    Parameters
    ----------
    size
        Bytes.
    shown
        Has the worker map the file at a path; raises OSError where it can't.

    Raises
    ------
    PluginFault
        No place has so much room.
    """

    def __init__(self, size: int, shown: Callable[[str, int], None]) -> None:
        tried = []
        for name, opened in _places():
            try:
                self.map = _mapped(opened, size, shown)
                return
            except OSError as error:
                tried.append(f"{name}: {(error.strerror or str(error)).lower()}")
        megabytes = -(-size // 1_000_000)
        raise PluginFault(
            f"there is no room for {megabytes} MB of pixels beside the program ({'; '.join(tried)})"
        )

    def __len__(self) -> int:
        return len(self.map)

    def lay_behind(self, count: int, arrays: Iterable[Floats]) -> None:
        """Copy float32 arrays behind the first `count` floats, one after the other."""
        for array in arrays:
            into = np.frombuffer(self.map, np.float32, array.size, offset=4 * count)
            into[...] = array.reshape(-1)
            count += array.size


Opened = Callable[[], contextlib.AbstractContextManager[tuple[int, str]]]


def _places() -> list[tuple[str, Opened]]:
    """Return where pixels may lie, and what gives a file there: its descriptor and path."""
    temporary = Path(tempfile.gettempdir())
    places: list[tuple[str, Opened]] = []
    if hasattr(os, "memfd_create"):
        places.append(("memory", _in_memory))
    if SHARED_MEMORY.is_dir():
        places.append((str(SHARED_MEMORY), lambda: _in_folder(SHARED_MEMORY)))
    places.append((str(temporary), lambda: _in_folder(temporary)))
    return places


def _mapped(opened: Opened, size: int, shown: Callable[[str, int], None]) -> mmap.mmap:
    with opened() as (file, path):
        reserve(file, size)
        buffer = mmap.mmap(file, size)
        try:
            shown(path, size)
        except BaseException:
            buffer.close()
            raise
        _seal(file)
        return buffer


def reserve(file: int, size: int) -> None:
    """Make a file so long, with room for all of it; raise OSError where there is none."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, size)
        return
    zeros = memoryview(bytes(1 << 20))  # macOS and Windows have no such call
    left = size
    while left:
        left -= os.write(file, zeros[: min(left, len(zeros))])


def _seal(file: int) -> None:
    """Let a plugin that writes to every file it finds change nothing of the memory by that.

    Who has it mapped writes to it as before. Only memory of no folder can be sealed.
    """
    with contextlib.suppress(ImportError, AttributeError):
        import fcntl

        for seal in (fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW, F_SEAL_FUTURE_WRITE):
            with contextlib.suppress(OSError):
                fcntl.fcntl(file, fcntl.F_ADD_SEALS, seal)


@contextlib.contextmanager
def _in_memory() -> Iterator[tuple[int, str]]:
    """Return memory without a place in any folder, whatever the size of /dev/shm."""
    file = os.memfd_create("kernelroom-pixels", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        yield file, f"/proc/{os.getpid()}/fd/{file}"
    finally:
        os.close(file)


@contextlib.contextmanager
def _in_folder(folder: Path) -> Iterator[tuple[int, str]]:
    file, path = tempfile.mkstemp(prefix="kernelroom-", dir=folder)
    try:
        yield file, path
    finally:
        os.close(file)
        with contextlib.suppress(OSError):  # both sides have it mapped by now
            os.unlink(path)
