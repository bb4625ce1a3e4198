"""Loops: the compiled sums of this process, called on arrays."""

from __future__ import annotations

import ctypes
import functools
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from filters.convolution.aligned import aligned
from filters.convolution.compiled.jobs import ADDRESSES, COUNTS, FIELDS, FLOATS, addresses, bits
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.padded import Floats, Samples

LEAST: Final = 256  # samples beside each other: as many as sums are in registers at most
ROW_LEAST: Final = 128  # likewise, of a row of floats, or of integers through a ring; two: half
PROCESSOR: Final = "KERNELROOM_PROCESSOR"  # environment: an older one, to see what it would take
MAPS: Final = 8  # of a bank that are summed at a time, at most
ARGUMENTS: Final[list[Any]] = [
    *[ctypes.c_void_p] * len(ADDRESSES),
    *[ctypes.c_int64] * len(COUNTS),
    *[ctypes.c_float] * len(FLOATS),
]
Function = Callable[..., float]
Whole = npt.NDArray[np.int64]
Dtype = np.dtype[Any]
FLOAT32: Final = np.dtype(np.float32)
# Sums of a photo's bytes and of phases (`editor.render.phases`), and rounding for the screen.
PREVIEWED: Final = (
    ("uint8", "uint8", 1, False),
    ("uint8", "uint8", 2, False),
    ("uint16", "float32", 1, True),
    ("float32", "float32", 1, True),
    ("float32", "uint8", 1, False),
)


@dataclass(frozen=True, slots=True)
class Rounding:
    """How sums become samples (`filters.pixels.rounding`), and what is added to them.

    Parameters
    ----------
    delta
        Added to each sum, in its units.
    scale_in, scale_out
        What integers are divided by before, and sums multiplied by after.
    top
        The highest level.
    snap
        `filters.pixels.rounding.snapping`.
    """

    delta: float
    scale_in: float = 1.0
    scale_out: float = 1.0
    top: float = 1.0
    snap: float = 0.0


