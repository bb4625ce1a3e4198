"""Findings: what a filter's button gives that isn't pixels: text, tables, plots, drawn shapes."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final, Literal, get_args

from filters.params.kinds.point import Point
from filters.user_error import UserError

Cell = str | float | int | None
ShapeKind = Literal["line", "point", "rectangle", "text"]
PLACES: Final[Mapping[ShapeKind, int]] = {"line": 2, "point": 1, "rectangle": 2, "text": 1}
MOST_ROWS: Final = 10_000
MOST_COLUMNS: Final = 64
MOST_LINES: Final = 16
MOST_SHAPES: Final = 2_000
LONGEST_TITLE: Final = 100  # characters
LONGEST_TEXT: Final = 50_000


class FindingError(UserError, ValueError):
    """A result that can't be shown: one sentence saying what is allowed."""


def _title(text: Any) -> str:
    if not isinstance(text, str) or not text.strip() or len(text) > LONGEST_TITLE:
        raise FindingError(f"a result's title {text!r:.60} is not allowed: a name on one line")
    return text


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, (str, bool)):
        return value if not isinstance(value, str) else value[:LONGEST_TEXT]
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise FindingError(f"a cell {value!r:.60} is not allowed: text or a number") from None
    if not math.isfinite(number):
        return None
    return int(number) if isinstance(value, int) or number.is_integer() else number


@dataclass(frozen=True)
class TextResult:
    """Some lines of text."""

    kind: ClassVar[str] = "text"
    title: str
    text: str

    def __post_init__(self) -> None:
        _title(self.title)
        if not isinstance(self.text, str) or len(self.text) > LONGEST_TEXT:
            raise FindingError(f"{self.title}: up to {LONGEST_TEXT} characters are allowed")

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
        """Return the heads of columns, and rows."""
        return ("text",), tuple((line,) for line in self.text.splitlines())


@dataclass(frozen=True)
class TableResult:
    """A table: the names of its columns, and rows of numbers and texts, as long each."""

    kind: ClassVar[str] = "table"
    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]

    def __post_init__(self) -> None:
        _title(self.title)
        object.__setattr__(self, "columns", tuple(str(name) for name in self.columns))
        if not 1 <= len(self.columns) <= MOST_COLUMNS or len(self.rows) > MOST_ROWS:
            most = f"{MOST_COLUMNS} columns and {MOST_ROWS} rows"
            raise FindingError(f"{self.title}: a table may have up to {most}")
        rows = tuple(tuple(_cell(one) for one in row) for row in self.rows)
        if any(len(row) != len(self.columns) for row in rows):
            raise FindingError(f"{self.title}: each row needs {len(self.columns)} cells")
        object.__setattr__(self, "rows", rows)

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
        """Return the heads of columns, and rows."""
        return tuple(self.columns), tuple(tuple(row) for row in self.rows)


@dataclass(frozen=True)
class PlotResult:
    """Lines over one axis: `x`, and the heights of each line by its name."""

    kind: ClassVar[str] = "plot"
    title: str
    x: Sequence[float]
    lines: Mapping[str, Sequence[float]]
    x_title: str = "x"

    def __post_init__(self) -> None:
        _title(self.title)
        if not 1 <= len(self.lines) <= MOST_LINES or not 2 <= len(self.x) <= MOST_ROWS:
            raise FindingError(f"{self.title}: a plot has 1 to {MOST_LINES} lines of 2 points on")
        across = tuple(_number(value, self.title) for value in self.x)
        lines = {str(n): tuple(_number(v, self.title) for v in ys) for n, ys in self.lines.items()}
        if any(len(heights) != len(across) for heights in lines.values()):
            raise FindingError(f"{self.title}: each line needs {len(across)} points")
        object.__setattr__(self, "x", across)
        object.__setattr__(self, "lines", lines)

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
        """Return the heads of columns, and rows."""
        return (self.x_title, *self.lines), tuple(zip(self.x, *self.lines.values(), strict=True))


def _number(value: Any, title: str) -> float:
    number = _cell(value)
    if isinstance(number, (bool, str)) or number is None:
        raise FindingError(f"{title}: {value!r:.40} is not a finite number")
    return float(number)


