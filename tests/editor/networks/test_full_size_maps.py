"""Maps of more pixels than are shown are those of the pixels, and say the strongest of a block."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.document.image import Image
from editor.networks import full_size_maps as module
from editor.networks.full_size_maps import full_size_maps
from editor.networks.gallery import Combined, Gallery
from editor.networks.map_source import MapSource
from editor.networks.photo_part import PhotoPart
from editor.render.pipeline import Pipeline
from filters.banks.banks import find_bank
from filters.convolution.bank.bank import Bank, feature_maps
from filters.network.combine import combined
from filters.pixels.region import Region
from filters.progress import Cancelled
from filters.registry import Registry

PHOTO = Image(np.random.default_rng(4).integers(0, 256, (61, 83, 3)).astype(np.uint8))
PIPELINE = Pipeline.of(PHOTO, (), Registry.builtin())
SEEN = Region(3, 5, 54, 72)
WISHES = tuple(Combined(how, (0, 1)) for how in ("magnitude", "sum", "maximum", "orientation"))


def strongest(values: np.ndarray) -> np.ndarray:
    blocks = values.reshape(18, 3, 24, 3).transpose(0, 2, 1, 3).reshape(18, 24, 9)
    at = np.abs(blocks).argmax(axis=2)[..., None]
    return np.take_along_axis(blocks, at, axis=2)[..., 0]


@pytest.mark.parametrize(("name", "activation"), [("sobel", "none"), ("gabor", "relu")])
def test_each_value_is_one_of_the_pixels(name: str, activation: str, monkeypatch) -> None:
    monkeypatch.setattr(module, "STRIP_VALUES", 6000)  # several strips
    source = MapSource.named(name)
    source = replace(source, bank=replace(source.bank, activation=activation))
    part = PhotoPart.read(PIPELINE, SEEN, source.depth, source.reach, most=500)
    assert part.shrink == 3
    gallery = Gallery.empty(source, part, WISHES)
    while not gallery.is_done:
        gallery = gallery.further()
    assert not gallery.is_of_pixels
    assert gallery.room is None  # it would stay in memory beside the maps
    told: list[float] = []
    found = full_size_maps(gallery, PIPELINE, told=told.append)
    assert found.is_of_pixels
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1] == 1
    assert found.is_done
    grey = PHOTO.floats(PHOTO.region).mean(axis=2, keepdims=True)
    maps = feature_maps(grey, source.bank)[:, *SEEN.slices]
    signed = feature_maps(grey, replace(source.bank, activation="none"))[:2, *SEEN.slices]
    for number, values in enumerate(maps):
        np.testing.assert_allclose(np.abs(found.maps[number]), np.abs(strongest(values)), atol=1e-5)
        figures = found.figures[number]
        assert figures.least == pytest.approx(values.min(), abs=1e-5)
        assert figures.most == pytest.approx(values.max(), abs=1e-5)
        assert figures.energy == pytest.approx(np.square(values).mean(), rel=1e-4)
    for number, one in enumerate(WISHES[:3], len(maps)):
        expected = strongest(combined(maps[:2], one.how))
        np.testing.assert_allclose(np.abs(found.maps[number]), np.abs(expected), atol=1e-5)
    strengths = strongest(combined(signed, "magnitude"))
    np.testing.assert_allclose(found.strengths[-1], strengths, atol=1e-5)
    degrees = combined(signed, "orientation", source.bank.weights[:2])
    blocks = degrees.reshape(18, 3, 24, 3).transpose(0, 2, 1, 3).reshape(18, 24, 9)
    away = np.abs(blocks - found.maps[-1][..., None])
    away = np.minimum(away, 180 - away)  # an edge's direction: just under 180 is just under 0
    assert (away.min(axis=2) < 0.01).mean() > 0.999


def test_a_part_that_is_not_shrunk_is_of_pixels_and_a_pass_can_be_called_off() -> None:
    source = MapSource.of_bank(find_bank("sobel"))
    small = PhotoPart.read(PIPELINE, Region(0, 0, 9, 9), 1, source.reach)
    assert Gallery.empty(source, small).is_of_pixels
    bank = Bank(np.ones((1, 3, 2, 2)), padding="same", padding_mode="clamp")
    layer = replace(source, bank=bank, labels=("sum",))
    part = PhotoPart.read(PIPELINE, SEEN, 3, layer.reach, most=500)
    gallery = Gallery.empty(layer, part).further()
    maps = feature_maps(PHOTO.floats(PHOTO.region), bank)[0][SEEN.slices]
    found = full_size_maps(gallery, PIPELINE).maps[0]
    np.testing.assert_allclose(found, strongest(maps), atol=1e-5)
    with pytest.raises(Cancelled):
        full_size_maps(gallery, PIPELINE, lambda: True)
