"""Cost: what each method takes, as tables measured once a machine; a frozen value."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields
from typing import Final

Table = tuple[tuple[float, float], ...]  # (size, ns a sample), rising sizes
FORMAT: Final = 1


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
        By rows + columns of a term.
    box_uint8, box_float32, box_uint16
        By area.
    sparse
        By number of taps that are not 0.
    dft
        By nothing: one table entry, ns a transformed point.
    call_ms
        What a call costs before the first sample.
    """

    direct_uint8: Table = ((1, 0.15), (9, 0.42), (25, 0.9), (49, 1.5), (81, 2.6), (121, 4.1))
    direct_float32: Table = ((1, 0.45), (9, 0.5), (25, 0.7), (49, 1.0), (81, 1.5), (121, 2.3))
    direct_uint16: Table = ((1, 1.0), (9, 1.4), (25, 1.6), (49, 2.2), (81, 3.0), (121, 4.3))
    separable_float32: Table = ((6, 0.53), (10, 0.6), (14, 0.7), (30, 1.07), (62, 2.3))
    separable_integer: Table = ((6, 1.3), (10, 1.5), (14, 1.8), (30, 3.0), (62, 6.5))
    box_uint8: Table = ((9, 0.8), (81, 1.0), (441, 1.1))
    box_float32: Table = ((9, 0.6), (81, 0.7), (441, 0.8))
    box_uint16: Table = ((9, 1.2), (81, 1.4), (441, 1.6))
    sparse: Table = ((1, 1.0), (5, 1.5), (15, 3.2), (31, 5.8))
    dft: Table = ((1, 2.1),)
    call_ms: float = 0.05

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
