"""What every format has: reading bytes into kernels, and writing kernels into bytes."""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

import numpy as np

from editor.document.step import Step
from editor.exchange.compat import Compat, CompatOverrides, expand
from filters.kernel import MAX_SIDE, Kernel, KernelError
from filters.kernel.transforms import turned
from filters.registry import Registry
from filters.user_error import UserError

MOST_KERNELS: Final = 1000
MOST_BYTES: Final = 8 << 20
KERNEL_FILTER: Final = "convolution"
ONE_KERNEL: Final = "it has one kernel for all channels: the first was written"
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
WORDS: Final = {
    "border": "its border is {theirs}, not {ours}",
    "alpha": "its transparency goes by {theirs}, not {ours}",
    "light": "it filters {theirs} light, not {ours}",
    "channels": "it filters the channels {theirs}, not {ours}",
}


class ExchangeError(UserError, ValueError):
    """A file or kernel that can't be exchanged: one sentence, with the place in the file."""


@dataclass(frozen=True)
class ImportedKernel:
    """A kernel with the other values of the convolution that go with it.

    Parameters
    ----------
    name
        What it is called there, or the file's name.
    kernel
        As drawn there; `values` say whether it is to be turned.
    values
        Values of the filter convolution, besides the kernel; the defaults where not given.
    """

    name: str
    kernel: Kernel
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def value(self, name: str, registry: Registry) -> Any:
        """Return a value of the convolution, or its default."""
        return self.values.get(name, registry[KERNEL_FILTER].defaults[name])

    def step(self, registry: Registry) -> Step:
        """Return the Step that filters as the file's program does."""
        return Step.of(registry[KERNEL_FILTER], kernel=self.kernel, **self.values)

    @classmethod
    def of_step(cls, name: str, step: Step) -> ImportedKernel:
        """Take a Step of the filter convolution; raise ExchangeError for any other."""
        if step.filter_id != KERNEL_FILTER:
            raise ExchangeError(f"{name} has no kernel to write: its filter is {step.filter_id}")
        values = {k: v for k, v in step.values.items() if k != "kernel"}
        return cls(name, step.values["kernel"], values)


