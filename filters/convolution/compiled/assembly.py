"""Assembly: the direct sum over taps, written for LLVM.

For each row of results, or each two, and each block of samples beside each other the sums stay
in registers while all taps pass by:

    sum[row, x] = delta + sum over taps t of weight[t, row] * field[offset[t] + x]

In two rows at a time a sample that is read serves both: with one the processor waits for its
loads. The first taps are those of the first row alone, the last ones those of the second alone;
any other of one row alone has a weight of 0 for the other, so that kernels of a single row or of
few taps are better done row by row. In the same way a sample serves several feature maps of
a bank, whose weights differ and whose places of the result lie a map apart. Integers are turned to
float32 once, a row at a time, into a ring of as many rows as the results at hand read; or, where
few taps read each of many planes, as they lie, tap by tap.
"""

from __future__ import annotations

import functools
from typing import Final

from llvmlite import ir

from filters.convolution.compiled.jobs import ADDRESSES, COUNTS, FLOATS
from filters.convolution.compiled.sample_assembly import SAMPLES, floats_of, into_samples
from filters.convolution.compiled.tap_assembly import BlockSums
from filters.convolution.compiled.vectors import FLOAT, I64, whole

MOST_ROWS: Final = 2  # of results at a time; more at a time are maps


def sum_function(
    module: ir.Module, source: str, out: str, together: int, lanes: int, is_in_place: bool = False
) -> ir.Function:
    """Add the function that sums samples of one type into another, `together` results at a time.

    Its arguments are `ADDRESSES`, `COUNTS` and `FLOATS`. The results of a tap's first sample lie
    ``result_stride`` apart, as rows of one picture or as pictures do; the next ones are
    ``row_step`` rows further down. ``rows`` (``row_step`` or more) x ``width`` (the square of
    `lanes` or more) samples are written; ``reach`` samples of each row are read, and ``span`` rows
    for the results at hand. A tap lies ``tap_rows`` and ``tap_columns`` (in samples) from the first
    sample that a result reads; ``weights`` has `together` for each. ``runs`` are those of
    `TapList`. ``offsets`` has room for one number a tap, ``ring`` for span x reach floats where the
    source is of integers. Sums are cut off at ``top``, multiplied by ``scale_out`` and rounded half
    to even on the grid of ``snap`` (`filters.pixels.rounding`), but for results in float32. `lanes`
    floats are in a vector. With `is_in_place` there is no ring: integers are read as they lie, by
    each tap.

    The function gives 0, or nan where a float result is not finite, or very large ones may be.
    """
    function = declared(module, source, out, function_name(source, out, together))
    block = lanes * registers(source, together, lanes, is_in_place) // together
    is_through_ring = source != "float32" and not is_in_place
    SumBody(function, source, out, together, block, is_through_ring).write()
    return function


def declared(module: ir.Module, source: str, out: str, name: str) -> ir.Function:
    """Add a function of `ADDRESSES`, `COUNTS` and `FLOATS`, without its instructions."""
    pointers = [_pointer(source), _pointer(out), FLOAT.as_pointer()]
    pointers += [I64.as_pointer()] * 3 + [FLOAT.as_pointer(), I64.as_pointer()]
    signature = [*pointers, *[I64] * len(COUNTS), *[FLOAT] * len(FLOATS)]
    function = ir.Function(module, ir.FunctionType(FLOAT, signature), name)
    for argument, name in zip(function.args, ADDRESSES + COUNTS + FLOATS, strict=True):
        argument.name = name
    return function


def function_name(source: str, out: str, together: int) -> str:
    """Return what `sum_function` names its function."""
    return f"sum_{source}_{out}_{together}"


def registers(source: str, together: int, lanes: int, is_in_place: bool) -> int:
    """Return how many registers of `lanes` floats sums stay in: 8, or half of those that are there.

    8 are enough for a processor to begin the next sums before the last ones are done, and leave it
    free to read ahead: 9x9 taps of floats take a seventh less than in 16. Integers that are read
    in place lie in many planes, each tap's elsewhere, and many maps have few sums each: both take
    less in longer runs. AVX2 has 16 registers of 8 floats, AVX-512 has 32 of 16.
    """
    is_spread = is_in_place and source != "float32"
    return lanes if is_spread or together > MOST_ROWS else 8


