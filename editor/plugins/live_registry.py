"""LiveRegistry: the built-in filters and those of plugins, as they are at the moment."""

from __future__ import annotations

from editor.plugins.host import PluginHost
from filters.plugin import FilterSpec
from filters.registry import PluginFailure, Registry


class LiveRegistry(Registry):
    """The built-in filters, and those that a host's plugins give at the moment."""

    _builtin: Registry
    _by_id: dict[str, FilterSpec]
    _host: PluginHost

    def __init__(self, builtin: Registry, host: PluginHost) -> None:
        object.__setattr__(self, "_builtin", builtin)
        object.__setattr__(self, "_by_id", {spec.id: spec for spec in builtin.specs})
        object.__setattr__(self, "_host", host)

    @property
    def host(self) -> PluginHost:
        """The host whose plugins they are."""
        return self._host

    @property
    def specs(self) -> tuple[FilterSpec, ...]:
        """All filters, as menus list them."""
        found = (*self._builtin.specs, *self._host.specs)
        return tuple(sorted(found, key=lambda s: (s.group, s.title)))

    def __contains__(self, filter_id: object) -> bool:
        return filter_id in self._by_id or any(one.id == filter_id for one in self._host.specs)

    def __getitem__(self, filter_id: str) -> FilterSpec:
        """Return a filter; it is asked for at each step of each tile, so nothing is sorted."""
        if found := self._by_id.get(filter_id):
            return found
        for spec in self._host.specs:
            if spec.id == filter_id:
                return spec
        return self._host.gone(filter_id) or super().__getitem__(filter_id)

    @property
    def failures(self) -> tuple[PluginFailure, ...]:
        """All that gave no filter."""
        return (*self._builtin.failures, *self._host.failures)
