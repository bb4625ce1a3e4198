"""Tone and colour filters against their formulas, written once more in float64."""

from __future__ import annotations

import colorsys
import itertools
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import pyvips
import scipy.interpolate

from filters.builtin.white_balance import RGB_TO_XYZ, white_point
from filters.params.kinds.curve import Curve
from filters.params.param import ParamError
from filters.pixels.colour_space import ColourSpace
from filters.pixels.light import SRGB
from filters.pixels.region import Region
from filters.progress import Progress
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
REGISTRY = Registry.builtin()
RNG = np.random.default_rng(11)
PHOTO = RNG.random((30, 40, 3)).astype(np.float32)
GREY = PHOTO[..., :1].copy()
WIDE = (PHOTO * 3 - 1).astype(np.float32)  # below 0 and above 1
LUMA_601 = np.array([0.299, 0.587, 0.114])


def ran(filter_id: str, pixels: Floats = PHOTO, **values: Any) -> npt.NDArray[np.float64]:
    spec = REGISTRY[filter_id]
    given = pixels.copy()
    given.flags.writeable = False
    where = Region.of_shape(*pixels.shape[:2])
    return spec.run(given, spec.checked(values), where).astype(np.float64)


def near(got: npt.NDArray[Any], wanted: npt.NDArray[Any], atol: float = 1e-5) -> None:
    np.testing.assert_allclose(got, wanted, rtol=1e-5, atol=atol)


NEUTRAL = [
    "exposure", "brightness_contrast", "levels", "white_balance", "saturation", "hue_saturation",
    "colour_balance", "noise", "vignette",
]  # fmt: skip


@pytest.mark.parametrize("filter_id", NEUTRAL)
@pytest.mark.parametrize("pixels", [WIDE, GREY], ids=["RGB", "grey"])
def test_a_new_step_changes_no_bit(filter_id: str, pixels: Floats) -> None:
    np.testing.assert_array_equal(ran(filter_id, pixels), pixels)


def test_exposure_doubles_light_for_each_stop() -> None:
    near(ran("exposure", WIDE, stops=1.5), WIDE * 2**1.5)
    near(ran("exposure", GREY, stops=-2.0), GREY / 4)
    assert REGISTRY["exposure"].light({"stops": 0.0}) == "linear"


def test_brightness_and_contrast_are_those_of_gegl() -> None:
    near(
        ran("brightness_contrast", WIDE, brightness=10.0, contrast=40.0),
        (WIDE.astype(float) - 0.5) * 1.4 + 0.5 + 0.1,
    )


def test_levels_go_from_black_to_white_by_a_gamma() -> None:
    out = ran("levels", black=20.0, white=200.0, gamma=1.8, out_black=10.0, out_white=240.0)
    t = (PHOTO.astype(float) * 255 - 20) / 180
    t = np.where(t > 0, np.abs(t) ** (1 / 1.8), t)
    near(out, (10 + t * 230) / 255)
    vips = pyvips.Image.new_from_array(PHOTO).gamma(exponent=1.8).numpy()
    near(ran("levels", gamma=1.8) / ran("levels", gamma=1.8).max(), vips / vips.max(), 1e-4)


def test_invert_posterize_and_threshold_are_their_formulas() -> None:
    near(ran("invert", WIDE), 1 - WIDE.astype(float))
    out = ran("posterize", levels=4)
    near(out, np.round(PHOTO.astype(float) * 3) / 3)
    assert len(np.unique(out)) == 4
    luma = PHOTO @ LUMA_601
    near(ran("threshold", level=40.0)[..., 1], np.where(luma >= 0.4, 1.0, 0.0))
    soft = np.clip((luma - 0.4) / 0.2 + 0.5, 0, 1)
    near(ran("threshold", level=40.0, softness=20.0)[..., 2], soft)


