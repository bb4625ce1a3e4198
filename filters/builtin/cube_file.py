"""Cube files: tables of colours, one- and three-dimensional (Adobe, Cube LUT Specification 1.0)."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
LARGEST: Final = {1: 65_536, 3: 256}  # entries a side
LONGEST: Final = 1 << 30  # bytes of a file
KEPT: Final = 4  # tables that stay in memory
DOMAINS: Final = ("DOMAIN_MIN", "DOMAIN_MAX")
SIZES: Final = {"LUT_1D_SIZE": 1, "LUT_3D_SIZE": 3}
RANGES: Final = "LUT_1D_INPUT_RANGE", "LUT_3D_INPUT_RANGE"  # Resolve's
LARGEST_NUMBER: Final = 1e30  # float32 holds it, and what is computed of it
QUOTED: Final = 60  # characters of a line that can't be read


class CubeError(UserError, ValueError):
    """A file that is no table of colours: one sentence naming it and the line."""


@dataclass(frozen=True, eq=False)
class CubeTable:
    """A table of colours.

    Parameters
    ----------
    table
        (n, 3) of a one-dimensional one, else (n, n, n, 3) indexed by blue, green, red.
    low, high
        The input values of its first and last entries, (3,).
    """

    table: Floats
    low: Floats
    high: Floats

    def of(self, colour: Floats) -> Floats:
        """Look (rows, columns, 3) up; what lies outside the domain is taken for its edge."""
        sides = np.float32(len(self.table) - 1)
        places = np.clip(np.nan_to_num((colour - self.low) / (self.high - self.low)), 0, 1) * sides
        if self.table.ndim == 2:
            at = np.arange(len(self.table))
            planes = [np.interp(places[..., i], at, self.table[:, i]) for i in range(3)]
            return np.asarray(np.stack(planes, -1), np.float32)
        return self._tetrahedral(places.reshape(-1, 3)).reshape(colour.shape)

    def _tetrahedral(self, places: Floats) -> Floats:
        """Interpolate in the tetrahedron of each place: of a cube's corners the four that count.

        From black's corner to white's along the axes, the largest fraction first (Kasson et al.
        1995).
        """
        corner = np.minimum(places.astype(np.int32), len(self.table) - 2)
        part = places - corner
        order = np.argsort(-part, axis=1, kind="stable")
        sorted_part = np.take_along_axis(part, order, 1)
        at, each = corner.copy(), np.arange(len(corner))
        before = self._entries(at)
        out = before * (1 - sorted_part[:, :1])
        for turn in range(3):
            at[each, order[:, turn]] += 1
            following = sorted_part[:, turn + 1] if turn < 2 else 0
            out += self._entries(at) * (sorted_part[:, turn] - following)[:, None]
        return np.asarray(out, np.float32)

    def _entries(self, at: npt.NDArray[np.int32]) -> Floats:
        red, green, blue = at.T
        return np.asarray(self.table[blue, green, red])


def read_cube(path: str) -> CubeTable:
    """Read a file, or take it from memory where it has not changed; raise CubeError."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CubeError(f"the table {path} can't be opened: {reason}") from None
    if not stat.S_ISREG(found.st_mode):  # a pipe or a device may have no end
        raise CubeError(f"the table {path} can't be opened: it is not an ordinary file")
    return _read(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=KEPT)
def _read(path: str, _: int, size: int) -> CubeTable:
    if size > LONGEST:
        raise CubeError(f"the table {path} has {size} bytes: at most {LONGEST} are read")
    try:
        text = Path(path).read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise CubeError(f"the table {path} can't be read: {error.strerror}") from None
    return parse_cube(text, path)


def parse_cube(text: str, name: str = "it") -> CubeTable:
    """Read a table's text; raise CubeError naming the line."""
    size = dimensions = 0
    domain = {"DOMAIN_MIN": [0.0] * 3, "DOMAIN_MAX": [1.0] * 3}
    rows: list[list[float]] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#")[0].split()
        if not words or words[0] == "TITLE":
            continue
        try:
            if words[0] in SIZES:
                if dimensions not in (0, SIZES[words[0]]):
                    raise CubeError(f"the table {name} has two sizes, 1D and 3D: one is read")
                dimensions, (size,) = SIZES[words[0]], map(int, words[1:])
            elif words[0] in DOMAINS:
                domain[words[0]] = _numbers(words[1:], 3)
            elif words[0] in RANGES:
                domain = {k: [v] * 3 for k, v in zip(DOMAINS, _numbers(words[1:], 2), strict=True)}
            else:
                rows.append(_numbers(words, 3))
        except CubeError:
            raise
        except ValueError:
            said = repr(line if len(line) <= QUOTED else f"{line[:QUOTED]}...")
            raise CubeError(f"line {number} of the table {name} can't be read: {said}") from None
    return _table(np.array(rows, np.float32), size, dimensions, domain, name)


def _numbers(words: list[str], count: int) -> list[float]:
    numbers = [float(word) for word in words if "_" not in word]  # which Python would pass over
    if len(numbers) != count or not all(abs(number) <= LARGEST_NUMBER for number in numbers):
        raise ValueError
    return numbers


def _table(
    rows: Floats, size: int, dimensions: int, domain: dict[str, list[float]], name: str
) -> CubeTable:
    if not dimensions:
        raise CubeError(f"the table {name} does not say LUT_1D_SIZE or LUT_3D_SIZE")
    if not 2 <= size <= LARGEST[dimensions]:
        raise CubeError(f"the table {name} has a size of {size}: 2 to {LARGEST[dimensions]}")
    if len(rows) != size**dimensions:
        raise CubeError(f"the table {name} has {len(rows)} colours: {size**dimensions} are said")
    low, high = (np.array(domain[key], np.float32) for key in DOMAINS)
    if not (high > low).all():
        raise CubeError(f"the table {name} has a DOMAIN_MAX that is not above DOMAIN_MIN")
    shape = (size, 3) if dimensions == 1 else (size, size, size, 3)
    return CubeTable(rows.reshape(shape), low, high)
