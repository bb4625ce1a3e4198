"""Showing: what of a document's Steps is on the canvas: all, one alone, or a mask in red."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from editor.document.document import Document
from editor.document.step import Step
from filters.params.kinds.colour import Colour
from filters.registry import Registry

TINT: Final = "gradient_map"  # the filter that the mask's red is made by
REDS: Final = {
    "dark": Colour(96, 0, 0),
    "middle": Colour(255, 48, 48),
    "light": Colour(255, 176, 176),
}
RED_OPACITY: Final = 0.8


def moves(step: Step, registry: Registry) -> bool:
    """Whether a Step has pixels lie elsewhere; masks and points of others go by that."""
    return step.filter_id in registry and registry[step.filter_id].moves_pixels


@dataclass(frozen=True)
class Showing:
    """A way of looking, which changes nothing of the document.

    Parameters
    ----------
    solo
        Index of the only Step that is shown, beside those that move pixels; None where all are.
    mask
        Whether the edited Step's mask is shown, in red over what the Step reads.
    """

    solo: int | None = None
    mask: bool = False

    def of(self, document: Document, registry: Registry) -> tuple[Step, ...]:
        """Return the Steps to render."""
        if self.mask and document.edited is not None and document.edited.mask is not None:
            return self._in_red(document, document.edited, registry)
        if self.solo is None:
            return document.steps
        return tuple(
            replace(step, enabled=step.enabled and (index == self.solo or moves(step, registry)))
            for index, step in enumerate(document.steps)
        )

    def _in_red(self, document: Document, edited: Step, registry: Registry) -> tuple[Step, ...]:
        if TINT not in registry:
            return document.steps
        red = replace(Step.of(registry[TINT], **REDS), mask=edited.mask, opacity=RED_OPACITY)
        return (*document.steps[: document.selected], red)
