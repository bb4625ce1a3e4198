"""Kernels as parameters: their JSON, with the generator that made them, and their text."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from filters.design.generators import Generators
from filters.kernel import Kernel, KernelError
from filters.kernel.text.reader import read_kernel
from filters.kernel.text.writer import format_kernel
from filters.params.kind import Kind
from filters.params.param import ParamError


@dataclass(frozen=True)
class KernelKind(Kind):
    """A kernel, drawn in the kernel editor."""

    noun: ClassVar[str] = "a kernel"
    words: ClassVar[tuple[type, ...]] = (Kernel,)
    example: ClassVar[str] = "Kernel = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])"

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take `Kernel`."""
        return cls() if hint is Kernel else None

    def described(self) -> str:
        """Show how a kernel is written."""
        return "a kernel's rows, as 0 -1 0; -1 5 -1; 0 -1 0"

    def samples(self) -> tuple[Any, ...]:
        """Return a wide kernel, one of even sides with its origin in a corner, one with holes."""
        return (
            read_kernel("1 0 -1 2 0 0 1").kernel,
            read_kernel("1 0; 0 2; 3 1; 0 1").kernel.replace(origin=(3, 1), normalize=True),
            read_kernel("1 nan -1; 1 2 nan; 1 0 -1").kernel,
        )

    def checked(self, value: Any, name: str) -> Any:
        """Return a kernel."""
        if not isinstance(value, Kernel):
            raise ParamError(f"{name} {value!r} is not a kernel")
        return value

    def to_json(self, value: Any) -> Any:
        """Return `kernel_to_json`'s form."""
        return kernel_to_json(value)

    def from_json(self, form: Any, name: str) -> Any:
        """Read `kernel_to_json`'s form."""
        return kernel_from_json(form)

    def to_text(self, value: Any) -> str:
        """Return the rows of the weights; JSON where a kernel is more than those."""
        rows: list[list[float]] = value.weights.tolist()
        plain = value.design is None and value == Kernel(value.weights)
        return format_kernel(rows) if plain else json.dumps(kernel_to_json(value))

    def from_text(self, text: str, name: str) -> Any:
        """Read a kernel as `read_kernel` does, or JSON."""
        if text.lstrip().startswith("{"):
            return kernel_from_json(_parsed(text))
        try:
            return read_kernel(text).kernel
        except KernelError as error:
            raise ParamError(str(error)) from None

    def brief(self, value: Any) -> str:
        """Return the size."""
        return "{}×{}".format(*value.shape)

    def said(self, label: str, value: Any) -> str:
        """Return the label and the size."""
        return f"{label} {self.brief(value)}"


def kernel_to_json(kernel: Kernel) -> dict[str, Any]:
    """Return a kernel as JSON: one list a row, ``null`` for a hole; whole numbers as integers."""
    design = kernel.design and Generators.builtin().to_json(kernel.design)
    return {
        "weights": [[_number(v) for v in row] for row in kernel.weights.tolist()],
        "origin": list(kernel.origin),
        "divisor": _number(kernel.divisor),
        "offset": _number(kernel.offset),
        "normalize": kernel.normalize,
        **({"design": design} if design else {}),
    }


def kernel_from_json(value: Any) -> Kernel:
    """Read `kernel_to_json`'s form; only ``weights`` must be there. Raise ParamError.

    A ``design`` (generator and values) that does not give the weights is left out.
    """
    if not isinstance(value, dict) or not isinstance(value.get("weights"), list):
        raise ParamError("a kernel must be an object with a list of rows named weights")
    try:
        weights = [[math.nan if v is None else _read(v) for v in row] for row in value["weights"]]
        origin = value.get("origin")
        if origin is not None:
            row, column = origin
            origin = (int(row), int(column))
        kernel = Kernel(
            weights,
            origin,
            _read(value.get("divisor", 1)),
            _read(value.get("offset", 0)),
            value.get("normalize", False) is True,
        )
    except KernelError as error:
        raise ParamError(str(error)) from None
    except (TypeError, ValueError, OverflowError) as error:
        raise ParamError(f"a kernel's numbers can't be read: {error}") from None
    return Generators.builtin().confirmed(kernel, value["design"]) if "design" in value else kernel


def _number(value: float) -> float | int | None:
    if math.isnan(value):
        return None
    return int(value) if value == int(value) and abs(value) < 2**53 else value


def _read(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ParamError(f"{value!r} is not a number")
    return float(value)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParamError(f"the kernel's JSON can't be read: {error}") from None
