"""The small picture of a photo that stays in its file: called off at once, by no large level."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.render import source_picture
from editor.render.source_picture import SourcePicture, small_level
from filters.progress import Cancelled
from tests.editor.tiles_in_memory import TilesInMemory, tiled

SAMPLES = np.random.default_rng(1).integers(0, 256, (400, 300, 3), np.uint8)


def asked(image):
    """What was read of the file so far."""
    assert isinstance(image.tiles, TilesInMemory)
    return image.tiles.asked


def test_a_file_without_levels_is_read_no_further_once_it_is_called_off(monkeypatch) -> None:
    monkeypatch.setattr(source_picture, "SIDE", 100)
    image = tiled(SAMPLES)
    with pytest.raises(Cancelled):
        SourcePicture.of(image, lambda: len(asked(image)) >= 3)
    assert len(asked(image)) < 100 / 2


def test_a_level_too_large_to_be_read_at_once_is_not(monkeypatch) -> None:
    monkeypatch.setattr(source_picture, "SIDE", 100)
    image = tiled(SAMPLES, (1, 2))
    assert small_level(image, 100) is not None
    monkeypatch.setattr(source_picture, "MOST_BYTES", 200 * 150 * 3 - 1)
    asked(image).clear()
    assert small_level(image, 100) is None
    made = SourcePicture.of(image)
    assert {level for _, level in asked(image)} == {0}
    np.testing.assert_array_equal(made.screen, SourcePicture.of(Image(SAMPLES.copy())).screen)
