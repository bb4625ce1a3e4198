"""SourcePicture: means of a photo's blocks, as the screen shows them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from editor.document.image import Image, Metadata
from editor.render import source_picture
from editor.render.source_picture import SourcePicture
from tests.editor.colour.test_profile import ADOBE_TO_XYZ, GAMMA, icc_of

RNG = np.random.default_rng(2)
SAMPLES = RNG.integers(1, 256, (50, 83, 4), np.uint8)


def means(values: npt.NDArray[np.float64], side: int) -> npt.NDArray[np.float64]:
    """Return the mean of each block, those at the far edges of what there is."""
    rows, columns = values.shape[:2]
    return np.array(
        [
            [values[y : y + side, x : x + side].mean((0, 1)) for x in range(0, columns, side)]
            for y in range(0, rows, side)
        ]
    )


@pytest.fixture(autouse=True)
def small_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_picture, "SIDE", 20)
    monkeypatch.setattr(source_picture, "ROUGH_SIDE", 10)
    monkeypatch.setattr(source_picture, "BAND", 3)


@pytest.mark.parametrize("kind", ["8 bit", "16 bit", "float", "grey"])
def test_each_pixel_is_the_mean_of_its_block(kind: str) -> None:
    samples = {
        "8 bit": SAMPLES[..., :3],
        "16 bit": SAMPLES[..., :3].astype(np.uint16) * 257,
        "float": SAMPLES[..., :3].astype(np.float32) / np.float32(255),
        "grey": SAMPLES[..., :1],
    }[kind]
    made = SourcePicture.of(Image(samples.copy()))
    assert made.shrink == 5
    assert not made.has_alpha
    expected = means(np.broadcast_to(SAMPLES[..., : samples.shape[2]], (50, 83, 3)), 5)
    assert made.screen.shape == (10, 17, 4)
    assert np.abs(made.screen[..., 2::-1] - expected).max() <= 1
    assert (made.screen[..., 3] == 255).all()


def test_colour_counts_by_its_alpha() -> None:
    made = SourcePicture.of(Image(SAMPLES.copy()))
    alpha = SAMPLES[..., 3:].astype(float)
    expected = means(SAMPLES[..., :3] * alpha, 5) / means(alpha, 5)
    assert made.has_alpha
    assert np.abs(made.screen[..., 2::-1] - expected).max() <= 1
    assert np.abs(made.screen[..., 3:] - means(alpha, 5)).max() <= 1


def test_the_rough_one_has_a_pixel_of_each_block() -> None:
    made = SourcePicture.rough(Image(SAMPLES.copy()))
    assert made.shrink == 9
    np.testing.assert_array_equal(made.screen[..., [2, 1, 0, 3]], SAMPLES[::9, ::9])


def test_a_photo_that_is_small_is_shown_as_it_is() -> None:
    made = SourcePicture.of(Image(SAMPLES[:9, :20].copy()))
    assert made.shrink == 1
    np.testing.assert_array_equal(made.screen[..., [2, 1, 0, 3]], SAMPLES[:9, :20])


def test_colours_go_to_the_screen_by_the_photos_profile() -> None:
    image = Image(
        np.full((40, 40, 3), (200, 30, 60), np.uint8), Metadata(icc_of(ADOBE_TO_XYZ, GAMMA))
    )
    expected = image.profile.to_srgb(image.samples[:1, :1])
    assert not image.profile.is_srgb
    for made in (SourcePicture.of(image), SourcePicture.rough(image)):
        np.testing.assert_array_equal(
            made.screen[..., 2::-1], np.broadcast_to(expected, (*made.screen.shape[:2], 3))
        )
