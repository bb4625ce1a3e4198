"""Open photos whose filter is read again with other values: all of their Steps follow."""

from __future__ import annotations

from pathlib import Path

from editor.document.session import Session
from editor.document.snapshot_edits import SnapshotEdits
from editor.document.step import Step
from editor.recovery.journal import Journal
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry


@image_filter("Fade")
def before(pixels: Pixels, amount: float = 1.0) -> Pixels:
    """Return less of it."""
    return pixels * amount


@image_filter("Fade")
def after(pixels: Pixels, amount: float = 1.0, floor: float = 0.0) -> Pixels:
    """Return less of it, but no less than the floor."""
    return pixels * amount + floor


BEFORE, AFTER = (FilterSpec.of(one, "fade.fade") for one in (before, after))


def test_saved_steps_snapshots_and_undo_follow_a_plugin_that_changed(
    session: Session, tmp_path: Path
) -> None:
    assert session.document is not None
    session.registry = Registry((BEFORE,))
    session.open(session.document.source, (Step.of(BEFORE, amount=3.0),))
    SnapshotEdits(session).take("first")
    session.edit({"amount": 5.0}, "Change amount")
    session.edit({"amount": 7.0}, "Change amount")
    session.undo()
    session.registry = Registry((AFTER,))
    session.refresh_filters()
    photo = session.photos.present
    assert photo is not None
    assert photo.saved == photo.snapshots[0].steps == (Step.of(AFTER, amount=3.0),)
    ways = [document.steps[0].values["amount"] for document in photo.history.documents]
    assert ways == [3.0, 5.0, 7.0]
    for document in photo.history.documents:
        assert document.steps[0].to_json(session.registry)["values"]["floor"] == 0.0
    journal = Journal(tmp_path, Registry((*Registry.builtin().specs, AFTER)))
    session.close(0)
    journal.write(session.photos)
    journal.close()


def test_a_photo_whose_filters_stay_is_the_same(session: Session) -> None:
    session.edit({"border": "wrap"}, "Change border")
    document = session.document
    session.refresh_filters()
    assert session.document is document
    assert session.undo_label == "Add Convolution"
