"""Documents and their history: every way forth has its way back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from editor.document.document import Document, History
from editor.document.image import Image
from editor.document.step import Step

SOURCE = Image(np.zeros((2, 2, 3), np.uint8))


def step(number: int) -> Step:
    return Step("gaussian_blur", {"sigma": float(number)})


def document(count: int = 3) -> Document:
    return Document(SOURCE, tuple(map(step, range(count))))


class Editing(RuleBasedStateMachine):
    """Any edits, against a plain list of every document that was ever shown."""

    @initialize()
    def open(self) -> None:
        self.history = History(Document(SOURCE))
        self.shown = [self.history.present]
        self.at = 0

    def record(self, changed: Document) -> None:
        self.history = self.history.record(changed, "Edit")
        if changed != self.shown[self.at]:
            self.shown = [*self.shown[: self.at + 1], changed]
            self.at += 1

    @rule(number=st.integers(0, 5))
    def draft(self, number: int) -> None:
        self.record(self.history.present.with_draft(step(number)))

    @rule()
    def apply(self) -> None:
        self.record(self.history.present.applied())

    @precondition(lambda self: self.history.present.steps)
    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        present = self.history.present
        index = data.draw(st.integers(0, len(present.steps) - 1))
        to = data.draw(st.integers(0, len(present.steps) - 1))
        changed = data.draw(
            st.sampled_from(
                [
                    present.moved(index, to),
                    present.without(index),
                    present.select(index),
                    present.with_step(index, step(9)),
                ]
            )
        )
        self.record(changed)

    @rule(number=st.integers(0, 5))
    def edit(self, number: int) -> None:
        self.record(self.history.present.with_edited(step(number)))

    @rule()
    def undo(self) -> None:
        self.history = self.history.undone()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        self.history = self.history.redone()
        self.at = min(len(self.shown) - 1, self.at + 1)

    @invariant()
    def the_present_is_the_one_that_was_shown(self) -> None:
        present = self.history.present
        assert present == self.shown[self.at]
        assert present.source is SOURCE
        assert present.selected is None or 0 <= present.selected < len(present.steps)
        assert present.selected is None or present.draft is None


TestEditing = Editing.TestCase


def test_undo_after_apply_is_the_identity():
    draft = Document(SOURCE).with_draft(step(1))
    history = History(draft).record(draft.applied(), "Apply")
    assert history.present.steps == (step(1),)
    assert history.undone().present == draft
    assert history.undone().redone() == history


def test_edits_of_one_drag_are_one_entry_and_another_drag_is_another():
    history = History(document())
    for number in range(5):
        history = history.record(document().with_step(0, step(10 + number)), "Drag", "sigma")
    history = history.record(document().with_step(1, step(7)), "Other", "other")
    assert [label for label, _ in history.past] == ["Drag", "Other"]
    assert history.undone().undone().present == document()


def test_a_drag_after_an_undo_is_an_entry_of_its_own():
    history = History(document()).record(document(2), "Delete", "a").undone()
    history = history.record(document(1), "Delete", "a")
    assert [label for label, _ in history.past] == ["Delete"]
    assert history.future == ()


def test_what_changes_nothing_is_no_entry_and_keeps_the_way_forth():
    history = History(document()).record(document(2), "Delete").undone()
    assert history.record(document(), "Nothing") is history
    assert history.redone().present == document(2)


def test_the_oldest_entries_go_first():
    history = History(document(), limit=3)
    for number in range(10):
        history = history.record(document().with_step(0, step(20 + number)), str(number))
    assert [label for label, _ in history.past] == ["7", "8", "9"]


@given(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2))
def test_the_selection_stays_on_its_step_when_steps_move(index, to, selected):
    moved = document().select(selected).moved(index, to)
    assert moved.edited == step(selected)
    assert sorted(s.values["sigma"] for s in moved.steps) == [0, 1, 2]
    assert moved.moved(to, index) == document().select(selected)


def test_the_selection_stays_on_its_step_when_another_is_deleted():
    assert document().select(2).without(0).edited == step(2)
    assert document().select(1).without(1).edited is None
    assert document().select(0).without(2).edited == step(0)


def test_a_step_that_is_not_there_cannot_be_selected():
    with pytest.raises(IndexError):
        document().select(3)


def test_what_is_shown_is_what_is_applied_and_then_the_draft():
    assert document(1).with_draft(step(5)).shown == (step(0), step(5))
    assert document(1).with_draft(step(5)).applied().shown == (step(0), step(5))
