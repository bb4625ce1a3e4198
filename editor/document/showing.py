"""Showing: what of a document's Steps is on the canvas: all, or one alone; and how its mask is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from editor.document.document import Document
from editor.document.step import Step
from filters.registry import Registry

MaskView = Literal["", "red", "grey"]


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
        How the edited Step's mask is shown: in red over the photo, in grey in place of it, or not.
    """

    solo: int | None = None
    mask: MaskView = ""

    def of(self, document: Document, registry: Registry) -> tuple[Step, ...]:
        """Return the Steps to render."""
        if self.solo is None:
            return document.steps
        return tuple(
            replace(step, enabled=step.enabled and (index == self.solo or moves(step, registry)))
            for index, step in enumerate(document.steps)
        )
