"""Design: which generator with which values made a kernel; a frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True)
class Design:
    """A generator's id and its checked values; hashable, as all of them are.

    Their JSON form is the generator's to say: `filters.design.generators.Generators.to_json`.
    """

    generator: str
    values: Mapping[str, Any]

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __hash__(self) -> int:
        return hash((self.generator, tuple(sorted(self.values.items(), key=lambda item: item[0]))))

    def __reduce__(self) -> tuple[Any, ...]:
        return Design, (self.generator, dict(self.values))
