"""Another number of pixels: Lanczos sums against Pillow's, whole or in tiles."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.render.output.resampling import Resampling, lanczos_weights
from filters.pixels.region import Region

PICTURE = np.random.default_rng(3).random((53, 81, 3), np.float32)


def resampled(picture: np.ndarray, new: tuple[int, int], side: int = 4096) -> np.ndarray:
    whole = Region.of_shape(*picture.shape[:2])
    out = np.zeros((*new, picture.shape[2]), np.float32)
    resampling = Resampling(picture.shape[:2], new)
    for tile in whole.tiles(side):
        resampling.add(tile, np.ascontiguousarray(tile.of(picture)), out)
    return out


@pytest.mark.parametrize("new", [(20, 31), (53, 30), (140, 200), (1, 1), (53, 81), (11, 160)])
def test_it_equals_pillows_lanczos(new):
    planes = [
        np.asarray(Pillow.fromarray(PICTURE[..., c]).resize(new[::-1], Pillow.Resampling.LANCZOS))
        for c in range(3)
    ]
    np.testing.assert_allclose(resampled(PICTURE, new), np.stack(planes, -1), atol=2e-6)


@pytest.mark.parametrize("side", [7, 16, 50])
@pytest.mark.parametrize("new", [(20, 31), (140, 200), (5, 3)])
def test_tiles_add_up_to_the_whole(side, new):
    np.testing.assert_allclose(resampled(PICTURE, new, side), resampled(PICTURE, new), atol=2e-6)


@pytest.mark.parametrize(("old", "new"), [(100, 7), (7, 100), (1, 5), (5, 1), (64, 64)])
def test_weights_of_a_pixel_sum_to_1(old, new):
    np.testing.assert_allclose(lanczos_weights(old, new).sum(axis=1), 1.0, atol=1e-6)


def test_the_same_size_is_the_same_picture():
    np.testing.assert_allclose(resampled(PICTURE, (53, 81)), PICTURE, atol=1e-7)
