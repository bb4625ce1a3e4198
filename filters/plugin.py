"""All that a filter plugin imports: `image_filter`, `Pixels`, `Range`, `Kernel`, `Region` ...

A filter is a typed function from float32 (rows, columns, 4) RGBA, 0..1 and unclamped, to an array
of the same shape. Its form, presets, undo, preview, batch and command line come from its
signature. It never writes into its input.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from filters.border import Border, BorderRule
from filters.convolution.convolve import convolve
from filters.kernel import Kernel
from filters.light import LightRule
from filters.params import Channels, Group, Param, ParamError, Range
from filters.region import Region
from filters.signature import (
    Declared,
    SignatureError,
    Values,
    checked_values,
    declared_of,
    find_param,
    read_params,
    type_hints,
)

__all__ = [
    "API",
    "Border",
    "BorderRule",
    "Channels",
    "FilterSpec",
    "Group",
    "Kernel",
    "LightRule",
    "Param",
    "ParamError",
    "Pixels",
    "Range",
    "Region",
    "convolve",
    "image_filter",
]

API: Final = 1
Pixels = npt.NDArray[np.float32]
F = TypeVar("F", bound=Callable[..., Pixels])
Halo = int | tuple[int, int]  # pixels on every side, or (rows, columns)
CLAMP: Final = Border()
NOTHING: Final[Mapping[str, Callable[..., bool]]] = MappingProxyType({})
MARK: Final = "__image_filter__"


class FilterError(ValueError):
    """A function that can't be a filter: one sentence saying why."""


@dataclass(frozen=True)
class Mark:
    """What `image_filter` leaves on a function for the Registry to find."""

    title: str
    group: str
    version: int
    halo: Declared
    border: Declared
    light: Declared
    makes_alpha: Declared
    relevant: Mapping[str, Callable[..., bool]]
    convolution: Declared = None
    seconds: float = 30.0


def image_filter(
    title: str,
    *,
    halo: Declared = 0,
    group: str = "Other",
    version: int = 1,
    border: Declared = CLAMP,
    light: Declared = "stored",
    makes_alpha: Declared = False,
    relevant: Mapping[str, Callable[..., bool]] = NOTHING,
    convolution: Declared = None,
    seconds: float = 30.0,
) -> Callable[[F], F]:
    """Mark a function as a filter; it stays an ordinary function.

    Parameters
    ----------
    title
        Name in menus.
    halo
        How many pixels beyond a region the filter reads: a number, (rows, columns), or a function
        of its values by name. The host hands over that much more on every side, laid out by
        `border` beyond the image, and crops the result. ``None``: it needs the whole image.
    group
        Heading in menus.
    version
        Raise it when old values would give another result.
    border
        A `Border` or function of values: what lies outside the image.
    light
        ``"stored"``, ``"linear"`` or a function of values: the light the filter works in. The
        host converts by the file's own profile.
    makes_alpha
        Whether it can make an opaque picture transparent: a bool or a function of values.
    relevant
        For parameters that matter only sometimes: a function of values by the parameter's name.
    convolution
        A function of values: the `Kernel` that the filter lays over each stored colour channel of
        an opaque picture, or None where it does something else. It makes a zoomed-out preview
        quick.
    seconds
        How long a call may take before the host stops it; only for plugins in a worker.
    """

    def mark(function: F) -> F:
        found = Mark(
            title, group, version, halo, border, light, makes_alpha, relevant, convolution, seconds
        )
        setattr(function, MARK, found)
        return function

    return mark


@dataclass(frozen=True)
class FilterSpec:
    """A filter as the host sees it: id, parameters and what it declares of itself."""

    id: str
    title: str
    group: str
    version: int
    params: tuple[Param, ...]
    function: Callable[..., Pixels] = field(repr=False)
    mark: Mark = field(repr=False)
    doc: str = ""
    takes_where: bool = False

    @classmethod
    def of(cls, function: Callable[..., Pixels], filter_id: str | None = None) -> FilterSpec:
        """Read a marked function's signature; raise FilterError where it can't be a form."""
        mark = getattr(function, MARK, None)
        name = getattr(function, "__name__", "?")
        if not isinstance(mark, Mark):
            raise FilterError(f"{name} is not marked with image_filter")
        try:
            params = read_params(function, skip=1, host_types=(Region,))
        except SignatureError as error:
            raise FilterError(str(error)) from error
        takes_where = Region in type_hints(function).values()
        doc = inspect.getdoc(function) or ""
        return cls(
            filter_id or name, mark.title, mark.group, mark.version, params, function,
            mark, doc.partition("\n")[0], takes_where,
        )  # fmt: skip

    @property
    def defaults(self) -> Values:
        """The value of every parameter where nothing else is said."""
        return MappingProxyType({p.name: p.default for p in self.params})

    def param(self, name: str) -> Param:
        """Find a parameter; raise ParamError naming those there are."""
        return find_param(self.params, name, self.id)

    def checked(self, values: Values) -> Values:
        """Give all values, checked, with defaults for those not given; raise ParamError."""
        return checked_values(self.params, values, self.id)

    def halo(self, values: Values) -> tuple[int, int] | None:
        """(rows, columns) read beyond a region, or None for the whole image."""
        halo = declared_of(self.mark.halo, values)
        if halo is None:
            return None
        rows, columns = halo if isinstance(halo, tuple) else (halo, halo)
        return int(rows), int(columns)

    def border(self, values: Values) -> Border:
        """What lies outside the image for this filter."""
        border = declared_of(self.mark.border, values)
        return border if isinstance(border, Border) else Border.parse(border)

    def light(self, values: Values) -> LightRule:
        """The light this filter works in."""
        return "linear" if declared_of(self.mark.light, values) == "linear" else "stored"

    def makes_alpha(self, values: Values) -> bool:
        """Whether the result of an opaque picture may be transparent."""
        return bool(declared_of(self.mark.makes_alpha, values))

    def is_relevant(self, name: str, values: Values) -> bool:
        """Whether a parameter matters with these values: a form hides one that doesn't."""
        return bool(declared_of(self.mark.relevant.get(name, True), values))

    def convolution(self, values: Values) -> Kernel | None:
        """Give the kernel that the filter is on an opaque picture; None where it is none."""
        kernel = declared_of(self.mark.convolution, values)
        plain = self.light(values) == "stored" and not self.makes_alpha(values)
        return kernel if plain and isinstance(kernel, Kernel) else None

    def run(self, pixels: Pixels, values: Values, where: Region) -> Pixels:
        """Call the function on float32 (rows, columns, 4); `where` is the region it covers."""
        extra = {"where": where} if self.takes_where else {}
        return self.function(pixels, **values, **extra)
