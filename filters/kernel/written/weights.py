"""Weights as text: typed, pasted, or in a file of another program; one reader for all of them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.kernel.limits import MAX_SIDE, KernelError
from filters.kernel.written.cells import Rows, separated

TextFormat = Literal[
    "spreadsheet cells",
    "comma-separated values",
    "semicolon-separated values",
    "rows of numbers",
    "Python list",
    "NumPy array",
    "MATLAB matrix",
    "ImageMagick kernel",
]
LONGEST: Final = 4_000_000  # characters; a 255 x 255 kernel at full precision has 1.4 million

_NUMBER: Final = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")
_SIGNS: Final = {0x2212: "-", 0x2013: "-", 0xA0: " ", 0x202F: " ", 0xFEFF: " "}
_HOLE: Final = re.compile(
    r"float\(\s*['\"]nan['\"]\s*\)|\b(?:np|numpy|math|torch)\.nan\b|\b(?:None|null|nan)\b", re.I
)
_MAGICK: Final = re.compile(r"(\d+)(?:x(\d+))?(?:([+-]\d+)([+-]\d+))?([@<>]*)\s*:(.*)", re.I | re.S)
_ASSIGNED: Final = re.compile(r"[A-Za-z_][\w\s.:*]*(?:\[\d*\]\s*)*=\s*(?=[\[({\w.+-])")
_NUMPY: Final = re.compile(r"\b(?:\w+\.)?(?:array|asarray|matrix|mat|tensor)\(")
_KEYWORDS: Final = re.compile(r"(?:,\s*(?:dtype|device)\s*=\s*[\w.'\"]+)?\s*,?\s*$")
_TUPLE: Final = re.compile(r"\(([^()\[\]{}]*,[^()\[\]{}]*)\)")
_TUPLES: Final = re.compile(r"\((\s*\[.*\]\s*,?\s*)\)", re.S)
_INNERMOST: Final = re.compile(r"[\[{]([^\[\]{}]*)[\]}]")
_OUTER: Final = re.compile(r"[\[{][\s#,]*[\]}]")


@dataclass(frozen=True, eq=False)
class WrittenWeights:
    """What a text holds.

    Parameters
    ----------
    weights
        (rows, columns) of 1 to 255 each, float64; ``nan`` is a hole.
    origin
        (row, column) where the text says it, else None.
    format
        The format that was recognized, in words.
    """

    weights: npt.NDArray[np.float64]
    origin: tuple[int, int] | None
    format: TextFormat


def read_weights(text: str) -> WrittenWeights:
    """Recognize the format of a text and read it; numbers may be arithmetic.

    Tabs, commas, semicolons or spaces between numbers (`separated` says what a comma means), Python
    lists, NumPy arrays as ``repr`` and ``print`` write them, MATLAB matrices, each
    with a factor such as ``/ 16``, and ImageMagick kernel strings (`-` or ``nan`` is a hole there,
    https://imagemagick.org/Usage/morphology/#user). Kernels are taken as drawn: ImageMagick's
    Convolve would turn them.

    Raises
    ------
    KernelError
        One sentence saying what can't be read.

    >>> read_weights("np.array([[1, 2], [3, 4]]) / 2").weights.tolist()
    [[0.5, 1.0], [1.5, 2.0]]
    """
    if len(text) > LONGEST:
        raise KernelError(f"a text of {len(text)} characters is too long: up to {LONGEST}")
    plain = text.translate(_SIGNS).strip(" \r\n\f\v")
    if not plain.strip():
        raise KernelError(
            "the kernel is empty, there is no text to read: write rows of numbers such as "
            "0 -1 0; -1 5 -1; 0 -1 0"
        )
    if found := _MAGICK.fullmatch(plain.strip()):
        return _magick(found)
    if "[" in plain or "{" in plain or _TUPLE.match(plain) or re.match(r"\(\s*\([^()]*,", plain):
        return _bracketed(plain.strip())
    rows, kind = separated(plain)
    return WrittenWeights(_weights(rows), None, kind)


def _magick(found: re.Match[str]) -> WrittenWeights:
    width, height, across, down, turns, body = found.groups()
    columns = int(width[:9])
    rows = int(height[:9]) if height else columns
    if turns or ";" in body.strip().rstrip(";"):
        raise KernelError("the text holds several ImageMagick kernels: paste one of them")
    tokens = body.replace(",", " ").replace(";", " ").split()
    if not (1 <= rows <= MAX_SIDE and 1 <= columns <= MAX_SIDE):
        raise KernelError(
            f"a kernel of {rows}x{columns} is not allowed: 1 to {MAX_SIDE} rows and columns"
        )
    if len(tokens) != rows * columns:
        raise KernelError(
            f"an ImageMagick kernel of {columns}x{rows} needs {rows * columns} numbers, the text "
            f"has {len(tokens)}"
        )
    tokens = ["nan" if token == "-" else token for token in tokens]
    grid = [tokens[row * columns : (row + 1) * columns] for row in range(rows)]
    origin = (int(down[:9]), int(across[:9])) if across else None
    if origin and not (0 <= origin[0] < rows and 0 <= origin[1] < columns):
        raise KernelError(
            f"the origin {across}{down} lies outside the {columns}x{rows} ImageMagick kernel"
        )
    return WrittenWeights(_weights(grid), origin, "ImageMagick kernel")


def _bracketed(text: str) -> WrittenWeights:
    """Read brackets in brackets, or one pair with rows in it, and a factor before or after."""
    text = re.sub(r"(?m)(%|//).*$", "", text).rstrip("; \t\r\n")
    if re.search(r"\.\.\.[^\n]*\S", text):
        raise KernelError("the array is shortened by ...: paste all of its numbers")
    if assigned := _ASSIGNED.match(text):
        text = text[assigned.end() :]
    text = _HOLE.sub("nan", re.sub(r"\.\.\.\s*", " ", text))
    is_numpy = False
    if called := _NUMPY.search(text):
        is_numpy = True
        end = max(text.rfind(")"), called.end())
        inside = _KEYWORDS.sub("", text[called.end() : end], count=1)
        text = text[: called.start()] + inside + text[end + 1 :]
    text = _TUPLES.sub(r"[\1]", _TUPLE.sub(r"[\1]", text))
    start, end = _span(text)
    factor = _factor(text[:start], text[end:])
    body = text[start:end]
    inner = _INNERMOST.findall(body)
    rest = _INNERMOST.sub("#", body)
    if rest == "#":
        rows, kind = _one_pair(inner[0], is_numpy)
    elif _OUTER.fullmatch(rest) and inner:
        rows = [_elements(row) for row in inner]
        spaced = all("," not in row for row in inner) and rest.count(",") == 0
        kind = "NumPy array" if is_numpy or spaced else "Python list"
    elif re.match(r"[\[{]\s*[\[{]\s*[\[{]", body):
        raise KernelError("the array has three or more dimensions: paste rows and columns of it")
    else:
        raise KernelError("the brackets of the text don't pair up as rows of a matrix do")
    weights = _weights(rows) * factor
    if np.isinf(weights).any():
        raise KernelError("a weight is infinite after the factor: weights must be finite")
    return WrittenWeights(weights, None, kind)


def _span(text: str) -> tuple[int, int]:
    """Return where the outermost brackets begin and end; raise KernelError."""
    opening = re.search(r"[\[{]", text)
    if opening is None:
        raise KernelError("the brackets of the text don't pair up as rows of a matrix do")
    closing = "]" if opening.group() == "[" else "}"
    end = text.rfind(closing) + 1
    if end <= opening.start():
        raise KernelError(f"the bracket {opening.group()} is not closed by {closing}")
    return opening.start(), end


def _factor(before: str, after: str) -> float:
    before, after = before.strip(), after.strip()
    factor = 1.0
    if before:
        if not before.endswith("*"):
            raise KernelError(f"what stands before the matrix is not a factor: {before[:40]!r}")
        factor = _number(before[:-1].rstrip(". "), "the factor before the matrix")
    if after:
        sign = after.lstrip(".")[:1]
        if sign not in ("*", "/"):
            raise KernelError(f"what stands after the matrix is not a factor: {after[:40]!r}")
        number = _number(after.lstrip(".")[1:], "the factor after the matrix")
        if sign == "/" and number == 0.0:
            raise KernelError("the matrix is divided by 0")
        factor = factor / number if sign == "/" else factor * number
    return factor


def _one_pair(inner: str, is_numpy: bool) -> tuple[Rows, TextFormat]:
    """Read what one pair of brackets holds: a MATLAB matrix, or a list that is one row."""
    lines = [line for line in re.split(r"[;\n]", inner) if line.strip()]
    wrapped = ";" not in inner and all(line.rstrip().endswith(",") for line in lines[:-1])
    if len(lines) > 1 and not wrapped:
        return [_elements(line) for line in lines], "MATLAB matrix"
    row = _elements(inner)
    if is_numpy:
        return [row], "NumPy array"
    return [row], "Python list" if "," in inner else "MATLAB matrix"


def _elements(row: str) -> list[str]:
    if "," in row:
        return [part.strip() for part in row.strip().removesuffix(",").split(",")]
    return row.split()


def _weights(rows: Rows) -> npt.NDArray[np.float64]:
    """Turn texts into numbers; raise KernelError naming the row and column."""
    if not rows or len(rows) > MAX_SIDE or not 1 <= max(map(len, rows)) <= MAX_SIDE:
        size = f"{len(rows)}x{max(map(len, rows), default=0)}"
        raise KernelError(f"a kernel of {size} is not allowed: 1 to {MAX_SIDE} rows and columns")
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise KernelError(
                f"row {number} of the kernel has {len(row)} numbers, row 1 has {len(rows[0])}: "
                "all rows must be of one length"
            )
    return np.array(
        [
            [_number(text, f"row {r}, column {c} of the kernel") for c, text in enumerate(row, 1)]
            for r, row in enumerate(rows, 1)
        ]
    )


def _number(text: str, where: str) -> float:
    if text.lower() == "nan":
        return math.nan
    try:
        value = float(text) if _NUMBER.fullmatch(text) else evaluate(text)
    except ArithmeticTextError as error:
        raise KernelError(f"{where}: {error}") from None
    if not math.isfinite(value):
        raise KernelError(f"{where}: {text[:40]!r} is infinite: weights must be finite")
    return value
