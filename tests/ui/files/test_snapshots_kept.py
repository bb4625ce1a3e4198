"""Snapshots stay with their photo: they are there when it is opened again."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, RecipeError
from editor.recovery.edited_photos import EditedPhotos
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.window.window import Window


def names(window: Window) -> list[str]:
    return [one.name for one in window.told.snapshots.edits.taken]


def reopened(window: Window, qtbot: QtBot) -> None:
    window.recovery.keeper.flush()
    window.session.close()
    open_photo(window, qtbot, COFFEE)
    window.recovery.keeper.flush()  # which follows within a moment


def test_they_are_there_when_the_photo_is_opened_again_and_steps_are_offered_as_before(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    edits = window.told.snapshots.edits
    window.edits.choose_filter("invert")
    steps = window.session.document.steps
    edits.take("Negative")
    reopened(window, qtbot)
    assert names(window) == ["Negative"]
    assert window.session.document.steps == ()
    edits.take("Plain")  # keeps the steps of last time, which are offered still
    reopened(window, qtbot)
    assert names(window) == ["Negative", "Plain"]
    assert window.message.button.text() == "Bring back 1 step"
    QTest.mouseClick(window.message.button, Qt.MouseButton.LeftButton)
    assert window.session.document.steps == steps
    edits.remove(0)
    reopened(window, qtbot)
    assert names(window) == ["Plain"]


def test_of_a_photo_with_snapshots_alone_no_step_is_offered(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.told.snapshots.edits.take("Plain")
    reopened(window, qtbot)
    assert names(window) == ["Plain"]
    assert window.message.text() == ""
    window.told.snapshots.edits.remove(0)
    reopened(window, qtbot)
    assert names(window) == []
    store = EditedPhotos(window.settings.folder / "edited", window.session.registry)
    assert store.find(PhotoReference.of_file(COFFEE)) is None


def test_a_damaged_snapshot_is_said(window: Window) -> None:
    text = Recipe(()).to_text(window.session.registry)
    broken = text.replace('"steps"', '"snapshots": [{"name": 1}], "steps"').encode()
    with pytest.raises(RecipeError, match="a snapshot must have a name"):
        Recipe.from_bytes(broken, window.session.registry)
