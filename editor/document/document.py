"""Document: the untouched source and the Steps over it."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask


@dataclass(frozen=True)
class Document:
    """A source, its Steps, and the one that is selected.

    Parameters
    ----------
    source
        The picture as opened; never changed.
    steps
        What is done to it, first one first.
    selected
        Index into `steps` of the one whose form is shown; None where none is.
    """

    source: Image
    steps: tuple[Step, ...] = ()
    selected: int | None = None

    @property
    def edited(self) -> Step | None:
        """The selected Step."""
        return None if self.selected is None else self.steps[self.selected]

    @property
    def edited_place(self) -> tuple[Image, int | None, int, str | None]:
        """What stays the same as long as the selected Step is still that one: for drags on it."""
        step = self.edited
        return self.source, self.selected, len(self.steps), None if step is None else step.filter_id

    def with_added(self, *steps: Step) -> Document:
        """Add Steps after the selected one (at the end where none is) and select the last."""
        at = len(self.steps) if self.selected is None else self.selected + 1
        added = (*self.steps[:at], *steps, *self.steps[at:])
        return Document(self.source, added, at + len(steps) - 1 if steps else self.selected)

    def with_edited(self, step: Step) -> Document:
        """Replace the selected Step; add it where none is selected."""
        if self.selected is None:
            return self.with_added(step)
        return self.with_step(self.selected, step)

    def with_step(self, index: int, step: Step) -> Document:
        """Replace a Step, for example to switch it off."""
        steps = (*self.steps[:index], step, *self.steps[index + 1 :])
        return dataclasses.replace(self, steps=steps)

    def sharing(self, index: int) -> tuple[int, ...]:
        """Return the Steps that share a Step's mask, itself among them.

        They have the same mask under the same name: as it is edited for all of them at once, it
        stays the same. A mask without a name is its Step's own.
        """
        mask = self.steps[index].mask
        if mask is None or not mask.name:
            return (index,)
        return tuple(at for at, step in enumerate(self.steps) if step.mask == mask)

    def with_mask(self, mask: Mask | None, alone: bool = False) -> Document:
        """Change the selected Step's mask, for all that share it; None takes it from this one.

        Parameters
        ----------
        alone
            Whether others keep the mask as it is: this Step's is one of its own then.
        """
        if self.selected is None:
            return self
        own = mask is None or alone
        document = self
        for index in (self.selected,) if own else self.sharing(self.selected):
            step = dataclasses.replace(self.steps[index], mask=mask)
            document = document.with_step(index, step)
        return document

    def select(self, index: int | None) -> Document:
        """Select another Step, or none; raise IndexError where there is no such Step."""
        if index is not None:
            self.steps[index]
        return dataclasses.replace(self, selected=index)

    def without(self, indices: Collection[int]) -> Document:
        """Delete Steps. Where the selected one goes, the one that takes its place is selected."""
        kept = [i for i in range(len(self.steps)) if i not in indices]
        selected = self.selected
        if selected is not None:
            before = sum(1 for i in kept if i < selected)
            selected = min(before, len(kept) - 1) if kept else None
        return Document(self.source, tuple(self.steps[i] for i in kept), selected)

    def moved(self, index: int, to: int) -> Document:
        """Move a Step to another place; the selection stays on its Step."""
        order = list(range(len(self.steps)))
        order.insert(to, order.pop(index))
        selected = None if self.selected is None else order.index(self.selected)
        return Document(self.source, tuple(self.steps[i] for i in order), selected)
