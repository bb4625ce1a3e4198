"""Tables of numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Self

import numpy as np
import numpy.typing as npt

from filters.formula.arithmetic import with_point
from filters.params.kind import last_of
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

MOST_ROWS: Final = 1000
MOST_COLUMNS: Final = 64


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of a table's columns, as in ``Columns("place", "gain")``."""

    names: tuple[str, ...]

    def __init__(self, *names: str) -> None:
        if not 1 <= len(names) <= MOST_COLUMNS or not all(isinstance(n, str) for n in names):
            raise ParamError(f"columns {names!r} are not allowed: 1 to {MOST_COLUMNS} names")
        object.__setattr__(self, "names", names)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of numbers, as many in each.

    >>> Table.parse("1 2; 3 4").array
    array([[1., 2.],
           [3., 4.]])
    """

    rows: tuple[tuple[float, ...], ...] = ()

    def __post_init__(self) -> None:
        widths = {len(row) for row in self.rows}
        if len(self.rows) > MOST_ROWS or (widths and not 1 <= max(widths) <= MOST_COLUMNS):
            raise ParamError(f"a table may have {MOST_ROWS} rows of 1 to {MOST_COLUMNS} numbers")
        if len(widths) > 1:
            raise ParamError(f"a table's rows must be of one length, not of {sorted(widths)}")
        for number in (number for row in self.rows for number in row):
            plain = isinstance(number, (int, float)) and not isinstance(number, bool)
            if not plain or not math.isfinite(number):
                raise ParamError(f"a table's number {number!r} is not allowed: a finite number")

    @classmethod
    def parse(cls, text: str) -> Table:
        """Read ``a b; c d``, rows parted by semicolons; raise ParamError."""
        parts = [part for part in text.split(";") if part.strip()]
        try:
            return cls(tuple(tuple(float(with_point(n)) for n in part.split()) for part in parts))
        except (ValueError, OverflowError) as error:
            if isinstance(error, ParamError):
                raise
            raise ParamError(f"table {text!r} is not known: write a b; c d") from None

    @property
    def text(self) -> str:
        """``a b; c d``."""
        return "; ".join(" ".join(repr(float(n)) for n in row) for row in self.rows)

    @property
    def array(self) -> npt.NDArray[np.float64]:
        """The numbers as float64 (rows, columns)."""
        return np.array(self.rows, np.float64).reshape(len(self.rows), -1 if self.rows else 0)


@dataclass(frozen=True)
class TableKind(WrittenKind):
    """A table of numbers, with names over its columns where `Columns` gives them."""

    noun: ClassVar[str] = "a table"
    words: ClassVar[tuple[type, ...]] = (Table, Columns)
    example: ClassVar[str] = (
        'Annotated[Table, Columns("place", "gain")] = Table(((0.0, 1.0), (1.0, 0.5)))'
    )
    value_type: ClassVar[type[Written]] = Table
    columns: tuple[str, ...] = ()

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take `Table`, with the names of its `Columns`."""
        named = last_of(extras, Columns)
        return cls(named.names if named else ()) if hint is Table else None

    def described(self) -> str:
        """Show how a table is written."""
        names = f" of {', '.join(self.columns)}" if self.columns else ""
        return f"a table{names} as a b; c d, up to {MOST_ROWS} rows"

    def checked(self, value: Any, name: str) -> Any:
        """Return a table with as many columns as are named."""
        table = super().checked(value, name)
        if self.columns and table.rows and len(table.rows[0]) != len(self.columns):
            raise ParamError(
                f"{name} has {len(table.rows[0])} columns, not {len(self.columns)}: "
                f"{', '.join(self.columns)}"
            )
        return table

    def from_text(self, text: str, name: str) -> Any:
        """Read ``a b; c d``."""
        return self.checked(super().from_text(text, name), name)

    def samples(self) -> tuple[Any, ...]:
        """Return a table without rows, and one of ones."""
        return Table(), Table(((1.0,) * (len(self.columns) or 2),))

    def brief(self, value: Any) -> str:
        """Say how many rows there are."""
        return "1 row" if len(value.rows) == 1 else f"{len(value.rows)} rows"
