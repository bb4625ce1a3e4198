"""Document: the untouched source and the Steps over it; History: the way back and forth."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from editor.document.image import Image
from editor.document.step import Step


@dataclass(frozen=True)
class Document:
    """A source, its applied Steps, and the one being edited.

    Parameters
    ----------
    source
        The picture as opened; never changed.
    steps
        Applied Steps, first one first.
    draft
        A Step that shows in the preview, after `steps`, but is not applied yet.
    selected
        Index into `steps` of the one being edited again; None where the draft is edited.
    """

    source: Image
    steps: tuple[Step, ...] = ()
    draft: Step | None = None
    selected: int | None = None

    @property
    def edited(self) -> Step | None:
        """The Step that the filter panel shows."""
        return self.draft if self.selected is None else self.steps[self.selected]

    @property
    def shown(self) -> tuple[Step, ...]:
        """The Steps that the preview renders: those applied, then the draft."""
        return self.steps if self.draft is None else (*self.steps, self.draft)

    def with_edited(self, step: Step) -> Document:
        """Replace the Step being edited: the draft, or the selected one."""
        if self.selected is None:
            return dataclasses.replace(self, draft=step)
        index = self.selected
        steps = (*self.steps[:index], step, *self.steps[index + 1 :])
        return dataclasses.replace(self, steps=steps)

    def applied(self) -> Document:
        """Append the draft to the Steps and select it; unchanged where there is no draft."""
        if self.draft is None:
            return self
        return Document(self.source, (*self.steps, self.draft), None, len(self.steps))

    def with_draft(self, step: Step | None) -> Document:
        """Begin a new draft on top of the Steps (or drop it)."""
        return Document(self.source, self.steps, step, None)

    def select(self, index: int) -> Document:
        """Edit an applied Step again; the draft is dropped."""
        self.steps[index]
        return Document(self.source, self.steps, None, index)

    def without(self, index: int) -> Document:
        """Delete an applied Step."""
        steps = (*self.steps[:index], *self.steps[index + 1 :])
        selected = self.selected
        if selected is not None and selected >= index:
            selected = None if selected == index else selected - 1
        return Document(self.source, steps, self.draft, selected)

    def moved(self, index: int, to: int) -> Document:
        """Move an applied Step to another place among the Steps."""
        steps = list(self.steps)
        steps.insert(to, steps.pop(index))
        order = list(range(len(steps)))
        order.insert(to, order.pop(index))
        selected = None if self.selected is None else order.index(self.selected)
        return Document(self.source, tuple(steps), self.draft, selected)

    def with_step(self, index: int, step: Step) -> Document:
        """Replace an applied Step, for example to switch it off."""
        steps = (*self.steps[:index], step, *self.steps[index + 1 :])
        return dataclasses.replace(self, steps=steps)


@dataclass(frozen=True)
class History:
    """Documents before and after the present one, each with the words of what led to it.

    Changes with the same `merge` key that follow each other (one drag, one cell being typed) are
    one entry.
    """

    present: Document
    past: tuple[tuple[str, Document], ...] = ()
    future: tuple[tuple[str, Document], ...] = ()
    merge: str = field(default="", compare=False)
    limit: int = 500

    def record(self, document: Document, label: str, merge: str = "") -> History:
        """Make `document` the present; unchanged where it equals the present one."""
        if document == self.present:
            return self
        past = self.past
        if not (merge and merge == self.merge and past):
            past = (*past, (label, self.present))[-self.limit :]
        return History(document, past, (), merge, self.limit)

    def undone(self) -> History:
        """Go one entry back; unchanged where there is none."""
        if not self.past:
            return self
        label, document = self.past[-1]
        future = ((label, self.present), *self.future)
        return History(document, self.past[:-1], future, "", self.limit)

    def redone(self) -> History:
        """Go one entry forth; unchanged where there is none."""
        if not self.future:
            return self
        label, document = self.future[0]
        past = (*self.past, (label, self.present))
        return History(document, past, self.future[1:], "", self.limit)
