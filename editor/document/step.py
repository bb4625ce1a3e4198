"""Step: which filter with which values; the one idea behind preview, history, preset, recipe."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from filters.kernel import Kernel
from filters.plugin import FilterSpec
from filters.registry import Registry
from filters.user_error import UserError


class StepError(UserError, ValueError):
    """A Step that can't be read: one sentence naming the value and what is allowed."""


@dataclass(frozen=True)
class Step:
    """A filter's id and version, its checked values, how much of it and whether it is on.

    Equal Steps give equal pixels, and a Step can be a key: all its values are hashable.
    """

    filter_id: str
    values: Mapping[str, Any]
    version: int = 1
    enabled: bool = True
    opacity: float = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
        if not (math.isfinite(self.opacity) and 0.0 <= self.opacity <= 1.0):
            raise StepError(f"opacity {self.opacity} is not allowed: 0 to 1")

    def __hash__(self) -> int:
        values = tuple(sorted(self.values.items(), key=lambda item: item[0]))
        return hash((self.filter_id, values, self.version, self.enabled, self.opacity))

    def __reduce__(self) -> tuple[Any, ...]:
        rest = (self.version, self.enabled, self.opacity)
        return Step, (self.filter_id, dict(self.values), *rest)

    @classmethod
    def of(cls, spec: FilterSpec, **values: Any) -> Step:
        """Make a Step of a filter; values not given are its defaults. Raise ParamError."""
        return cls(spec.id, spec.checked(values), spec.version)

    @property
    def kernel(self) -> Kernel | None:
        """The first of its values that is a kernel."""
        return next((v for v in self.values.values() if isinstance(v, Kernel)), None)

    def with_values(self, **values: Any) -> Step:
        """Return a new Step with some values changed (unchecked: use `FilterSpec.checked`)."""
        return dataclasses.replace(self, values={**self.values, **values})

    def to_json(self, registry: Registry) -> dict[str, Any]:
        """Return the Step's JSON form, keys in fixed order."""
        spec = registry[self.filter_id]
        form: dict[str, Any] = {
            "filter": self.filter_id,
            "version": self.version,
            "values": {
                p.name: p.to_json(self.values[p.name])
                for p in spec.params
                if spec.is_relevant(p.name, self.values) or self.values[p.name] != p.default
            },
        }
        if not self.enabled:
            form["enabled"] = False
        if self.opacity != 1.0:
            form["opacity"] = self.opacity
        return form

    @classmethod
    def from_json(cls, form: Any, registry: Registry) -> Step:
        """Read `to_json`'s form; one of an older version of the filter becomes today's.

        Raises
        ------
        StepError
            The form is not a Step's, or was made by a newer version of the filter.
        ParamError
            A value is not allowed.
        UnknownFilterError
            There is no such filter.
        """
        if not isinstance(form, dict) or not isinstance(form.get("filter"), str):
            raise StepError("a step must be an object with the filter's id under filter")
        spec = registry[form["filter"]]
        values = form.get("values", {})
        version = form.get("version", spec.version)
        opacity = form.get("opacity", 1.0)
        if not isinstance(values, dict):
            raise StepError(f"values {values!r} of {spec.id} must be an object")
        if isinstance(version, bool) or not isinstance(version, int):
            raise StepError(f"version {version!r} of {spec.id} must be a whole number")
        if version > spec.version:
            raise StepError(
                f"version {version} of {spec.id} is newer than this one's {spec.version}"
            )
        if isinstance(opacity, bool) or not isinstance(opacity, (int, float)):
            raise StepError(f"opacity {opacity!r} is not a number")
        if not 0 <= opacity <= 1:  # before float(), which a number of 400 digits overflows
            raise StepError(f"opacity {opacity} is not allowed: 0 to 1")
        if version < spec.version:
            values = spec.migrated(values)
        read = {name: spec.param(name).from_json(value) for name, value in values.items()}
        enabled = form.get("enabled", True) is not False
        return cls(spec.id, spec.checked(read), spec.version, enabled, float(opacity))