PLAIN: Final = Rounding(0.0)


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A function, where it begins, and what its code belongs to."""

    call: Function
    place: int
    owner: object


class Loops:
    """The compiled functions, each compiled as it is first wanted.

    Parameters
    ----------
    processor
        A processor of this one's kind to compile for; this one where there is no name.
    """

    def __init__(self, processor: str) -> None:
        self._processor = processor
        self._turn = threading.Lock()
        self._sums: dict[tuple[Dtype, Dtype, int, bool, bool], _Compiled] = {}
        self.lanes = lanes_of(processor)
        # Here, not above, as llvmlite too: most commands sum nothing.
        from filters.convolution.compiled.job_assembly import NAME, job_function

        self._jobs = _compiled(
            processor,
            lambda module, _: job_function(module),
            NAME,
            [ctypes.c_void_p, ctypes.c_int64],
        )

    def _sum(
        self,
        source: Dtype,
        out: Dtype,
        together: int,
        is_in_place: bool = False,
        is_spread: bool = False,
    ) -> _Compiled:
        """Return the sum of samples of one type into another, so many results at a time."""
        is_in_place = is_in_place or source == FLOAT32  # the ring is for integers
        key = source, out, together, is_in_place, is_spread
        found = self._sums.get(key)
        if found is None:
            with self._turn:
                found = self._sums.get(key) or self._made(*key)
                self._sums[key] = found
        return found

    def _made(
        self, source: Dtype, out: Dtype, together: int, is_in_place: bool, is_spread: bool
    ) -> _Compiled:
        from filters.convolution.compiled import assembly, spread_assembly

        kind, name = (source.name, out.name), spread_assembly.NAME
        if is_spread:

            def write(module: Any, lanes: int) -> object:
                return spread_assembly.spread_function(module, *kind, lanes)
        else:
            name = assembly.function_name(*kind, together)

            def write(module: Any, lanes: int) -> object:
                return assembly.sum_function(module, *kind, together, lanes, is_in_place)

        return _compiled(self._processor, write, name, ARGUMENTS)

    def run(
        self, field: Samples, out: Samples, taps: TapList, rounding: Rounding, ring: Floats
    ) -> bool:
        """Sum where the taps fit inside `field`, into `out`; say whether all sums are finite.

        Very large ones may be taken for some that are not.

        Parameters
        ----------
        field
            (rows + taps down - 1, samples + ...) of whole rows of samples: two axes, the second
            one dense.
        out
            (rows, samples), likewise; at least `taps.together` rows and `ROW_LEAST` samples, or
            half as many in two rows. Of taps whose results are no rows: (results, rows, samples),
            and `LEAST` of these where they are more than two.
        taps
            The taps, their columns in samples.
        ring
            (rows, samples or more): room for the rows that results at a time read, as floats, of
            this thread alone.
        """
        apart, stride = (step // out.itemsize for step in (out.strides[0], out.strides[-2]))
        apart = taps.apart or apart
        row_step, rows = taps.row_step, out.shape[-2]
        span = field.shape[0] - rows + row_step
        # Lines of the cache of their own: they are written for each row, as are another thread's.
        offsets = aligned((len(taps.rows),), np.int64)
        kind = field.dtype, out.dtype, taps.together
        none = self._sum(*kind, is_spread=taps.apart > 0).call(
            *addresses(field, out, ring, offsets),
            *taps.places,
            field.strides[0] // field.itemsize,
            stride,
            apart,
            ring.strides[0] // ring.itemsize,
            rows,
            row_step,
            out.shape[-1],
            span,
            field.shape[1],
            len(taps.rows),
            rounding.delta,
            rounding.scale_in,
            rounding.scale_out,
            rounding.top,
            rounding.snap,
        )
        return none == 0

    def job(
        self,
        taps: TapList,
        reads: Dtype,
        writes: Dtype = FLOAT32,
        rounding: Rounding = PLAIN,
        is_in_place: bool = True,
        **values: int,
    ) -> list[int]:
        """Return a job of `Jobs`: its `FIELDS`, of which some are those of `taps`.

        It sums samples of one dtype, read as they lie or through a ring, to another. What is not
        among `values` is 0; the rows that are summed, and read, at a time are 1.
        """
        function = self._sum(reads, writes, taps.together, is_in_place, taps.apart > 0)
        given = {"taps": len(taps.rows), "row_step": 1, "span": 1, "function": function.place}
        names = "tap_rows", "tap_columns", "weights", "runs"
        given |= zip(names, taps.places, strict=True)
        given |= {name: bits(getattr(rounding, name)) for name in FLOATS} | values
        return [given.get(name, 0) for name in FIELDS]

    def run_jobs(self, table: Whole) -> bool:
        """Do the sums of a table of jobs in one call; say whether all are finite, as `run` does.

        Who calls keeps alive what the table names.
        """
        return self._jobs.call(*addresses(table), len(table)) == 0


@functools.cache
def loops(processor: str = "") -> Loops | None:
    """Compile for this processor, or an older one of its kind; None where LLVM can't.

    The environment may name the older one (`PROCESSOR`). Each function takes some 0.03 s, once a
    process.
    """
    try:
        return Loops(processor or os.environ.get(PROCESSOR, ""))
    except (ImportError, OSError, RuntimeError):
        return None


def preparations() -> Iterator[None]:
    """Compile what a preview sums and rounds by, a function a step: some 0.05 s each."""
    compiled = loops()
    yield
    if compiled is not None:
        for source, out, together, is_in_place in PREVIEWED:
            compiled._sum(np.dtype(source), np.dtype(out), together, is_in_place)
            yield


def made_loops() -> Loops | None:
    """Return the compiled loops where they are there: for who can do without, and does not wait."""
    return loops() if loops.cache_info().currsize else None


def _compiled(
    processor: str, write: Callable[[Any, int], object], name: str, arguments: list[Any]
) -> _Compiled:
    """Compile what `write` adds to a module, for so many floats in a vector."""
    from llvmlite import binding as llvm
    from llvmlite import ir

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = _features(processor)
    module = ir.Module(name)
    write(module, lanes_of(processor))
    parsed = llvm.parse_assembly(str(module))
    parsed.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=processor or llvm.get_host_cpu_name(),
        features=",".join(f"{'+' if has else '-'}{name}" for name, has in features.items()),
        opt=3,
    )
    engine = llvm.create_mcjit_compiler(parsed, machine)
    engine.finalize_object()
    place = engine.get_function_address(name)
    return _Compiled(ctypes.CFUNCTYPE(ctypes.c_float, *arguments)(place), place, engine)


def lanes_of(processor: str) -> int:
    """Return how many floats are in a vector of that processor."""
    return 16 if _features(processor).get("avx512f") else 8


def _features(processor: str) -> dict[str, bool]:
    """Return what this processor can do, where it is no other that is compiled for."""
    from llvmlite import binding as llvm

    return {} if processor else dict(llvm.get_host_cpu_features())