@dataclass(frozen=True)
class Shape:
    """One thing that is drawn over the photo, with a word beside it where `text` is given.

    Parameters
    ----------
    kind
        ``"line"`` and ``"rectangle"`` have two places, ``"point"`` and ``"text"`` one.
    places
        On the photo as the filter is given it; `Progress.point` makes them of pixels.
    """

    kind: ShapeKind
    places: Sequence[Point]
    text: str = ""

    def __post_init__(self) -> None:
        if self.kind not in get_args(ShapeKind):
            known = ", ".join(get_args(ShapeKind))
            raise FindingError(f"a shape {self.kind!r:.40} is not known: use {known}")
        object.__setattr__(self, "places", tuple(self.places))
        count = PLACES[self.kind]
        if len(self.places) != count or not all(isinstance(p, Point) for p in self.places):
            raise FindingError(f"a {self.kind} needs {count} of Point, not {self.places!r:.60}")
        object.__setattr__(self, "text", str(self.text)[:LONGEST_TITLE])


@dataclass(frozen=True)
class Overlay:
    """Shapes that are drawn over the photo."""

    kind: ClassVar[str] = "overlay"
    title: str
    shapes: Sequence[Shape] = field(default=())

    def __post_init__(self) -> None:
        _title(self.title)
        object.__setattr__(self, "shapes", tuple(self.shapes))
        if len(self.shapes) > MOST_SHAPES or not all(isinstance(s, Shape) for s in self.shapes):
            raise FindingError(f"{self.title}: up to {MOST_SHAPES} of Shape are allowed")

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]]:
        """Return the heads of columns, and rows."""
        rows = []
        for shape in self.shapes:
            first, last = shape.places[0], shape.places[-1]
            two = len(shape.places) > 1
            end = (last.x, last.y) if two else (None, None)
            rows.append((shape.kind, first.x, first.y, *end, shape.text))
        return ("shape", "x", "y", "to x", "to y", "text"), tuple(rows)


Finding = TextResult | TableResult | PlotResult | Overlay
FINDINGS: Final = (TextResult, TableResult, PlotResult, Overlay)


@dataclass(frozen=True)
class Pressed:
    """What a button gave: values that it sets, by name, and findings to show."""

    values: Mapping[str, Any] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, given: Any) -> Pressed:
        """Take a dict of values, a finding, or a tuple or list of these; raise FindingError."""
        parts = given if isinstance(given, (tuple, list)) else (given,)
        values: dict[str, Any] = {}
        findings = []
        for part in parts:
            if isinstance(part, FINDINGS):
                findings.append(part)
            elif isinstance(part, Mapping):
                values |= part
            elif part is not None:
                raise FindingError(
                    f"a button gave {type(part).__name__}: a dict of values, TextResult, "
                    "TableResult, PlotResult or Overlay are allowed"
                )
        return cls(values, tuple(findings))


# as JSON and CSV


def finding_to_json(finding: Finding) -> dict[str, Any]:
    """Return the JSON form."""
    form: dict[str, Any] = {"kind": finding.kind, "title": finding.title}
    match finding:
        case TextResult():
            return {**form, "text": finding.text}
        case TableResult():
            return {**form, "columns": list(finding.columns), "rows": [*map(list, finding.rows)]}
        case PlotResult():
            lines = {name: list(heights) for name, heights in finding.lines.items()}
            return {**form, "x_title": finding.x_title, "x": list(finding.x), "lines": lines}
    shapes = [
        {"kind": s.kind, "places": [[p.x, p.y] for p in s.places], "text": s.text}
        for s in finding.shapes
    ]
    return {**form, "shapes": shapes}


def finding_from_json(form: Any) -> Finding:
    """Read `finding_to_json`'s form; raise FindingError, or another UserError of a value."""
    try:
        match form["kind"]:
            case "text":
                return TextResult(form["title"], form["text"])
            case "table":
                return TableResult(form["title"], form["columns"], form["rows"])
            case "plot":
                return PlotResult(form["title"], form["x"], form["lines"], str(form["x_title"]))
            case "overlay":
                return Overlay(form["title"], [_shape(one) for one in form["shapes"]])
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, UserError):
            raise
        raise FindingError(f"a result can't be read: {error}") from None
    raise FindingError(f"a result of kind {form['kind']!r:.40} is not known")


def _shape(form: Any) -> Shape:
    return Shape(form["kind"], [Point(x, y) for x, y in form["places"]], form["text"])


def finding_to_csv(finding: Finding) -> str:
    """Return it as comma-separated values with a line of heads (RFC 4180)."""
    heads, rows = finding.table()
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(heads)
    writer.writerows(rows)
    return text.getvalue()
