"""ImageMagick's kernel strings: ``3x3+1+1: 0,-1,0 ...``, ``Name:args``, ``;`` lists, rotations.

Source: ImageMagick, MagickCore/morphology.c. ``nan`` and ``-`` are holes; the default origin is
the first middle tap; ``@`` gives all turns by 45 degrees, ``>`` by 90, ``<`` by 90 mirrored
(0, 180, 270, 90). ``-morphology Convolve`` turns a kernel by 180 degrees.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from editor.exchange.compat import ROWS, CompatOverrides
from editor.exchange.format import (
    MOST_KERNELS,
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
    as_program,
    as_text,
    checked,
    folded,
    for_program,
    number,
    plain,
)
from editor.exchange.imagemagick_named import MADE, TURNED, named, turned_45
from filters.kernel import MAX_SIDE, Kernel
from filters.kernel.transforms import rotate90
from filters.registry import Registry

COMPAT: Final = ROWS["imagemagick"]
_SIZED: Final = re.compile(r"(\d{1,9})(?:[xX](\d{1,9}))?(?:\+(\d{1,9})\+(\d{1,9}))?\s*([@<>]?)$")
_NAMED: Final = re.compile(r"([A-Za-z][\w-]*)\s*(?::(.*))?$", re.S)
ORDERS: Final = {"": (0,), "@": tuple(range(8)), ">": (0, 2, 4, 6), "<": (0, 4, 6, 2)}


def read(content: bytes, name: str) -> Imported:
    """Read a kernel string, or a file that holds one."""
    found: list[ImportedKernel] = []
    parts = [part.strip() for part in as_text(content).split(";")]
    for place, part in enumerate(parts, 1):
        if part:
            found += _kernels(part, f"kernel {place}", name)
        if len(found) > MOST_KERNELS:
            raise ExchangeError(f"it has more than {MOST_KERNELS} kernels")
    if not found:
        raise ExchangeError("there is no kernel in it")
    if len(found) > 1:
        found = [
            ImportedKernel(f"{f.name} {i}", f.kernel, f.values) for i, f in enumerate(found, 1)
        ]
    return Imported(tuple(found), ("turned by 180 degrees, as -morphology Convolve does",))


def _kernels(text: str, place: str, name: str) -> list[ImportedKernel]:
    head, colon, body = text.partition(":")
    if (match := _NAMED.match(text)) is not None and not head[:1].isdigit():
        return _by_name(match[1], match[2] or "", place)
    if colon and (sized := _SIZED.match(head.strip())) is not None:
        columns = int(sized[1])
        rows = int(sized[2] or sized[1])
        if not (1 <= rows <= MAX_SIDE and 1 <= columns <= MAX_SIDE):
            raise ExchangeError(f"{place}: {columns}x{rows} is not allowed: 1 to {MAX_SIDE} a side")
        weights = _weights(body, place)
        if len(weights) != rows * columns:
            raise ExchangeError(
                f"{place}: it has {len(weights)} numbers, {columns}x{rows} wants {rows * columns}"
            )
        origin = COMPAT.origin((rows, columns))
        if sized[3] is not None:
            origin = int(sized[4]), int(sized[3])
        kernel = checked(place, np.reshape(weights, (rows, columns)), origin)
        return _turns(name, kernel, sized[5])
    if colon:
        raise ExchangeError(f"{place}: {head[:40]!r} is no size: write WxH+X+Y: numbers")
    weights = _weights(text, place)
    side = math.isqrt(len(weights) + 1)  # as its own old lists are read
    if side * side != len(weights) or side > MAX_SIDE:
        raise ExchangeError(f"{place}: {len(weights)} numbers are no square: write WxH: numbers")
    return _turns(name, checked(place, np.reshape(weights, (side, side))), "")


def _weights(text: str, place: str) -> list[float]:
    tokens = re.split(r"[\s,]+", text.strip().strip(","))
    if len(tokens) > MAX_SIDE**2:
        raise ExchangeError(f"{place}: it has {len(tokens)} numbers: too many")
    return [
        math.nan if t == "-" or t.lower() == "nan" else number(t, f"{place}, number {i}")
        for i, t in enumerate(tokens, 1)
    ]


def _by_name(name: str, arguments: str, place: str) -> list[ImportedKernel]:
    body = arguments.strip()
    turns = body[-1:] if body[-1:] in ("@", "<", ">") else ""
    values = [v for v in re.split(r"[\s,xX]+", body.rstrip("@<>").strip()) if v]
    if name.lower() == "rectangle":
        return [_rectangle(body.rstrip("@<>"), place)]
    numbers = tuple(number(v, f"{place}, {name}") for v in values)
    weights = named(name, numbers)
    kernel = checked(f"{place}, {name}", weights)
    angle = numbers[0] if numbers and name.lower() in TURNED else 0.0
    title = f"{name} {angle:g}" if angle else name
    return _turns(title, kernel, turns)


def _rectangle(text: str, place: str) -> ImportedKernel:
    sized = _SIZED.match(text.strip())
    if sized is None:
        raise ExchangeError(f"{place}: a rectangle is written Rectangle:WxH+X+Y")
    columns, rows = int(sized[1]), int(sized[2] or sized[1])
    if not (1 <= rows <= MAX_SIDE and 1 <= columns <= MAX_SIDE):
        raise ExchangeError(f"{place}: {columns}x{rows} is not allowed: 1 to {MAX_SIDE} a side")
    origin = None if sized[3] is None else (int(sized[4]), int(sized[3]))
    return as_program(
        "Rectangle", checked(place, np.ones((rows, columns)), origin), COMPAT, CompatOverrides()
    )


def _turns(name: str, kernel: Kernel, turns: str) -> list[ImportedKernel]:
    """Return the kernel and its turns, each once."""
    made: list[Kernel] = []
    for eighths in ORDERS[turns]:
        if eighths % 2 and kernel.shape != (3, 3):
            continue  # only 3x3 has turns by 45 degrees
        one = kernel
        if kernel.shape == (3, 3):
            one = kernel.replace(weights=turned_45(kernel.weights, eighths))
        else:
            for _ in range(eighths // 2):
                one = rotate90(one)
        if one in made:
            break
        made.append(one)
    return [
        as_program(f"{name} turn {i}" if len(made) > 1 else name, one, COMPAT, CompatOverrides())
        for i, one in enumerate(made, 1)
    ]


def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write kernel strings, apart by ``;``."""
    parts, losses = [], []
    for one in found:
        kernel, lost = for_program(one, COMPAT, registry)
        if kernel.offset:
            lost.append(f"give its offset apart: -define convolve:bias={kernel.offset * 100:g}%")
        kernel, _ = folded(kernel.replace(offset=0.0))
        rows, columns = kernel.shape
        row, column = kernel.origin
        values = " ".join(
            ",".join("nan" if math.isnan(v) else plain(v) for v in line)
            for line in kernel.weights.tolist()
        )
        parts.append(f"{columns}x{rows}+{column}+{row}: {values}")
        losses += [f"{one.name}: {text}" for text in lost] if len(found) > 1 else lost
    return Exported((";\n".join(parts) + "\n").encode(), tuple(losses))


def _is_string(content: bytes) -> bool:
    head = content.lstrip()
    if re.match(rb"\d{1,3}([xX]\d{1,3})?(\+\d+\+\d+)?\s*[@<>]?\s*:", head):
        return True
    name = re.match(rb"([A-Za-z]+)\s*(?:[:;]|$)", head)
    return name is not None and name[1].decode().lower() in NAMES


NAMES: Final = frozenset((*TURNED, *MADE, "rectangle"))
FORMAT: Final = Format(
    "imagemagick",
    "ImageMagick kernel string",
    (".kernel", ".im"),
    read,
    write,
    _is_string,
    many=True,
)
