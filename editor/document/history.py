"""History: the documents before and after the present one."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from editor.document.document import Document


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

    @property
    def labels(self) -> tuple[str, ...]:
        """What was done, first one first, then what was undone and can be done again."""
        return tuple(label for label, _ in (*self.past, *self.future))

    @property
    def documents(self) -> tuple[Document, ...]:
        """How things were before the first entry of `labels`, and after each of them."""
        past = (document for _, document in self.past)
        return (*past, self.present, *(document for _, document in self.future))

    def record(self, document: Document, label: str, merge: str = "") -> History:
        """Make `document` the present; unchanged where it equals the present one."""
        if document == self.present:
            return self
        past = self.past
        if not (merge and merge == self.merge and past):
            past = (*past, (label, self.present))[-self.limit :]
        return History(document, past, (), merge, self.limit)

    def with_present(self, document: Document) -> History:
        """Replace the present without an entry, as for a selection; the way forth stays."""
        return dataclasses.replace(self, present=document, merge="")

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

    def at(self, entry: int) -> History:
        """Go to just after an entry of `labels`, -1 being before the first."""
        history = self
        while len(history.past) > entry + 1:
            history = history.undone()
        while len(history.past) < min(entry + 1, len(self.labels)):
            history = history.redone()
        return history