@pytest.mark.parametrize(
    ("kelvin", "x", "y"),
    [
        (2855.5, 0.44757, 0.40745),
        (6504.0, 0.3135, 0.3237),
        (20000.0, 0.2565, 0.2577),
    ],
)
def test_the_light_of_a_black_body_is_that_of_tables(kelvin: float, x: float, y: float) -> None:
    white = white_point(kelvin)
    np.testing.assert_allclose(white[:2] / white.sum(), (x, y), atol=1e-3)


@pytest.mark.parametrize(("kelvin", "tint"), [(2856, 0), (4500, 30), (9000, -40), (25000, 0)])
def test_a_white_card_under_a_light_becomes_grey(kelvin: float, tint: float) -> None:
    card = np.linalg.inv(RGB_TO_XYZ) @ white_point(kelvin, tint) * 0.4
    pixels = np.broadcast_to(card, (4, 5, 3)).astype(np.float32)
    out = ran("white_balance", pixels, temperature=float(kelvin), tint=float(tint))
    daylight = np.linalg.inv(RGB_TO_XYZ) @ white_point(6504) * 0.4
    near(out, np.broadcast_to(daylight, out.shape))
    np.testing.assert_allclose(np.ptp(out, axis=2), 0, atol=0.03)  # D65 is no black body


def test_warmer_is_redder_and_tint_takes_away_green() -> None:
    grey = np.full((2, 2, 1), 0.4, np.float32)
    warm = ran("white_balance", grey, temperature=9000.0)[0, 0]
    assert warm.shape == (3,)
    assert warm[0] > warm[1] > warm[2]
    magenta = ran("white_balance", grey, tint=40.0)[0, 0]
    assert magenta[1] < min(magenta[0], magenta[2])


def test_what_is_picked_as_grey_becomes_grey_of_the_same_luminance() -> None:
    from filters.params.kinds.colour import Colour

    picked = Colour(200, 150, 90)
    light = SRGB.to_linear(np.array(picked.rgb, np.float32))
    pixels = np.broadcast_to(light, (3, 3, 3)).astype(np.float32)
    out = ran("white_balance", pixels, by="grey", grey=picked)
    near(out, np.full((3, 3, 3), RGB_TO_XYZ[1] @ light), 1e-4)


def test_saturation_is_the_matrix_of_filter_effects() -> None:
    s = 1.6
    matrix = np.array(
        [
            [0.213 + 0.787 * s, 0.715 - 0.715 * s, 0.072 - 0.072 * s],
            [0.213 - 0.213 * s, 0.715 + 0.285 * s, 0.072 - 0.072 * s],
            [0.213 - 0.213 * s, 0.715 - 0.715 * s, 0.072 + 0.928 * s],
        ]
    )
    near(ran("saturation", WIDE, saturation=60.0), WIDE.astype(float) @ matrix.T)
    assert np.ptp(ran("saturation", saturation=-100.0), axis=2).max() < 1e-6


def test_vibrance_leaves_strong_colours() -> None:
    pixels = np.array([[[1, 0, 0], [0.5, 0.45, 0.4]]], np.float32)
    out = ran("saturation", pixels, vibrance=50.0)
    near(out[0, 0], pixels[0, 0])
    near(np.ptp(out[0, 1]), np.array(0.1 * (1 + 0.5 * 0.9)))


def test_hue_and_saturation_are_colorsys_where_bands_are_alike() -> None:
    out = ran("hue_saturation", hue=50.0, saturation=-30.0, lightness=0.0)
    for row, column in itertools.product(range(0, 30, 5), range(0, 40, 7)):
        r, g, b = (float(v) for v in PHOTO[row, column])
        h, light, _ = colorsys.rgb_to_hls(r, g, b)
        chroma = (max(r, g, b) - min(r, g, b)) * 0.7
        s = chroma / (1 - abs(2 * light - 1))
        wanted = colorsys.hls_to_rgb((h + 50 / 360) % 1, light, s)
        near(out[row, column], np.array(wanted))
    lighter = ran("hue_saturation", GREY, lightness=40.0)
    near(lighter, GREY + 0.4 * (1 - GREY.astype(float)))


