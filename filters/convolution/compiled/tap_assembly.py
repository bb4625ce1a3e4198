"""Tap assembly: the sums of a block of results over all taps, written for LLVM."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from llvmlite import ir

from filters.convolution.compiled.sample_assembly import SAMPLES
from filters.convolution.compiled.vectors import FLOAT, I64, Vectors, whole


class BlockSums(Vectors):
    """Instructions that sum a block of results, `together` vectors of them.

    Parameters
    ----------
    function
        With the arguments of `assembly.sum_function`; its first block begins here.
    source
        The type of the samples.
    together
        Results of a tap's first sample.
    block
        Samples beside each other of each of them, that are summed before the next ones.
    ring
        Whether integers are read as floats, from a ring.
    """

    def __init__(
        self, function: ir.Function, source: str, together: int, block: int, ring: bool
    ) -> None:
        super().__init__(ir.IRBuilder(function.append_basic_block()), block)
        self.at = {argument.name: argument for argument in function.args}
        self.source, self.together, self.is_through_ring = source, together, ring

    def sums(self, field: ir.Value) -> list[ir.Value]:
        """Return the sums of a block: a vector for each row.

        Most kernels have a single run of taps, whose sums need not be kept while others are found.
        """
        b, at = self.b, self.at
        begun = [self.splat(at["delta"])] * self.together
        first, end, first_run = (b.load(b.gep(at["runs"], [whole(number)])) for number in (0, 1, 2))
        begun[:1] = self._run_of([0], field, whole(0), first, begun)
        is_one = b.icmp_unsigned("==", first_run, end)
        with b.if_else(is_one) as (single, several):
            with single:
                found = self._run(field, first, end, begun)
                found[-1:] = self._run_of([self.together - 1], field, end, at["taps"], found)
                end_of_one = b.block
            with several:
                added, kept = self._runs(field, first, end, begun)
                last = self._run_of([self.together - 1], field, end, at["taps"], kept)
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
        self, field: ir.Value, first: ir.Value, end: ir.Value, begun: list[ir.Value]
    ) -> list[ir.Value]:
        """Return sums that go on from `begun` with the taps from `first` to below `end`."""
        return self._run_of(range(self.together), field, first, end, begun)

    def _run_of(
        self,
        results: Sequence[int],
        field: ir.Value,
        first: ir.Value,
        end: ir.Value,
        begun: list[ir.Value],
    ) -> list[ir.Value]:
        """Return what `_run` does, of some of the results that are summed together."""

        def add(tap: ir.Value, totals: list[ir.Value]) -> list[ir.Value]:
            samples = self._samples(self._place(field, tap))
            weights = [self._weight(tap, self.together, result) for result in results]
            return [
                self.call("fmuladd", weight, samples, total)
                for weight, total in zip(weights, totals, strict=True)
            ]

        return self.over_taps(first, end, [begun[result] for result in results], add)

    def over_taps(
        self,
        first: ir.Value,
        end: ir.Value,
        begun: list[ir.Value],
        add: Callable[[ir.Value, list[ir.Value]], list[ir.Value]],
    ) -> list[ir.Value]:
        """Return `begun` after `add` for each tap from `first` to below `end`."""
        b, before = self.b, self.b.block
        loop, after = b.append_basic_block("taps"), b.append_basic_block("run_summed")
        b.cbranch(b.icmp_unsigned("<", first, end), loop, after)
        b.position_at_end(loop)
        tap, totals = b.phi(I64), [b.phi(self.vector) for _ in begun]
        sums = add(tap, totals)
        following = b.add(tap, whole(1))
        tap.add_incoming(first, before)
        tap.add_incoming(following, loop)
        for total, start, new in zip(totals, begun, sums, strict=True):
            total.add_incoming(start, before)
            total.add_incoming(new, loop)
        b.cbranch(b.icmp_unsigned("<", following, end), loop, after)
        b.position_at_end(after)
        pairs = zip(begun, sums, strict=True)
        return [self.either((start, before), (new, loop)) for start, new in pairs]

    def _place(self, field: ir.Value, tap: ir.Value) -> ir.Value:
        """Return where the samples of a tap begin."""
        return self.b.gep(field, [self.b.load(self.b.gep(self.at["offsets"], [tap]))])

    def _weight(self, tap: ir.Value, many: int, which: int) -> ir.Value:
        """Return one of the `many` weights of a tap, as a vector."""
        number = self.b.add(self.b.mul(tap, whole(many)), whole(which))
        return self.splat(self.b.load(self.b.gep(self.at["weights"], [number])))

    def _samples(self, place: ir.Value) -> ir.Value:
        """Read a vector of samples as floats: of the ring, or as they lie."""
        kind = FLOAT if self.is_through_ring else SAMPLES[self.source]
        read = self.load(place, ir.VectorType(kind, self.lanes), 1)
        return read if kind is FLOAT else self.b.uitofp(read, self.vector)
