"""Step: which filter with which values; the one idea behind preview, history, preset, recipe."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

from editor.masks.mask import Mask
from filters.blending.blending import PLAIN, Blending
from filters.kernel import Kernel
from filters.plugin import FilterSpec
from filters.registry import Registry, UnknownFilterError
from filters.user_error import UserError

LONGEST_NAME: Final = 200  # characters


class StepError(UserError, ValueError):
    """A Step that can't be read: one sentence naming the value and what is allowed."""


@dataclass(frozen=True)
class Step:
    """A filter's id and version, its checked values, how much of it and whether it is on.

    Equal Steps give equal pixels, and a Step can be a key: all its values are hashable.

    Parameters
    ----------
    filter_id
        The filter.
    values
        Its checked values by name.
    version
        The version of the filter that they are for.
    enabled
        Whether it is on.
    opacity
        How much of the result is mixed with what lies below, 0..1.
    name
        What a person calls it; empty where it goes by the filter's title.
    unread
        The values' JSON text where the filter is missing, so that nothing is lost; such a Step
        changes no pixel.
    blending
        The mode and the channels in which the result is laid over what lies below.
    mask
        Where it is seen; None: everywhere.
    plugin
        Of a Step whose filter is missing: the plugin and version that it was made with.
    """

    filter_id: str
    values: Mapping[str, Any]
    version: int = 1
    enabled: bool = True
    opacity: float = 1.0
    name: str = ""
    unread: str | None = None
    blending: Blending = PLAIN
    mask: Mask | None = None
    plugin: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
        if not (math.isfinite(self.opacity) and 0.0 <= self.opacity <= 1.0):
            raise StepError(f"opacity {self.opacity} is not allowed: 0 to 1")
        if len(self.name) > LONGEST_NAME or not (self.name == "" or self.name.isprintable()):
            raise StepError(f"a step's name is one line of at most {LONGEST_NAME} characters")

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        """Kept, as caches ask for it some twenty times an edit."""
        values = tuple(sorted(self.values.items(), key=lambda item: item[0]))
        return hash((self.filter_id, values, *self._rest))

    def __reduce__(self) -> tuple[Any, ...]:
        return Step, (self.filter_id, dict(self.values), self.version, *self._rest)

    @property
    def _rest(self) -> tuple[Any, ...]:
        """All but the filter and its values."""
        rest = self.enabled, self.opacity, self.name, self.unread, self.blending, self.mask
        return *rest, self.plugin

    @classmethod
    def of(cls, spec: FilterSpec, **values: Any) -> Step:
        """Make a Step of a filter; values not given are its defaults. Raise ParamError."""
        return cls(spec.id, spec.checked(values), spec.version)

    def amplified(self, times: float) -> Step:
        """Return it with its effect so many times as strong: to look at, as no file may say so."""
        made = replace(self)
        object.__setattr__(made, "opacity", self.opacity * times)
        return made

    @property
    def is_active(self) -> bool:
        """Whether it is on and its filter is there, so that it can change pixels."""
        return self.enabled and self.unread is None

    @property
    def plugin_wanted(self) -> str:
        """The plugin of its filter: NAME, or NAME@VERSION where its file names a version."""
        name = self.filter_id.partition(".")[0]
        given, _, version = self.plugin.partition(" ")
        return f"{name}@{version}" if version and given == name else name

    @property
    def kernel(self) -> Kernel | None:
        """The first of its values that is a kernel."""
        return next((v for v in self.values.values() if isinstance(v, Kernel)), None)

    def with_values(self, **values: Any) -> Step:
        """Return a new Step with some values changed (unchecked: use `FilterSpec.checked`)."""
        return dataclasses.replace(self, values={**self.values, **values})

    def to_json(self, registry: Registry) -> dict[str, Any]:
        """Return the Step's JSON form, keys in fixed order."""
        form: dict[str, Any] = {
            "filter": self.filter_id,
            "version": self.version,
            "values": self._values_to_json(registry),
        }
        if not self.enabled:
            form["enabled"] = False
        if self.opacity != 1.0:
            form["opacity"] = self.opacity
        form |= self.blending.to_json()
        if self.mask is not None:
            form["mask"] = self.mask.to_json()
        if self.name:
            form["name"] = self.name
        if plugin := self.plugin or _plugin(self.filter_id, registry):
            form["plugin"] = plugin
        return form

    def _values_to_json(self, registry: Registry) -> Any:
        if self.unread is not None:
            return json.loads(self.unread)
        return {
            p.name: p.to_json(self.values[p.name])
            for p in registry[self.filter_id].params
            if registry[self.filter_id].is_relevant(p.name, self.values)
            or self.values[p.name] != p.default
        }

    @classmethod
    def from_json(cls, form: Any, registry: Registry, keep_missing: bool = False) -> Step:
        """Read `to_json`'s form; one of an older version of the filter becomes today's.

        Parameters
        ----------
        keep_missing
            Keep a Step whose filter is not there, with `unread` values, instead of raising.

        Raises
        ------
        StepError
            The form is not a Step's, or was made by a newer version of the filter.
        BlendingError, MaskError
            Its blend mode, its channels or its mask are not known.
        ParamError
            A value is not allowed.
        UnknownFilterError
            There is no such filter.
        """
        if not isinstance(form, dict) or not isinstance(form.get("filter"), str):
            raise StepError("a step must be an object with the filter's id under filter")
        filter_id, values = form["filter"], form.get("values", {})
        if not isinstance(values, dict):
            raise StepError(f"values {values!r} of {filter_id} must be an object")
        enabled, name = form.get("enabled", True) is not False, form.get("name", "")
        if not isinstance(name, str):
            raise StepError(f"name {name!r} of {filter_id} must be a string")
        opacity, blending = _opacity(form), Blending.from_json(form)
        mask = None if form.get("mask") is None else Mask.from_json(form["mask"])
        if keep_missing and filter_id not in registry:
            version = _version(form, filter_id, 1)
            unread = json.dumps(values)
            rest = unread, blending, mask, _words(form.get("plugin"))
            return cls(filter_id, {}, version, enabled, opacity, name, *rest)
        try:
            spec = registry[filter_id]
        except UnknownFilterError as error:
            plugin = _words(form.get("plugin"))  # where it is known, no other filter is meant
            words = f"filter {filter_id!r:.80} is not known" if plugin else str(error)
            raise UnknownFilterError(words, filter_id, plugin) from None
        version = _version(form, filter_id, spec.version)
        if version > spec.version:
            raise StepError(
                f"version {version} of {spec.id} is newer than this one's {spec.version}"
            )
        if version < spec.version:
            values = spec.migrated(version, values)
        read = {name: spec.param(name).from_json(value) for name, value in values.items()}
        checked = spec.checked(read)
        return cls(spec.id, checked, spec.version, enabled, opacity, name, None, blending, mask)


def _plugin(filter_id: str, registry: Registry) -> str:
    return registry[filter_id].plugin if filter_id in registry else ""


def _words(plugin: Any) -> str:
    """Return what a file says of a plugin, where it is a line of text."""
    return plugin[:LONGEST_NAME] if isinstance(plugin, str) and plugin.isprintable() else ""


def _version(form: Mapping[str, Any], filter_id: str, default: int) -> int:
    version = form.get("version", default)
    if isinstance(version, bool) or not isinstance(version, int):
        raise StepError(f"version {version!r} of {filter_id} must be a whole number")
    return version


def _opacity(form: Mapping[str, Any]) -> float:
    opacity = form.get("opacity", 1.0)
    if isinstance(opacity, bool) or not isinstance(opacity, (int, float)):
        raise StepError(f"opacity {opacity!r} is not a number")
    if not 0 <= opacity <= 1:  # before float(), which a number of 400 digits overflows
        raise StepError(f"opacity {opacity} is not allowed: 0 to 1")
    return float(opacity)
