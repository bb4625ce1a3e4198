"""What a person does to the list of Steps."""

from __future__ import annotations

import pytest

from editor.document.session import Session
from editor.document.step import Step, StepError
from editor.document.step_edits import StepEdits


@pytest.fixture
def edits(session: Session) -> StepEdits:
    return StepEdits(session)


def ids(session: Session) -> list[str]:
    assert session.document is not None
    return [step.filter_id for step in session.document.steps]


def test_a_chosen_filter_is_a_step_at_once_after_the_selected_one(session, edits):
    edits.choose_filter("gaussian_blur")
    edits.choose_filter("median")
    session.select(0)
    edits.choose_filter("unsharp_mask")
    assert ids(session) == ["gaussian_blur", "unsharp_mask", "median"]
    assert session.edited.filter_id == "unsharp_mask"
    assert session.undo_label == "Add Unsharp mask"


def test_the_same_filter_twice_is_two_steps(session, edits):
    edits.choose_filter("median")
    edits.choose_filter("median")
    assert ids(session) == ["median", "median"]


def test_a_filter_takes_the_place_of_the_selected_one_only_where_asked(session, edits):
    edits.choose_filter("gaussian_blur")
    edits.choose_filter("median", instead=True)
    assert ids(session) == ["median"]
    assert session.undo_label == "Replace Gaussian blur by Median"
    session.undo()
    assert ids(session) == ["gaussian_blur"]


def test_what_was_just_added_can_be_taken_back_until_something_else_is_done(session, edits):
    edits.choose_filter("gaussian_blur")
    edits.choose_filter("median")
    assert edits.just_added is not None
    edits.take_back()
    assert ids(session) == ["gaussian_blur"]
    edits.choose_filter("median")
    session.edit({"radius": 3}, "Change radius")
    assert edits.just_added is None
    edits.take_back()
    assert ids(session) == ["gaussian_blur", "median"]


def test_what_was_just_added_can_replace_the_one_before_instead(session, edits):
    edits.choose_filter("gaussian_blur")
    assert edits.replaceable is None
    edits.choose_filter("median")
    assert edits.replaceable is not None
    assert edits.replaceable.filter_id == "gaussian_blur"
    edits.replace_instead()
    assert ids(session) == ["median"]
    session.undo()
    assert ids(session) == ["gaussian_blur"]


def test_steps_are_switched_moved_and_deleted_with_undo(session, edits):
    edits.choose_filter("median")
    edits.choose_filter("gaussian_blur")
    first = session.shown
    edits.move(1, 0)
    assert session.shown == first[::-1]
    assert session.edited.filter_id == "gaussian_blur"
    edits.switch(False, [0])
    assert [s.enabled for s in session.shown] == [False, True]
    edits.delete([0])
    assert len(session.shown) == 1
    for _ in range(3):
        session.undo()
    assert session.shown == first


def test_several_are_switched_and_deleted_as_one_entry(session, edits):
    for name in ("median", "gaussian_blur", "unsharp_mask"):
        edits.choose_filter(name)
    edits.switch(False, [0, 2])
    assert [s.enabled for s in session.shown] == [False, True, False]
    assert session.undo_label == "Switch off 2 steps"
    edits.delete([0, 2])
    assert ids(session) == ["gaussian_blur"]
    session.undo()
    session.undo()
    assert [s.enabled for s in session.shown] == [True, True, True]


def test_a_step_is_duplicated_after_itself(session, edits):
    edits.choose_filter("median")
    edits.choose_filter("gaussian_blur")
    edits.duplicate(0)
    assert ids(session) == ["median", "median", "gaussian_blur"]
    assert session.document.selected == 1


def test_a_step_gets_a_name_that_the_history_uses(session, edits):
    edits.choose_filter("median")
    edits.rename(0, "  Dust ")
    assert session.edited.name == "Dust"
    edits.delete([0])
    assert session.undo_label == "Delete Dust"
    with pytest.raises(StepError, match="one line of at most 200"):
        Step("median", {}, name="a\nb")


def test_pasted_steps_come_after_the_selected_one(session, edits):
    edits.choose_filter("median")
    edits.choose_filter("gaussian_blur")
    steps = session.shown
    session.select(0)
    edits.insert(steps, "Paste 2 steps")
    assert ids(session) == ["median", "median", "gaussian_blur", "gaussian_blur"]
    assert session.document.selected == 2
    assert session.undo_label == "Paste 2 steps"
