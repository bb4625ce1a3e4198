"""What a typed function's signature says of its form: the parameters of filters and generators."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

from filters.near_names import nearest, these
from filters.params.kind import Kind, last_of
from filters.params.kinds.choice import is_enum, meant_by
from filters.params.param import Group, Param, ParamError
from filters.user_error import UserError

MOST_PARAMS: Final = 200
Values = Mapping[str, Any]
Declared = Any  # a constant, or a function of some of the values by name


class SignatureError(UserError, ValueError):
    """A signature that can't be a form: one sentence saying why."""


def type_hints(function: Callable[..., Any]) -> dict[str, Any]:
    """Read a function's type hints with their `Annotated` extras; raise SignatureError."""
    name = getattr(function, "__name__", "?")
    try:
        return get_type_hints(function, include_extras=True)
    except Exception as error:  # whatever a plugin's annotations raise belongs to the plugin
        raise SignatureError(f"{name}: its type hints can't be read: {error}") from error


def read_params(
    function: Callable[..., Any],
    kinds: tuple[type[Kind], ...],
    skip: int = 0,
    host_types: tuple[type, ...] = (),
) -> tuple[Param, ...]:
    """Read the parameters after the first `skip`, but those of types that the host hands over.

    A parameter is of the first of `kinds` that takes its type hint.

    Raises
    ------
    SignatureError
        A parameter has no default, no known type or a default that is not allowed.
    """
    count = len(inspect.signature(function).parameters) - skip
    if count > MOST_PARAMS:
        raise SignatureError(f"it has {count} values, up to {MOST_PARAMS} are allowed")
    hints = type_hints(function)
    tips = _tooltips(inspect.getdoc(function) or "")
    name = getattr(function, "__name__", "?")
    return tuple(
        _param(name, parameter, hints.get(parameter.name), tips.get(parameter.name, ""), kinds)
        for parameter in list(inspect.signature(function).parameters.values())[skip:]
        if hints.get(parameter.name) not in host_types
    )


def host_names(function: Callable[..., Any], host_types: tuple[type, ...]) -> dict[type, str]:
    """Return the names of the parameters that the host hands over, by their type."""
    return {t: n for n, t in type_hints(function).items() if t in host_types and n != "return"}


def find_param(params: tuple[Param, ...], name: str, owner: str) -> Param:
    """Find a parameter; raise ParamError naming those there are."""
    for candidate in params:
        if candidate.name == name:
            return candidate
    names = [p.name for p in params]
    near = nearest(name, names)
    instead = these(near) if near else f"it has {', '.join(names) or 'none'}"
    raise ParamError(f"{owner} has no value {name!r}: {instead}")


def checked_values(params: tuple[Param, ...], values: Values, owner: str) -> Values:
    """Return all values, checked, with defaults for those not given; raise ParamError."""
    for name in values:
        find_param(params, name, owner)
    return MappingProxyType({p.name: p.checked(values.get(p.name, p.default)) for p in params})


def as_typed(function: Callable[..., Any], values: Values, enum_words: bool = False) -> Values:
    """Return values as a function's type hints have them: a choice's word as what it stands for.

    That is a member of an `Enum`, but with `enum_words`, or what is no text in a `Literal`. A
    function without such choices is handed the values as they are.
    """
    meant = _meant(function, enum_words)
    if not meant:
        return values
    return {n: meant[n].get(v, v) if n in meant else v for n, v in values.items()}


@lru_cache(maxsize=256)
def _meant(function: Callable[..., Any], enum_words: bool) -> Mapping[str, Mapping[str, Any]]:
    try:
        hints = type_hints(function)
    except SignatureError:  # one that stands for another in a worker, where it is read
        return {}
    found = {}
    for name, hint in hints.items():
        plain = get_args(hint)[0] if get_origin(hint) is Annotated else hint
        if (meant := meant_by(plain)) and not (enum_words and is_enum(plain)):
            found[name] = meant
    return found


def resolve(declared: Declared, values: Values) -> Any:
    """Return a constant as it is, or what a function makes of the values that it names."""
    if not callable(declared):
        return declared
    return declared(**{name: values[name] for name in _parameters(declared)})


def resolve_for(declared: Callable[..., Any], given: tuple[Any, ...], values: Values) -> Any:
    """Return what a function makes of what it is given first, and of the values that it names.

    One that takes ``**values`` is given all of them.
    """
    names = _parameters(declared)[len(given) :]
    if _takes_all(declared):
        return declared(*given, **values)
    return declared(*given, **{name: values[name] for name in names})


@lru_cache(maxsize=256)
def _takes_all(function: Callable[..., Any]) -> bool:
    kinds = (p.kind for p in inspect.signature(function).parameters.values())
    return inspect.Parameter.VAR_KEYWORD in kinds


@lru_cache(maxsize=256)
def _parameters(function: Callable[..., Any]) -> tuple[str, ...]:
    """Return the names of a function's parameters; a form asks for some dozens at each edit."""
    return tuple(inspect.signature(function).parameters)


def _param(
    owner: str,
    parameter: inspect.Parameter,
    hint: Any,
    tooltip: str,
    kinds: tuple[type[Kind], ...],
) -> Param:
    where = f"{owner}, parameter {parameter.name}"
    extras: list[Any] = []
    if get_origin(hint) is Annotated:
        hint, *extras = get_args(hint)
    if hint is None:
        raise SignatureError(f"{where}: it has no type, as in {parameter.name}: float = 1.0")
    if parameter.default is inspect.Parameter.empty:
        raise SignatureError(f"{where}: it must have a default")
    found = (kind.of(hint, extras) for kind in kinds)
    try:
        kind = next((kind for kind in found if kind is not None), None)
    except ParamError as error:
        raise SignatureError(f"{where}: {error}") from error
    if kind is None:
        raise SignatureError(f"{where}: no form is known for the type {hint!r}")
    group, label = last_of(extras, Group), _label(parameter.name)
    param = Param(
        parameter.name, kind, parameter.default, label, tooltip, group.title if group else ""
    )
    try:
        return replace(param, default=param.checked(param.default))
    except ParamError as error:
        raise SignatureError(f"{where}: its default is not allowed: {error}") from error


def _label(name: str) -> str:
    return " ".join(name.split("_")).capitalize().replace("Rgb", "RGB")


def details_of(doc: str) -> str:
    """Return what a docstring says between its first line and its first section or example."""
    told = re.split(r"^(?:\w[^\n]*\n-+$|>>> )", doc.partition("\n")[2], maxsplit=1, flags=re.M)[0]
    return told.strip()


def _tooltips(doc: str) -> dict[str, str]:
    """Read the texts under the names of a numpy docstring's Parameters section."""
    section = re.search(r"^Parameters\n-+\n(.*?)(?=^\w[^\n]*\n-+\n|\Z)", doc, re.M | re.S)
    if section is None:
        return {}
    parts = re.split(r"^(\w+)[^\n]*\n", section.group(1), flags=re.M)
    return {n: " ".join(t.split()) for n, t in zip(parts[1::2], parts[2::2], strict=True)}