def test_a_band_changes_its_own_hues_only() -> None:
    pixels = np.array([[colorsys.hsv_to_rgb(d / 360, 0.8, 0.7) for d in range(0, 360, 15)]])
    pixels = pixels.astype(np.float32)
    out = ran("hue_saturation", pixels, green_saturation=-100.0)[0]
    chroma = np.ptp(out, axis=1) / np.ptp(pixels[0], axis=1)
    away = np.abs((np.arange(0, 360, 15) - 120 + 180) % 360 - 180)
    near(chroma, 1 - np.clip(1 - away / 60, 0, 1))
    turned = ran("hue_saturation", pixels, red_hue=30.0)[0, 0]
    near(np.array(colorsys.rgb_to_hsv(*turned)), np.array([30 / 360, 0.8, 0.7]))


def test_black_and_white_mixes_the_channels() -> None:
    near(ran("black_and_white")[..., 0], PHOTO @ LUMA_601)
    mixed = ran("black_and_white", red=80.0, green=50.0, blue=-20.0, keep_brightness=False)
    near(mixed, np.repeat((PHOTO @ [0.8, 0.5, -0.2])[..., None], 3, 2))
    near(ran("black_and_white", GREY, red=200.0), GREY.astype(float))


def test_colour_balance_is_gimps_but_for_clipping() -> None:
    moves = {"shadows": (30, 0, -20), "midtones": (-40, 10, 0), "highlights": (0, 50, 20)}
    values = {
        f"{part}_{name}": float(move)
        for part, three in moves.items()
        for name, move in zip(("red", "green", "blue"), three, strict=True)
    }
    out = ran("colour_balance", keep_luminosity=False, **values)
    a, b, scale = 0.25, 0.333, 0.7
    light = ((PHOTO.max(2) + PHOTO.min(2)) / 2).astype(float)[..., None]
    shadows = np.clip((light - b) / -a + 0.5, 0, 1) * scale
    middle = np.clip((light - b) / a + 0.5, 0, 1) * np.clip((light + b - 1) / -a + 0.5, 0, 1)
    high = np.clip((light + b - 1) / a + 0.5, 0, 1) * scale
    move = [np.array(moves[part]) / 100 for part in ("shadows", "midtones", "highlights")]
    near(out, PHOTO + shadows * move[0] + middle * scale * move[1] + high * move[2])
    kept = ran("colour_balance", **values)
    near((kept.max(2) + kept.min(2)) / 2, light[..., 0])


def test_a_gradient_map_goes_through_its_three_colours() -> None:
    from filters.params.kinds.colour import Colour

    stops = {
        "dark": Colour(10, 20, 60),
        "middle": Colour(200, 80, 70),
        "light": Colour(255, 240, 200),
    }
    out = ran("gradient_map", place=30.0, **stops)
    luma = PHOTO @ LUMA_601
    for index in range(3):
        ends = [colour.rgb[index] for colour in stops.values()]
        near(out[..., index], np.interp(luma, [0, 0.3, 1], ends))
    assert ran("gradient_map", GREY, **stops).shape[2] == 3


def test_noise_has_its_mean_and_deviation_and_stays_in_its_place() -> None:
    flat = np.full((300, 400, 3), 0.5, np.float32)
    spec = REGISTRY["noise"]
    for kind in ("gaussian", "uniform"):
        values = spec.checked({"amount": 10.0, "kind": kind, "grey": False, "seed": 7})
        whole = spec.run(flat, values, Region.of_shape(300, 400))
        made = whole.astype(float) - 0.5
        np.testing.assert_allclose(made.mean((0, 1)), 0, atol=1.5e-3)
        np.testing.assert_allclose(made.std((0, 1)), 0.1, rtol=0.01)
        assert abs(np.corrcoef(made.reshape(-1, 3).T) - np.eye(3)).max() < 0.01
        beside = np.corrcoef(made[:, :-1, 0].ravel(), made[:, 1:, 0].ravel())[0, 1]
        assert abs(beside) < 0.01
        part = spec.run(flat[40:70, 90:140], values, Region(40, 90, 30, 50))
        np.testing.assert_array_equal(part, whole[40:70, 90:140])
    same = ran("noise", flat, amount=5.0)
    assert np.ptp(same, axis=2).max() == 0
    assert not np.array_equal(same, ran("noise", flat, amount=5.0, seed=2))


