"""Job assembly: the loop that does many sums in one call, written for LLVM."""

from __future__ import annotations

from typing import Final

from llvmlite import ir

from filters.convolution.compiled.jobs import FIELDS, FLOATS
from filters.convolution.compiled.vectors import FLOAT, I32, I64

NAME: Final = "run_jobs"


def job_function(module: ir.Module) -> None:
    """Add the function that does some jobs (jobs, `FIELDS`) one after the other.

    The function gives 0, or nan where one of the sums does (`sum_function`).
    """
    kind = ir.FunctionType(FLOAT, [I64.as_pointer(), I64])
    function = ir.Function(module, kind, NAME)
    jobs, count = function.args
    before, loop, after = (function.append_basic_block(name) for name in ("", "job", "done"))
    ir.IRBuilder(before).branch(loop)
    b = ir.IRBuilder(loop)
    number, total = b.phi(I64), b.phi(FLOAT)
    number.add_incoming(ir.Constant(I64, 0), before)
    total.add_incoming(ir.Constant(FLOAT, 0.0), before)
    first = b.mul(number, ir.Constant(I64, len(FIELDS)))
    values = [
        b.load(b.gep(jobs, [b.add(first, ir.Constant(I64, field))])) for field in range(len(FIELDS))
    ]
    many = len(FIELDS) - len(FLOATS)
    floats = [b.bitcast(b.trunc(value, I32), FLOAT) for value in values[many:]]
    called = ir.FunctionType(FLOAT, [I64] * (many - 1) + [FLOAT] * len(FLOATS))
    one = b.call(b.inttoptr(values[0], called.as_pointer()), [*values[1:many], *floats])
    added = b.fadd(total, one)
    following = b.add(number, ir.Constant(I64, 1))
    number.add_incoming(following, loop)
    total.add_incoming(added, loop)
    b.cbranch(b.icmp_unsigned("<", following, count), loop, after)
    ir.IRBuilder(after).ret(added)
