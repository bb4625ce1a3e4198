"""Histories: every way forth has its way back."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from editor.document.document import Document
from editor.document.history import History
from tests.editor.document.test_document import SOURCE, document, step


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
    def add(self, number: int) -> None:
        self.record(self.history.present.with_added(step(number)))

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
                    present.without([index]),
                    present.without([index, to]),
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


TestEditing = Editing.TestCase


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


def test_a_selection_is_no_entry_and_keeps_the_way_forth():
    history = History(document()).record(document(2), "Delete").undone()
    history = history.with_present(history.present.select(1))
    assert (history.labels, len(history.future)) == (("Delete",), 1)
    assert history.redone().present == document(2)


def test_any_entry_of_the_list_can_be_gone_to():
    history = History(document(0))
    for count in range(1, 4):
        history = history.record(document(count), f"Add {count}")
    assert history.labels == ("Add 1", "Add 2", "Add 3")
    assert history.at(-1).present == document(0)
    assert history.at(0).present == document(1)
    assert history.at(-1).at(1).present == document(2)
    assert history.at(0).labels == history.labels
    assert history.at(7).present == document(3)
