"""Cost: what each method takes, as tables measured once a machine; a frozen value."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from typing import Final

from filters.user_error import UserError

Table = tuple[tuple[float, float, float], ...]  # rising sizes; ns a sample of little, of much
LITTLE: Final = 64_000  # samples that a core reads
MUCH: Final = 2_250_000
FORMAT: Final = 3  # what the numbers mean; those of another are measured again


class CostModelError(UserError, ValueError):
    """Text that is no cost model: one sentence saying why."""


@dataclass(frozen=True, slots=True)
class CostModel:
    """Nanoseconds a core takes for a sample, as tables to look up by size and to go between.

    Each entry has two, for few samples (`LITTLE`), which the caches hold, and for many (`MUCH`).

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
        By nothing: one entry, ns that all cores take for a transformed point.
    call_ms
        What a call costs before the first sample.
    """

    direct_uint8: Table = (
        (1, 0.14, 0.11),
        (9, 0.50, 0.43),
        (25, 1.16, 1.07),
        (49, 1.84, 1.75),
        (81, 2.82, 2.60),
        (121, 3.84, 3.70),
    )
    direct_float32: Table = (
        (1, 0.15, 0.31),
        (9, 0.41, 0.54),
        (25, 0.86, 0.92),
        (49, 1.58, 1.54),
        (81, 2.66, 2.34),
        (121, 3.80, 3.54),
    )
    direct_uint16: Table = (
        (1, 0.56, 0.83),
        (9, 0.66, 0.91),
        (25, 1.11, 1.26),
        (49, 1.85, 1.91),
        (81, 2.92, 2.82),
        (121, 4.05, 4.05),
    )
    separable_float32: Table = (
        (6, 0.55, 0.83),
        (10, 0.63, 0.87),
        (14, 0.71, 0.98),
        (30, 1.14, 1.46),
        (62, 2.12, 2.37),
        (126, 3.78, 4.17),
    )
    separable_integer: Table = (
        (6, 0.66, 0.72),
        (10, 0.74, 0.81),
        (14, 0.85, 0.92),
        (30, 1.23, 1.37),
        (62, 2.20, 2.34),
        (126, 4.00, 4.17),
    )
    box_uint8: Table = ((9, 0.63, 0.52), (81, 0.85, 0.77), (441, 0.83, 0.74))
    box_float32: Table = ((9, 0.76, 1.06), (81, 1.03, 1.29), (441, 1.04, 1.28))
    box_uint16: Table = ((9, 0.77, 0.87), (81, 1.05, 1.01), (441, 1.02, 1.11))
    sparse: Table = ((1, 0.60, 0.88), (2, 1.69, 1.43), (3, 2.03, 1.84), (6, 2.70, 2.84))
    dft_float32: Table = ((1, 0.47, 0.92),)
    dft_integer: Table = ((1, 0.46, 0.83),)
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
            call_ms = _positive(data.pop("call_ms"))
            names = {f.name for f in fields(cls)}
            tables = {name: _table(rows) for name, rows in data.items() if name in names}
            return cls(call_ms=call_ms, **tables)
        except RecursionError:
            raise CostModelError("the cost model is nested too deeply") from None
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
            raise CostModelError(f"the cost model can't be read: {error}") from None


def at(table: Table, size: float, samples: float) -> float:
    """Return the table's ns at `size` where a core has so many samples to read.

    In a straight line between and beyond the entries' sizes, and by the logarithm between few
    samples and many.
    """
    share = math.log(max(samples, 1) / LITTLE) / math.log(MUCH / LITTLE)
    share = min(1.0, max(0.0, share))
    line = [(x, little + (much - little) * share) for x, little, much in table]
    if len(line) == 1:
        return line[0][1]
    high = next((i for i, (x, _) in enumerate(line) if x >= size), len(line) - 1)
    (x0, y0), (x1, y1) = line[max(0, high - 1)], line[max(1, high)]
    value = y0 + (y1 - y0) * (size - x0) / (x1 - x0)
    return max(value, min(y for _, y in line) * 0.5) if math.isfinite(value) else math.inf


def _table(rows: Iterable[Iterable[float]]) -> Table:
    table = tuple((_positive(a), _positive(b), _positive(c)) for a, b, c in rows)
    if not table:
        raise ValueError("a table is empty")
    if sorted({size for size, _, _ in table}) != [size for size, _, _ in table]:
        raise ValueError("a table's sizes do not rise")
    return table


def _positive(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{value!r} is not a number")
    if not 0 < value < math.inf:
        raise ValueError(f"{value!r} is not a number above 0")
    return float(value)


DEFAULT: Final = CostModel()


class _Machine:
    """What this process plans with; the one place that `adopt` changes."""

    model: CostModel = DEFAULT


_MACHINE: Final = _Machine()


def adopt(model: CostModel) -> None:
    """Plan with `model` from here on, wherever no other is given: for a program's start."""
    _MACHINE.model = model


def adopted() -> CostModel:
    """Return the model that is planned with where no other is given."""
    return _MACHINE.model
