"""Blend modes against the W3C's formulas in float64, GIMP's definitions and libvips."""

from __future__ import annotations

import itertools
import math

import numpy as np
import numpy.typing as npt
import pytest
import pyvips

from filters.blending.blending import Blending, BlendingError
from filters.blending.composite import composed
from filters.blending.lightness import LIGHTNESS_RULES, lightness_of
from filters.blending.modes import MODES
from filters.pixels.channels import widened
from filters.pixels.colour_space import ColourSpace

Floats = npt.NDArray[np.float32]
SPACE = ColourSpace()
RNG = np.random.default_rng(4)
EDGES = np.array([0, 0.25, 0.5, 0.75, 1.0])


def colours_of(count: int, channels: int = 3) -> tuple[Floats, Floats]:
    """Return two pictures of random colours, with all pairs of the places where formulas bend."""
    pairs = np.array(list(itertools.product(EDGES, EDGES)))
    base, over = RNG.random((2, count + len(pairs), channels))
    base[: len(pairs)], over[: len(pairs)] = pairs[:, :1], pairs[:, 1:]
    return base[None].astype(np.float32), over[None].astype(np.float32)


def w3c(mode: str, b: float, s: float) -> float:
    """Return B(Cb, Cs) of one channel, as Compositing and Blending Level 1 and GIMP write it."""
    if mode == "soft-light":
        root = ((16 * b - 12) * b + 4) * b if b <= 0.25 else math.sqrt(b)
        return b - (1 - 2 * s) * b * (1 - b) if s <= 0.5 else b + (2 * s - 1) * (root - b)
    if mode == "overlay":
        return w3c("hard-light", s, b)
    if mode == "hard-light":
        return b * 2 * s if s <= 0.5 else w3c("screen", b, 2 * s - 1)
    if mode == "colour-dodge":
        return 0 if b == 0 else 1 if s == 1 else min(1, b / (1 - s))
    if mode == "colour-burn":
        return 1 if b == 1 else 0 if s == 0 else 1 - min(1, (1 - b) / s)
    if mode == "divide":
        return 0 if b <= 1e-6 else 1e6 if s == 0 else min(b / s, 1e6)
    return {
        "normal": s,
        "multiply": b * s,
        "screen": b + s - b * s,
        "darken": min(b, s),
        "lighten": max(b, s),
        "difference": abs(b - s),
        "exclusion": b + s - 2 * b * s,
        "add": b + s,
        "subtract": b - s,
        "grain-extract": b - s + 0.5,
        "grain-merge": b + s - 0.5,
    }[mode]


def luma(c: list[float]) -> float:
    return 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]


def clipped(c: list[float]) -> list[float]:
    level, low, high = luma(c), min(c), max(c)
    if low < 0:
        c = [level + (x - level) * level / (level - low) for x in c]
    if high > 1:
        c = [level + (x - level) * (1 - level) / (high - level) for x in c]
    return c


def set_luma(c: list[float], level: float) -> list[float]:
    return clipped([x + level - luma(c) for x in c])


def set_saturation(c: list[float], wanted: float) -> list[float]:
    order = sorted(range(3), key=lambda i: c[i])
    low, middle, high = order
    out = [0.0, 0.0, 0.0]
    if c[high] > c[low]:
        out[middle] = (c[middle] - c[low]) * wanted / (c[high] - c[low])
        out[high] = wanted
    return out


def w3c_colour(mode: str, b: list[float], s: list[float]) -> list[float]:
    own, other = max(b) - min(b), max(s) - min(s)
    return {
        "hue": lambda: set_luma(set_saturation(s, own), luma(b)),
        "saturation": lambda: set_luma(set_saturation(b, other), luma(b)),
        "colour": lambda: set_luma(s, luma(b)),
        "luminosity": lambda: set_luma(b, luma(s)),
    }[mode]()


WHOLE = ("hue", "saturation", "colour", "luminosity")


def formula(mode: str, base: Floats, over: Floats) -> npt.NDArray[np.float64]:
    if mode in WHOLE:
        pairs = zip(base.astype(float)[0].tolist(), over.astype(float)[0].tolist(), strict=True)
        return np.array([[w3c_colour(mode, b, s) for b, s in pairs]])
    return np.vectorize(lambda b, s: float(w3c(mode, b, s)))(base.astype(float), over.astype(float))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("opacity", [1.0, 0.3])
