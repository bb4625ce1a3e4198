"""Job assembly: the loop that does many sums in one call, written for LLVM."""

from __future__ import annotations

from typing import Final

from llvmlite import ir

from filters.convolution.compiled.jobs import FIELDS, FLOATS
from filters.convolution.compiled.vectors import FLOAT, I64

NAME: Final = "run_jobs"
PLAIN: Final = {"scale_in": 1.0, "scale_out": 1.0, "top": 1.0}  # floats of a sum; others are 0


def job_function(module: ir.Module) -> None:
    """Add the function that does some jobs (jobs, `FIELDS`) one after the other.

    Each is a sum into float32, of samples as they lie. The function gives 0, or nan where one of
    the sums does (`sum_function`).
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
    floats = [ir.Constant(FLOAT, PLAIN.get(name, 0.0)) for name in FLOATS]
    called = ir.FunctionType(FLOAT, [I64] * (len(FIELDS) - 1) + [FLOAT] * len(FLOATS))
    one = b.call(b.inttoptr(values[0], called.as_pointer()), [*values[1:], *floats])
    added = b.fadd(total, one)
    following = b.add(number, ir.Constant(I64, 1))
    number.add_incoming(following, loop)
    total.add_incoming(added, loop)
    b.cbranch(b.icmp_unsigned("<", following, count), loop, after)
    ir.IRBuilder(after).ret(added)
