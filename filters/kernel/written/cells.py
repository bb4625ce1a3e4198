"""Rows of numbers without brackets: which character parts them, and which is the decimal point."""

from __future__ import annotations

import csv
import re
from typing import Final, Literal, NoReturn

from filters.formula.arithmetic import without_groups
from filters.kernel.limits import KernelError

Rows = list[list[str]]
Separated = Literal[
    "spreadsheet cells", "comma-separated values", "semicolon-separated values", "rows of numbers"
]
# A number with one comma in it, as part of a cell: neither 1,2,3 nor 1,2.3.
_DECIMAL_COMMA: Final = re.compile(r"(?<![\d,.])(\d*),(\d+)(?![\d,.])")
_QUOTED_COMMA: Final = re.compile(r'"\s*[-+]?\d*,\d+[^",;]*"')  # such a cell in quotes
_COMMA_AND_SPACE: Final = re.compile(r"(?<=\d)\s*,\s+(?=[-+.,\d])")
_BARE_DECIMAL: Final = re.compile(r"[-+]?,\d")  # how a piece begins whose first comma parts nothing
_ONE_COMMA: Final = re.compile(r"[-+]?(\d*),(\d+)")


def separated(text: str) -> tuple[Rows, Separated]:
    r"""Return the cells of a text as texts with decimal points, and how they were parted.

    Tabs part cells wherever there are any; an empty cell of a spreadsheet counts as 0. Semicolons
    part cells where there are several lines and each piece holds one number, as European
    spreadsheets write; else they part rows. A comma is a decimal one where tabs or semicolons
    part the cells, or where spaces do and no comma touches a space, or within quotes. Raise
    KernelError, also where a comma may as well be one as the other.

    >>> separated("0,5;1\n1;0,5")
    ([['0.5', '1'], ['1', '0.5']], 'semicolon-separated values')
    >>> separated("0,5 1,0 0,5")
    ([['0.5', '1.0', '0.5']], 'rows of numbers')
    """
    lines = text.splitlines()
    if "\t" in text and not re.search(r",[ ]*\t", text):
        if not _semicolons_part_cells([line for line in lines if line.strip()]):
            lines = [part for line in lines for part in line.split(";")]
        kept = [line for line in lines if line.strip() or "\t" in line]
        return _points([[cell or "0" for cell in row] for row in _cells(kept, "\t")]), (
            "spreadsheet cells"
        )
    lines = [line.strip() for line in lines if line.strip()]
    if _semicolons_part_cells(lines):
        rows = [[cell or "0" for cell in row] for row in _cells(lines, ";")]
        return _points(rows), "semicolon-separated values"
    if any(_QUOTED_COMMA.search(line) for line in lines) and ";" not in text:
        rows = _cells(lines, ",")
        if all(len(row) > 1 for row in rows):
            return _points(rows), "comma-separated values"
    pieces = [part.strip() for line in lines for part in line.split(";") if part.strip()]
    if _spaces_part_decimal_commas(pieces):
        return _points([piece.split() for piece in pieces]), "rows of numbers"
    if any("," in piece for piece in pieces):
        _refuse_ambiguous(pieces, len(lines))
        return [_mixed(piece) for piece in pieces], "comma-separated values"
    return [piece.split() for piece in pieces], "rows of numbers"


def _refuse_ambiguous(pieces: list[str], lines: int) -> None:
    """Raise KernelError where each piece may be one number with a decimal comma, or two.

    Not for 1,2;3,4, which is a kernel of two rows, nor for lines of two numbers as a table has
    them, unless they look like decimals, as 0,5 and 1,05 do.
    """
    for piece in pieces:
        if _BARE_DECIMAL.match(piece) or any(without_groups(one) != one for one in piece.split()):
            _refuse(piece)  # ,5 1 ,5 and 1.234,5
    if all(_COMMA_AND_SPACE.search(piece) for piece in pieces):  # 0,5, 1,5
        pieces = [one for piece in pieces for one in _COMMA_AND_SPACE.split(piece)]
    found = [_ONE_COMMA.fullmatch(piece) for piece in pieces]
    if not all(found):
        return
    looks = any(f and (f[1] in ("", "0") or (len(f[2]) > 1 and f[2][0] == "0")) for f in found)
    if looks or len(pieces) == 1 or (lines == 1 and len(pieces) > 2):
        _refuse(pieces[0])


def _refuse(piece: str) -> NoReturn:
    raise KernelError(
        f"{piece[:40]!r} may be one number or two: write decimals with points, or a space "
        "after each comma that parts numbers"
    )


def _cells(lines: list[str], separator: str) -> Rows:
    try:
        read = list(csv.reader(lines, delimiter=separator, skipinitialspace=True))
    except csv.Error as error:
        raise KernelError(f"the cells can't be read: {error}") from None
    return [[cell.strip() for cell in row] for row in read]


def _semicolons_part_cells(lines: list[str]) -> bool:
    if len(lines) < 2 or not all(";" in line.strip(";") for line in lines):
        return False
    return all(len(piece.split()) <= 1 for line in lines for piece in line.split(";"))


def _spaces_part_decimal_commas(lines: list[str]) -> bool:
    if not any("," in line for line in lines) or any(re.search(r",\s|\s,", x) for x in lines):
        return False
    tokens = [line.split() for line in lines]
    if all(len(row) < 2 for row in tokens):
        return False
    return all("," not in _with_point(token) for row in tokens for token in row)


def _with_point(cell: str) -> str:
    return _DECIMAL_COMMA.sub(r"\1.\2", cell)


def _mixed(line: str) -> list[str]:
    """Part a line at commas, and at spaces that have no comma beside them."""
    quoted = line.replace('"', " ")
    return [token for part in quoted.split(",") for token in part.split()]


def _points(rows: Rows) -> Rows:
    """Turn decimal commas into points; a text with both kinds is refused.

    Thousands may be apart, where a decimal sign of another kind follows.
    """
    rows = [[without_groups(cell) for cell in row] for row in rows]
    with_comma = [cell for row in rows for cell in row if "," in cell]
    if not with_comma:
        return rows
    with_point = [cell for row in rows for cell in row if "." in cell]
    if with_point:
        raise KernelError(
            f"{with_comma[0][:40]!r} has a comma and {with_point[0][:40]!r} a point: decimals must "
            "all be written alike"
        )
    return [[_with_point(cell) for cell in row] for row in rows]
