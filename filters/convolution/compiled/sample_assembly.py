"""Sample assembly: samples turned to float32, and sums to samples, written for LLVM."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from llvmlite import ir

from filters.convolution.compiled.vectors import FLOAT, I8, I16, I32, Vectors, whole

ALIGNED: Final = 4  # bytes
LEVELS: Final = 3.0 * 2**22  # a float of its size has no place for a fraction

SAMPLES: Final = {"uint8": I8, "uint16": I16, "float32": FLOAT}


def floats_of(
    loop: Vectors, source: str, given: ir.Value, into: ir.Value, at: Mapping[str, ir.Value]
) -> None:
    """Turn ``reach`` integers (a vector or more) to float32, over ``scale_in``.

    Parameters
    ----------
    source
        The type of the integers.
    given, into
        Where they lie, and where the floats go.
    at
        The function's arguments by name.
    """
    b, step = loop.b, loop.lanes
    kind = ir.VectorType(SAMPLES[source], loop.lanes)

    def some(first: ir.Value, is_scaled: bool) -> None:
        x = loop.least(first, b.sub(at["reach"], whole(step)))
        values = loop.load(b.gep(given, [x]), kind, kind.element.width // 8)
        floats = b.uitofp(values, loop.vector)
        if is_scaled:  # a division, as slow as it is: numpy's, bit for bit
            floats = b.fdiv(floats, loop.splat(at["scale_in"]))
        loop.store(floats, b.gep(into, [x]), ALIGNED)

    is_plain = b.fcmp_ordered("==", at["scale_in"], ir.Constant(FLOAT, 1.0))
    with b.if_else(is_plain) as (plain, scaled):
        with plain:
            loop.count(whole(0), at["reach"], step, lambda x: some(x, False))
        with scaled:
            loop.count(whole(0), at["reach"], step, lambda x: some(x, True))


def into_samples(
    loop: Vectors, sums: ir.Value, place: ir.Value, out: str, at: Mapping[str, ir.Value]
) -> None:
    """Write finished sums, rounded as by `filters.pixels.rounding.rounded_into`.

    `LEVELS` added to a level of 0 to 65535 leaves, in the lowest bits of the float, the nearest
    whole number, half to even: a float of 2**23 to 2**24 has 23 bits for it and none below.

    Parameters
    ----------
    out
        The type of the samples.
    at
        The function's arguments by name.
    """
    b, kind = loop.b, SAMPLES[out]
    if out == "float32":
        loop.store(sums, place, ALIGNED)
        return
    most = loop.splat(b.fdiv(at["top"], at["scale_out"]))
    snap, scale = loop.splat(at["snap"]), loop.splat(at["scale_out"])
    kept = b.select(b.fcmp_ordered(">", sums, loop.nothing), sums, loop.nothing)  # of nan, 0
    kept = b.select(b.fcmp_ordered("<", kept, most), kept, most)
    # not fused, as there, so that floats that are rounded later give the same
    exact = b.fsub(b.fadd(b.fmul(kept, scale), snap), snap)
    numbers = b.bitcast(
        b.fadd(exact, loop.splat(ir.Constant(FLOAT, LEVELS))), ir.VectorType(I32, loop.lanes)
    )
    loop.store(b.trunc(numbers, ir.VectorType(kind, loop.lanes)), place, kind.width // 8)
