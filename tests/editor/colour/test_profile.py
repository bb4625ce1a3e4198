"""ICC profiles: curves there and back, sRGB known, and the screen as littleCMS shows it."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import pyvips
from hypothesis import given
from hypothesis import strategies as st

from editor.colour.profile import Profile
from editor.colour.tone_curve import Parametric, Table, ToneCurve
from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.pixels.colour_space import SRGB_TO_XYZ
from filters.pixels.light import SRGB
from filters.registry import Registry

ADOBE_TO_XYZ = (
    (0.60974, 0.20528, 0.14919),
    (0.31111, 0.62567, 0.06322),
    (0.01947, 0.06087, 0.74457),
)
GAMMA = b"curv" + bytes(4) + struct.pack(">IH", 1, round(2.19921875 * 256))
SRGB_CURVE = (
    b"para"
    + bytes(4)
    + struct.pack(
        ">HH5i",
        3,
        0,
        *(round(v * 65536) for v in (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)),
    )
)


def xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(v * 65536) for v in values))


def icc_of(matrix: tuple[tuple[float, ...], ...], curve: bytes) -> bytes:
    """Make a display profile of ICC version 2.1 or 4 by its bytes."""
    curve += bytes(-len(curve) % 4)
    tags = {b"wtpt": xyz((0.9642, 1.0, 0.8249))}
    for letter, column in zip("rgb", zip(*matrix, strict=True), strict=True):
        tags[f"{letter}XYZ".encode()] = xyz(column)
        tags[f"{letter}TRC".encode()] = curve
    start, table, blobs = 132 + 12 * len(tags), b"", b""
    for name, blob in tags.items():
        table += struct.pack(">4sII", name, start + len(blobs), len(blob))
        blobs += blob
    head = bytearray(128)
    head[0:4] = struct.pack(">I", start + len(blobs))
    head[8:12] = bytes((4, 0x30, 0, 0))
    head[12:24], head[36:40] = b"mntrRGB XYZ ", b"acsp"
    head[68:80] = struct.pack(">3i", 63190, 65536, 54061)
    return bytes(head) + struct.pack(">I", len(tags)) + table + blobs


@pytest.mark.parametrize(
    "curve",
    [
        Parametric(1.0),
        Parametric(2.2),
        Parametric.of(1, (2.0, 0.8, 0.2)),
        Parametric.of(3, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)),
        Parametric.of(4, (1 / 0.45, 0.909, 0.091, 0.222, 0.081, 0.001, 0.0)),
        Table(tuple(float(v) for v in np.linspace(0, 1, 1024) ** 1.8)),
    ],
    ids=repr,
)
@given(value=st.floats(0.0, 2.0, width=32))
def test_a_curve_there_and_back_is_where_it_began_above_1_too(
    curve: ToneCurve, value: float
) -> None:
    stored = np.array([value], np.float32)
    again = curve.to_stored(curve.to_linear(stored))
    np.testing.assert_allclose(again, stored, atol=2e-3)


@given(value=st.floats(-1.0, 0.0, width=32))
def test_a_gamma_is_mirrored_below_0_and_a_straight_toe_goes_on(value: float) -> None:
    stored = np.array([value], np.float32)
    np.testing.assert_allclose(
        Parametric(2.2).to_linear(stored), -Parametric(2.2).to_linear(-stored)
    )
    toe = Parametric.of(3, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
    np.testing.assert_allclose(toe.to_linear(stored), SRGB.to_linear(stored), atol=1e-6)


def test_no_profile_and_an_srgb_profile_are_srgb_and_cost_nothing_on_the_screen() -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (5, 6, 3), np.uint8)
    for icc in (None, icc_of(SRGB_TO_XYZ, SRGB_CURVE)):
        profile = Profile.of(icc)
        assert profile.is_srgb
        assert profile.note == ""
        assert profile.transfer is SRGB
        assert profile.to_srgb(pixels) is pixels


@pytest.mark.parametrize("icc", [b"", b"nonsense" * 40, icc_of(SRGB_TO_XYZ, b"mystery!" * 4)])
def test_what_can_not_be_followed_is_taken_for_srgb_and_says_so(icc: bytes) -> None:
    profile = Profile.of(icc)
    assert profile.is_srgb
    assert "taken for sRGB" in profile.note


def test_a_profile_cut_short_anywhere_is_never_an_error() -> None:
    icc = icc_of(ADOBE_TO_XYZ, GAMMA)
    for length in range(0, len(icc), 7):
        Profile.of(icc[:length])


def test_adobe_rgb_is_shown_as_littlecms_shows_it() -> None:
    icc = icc_of(ADOBE_TO_XYZ, GAMMA)
    pixels = np.random.default_rng(2).integers(0, 256, (40, 60, 3), np.uint8)
    picture = pyvips.Image.new_from_array(pixels).copy(interpretation="srgb")
    picture.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    expected = picture.icc_transform("srgb", embedded=True, intent="relative").numpy()
    shown = Profile.of(icc).to_srgb(pixels)
    assert np.abs(shown.astype(int) - expected).max() <= 2
    assert np.abs(shown.astype(int) - pixels).max() > 10


def test_linear_light_is_the_files_own() -> None:
    samples = np.zeros((1, 2, 3), np.uint8)
    samples[0, 1] = 255
    image = Image(samples, Metadata(icc=icc_of(ADOBE_TO_XYZ, GAMMA)))
    registry = Registry.builtin()
    mean = Kernel([[1, 1]], origin=(0, 0), divisor=2)
    step = Step.of(registry["convolution"], kernel=mean, light="linear")
    result = Pipeline.of(image, (step,), registry).render(image.region)
    np.testing.assert_allclose(result[0, 0, :3], 0.5 ** (1 / 2.19921875), atol=1e-5)


def test_the_screens_table_is_made_once_not_for_each_band(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = Profile.of(icc_of(ADOBE_TO_XYZ, GAMMA))
    pixels = np.random.default_rng(3).integers(0, 256, (40, 60, 3), np.uint8)
    whole = profile.to_srgb(pixels)
    monkeypatch.setattr("editor.colour.profile.SRGB", None)
    bands = [profile.to_srgb(pixels[row : row + 10]) for row in range(0, 40, 10)]
    np.testing.assert_array_equal(np.concatenate(bands), whole)
