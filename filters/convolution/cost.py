"""Cost: what each method takes, as tables measured once a machine; a frozen value."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from typing import Final, Literal, get_args

from filters.user_error import UserError

Table = tuple[tuple[float, float, float], ...]  # rising sizes; ns a sample of little, of much
Transform = Literal["cv2", "scipy"]
LITTLE: Final = 64_000  # samples that a core reads
MUCH: Final = 2_250_000
FORMAT: Final = 8  # what the numbers mean; those of another are measured again


class CostModelError(UserError, ValueError):
    """Text that is no cost model: one sentence saying why."""


@dataclass(frozen=True, slots=True)
class CostModel:
    """Nanoseconds a core takes for a sample, as tables to look up by size and to go between.

    Each entry has two, for few samples (`LITTLE`), which the caches hold, and for many (`MUCH`).

    The defaults are of a 2-core x86-64 with AVX-512.

    Parameters
    ----------
    direct_uint8, direct_float32, direct_uint16
        By number of taps, as far as they take time (`methods.direct.direct_size`).
    separable_float32, separable_integer
        By rows + columns of the first term.
    box_uint8, box_float32, box_uint16
        By area.
    dft_float32, dft_integer
        By points of a transform: ns for one of them, there and back and around it.
    call_ms
        What a call costs before the first sample.
    transform
        What does the transforms: scipy where OpenCV has no IPP, and takes twice as long.
    """

    direct_uint8: Table = (
        (1, 0.58, 0.16),
        (7.44, 0.60, 0.54),
        (18.6, 0.74, 0.84),
        (34.72, 1.11, 1.37),
        (55.8, 1.76, 1.99),
        (81.84, 2.48, 2.71),
        (148.8, 4.24, 4.53),
    )
    direct_float32: Table = (
        (1, 0.55, 0.35),
        (7.44, 0.61, 0.64),
        (18.6, 0.69, 0.86),
        (34.72, 0.91, 1.39),
        (55.8, 1.54, 2.04),
        (81.84, 2.27, 2.83),
        (148.8, 4.03, 4.62),
    )
    direct_uint16: Table = (
        (1, 0.60, 0.18),
        (7.44, 0.61, 0.60),
        (18.6, 0.75, 0.89),
        (34.72, 1.13, 1.42),
        (55.8, 1.84, 2.09),
        (81.84, 2.57, 2.84),
        (148.8, 4.39, 4.68),
    )
    separable_float32: Table = (
        (6, 1.44, 1.55),
        (10, 1.38, 1.30),
        (14, 1.43, 1.41),
        (30, 1.73, 1.90),
        (62, 2.29, 2.90),
        (126, 3.06, 4.80),
    )
    separable_integer: Table = (
        (6, 1.52, 1.25),
        (10, 1.50, 1.04),
        (14, 1.61, 1.16),
        (30, 1.91, 1.71),
        (62, 2.54, 2.67),
        (126, 3.42, 4.60),
    )
    box_uint8: Table = (
        (9, 0.70, 1.17),
        (81, 0.71, 1.19),
        (441, 0.63, 1.13),
    )
    box_float32: Table = (
        (9, 0.50, 1.13),
        (81, 0.54, 1.45),
        (441, 0.52, 1.46),
    )
    box_uint16: Table = (
        (9, 0.67, 1.15),
        (81, 0.68, 1.27),
        (441, 0.67, 1.21),
    )
    dft_float32: Table = (
        (30720, 6.38, 6.38),
        (122880, 3.71, 3.71),
        (552960, 3.34, 3.34),
        (768000, 3.59, 3.59),
    )
    dft_integer: Table = (
        (30720, 6.29, 6.29),
        (122880, 3.28, 3.28),
        (552960, 3.03, 3.03),
        (768000, 3.21, 3.21),
    )
    call_ms: float = 0.126
    transform: Transform = "cv2"

    def dft(self, dtype: str) -> Table:
        """Return the DFT's costs for samples of that dtype."""
        return self.dft_float32 if dtype == "float32" else self.dft_integer

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
            call_ms, transform = _positive(data.pop("call_ms")), data.pop("transform")
            if transform not in get_args(Transform):
                raise ValueError(f"{transform!r} is no transform")
            names = {f.name for f in fields(cls)}
            tables = {name: _table(rows) for name, rows in data.items() if name in names}
            return cls(call_ms=call_ms, transform=transform, **tables)
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

    model: CostModel | None = None


_MACHINE: Final = _Machine()


def adopt(model: CostModel | None) -> None:
    """Plan with `model` from here on, wherever no other is given; None: built-in figures again."""
    _MACHINE.model = model


def adopted() -> CostModel:
    """Return the model that is planned with where no other is given."""
    return _MACHINE.model or DEFAULT
