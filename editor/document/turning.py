"""Turns and flips below a crop: what the crop is given turns, and its frame with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from editor.document.document import Document
from editor.document.step import Step
from filters.registry import Registry

TURN: Final = "rotate_90"
FLIP: Final = "flip"
QUARTERS: Final = {"right": 1, "half turn": 2, "left": 3}  # clockwise
SIDES: Final = ("left", "top", "right", "bottom")  # clockwise
SAME_RATIO: Final = ("free", "original", "1:1")  # whichever way round


def with_below(document: Document, step: Step) -> Document:
    """Put a Step before the edited one, which stays edited."""
    at = document.selected
    if at is None:
        return document.with_added(step)
    steps = (*document.steps[:at], step, *document.steps[at:])
    return Document(document.source, steps, at + 1)


def turned(document: Document, quarters: int, registry: Registry) -> Document:
    """Turn what the edited crop is given by quarters clockwise, and its frame with it.

    A turn just below it is changed, and taken away where nothing is left of it.
    """
    below, others = _below(document, TURN)
    before = 0 if below is None else QUARTERS[str(below.values["turn"])]
    total = (quarters + before) % 4
    made = _with_frame(others, quarters % 4)
    if not total:
        return made
    name = next(name for name, count in QUARTERS.items() if count == total)
    return with_below(made, Step.of(registry[TURN], turn=name))


def flipped(document: Document, registry: Registry) -> Document:
    """Mirror what the edited crop is given, left to right, and its frame with it."""
    step = Step.of(registry[FLIP])
    below, others = _below(document, FLIP)
    is_undone = below is not None and below.values == step.values
    crop = document.edited
    if crop is None:
        return document
    values = {**crop.values, "left": crop.values["right"], "right": crop.values["left"]}
    made = (others if is_undone else document).with_edited(replace(crop, values=values))
    return made if is_undone else with_below(made, step)


def _below(document: Document, filter_id: str) -> tuple[Step | None, Document]:
    """Return the Step just below the edited one, where it is of a filter, and all without it."""
    at = document.selected
    if not at or document.steps[at - 1].filter_id != filter_id:
        return None, document
    step = document.steps[at - 1]
    return (step, document.without((at - 1,))) if step.is_active else (None, document)


def _with_frame(document: Document, quarters: int) -> Document:
    crop = document.edited
    if crop is None:
        return document
    values: Mapping[str, Any] = crop.values
    moved = {SIDES[(at + quarters) % 4]: values[side] for at, side in enumerate(SIDES)}
    is_upright = values["upright"]
    if quarters % 2 and values["ratio"] not in SAME_RATIO:
        is_upright = not is_upright
    return document.with_edited(replace(crop, values={**values, **moved, "upright": is_upright}))
