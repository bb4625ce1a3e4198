"""Stacks of kernels as parameters: their JSON and their text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Self

from filters.design.kernel_kind import KernelKind, kernel_from_json, kernel_to_json
from filters.kernel import Kernel, KernelError
from filters.kernel.stack import KernelStack
from filters.params.kind import Kind, last_of
from filters.params.param import ParamError

COLOURS: Final = ("Red", "Green", "Blue")
PLANE: Final = KernelKind()


@dataclass(frozen=True, slots=True)
class Planes:
    """How many planes a stack has, and what they are called.

    Parameters
    ----------
    results
        A name for each row of planes.
    reads
        A name for each plane of a row.
    fewest
        How many planes a row has at least; all that have a name where it is 0.
    """

    results: tuple[str, ...] = COLOURS
    reads: tuple[str, ...] = COLOURS
    fewest: int = 0

    @property
    def least(self) -> int:
        """How many planes a row has at least."""
        return self.fewest or len(self.reads)


@dataclass(frozen=True)
class StackKind(Kind):
    """Kernels side by side, each drawn in the kernel editor."""

    noun: ClassVar[str] = "a stack of kernels"
    words: ClassVar[tuple[type, ...]] = (KernelStack, Planes)
    example: ClassVar[str] = (
        'Annotated[KernelStack, Planes(("Sum",), ("One", "Other"))] = KernelStack([["1 2 1", "0"]])'
    )
    planes: Planes = Planes()

    @classmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Take `KernelStack`, with its `Planes`."""
        return cls(last_of(extras, Planes) or Planes()) if hint is KernelStack else None

    def described(self) -> str:
        """Show how a stack is written."""
        results, reads, least = len(self.planes.results), len(self.planes.reads), self.planes.least
        many = f"{reads}" if least == reads else f"{least} to {reads}"
        rows = "" if results == 1 else f", || between {results} such rows"
        return f"{many} kernels with | between them{rows}, as 1 0 -1 | 0 | 0 1; 1 0"

    def samples(self) -> tuple[Any, ...]:
        """Return a stack of odd kernels, and the least one there may be."""
        odd = PLANE.samples()
        results, reads = len(self.planes.results), len(self.planes.reads)
        full = [[odd[(i + k) % len(odd)] for i in range(reads)] for k in range(results)]
        least = [[Kernel([[1.0]])] * self.planes.least] * results
        return KernelStack(full), KernelStack(least)

    def checked(self, value: Any, name: str) -> Any:
        """Return a stack of as many planes as there may be."""
        if not isinstance(value, KernelStack):
            raise ParamError(f"{name} {value!r} is not a stack of kernels")
        results, reads = len(self.planes.results), len(self.planes.reads)
        least = self.planes.least
        if value.shape[0] != results or not least <= value.shape[1] <= reads:
            many = f"{reads}" if least == reads else f"{least} to {reads}"
            raise ParamError(
                f"{name} of {value.shape[0]} x {value.shape[1]} planes is not allowed: "
                f"{results} x {many}"
            )
        return value

    def to_json(self, value: Any) -> Any:
        """Return `stack_to_json`'s form."""
        return stack_to_json(value)

    def from_json(self, form: Any, name: str) -> Any:
        """Read `stack_to_json`'s form."""
        return self.checked(stack_from_json(form), name)

    def to_text(self, value: Any) -> str:
        """Return the planes' rows with bars between them; JSON where one is more than rows."""
        texts = [[PLANE.to_text(plane) for plane in row] for row in value.planes]
        if any(text.startswith("{") for row in texts for text in row):
            return json.dumps(stack_to_json(value))
        return " || ".join(" | ".join(row) for row in texts)

    def from_text(self, text: str, name: str) -> Any:
        """Read rows with bars between them, or JSON."""
        if text.lstrip().startswith(("{", "[")):
            return self.from_json(_parsed(text), name)
        rows = [
            [PLANE.from_text(plane, name) for plane in row.split("|")] for row in text.split("||")
        ]
        return self.checked(_stack(rows), name)

    def brief(self, value: Any) -> str:
        """Return the size of the largest plane, and how many there are."""
        rows, columns = (max(plane.shape[axis] for plane in value) for axis in (0, 1))
        count = value.shape[0] * value.shape[1]
        return f"{count} of {rows}×{columns}"

    def said(self, label: str, value: Any) -> str:
        """Return the label and the size."""
        return f"{label} {self.brief(value)}"


def stack_to_json(stack: KernelStack) -> dict[str, Any]:
    """Return a stack as JSON: rows of kernels as `kernel_to_json` gives them."""
    return {"planes": [[kernel_to_json(plane) for plane in row] for row in stack.planes]}


def stack_from_json(form: Any) -> KernelStack:
    """Read `stack_to_json`'s form, or bare weights as a layer has them; raise ParamError.

    Those are four lists in each other: results, planes, rows, columns.
    """
    rows = form.get("planes") if isinstance(form, dict) else form
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise ParamError("a stack of kernels must be an object with rows of kernels named planes")
    return _stack([[_plane(plane) for plane in row] for row in rows])


def _plane(form: Any) -> Kernel:
    return kernel_from_json({"weights": form} if isinstance(form, list) else form)


def _stack(rows: list[list[Kernel]]) -> KernelStack:
    try:
        return KernelStack(rows)
    except KernelError as error:
        raise ParamError(str(error)) from None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParamError(f"the stack's JSON can't be read: {error}") from None
