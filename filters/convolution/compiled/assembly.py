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
from filters.convolution.compiled.vectors import FLOAT, I64, Vectors, whole

MOST_ROWS: Final = 2  # of results at a time; more at a time are maps


def sum_function(
    module: ir.Module, source: str, out: str, together: int, lanes: int, is_in_place: bool = False
) -> ir.Function:
    """Add the function that sums samples of one type into another, `together` results at a time.

    Its arguments are `ADDRESSES`, `COUNTS` and `FLOATS`. The results of a tap's first sample
    lie ``result_stride`` apart, as rows of one picture or as pictures do; the next ones are
    ``row_step`` rows further down. ``rows`` (``row_step`` or more) x ``width`` (the square of
    `lanes` or more) samples are written; ``reach`` samples of each row are read, and ``span``
    rows for the results at hand. A tap lies ``tap_rows`` and ``tap_columns`` (in samples) from
    the first sample that a result reads; ``weights`` has `together` for each. ``runs`` are
    those of `TapList`. ``offsets`` has room for one
    number a tap, ``ring`` for span x reach floats where the source is of integers. Sums are cut
    off at ``top``, multiplied by ``scale_out`` and rounded half to even on the grid of ``snap``
    (`filters.pixels.rounding`), but for results in float32. `lanes` floats are in a vector. With
    `is_in_place` there is no ring: integers are read as they lie, by each tap.

    The function gives 0, or nan where a float result is not finite, or very large ones may be.
    """
    pointers = [_pointer(source), _pointer(out), FLOAT.as_pointer()]
    pointers += [I64.as_pointer()] * 3 + [FLOAT.as_pointer(), I64.as_pointer()]
    signature = [*pointers, *[I64] * len(COUNTS), *[FLOAT] * len(FLOATS)]
    name = function_name(source, out, together)
    function = ir.Function(module, ir.FunctionType(FLOAT, signature), name)
    for argument, name in zip(function.args, ADDRESSES + COUNTS + FLOATS, strict=True):
        argument.name = name
    _Body(function, source, out, together, lanes, is_in_place).write()
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


