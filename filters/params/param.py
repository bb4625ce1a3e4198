"""Param: one parameter of a filter or generator: its kind, its default, and how a form shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from filters.params.kind import Kind
from filters.user_error import UserError


class ParamError(UserError, ValueError):
    """A value that a filter can't take: one sentence naming it and what is allowed."""


@dataclass(frozen=True, slots=True)
class Group:
    """Heading under which a form keeps a parameter that is seldom needed."""

    title: str


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter, as read from a function's signature."""

    name: str
    kind: Kind
    default: Any
    label: str
    tooltip: str = ""
    group: str = ""

    def worded(self, say: Callable[[str], str]) -> Param:
        """Return the same parameter with what a person reads put into other words."""
        label, tooltip, group = say(self.label), say(self.tooltip), say(self.group)
        return replace(self, label=label, tooltip=tooltip, group=group)

    def checked(self, value: Any) -> Any:
        """Return `value` as this parameter's type; raise ParamError saying what is allowed."""
        return self.kind.checked(value, self.name)

    def to_json(self, value: Any) -> Any:
        """Return the JSON form of a checked value."""
        return self.kind.to_json(value)

    def from_json(self, form: Any) -> Any:
        """Read the JSON form; raise ParamError."""
        return self.kind.from_json(form, self.name)

    def to_text(self, value: Any) -> str:
        """Return a checked value as `from_text` reads it."""
        return self.kind.to_text(value)

    def from_text(self, text: str) -> Any:
        """Read what a person typed, as in ``-p name=value``; raise ParamError."""
        return self.kind.from_text(text, self.name)
