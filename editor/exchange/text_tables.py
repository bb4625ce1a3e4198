"""Kernels as plain tables: ImageJ's text, CSV and TSV, libvips' .mat.

Sources: ImageJ, ij/plugin/filter/Convolver.java; libvips, foreign/matrixload.c and matrixsave.c.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from editor.exchange.compat import ROWS, CompatOverrides
from editor.exchange.format import (
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
    as_program,
    as_text,
    checked,
    folded,
    folded_upright,
    for_program,
    no_holes,
    number,
    plain,
    with_default_origin,
)
from filters.kernel import MAX_SIDE, Kernel, KernelError
from filters.kernel.written.cells import separated
from filters.registry import Registry

Writer = Callable[[Sequence[ImportedKernel], Registry], Exported]
IMAGEJ: Final = ROWS["imagej"]
LIBVIPS: Final = ROWS["libvips"]


def read_imagej(content: bytes, name: str) -> Imported:
    """Read rows of numbers apart by white space; what is no number is 0, as ImageJ has it."""
    rows, strange = [], []
    text = as_text(content)
    decimal = _has_decimal_commas(text)
    for line, one in enumerate(text.splitlines(), 1):
        row = []
        for token in one.replace(",", "." if decimal else " ").split():
            try:
                row.append(number(token, f"line {line}"))
            except ExchangeError:
                strange.append(token[:20])
                row.append(0.0)
        if row:
            rows.append((line, row))
    grid = _even_rows(rows)
    if len(strange) == sum(len(row) for row in grid):
        raise ExchangeError("there is no number in it")
    if len(grid) % 2 == 0 or len(grid[0]) % 2 == 0:
        raise ExchangeError(f"it is {len(grid)}x{len(grid[0])}: ImageJ's kernels have odd sides")
    kernel = checked("weights", grid)
    notes = [f"{token!r} is no number and was read as 0" for token in strange[:3]]
    notes += ["decimal commas"] if decimal else []
    notes.append("normalized by its sum where that is not 0, as ImageJ does by default")
    return Imported((as_program(name, kernel, IMAGEJ, CompatOverrides()),), tuple(notes))


def write_imagej(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write one kernel's weights."""
    (one,) = found
    kernel, losses = for_program(one, IMAGEJ, registry)
    losses += no_holes(kernel)
    kernel, moved = with_default_origin(kernel.replace(weights=kernel.taps), IMAGEJ)
    kernel, odd = _odd(kernel)
    if kernel.offset:
        losses.append(f"it has no offset: {kernel.offset:g} was left out")
    if kernel.gain_divisor == (kernel.sum or 1.0):
        weights = kernel  # ImageJ divides by the sum itself
    else:
        weights, _ = folded(kernel.replace(offset=0.0))
        losses.append("switch Normalize off in ImageJ: the divisor is in the weights")
    text = "\n".join(" ".join(plain(v) for v in row) for row in weights.taps.tolist())
    return Exported(f"{text}\n".encode(), (*losses, *moved, *odd))


def _odd(kernel: Kernel) -> tuple[Kernel, list[str]]:
    grid, (row, column) = kernel.taps, kernel.origin
    below, right = 1 - grid.shape[0] % 2, 1 - grid.shape[1] % 2
    if not (below or right):
        return kernel, []
    grid = np.pad(grid, ((0, below), (0, right)))
    return (
        kernel.replace(weights=grid, origin=(row, column)),
        ["its sides are odd: zeros were added at the right and foot"],
    )


def _even_rows(rows: list[tuple[int, list[float]]]) -> list[list[float]]:
    if not rows:
        raise ExchangeError("it is empty: there must be rows of numbers")
    if len(rows) > MAX_SIDE:
        raise ExchangeError(f"it has {len(rows)} rows: up to {MAX_SIDE} are allowed")
    first = len(rows[0][1])
    for line, row in rows:
        if len(row) != first:
            raise ExchangeError(f"line {line} has {len(row)} numbers, the first row has {first}")
    return [row for _, row in rows]


def read_table(content: bytes, name: str) -> Imported:
    """Read CSV or TSV: by tab, semicolon (then a comma may be the decimal sign) or comma.

    By spaces where no comma can part cells, as in 0,5 1,0 0,5 (`separated`).
    """
    text = as_text(content)
    sign: str | None = next((sign for sign in "\t;" if sign in text), ",")
    decimal = sign != "," and "," in text and "." not in text
    if sign == "," and _has_decimal_commas(text):
        sign, decimal = None, True
    lines = [(i, _split(one, sign)) for i, one in enumerate(text.splitlines(), 1) if one.strip()]
    if sign == "," and any("," in cell for _, cells in lines for cell in cells):  # in quotes
        decimal = True
    rows = [
        (line, [_cell(c, decimal, f"line {line}, column {i}") for i, c in enumerate(cells, 1)])
        for line, cells in lines
    ]
    kernel = checked("weights", _even_rows(rows))
    words = {"\t": "tabs", ";": "semicolons", ",": "commas", None: "spaces"}[sign]
    notes = [f"columns by {words}" + (", decimal commas" if decimal else "")]
    return Imported((ImportedKernel(name, kernel),), tuple(notes))


