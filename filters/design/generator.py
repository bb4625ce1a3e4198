"""Generator: a typed function that makes a kernel; its form is its signature, as a filter's is."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final, TypeVar

from filters.kernel import Kernel
from filters.kernel.design import Design
from filters.params.kind import Kind
from filters.params.kinds.plain import PLAIN_KINDS
from filters.params.param import Param
from filters.params.signature import (
    Declared,
    Values,
    as_typed,
    checked_values,
    find_param,
    read_params,
    resolve,
)

G = TypeVar("G", bound=Callable[..., Kernel])
MARK: Final = "__generator__"
NOTHING: Final[Mapping[str, Declared]] = MappingProxyType({})


@dataclass(frozen=True)
class Mark:
    """What `generator` leaves on a function for `Generators` to find."""

    title: str
    group: str
    relevant: Mapping[str, Declared]


def generator(
    title: str, *, group: str, relevant: Mapping[str, Declared] = NOTHING
) -> Callable[[G], G]:
    """Mark a pure function of plain values as a generator; it stays an ordinary function.

    Parameters
    ----------
    title
        Name in the list.
    group
        Heading in the list.
    relevant
        For values that matter only sometimes: a function of values by the parameter's name.

    Its docstring says the formula, and where that comes from in a section named References.
    """

    def mark(function: G) -> G:
        setattr(function, MARK, Mark(title, group, relevant))
        return function

    return mark


@dataclass(frozen=True)
class Generator:
    """A generator as the program sees it."""

    id: str
    title: str
    group: str
    params: tuple[Param, ...]
    function: Callable[..., Kernel] = field(repr=False)
    mark: Mark = field(repr=False)
    doc: str = ""
    source: str = ""

    def worded(self, say: Callable[[str], str]) -> Generator:
        """Return the same generator with what a person reads put into other words."""
        params = tuple(param.worded(say) for param in self.params)
        title, group, doc = say(self.title), say(self.group), say(self.doc)
        return replace(self, title=title, group=group, doc=doc, params=params)

    @classmethod
    def of(
        cls, function: Callable[..., Kernel], kinds: tuple[type[Kind], ...] = PLAIN_KINDS
    ) -> Generator:
        """Read a marked function; raise SignatureError where it can't be a form."""
        mark: Mark = getattr(function, MARK)
        doc = inspect.getdoc(function) or ""
        found = re.search(r"^References\n-+\n(.*)", doc, re.M | re.S)
        source = " ".join(found[1].split()) if found else ""
        params = read_params(function, kinds)
        name = function.__name__
        summary = doc.partition("\n")[0]
        return cls(name, mark.title, mark.group, params, function, mark, summary, source)

    def checked(self, values: Values) -> Values:
        """Return all values, checked, with defaults for those not given; raise ParamError."""
        return checked_values(self.params, values, self.id)

    def to_json(self, values: Values) -> dict[str, Any]:
        """Return the JSON form of checked values; raise ParamError where one is not known."""
        return {n: find_param(self.params, n, self.id).to_json(v) for n, v in values.items()}

    def from_json(self, form: Mapping[str, Any]) -> dict[str, Any]:
        """Read `to_json`'s form; raise ParamError."""
        return {n: find_param(self.params, n, self.id).from_json(v) for n, v in form.items()}

    def is_relevant(self, name: str, values: Values) -> bool:
        """Whether a parameter matters with these values: a form hides one that doesn't."""
        return bool(resolve(self.mark.relevant.get(name, True), values))

    def make(self, **values: Any) -> Kernel:
        """Make the kernel, with its Design.

        Raises
        ------
        ParamError
            A value is not allowed.
        KernelError
            The values together give no kernel, as where one would be larger than 255 a side.
        """
        checked = self.checked(values)
        return self.function(**as_typed(self.function, checked)).designed(Design(self.id, checked))

    def made_again(self, kernel: Kernel, **values: Any) -> Kernel:
        """Make the kernel with other values, and keep what was changed by hand beside the weights.

        Origin, divisor, offset and normalize that differ from what the kernel's own design gives
        are a person's wish; the rest follows the generator.
        """
        new = self.make(**values)
        if kernel.design is None or kernel.design.generator != self.id:
            return new
        old = self.make(**kernel.design.values)
        kept = {
            name: getattr(kernel, name)
            for name in ("divisor", "offset", "normalize")
            if getattr(kernel, name) != getattr(old, name)
        }
        if kernel.origin != old.origin and new.shape == kernel.shape:
            kept["origin"] = kernel.origin
        return new.replace(**kept) if kept else new

    def described(self, values: Values) -> str:
        """Say in a line what differs from the defaults, or the first value where nothing does.

        >>> from filters.design.generators import Generators
        >>> Generators.builtin()["gaussian"].described({"sigma": 2.0})
        'Gaussian, sigma 2 px'
        """
        full = self.checked(values)
        named = [
            p for p in self.params if full[p.name] != p.default and self.is_relevant(p.name, full)
        ]
        words = [p.kind.said(p.label.lower(), full[p.name]) for p in (named or self.params[:1])]
        return ", ".join((self.title, *words))


def made(function: Callable[..., Kernel], **values: Any) -> Kernel:
    """Make a kernel by a marked function, with its Design; raises as `Generator.make` does."""
    return Generator.of(function).make(**values)
