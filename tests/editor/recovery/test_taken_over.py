"""A program that is killed just as it has brought something back leaves one journal, not two."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.session import Session
from editor.document.step_edits import StepEdits
from editor.recovery.journal import Journal
from filters.registry import Registry


def test_the_journal_that_another_replaces_is_not_offered_too(
    registry: Registry, tmp_path: Path
) -> None:
    session, folder = Session(registry), tmp_path / "journal"
    photo = PhotoReference(tmp_path / "a.jpg", "ab" * 32, 9)
    session.open(Image(np.zeros((4, 5, 3), np.uint8), path=photo.path), reference=photo)
    StepEdits(session).choose_filter("median")
    first = Journal(folder, registry)
    first.write(session.photos)
    first.close(keep=True)
    following = Journal(folder, registry)
    (found,) = following.abandoned()
    following.write(session.photos, replaces=found.token)
    following.close(keep=True)  # as one that is killed before it discards the first
    last = Journal(folder, registry)
    (offered,) = last.abandoned()
    assert offered.state.replaces == found.token != offered.token
    last.discard(offered)
    assert last.abandoned() == ()
    assert [path for path in folder.iterdir() if path.suffix == ".json"] == []
