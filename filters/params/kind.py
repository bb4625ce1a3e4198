"""Kind: one kind of parameter, as a number or a colour; all that is special about it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Self, TypeVar

Extra = TypeVar("Extra")
Place = tuple[float, float]  # on the photo, 0..1 from its left and from its top


class Kind(ABC):
    """What the values of a parameter may be, and every form in which they are written.

    A kind is a frozen value: its fields are its limits, which a signature declares. Its values are
    frozen too: hashable, and == where they mean the same, so that a Step that holds them can be a
    key. Methods that refuse a value raise ParamError: one sentence that names the parameter (or
    the kind), the value and what is allowed.

    Attributes
    ----------
    noun
        What a sentence calls a value, with its article.
    words
        The types that a signature of this kind names or calls. Text that uses no others is
        understood without running it.
    example
        A parameter of this kind as a signature declares it, from its type on.
    from_edges
        Whether a place of 0 and 1 is the photo's edge, and not the middle of its outer pixels.
    """

    from_edges: ClassVar[bool] = False
    noun: ClassVar[str]
    words: ClassVar[tuple[type, ...]]
    example: ClassVar[str]

    @classmethod
    @abstractmethod
    def of(cls, hint: Any, extras: Sequence[Any]) -> Self | None:
        """Return the kind that a type hint declares, with the extras of its `Annotated`.

        None where the hint is another kind's.
        """

    @abstractmethod
    def described(self) -> str:
        """Say in a few words what a value may be, and how it is typed."""

    @abstractmethod
    def samples(self) -> tuple[Any, ...]:
        """Return values that every filter must take: the ends of what is allowed, odd shapes."""

    @abstractmethod
    def checked(self, value: Any, name: str) -> Any:
        """Return `value` as the kind's own type."""

    def to_json(self, value: Any) -> Any:
        """Return the JSON form of a checked value."""
        return value

    def from_json(self, form: Any, name: str) -> Any:
        """Read the JSON form."""
        return self.checked(form, name)

    @abstractmethod
    def to_text(self, value: Any) -> str:
        """Return a checked value as `from_text` reads it."""

    @abstractmethod
    def from_text(self, text: str, name: str) -> Any:
        """Read what a person types, as in ``-p name=value``."""

    def brief(self, value: Any) -> str:
        """Return a value in a few characters, for a list of Steps; empty where it tells little."""
        return ""

    def said(self, label: str, value: Any) -> str:
        """Return a parameter's label and value as words of a sentence."""
        return f"{label} {self.to_text(value)}"

    def handed(self, value: Any, opened: Callable[[Any], Any]) -> Any:
        """Return what the filter's function gets; `opened` gives a Picture its pixels."""
        return value

    # on the photo

    def places(self, value: Any) -> tuple[Place, ...]:
        """Return where handles of a value lie on the photo; none of what has no place there."""
        return ()

    def outlines(self, value: Any) -> tuple[tuple[Place, ...], ...]:
        """Return the lines that are drawn between them."""
        return ()

    def moved(self, value: Any, index: int, x: float, y: float) -> Any:
        """Return the value whose handle `index` lies as near to a place as is allowed."""
        return value


def last_of(extras: Sequence[Any], wanted: type[Extra]) -> Extra | None:
    """Return the last extra of a type: the outermost of an `Annotated` in another."""
    return next((extra for extra in reversed(extras) if isinstance(extra, wanted)), None)
