"""Vectors: loops and operations on vectors of float32, written for LLVM."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from llvmlite import ir

I8, I16, I32, I64 = (ir.IntType(bits) for bits in (8, 16, 32, 64))
FLOAT: Final = ir.FloatType()
PREFETCH: Final = "llvm.prefetch.p0i8"
LINE_BITS: Final = 512  # of a line of the cache


class Vectors:
    """Instructions at a builder's place.

    Parameters
    ----------
    b
        The builder.
    lanes
        Floats in a vector: of several registers, which LLVM sees to.

    Its ``nothing`` is a vector of zeros.
    """

    def __init__(self, b: ir.IRBuilder, lanes: int) -> None:
        self.b = b
        self.lanes, self.vector = lanes, ir.VectorType(FLOAT, lanes)
        self.nothing = ir.Constant(self.vector, [0.0] * lanes)
        self._the_first = ir.Constant(ir.VectorType(I32, lanes), [0] * lanes)  # once: it is long

    def count(
        self, first: ir.Value, end: ir.Value, step: int | ir.Value, body: Callable[[ir.Value], None]
    ) -> None:
        """Do `body` for first, first + step ... below `end`."""
        b = self.b
        before = b.block
        test, inside, after = (b.append_basic_block(name) for name in ("test", "body", "after"))
        b.branch(test)
        b.position_at_end(test)
        number = b.phi(I64)
        number.add_incoming(first, before)
        b.cbranch(b.icmp_signed("<", number, end), inside, after)
        b.position_at_end(inside)
        body(number)
        by = whole(step) if isinstance(step, int) else step
        number.add_incoming(b.add(number, by), b.block)
        b.branch(test)
        b.position_at_end(after)

    def least(self, one: ir.Value, other: ir.Value) -> ir.Value:
        """Return the lesser of two numbers."""
        return self.b.select(self.b.icmp_signed("<", one, other), one, other)

    def either(self, *ways: tuple[ir.Value, ir.Block]) -> ir.Value:
        """Return the value of the way that came here: each with the block that it ends in."""
        phi = self.b.phi(ways[0][0].type)
        for way in ways:
            phi.add_incoming(*way)
        return phi

    def splat(self, value: ir.Value) -> ir.Value:
        """Return a vector of one value."""
        undefined = ir.Constant(self.vector, ir.Undefined)
        one = self.b.insert_element(undefined, value, ir.Constant(I32, 0))
        return self.b.shuffle_vector(one, undefined, self._the_first)

    def load(self, place: ir.Value, kind: ir.Type, aligned: int) -> ir.Value:
        """Read a value of that type, aligned to so many bytes."""
        return self.b.load(self.b.bitcast(place, kind.as_pointer()), align=aligned)

    def store(self, value: ir.Value, place: ir.Value, aligned: int) -> None:
        """Write a value, aligned to so many bytes."""
        self.b.store(value, self.b.bitcast(place, value.type.as_pointer()), align=aligned)

    def prefetch(self, place: ir.Value, is_written: bool) -> None:
        """Ask for the samples of a vector from a place on, a line of the cache at a time."""
        b, sample = self.b, place.type.pointee
        bits = 32 if sample == FLOAT else sample.width
        byte = I8.as_pointer()
        known = b.module.globals.get(PREFETCH)
        if known is None:
            kind = ir.FunctionType(ir.VoidType(), [byte, I32, I32, I32])
            known = ir.Function(b.module, kind, PREFETCH)
        for first in range(0, self.lanes, LINE_BITS // bits):
            where = b.bitcast(b.gep(place, [whole(first)]), byte)
            b.call(known, [where, I32(int(is_written)), I32(3 if is_written else 2), I32(1)])

    def call(self, name: str, *values: ir.Value) -> ir.Value:
        """Call one of LLVM's functions on vectors."""
        module, full = self.b.module, f"llvm.{name}.v{self.lanes}f32"
        known = module.globals.get(full)
        if known is None:
            kind = ir.FunctionType(self.vector, [self.vector] * len(values))
            known = ir.Function(module, kind, full)
        return self.b.call(known, values)


def whole(number: int) -> ir.Value:
    """Return a whole number as LLVM has it."""
    return ir.Constant(I64, number)