def _split(line: str, sign: str | None) -> list[str]:
    if sign is None:
        return line.split()
    try:
        (cells,) = csv.reader([line], delimiter=sign, skipinitialspace=sign != "\t")
    except (csv.Error, ValueError):
        cells = line.split(sign)
    return [cell.strip().strip('"') for cell in cells]


def _with_point(cell: str) -> str:
    """Write a whole number with its decimal point, so that a comma after it can't be one."""
    return f"{cell}.0" if cell.lstrip("-").isdigit() else cell


def _has_decimal_commas(text: str) -> bool:
    """Whether spaces part the cells, so that commas are decimal ones; raise ExchangeError."""
    try:
        return separated(text)[1] == "rows of numbers" and "," in text
    except KernelError as error:
        raise ExchangeError(str(error)) from None


def _cell(text: str, decimal: bool, place: str) -> float:
    if text == "" or text.lower() == "nan":
        return math.nan  # an empty cell is a tap that is not there
    return number(text.replace(",", ".") if decimal else text, place)


def _writer_of(sign: str) -> Writer:
    def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
        (one,) = found
        kernel, losses = folded_upright(one, registry)
        cells = [
            ["nan" if math.isnan(v) else plain(v) for v in row] for row in kernel.weights.tolist()
        ]
        if sign == "," and kernel.shape[1] == 2:  # else 0,5 might be a decimal comma's
            cells = [[_with_point(row[0]), row[1]] for row in cells]
        rows = (sign.join(row) for row in cells)
        return Exported(("\n".join(rows) + "\n").encode(), tuple(losses))

    return write


def read_vips(content: bytes, name: str) -> Imported:
    """Read ``W H [scale [offset]]``, then rows of numbers."""
    lines = [(i, t.split()) for i, t in enumerate(as_text(content).splitlines(), 1) if t.strip()]
    if not lines or not 2 <= len(lines[0][1]) <= 4:
        raise ExchangeError("line 1 must be WIDTH HEIGHT [SCALE [OFFSET]]")
    line, head = lines[0]
    width, height, scale, offset = (
        number(text, f"line {line}") for text in [*head, *("1", "0")[len(head) - 2 :]]
    )
    if not all(1 <= n <= MAX_SIDE and n == int(n) for n in (width, height)):
        raise ExchangeError(
            f"line {line}: {head[0]}x{head[1]} is not allowed: 1 to {MAX_SIDE} a side"
        )
    if scale == 0:
        raise ExchangeError(f"line {line}: the scale is 0: it must be any other number")
    rows = [(i, [number(t.rstrip(","), f"line {i}") for t in tokens]) for i, tokens in lines[1:]]
    grid = _even_rows(rows)
    if (len(grid), len(grid[0])) != (height, width):
        raise ExchangeError(
            f"it has {len(grid)} rows of {len(grid[0])} numbers, line {line} says "
            f"{height:g} of {width:g}"
        )
    origin = LIBVIPS.origin((len(grid), len(grid[0])))
    kernel = checked("weights", grid, origin, offset=offset / 255)
    notes = ("its offset was read as levels of 255",) if offset else ()
    return Imported((as_program(name, kernel, LIBVIPS, CompatOverrides(divisor=scale)),), notes)


def write_vips(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write one kernel with its divisor and offset."""
    (one,) = found
    kernel, losses = for_program(one, LIBVIPS, registry)
    losses += no_holes(kernel)
    kernel, moved = with_default_origin(kernel.replace(weights=kernel.taps), LIBVIPS)
    if kernel.offset:
        losses.append("its offset counts levels: it was written in levels of 255")
    rows, columns = kernel.shape
    head = [str(columns), str(rows)]
    if kernel.gain_divisor != 1 or kernel.offset:
        head += [plain(kernel.gain_divisor), plain(kernel.offset * 255)]
    lines = [" ".join(head), *(" ".join(plain(v) for v in row) for row in kernel.taps.tolist())]
    return Exported(("\n".join(lines) + "\n").encode(), (*losses, *moved))


def _is_vips(content: bytes) -> bool:
    head = re.match(rb"\s*(\d+)[ \t]+(\d+)(?:[ \t]+\S+){0,2}[ \t]*\r?\n", content)
    if head is None:
        return False
    rows = [line for line in content[head.end() :].splitlines() if line.strip()]
    return len(rows) == int(head[2][:6]) > 0 and len(rows[0].split()) == int(head[1][:6])


VIPS: Final = Format("libvips", "libvips matrix", (".mat",), read_vips, write_vips, _is_vips)
CSV: Final = Format("csv", "Comma-separated table", (".csv",), read_table, _writer_of(","))
TSV: Final = Format("tsv", "Tab-separated table", (".tsv", ".tab"), read_table, _writer_of("\t"))
IMAGEJ_TEXT: Final = Format("imagej", "ImageJ text", (".txt",), read_imagej, write_imagej)
