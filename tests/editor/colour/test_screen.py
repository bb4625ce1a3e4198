"""A picture on a screen of its own profile, as a printer shows it, and what that lacks."""

from __future__ import annotations

import numpy as np

from editor.colour.colours import Colours
from editor.colour.lcms import transformed
from editor.colour.named_profiles import named
from editor.colour.profile import srgb_icc
from editor.colour.screen import WARNING, Proof, ScreenColours
from tests.editor.colour.table_profiles import dull_printer

LEVELS = np.random.default_rng(8).integers(0, 256, (7, 9, 3), np.uint8)
PRINTER = dull_printer()


def test_a_screen_without_a_profile_takes_srgb():
    assert ScreenColours().is_plain
    path = ScreenColours().of(named("Adobe RGB"))
    assert path is named("Adobe RGB").profile


def test_a_screens_profile_is_where_the_numbers_go():
    icc = named("Display P3").for_lcms
    shown = ScreenColours(icc).of(Colours()).to_srgb(LEVELS)
    assert np.array_equal(shown, transformed(LEVELS, srgb_icc(), icc, "relative", True))
    own = ScreenColours(icc).of(named("Display P3")).to_srgb(LEVELS)
    assert np.abs(own.astype(int) - LEVELS).max() <= 1


def test_a_proof_shows_what_the_device_makes_of_it():
    shown = ScreenColours(proof=Proof(PRINTER)).of(Colours()).to_srgb(LEVELS).astype(int)
    chroma = np.ptp(LEVELS.astype(int), axis=2).mean()
    assert np.ptp(shown, axis=2).mean() < 0.8 * chroma
    inks = transformed(LEVELS, srgb_icc(), PRINTER, "relative", True, np.uint16)
    wanted = transformed(inks, PRINTER, srgb_icc(), "relative", True, np.uint8)
    assert np.array_equal(shown, wanted)


def test_only_colours_that_the_device_lacks_are_marked():
    levels = np.array([[(128, 128, 128), (255, 0, 0), (140, 120, 120), (0, 0, 255)]], np.uint8)
    warned = Proof(PRINTER, shows=False, warns=True)
    shown = ScreenColours(proof=warned).of(Colours()).to_srgb(levels)[0]
    marked = (shown == WARNING).all(-1)
    assert marked.tolist() == [False, True, False, True]
    assert np.abs(shown[~marked].astype(int) - levels[0][~marked]).max() <= 1


def test_a_grey_photo_goes_to_the_screen_by_its_own_curve():
    grey = LEVELS[..., :1].repeat(3, 2)
    shown = ScreenColours(srgb_icc()).of(named("grey")).to_srgb(grey)
    assert np.abs(shown.astype(int) - grey).max() <= 1
