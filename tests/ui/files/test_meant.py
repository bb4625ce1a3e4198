"""What is chosen in a box is for the photo that was shown then, whatever comes meanwhile."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.document.mask_file import save_mask
from editor.masks.mask import Mask
from editor.photo.load import load
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.steps.mask_bar import with_item
from ui.window.window import Window


def test_save_as_writes_the_photo_that_was_shown_as_another_arrives_over_the_box(
    window: Window, qtbot: QtBot, coffee: np.ndarray, tmp_path: Path
) -> None:
    target = tmp_path / "out.png"

    def answer(*_: object) -> str:
        open_photo(window, qtbot, CHELSEA)
        return str(target)

    window.files.ask_save = answer
    with qtbot.waitSignal(window.files.saved):
        window.files.save_as()
    assert np.array_equal(load(target).samples, coffee)
    assert [photo.target for photo in window.session.photos.items] == [target, None]


def test_a_recipe_is_used_on_the_photo_that_was_shown_as_it_was_opened(
    window: Window, qtbot: QtBot, coffee: np.ndarray, tmp_path: Path
) -> None:
    _ask_for_recipe(window, qtbot, tmp_path)
    window.session.open(load(CHELSEA))
    window.tasks.flush()
    assert [len(photo.document.steps) for photo in window.session.photos.items] == [1, 0]


def test_a_recipe_whose_photo_was_closed_meanwhile_says_so(
    window: Window, qtbot: QtBot, coffee: np.ndarray, tmp_path: Path
) -> None:
    _ask_for_recipe(window, qtbot, tmp_path)
    window.session.close()
    window.session.open(load(CHELSEA))
    window.tasks.flush()
    assert window.session.document.steps == ()
    assert window.message.text() == "steps.json is not used: what it was opened for is gone"


@pytest.mark.parametrize("is_gone", [False, True])
def test_a_mask_is_for_the_step_that_was_edited_as_it_was_opened(
    window: Window, coffee: np.ndarray, tmp_path: Path, is_gone: bool
) -> None:
    file = tmp_path / "a.mask.json"
    mask: Mask = with_item(None, "Ellipse")
    save_mask(file, mask)
    window.edits.choose_filter("invert")
    window.edits.choose_filter("median")
    window.session.select(0)
    window.files.ask_open = lambda *_: str(file)
    window.recipes.masks.open_dialog()
    window.session.select(1)
    if is_gone:
        window.edits.delete([0])
    window.tasks.flush()
    masks = [step.mask for step in window.session.document.steps]
    assert masks == ([None] if is_gone else [mask, None])
    assert ("what it was opened for is gone" in window.message.text()) == is_gone


def _ask_for_recipe(window: Window, qtbot: QtBot, folder: Path) -> None:
    """Ask for a recipe of one step, which is read once the worker has its turn."""
    recipe = folder / "steps.json"
    window.edits.choose_filter("invert")
    window.files.ask_save = lambda *_: str(recipe)
    with qtbot.waitSignal(window.files.noted):
        window.recipes.save()
    window.session.undo()
    window.files.ask_open = lambda *_: str(recipe)
    window.recipes.open_dialog()
