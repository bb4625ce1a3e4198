"""The process in which a plugin runs: it imports it, describes it, and calls its filters.

It holds nothing of the document: pixels come and go through a buffer that both sides map. Whatever
the plugin does to this process, the host only sees a result, a fault or a closed pipe.
"""

from __future__ import annotations

import importlib.util
import mmap
import os
import sys
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import numpy as np

from editor.photo.second_picture import open_picture
from editor.plugins.copier import Copier
from editor.plugins.description import Description, description_of
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.progress import Cancelled, Progress
from filters.registry import Registry

SHARE, CANCEL = 0, 1  # float64 behind the pixels: what the worker says, what the host says
CONTROL_BYTES: Final = 16
MOST_TEXT: Final = 20_000  # characters of a traceback


def main(pipe: Connection, memory_bytes: int) -> None:
    """Answer messages until the pipe closes."""
    _quieten()
    _limit(memory_bytes)
    # What is written into a plugin's folder counts as a change of it, so a plugin's modules, and
    # those that they import later, leave no bytecode there.
    sys.dont_write_bytecode = True
    worker = _Worker()
    while True:
        try:
            message = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer = ("ok", getattr(worker, message[0])(*message[1:]))
        except Cancelled:
            answer = ("cancelled", None)
        except BaseException as error:  # also exit() and keyboard interrupts of a plugin's own
            text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            answer = ("raised", (text[:1000], traceback.format_exc()[-MOST_TEXT:]))
        try:
            pipe.send(answer)
        except (BrokenPipeError, OSError):
            return


def _quieten() -> None:
    """Let what a plugin prints go nowhere, however much it is."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nothing, stream)
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115  for as long as the process


def _limit(memory_bytes: int) -> None:
    """Cap what the process may map, where the platform can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        cap = pages * resource.getpagesize() + memory_bytes
        resource.setrlimit(resource.RLIMIT_AS, (cap, cap))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return


class _Worker:
    """What the host can ask for, by method name."""

    def __init__(self) -> None:
        self._specs: dict[str, FilterSpec] = {}
        self._map: mmap.mmap | None = None
        self._copier = Copier()

    def ping(self) -> int:
        """Say that it is there."""
        return os.getpid()

    def describe(self, path: str) -> list[Description]:
        """Import a plugin; return what the host needs to know of each filter."""
        module = _imported(Path(path))
        registry = Registry.of_modules([module])
        if registry.failures:
            raise ValueError(registry.failures[0].reason)
        if not registry.specs:
            raise ValueError("there is no function marked with image_filter in it")
        self._specs = {spec.id: spec for spec in registry.specs}
        return [description_of(spec) for spec in registry.specs]

    def declared(self, filter_id: str, what: str, values: dict[str, Any]) -> Any:
        """Compute what a filter declares as a function of its values."""
        spec = self._specs[filter_id]
        if what.startswith("relevant:"):
            return spec.is_relevant(what.partition(":")[2], values)
        return getattr(spec, what)(values)

    def buffer(self, path: str, size: int) -> None:
        """Map the file through which pixels come and go."""
        with open(path, "r+b") as file:
            self._map = mmap.mmap(file.fileno(), size)

    def run(
        self,
        filter_id: str,
        shape: tuple[int, ...],
        values: dict[str, Any],
        where: Region,
        photo: tuple[int, int],
    ) -> None:
        """Filter what lies at the buffer's beginning; the result goes behind it."""
        assert self._map is not None
        size = int(np.prod(shape)) * 4
        pixels = np.frombuffer(self._map, np.float32, size // 4).reshape(shape)
        pixels.flags.writeable = False
        control = np.frombuffer(self._map, np.float64, 2, offset=2 * size)
        job = Progress(
            *photo,
            lambda share: control.__setitem__(SHARE, share),
            lambda: bool(control[CANCEL]),
            open_picture,
        )
        result = self._specs[filter_id].run(pixels, values, where, job)
        if not isinstance(result, np.ndarray) or result.shape != shape:
            got = getattr(result, "shape", type(result).__name__)
            raise ValueError(f"it gave {got}, not an array of {shape}")
        if result.dtype.kind not in "fiub":
            raise ValueError(f"it gave {result.dtype}, not float32")
        into = np.frombuffer(self._map, np.float32, size // 4, offset=size).reshape(shape)
        self._copier.copy(into, result)


def _imported(path: Path) -> ModuleType:
    name = f"kernelroom_plugin_{path.stem}"
    file = path / "__init__.py" if path.is_dir() else path
    places = [str(path)] if path.is_dir() else None
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=places)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} is no Python module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
