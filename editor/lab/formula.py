"""Formula: what a field computes, in symbols and with its numbers: text, LaTeX, a NumPy line."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.lab.field import OUTSIDE_WORDS, Field
from editor.lab.layer import Layer

MINUS = "−"


def symbols(layer: Layer, padding: tuple[int, int, int, int]) -> str:
    """Write the formula of every place of a layer, with its stride, dilation and padding."""
    at = f"{_position('i', 'm', layer, padding[0])}, {_position('j', 'n', layer, padding[1])}"
    sums = "Σ c, m, n" if layer.depth == "full" else "Σ m, n"
    read = "c" if layer.depth == "full" else "k"
    own = "" if layer.is_shared else f"{read}, "
    plane = f"{own}m, n] · x[{read}, "
    inner = f"{sums}  w[{plane}{at}]"
    rest = _tail(layer.kernel.gain_divisor, layer.kernel.offset, layer.bias)
    inner = f"({inner}){rest}" if rest else inner
    wrapped = {"none": inner, "relu": f"max(0, {inner})", "abs": f"|{inner}|"}[layer.activation]
    return f"{'y[i, j]' if layer.depth == 'full' else 'y[k, i, j]'} = {wrapped}"


def numbers(field: Field) -> str:
    """Write what happens to the sums with their numbers, up to the result."""
    parts = [number(plane.total) for plane in field.planes]
    inner = _added(parts)
    rest = _tail(field.divisor, field.offset, field.bias)
    if rest:
        inner = f"({inner}){rest}" if len(parts) > 1 else f"{inner}{rest}"
    wrapped = {"none": inner, "relu": f"max(0, {inner})", "abs": f"|{inner}|"}[field.activation]
    return f"y[{field.row}, {field.column}] = {wrapped} = {number(field.result)}"


def as_text(field: Field) -> str:
    """Write the whole field: values, weights, products and sums, one table after the other."""
    lines = [f"Row {field.row}, column {field.column}"]
    for plane in field.planes:
        lines += [
            "",
            f"{plane.name}: values",
            *_table(plane.values),
            "weights",
            *_table(plane.weights),
            "products",
            *_table(plane.products),
            f"sum {number(plane.total)}",
        ]
    if field.padded.any():
        count = int(field.padded.sum())
        lines += ["", f"{count} taps lie in the padding ({field.outside})"]
    return "\n".join([*lines, "", numbers(field)]) + "\n"


def as_latex(field: Field) -> str:
    r"""Write the field as a LaTeX equation: matrices of values and weights, their sums, the rest.

    It goes between ``\[`` and ``\]``, which allow no empty line: it ends in none.
    """
    terms = []
    for plane in field.planes:
        values, weights = _matrix(plane.values), _matrix(plane.weights)
        terms.append(f"\\left\\langle {values}, {weights} \\right\\rangle")
    inner = "\n  + ".join(terms)
    rest = ""
    if field.divisor != 1.0:
        inner = f"\\frac{{1}}{{{_plain(field.divisor)}}}\\left(\n    {inner}\n  \\right)"
    for value in (field.offset, field.bias):
        rest += "" if value == 0.0 else f" {'-' if value < 0 else '+'} {_plain(abs(value))}"
    opened, closed = {
        "none": ("", ""),
        "relu": ("\\max\\left(0, ", "\\right)"),
        "abs": ("\\left|", "\\right|"),
    }[field.activation]
    return (
        f"y_{{{field.row},{field.column}}} = {opened}{inner}{rest}{closed}\n"
        f"  = {_plain(field.result)}"
    )


def as_numpy(field: Field) -> str:
    """Write one line that NumPy works out to the result."""
    values = np.stack([plane.values for plane in field.planes]).astype(np.float64)
    weights = np.stack([plane.weights for plane in field.planes])
    line = f"(np.array({_listed(values)}) * np.array({_listed(weights)})).sum()"
    if field.divisor != 1.0:
        line += f" / {field.divisor!r}"
    for value in (field.offset, field.bias):
        line += "" if value == 0.0 else f" + {value!r}"
    return {"none": line, "relu": f"np.maximum({line}, 0)", "abs": f"np.abs({line})"}[
        field.activation
    ]


def number(value: float, digits: int = 4) -> str:
    """Write a number with so many decimals at most and a real minus: −0.191."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    if text in ("-0", "0") and value != 0.0:
        text = f"{value:.2g}"
    return "0" if text == "-0" else text.replace("-", MINUS)


