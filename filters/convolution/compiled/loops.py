"""Loops: the compiled sums of this process, called on arrays."""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from filters.convolution.compiled.jobs import ADDRESSES, COUNTS, FIELDS, FLOATS, addresses
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.padded import Floats, Samples

KINDS: Final = (  # of samples: source and result
    ("uint8", "uint8"),
    ("uint16", "uint16"),
    ("float32", "float32"),
    ("float32", "uint8"),  # where a border lies between two whole numbers
    ("float32", "uint16"),
)
LEAST: Final = 256  # samples beside each other: as many as sums are in registers at most
PROCESSOR: Final = "KERNELROOM_PROCESSOR"  # environment: an older one, to see what it would take
MAPS: Final = 8  # of a bank that are summed at a time, at most
FLOAT32: Final = np.dtype(np.float32)
Function = Callable[..., float]
Whole = npt.NDArray[np.int64]


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


@dataclass(frozen=True, eq=False)
class Loops:
    """The compiled functions, and what keeps their code in memory.

    Parameters
    ----------
    functions
        Sums by (source, result, results at a time).
    places
        The addresses of those of float32, by results at a time.
    jobs
        What does many of these.
    owner
        What the code belongs to.
    """

    functions: Mapping[tuple[np.dtype[Any], np.dtype[Any], int], Function]
    places: Mapping[int, int]
    jobs: Function
    owner: object

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
            (rows, samples), likewise; at least `taps.together` rows and `LEAST` samples.
        taps
            The taps, their columns in samples.
        ring
            Room for `ring_size` floats, of this thread alone.
        """
        stride, offsets = out.strides[0] // out.itemsize, np.empty(len(taps.rows), np.int64)
        span = field.shape[0] - out.shape[0] + taps.together
        none = self.functions[field.dtype, out.dtype, taps.together](
            *addresses(field, out, ring, offsets),
            *taps.places,
            field.strides[0] // field.itemsize,
            stride,
            stride,
            out.shape[0],
            taps.together,
            out.shape[1],
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

    def job(self, taps: TapList, **values: int) -> list[int]:
        """Return a job of `Jobs`: its `FIELDS`, of which some are those of `taps`, others 0."""
        values["function"] = self.places[taps.together]
        names = "tap_rows", "tap_columns", "weights", "runs"
        values |= zip(names, taps.places, strict=True)
        values |= {"taps": len(taps.rows), "row_step": 1, "span": 1}
        return [values.get(name, 0) for name in FIELDS]

    def run_jobs(self, table: Whole) -> bool:
        """Do the sums of a table of jobs in one call; say whether all are finite, as `run` does.

        Who calls keeps alive what the table names.
        """
        return self.jobs(*addresses(table), len(table)) == 0


@functools.cache
def loops(processor: str = "") -> Loops | None:
    """Compile for this processor, or an older one of its kind; None where LLVM can't.

    The environment may name the older one (`PROCESSOR`). It takes about 0.1 s, once a process.
    """
    try:
        return _compiled(processor or os.environ.get(PROCESSOR, ""))
    except (ImportError, OSError, RuntimeError):
        return None


def _compiled(processor: str) -> Loops:
    # Here, not above: most commands sum nothing.
    from llvmlite import binding as llvm
    from llvmlite import ir

    from filters.convolution.compiled.assembly import function_name, sum_function
    from filters.convolution.compiled.job_assembly import NAME, job_function

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    module = ir.Module("sums")
    features = {} if processor else dict(llvm.get_host_cpu_features())
    lanes = 16 if features.get("avx512f") else 8
    variants = [(*kinds, together) for kinds in KINDS for together in (1, 2)]
    variants += [("float32", "float32", together) for together in (4, MAPS)]
    for variant in variants:
        sum_function(module, *variant, lanes)
    job_function(module)
    parsed = llvm.parse_assembly(str(module))
    parsed.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=processor or llvm.get_host_cpu_name(),
        features=",".join(f"{'+' if has else '-'}{name}" for name, has in features.items()),
        opt=3,
    )
    engine = llvm.create_mcjit_compiler(parsed, machine)
    engine.finalize_object()
    arguments: list[Any] = [ctypes.c_void_p] * len(ADDRESSES)
    arguments += [ctypes.c_int64] * len(COUNTS) + [ctypes.c_float] * len(FLOATS)
    kind = ctypes.CFUNCTYPE(ctypes.c_float, *arguments)
    places = {
        (np.dtype(source), np.dtype(out), together): engine.get_function_address(
            function_name(source, out, together)
        )
        for source, out, together in variants
    }
    floats = {together: at for (*kinds, together), at in places.items() if kinds == [FLOAT32] * 2}
    of_jobs = ctypes.CFUNCTYPE(ctypes.c_float, ctypes.c_void_p, ctypes.c_int64)
    return Loops(
        {variant: kind(at) for variant, at in places.items()},
        floats,
        of_jobs(engine.get_function_address(NAME)),
        engine,
    )
