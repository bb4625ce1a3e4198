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
FORMAT: Final = 5  # what the numbers mean; those of another are measured again


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
        (1, 0.62, 0.23),
        (7.44, 0.65, 0.57),
        (18.6, 0.8, 0.88),
        (34.72, 1.28, 1.33),
        (55.8, 1.91, 1.94),
        (81.84, 2.62, 2.7),
        (148.8, 4.36, 4.48),
    )
    direct_float32: Table = (
        (1, 0.62, 0.44),
        (7.44, 0.65, 0.78),
        (18.6, 0.73, 0.97),
        (34.72, 1.15, 1.46),
        (55.8, 1.75, 2.08),
        (81.84, 2.44, 2.85),
        (148.8, 4.09, 4.65),
    )
    direct_uint16: Table = (
        (1, 0.62, 0.27),
        (7.44, 0.68, 0.69),
        (18.6, 0.86, 0.94),
        (34.72, 1.26, 1.39),
        (55.8, 1.94, 2.06),
        (81.84, 2.7, 2.78),
        (148.8, 4.39, 4.64),
    )
    separable_float32: Table = (
        (6, 0.48, 1.51),
        (10, 0.5, 1.55),
        (14, 0.53, 1.71),
        (30, 0.67, 2.24),
        (62, 1.97, 3.43),
        (126, 4.04, 5.9),
    )
    separable_integer: Table = (
        (6, 0.55, 1.19),
        (10, 0.58, 1.28),
        (14, 0.58, 1.48),
        (30, 0.93, 2.02),
        (62, 2.25, 3.2),
        (126, 4.21, 5.47),
    )
    box_uint8: Table = (
        (9, 0.51, 0.66),
        (81, 0.57, 0.95),
        (441, 0.52, 0.94),
    )
    box_float32: Table = (
        (9, 0.51, 0.92),
        (81, 0.56, 1.36),
        (441, 0.61, 1.32),
    )
    box_uint16: Table = (
        (9, 0.68, 1.19),
        (81, 0.74, 1.51),
        (441, 0.82, 1.56),
    )
    dft_float32: Table = (
        (30720, 5.45, 5.45),
        (122880, 3.49, 3.49),
        (552960, 3.29, 3.29),
    )
    dft_integer: Table = (
        (30720, 5.19, 5.19),
        (122880, 3.14, 3.14),
        (552960, 2.85, 2.85),
    )
    call_ms: float = 0.025
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
