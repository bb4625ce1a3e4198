"""Drafts: the network that is edited, those before it, and those that were undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from editor.networks.network_draft import NetworkDraft

MOST: Final = 100  # drafts that can be gone back to


class Drafts:
    """What is there now, and the ways back and forth."""

    def __init__(self, first: NetworkDraft) -> None:
        self.present = first
        self._past: list[NetworkDraft] = []
        self._future: list[NetworkDraft] = []
        self._merge = ""

    def take(self, draft: NetworkDraft, merge: str = "") -> None:
        """Have another draft; there is nothing to do again then.

        Those with one `merge` key that follow each other, as of a drag, are gone back in one go.
        """
        if not (merge and merge == self._merge and self._past):
            self._past = [*self._past[-MOST:], self.present]
        self._future, self._merge = [], merge
        self.present = draft

    def begin_after(self, earlier: Sequence[NetworkDraft]) -> None:
        """Have the last of those of earlier starts, where nothing was changed yet.

        All of them can be gone back to.
        """
        if earlier:
            self._past = [*earlier, *self._past][-MOST:]
            if len(self._past) == len(earlier) and not self._future:
                self.present = self._past.pop()

    def back(self) -> bool:
        """Go back to the draft before; return whether there was one."""
        return self._go(self._past, self._future)

    def again(self) -> bool:
        """Have the draft that was undone last; return whether there was one."""
        return self._go(self._future, self._past)

    def refuse(self, kept: NetworkDraft) -> None:
        """Have an earlier draft in the place of one that there can't be."""
        self.present, self._merge = kept, ""
        while self._past and self._past[-1] == kept:
            self._past.pop()

    def _go(self, begin: list[NetworkDraft], end: list[NetworkDraft]) -> bool:
        if not begin:
            return False
        end.append(self.present)
        self.present, self._merge = begin.pop(), ""
        return True
