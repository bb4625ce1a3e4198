"""Session: what each action of the window does to the document."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from filters import Kernel
from filters.params.param import ParamError
from filters.registry import Registry

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


@pytest.fixture
def session() -> Session:
    session = Session(Registry.builtin())
    session.open(Image(np.zeros((4, 5, 3), np.uint8)))
    return session


def test_a_fresh_session_edits_an_identity_kernel_that_is_not_a_step_yet(session: Session) -> None:
    assert session.edited.values["kernel"].is_identity
    assert session.shown == ()
    assert not session.can_apply
    assert not session.is_modified


def test_the_first_edit_makes_a_draft_that_shows_and_apply_appends_it(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    assert session.shown == (session.edited,)
    assert session.can_apply
    session.apply()
    assert session.document is not None
    assert session.document.steps == session.shown
    assert session.document.selected == 0
    assert not session.can_apply


def test_apply_does_not_change_what_is_shown(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    before = session.shown
    session.apply()
    assert session.shown == before


def test_editing_after_apply_edits_the_same_step_and_new_step_begins_another(
    session: Session,
) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    session.apply()
    session.edit({"border": "wrap"}, "Change border")
    assert len(session.shown) == 1
    session.new_step()
    session.edit({"kernel": SHARPEN}, "Edit cell")
    assert [s.values["border"] for s in session.shown] == ["wrap", "clamp"]


def test_one_drag_is_one_undo_and_undo_redo_go_all_the_way(session: Session) -> None:
    for value in range(2, 9):
        session.edit({"kernel": Kernel([[value]])}, "Drag cell", merge="drag 1")
    session.edit({"kernel": Kernel([[1, value]])}, "Resize")
    assert session.undo_label == "Resize"
    session.undo()
    assert session.edited.values["kernel"] == Kernel([[8]])
    session.undo()
    assert session.shown == ()
    assert session.undo_label == ""
    session.redo()
    session.redo()
    assert session.edited.values["kernel"] == Kernel([[1, value]])
    assert session.redo_label == ""


def test_a_value_that_is_not_allowed_changes_nothing(session: Session) -> None:
    with pytest.raises(ParamError, match=r"border 'rough' is not known"):
        session.edit({"border": "rough"}, "Change border")
    assert session.undo_label == ""


def test_hovering_shows_without_changing_and_leaving_restores(session: Session) -> None:
    told: list[tuple[Step, ...]] = []
    session.subscribe(lambda: told.append(session.shown))
    step = session.edited.with_values(kernel=SHARPEN)
    session.hover(step)
    session.hover(None)
    assert told == [(step,), ()]
    assert session.undo_label == ""


def test_steps_are_switched_moved_and_deleted_with_undo(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    session.new_step()
    session.choose_filter("gaussian_blur")
    session.apply()
    first = session.shown
    session.move(1, 0)
    assert session.shown == first[::-1]
    assert session.edited.filter_id == "gaussian_blur"
    session.switch(0, False)
    assert [s.enabled for s in session.shown] == [False, True]
    session.delete(0)
    assert len(session.shown) == 1
    for _ in range(3):
        session.undo()
    assert session.shown == first


def test_saving_clears_the_mark_and_another_edit_sets_it(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    assert session.is_modified
    session.mark_saved(session.shown, Path("out.png"))
    assert not session.is_modified
    session.undo()
    assert session.is_modified