def stages(field: Field) -> list[tuple[str, float]]:
    """Return the value after each thing that is done with the products, in words."""
    value = field.total
    found = [("Sum of the products", value)]
    if field.divisor != 1.0:
        value /= field.divisor
        found.append((f"÷ divisor {number(field.divisor)}", value))
    for name, added in (("offset", field.offset), ("bias", field.bias)):
        if added != 0.0:
            value += added
            found.append((f"+ {name} {number(added)}", value))
    word = {"none": "", "relu": "ReLU: cut below 0", "abs": "Magnitude"}[field.activation]
    return [*found, (word, field.worked_out)] if word else found


def terms(field: Field) -> list[tuple[str, bool]]:
    """Return what the result is made of, and whether each is a word or sign; else a number."""
    found: list[tuple[str, bool]] = []
    for index, plane in enumerate(field.planes):
        found += [("+", True)] if index else []
        found += [(plane.name, True), (fixed(plane.total), False)]
    if field.divisor != 1.0:
        if len(field.planes) > 1:
            found = [("(", True), *found, (")", True)]
        found += [("÷", True), (number(field.divisor), False)]
    for name, value in (("offset", field.offset), ("bias", field.bias)):
        if value != 0.0:
            found += [(f"+ {name}", True), (number(value, 3), False)]
    word = {"none": "", "relu": "cut below 0", "abs": "without its sign"}[field.activation]
    return [*found, (word, True)] if word else found


def padded_text(field: Field) -> str:
    """Say how many taps lie in the padding, and what it shows; empty where none does."""
    count = int(field.padded.sum())
    return f"{count} hatched: {OUTSIDE_WORDS[field.outside]}" if count else ""


def tap_text(field: Field, tap: tuple[int, int] | None, with_sum: bool = False) -> str:
    """Say what a tap adds for each plane, and which rule made its value; empty without one.

    `with_sum` has the sum of the products so far stand in front.
    """
    if tap is None:
        return ""
    parts = [
        f"{number(float(p.values[tap]), 3)} × {number(float(p.weights[tap]), 3)}"
        f" = {number(float(p.products[tap]), 3)}"
        for p in field.planes
    ]
    words = ",  ".join(parts)
    if with_sum:
        words = f"s = {fixed(field.so_far(*tap))} after  {words}"
    return f"{words}: {OUTSIDE_WORDS[field.outside]}" if field.padded[tap] else words


def fixed(value: float, digits: int = 3) -> str:
    """Write a number with just so many decimals, as wide as others beside or after it."""
    text = f"{value:.{digits}f}"
    return (text.removeprefix("-") if float(text) == 0 else text).replace("-", MINUS)


def _position(place: str, tap: str, layer: Layer, pad: int) -> str:
    moved = place if layer.stride == 1 else f"{layer.stride}{place}"
    moved += f" + {tap}" if layer.dilation == 1 else f" + {layer.dilation}{tap}"
    return moved if pad == 0 else f"{moved} − {pad}"


def _tail(divisor: float, offset: float, bias: float) -> str:
    text = "" if divisor == 1.0 else f" / {number(divisor)}"
    for value in (offset, bias):
        text += "" if value == 0.0 else f" {MINUS if value < 0 else '+'} {number(abs(value))}"
    return text


def _added(parts: list[str]) -> str:
    text = parts[0]
    for part in parts[1:]:
        text += f" {MINUS} {part[1:]}" if part.startswith(MINUS) else f" + {part}"
    return text


def _table(values: npt.NDArray[np.floating]) -> list[str]:
    written = [[number(float(v)) for v in row] for row in values]
    width = max(len(cell) for row in written for cell in row)
    return ["  " + "  ".join(cell.rjust(width) for cell in row) for row in written]


def _matrix(values: npt.NDArray[np.floating]) -> str:
    rows = " \\\\ ".join(" & ".join(_plain(float(v)) for v in row) for row in values)
    return f"\\begin{{bmatrix}} {rows} \\end{{bmatrix}}"


def _plain(value: float) -> str:
    return number(value).replace(MINUS, "-")


def _listed(values: npt.NDArray[np.float64]) -> str:
    return repr([[[float(v) for v in row] for row in plane] for plane in values])
