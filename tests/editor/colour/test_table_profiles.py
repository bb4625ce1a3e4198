"""Profiles of tables go through Little CMS: on the screen, in linear light, and damaged ones."""

from __future__ import annotations

import numpy as np
import pytest

from editor.colour.lcms import LcmsError, transformed
from editor.colour.profile import Profile, srgb_icc
from tests.editor.colour.table_profiles import dull_printer, turned_scanner

COLOURS = np.random.default_rng(5).integers(0, 256, (9, 11, 3), np.uint8)


def test_a_profile_of_tables_is_shown_as_little_cms_shows_it():
    icc = turned_scanner()
    profile = Profile.of(icc)
    assert not profile.note
    assert not profile.is_srgb
    wanted = transformed(COLOURS, icc, srgb_icc(), "perceptual")
    assert np.array_equal(profile.to_srgb(COLOURS), wanted)
    near = np.abs(profile.to_srgb(COLOURS).astype(int) - COLOURS[..., [2, 0, 1]])
    assert near.mean() < 4  # 17 places a side, and no other curves


def test_linear_light_follows_the_greys_of_a_table():
    profile = Profile.of(turned_scanner())
    ramp = np.linspace(0, 1, 101, dtype=np.float32)[:, None].repeat(3, 1)
    light = profile.transfer.to_linear(ramp)
    assert np.abs(light - Profile().transfer.to_linear(ramp)).max() < 0.02
    assert np.abs(profile.transfer.to_stored(light) - ramp).max() < 1e-4


def test_what_little_cms_cannot_read_is_taken_for_srgb_and_said():
    icc = bytearray(dull_printer())
    icc[132:136] = b"none"
    icc[144:148] = b"wtpx"
    icc[156:160] = b"A2Bx"
    profile = Profile.of(bytes(icc))
    assert profile.is_srgb
    assert "taken for sRGB" in profile.note
    with pytest.raises(LcmsError, match="damaged"):
        transformed(COLOURS, bytes(icc), srgb_icc())


def test_cmyk_and_grey_tables_of_other_colours_are_not_used_for_rgb():
    icc = bytearray(turned_scanner())
    icc[16:20] = b"CMYK"
    assert Profile.of(bytes(icc)).note
