"""What a photo that was just opened begins with, and whether anything was done to it since."""

from __future__ import annotations

from typing import Final

from editor.document.image import Image
from editor.document.step import Step
from filters.pixels.development import Development
from filters.registry import Registry

DEVELOP_RAW: Final = "develop_raw"
DRAW_AT_SIZE: Final = "draw_at_size"


def first_steps(image: Image, registry: Registry) -> tuple[Step, ...]:
    """Return the Steps of a photo that was just opened: how it is developed, or drawn how large."""
    known = {DEVELOP_RAW: image.metadata.is_raw, DRAW_AT_SIZE: image.metadata.is_drawing}
    return tuple(Step.of(registry[name]) for name, begins in known.items() if begins)


def own_steps(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the Steps, or none where they are those that a photo begins with."""
    begun = len(steps) == 1 and steps[0].enabled and is_idle(steps[0])
    return () if begun else steps


def is_idle(step: Step) -> bool:
    """Whether a Step makes a photo just as it was opened, and so changes nothing."""
    if step.unread is not None:
        return False
    if step.filter_id == DRAW_AT_SIZE:
        return not step.values["longer_side"]
    return step.filter_id == DEVELOP_RAW and Development(**step.values).is_plain
