"""Param: one value of a filter, with its limits, its JSON form and its text form."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass
from typing import Any, Final, Literal

from filters.kernel import Kernel, KernelError
from filters.user_error import UserError

ParamKind = Literal[
    "float", "int", "bool", "str", "choice", "flags", "kernel", "angle", "colour", "point", "file",
    "picture",
]  # fmt: skip


class ParamError(UserError, ValueError):
    """A value that a filter can't take: one sentence naming it and what is allowed."""


@dataclass(frozen=True, slots=True)
class Range:
    """Hard limits of a number, with its unit and, where narrower, the limits of its slider."""

    minimum: float
    maximum: float
    unit: str = ""
    soft_minimum: float | None = None
    soft_maximum: float | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Heading under which a form keeps a parameter that is seldom needed."""

    title: str


UNLIMITED: Final = Range(-math.inf, math.inf)


class Channels(enum.Flag):
    """The channels that a filter changes; the others keep their values."""

    RED = 1
    GREEN = 2
    BLUE = 4
    ALPHA = 8
    ALL = 15

    @classmethod
    def parse(cls, text: str) -> Channels:
        """Read letters of ``rgba``, as in ``rgb``.

        >>> Channels.parse("rb").letters
        'rb'
        """
        found = cls(0)
        for letter in text.lower():
            if letter not in "rgba":
                raise ParamError(f"channels {text!r} are not known: use letters of rgba")
            found |= cls(1 << "rgba".index(letter))
        return found

    @property
    def letters(self) -> str:
        """The channels as letters of ``rgba``."""
        return "".join(c for i, c in enumerate("rgba") if self.value >> i & 1)


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a filter, as read from its function's signature."""

    name: str
    kind: ParamKind
    default: Any
    label: str
    tooltip: str = ""
    range: Range = UNLIMITED
    choices: tuple[str, ...] = ()
    group: str = ""
    patterns: tuple[str, ...] = ()

    def checked(self, value: Any) -> Any:
        """Return `value` as this parameter's type; raise ParamError saying what is allowed."""
        match self.kind:
            case "float" | "int":
                return self._checked_number(value)
            case "angle":
                return self._checked_number(_turned(value, self.range))
            case "bool":
                if isinstance(value, bool):
                    return value
            case "str":
                if isinstance(value, str):
                    return value
            case "choice":
                if value in self.choices:
                    return value
                raise ParamError(
                    f"{self.name} {value!r} is not known: use {', '.join(self.choices)}"
                )
            case "flags":
                if isinstance(value, Channels):
                    return value
            case "kernel":
                if isinstance(value, Kernel):
                    return value
            case _:
                if isinstance(value, _text_type(self.kind)):
                    return value
        raise ParamError(f"{self.name} {value!r} is not a {self.kind}")

    def _checked_number(self, value: Any) -> float | int:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ParamError(f"{self.name} {value!r} is not a number")
        low, high = self.range.minimum, self.range.maximum
        if not _is_finite(value) or not low <= value <= high:
            limits = f"{low:g} to {high:g}" if math.isfinite(high - low) else "any finite number"
            raise ParamError(f"{self.name} {value!r} is not allowed: {limits}")
        if self.kind != "int":
            return float(value)
        if value != int(value):
            raise ParamError(f"{self.name} {value!r} is not a whole number")
        return int(value)

    def to_json(self, value: Any) -> Any:
        """Return the JSON form of a checked value."""
        if isinstance(value, Kernel):
            return kernel_to_json(value)
        if isinstance(value, Channels):
            return value.letters
        return value.text if self.is_text else value

    @property
    def is_text(self) -> bool:
        """Whether the value reads and writes itself as text, as those of `filters.params.types`."""
        return self.kind in ("colour", "point", "file", "picture")

    def from_json(self, value: Any) -> Any:
        """Read the JSON form; raise ParamError."""
        if self.kind == "kernel":
            return kernel_from_json(value)
        if self.kind == "flags":
            if not isinstance(value, str):
                raise ParamError(f"{self.name} {value!r} is not a string of channel letters")
            return Channels.parse(value)
        if self.is_text:
            if not isinstance(value, str):
                raise ParamError(f"{self.name} {value!r} is not a string")
            return _text_type(self.kind).parse(value)
        return self.checked(value)

    def from_text(self, text: str) -> Any:
        """Read what a person typed, as in ``-p name=value``; raise ParamError."""
        if self.kind == "bool":
            words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
            if text.lower() not in words:
                raise ParamError(f"{self.name} {text!r} is neither true nor false")
            return words[text.lower()]
        if self.is_text:
            return _text_type(self.kind).parse(text)
        if self.kind in ("float", "int", "angle"):
            try:
                return self.checked(float(text))
            except ValueError as error:
                if isinstance(error, ParamError):
                    raise
                raise ParamError(f"{self.name} {text!r} is not a number") from None
        if self.kind == "flags":
            return Channels.parse(text)
        if self.kind == "kernel":
            from filters.kernel.text.rows import parse_kernel

            return Kernel(parse_kernel(text))
        return self.checked(text)


def _text_type(kind: str) -> Any:
    from filters.params.types import TEXT_TYPES  # which imports this module

    return TEXT_TYPES[kind]


def _turned(value: Any, span: Range) -> Any:
    """Bring an angle into its range by whole turns, as 270° is −90°."""
    number = isinstance(value, (int, float)) and not isinstance(value, bool) and _is_finite(value)
    if not number or span.minimum <= value <= span.maximum or span.maximum - span.minimum < 360:
        return value
    return (value - span.minimum) % 360 + span.minimum


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond what a float holds
        return False


def kernel_to_json(kernel: Kernel) -> dict[str, Any]:
    """Return a kernel as JSON: one list a row, ``null`` for a hole; whole numbers as integers."""

    def number(value: float) -> float | int | None:
        if math.isnan(value):
            return None
        return int(value) if value == int(value) and abs(value) < 2**53 else value

    design = {} if kernel.design is None else {"design": kernel.design.to_json()}
    return {
        "weights": [[number(v) for v in row] for row in kernel.weights.tolist()],
        "origin": list(kernel.origin),
        "divisor": number(kernel.divisor),
        "offset": number(kernel.offset),
        "normalize": kernel.normalize,
        **design,
    }


def kernel_from_json(value: Any) -> Kernel:
    """Read `kernel_to_json`'s form; only ``weights`` must be there. Raise ParamError.

    A ``design`` (generator and values) that does not give the weights is left out.
    """
    if not isinstance(value, dict) or not isinstance(value.get("weights"), list):
        raise ParamError("a kernel must be an object with a list of rows named weights")
    try:
        weights = [
            [math.nan if v is None else _json_number(v) for v in row] for row in value["weights"]
        ]
        origin = value.get("origin")
        if origin is not None:
            row, column = origin
            origin = (int(row), int(column))
        kernel = Kernel(
            weights,
            origin,
            _json_number(value.get("divisor", 1)),
            _json_number(value.get("offset", 0)),
            value.get("normalize", False) is True,
        )
    except KernelError as error:
        raise ParamError(str(error)) from None
    except (TypeError, ValueError, OverflowError) as error:
        raise ParamError(f"a kernel's numbers can't be read: {error}") from None
    if "design" not in value:
        return kernel
    from filters.design.generators import Generators  # which import this module

    return Generators.builtin().confirmed(kernel, value["design"])


def _json_number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ParamError(f"{value!r} is not a number")
    return float(value)