def test_every_mode_is_its_formula(mode: str, opacity: float) -> None:
    base, over = colours_of(300)
    if mode == "divide":
        over = np.maximum(over, np.float32(0.01))
    out = composed(base, over, opacity, Blending(mode))
    wanted = base + opacity * (formula(mode, base, over) - base)
    np.testing.assert_allclose(out, wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("luma_wanted", [3.85, 1.5, -0.7])
def test_a_luminosity_beyond_0_to_1_does_not_hang_on_the_last_bits(luma_wanted: float) -> None:
    base = np.repeat(RNG.random((1, 500, 1)), 3, axis=2).astype(np.float32)
    nudged = base.copy()
    nudged[..., 1] = np.nextafter(base[..., 1], np.float32(2))
    over = np.full_like(base, luma_wanted)
    for below in (base, nudged):
        out = composed(below, over, 1.0, Blending("luminosity"))
        np.testing.assert_allclose(out, luma_wanted, rtol=0, atol=1e-5)


VIPS = (
    "multiply", "screen", "overlay", "soft-light", "hard-light", "darken", "lighten",
    "colour-dodge", "colour-burn", "difference", "exclusion",
)  # fmt: skip


@pytest.mark.parametrize("mode", VIPS)
def test_opaque_colours_and_all_alphas_are_those_of_libvips_composite(mode: str) -> None:
    """Of what is partly transparent libvips blends colours times alpha, which the W3C does not."""
    base, over = RNG.uniform(0.01, 0.99, (2, 20, 30, 4)).astype(np.float32)
    base[:10, :, 3], over[:10, :, 3] = 1, 1
    below, above = (
        pyvips.Image.new_from_array(one * np.float32(255)).copy(interpretation="srgb")
        for one in (base, over)
    )
    laid = below.composite2(above, mode, compositing_space="srgb").numpy() / 255
    out = composed(base, over, 1.0, Blending(mode))
    np.testing.assert_allclose(out[:10], laid[:10], atol=1e-5)
    np.testing.assert_allclose(out[..., 3], laid[..., 3], atol=1e-5)


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "normal"])
@pytest.mark.parametrize("opacity", [1.0, 0.6])
def test_alpha_is_the_w3cs_source_over(mode: str, opacity: float) -> None:
    base, over = colours_of(300, 3)
    over = np.maximum(over, np.float32(0.01)) if mode == "divide" else over
    alphas = np.clip(RNG.random((2, *base.shape[:2], 1)) * 1.5 - 0.25, 0, 1).astype(np.float32)
    out = composed(
        np.dstack((base, alphas[0])), np.dstack((over, alphas[1])), opacity, Blending(mode)
    )
    low, high = alphas.astype(float)
    high = high * opacity
    source = (1 - low) * over + low * formula(mode, base, over)
    alpha = high + low * (1 - high)
    light = high * source + low * (1 - high) * base
    seen = alpha[..., 0] > 1e-6
    np.testing.assert_allclose(out[..., 3:], alpha, atol=1e-6)
    np.testing.assert_allclose(out[seen][:, :3], light[seen] / alpha[seen], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("channels", ["rgba", "rgb", "r", "ga", "a", *LIGHTNESS_RULES])
def test_hidden_colour_has_no_say_and_stays_where_nothing_is_seen(mode: str, channels: str) -> None:
    base, over = (RNG.random((9, 11, 4)).astype(np.float32) for _ in range(2))
    base[:4, :, 3], over[2:7, :, 3] = 0, 0
    base_2, over_2 = base.copy(), over.copy()
    base_2[:4, :, :3] = RNG.choice([np.nan, np.inf, -5.0], (4, 11, 3))
    over_2[2:7, :, :3] = RNG.choice([np.nan, np.inf, -5.0], (5, 11, 3))
    for share in (1.0, 0.4, RNG.random((9, 11)).astype(np.float32)):
        one, two = (
            composed(b, o, share, Blending(mode, channels))
            for b, o in ((base, over), (base_2, over_2))
        )
        np.testing.assert_array_equal(one[..., 3], two[..., 3])
        seen = one[..., 3] > 0
        np.testing.assert_array_equal(one[seen], two[seen])
        np.testing.assert_array_equal(two[2:4], base_2[2:4])  # hidden before and after


@pytest.mark.parametrize("mode", MODES)
def test_grey_stays_one_channel_and_is_what_rgb_gives(mode: str) -> None:
    base, over = colours_of(50, 1)
    out = composed(base, over, 0.7, Blending(mode))
    assert out.shape[2] == 1
    wide = composed(np.repeat(base, 3, 2), np.repeat(over, 3, 2), 0.7, Blending(mode))
    np.testing.assert_allclose(wide, np.repeat(out, 3, 2), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("channels", ["rgba", "rgb", "rb", "a", *LIGHTNESS_RULES])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_the_same_laid_over_itself_changes_nothing(channels: str, count: int) -> None:
    base = RNG.normal(0.5, 0.5, (7, 8, count)).astype(np.float32)
    if count in (2, 4):
        base[..., -1] = np.clip(base[..., -1], 0, 1)
    for share in (1.0, 0.37, RNG.random((7, 8)).astype(np.float32)):
        out = composed(base, base, share, Blending("normal", channels))
        np.testing.assert_array_equal(out, widened(base, out.shape[2]))


def test_only_the_chosen_channels_change() -> None:
    base, over = (RNG.random((5, 6, 4)).astype(np.float32) for _ in range(2))
    full = composed(base, over, 0.5, Blending("screen"))
    for letters in ("r", "gb", "rgb", "ga"):
        out = composed(base, over, 0.5, Blending("screen", letters))
        for index, letter in enumerate("rgba"):
            wanted = full if letter in letters else base
            np.testing.assert_array_equal(out[..., index], wanted[..., index])
    grey = composed(base[..., :1], over[..., :1], 1.0, Blending("normal", "g"))
    np.testing.assert_array_equal(grey, np.dstack((base[..., 0], over[..., 0], base[..., 0])))


def test_lightness_only_keeps_the_rest_of_a_colour() -> None:
    base, over = (RNG.uniform(0.1, 0.9, (5, 6, 3)).astype(np.float32) for _ in range(2))
    for rule in LIGHTNESS_RULES:
        out = composed(base, over, 1.0, Blending("normal", rule))
        np.testing.assert_allclose(
            lightness_of(out, rule, SPACE), lightness_of(over, rule, SPACE), atol=1e-5
        )
    lab = composed(base, over, 1.0, Blending("normal", "lightness"))
    np.testing.assert_allclose(SPACE.to_lab(lab)[..., 1:], SPACE.to_lab(base)[..., 1:], atol=1e-5)
    by_luma = composed(base, over, 1.0, Blending("normal", "luma")) - base
    np.testing.assert_allclose(by_luma, np.repeat(by_luma[..., :1], 3, 2), atol=1e-6)
    by_max = composed(base, over, 1.0, Blending("normal", "max")) / base
    np.testing.assert_allclose(by_max, np.repeat(by_max[..., :1], 3, 2), rtol=1e-5)


def test_lab_is_libvips_lab() -> None:
    colour = RNG.random((20, 20, 3)).astype(np.float32)
    d65 = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    by_d65 = ColourSpace(to_xyz=d65).to_lab(colour) * np.float32([100, 500, 200])
    vips = pyvips.Image.new_from_array(colour * np.float32(255)).copy(interpretation="srgb")
    wanted = vips.colourspace("scrgb").colourspace("lab").numpy()
    assert np.abs(by_d65 - wanted).max() < 1.5  # it counts in 8 bits
    white = SPACE.to_lab(np.ones((1, 1, 3), np.float32))[0, 0]
    np.testing.assert_allclose(white, (1, 0, 0), atol=1e-6)
    np.testing.assert_allclose(SPACE.from_lab(SPACE.to_lab(colour)), colour, atol=1e-5)


def test_a_share_of_0_keeps_the_bits_below() -> None:
    base, over = (RNG.random((6, 7, 4)).astype(np.float32) for _ in range(2))
    over[0, 0] = np.nan
    share = np.zeros((6, 7), np.float32)
    share[3:] = 1
    for mode in MODES:
        out = composed(base, over, share, Blending(mode))
        np.testing.assert_array_equal(out[:3], base[:3])


def test_names_are_read_as_people_write_them_and_others_are_refused() -> None:
    assert Blending.parse("Soft light", "ABGR") == Blending("soft-light")
    assert Blending.parse("color_burn") == Blending("colour-burn")
    assert Blending("normal", "bg").channels == "gb"
    with pytest.raises(BlendingError, match="blend mode 'glow' is not known: use normal, multiply"):
        Blending.parse("glow")
    with pytest.raises(BlendingError, match="blend channels 'rgx' are not known: use letters of"):
        Blending.parse("normal", "rgx")
    with pytest.raises(BlendingError, match="blend channels '' are not known"):
        Blending("normal", "")
    with pytest.raises(BlendingError, match="blend mode 3 is not a word"):
        Blending.from_json({"blend": 3})