class _Body(Vectors):
    """One function's instructions."""

    def __init__(
        self,
        function: ir.Function,
        source: str,
        out: str,
        together: int,
        lanes: int,
        is_in_place: bool,
    ) -> None:
        many = registers(source, together, lanes, is_in_place)
        super().__init__(ir.IRBuilder(function.append_basic_block()), lanes * many // together)
        self.at = {argument.name: argument for argument in function.args}
        self.is_through_ring = source != "float32" and not is_in_place
        self.source, self.out, self.together = source, out, together

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
        b, at = self.b, self.at
        last = b.sub(at["width"], whole(self.lanes))
        field = at["ring"]
        if not self.is_through_ring:
            field = b.gep(at["source"], [b.mul(row, at["source_stride"])])
        into = b.gep(at["out"], [b.mul(row, at["out_stride"])])

        def block(first: ir.Value) -> None:
            x = self.least(first, last)
            self._fetch_ahead(row, into, x)
            sums = self._sums(b.gep(field, [x]))
            if self.out == "float32":
                self._note_finite(sums)
            for down, vector in enumerate(sums):
                place = b.gep(into, [b.add(x, b.mul(at["result_stride"], whole(down)))])
                into_samples(self, vector, place, self.out, self.at)

        self.count(whole(0), at["width"], self.lanes, block)

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

    def _sums(self, field: ir.Value) -> list[ir.Value]:
        """Return the sums of a block: a vector for each row.

        Most kernels have a single run of taps, whose sums need not be kept while others are found.
        """
        b, at = self.b, self.at
        begun = [self.splat(at["delta"])] * self.together
        first, end, first_run = (b.load(b.gep(at["runs"], [whole(number)])) for number in (0, 1, 2))
        begun[:1] = self._run(field, whole(0), first, begun, rows=(0,))
        is_one = b.icmp_unsigned("==", first_run, end)
        with b.if_else(is_one) as (single, several):
            with single:
                found = self._run(field, first, end, begun)
                found[-1:] = self._run(field, end, at["taps"], found, rows=(self.together - 1,))
                end_of_one = b.block
            with several:
                added, kept = self._runs(field, first, end, begun)
                last = self._run(field, end, at["taps"], kept, rows=(self.together - 1,))
                added[-1:] = [b.fadd(added[-1], last[0])]
                end_of_all = b.block
        return [
            self.either((one, end_of_one), (all_, end_of_all))
            for one, all_ in zip(found, added, strict=True)
        ]

    def _runs(
        self, field: ir.Value, first_tap: ir.Value, last_end: ir.Value, begun: list[ir.Value]
    ) -> tuple[list[ir.Value], list[ir.Value]]:
        """Return the sums of all runs of taps, each summed by itself, and of those not yet ended.

        The first ones go on from `begun`, the others from 0.
        """
        b, at = self.b, self.at
        before, many = b.block, len(begun)
        run, after = b.append_basic_block("run"), b.append_basic_block("summed")
        b.branch(run)
        b.position_at_end(run)
        first, number = b.phi(I64), b.phi(I64)
        going, totals = ([b.phi(self.vector) for _ in range(many)] for _ in range(2))
        place = b.gep(at["runs"], [b.mul(number, whole(2))])
        end = b.load(place)
        found = self._run(field, first, end, going)
        sums, kept = self._added(totals, found, b.load(b.gep(place, [whole(1)])))
        following = b.add(number, whole(1))
        for phi, start, new in (
            (first, first_tap, end),
            (number, whole(1), following),
            *zip(going, begun, kept, strict=True),
            *((phi, self.nothing, new) for phi, new in zip(totals, sums, strict=True)),
        ):
            phi.add_incoming(start, before)
            phi.add_incoming(new, b.block)
        b.cbranch(b.icmp_unsigned("<", end, last_end), run, after)
        b.position_at_end(after)
        return sums, kept

    def _added(
        self, totals: list[ir.Value], found: list[ir.Value], ended: ir.Value
    ) -> tuple[list[ir.Value], list[ir.Value]]:
        """Add what was found to the totals of the results whose run has ended; keep the others'."""
        b = self.b
        is_all = b.icmp_unsigned("==", ended, whole((1 << self.together) - 1))
        with b.if_else(is_all) as (every, some):
            with every:
                here = [b.fadd(total, one) for total, one in zip(totals, found, strict=True)]
                end_of_all = b.block
            with some:
                added, kept = [], []
                for index, (total, one) in enumerate(zip(totals, found, strict=True)):
                    bit = b.and_(ended, whole(1 << index))
                    has_ended = b.icmp_unsigned("!=", bit, whole(0))
                    added.append(b.select(has_ended, b.fadd(total, one), total))
                    kept.append(b.select(has_ended, self.nothing, one))
                end_of_some = b.block

        def either(one: ir.Value, other: ir.Value) -> ir.Value:
            return self.either((one, end_of_all), (other, end_of_some))

        sums = [either(*pair) for pair in zip(here, added, strict=True)]
        return sums, [either(self.nothing, other) for other in kept]

    def _run(
        self,
        field: ir.Value,
        first: ir.Value,
        end: ir.Value,
        begun: list[ir.Value],
        rows: tuple[int, ...] = (),
    ) -> list[ir.Value]:
        """Return sums that go on from `begun` with the taps from `first` to below `end`.

        A vector for each of some `rows`, or for all.
        """
        b, at = self.b, self.at
        before, rows = b.block, rows or tuple(range(self.together))
        loop, after = b.append_basic_block("taps"), b.append_basic_block("run_summed")
        b.cbranch(b.icmp_unsigned("<", first, end), loop, after)
        b.position_at_end(loop)
        tap = b.phi(I64)
        totals = [b.phi(self.vector) for _ in rows]
        samples = self._samples(b.gep(field, [b.load(b.gep(at["offsets"], [tap]))]))
        sums = []
        for row, total in zip(rows, totals, strict=True):
            number = b.add(b.mul(tap, whole(self.together)), whole(row))
            weight = self.splat(b.load(b.gep(at["weights"], [number])))
            sums.append(self.call("fmuladd", weight, samples, total))
        following = b.add(tap, whole(1))
        tap.add_incoming(first, before)
        tap.add_incoming(following, loop)
        for row, total, new in zip(rows, totals, sums, strict=True):
            total.add_incoming(begun[row], before)
            total.add_incoming(new, loop)
        b.cbranch(b.icmp_unsigned("<", following, end), loop, after)
        b.position_at_end(after)
        return [
            self.either((begun[row], before), (new, loop))
            for row, new in zip(rows, sums, strict=True)
        ]

    def _samples(self, place: ir.Value) -> ir.Value:
        """Read a vector of samples as floats: of the ring, or as they lie."""
        kind = FLOAT if self.is_through_ring else SAMPLES[self.source]
        read = self.load(place, ir.VectorType(kind, self.lanes), 1)
        return read if kind is FLOAT else self.b.uitofp(read, self.vector)

    def _note_finite(self, sums: list[ir.Value]) -> None:
        """Add 0 times the sums to what is 0 as long as all are finite."""
        total = functools.reduce(self.b.fadd, sums)
        noted = self.call("fmuladd", total, self.nothing, self.b.load(self.zeros))
        self.b.store(noted, self.zeros)


def _pointer(kind: str) -> ir.Type:
    return SAMPLES[kind].as_pointer()
