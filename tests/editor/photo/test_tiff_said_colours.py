"""White, primaries and transfer function of a TIFF without a profile (TIFF 6.0, section 20)."""

from __future__ import annotations

import numpy as np
import pytest
import tifffile

from editor.colour.coding import Coding
from editor.colour.profile import SRGB_CURVE
from editor.colour.tone_curve import Parametric
from editor.photo.load import load
from editor.photo.save import save

ADOBE = (0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06)
SRGB = (0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)


def fractions(numbers):
    return [part for number in numbers for part in (round(number * 10000), 10000)]


def table(curve, levels, channels=1):
    stored = np.linspace(0, 1, levels, dtype=np.float32)
    return np.rint(curve.to_linear(stored) * 65535).astype(int).tolist() * channels


def written(path, primaries=None, transfer=None, kind="uint8", photometric="rgb"):
    tags = []
    if primaries:
        tags += [(318, "2I", 2, fractions(primaries[:2]), False)]
        tags += [(319, "2I", 6, fractions(primaries[2:]), False)]
    if transfer:
        tags += [(301, "H", len(transfer), transfer, False)]
    shape = (9, 12, 3) if photometric == "rgb" else (9, 12)
    stored = np.random.default_rng(1).integers(0, 200, shape).astype(kind)
    tifffile.imwrite(path, stored, photometric=photometric, extratags=tags, metadata=None)


@pytest.mark.parametrize("kind", ["uint8", "uint16"])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("gamma", [1.0, 1.8, 2.2])
def test_primaries_and_curve_are_followed_and_kept(tmp_path, kind, channels, gamma):
    curve = Parametric(gamma)
    levels = 2 ** (8 * np.dtype(kind).itemsize)
    written(tmp_path / "a.tif", ADOBE, table(curve, levels, channels), kind)
    image = load(tmp_path / "a.tif")
    values = np.linspace(0, 1, 30, dtype=np.float32).reshape(1, -1, 3)
    wanted = Coding.of_chromaticities(ADOBE).profile.to_linear_srgb
    for suffix in (".tif", ".png", ".jpg"):
        levels8 = (image.samples >> (8 * (image.samples.itemsize - 1))).astype(np.uint8)
        assert save(tmp_path / f"b{suffix}", levels8, image.metadata) == ()
        for profile in (image.profile, load(tmp_path / f"b{suffix}").profile):
            np.testing.assert_allclose(profile.to_linear_srgb, wanted, atol=2e-3)
            linear = profile.transfer.to_linear(values)
            np.testing.assert_allclose(linear, curve.to_linear(values), atol=2e-3)


def test_primaries_alone_have_the_gamma_of_the_standard(tmp_path):
    written(tmp_path / "a.tif", ADOBE)
    half = np.full((1, 1, 3), 0.5, np.float32)
    linear = load(tmp_path / "a.tif").profile.transfer.to_linear(half)
    np.testing.assert_allclose(linear, half**2.2, atol=1e-4)


@pytest.mark.parametrize("transfer", [None, table(SRGB_CURVE, 256)])
@pytest.mark.parametrize("primaries", [SRGB, None])
def test_srgb_needs_no_profile(tmp_path, primaries, transfer):
    written(tmp_path / "a.tif", primaries, transfer)
    assert load(tmp_path / "a.tif").metadata.icc is None


def test_grey_has_a_curve_but_no_primaries(tmp_path):
    written(tmp_path / "a.tif", ADOBE, table(Parametric(1.8), 256), photometric="minisblack")
    image = load(tmp_path / "a.tif")
    assert image.metadata.icc[16:20] == b"GRAY"


def test_a_curve_that_is_no_power_is_said_to_be_left_out(tmp_path):
    steps = [65535 * (at // 64) // 3 for at in range(256)]
    written(tmp_path / "a.tif", SRGB, steps)
    image = load(tmp_path / "a.tif")
    assert any("TransferFunction" in note for note in image.notes)


def test_numbers_that_span_no_colours_are_passed_over(tmp_path):
    for primaries in ((0.3, 0.3) * 4, (0.0,) * 8):
        written(tmp_path / "a.tif", primaries)
        assert load(tmp_path / "a.tif").metadata.icc is None