class SumBody(BlockSums):
    """One function's instructions: rows, blocks, and the sums of each.

    Parameters
    ----------
    out
        The type of the results.
    """

    def __init__(
        self, function: ir.Function, source: str, out: str, together: int, block: int, ring: bool
    ) -> None:
        super().__init__(function, source, together, block, ring)
        self.out = out

    def write(self) -> None:
        """Write all: rows, blocks, taps."""
        b, at = self.b, self.at
        converted, self.zeros = b.alloca(I64), b.alloca(self.vector)
        b.store(whole(0), converted)
        b.store(self.nothing, self.zeros)
        last = b.sub(at["rows"], at["row_step"])
        if not self.is_through_ring:
            self._place_taps(whole(0))

        def some(first: ir.Value) -> None:
            row = self.least(first, last)  # the last ones again, where rows are odd
            if self.is_through_ring:
                self._convert_up_to(b.add(row, at["span"]), converted)
                self._place_taps(b.urem(row, at["span"]))
            self._blocks(row)

        self.count(whole(0), at["rows"], at["row_step"], some)
        kind = ir.FunctionType(FLOAT, [FLOAT, self.vector])
        name = f"llvm.vector.reduce.fadd.v{self.lanes}f32"
        added = b.module.globals.get(name) or ir.Function(b.module, kind, name)
        b.ret(b.call(added, [ir.Constant(FLOAT, 0.0), b.load(self.zeros)], fastmath=("reassoc",)))

    def _convert_up_to(self, end: ir.Value, converted: ir.Value) -> None:
        """Turn rows of the source to float32 that are not yet in the ring."""
        b, at = self.b, self.at

        def row(number: ir.Value) -> None:
            into = b.gep(at["ring"], [b.mul(b.urem(number, at["span"]), at["ring_stride"])])
            given = b.gep(at["source"], [b.mul(number, at["source_stride"])])

            floats_of(self, self.source, given, into, at)

        self.count(b.load(converted), end, 1, row)
        b.store(end, converted)

    def _place_taps(self, begin: ir.Value) -> None:
        """Say where each tap's samples lie, for results whose first row of samples is `begin`.

        The ring's rows change with each row of results. The source's are told from that row on:
        they are the same for all.
        """
        b, at = self.b, self.at
        stride = at["ring_stride"] if self.is_through_ring else at["source_stride"]

        def tap(number: ir.Value) -> None:
            down = b.add(begin, b.load(b.gep(at["tap_rows"], [number])))
            if self.is_through_ring:
                around = b.sub(down, at["span"])  # a division takes 20 times as long
                down = b.select(b.icmp_signed("<", around, whole(0)), down, around)
            start = b.mul(down, stride)
            place = b.add(start, b.load(b.gep(at["tap_columns"], [number])))
            b.store(place, b.gep(at["offsets"], [number]))

        self.count(whole(0), at["taps"], 1, tap)

    def _blocks(self, row: ir.Value) -> None:
        """Write a row of results, or some together."""
        last = self.b.sub(self.at["width"], whole(self.lanes))
        field, into = self._begins(row)

        def block(first: ir.Value) -> None:
            self._block(row, field, into, self.least(first, last))

        self.count(whole(0), self.at["width"], self.lanes, block)

    def _begins(self, row: ir.Value) -> tuple[ir.Value, ir.Value]:
        """Return where the samples of a row of results, and the results themselves, begin."""
        b, at = self.b, self.at
        field = at["ring"]
        if not self.is_through_ring:
            field = b.gep(at["source"], [b.mul(row, at["source_stride"])])
        return field, b.gep(at["out"], [b.mul(row, at["out_stride"])])

    def _block(self, row: ir.Value, field: ir.Value, into: ir.Value, x: ir.Value) -> None:
        """Write the results that begin at `x`."""
        b, at = self.b, self.at
        self._fetch_ahead(row, into, x)
        sums = self.sums(b.gep(field, [x]))
        if self.out == "float32":
            self._note_finite(sums)
        for number, vector in enumerate(sums):
            place = b.gep(into, [b.add(x, b.mul(at["result_stride"], whole(number)))])
            into_samples(self, vector, place, self.out, self.at)

    def _fetch_ahead(self, row: ir.Value, into: ir.Value, x: ir.Value) -> None:
        """Ask for what the next block writes, and for what the next rows read below this block.

        Neither is foreseen by processors: a row of a large picture is several pages long. 12 MP of
        floats take a fourth less. What is asked for beyond an array is not read.
        """
        b, at = self.b, self.at
        beyond = b.add(x, b.sub(at["reach"], at["width"]))
        below = b.gep(at["source"], [b.mul(b.add(row, at["span"]), at["source_stride"])])
        for number in range(self.together):
            further = b.mul(at["result_stride"], whole(number))
            self.prefetch(b.gep(into, [b.add(b.add(x, whole(self.lanes)), further)]), True)
            if number < MOST_ROWS:
                down = b.mul(at["source_stride"], whole(number))
                self.prefetch(b.gep(below, [b.add(beyond, down)]), False)

    def _note_finite(self, sums: list[ir.Value]) -> None:
        """Add 0 times the sums to what is 0 as long as all are finite."""
        total = functools.reduce(self.b.fadd, sums)
        noted = self.call("fmuladd", total, self.nothing, self.b.load(self.zeros))
        self.b.store(noted, self.zeros)


def _pointer(kind: str) -> ir.Type:
    return SAMPLES[kind].as_pointer()
