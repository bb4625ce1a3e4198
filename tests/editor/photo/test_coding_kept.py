"""What a file without a profile says of its colours is said in each format that it is saved in."""

from __future__ import annotations

import numpy as np
import OpenEXR
import pytest

from editor.colour.coding import Coding
from editor.document.image import Metadata
from editor.photo.file_format import FORMATS
from editor.photo.load import load
from editor.photo.save import save

FORMATS_WITH_PROFILES = [form for form in FORMATS if "profile" in form.holds]
LINEAR_P3 = Coding.of_cicp(12, 8)


@pytest.mark.parametrize("form", FORMATS_WITH_PROFILES, ids=lambda form: form.name)
@pytest.mark.parametrize("channels", [1, 3])
def test_a_coding_becomes_a_profile_that_means_the_same(tmp_path, form, channels):
    path = tmp_path / f"a{form.suffixes[0]}"
    stored = np.random.default_rng(1).integers(0, 256, (9, 12, channels), np.uint8)
    assert save(path, stored, Metadata(coding=LINEAR_P3)) == ()
    profile = load(path).profile
    values = np.linspace(0, 1, 30, dtype=np.float32).reshape(1, -1, 3)
    np.testing.assert_allclose(profile.transfer.to_linear(values), values, atol=1e-4)
    if channels == 3:
        wanted = LINEAR_P3.profile.to_linear_srgb
        np.testing.assert_allclose(profile.to_linear_srgb, wanted, atol=1e-3)


def test_an_openexr_in_linear_light_is_one_as_a_png(tmp_path):
    light = np.random.default_rng(2).random((9, 12, 3), np.float32)
    head = {"compression": OpenEXR.ZIP_COMPRESSION, "type": OpenEXR.scanlineimage}
    OpenEXR.File(head, {"RGB": light}).write(str(tmp_path / "a.exr"))
    opened = load(tmp_path / "a.exr")
    levels = np.rint(opened.samples * 65535).astype(np.uint16)
    save(tmp_path / "a.png", levels, opened.metadata)
    saved = load(tmp_path / "a.png")
    half = np.full((1, 1, 3), 0.5, np.float32)
    np.testing.assert_allclose(saved.profile.transfer.to_linear(half), half, atol=1e-4)
