"""Aseprite's convmatr files: ``name w h cx cy { data } div bias target``, any number of them.

Source: aseprite, src/app/commands/filters/convolution_matrix_stock.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from editor.exchange.format import (
    MOST_KERNELS,
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
    as_text,
    checked,
    no_holes,
    number,
    plain,
)
from filters.kernel import Kernel
from filters.kernel.transforms import turned
from filters.params.kinds.channels import Channels
from filters.registry import Registry

LARGEST: Final = 32
TARGETS: Final = {
    "r": Channels.RED, "g": Channels.GREEN, "b": Channels.BLUE, "a": Channels.ALPHA,
}  # fmt: skip
_TOKEN: Final = re.compile(r"[{}]|[^\s{}]+")
Token = tuple[str, int]


class _Tokens:
    """The words of a file, each with its line."""

    def __init__(self, text: str) -> None:
        self._words = self._read(text)
        self.line = 0

    @staticmethod
    def _read(text: str) -> Iterator[Token]:
        for line, one in enumerate(text.splitlines(), 1):
            for token in _TOKEN.findall(one.partition("#")[0]):
                yield token, line

    def next(self) -> str | None:
        word, self.line = next(self._words, (None, self.line))
        return word

    def wanted(self, what: str) -> str:
        word = self.next()
        if word is None:
            raise ExchangeError(f"line {self.line}: the file ends where {what} is wanted")
        return word

    def number(self, what: str) -> float:
        word = self.wanted(what)
        return number(word, f"line {self.line}, {what}")

    def bracket(self, sign: str) -> None:
        if (word := self.wanted(sign)) != sign:
            raise ExchangeError(f"line {self.line}: {word[:40]!r} stands where {sign} is wanted")


def read(content: bytes, name: str) -> Imported:
    """Read all kernels."""
    tokens = _Tokens(as_text(content))
    found: list[ImportedKernel] = []
    while (title := tokens.next()) is not None:
        if len(found) == MOST_KERNELS:
            raise ExchangeError(f"it has more than {MOST_KERNELS} kernels")
        found.append(_kernel(title, tokens))
    if not found:
        raise ExchangeError("there is no kernel in it")
    return Imported(tuple(found))


def _kernel(title: str, tokens: _Tokens) -> ImportedKernel:
    line = tokens.line
    sizes = [tokens.number(what) for what in ("the width", "the height")]
    if not all(1 <= n <= LARGEST and n == int(n) for n in sizes):
        raise ExchangeError(f"line {line}: {title[:40]} has a side beyond 1 to {LARGEST}")
    columns, rows = (int(n) for n in sizes)
    x, y = (tokens.number(what) for what in ("the centre's x", "the centre's y"))
    tokens.bracket("{")
    weights = [[tokens.number("a weight") for _ in range(columns)] for _ in range(rows)]
    tokens.bracket("}")
    total = sum(map(sum, weights))
    divisor, bias = tokens.wanted("the divisor"), tokens.wanted("the bias")
    div = (
        abs(total) or 1.0 if divisor == "auto" else number(divisor, f"line {tokens.line}, divisor")
    )
    auto = 0.0 if total > 0 else 128.0 if total == 0 else 255.0
    offset = auto if bias == "auto" else number(bias, f"line {tokens.line}, bias")
    target = tokens.wanted("the target")
    channels = Channels(0)
    for letter in target.lower():
        channels |= TARGETS.get(letter, Channels(0))  # i, the index, has no meaning in a photo
    if not channels:
        raise ExchangeError(f"line {tokens.line}: the target {target[:40]!r} has no letter of rgba")
    kernel = checked(f"line {line}, {title[:40]}", weights, (int(y), int(x)), div, offset / 255)
    return ImportedKernel(title, kernel, {"channels": channels})


def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write kernels one after the other."""
    parts, losses = [], []
    for one in found:
        kernel = turned(one.kernel) if one.value("flip", registry) else one.kernel
        if max(kernel.shape) > LARGEST:
            raise ExchangeError(
                f"{one.name}: a kernel of {kernel.shape[0]}x{kernel.shape[1]} is not allowed: "
                f"Aseprite takes up to {LARGEST} a side"
            )
        lost = no_holes(kernel)
        border = one.value("border", registry)
        if border not in ("clamp", "wrap"):
            lost.append(f"it has no border {border}")
        if (kernel.taps * 256 != (kernel.taps * 256).round()).any():
            lost.append("Aseprite rounds weights to 1/256")
        parts.append(_text(one.name, kernel, one.value("channels", registry)))
        losses += [f"{one.name}: {text}" for text in lost]
    return Exported("\n".join(parts).encode(), tuple(losses))


def _text(name: str, kernel: Kernel, channels: Channels) -> str:
    title = re.sub(r"[\s{}#]+", "-", name).strip("-") or "kernel"
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    weights = "\n".join("  " + " ".join(plain(v) for v in line) for line in kernel.taps.tolist())
    tail = f"{plain(kernel.gain_divisor)} {plain(kernel.offset * 255)} {channels.letters}"
    return f"{title} {columns} {rows} {column} {row} {{\n{weights}\n}} {tail}\n"


FORMAT: Final = Format(
    "aseprite",
    "Aseprite convmatr",
    (".usr", ".gen", ".def", ".convmatr"),
    read,
    write,
    lambda c: re.search(rb"^\s*\S+\s+\d+\s+\d+\s+\d+\s+\d+\s*\{", c, re.M) is not None,
    many=True,
)
