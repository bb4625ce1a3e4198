"""Design: which generator with which values made a kernel; a frozen value with a JSON form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

Plain = float | int | bool | str


@dataclass(frozen=True)
class Design:
    """A generator's id and its checked values; hashable, as all of them are plain."""

    generator: str
    values: Mapping[str, Plain]

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __hash__(self) -> int:
        return hash((self.generator, tuple(sorted(self.values.items(), key=lambda item: item[0]))))

    def __reduce__(self) -> tuple[Any, ...]:
        return Design, (self.generator, dict(self.values))

    def to_json(self) -> dict[str, Any]:
        """Return ``{"generator": id, "values": {name: value}}``."""
        return {"generator": self.generator, "values": dict(self.values)}
