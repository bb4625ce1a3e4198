"""FilterForm: what the signature of a marked function says: its parameters, and their values."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, Self

from filters.image_filter import MARK, FilterError, image_filter
from filters.params.kind import Kind
from filters.params.outputs import more_params
from filters.params.param import Param
from filters.params.signature import (
    SignatureError,
    Values,
    as_typed,
    checked_values,
    details_of,
    find_param,
    host_names,
    read_params,
)
from filters.pixels.region import Region
from filters.progress import Progress
from filters.value_kinds import VALUE_KINDS

HOST_TYPES: Final = (Region, Progress)


@dataclass(frozen=True)
class FilterForm:
    """A filter's form: its id and title, its parameters, and how its function takes their values.

    `enum_words` hands its functions the text of an Enum's member in place of the member, as
    version 1 of the plugin interface does.
    `doc` is the first line of its docstring, `details` what stands before the first section: its
    formula, and where that comes from.
    """

    id: str
    title: str
    group: str
    version: int
    params: tuple[Param, ...]
    function: Callable[..., Any] = field(repr=False)
    mark: image_filter = field(repr=False)
    doc: str = ""
    where_name: str = ""
    job_name: str = ""
    details: str = ""
    enum_words: bool = field(default=False, kw_only=True)

    @classmethod
    def of(
        cls,
        function: Callable[..., Any],
        filter_id: str | None = None,
        kinds: tuple[type[Kind], ...] = VALUE_KINDS,
        enum_words: bool = False,
    ) -> Self:
        """Read a marked function's signature; raise FilterError where it can't be a form."""
        mark = getattr(function, MARK, None)
        name = getattr(function, "__name__", "?")
        if not isinstance(mark, image_filter):
            raise FilterError(f"{name} is not marked with image_filter")
        try:
            params = read_params(function, kinds, skip=1, host_types=HOST_TYPES)
            params = more_params(name, params, mark.outputs, mark.frames)
            names = host_names(function, HOST_TYPES)
        except SignatureError as error:
            raise FilterError(str(error)) from error
        doc = inspect.getdoc(function) or ""
        return cls(
            filter_id or name,
            mark.title,
            mark.group,
            mark.version,
            params,
            function,
            mark,
            doc.partition("\n")[0],
            names.get(Region, ""),
            names.get(Progress, ""),
            details_of(doc),
            enum_words=enum_words,
        )

    @property
    def defaults(self) -> Values:
        """The value of every parameter where nothing else is said."""
        return MappingProxyType({p.name: p.default for p in self.params})

    def param(self, name: str) -> Param:
        """Find a parameter; raise ParamError naming those there are."""
        return find_param(self.params, name, self.id)

    def migrated(self, version: int, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return values in JSON that an older version wrote as today's, under today's names."""
        known = {param.name for param in self.params}
        named = {
            name if name in known else self.mark.renamed.get(name, name): value
            for name, value in values.items()
        }
        return named if self.mark.updated is None else dict(self.mark.updated(version, named))

    def checked(self, values: Values) -> Values:
        """Return all values, checked, with defaults for those not given; raise ParamError."""
        return checked_values(self.params, values, self.id)

    def _typed(self, values: Values) -> Values:
        return as_typed(self.function, values, self.enum_words)

    def _handed(self, values: Values, job: Progress) -> dict[str, Any]:
        """Return values as the function gets them: pictures with their pixels."""
        handed = {n: self.param(n).kind.handed(v, job.opened) for n, v in values.items()}
        return dict(self._typed(handed))
