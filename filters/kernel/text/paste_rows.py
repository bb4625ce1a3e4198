"""Rows of numbers without brackets: which character parts them, and which is the decimal point."""

from __future__ import annotations

import csv
import re
from typing import Final, Literal

from filters.kernel.kernel import KernelError

Rows = list[list[str]]
Separated = Literal[
    "spreadsheet cells", "comma-separated values", "semicolon-separated values", "rows of numbers"
]
_WITH_COMMA: Final = re.compile(r"[-+]?\d*,\d+([eE][-+]?\d+)?")


def separated(text: str) -> tuple[Rows, Separated]:
    r"""Return the cells of a text as texts with decimal points, and how they were parted.

    Tabs part cells wherever there are any; an empty cell of a spreadsheet counts as 0. Semicolons
    part cells where there are several lines and each piece holds one number, as European
    spreadsheets write; else they part rows. A comma is a decimal one where tabs or semicolons
    part the cells, or where spaces do and no comma touches a space. Raise KernelError.

    >>> separated("0,5;1\n1;0,5")
    ([['0.5', '1'], ['1', '0.5']], 'semicolon-separated values')
    """
    lines = text.splitlines()
    if "\t" in text and not re.search(r",[ ]*\t", text):
        kept = [line for line in lines if line.strip() or "\t" in line]
        return _points([[cell or "0" for cell in row] for row in _cells(kept, "\t")]), (
            "spreadsheet cells"
        )
    lines = [line.strip() for line in lines if line.strip()]
    if _semicolons_part_cells(lines):
        rows = [[cell or "0" for cell in row] for row in _cells(lines, ";")]
        return _points(rows), "semicolon-separated values"
    lines = [part.strip() for line in lines for part in line.split(";") if part.strip()]
    if _spaces_part_decimal_commas(lines):
        return _points([line.split() for line in lines]), "rows of numbers"
    if any("," in line for line in lines):
        return [_mixed(line) for line in lines], "comma-separated values"
    return [line.split() for line in lines], "rows of numbers"


def _cells(lines: list[str], separator: str) -> Rows:
    try:
        read = list(csv.reader(lines, delimiter=separator))
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
    return all("," not in t or _WITH_COMMA.fullmatch(t) for row in tokens for t in row)


def _mixed(line: str) -> list[str]:
    """Part a line at commas, and at spaces that have no comma beside them."""
    quoted = line.replace('"', " ")
    return [token for part in quoted.split(",") for token in part.split()]


def _points(rows: Rows) -> Rows:
    """Turn decimal commas into points; a text with both kinds is refused."""
    with_comma = [cell for row in rows for cell in row if "," in cell]
    if not with_comma:
        return rows
    with_point = [cell for row in rows for cell in row if "." in cell]
    if with_point:
        raise KernelError(
            f"{with_comma[0][:40]!r} has a comma and {with_point[0][:40]!r} a point: decimals must "
            "all be written alike"
        )
    return [
        [cell.replace(",", ".") if _WITH_COMMA.fullmatch(cell) else cell for cell in row]
        for row in rows
    ]
