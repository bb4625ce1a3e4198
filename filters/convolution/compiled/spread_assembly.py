"""Spread assembly: sums along single rows in which a sample that is read serves two results.

A processor reads a vector that lies in two lines of its cache in twice the time, and along a row
all but a few lie so: it then waits for its loads. With so many taps that a whole number of vectors
lies between the first and another, as 16 taps of 3 channels are 3 vectors of 16 floats, what the
other reads for one result is what the first reads for a result that lies as far on. So the results
of a block are not beside each other but ``result_stride`` apart, and taps are in pairs as far
apart, with two weights each, before those that are left over:

    sum[n, x] += a * field[offset + stride * n + x] + b * field[offset + stride * (n + 1) + x]
"""

from __future__ import annotations

from functools import partial
from typing import Final

from llvmlite import ir

from filters.convolution.compiled.assembly import SumBody, declared
from filters.convolution.compiled.jobs import SPREAD
from filters.convolution.compiled.vectors import whole

NAME: Final = "spread_sum"


def spread_function(module: ir.Module, source: str, out: str, lanes: int) -> ir.Function:
    """Add the function that sums samples of one type along rows into another.

    As `assembly.sum_function` has it, but for this: ``weights`` has two for each tap, ``runs``
    begins with how many are pairs, ``result_stride`` is a multiple of `lanes`, and ``width``
    `SPREAD` times it or more.
    """
    function = declared(module, source, out, NAME)
    SpreadBody(function, source, out, SPREAD, lanes, ring=source != "float32").write()
    return function


class SpreadBody(SumBody):
    """The function's instructions; a block has `SPREAD` vectors."""

    def _blocks(self, row: ir.Value) -> None:
        b, at = self.b, self.at
        stride = at["result_stride"]
        block = b.mul(stride, whole(self.together))
        last = b.sub(at["width"], block)
        field, into = self._begins(row)

        def blocks(first: ir.Value) -> None:
            begin = self.least(first, last)
            end = b.add(begin, stride)
            self.count(begin, end, self.lanes, lambda x: self._block(row, field, into, x))

        self.count(whole(0), at["width"], block, blocks)

    def _fetch_ahead(self, row: ir.Value, into: ir.Value, x: ir.Value) -> None:
        """Ask for what the next vectors are written to, and for what the next row reads below."""
        b, at = self.b, self.at
        below = b.gep(at["source"], [b.mul(b.add(row, at["span"]), at["source_stride"])])
        for number in range(self.together):
            place = b.add(x, b.mul(at["result_stride"], whole(number)))
            self.prefetch(b.gep(into, [b.add(place, whole(self.lanes))]), True)
            self.prefetch(b.gep(below, [place]), False)

    def sums(self, field: ir.Value) -> list[ir.Value]:
        """Return the sums of a block: a vector for each result."""
        begun = [self.splat(self.at["delta"])] * self.together
        return self._runs(field, whole(0), self.at["taps"], begun)[0]

    def _run(
        self, field: ir.Value, first: ir.Value, end: ir.Value, begun: list[ir.Value]
    ) -> list[ir.Value]:
        """Return sums that go on from `begun` with the taps from `first` to below `end`."""
        b = self.b
        pairs = b.load(self.at["runs"])
        middle = b.select(b.icmp_unsigned("<", pairs, first), first, self.least(pairs, end))
        sums = self.over_taps(first, middle, begun, partial(self._add, field, 2))
        return self.over_taps(middle, end, sums, partial(self._add, field, 1))

    def _add(
        self, field: ir.Value, count: int, tap: ir.Value, totals: list[ir.Value]
    ) -> list[ir.Value]:
        """Add the samples of a pair of taps, or of one: what no tap is for is not read."""
        begin, sums, many = self._place(field, tap), totals, len(totals)
        reads = [
            self._samples(self.b.gep(begin, [self.b.mul(self.at["result_stride"], whole(number))]))
            for number in range(many + count - 1)
        ]
        for which in range(count):
            weight = self._weight(tap, 2, which)
            sums = [
                self.call("fmuladd", weight, read, total)
                for read, total in zip(reads[which : which + many], sums, strict=True)
            ]
        return sums
