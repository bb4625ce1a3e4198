"""SVG's ``feConvolveMatrix``.

Source: W3C Filter Effects Module Level 1, feConvolveMatrix. The kernel is turned by 180 degrees;
``targetX`` and ``targetY`` count in the turned one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import Any, Final
from xml.parsers import expat

from editor.exchange.compat import ROWS, CompatOverrides
from editor.exchange.format import (
    MOST_KERNELS,
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
    as_program,
    checked,
    for_program,
    no_holes,
    number,
    plain,
)
from filters.kernel import MAX_SIDE
from filters.registry import Registry

COMPAT: Final = ROWS["svg"]
BORDERS: Final = {"duplicate": "clamp", "wrap": "wrap", "none": "transparent"}
LIGHTS: Final = {"linearRGB": "linear", "auto": "linear", "sRGB": "stored"}
Attributes = dict[str, str]


def read(content: bytes, name: str) -> Imported:
    """Read every feConvolveMatrix of a document."""
    found, notes = [], []
    for line, filter_id, attributes in _elements(content):
        place = f"line {line}"
        found.append(_kernel(attributes, place, filter_id or name))
        if number(attributes.get("bias", "0"), f"{place}, bias"):
            notes.append("renderers disagree on bias: it was read as the specification has it")
    if not found:
        raise ExchangeError("there is no feConvolveMatrix in it")
    return Imported(tuple(found), tuple(dict.fromkeys(notes)))


def _elements(content: bytes) -> list[tuple[int, str, Attributes]]:  # noqa: C901 - callbacks
    """Return line, filter's id and attributes; entities and document types are refused."""
    parser = expat.ParserCreate(namespace_separator=" ")
    found: list[tuple[int, str, Attributes]] = []
    open_filters: list[tuple[str, str]] = []

    def start(tag: str, given: Attributes) -> None:
        local = tag.rpartition(" ")[2]
        if local == "filter":
            light = _styled(given).get("color-interpolation-filters", "")
            open_filters.append((given.get("id", ""), light))
        elif local == "feConvolveMatrix":
            if len(found) == MOST_KERNELS:
                raise ExchangeError(f"it has more than {MOST_KERNELS} kernels")
            filter_id, light = open_filters[-1] if open_filters else ("", "")
            attributes = {"color-interpolation-filters": light or "auto", **_styled(given)}
            found.append((parser.CurrentLineNumber, filter_id, attributes))

    def end(tag: str) -> None:
        if tag.rpartition(" ")[2] == "filter" and open_filters:
            open_filters.pop()

    def refused(*_: Any) -> None:
        raise ExchangeError(
            f"line {parser.CurrentLineNumber}: a document that declares entities is not read"
        )

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.EntityDeclHandler = refused
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise ExchangeError(
            f"line {error.lineno}: it is not XML: {expat.errors.messages[error.code]}"
        ) from None
    except (ValueError, LookupError) as error:
        if isinstance(error, ExchangeError):
            raise
        raise ExchangeError(f"it is not XML: {error}") from None
    return found


def _styled(given: Attributes) -> Attributes:
    parts = (part.partition(":") for part in given.get("style", "").split(";"))
    style = {key.strip(): value.strip() for key, colon, value in parts if colon}
    return {**given, **style}


def _numbers(text: str, place: str) -> list[float]:
    return [number(token, place) for token in re.split(r"[\s,]+", text.strip()) if token]


