"""Cost: what each method takes, as tables measured once a machine; a frozen value."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields
from typing import Final

Table = tuple[tuple[float, float], ...]  # (size, ns a sample), rising sizes
FORMAT: Final = 2  # what the numbers mean; those of another are measured anew


class CostModelError(ValueError):
    """Text that is no cost model: one sentence saying why."""


@dataclass(frozen=True, slots=True)
class CostModel:
    """Nanoseconds a sample on all cores, as tables to look up by size and to go between.

    The defaults are of a 2-core x86-64 with AVX-512 (docs/benchmarks.md).

    Parameters
    ----------
    direct_uint8, direct_float32, direct_uint16
        By number of taps.
    separable_float32, separable_integer
        By rows + columns of the first term.
    box_uint8, box_float32, box_uint16
        By area.
    sparse
        By number of blocks of about 10 taps that are not 0.
    dft_float32, dft_integer
        By nothing: one table entry, ns a transformed point.
    call_ms
        What a call costs before the first sample.
    """

    direct_uint8: Table = ((1, 0.08), (9, 0.22), (25, 0.57), (49, 1.09), (81, 1.79), (121, 2.65))
    direct_float32: Table = ((1, 0.15), (9, 0.24), (25, 0.45), (49, 0.77), (81, 1.2), (121, 1.82))
    direct_uint16: Table = ((1, 0.6), (9, 0.85), (25, 1.1), (49, 1.5), (81, 2.0), (121, 2.7))
    separable_float32: Table = ((6, 0.89), (10, 0.94), (14, 1.0), (30, 1.24), (62, 1.9))
    separable_integer: Table = ((6, 0.8), (10, 0.9), (14, 0.98), (30, 1.23), (62, 1.85))
    box_uint8: Table = ((9, 0.55), (81, 0.75), (441, 0.8))
    box_float32: Table = ((9, 0.85), (81, 1.0), (441, 1.05))
    box_uint16: Table = ((9, 0.7), (81, 1.0), (441, 1.1))
    sparse: Table = ((1, 0.9), (2, 1.35), (3, 1.75), (6, 2.95))
    dft_float32: Table = ((1, 1.3),)
    dft_integer: Table = ((1, 1.05),)
    call_ms: float = 0.025

    def to_json(self) -> str:
        """Write as JSON that `from_json` reads."""
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=1)

    @classmethod
    def from_json(cls, text: str) -> CostModel:
        """Read what `to_json` wrote; raise CostModelError."""
        try:
            data = json.loads(text)
            if data.pop("format") != FORMAT:
                raise CostModelError("the cost model has another format")
            call_ms = float(data.pop("call_ms"))
            names = {f.name for f in fields(cls)}
            tables: dict[str, Table] = {
                name: tuple((float(size), float(ns)) for size, ns in value)
                for name, value in data.items()
                if name in names
            }
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise CostModelError(f"the cost model can't be read: {error}") from None
        return cls(call_ms=call_ms, **tables)


def at(table: Table, size: float) -> float:
    """Give the table's value at `size`, in a straight line between and beyond its entries."""
    if len(table) == 1:
        return table[0][1]
    high = next((i for i, (x, _) in enumerate(table) if x >= size), len(table) - 1)
    (x0, y0), (x1, y1) = table[max(0, high - 1)], table[max(1, high)]
    value = y0 + (y1 - y0) * (size - x0) / (x1 - x0)
    return max(value, min(y for _, y in table) * 0.5) if math.isfinite(value) else math.inf


DEFAULT: Final = CostModel()


class _Machine:
    """What this process plans with; the one place that `adopt` changes."""

    model: CostModel = DEFAULT


_MACHINE: Final = _Machine()


def adopt(model: CostModel) -> None:
    """Plan with `model` from here on, wherever no other is given: for a program's start."""
    _MACHINE.model = model


def adopted() -> CostModel:
    """Give the model that is planned with where no other is given."""
    return _MACHINE.model
