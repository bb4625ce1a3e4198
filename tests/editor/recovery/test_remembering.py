"""What is done to open photos is kept for the next start, also where it fails at first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.session import Session
from editor.document.step import Step
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.remembering import Remembering
from editor.storage.file_error import FileError
from filters.registry import Registry


def photo(path: Path) -> PhotoReference:
    path.write_bytes(path.name.encode())
    return PhotoReference.of_file(path)


def test_what_could_not_be_kept_is_kept_once_it_can_be(tmp_path: Path, registry: Registry) -> None:
    session = Session(registry)
    steps = (Step.of(registry["median"]),)
    references = [photo(tmp_path / name) for name in ("a.jpg", "b.jpg")]
    for reference in references:
        session.open(Image(np.zeros((4, 5, 3), np.uint8)), steps, None, reference)
    edited = EditedPhotos(tmp_path / "edited", registry)
    remembering = Remembering(edited)
    edited.folder.write_text("in the way")
    remembering.note(session.photos)
    for _ in references:
        with pytest.raises(FileError):
            remembering.catch_up()
    edited.folder.unlink()
    remembering.catch_up()  # as it closes: nothing else is noted meanwhile
    for reference in references:
        found = edited.find(reference)
        assert found is not None
        assert found.steps == steps
