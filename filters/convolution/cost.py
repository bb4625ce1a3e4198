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
        By rows + columns of the first term.
    box_uint8, box_float32, box_uint16
        By area.
    sparse
        By number of blocks of about 10 taps that are not 0.
    dft
        By nothing: one table entry, ns a transformed point.
    call_ms
        What a call costs before the first sample.
    """

    direct_uint8: Table = ((1, 0.17), (9, 0.4), (25, 0.82), (49, 1.5), (81, 2.4), (121, 3.5))
    direct_float32: Table = ((1, 0.4), (9, 0.5), (25, 0.72), (49, 1.05), (81, 1.5), (121, 2.3))
    direct_uint16: Table = ((1, 1.1), (9, 1.5), (25, 1.8), (49, 2.3), (81, 3.1), (121, 4.0))
    separable_float32: Table = ((6, 1.3), (10, 1.4), (14, 1.45), (30, 1.7), (62, 2.6))
    separable_integer: Table = ((6, 1.4), (10, 1.5), (14, 1.55), (30, 1.8), (62, 2.7))
    box_uint8: Table = ((9, 1.0), (81, 1.2), (441, 1.3))
    box_float32: Table = ((9, 1.2), (81, 1.4), (441, 1.5))
    box_uint16: Table = ((9, 1.3), (81, 1.6), (441, 1.8))
    sparse: Table = ((1, 1.1), (2, 1.7), (3, 2.4), (6, 4.2))
    dft: Table = ((1, 2.4),)
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
