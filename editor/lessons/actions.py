"""Actions: what a lesson has the program do: narrow named ones, with all they need checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from editor.document.step import Step
from editor.lab.examples import EXAMPLES
from editor.lab.layer import ACTIVATIONS
from editor.lessons.check import number, one_of
from editor.lessons.error import LessonError
from editor.lessons.lab_checks import DEPTHS, OWN, read_place
from editor.lessons.snapshot import PARTS, WORKSPACES
from editor.lessons.step_checks import kernel_of
from filters.banks.banks import UnknownBankError, find_bank
from filters.convolution.bank.activation import ACTIVATIONS as MAP_ACTIVATIONS
from filters.convolution.bank.padding import PADDING_MODES, PADDING_RULES
from filters.near_names import instead_of
from filters.network.combine import COMBINATIONS
from filters.registry import Registry
from filters.user_error import UserError

CONVOLUTION: Final = "convolution"
LARGEST: Final = 8  # stride and dilation


@dataclass(frozen=True)
class Action:
    """One thing to do: its name, and what it is done with, checked and in its own type."""

    name: str
    value: Any = None


@dataclass(frozen=True)
class ActionKind:
    """A kind of action, as `CheckKind` is one of check; `read` returns its value."""

    name: str
    form: str
    description: str
    read: Callable[[str, Registry], Any]


def _named(known: tuple[str, ...], what: str) -> Callable[[str, Registry], Any]:
    return lambda text, registry: one_of(text, known, what)


def _nothing(text: str, registry: Registry) -> None:
    if text:
        raise LessonError(f"{text!r} is too much: nothing stands after it")


def _kernel_step(text: str, registry: Registry) -> Step:
    return Step.of(registry[CONVOLUTION], kernel=kernel_of(text))


def _filter_step(text: str, registry: Registry) -> Step:
    filter_id, *words = text.split()
    if filter_id not in registry:
        known = instead_of(filter_id, (spec.id for spec in registry))
        raise LessonError(f"the filter {filter_id!r} is not known: {known}")
    spec, values = registry[filter_id], {}
    try:
        for word in words:
            name, sign, value = word.partition("=")
            if not sign:
                raise LessonError(f"{word!r} is no value: write it as NAME=VALUE")
            values[name] = spec.param(name).from_text(value)
        return Step.of(spec, **values)
    except LessonError:
        raise
    except UserError as error:
        raise LessonError(str(error)) from None


def _slides(text: str, registry: Registry) -> str:
    return "" if text == OWN else one_of(text, tuple(EXAMPLES), "example")


def _layer(text: str, registry: Registry) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    for word in text.split():
        name, _, value = word.partition("=")
        if name not in LAYER:
            raise LessonError(f"the setting {name!r} is not known: {instead_of(name, LAYER)}")
        settings[name] = LAYER[name](value)
    return settings


def _whole(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= LARGEST:
        raise LessonError(f"{text!r} is not allowed: 1 to {LARGEST}")
    return int(text)


def _padding(text: str) -> Any:
    parts = text.split(",")
    if len(parts) == 4 and all(part.isdigit() for part in parts):
        return tuple(int(part) for part in parts)
    return one_of(text, PADDING_RULES, "padding")


LAYER: Final[dict[str, Callable[[str], Any]]] = {
    "stride": _whole,
    "dilation": _whole,
    "padding": _padding,
    "outside": lambda text: one_of(text, PADDING_MODES, "outside"),
    "depth": lambda text: one_of(text, DEPTHS, "depth"),
    "activation": lambda text: one_of(text, ACTIVATIONS, "activation"),
    "bias": number,
}


def _crop(text: str, registry: Registry) -> tuple[int, ...]:
    numbers = re.split(r"[\s,]+", text)
    if len(numbers) != 4 or not all(part.isdigit() for part in numbers):
        raise LessonError(f"{text!r} is no crop: top, left, rows and columns such as 56 108 32 32")
    return tuple(int(part) for part in numbers)


def _bank(text: str, registry: Registry) -> str:
    try:
        return find_bank(text).name
    except UnknownBankError as error:
        raise LessonError(str(error)) from None


def _place(text: str, registry: Registry) -> str | tuple[int, ...]:
    """Return ``first``, ``last``, or (row, column) from 0."""
    return text if text in ("first", "last") else read_place(text)


def _zoom(text: str, registry: Registry) -> float:
    """Return the zoom, 1.0 for 100 %; 0 for the whole photo."""
    return 0.0 if text == "fit" else number(text.removesuffix("%").strip()) / 100


_map_activation = _named(MAP_ACTIVATIONS, "activation")
_combination = _named(COMBINATIONS, "combination")


def _given(text: str, registry: Registry) -> str:
    if not text:
        raise LessonError("something has to stand after it")
    return text


ACTIONS: Final = (
    ActionKind("workspace", "lab", "Shows a workspace", _named(WORKSPACES, "workspace")),
    ActionKind("part", "slide", "Shows a part of the lab", _named(PARTS, "part of the lab")),
    ActionKind("clear", "", "Takes all steps from the lesson's photo", _nothing),
    ActionKind("kernel", "0 0 0; 0 1 0; 0 0 0", "Lays a kernel: the only step", _kernel_step),
    ActionKind("filter", "noise amount=20", "Adds a step after the others", _filter_step),
    ActionKind("slides", "Sobel across", "Has an example's kernel slide, or own", _slides),
    ActionKind("layer", "stride=1 padding=valid", f"Sets {', '.join(LAYER)} of the slide", _layer),
    ActionKind("crop", "56 108 32 32", "Lays the crop: top, left, rows, columns", _crop),
    ActionKind("place", "first", "Goes to a place: first, last, or row, column", _place),
    ActionKind("bank", "gabor", "Lays a bank over the photo", _bank),
    ActionKind("activation", "relu", "Has the feature maps go through one", _map_activation),
    ActionKind("combine", "maximum", "Combines all feature maps", _combination),
    ActionKind("zoom", "100", "Zooms the photo to a percentage, or fit", _zoom),
    ActionKind("answer", "336", "Types an answer", _given),
    ActionKind("command", "panel.inspector", "Does a command of the View menu, by id", _given),
)
BY_NAME: Final = {kind.name: kind for kind in ACTIONS}


def read_action(text: str, registry: Registry) -> Action:
    """Read an action such as ``workspace lab``; raise LessonError, without a line."""
    name, _, rest = text.strip().partition(" ")
    if name not in BY_NAME:
        raise LessonError(f"the action {name!r} is not known: {instead_of(name, BY_NAME)}")
    return Action(name, BY_NAME[name].read(rest.strip(), registry))