@dataclass(frozen=True)
class Imported:
    """What was read, and a sentence for each thing that was understood in some way of several."""

    found: tuple[ImportedKernel, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exported:
    """A file's content, and a sentence for each thing that the format can't hold."""

    content: bytes
    losses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Format:
    """A format: `read` and `write` are None where it can only be the one or the other.

    Parameters
    ----------
    read
        ``read(content, name)``: `name` is for kernels without one. Raises ExchangeError.
    write
        ``write(found, registry)``. Raises ExchangeError where it can't hold a kernel at all.
    sniff
        Whether content is of this format, where the file's suffix does not say it.
    many
        Whether a file holds more than one kernel.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Imported] | None = None
    write: Callable[[Sequence[ImportedKernel], Registry], Exported] | None = None
    sniff: Callable[[bytes], bool] = field(default=lambda _: False)
    many: bool = False


def as_text(content: bytes) -> str:
    """Decode UTF-8 (with or without a mark) or UTF-16 with its mark; raise ExchangeError."""
    try:
        if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return content.decode("utf-16")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(f"byte {error.start + 1} is not UTF-8 text") from None


def number(text: str, place: str) -> float:
    """Read a finite number; raise ExchangeError with its place."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or "_" in text:
        raise ExchangeError(f"{place}: {text[:40]!r} is not a finite number")
    return value


def checked(place: str, *arguments: Any, **more: Any) -> Kernel:
    """Make a Kernel; raise ExchangeError with the place."""
    try:
        return Kernel(*arguments, **more)
    except KernelError as error:
        raise ExchangeError(f"{place}: {error}") from None


def as_program(
    name: str, kernel: Kernel, compat: Compat, given: CompatOverrides, **more: Any
) -> ImportedKernel:
    """Return a kernel as `compat`'s program reads it; `more` wins over its row.

    The kernel's own origin and offset (full scale) are kept.
    """
    origin = given.origin or kernel.origin
    said = CompatOverrides(origin, given.divisor, None, given.normalize, given.alpha)
    made, values = expand(compat, kernel, said)
    return ImportedKernel(name, made, {**values, **more})


def for_program(
    found: ImportedKernel, compat: Compat, registry: Registry, held: frozenset[str] = frozenset()
) -> tuple[Kernel, list[str]]:
    """Return the kernel as drawn in `compat`'s program, and what that program does otherwise.

    `held` names the values that the format can hold, so that they are no loss.
    """
    kernel = found.kernel
    if bool(found.value("flip", registry)) != compat.flip:
        kernel = turned(kernel)
    losses = []
    for value, words in WORDS.items():
        ours, theirs = found.value(value, registry), getattr(compat, value)
        if value not in held and ours != theirs and not _same_alpha(value, ours, theirs):
            losses.append(words.format(ours=_word(ours), theirs=_word(theirs)))
    if found.value("each_channel", registry):
        losses.append(ONE_KERNEL)
    return kernel, losses


def _same_alpha(value: str, ours: Any, theirs: Any) -> bool:
    """Say whether the rules agree on opaque pictures, where neither does anything of its own."""
    usual = {"auto", "keep", "weighted", "plain"}
    return value == "alpha" and ours in usual and theirs in usual


def _word(value: Any) -> str:
    return str(getattr(value, "letters", value))


def folded(kernel: Kernel) -> tuple[Kernel, list[str]]:
    """Put the divisor into the weights, for formats with nothing but weights; and say what is lost.

    Weights stay as they are to the last bit where they are divided by 1.
    """
    losses = []
    if kernel.offset:
        losses.append(f"it has no offset: {kernel.offset:g} was left out")
    divisor = kernel.gain_divisor
    weights = kernel.weights if divisor == 1.0 else kernel.weights / divisor
    return Kernel(weights, kernel.origin), losses


def folded_upright(one: ImportedKernel, registry: Registry) -> tuple[Kernel, list[str]]:
    """Do as `folded`, for formats that don't know of an origin or of turning either."""
    kernel, losses = folded(one.kernel)
    if one.value("flip", registry):
        losses.append("it does not say that the kernel is to be turned")
    if kernel.origin != Kernel(kernel.weights).origin:
        losses.append(f"it does not say that the origin is {kernel.origin[0]},{kernel.origin[1]}")
    return kernel, losses


def with_default_origin(kernel: Kernel, compat: Compat) -> tuple[Kernel, list[str]]:
    """Add zeros at the sides until the origin is where the program has it by default."""
    grid, (row, column) = kernel.taps, kernel.origin
    least = 1 if compat.centre == "first" else 0
    above, below = _padding(row, grid.shape[0], least)
    left, right = _padding(column, grid.shape[1], least)
    if not (above or below or left or right):
        return kernel, []
    grid = np.pad(grid, ((above, below), (left, right)))
    if max(grid.shape) > MAX_SIDE:
        raise ExchangeError(f"the origin {row},{column} would need {max(grid.shape)} taps a side")
    size = f"{grid.shape[0]}x{grid.shape[1]}"
    return (
        kernel.replace(weights=grid, origin=(row + above, column + left)),
        [f"its origin is fixed: zeros were added around the weights, to {size}"],
    )


def _padding(origin: int, length: int, least: int) -> tuple[int, int]:
    """Return how many to add before and after, so that the origin is at (length - least) // 2."""
    if (length - least) // 2 == origin:
        return 0, 0
    after = 2 * origin + 1 - length
    return (0, after) if after > 0 else (-after, 0)


def no_holes(kernel: Kernel) -> list[str]:
    """Say that holes become zeros, where there are any."""
    return ["it has no holes: they were written as 0"] if kernel.holes.any() else []


def not_in_code(one: ImportedKernel, registry: Registry, borders: Container[str]) -> list[str]:
    """Say what of a convolution code with those borders does otherwise: it clamps at others."""
    losses, border = [], str(one.value("border", registry))
    if border not in borders and one.kernel.shape != (1, 1):
        losses.append(f"it has no border {border}: clamp was written")
    if one.value("each_channel", registry):
        losses.append(ONE_KERNEL)
    return losses


def plain(value: float) -> str:
    """Write a number so that it is read again to the last bit, without a needless fraction."""
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))
