"""Showing: what of a document's Steps is on the canvas, and how its mask or its frame is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from editor.document.document import Document
from editor.document.step import Step
from filters.registry import Registry

MaskView = Literal["", "red", "grey"]
TIMES: Final = 4.0  # an effect of a hundredth is seen
FRAMED: Final = ("crop", "perspective")  # filters whose frame lies on what they are given


def moves(step: Step, registry: Registry) -> bool:
    """Whether a Step has pixels lie elsewhere or mean other colours; all others go by that."""
    return step.filter_id in registry and registry[step.filter_id].stands_alone


def takes_mask(document: Document | None, registry: Registry) -> bool:
    """Whether the edited Step can be seen in a part only, as those can't that `moves` tells of."""
    step = None if document is None else document.edited
    return step is not None and not moves(step, registry)


@dataclass(frozen=True)
class Showing:
    """A way of looking, which changes nothing of the document.

    Parameters
    ----------
    solo
        Index of the only Step that is shown, beside those that `moves` tells of; None for all.
    mask
        How the edited Step's mask is shown: in red over the photo, in grey in place of it, or not.
    frame
        Whether a Step with a frame shows what it is given while it is edited, and no later Step.
    without
        Whether the edited Step is left out, to see the photo before and after it.
    amplified
        Whether the edited Step's effect is shown `TIMES` as strong, to judge a faint one.
    """

    solo: int | None = None
    mask: MaskView = ""
    frame: bool = True
    without: bool = False
    amplified: bool = False

    def has_frame(self, document: Document) -> bool:
        """Whether what the edited Step is given is shown, to lay its frame on."""
        step = document.edited
        is_on = step is not None and step.is_active and step.filter_id in FRAMED
        return self.frame and is_on and self.solo is None

    def of(self, document: Document, registry: Registry) -> tuple[Step, ...]:
        """Return the Steps to render."""
        if self.has_frame(document):
            return document.steps[: document.selected]
        if self.without and document.selected is not None:
            left_out = replace(document.steps[document.selected], enabled=False)
            at = document.selected
            return (*document.steps[:at], left_out, *document.steps[at + 1 :])
        steps = document.steps
        if self.solo is not None:
            steps = tuple(
                replace(one, enabled=one.enabled and (index == self.solo or moves(one, registry)))
                for index, one in enumerate(steps)
            )
        place = document.selected
        if not self.amplified or place is None or moves(steps[place], registry):
            return steps
        return (*steps[:place], steps[place].amplified(TIMES), *steps[place + 1 :])
