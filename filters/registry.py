"""Registry: the filters there are, found by scanning modules; nothing registers itself."""

from __future__ import annotations

import importlib
import pkgutil
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from types import ModuleType

from filters.filter_spec import FilterSpec
from filters.image_filter import MARK, FilterError
from filters.near_names import instead_of
from filters.user_error import UserError


@dataclass(frozen=True)
class PluginFailure:
    """A plugin that did not load: where it is, why in one sentence, and the traceback."""

    source: str
    reason: str
    details: str = ""


class UnknownFilterError(UserError, LookupError):
    """No filter has that id.

    Parameters
    ----------
    words
        The sentence.
    filter_id
        The id.
    plugin
        What the file that names it says of the filter's plugin: its name and version.
    """

    def __init__(self, words: str, filter_id: str = "", plugin: str = "") -> None:
        super().__init__(words)
        self.filter_id, self.plugin = filter_id, plugin


@dataclass(frozen=True)
class Registry:
    """The filters by id, in the order of their menus, and the plugins that failed."""

    specs: tuple[FilterSpec, ...] = ()
    failures: tuple[PluginFailure, ...] = ()

    @classmethod
    def of_modules(cls, modules: Iterable[ModuleType]) -> Registry:
        """Scan modules for functions marked with `image_filter`.

        A package has those that it imports from modules of its own too.
        """
        specs: list[FilterSpec] = []
        failures: list[PluginFailure] = []
        for module in modules:
            enum_words = vars(module).get("API") == 1
            for function in vars(module).values():
                if not callable(function) or not hasattr(function, MARK):
                    continue
                if not _is_own(module, getattr(function, "__module__", "")):
                    continue  # an import of another plugin's filter
                try:
                    specs.append(FilterSpec.of(function, enum_words=enum_words))
                except FilterError as error:
                    failures.append(PluginFailure(module.__name__, str(error)))
        return cls(tuple(sorted(specs, key=lambda s: (s.group, s.title))), tuple(failures))

    @classmethod
    def builtin(cls) -> Registry:
        """Scan the package `filters.builtin`; a module that does not import is a failure."""
        import filters.builtin

        modules, failures = [], []
        for found in pkgutil.iter_modules(filters.builtin.__path__, "filters.builtin."):
            try:
                modules.append(importlib.import_module(found.name))
            except Exception as error:  # one broken plugin must never stop the others
                failures.append(PluginFailure(found.name, str(error), traceback.format_exc()))
        registry = cls.of_modules(modules)
        return cls(registry.specs, registry.failures + tuple(failures))

    def __hash__(self) -> int:
        return hash(tuple(spec.id for spec in self.specs))

    def __iter__(self) -> Iterator[FilterSpec]:
        return iter(self.specs)

    def __contains__(self, filter_id: object) -> bool:
        return isinstance(filter_id, str) and self.find(filter_id) is not None

    def __getitem__(self, filter_id: str) -> FilterSpec:
        if (spec := self.find(filter_id)) is not None:
            return spec
        instead = instead_of(filter_id, (spec.id for spec in self.specs))
        raise UnknownFilterError(f"filter {filter_id!r:.80} is not known: {instead}", filter_id)

    def find(self, filter_id: str) -> FilterSpec | None:
        """Return a filter; None where there is none of that id."""
        return self._by_id.get(filter_id)

    @cached_property
    def _by_id(self) -> dict[str, FilterSpec]:
        return {spec.id: spec for spec in reversed(self.specs)}

    def worded(self, say: Callable[[str], str]) -> Registry:
        """Return the same filters with what a person reads put into other words."""
        return Registry(tuple(_worded(spec, say) for spec in self.specs), self.failures)

    def title(self, filter_id: str) -> str:
        """Return a filter's title; its id where it is missing."""
        return self[filter_id].title if filter_id in self else filter_id


def _is_own(module: ModuleType, defined_in: object) -> bool:
    inside = hasattr(module, "__path__") and str(defined_in).startswith(f"{module.__name__}.")
    return inside or defined_in == module.__name__


def _worded(spec: FilterSpec, say: Callable[[str], str]) -> FilterSpec:
    params = tuple(param.worded(say) for param in spec.params)
    title, group, doc = say(spec.title), say(spec.group), say(spec.doc)
    return replace(spec, title=title, group=group, doc=doc, params=params)
