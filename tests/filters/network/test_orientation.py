"""The direction across which a photo changes, of a pair and of banks of many directions."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.networks.gallery import Combined, Gallery
from editor.networks.map_colours import hued
from editor.networks.map_source import MapSource
from editor.networks.photo_part import PhotoPart
from filters.banks.banks import find_bank
from filters.convolution.bank.bank import Bank, feature_maps
from filters.network.combine import combined
from filters.network.error import NetworkError
from filters.pixels.region import Region


def wave(degrees: float) -> np.ndarray:
    """A wave that changes in a direction: 0 from left to right, 90 from below upwards."""
    y, x = np.mgrid[:72, :72]
    angle = np.radians(degrees)
    return np.sin(2 * np.pi * (x * np.cos(angle) - y * np.sin(angle)) / 6).astype(np.float32)


@pytest.mark.parametrize("name", ["sobel", "gabor", "leung-malik", "steerable"])
def test_a_waves_direction_is_found(name: str) -> None:
    weights = find_bank(name).weights(1)
    if name == "steerable":
        weights = weights[:2]  # G1's pair, as Sobel's
    for degrees in (0, 30, 67.5, 90, 135, 170):
        maps = feature_maps(wave(degrees)[..., None], Bank(weights))
        found = combined(maps, "orientation", weights)
        strong = combined(maps, "magnitude") > np.abs(maps).max() / 2
        off = np.abs((found - degrees + 90) % 180 - 90)[strong]
        assert np.median(off) < 8, (degrees, np.median(off))
        assert ((found >= 0) & (found <= 180)).all()


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("activation", ["relu", "abs", "tanh"])
def test_a_gallery_reads_them_before_the_activation(activation: str, groups: int) -> None:
    source = MapSource.named("sobel")
    if groups == 2:  # of a file's layer: each map reads a plane of its own
        source = replace(source, bank=replace(source.bank, groups=2))
    pixels = np.repeat(wave(120)[..., None], groups, axis=2)
    part = PhotoPart(Region(2, 2, 68, 68), 1, pixels, (2, 2, 2, 2))
    wish = (Combined("sum", (0, 1)), Combined("orientation", (0, 1)))

    def whole(source: MapSource) -> Gallery:
        gallery = Gallery.empty(source, part, wish)
        while not gallery.is_done:
            gallery = gallery.further()
        return gallery

    plain, active = whole(source), whole(source.activated(activation))
    assert (active.maps[2] != plain.maps[2]).any()
    assert (active.maps[3] == plain.maps[3]).all()
    assert (active.colours(3, ()) == plain.colours(3, ())).all()
    again = active.recombined(wish[1:])
    assert (again.further().colours(2, ()) == plain.colours(3, ())).all()


def test_maps_without_kernels_have_no_orientation() -> None:
    with pytest.raises(NetworkError, match="an orientation is that of kernels"):
        combined(np.zeros((2, 4, 4), np.float32), "orientation")


def test_directions_are_hues_as_bright_as_they_are_strong() -> None:
    degrees = np.array([[0, 60, 120, 90]], np.float32)
    strengths = np.array([[1, 2, 0.5, 0]], np.float32)
    rgb = hued(degrees, strengths, 1.0)[0]
    assert [int(pixel.argmax()) for pixel in rgb[:3]] == [0, 1, 2]
    assert rgb[:, :].max(axis=1).tolist() == [255, 255, 128, 0]


def test_a_gallery_draws_them_as_hues() -> None:
    source, side = MapSource.named("sobel"), 72
    part = PhotoPart(Region(0, 0, side, side), 1, wave(120)[..., None], (0, 0, 0, 0))
    one = Combined("orientation", (0, 1))
    gallery = Gallery.empty(source, part, (one,))
    while not gallery.is_done:
        gallery = gallery.further()
    assert gallery.labels[-1] == "orientation of 2"
    assert [gallery.is_direction(n) for n in range(3)] == [False, False, True]
    rgb = gallery.colours(2, ("#000000", "#808080", "#ffffff"))
    strong = rgb[4:-4, 4:-4].reshape(-1, 3).astype(int)
    blue = strong[strong.max(axis=1) > 200]
    assert len(blue) > 100
    assert (blue[:, 2] >= blue[:, :2].max(axis=1)).mean() > 0.95
    assert gallery.colours(2, (), 36).shape == (36, 36, 3)