def test_a_vignette_is_its_formula_and_hangs_on_the_whole_photo() -> None:
    flat = np.full((60, 90, 1), 0.5, np.float32)
    spec = REGISTRY["vignette"]
    values = spec.checked({"amount": -60.0, "size": 40.0, "feather": 80.0})
    whole = spec.run(flat, values, Region.of_shape(60, 90))
    y, x = np.mgrid[0:60, 0:90]
    t = np.clip((np.hypot((y - 29.5) / 30, (x - 44.5) / 45) - 0.4) / 0.8, 0, 1)
    near(whole[..., 0], 0.5 * (1 - 0.6 * (3 * t**2 - 2 * t**3)))
    job = Progress(60, 90)
    part = spec.run(flat[10:30, 50:90], values, Region(10, 50, 20, 40), job)
    np.testing.assert_array_equal(part, whole[10:30, 50:90])
    round_one = spec.run(flat, {**values, "roundness": 100.0}, Region.of_shape(60, 90))
    assert round_one[0, 45, 0] == pytest.approx(round_one[30, 15, 0], abs=2e-2)


S_CURVE = Curve(((0.0, 0.1), (0.3, 0.2), (0.7, 0.85), (1.0, 0.95)))


def test_a_curve_is_scipys_monotone_cubic_and_goes_on_straight() -> None:
    across, up = np.array(S_CURVE.points).T
    wanted = scipy.interpolate.PchipInterpolator(across, up)
    near(ran("curves", rgb=S_CURVE), wanted(PHOTO.astype(float)))
    at = np.linspace(0, 1, 10_001)
    assert (np.diff(S_CURVE.at(at)) >= 0).all()  # it never turns back between its points
    slope = wanted.derivative()(1.0)
    assert S_CURVE.at(1.5) == pytest.approx(0.95 + 0.5 * slope)
    pixels = np.array([[[1.5, -0.2, 0.5]]], np.float32)
    near(ran("curves", pixels, rgb=S_CURVE), S_CURVE.at(pixels))
    cut = Curve(((0.2, 0.0), (0.8, 1.0)))
    assert cut.at([-1, 0.1, 0.9, 2]).tolist() == [0, 0, 1, 1]
    np.testing.assert_array_equal(ran("curves", WIDE), WIDE)


def test_channels_have_their_own_curve_first_and_lightness_keeps_hue() -> None:
    half = Curve(((0.0, 0.0), (1.0, 0.5)))
    out = ran("curves", red=half, rgb=S_CURVE)
    near(out[..., 0], S_CURVE.at(half.at(PHOTO[..., 0])))
    near(out[..., 1], S_CURVE.at(PHOTO[..., 1]))
    assert ran("curves", GREY, red=half).shape[2] == 3
    space = ColourSpace()
    before = space.to_lab(PHOTO)
    after = space.to_lab(ran("curves", lightness=S_CURVE).astype(np.float32))
    near(after[..., 0], S_CURVE.at(before[..., 0]), 2e-5)
    near(after[..., 1:], before[..., 1:], 2e-5)
    assert ran("curves", GREY, lightness=S_CURVE).shape[2] == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0,0", "a curve of 1 points is not allowed: 2 to 32"),
        ("0,0 1,2", "a curve's point 1,2 is not allowed"),
        ("0.5,0 0.5,1", "from left to right"),
        ("0,0 1", "write x,y x,y"),
        ("0,0 nan,1", "is not allowed"),
    ],
)
def test_what_is_no_curve_is_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ParamError, match=sentence):
        Curve.parse(text)
