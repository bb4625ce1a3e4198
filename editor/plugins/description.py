"""What the host keeps of a plugin's filter: all but the function, which only its worker has.

Its JSON form goes from a worker to the host and into the cache between starts. Reading it makes
values of the kinds there are, and runs nothing.
"""

from __future__ import annotations

import dataclasses
import math
from typing import Any, Final

from editor.storage.json_text import JsonTextError
from filters.design.kernel_kind import kernel_from_json, kernel_to_json
from filters.kernel import Kernel
from filters.params.kind import Kind
from filters.params.outputs import FRAME, MOST_FRAMES
from filters.params.param import Param
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.value_kinds import VALUE_KINDS

CALLED: Final = ("halo", "border", "light", "makes_alpha", "convolution")
MOVES: Final = ("size", "reads")  # functions of more than values
TEXTS: Final = ("id", "title", "group", "doc", "job_name", "alpha")
MOST_NAME: Final = 100  # characters
MOST_PARAMS: Final = 200
MOST_VERSION: Final = 1_000_000
LONGEST: Final = 4_000  # characters of what is said of a filter or value
Description = dict[str, Any]
Kinds = tuple[type[Kind], ...]


class Remote:
    """Stands in a description for what only the worker can compute."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Remote)

    __hash__ = None  # type: ignore[assignment]


def description_of(spec: FilterSpec) -> Description:
    """Describe a filter; functions of its values become `Remote`."""
    mark = spec.mark
    constants = {name: _constant(spec, name) for name in CALLED}
    return {
        "id": spec.id,
        "title": spec.title,
        "group": spec.group,
        "version": spec.version,
        "params": spec.params,
        "doc": spec.doc,
        "details": spec.details,
        "job_name": spec.job_name,
        "constants": constants,
        "relevant": tuple(mark.relevant),
        "seconds": mark.seconds,
        "renamed": dict(mark.renamed),
        "alpha": mark.alpha,
        "buttons": spec.buttons,
        "mask": spec.sees_mask,
        "frames": mark.frames,
        "moves": tuple(what for what in MOVES if getattr(mark, what) is not None),
    }


def _constant(spec: FilterSpec, name: str) -> Any:
    declared = getattr(spec.mark, name)
    if callable(declared):
        return Remote()
    if name == "convolution":
        return declared if isinstance(declared, Kernel) else None
    return getattr(spec, name)({})


# as JSON


def description_to_json(description: Description) -> dict[str, Any]:
    """Return the JSON form."""
    constants = description["constants"]
    return {
        **description,
        "params": [_param_to_json(param) for param in description["params"]],
        "relevant": list(description["relevant"]),
        "moves": list(description["moves"]),
        "buttons": list(description["buttons"]),
        "constants": {
            name: {"remote": True} if isinstance(value, Remote) else declared_to_json(name, value)
            for name, value in constants.items()
        },
    }


def description_from_json(form: Any, kinds: Kinds = VALUE_KINDS) -> Description:
    """Read `description_to_json`'s form; raise JsonTextError, or a UserError of a value."""
    found: dict[str, Any]
    try:
        constants = {name: _constant_from_json(name, form["constants"][name]) for name in CALLED}
        found = {
            **{name: _text(form[name])[:LONGEST] for name in TEXTS},
            "details": _text(form.get("details", ""))[:LONGEST],
            "version": _version(form["version"]),
            "params": tuple(_param_from_json(one, kinds) for one in form["params"]),
            "constants": constants,
            "relevant": tuple(_text(one) for one in form["relevant"]),
            "mask": form.get("mask") is True,
            "frames": _frames(form),
            "buttons": tuple(_text(one)[:MOST_NAME] for one in form.get("buttons", ())),
            "moves": tuple(_text(one) for one in form.get("moves", ())),
            "seconds": float(form["seconds"]),
            "renamed": {_text(old): _text(new) for old, new in form["renamed"].items()},
        }
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        raise JsonTextError(f"a filter's description can't be read: {error}") from None
    if not 0 < found["seconds"] < math.inf:
        raise JsonTextError(f"a filter's seconds {found['seconds']} are not allowed")
    for name in ("title", "group"):
        text = found[name]
        if not text.strip() or len(text) > MOST_NAME or not text.isprintable():
            raise JsonTextError(f"a filter's {name} {text[:40]!r} is not allowed: a name on a line")
    if len(found["params"]) > MOST_PARAMS:
        count = len(found["params"])
        raise JsonTextError(f"a filter has {count} values, up to {MOST_PARAMS} are allowed")
    return found


