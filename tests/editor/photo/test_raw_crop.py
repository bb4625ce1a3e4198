"""Camera raw photos of which the maker calls a part the photo: a DNG's DefaultCrop."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.photo.load import load
from editor.photo.raw_development import forget_developed, linear_light
from filters.pixels.development import Development
from tests.corpus import round_trip
from tests.editor.photo.raw_maker import mosaic

ACTIVE = (50829, 4, 4, (4, 6, 92, 126), True)  # top, left, bottom, right of the sensor
CROP = ((50719, 4, 2, (14, 6), True), (50720, 4, 2, (80, 60), True))  # left, top; width, height
DARK, BRIGHT = 500, 12000


def photo(path: Path, orientation: int = 1) -> Path:
    """A DNG of 60 x 80 inside 96 x 128: one corner of the crop dark, outside it bright."""
    sensor = np.full((96, 128), BRIGHT, np.uint16)
    sensor[10:70, 20:100] = DARK
    sensor[10:40, 20:60] = BRIGHT
    mosaic(path, sensor, more=[ACTIVE, *CROP, (274, 3, 1, orientation, True)])
    forget_developed()
    return path


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_the_crop_of_a_dng_is_the_photo_however_it_was_held(tmp_path, orientation):
    path = photo(tmp_path / "a.dng", orientation)
    stored = np.full((60, 80), False)
    stored[:30, :40] = True
    upright = np.rot90(stored, {1: 0, 3: 2, 6: -1, 8: 1}[orientation])
    for pixels in (load(path).samples, linear_light(path, Development())):
        assert pixels.shape[:2] == upright.shape
        is_bright = pixels[..., 1] > pixels[..., 1].mean()
        assert (is_bright != upright).mean() < 0.03  # a pixel at the edges is between the two


def test_a_crop_beyond_the_sensor_is_passed_over(tmp_path):
    beyond = (50720, 4, 2, (500, 60), True)
    mosaic(tmp_path / "a.dng", np.full((96, 128), DARK, np.uint16), more=[ACTIVE, CROP[0], beyond])
    assert load(tmp_path / "a.dng").samples.shape == (88, 120, 3)


def test_the_round_trip_counts_it_as_a_raw_photo(tmp_path):
    trip = round_trip(photo(tmp_path / "a.dng"))
    assert (trip.kind, trip.outcome) == ("camera raw", "equal")
