"""Pictures on a screen with a profile whose own colours Little CMS has no way from."""

from __future__ import annotations

import numpy as np
import pytest

from editor.colour.coding import Coding
from editor.colour.colours import Colours
from editor.colour.lcms import transformed
from editor.colour.named_profiles import named
from editor.colour.profile import srgb_icc
from editor.colour.screen import WARNING, Proof, ScreenColours
from tests.editor.colour.table_profiles import dull_printer

LEVELS = np.random.default_rng(8).integers(0, 256, (7, 9, 3), np.uint8)
ADOBE = named("Adobe RGB").for_lcms
UNKNOWN_VERSION = ADOBE[:8] + bytes((9, 0, 0, 0)) + ADOBE[12:]
ODD = {
    "PQ": Colours(coding=Coding.of_cicp(9, 16)),
    "HLG": Colours(coding=Coding.of_cicp(9, 18)),
    "unknown version": Colours(UNKNOWN_VERSION),
}


@pytest.mark.parametrize("name", ODD)
def test_they_go_to_the_screen_by_way_of_srgb(name: str) -> None:
    icc = named("Display P3").for_lcms
    shown = ScreenColours(icc).of(ODD[name]).to_srgb(LEVELS)
    srgb = ODD[name].profile.to_srgb(LEVELS)
    assert np.array_equal(shown, transformed(srgb, srgb_icc(), icc, "relative", True))
    assert not np.array_equal(srgb, LEVELS)


@pytest.mark.parametrize("name", ODD)
def test_what_a_printer_lacks_of_them_is_marked(name: str) -> None:
    screen = ScreenColours(proof=Proof(dull_printer(), shows=False, warns=True))
    shown = screen.of(ODD[name]).to_srgb(LEVELS)
    srgb = ODD[name].profile.to_srgb(LEVELS)
    assert np.array_equal(shown, screen.of(Colours()).to_srgb(srgb))
    assert 0 < (shown == WARNING).all(-1).mean() < 1


def test_colours_that_were_taken_for_grey_stay_as_without_a_profile_of_the_screen() -> None:
    grey = named("grey")
    shown = ScreenColours(srgb_icc()).of(grey).to_srgb(LEVELS)
    plain = ScreenColours().of(grey).to_srgb(LEVELS)
    assert np.abs(shown.astype(int) - plain).max() <= 1
    assert np.ptp(shown, axis=2).max() > 100
