"""What a photo that was just opened begins with, and whether anything was done to it since."""

from __future__ import annotations

from typing import Final

from editor.document.image import Image
from editor.document.step import Step
from filters.pixels.development import Development
from filters.registry import Registry

DEVELOP_RAW: Final = "develop_raw"


def first_steps(image: Image, registry: Registry) -> tuple[Step, ...]:
    """Return the Steps of a photo that was just opened: of a camera raw one its development."""
    if not image.metadata.is_raw or DEVELOP_RAW not in registry:
        return ()
    return (Step.of(registry[DEVELOP_RAW]),)


def own_steps(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the Steps, or none where they are those that a photo begins with."""
    begun = len(steps) == 1 and steps[0].enabled and is_plain_development(steps[0])
    return () if begun else steps


def is_plain_development(step: Step) -> bool:
    """Whether a Step develops a raw photo just as it was opened, and so changes nothing."""
    if step.filter_id != DEVELOP_RAW or step.unread is not None:
        return False
    return Development(**step.values).is_plain
