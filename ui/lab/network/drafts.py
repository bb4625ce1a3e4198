"""Drafts: the network that is edited, those before it, and those that were undone."""

from __future__ import annotations

from typing import Final

from editor.networks.network_draft import NetworkDraft

MOST: Final = 100  # drafts that can be gone back to


class Drafts:
    """What is there now, and the ways back and forth."""

    def __init__(self, first: NetworkDraft) -> None:
        self.present = first
        self._past: list[NetworkDraft] = []
        self._future: list[NetworkDraft] = []

    def take(self, draft: NetworkDraft) -> None:
        """Have another draft; there is nothing to do again then."""
        self._past = [*self._past[-MOST:], self.present]
        self._future = []
        self.present = draft

    def back(self) -> bool:
        """Go back to the draft before; return whether there was one."""
        return self._go(self._past, self._future)

    def again(self) -> bool:
        """Have the draft that was undone last; return whether there was one."""
        return self._go(self._future, self._past)

    def refuse(self, kept: NetworkDraft) -> None:
        """Have an earlier draft in the place of one that there can't be."""
        self.present = kept
        while self._past and self._past[-1] == kept:
            self._past.pop()

    def _go(self, begin: list[NetworkDraft], end: list[NetworkDraft]) -> bool:
        if not begin:
            return False
        end.append(self.present)
        self.present = begin.pop()
        return True