def declared_to_json(what: str, value: Any) -> Any:
    """Return the JSON form of what `FilterSpec` says of its values: a halo, border, kernel ..."""
    if what == "border":
        return [value.rule, value.value]
    if what == "convolution":
        return None if value is None else kernel_to_json(value.designed(None))
    if isinstance(value, Region):
        return [value.top, value.left, value.rows, value.columns]
    return list(value) if isinstance(value, tuple) else value


def declared_from_json(what: str, form: Any) -> Any:
    """Read `declared_to_json`'s form; raise JsonTextError or a UserError."""
    match what, form:
        case ("halo", None) | ("convolution", None):
            return None
        case (("halo" | "size"), [int(rows), int(columns)]):
            return rows, columns
        case "reads", [int(top), int(left), int(rows), int(columns)]:
            return Region(top, left, rows, columns)
        case "border", [str(rule), (int() | float()) as value]:
            return Border.named(rule, float(value))
        case "light", "stored" | "linear":
            return form
        case "makes_alpha", bool():
            return form
        case "convolution", dict():
            return kernel_from_json(form)
        case word, bool() if word.startswith("relevant:"):
            return form
    raise JsonTextError(f"{what}= gave {form!r}, which is not allowed")


def _constant_from_json(name: str, form: Any) -> Any:
    is_remote = isinstance(form, dict) and form.get("remote") is True
    return Remote() if is_remote else declared_from_json(name, form)


def _param_to_json(param: Param) -> dict[str, Any]:
    return {
        "name": param.name,
        "kind": _plain_to_json(param.kind),
        "default": param.to_json(param.default),
        "label": param.label,
        "tooltip": param.tooltip,
        "group": param.group,
    }


def _param_from_json(form: Any, kinds: Kinds) -> Param:
    name, given = _text(form["name"]), form["kind"]
    known = {kind.__name__: kind for kind in kinds}
    words = {word.__name__: word for kind in kinds for word in kind.words}
    kind = _plain_from_json(known[given["is"]], given, {**words, **known})
    default = kind.from_json(form["default"], name)
    return Param(
        name,
        kind,
        default,
        _text(form["label"]),
        _text(form["tooltip"])[:LONGEST],
        _text(form["group"]),
    )


def _plain_to_json(value: Any) -> Any:
    """Return a kind, or a limit that it holds, by its class's name and its fields."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: _plain_to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return {"is": type(value).__name__, **fields}
    if isinstance(value, tuple):
        return [_plain_to_json(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return {"is": "float", "text": repr(value)}
    return value


def _plain_from_json(made: type[Any], form: Any, known: dict[str, type[Any]]) -> Any:
    def read(one: Any) -> Any:
        if isinstance(one, list):
            return tuple(read(each) for each in one)
        if not isinstance(one, dict):
            return one
        if one["is"] == "float":
            return float(_text(one["text"]))
        return _plain_from_json(known[one["is"]], one, known)

    if not dataclasses.is_dataclass(made):
        raise TypeError(f"{made.__name__} holds no fields")
    names = {f.name for f in dataclasses.fields(made)}
    return made(**{name: read(one) for name, one in form.items() if name in names})


def _frames(form: Any) -> int:
    """Return how many frames a filter gives; what is shown of them is one of its values."""
    frames = int(form.get("frames", 0))
    has_value = any(one["name"] == FRAME for one in form["params"])
    if frames and not (2 <= frames <= MOST_FRAMES and has_value):
        raise ValueError(f"frames are 2 to {MOST_FRAMES}, and one of its values is {FRAME}")
    return frames


def _version(value: Any) -> int:
    version = int(value)
    if not 0 <= version <= MOST_VERSION:
        raise ValueError(f"a version is a whole number up to {MOST_VERSION}")
    return version


def _text(value: Any) -> str:
    """Return a text that can be written: half of a pair of surrogates is none."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value.encode("utf-8", "backslashreplace").decode()
