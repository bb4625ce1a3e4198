"""Session: what each action of the window does to the documents."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from filters import Kernel
from filters.params.param import ParamError

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def test_a_fresh_session_shows_an_identity_kernel_that_is_no_step(session: Session) -> None:
    assert session.edited.values["kernel"].is_identity
    assert session.shown == ()
    assert not session.is_modified


def test_the_first_edit_adds_a_step_at_once_selected_and_shown(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    assert session.document is not None
    assert session.document.steps == session.shown == (session.edited,)
    assert session.document.selected == 0
    assert session.undo_label == "Add Convolution"
    session.undo()
    assert session.shown == ()


def test_edits_go_to_the_selected_step_and_with_none_selected_add_another(
    session: Session,
) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    session.edit({"border": "wrap"}, "Change border")
    assert len(session.shown) == 1
    session.select(None)
    session.edit({"kernel": SHARPEN}, "Edit cell")
    assert [s.values["border"] for s in session.shown] == ["wrap", "clamp"]


def test_one_drag_on_the_empty_bench_is_one_undo(session: Session) -> None:
    for value in range(2, 9):
        session.edit({"kernel": Kernel([[value]])}, "Drag cell", merge="drag 1")
    assert session.edited.values["kernel"] == Kernel([[8]])
    session.undo()
    assert session.shown == ()
    assert session.undo_label == ""


def test_one_drag_is_one_undo_and_undo_redo_go_all_the_way(session: Session) -> None:
    for value in range(2, 9):
        session.edit({"kernel": Kernel([[value]])}, "Drag cell", merge="drag 1")
    session.edit({"kernel": Kernel([[1, value]])}, "Resize")
    assert session.undo_label == "Resize"
    session.undo()
    assert session.edited.values["kernel"] == Kernel([[8]])
    session.undo()
    assert session.shown == ()
    session.redo()
    session.redo()
    assert session.edited.values["kernel"] == Kernel([[1, value]])
    assert session.redo_label == ""


def test_a_value_that_is_not_allowed_changes_nothing(session: Session) -> None:
    with pytest.raises(ParamError, match=r"border 'rough' is not known"):
        session.edit({"border": "rough"}, "Change border")
    assert session.undo_label == ""


def test_hovering_shows_the_step_after_the_selected_one_and_leaving_restores(
    session: Session,
) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    kept = session.shown
    told: list[tuple[Step, ...]] = []
    session.subscribe(lambda: told.append(session.shown))
    step = session.edited.with_values(border="wrap")
    session.hover(step)
    session.hover(None)
    assert told == [(*kept, step), kept]
    assert session.undo_label == "Add Convolution"


def test_selecting_is_no_change_and_undo_brings_the_selection_back(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    session.select(None)
    session.edit({"border": "wrap"}, "Change border")
    session.select(0)
    assert session.undo_label == "Add Convolution"
    assert session.edited.values["kernel"] == SHARPEN
    session.edit({"border": "mirror"}, "Change border")
    session.undo()
    assert session.document is not None
    assert session.document.selected == 0


def test_resetting_keeps_name_amount_and_place(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    session.set_opacity(0.5)
    session.reset()
    assert session.edited.values == session.edited_spec.defaults
    assert session.edited.opacity == 0.5


def test_one_step_alone_is_shown_without_changing_the_document(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    session.select(None)
    session.edit({"border": "wrap"}, "Change border")
    before = session.document
    session.show_alone(1)
    assert [s.enabled for s in session.shown] == [False, True]
    assert session.document is before
    session.show_alone(None)
    assert [s.enabled for s in session.shown] == [True, True]


def test_saving_clears_the_mark_and_another_edit_sets_it(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    assert session.is_modified
    session.mark_saved(session.shown, Path("out.png"))
    assert not session.is_modified
    session.undo()
    assert session.is_modified


def test_photos_keep_their_own_steps_history_and_file(session: Session) -> None:
    session.edit({"kernel": SHARPEN}, "Edit cell")
    first = session.photos.present
    assert first is not None
    session.open(Image(np.ones((3, 3, 3), np.uint8)))
    assert (session.shown, session.undo_label, session.target) == ((), "", None)
    session.mark_saved(first.document.steps, Path("one.png"), first.number)
    assert session.target is None
    session.show_photo(0)
    assert session.target == Path("one.png")
    assert session.edited.values["kernel"] == SHARPEN
    session.close()
    assert session.document is not None
    assert session.document.source.region.rows == 3
    session.close()
    assert session.document is None


def test_a_photo_opened_with_steps_shows_the_last_ones_form(session: Session) -> None:
    steps = (session.fresh_step, session.fresh_step.with_values(border="wrap"))
    photo = session.open(Image(np.ones((3, 3, 3), np.uint8)), steps)
    assert session.edited == steps[1]
    assert not photo.is_modified
    unsaved = session.open(Image(np.ones((3, 3, 3), np.uint8)), steps, saved=())
    assert unsaved.is_modified
