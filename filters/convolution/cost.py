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
FORMAT: Final = 9  # what the numbers mean; those of another are measured again


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
        By points of a transform: ns for one of them, there and back and around it. Of many samples
        most tiles find their buffers in a cache.
    call_ms
        What a call costs before the first sample.
    transform
        What does the transforms: scipy where OpenCV has no IPP, and takes twice as long.
    """

    direct_uint8: Table = (
        (1, 0.36, 0.17),
        (6.72, 0.36, 0.40),
        (17.4, 0.44, 0.66),
        (33.04, 0.69, 1.10),
        (53.64, 1.23, 1.70),
        (79.2, 1.93, 2.39),
        (145.2, 3.58, 4.12),
    )
    direct_float32: Table = (
        (1, 0.34, 0.39),
        (6.72, 0.35, 0.65),
        (17.4, 0.44, 0.85),
        (33.04, 0.67, 1.33),
        (53.64, 1.19, 1.92),
        (79.2, 1.86, 2.68),
        (145.2, 3.39, 4.44),
    )
    direct_uint16: Table = (
        (1, 0.35, 0.20),
        (6.72, 0.37, 0.56),
        (17.4, 0.44, 0.79),
        (33.04, 0.74, 1.30),
        (53.64, 1.28, 1.91),
        (79.2, 2.00, 2.66),
        (145.2, 3.63, 4.53),
    )
    separable_float32: Table = (
        (6, 0.43, 1.36),
        (10, 0.43, 1.05),
        (14, 0.44, 1.14),
        (30, 0.69, 1.50),
        (62, 1.26, 2.07),
        (126, 2.13, 3.34),
    )
    separable_integer: Table = (
        (6, 0.44, 0.59),
        (10, 0.45, 0.58),
        (14, 0.47, 0.65),
        (30, 0.75, 1.06),
        (62, 1.35, 1.46),
        (126, 2.18, 2.51),
    )
    box_uint8: Table = (
        (9, 0.73, 1.12),
        (81, 0.96, 1.18),
        (441, 0.95, 1.15),
    )
    box_float32: Table = (
        (9, 0.50, 1.19),
        (81, 0.75, 1.50),
        (441, 0.86, 1.58),
    )
    box_uint16: Table = (
        (9, 0.85, 1.23),
        (81, 1.03, 1.35),
        (441, 1.07, 1.31),
    )
    dft_float32: Table = (
        (30720, 7.36, 3.51),
        (122880, 3.92, 3.04),
        (552960, 3.65, 3.39),
        (768000, 4.01, 3.62),
    )
    dft_integer: Table = (
        (30720, 7.13, 3.34),
        (122880, 3.51, 2.79),
        (552960, 3.19, 3.00),
        (768000, 3.57, 3.13),
    )
    call_ms: float = 0.079
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
