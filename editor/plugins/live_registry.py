"""LiveRegistry: the built-in filters and those of plugins, as they are at the moment."""

from __future__ import annotations

from editor.plugins.host import PluginHost
from filters.plugin import FilterSpec
from filters.registry import PluginFailure, Registry


class LiveRegistry(Registry):
    """The built-in filters, and those that a host's plugins give at the moment."""

    _builtin: Registry
    _host: PluginHost

    def __init__(self, builtin: Registry, host: PluginHost) -> None:
        object.__setattr__(self, "_builtin", builtin)
        object.__setattr__(self, "_host", host)

    @property
    def without_plugins(self) -> Registry:
        """The filters without those of its host's plugins."""
        return self._builtin

    @property
    def host(self) -> PluginHost:
        """The host whose plugins they are."""
        return self._host

    @property
    def specs(self) -> tuple[FilterSpec, ...]:
        """All filters, as menus list them."""
        found = (*self._builtin.specs, *self._host.specs)
        return tuple(sorted(found, key=lambda s: (s.mark.group, s.mark.title)))

    def find(self, filter_id: str) -> FilterSpec | None:
        """Return a filter that there is at the moment; None where there is none of that id."""
        if (spec := self._builtin.find(filter_id)) is not None:
            return spec
        return next((spec for spec in self._host.specs if spec.id == filter_id), None)

    def __getitem__(self, filter_id: str) -> FilterSpec:
        if (spec := self.find(filter_id)) is not None:
            return spec
        return self._host.gone(filter_id) or super().__getitem__(filter_id)

    @property
    def failures(self) -> tuple[PluginFailure, ...]:
        """All that gave no filter."""
        return (*self._builtin.failures, *self._host.failures)
