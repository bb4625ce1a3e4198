"""The process in which a plugin runs: it imports it, describes it, and calls its filters.

It holds nothing of the document: pixels come and go through a buffer that both sides map, and all
else as JSON. Whatever the plugin does to this process, the host only sees a result, a fault or a
closed pipe.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import mmap
import os
import site
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import numpy as np

from editor.photo.second_picture import open_picture
from editor.plugins.copier import Copier
from editor.plugins.description import declared_to_json, description_of, description_to_json
from editor.plugins.printing import begin_printing, end_call
from editor.plugins.raised import reason_of
from editor.plugins.wire import Closed, Garbage, packed, read_waiting, write_waiting
from filters.findings import finding_to_json
from filters.pixels.photo import Photo, unknown
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.progress import Cancelled, Progress
from filters.registry import Registry

SHARE, CANCEL, BEGUN = 0, 1, 2  # float64 behind the pixels; CANCEL is what the host says
CONTROL_BYTES: Final = 24


def layout(shape: tuple[int, ...], made: tuple[int, ...]) -> tuple[int, int]:
    """Return where in the buffer the result begins and where it has ended, in bytes."""
    size = math.prod(shape) * 4
    return size, -(-(size + math.prod(made) * 4) // 8) * 8


def work(requests: int, answers: int, mark: bytes, memory_bytes: int) -> None:
    """Answer messages until the pipe closes."""
    begin_printing()
    _limit(memory_bytes)
    # What is written into a plugin's folder counts as a change of it, so a plugin's modules, and
    # those that they import later, leave no bytecode there.
    sys.dont_write_bytecode = True
    worker = PluginWorker()
    while True:
        try:
            number, form = read_waiting(requests, mark)
        except (Closed, Garbage, OSError):
            os._exit(0)  # at once, whatever a plugin's threads do
        answer = _answer(worker, form)
        end_call()
        try:
            content = packed(mark, number, answer)
        except (Garbage, TypeError, ValueError) as error:
            content = packed(
                mark, number, {"raised": {"words": f"gave what can't be sent: {error}"}}
            )
        try:
            write_waiting(answers, content)
        except OSError:
            os._exit(0)


def _answer(worker: PluginWorker, form: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"ok": getattr(worker, form["do"])(*form["with"])}
    except Cancelled:
        return {"cancelled": True}
    except BaseException as error:  # also exit() and keyboard interrupts of a plugin's own
        return {"raised": worker.reason(error)}


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


class PluginWorker:
    """What the host can ask for, by method name. Arguments and results are JSON."""

    def __init__(self) -> None:
        self._specs: dict[str, FilterSpec] = {}
        self._path = Path()
        self._map: mmap.mmap | None = None
        self._copier = Copier()

    def ping(self) -> int:
        """Say that it is there: its process's number."""
        return os.getpid()

    def describe(self, path: str, name: str = "", packages: str = "") -> list[dict[str, Any]]:
        """Import a plugin, by its module's name where it is installed; describe each filter."""
        if packages:  # after the program's own
            site.addsitedir(packages)
        self._path = Path(path)
        module = importlib.import_module(name) if name else _imported(self._path)
        registry = Registry.of_modules([module])
        if registry.failures:
            raise ValueError(registry.failures[0].reason)
        if not registry.specs:
            raise ValueError("there is no function marked with image_filter in it")
        self._specs = {spec.id: spec for spec in registry.specs}
        return [description_to_json(description_of(spec)) for spec in registry.specs]

    def declared(
        self, filter_id: str, what: str, values: dict[str, Any], given: Sequence[int] = ()
    ) -> Any:
        """Compute what a filter declares as a function of its values, and of what is `given`."""
        spec = self._specs[filter_id]
        read = _read(spec, values)
        if what.startswith("relevant:"):
            return bool(spec.is_relevant(what.partition(":")[2], read))
        if what == "reads":
            region, sides = Region(*given[:4]), given[4:]
            return declared_to_json(what, spec.reads(region, sides[0], sides[1], read))
        return declared_to_json(what, getattr(spec, what)(*given, read))

    def buffer(self, path: str, size: int) -> None:
        """Map the file through which pixels come and go."""
        with open(path, "r+b") as file:
            self._map = mmap.mmap(file.fileno(), size)

    def run(
        self,
        filter_id: str,
        shape: tuple[int, ...],
        made: tuple[int, ...],
        values: dict[str, Any],
        where: list[int],
        photo: list[int],
        wanted: list[int],
        told: dict[str, Any],
        inputs: list[Any],
    ) -> None:
        """Filter what lies at the buffer's beginning; the result, of shape `made`, goes behind."""
        spec, shape, made = self._specs[filter_id], tuple(shape), tuple(made)
        assert self._map is not None
        pixels, job, control = self._handed(shape, made, photo, Region(*wanted), told, inputs)
        read = _read(spec, values)
        control[BEGUN] = 1  # whatever happens from here on is the plugin's
        result = spec.run(pixels, read, Region(*where), job)
        if not isinstance(result, np.ndarray) or result.shape != made:
            got = getattr(result, "shape", type(result).__name__)
            raise ValueError(f"it gave {got}, not an array of {made}")
        if result.dtype.kind not in "fiub":
            raise ValueError(f"it gave {result.dtype}, not float32")
        count = math.prod(made)
        begin = layout((math.prod(shape) + _count_beside(shape, inputs),), made)[0]
        into = np.frombuffer(self._map, np.float32, count, offset=begin).reshape(made)
        self._copier.copy(into, result)

    def press(
        self,
        filter_id: str,
        title: str,
        shape: tuple[int, ...],
        values: dict[str, Any],
        told: dict[str, Any],
    ) -> dict[str, Any]:
        """Call a button's function on the whole photo; return what it sets and found."""
        spec, shape = self._specs[filter_id], tuple(shape)
        pixels, job, control = self._handed(shape, (0,), list(shape[:2]), Region(0, 0, 0, 0), told)
        control[BEGUN] = 1
        found = spec.press(title, pixels, _read(spec, values), job)
        return {
            "values": {name: spec.param(name).to_json(v) for name, v in found.values.items()},
            "findings": [finding_to_json(one) for one in found.findings],
        }

    def _handed(
        self,
        shape: tuple[int, ...],
        made: tuple[int, ...],
        photo: list[int],
        wanted: Region,
        told: dict[str, Any],
        inputs: Sequence[Any] = (False, ()),
    ) -> tuple[Any, Progress, Any]:
        """Return the pixels at the buffer's beginning, the call's job, and what steers it."""
        assert self._map is not None
        count = math.prod(shape)
        end = layout((count + _count_beside(shape, inputs),), made)[1]
        whole = np.frombuffer(self._map, np.float32, count + _count_beside(shape, inputs))
        whole.flags.writeable = False
        pixels, beside = whole[:count].reshape(shape), whole[count:]
        mask = None
        if inputs[0]:
            mask, beside = np.split(beside, [shape[0] * shape[1]])
            mask = mask.reshape(shape[:2])
        planes = beside.reshape(len(inputs[1]), *shape[:2], 4)
        control = np.frombuffer(self._map, np.float64, 3, offset=end)
        job = Progress(
            photo[0],
            photo[1],
            lambda share: control.__setitem__(SHARE, share),
            lambda: bool(control[CANCEL]),
            open_picture,
            wanted,
            lambda: Photo.from_json(told) if told else unknown(),
            mask,
            dict(zip(inputs[1], planes, strict=True)),
        )
        return pixels, job, control

    def reason(self, error: BaseException) -> dict[str, Any]:
        """Return what to tell of an error: words, traceback, and the plugin's own line."""
        return reason_of(error, self._path)


def _count_beside(shape: tuple[int, ...], inputs: Sequence[Any]) -> int:
    """Return how many floats lie behind the pixels: a mask, and results of earlier steps."""
    return shape[0] * shape[1] * (bool(inputs[0]) + 4 * len(inputs[1]))


def _read(spec: FilterSpec, values: dict[str, Any]) -> dict[str, Any]:
    return {name: spec.param(name).from_json(form) for name, form in values.items()}


def _imported(path: Path) -> ModuleType:
    """Import a plugin's file or package, as a package imports itself: ``from . import more``."""
    name = f"kernelroom_plugin_{path.stem}"
    file = path / "__init__.py" if path.is_dir() else path
    places = [str(path)] if path.is_dir() else None
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=places)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} is no Python module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    if not path.is_dir():  # what lies beside it can be imported by its plain name
        sys.path.append(str(path.parent))
    spec.loader.exec_module(module)
    return module