def _kernel(given: Attributes, place: str, name: str) -> ImportedKernel:
    order = _numbers(given.get("order", "3"), f"{place}, order")
    columns, rows = (order * 2)[:2] if order else (0.0, 0.0)
    if len(order) > 2 or not all(1 <= n <= MAX_SIDE and n == int(n) for n in (columns, rows)):
        raise ExchangeError(f"{place}: order {given.get('order', '')[:40]!r} is not allowed")
    columns, rows = int(columns), int(rows)
    values = _numbers(given.get("kernelMatrix", ""), f"{place}, kernelMatrix")
    if len(values) != rows * columns:
        raise ExchangeError(
            f"{place}: kernelMatrix has {len(values)} numbers, the order wants {rows * columns}"
        )
    x = _target(given.get("targetX"), columns, f"{place}, targetX")
    y = _target(given.get("targetY"), rows, f"{place}, targetY")
    divisor = number(given.get("divisor", "0"), f"{place}, divisor") or None  # 0: as not given
    bias = number(given.get("bias", "0"), f"{place}, bias")
    edge, light = given.get("edgeMode", "duplicate"), given["color-interpolation-filters"]
    keeps = given.get("preserveAlpha", "false")
    for key, word, known in (
        ("edgeMode", edge, tuple(BORDERS)),
        ("preserveAlpha", keeps, ("true", "false")),
        ("color-interpolation-filters", light, tuple(LIGHTS)),
    ):
        if word not in known:
            raise ExchangeError(f"{place}: {key} {word[:40]!r} is not known: {', '.join(known)}")
    grid = [values[i * columns : (i + 1) * columns] for i in range(rows)]
    kernel = checked(place, grid, (rows - 1 - y, columns - 1 - x), offset=bias)
    more: dict[str, Any] = {"border": BORDERS[edge], "light": LIGHTS[light]}
    if keeps == "true":
        more |= {"alpha": "keep", "add_alpha": False}
    return as_program(name, kernel, COMPAT, CompatOverrides(divisor=divisor), **more)


def _target(text: str | None, side: int, place: str) -> int:
    value = side // 2 if text is None else number(text, place)
    if value != int(value) or not 0 <= value < side:
        raise ExchangeError(f"{place}: {text} is not allowed: 0 to {side - 1}")
    return int(value)


def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write a document with one filter a kernel."""
    parts, losses = [], []
    for one in found:
        text, lost = _element(one, registry)
        parts.append(text)
        losses += [f"{one.name}: {sentence}" for sentence in lost]
    body = "\n".join(parts)
    text = f'<svg xmlns="http://www.w3.org/2000/svg">\n<defs>\n{body}\n</defs>\n</svg>\n'
    return Exported(text.encode(), tuple(losses))


def _element(found: ImportedKernel, registry: Registry) -> tuple[str, list[str]]:
    kernel, losses = for_program(found, COMPAT, registry, frozenset(("border", "light", "alpha")))
    losses += no_holes(kernel)
    border, light = found.value("border", registry), found.value("light", registry)
    edge = next((theirs for theirs, ours in BORDERS.items() if ours == border), "duplicate")
    if BORDERS[edge] != border:
        losses.append(f"it has no border {border}: duplicate (clamp) was written")
    keeps = found.value("alpha", registry) != "premultiplied"
    if found.value("alpha", registry) in ("weighted", "plain", "gimp", "magnitude"):
        losses.append("it filters transparency its own way: preserveAlpha was written")
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    matrix = "  ".join(" ".join(plain(v) for v in line) for line in kernel.taps.tolist())
    attributes = {
        "order": f"{columns} {rows}",
        "kernelMatrix": matrix,
        "divisor": plain(kernel.gain_divisor),
        "bias": plain(kernel.offset),
        "targetX": str(columns - 1 - column),
        "targetY": str(rows - 1 - row),
        "edgeMode": edge,
        "preserveAlpha": "true" if keeps else "false",
    }
    inner = " ".join(f'{key}="{value}"' for key, value in attributes.items())
    colours = "sRGB" if light == "stored" else "linearRGB"
    title = html.escape(re.sub(r"\s+", "-", found.name))
    return (
        f'<filter id="{title}" color-interpolation-filters="{colours}" x="0" y="0" width="1" '
        f'height="1">\n<feConvolveMatrix {inner}/>\n</filter>',
        losses,
    )


FORMAT: Final = Format(
    "svg",
    "SVG feConvolveMatrix",
    (".svg",),
    read,
    write,
    lambda c: b"feConvolveMatrix" in c,
    many=True,
)
