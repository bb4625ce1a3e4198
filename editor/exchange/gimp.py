"""GIMP's presets of its Convolution Matrix: ``GimpGegl-gegl-convolution-matrix-config.settings``.

Source: GIMP 2.10, app/operations/gimp-operation-config.c and GEGL's convolution-matrix.c. The
letter a to e of a weight is its column, the digit 1 to 5 its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

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
    for_program,
    no_holes,
    number,
    plain,
)
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.registry import Registry

TAG: Final = "GimpGegl-gegl-convolution-matrix-config"
SIDE: Final = 5
BORDERS: Final = {
    "none": "transparent", "clamp": "clamp", "loop": "wrap", "black": "black", "white": "white",
}  # fmt: skip
CHANNELS: Final = {
    "red": Channels.RED, "green": Channels.GREEN, "blue": Channels.BLUE, "alpha": Channels.ALPHA,
}  # fmt: skip
DEEPEST: Final = 20
_TOKEN: Final = re.compile(r'\s+|#[^\n]*|([()])|"((?:[^"\\]|\\.)*)"|([^\s()"#]+)', re.S)
Expression = list[Any]  # of strings and further expressions
COMPAT: Final = ROWS["gimp"]


def read(content: bytes, name: str) -> Imported:
    """Read all presets of a file."""
    text = as_text(content)
    found: list[ImportedKernel] = []
    for expression in _parsed(text):
        if not expression or expression[0] != TAG:
            continue
        if len(found) == MOST_KERNELS:
            raise ExchangeError(f"it has more than {MOST_KERNELS} presets")
        title = expression[1] if len(expression) > 1 else ""
        found.append(_preset(title if isinstance(title, str) and title else name, expression))
    if not found:
        raise ExchangeError(f"there is no preset of GIMP's Convolution Matrix in it ({TAG})")
    return Imported(tuple(found), ("filtered in linear light, as GIMP does",))


def _parsed(text: str) -> Iterator[Expression]:
    """Read the lists of a file one by one; raise ExchangeError with the line."""
    stack: list[Expression] = []
    at = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        line = text.count("\n", 0, at) + 1 if token is None or token[1] else 0
        if token is None:
            raise ExchangeError(f"line {line}: a text is not closed")
        at = token.end()
        bracket, quoted, word = token.groups()
        if bracket == "(":
            if len(stack) == DEEPEST:
                raise ExchangeError(f"line {line}: lists are nested more than {DEEPEST} deep")
            stack.append([])
        elif bracket == ")":
            if not stack:
                raise ExchangeError(f"line {line}: a bracket is closed that was not opened")
            done = stack.pop()
            if stack:
                stack[-1].append(done)
            else:
                yield done
        elif stack and (quoted is not None or word is not None):
            stack[-1].append(re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else word)
    if stack:
        raise ExchangeError("the last list is not closed")


def _preset(name: str, expression: Expression) -> ImportedKernel:
    values = {
        item[0]: item[1]
        for item in expression[2:]
        if isinstance(item, list) and len(item) == 2 and all(isinstance(v, str) for v in item)
    }
    weights = np.zeros((SIDE, SIDE))
    for row, column in np.ndindex(SIDE, SIDE):
        key = f"{'abcde'[column]}{row + 1}"
        weights[row, column] = number(values.get(key, "0"), f"{name}, {key}")
    ring = weights.copy()
    ring[1:-1, 1:-1] = 0
    if not ring.any():
        weights = weights[1:-1, 1:-1]
    divisor = number(values.get("divisor", "1"), f"{name}, divisor")
    offset = number(values.get("offset", "0"), f"{name}, offset")
    normalize = _flag(values, "normalize", True, name)
    alpha = "gimp" if _flag(values, "alpha-weight", True, name) else "plain"
    border = values.get("border", "clamp")
    if border not in BORDERS:
        raise ExchangeError(f"{name}: the border {border!r} is not known: {', '.join(BORDERS)}")
    channels = Channels(0)
    for key, channel in CHANNELS.items():
        channels |= channel if _flag(values, key, True, name) else Channels(0)
    given = CompatOverrides(divisor=None if normalize else divisor, normalize=normalize, alpha=None)
    kernel = checked(name, weights, offset=0.0 if normalize else offset)
    more = {"border": BORDERS[border], "channels": channels}
    if divisor == 0:  # GIMP tests it even where it normalizes: the picture is copied
        one, copied = Kernel([[1.0]]), CompatOverrides(divisor=0.0)
        return as_program(name, one, COMPAT, copied, **more)
    return as_program(name, kernel, COMPAT, given, alpha=alpha, **more)


def _flag(values: dict[str, str], key: str, default: bool, name: str) -> bool:
    word = values.get(key, "yes" if default else "no")
    if word not in ("yes", "no"):
        raise ExchangeError(f"{name}: {key} {word!r} is neither yes nor no")
    return word == "yes"


def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write presets that GIMP's Convolution Matrix lists."""
    lines, losses = ["# settings", ""], []
    for one in found:
        part, lost = _written(one, registry)
        lines += [*part, ""]
        losses += [f"{one.name}: {text}" for text in lost]
    lines += ["# end of settings", ""]
    return Exported("\n".join(lines).encode(), tuple(losses))


def _written(found: ImportedKernel, registry: Registry) -> tuple[list[str], list[str]]:
    held = frozenset(("border", "alpha", "channels"))
    kernel, losses = for_program(found, COMPAT, registry, held)
    losses += no_holes(kernel)
    grid = np.zeros((SIDE, SIDE))
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    top, left = SIDE // 2 - row, SIDE // 2 - column
    if top < 0 or left < 0 or top + rows > SIDE or left + columns > SIDE:
        raise ExchangeError(
            f"{found.name}: a kernel of {rows}x{columns} with origin {row},{column} does not fit "
            f"GIMP's {SIDE}x{SIDE}, whose origin is in the middle"
        )
    grid[top : top + rows, left : left + columns] = kernel.taps
    border = found.value("border", registry)
    name = next((theirs for theirs, ours in BORDERS.items() if ours == border), "clamp")
    if BORDERS[name] != border:
        losses.append(f"it has no border {border}: clamp was written")
    channels = found.value("channels", registry)
    weighted = found.value("alpha", registry) not in ("plain", "keep")
    items = [("time", "0")]
    items += [
        (f"{letter}{digit + 1}", plain(grid[digit, at]))
        for at, letter in enumerate("abcde")
        for digit in range(SIDE)
    ]
    items += [("divisor", plain(kernel.gain_divisor)), ("offset", plain(kernel.offset))]
    items += [(key, _yes(channel in channels)) for key, channel in CHANNELS.items()]
    items += [("normalize", "no"), ("alpha-weight", _yes(weighted)), ("border", name)]
    title = found.name.replace("\\", "\\\\").replace('"', '\\"')
    lines = [f'({TAG} "{title}"', *(f"    ({key} {value})" for key, value in items)]
    lines[-1] += ")"
    return lines, losses


def _yes(value: bool) -> str:
    return "yes" if value else "no"


FORMAT: Final = Format(
    "gimp",
    "GIMP Convolution Matrix presets",
    (".settings",),
    read,
    write,
    lambda content: TAG.encode() in content,
    many=True,
)
