"""Snapshot: what a lesson's checks look at: the state of the program at one moment, frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from editor.document.step import Step
from editor.lab.layer import Layer
from filters.kernel import Kernel

WORKSPACES: Final = ("photo", "kernel", "compare", "lab")
PARTS: Final = ("slide", "maps")


@dataclass(frozen=True)
class SlideFacts:
    """What slides in the lab.

    Parameters
    ----------
    layer
        The layer.
    chosen
        The example whose kernel slides; empty for the step's own.
    before, after
        (rows, columns, planes) of the crop, and (rows, columns, maps) of the result.
    place
        (row, column) of the place that is kept; None where there is none.
    """

    layer: Layer
    chosen: str
    before: tuple[int, int, int]
    after: tuple[int, int, int]
    place: tuple[int, int] | None = None


@dataclass(frozen=True)
class MapsFacts:
    """What makes the feature maps in the lab.

    Parameters
    ----------
    bank
        The bank's name.
    maps
        How many maps it gives, without those that were combined.
    activation
        What they go through.
    combined
        How the map that is shown large was combined of others; empty where it was not.
    """

    bank: str
    maps: int
    activation: str
    combined: str = ""


@dataclass(frozen=True)
class Snapshot:
    """The state of the program.

    Parameters
    ----------
    workspace, part
        What the window is arranged for, and the part of the lab that is seen; empty where none is.
    steps, selected
        As the document has them.
    zoom
        Of the photo, 1.0 for 100 %.
    slide, maps
        What is seen in the lab; None where it was never there.
    answer
        What was typed into the lesson's own field.
    """

    workspace: str = "photo"
    part: str = ""
    steps: tuple[Step, ...] = field(default_factory=tuple)
    selected: int | None = None
    zoom: float = 1.0
    slide: SlideFacts | None = None
    maps: MapsFacts | None = None
    answer: str = ""

    @property
    def step(self) -> Step | None:
        """The selected step; without one the last."""
        if self.selected is not None and self.selected < len(self.steps):
            return self.steps[self.selected]
        return self.steps[-1] if self.steps else None

    @property
    def kernel(self) -> Kernel | None:
        """The kernel of that step."""
        return None if self.step is None else self.step.kernel

    @property
    def active(self) -> tuple[Step, ...]:
        """The steps that are on."""
        return tuple(step for step in self.steps if step.is_active)
