import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters import Kernel, convolve
from filters.convolution.validation import PixelsError
from filters.params.kinds.channels import Channels
from filters.pixels.border import BORDER_RULES, Border
from filters.pixels.light import SRGB
from filters.pixels.region import Region
from tests.filters.convolution.reference import FULL_SCALE, exact, stored

BORDERS = [*BORDER_RULES[:-1], "constant:0.3"]
DTYPES = ["uint8", "uint16", "float32"]


def picture(shape, dtype="float32", seed=0):
    values = np.random.default_rng(seed).random(shape, np.float32)
    return stored(values, dtype)


@st.composite
def kernels(draw, largest=9):
    rows, columns = draw(st.integers(1, largest)), draw(st.integers(1, largest))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    weights = rng.standard_normal((rows, columns))
    weights[rng.random((rows, columns)) < draw(st.sampled_from([0.0, 0.4]))] = 0.0
    weights /= max(1.0, np.abs(weights).sum())
    origin = (draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1)))
    return Kernel(
        weights, origin, draw(st.sampled_from([1.0, -2.0])), draw(st.sampled_from([0.0, 0.25]))
    )


@given(
    kernel=kernels(),
    rows=st.integers(1, 12),
    columns=st.integers(1, 12),
    channels=st.sampled_from([None, 1, 2, 3, 4, 5]),
    dtype=st.sampled_from(DTYPES),
    border=st.sampled_from(BORDERS),
)
@settings(max_examples=150, deadline=None)
def test_it_equals_a_float64_reference(kernel, rows, columns, channels, dtype, border):
    pixels = picture((rows, columns) if channels is None else (rows, columns, channels), dtype)
    got = convolve(pixels, kernel, border=border)
    assert got.shape == pixels.shape
    assert got.dtype == pixels.dtype
    want = exact(pixels, kernel, border)
    if dtype != "float32":
        want = np.clip(want, 0, 1)
    step = 0.0 if dtype == "float32" else 0.5 / FULL_SCALE[dtype]
    assert np.abs(got / FULL_SCALE[dtype] - want).max() <= 2e-6 + step


@given(kernel=kernels(), border=st.sampled_from(BORDERS), data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_region_equals_a_crop_of_the_whole(kernel, border, data):
    pixels = picture((11, 14, 3), seed=1)
    top, left = data.draw(st.integers(0, 10)), data.draw(st.integers(0, 13))
    rows, columns = data.draw(st.integers(1, 11 - top)), data.draw(st.integers(1, 14 - left))
    region = Region(top, left, rows, columns)
    part = convolve(pixels, kernel, border=border, region=region)
    assert part == pytest.approx(convolve(pixels, kernel, border=border)[region.slices], abs=1e-6)


def test_halves_are_rounded_to_even():
    pixels = np.array([[1, 3, 5, 255]], np.uint8)
    assert convolve(pixels, Kernel([[0.5]])).tolist() == [[0, 2, 2, 128]]


def test_integers_are_clamped_at_the_very_end():
    pixels = np.array([[200, 200]], np.uint8)
    assert convolve(pixels, Kernel([[2.0]], offset=-0.5)).tolist() == [[255, 255]]
    assert convolve(pixels, Kernel([[-1.0]])).tolist() == [[0, 0]]


def test_the_offset_is_in_full_scale():
    assert convolve(np.zeros((1, 1), np.uint16), Kernel([[1.0]], offset=0.2))[0, 0] == 13107


def test_each_channel_can_have_its_own_kernel():
    pixels = picture((6, 7, 3))
    ones = [Kernel([[1, 2, 3]], divisor=6), Kernel([[0.5]]), Kernel([[1], [-1]])]
    got = convolve(pixels, ones)
    for index, kernel in enumerate(ones):
        assert got[..., index] == pytest.approx(convolve(pixels[..., index], kernel), abs=1e-6)


def test_flip_is_the_kernel_turned_by_180_degrees():
    impulse = np.zeros((5, 5), np.float32)
    impulse[2, 2] = 1
    kernel = Kernel([[1, 2], [3, 4]], origin=(0, 0))
    assert convolve(impulse, kernel, flip=True)[2:4, 2:4].tolist() == [[1, 2], [3, 4]]
    assert convolve(impulse, kernel)[1:3, 1:3].tolist() == [[4, 3], [2, 1]]


def test_out_is_written_and_given_back():
    pixels = picture((6, 7, 3), "uint8")
    out = np.empty_like(pixels)
    assert convolve(pixels, Kernel([[1, 1]], divisor=2), out=out) is out
    assert (out == convolve(pixels, Kernel([[1, 1]], divisor=2))).all()


def test_out_may_be_the_input_itself():
    pixels = picture((6, 7, 3))
    want = convolve(pixels, Kernel(np.ones((3, 3)), divisor=9))
    assert (convolve(pixels, Kernel(np.ones((3, 3)), divisor=9), out=pixels) == want).all()


def test_channels_that_are_off_keep_their_values():
    pixels = picture((4, 4, 4), "uint8")
    got = convolve(pixels, Kernel([[0.5]]), channels=Channels.parse("ga"))
    assert (got[..., [0, 2]] == pixels[..., [0, 2]]).all()
    assert (got[..., [1, 3]] == convolve(pixels, Kernel([[0.5]]))[..., [1, 3]]).all()


def test_linear_light_decodes_filters_and_encodes():
    pixels = picture((9, 9, 3))
    kernel = Kernel(np.ones((3, 3)), normalize=True)
    want = SRGB.to_stored(convolve(SRGB.to_linear(pixels), kernel))
    assert convolve(pixels, kernel, light="linear") == pytest.approx(want, abs=2e-6)


@pytest.mark.parametrize("channels", [2, 4])
def test_transparent_pixels_do_not_bleed_their_colour(channels):
    pixels = np.ones((7, 8, channels), np.float32)
    pixels[:, :4] = 0  # transparent black beside opaque white
    box = Kernel(np.ones((3, 3)), normalize=True)
    weighted = convolve(pixels, box, alpha="auto")
    assert weighted[:, 3:, :-1] == pytest.approx(1.0, abs=1e-6)
    assert weighted[0, 2:6, -1] == pytest.approx([0, 1 / 3, 2 / 3, 1], abs=1e-6)
    kept = convolve(pixels, box, alpha="keep")
    assert (kept[..., -1] == pixels[..., -1]).all()
    assert kept[..., :-1] == pytest.approx(weighted[..., :-1], abs=1e-6)
    plain = convolve(pixels, box, alpha="plain")
    assert plain == pytest.approx(convolve(pixels, box), abs=1e-6)


def test_a_kernel_that_sums_to_0_keeps_alpha_by_itself():
    pixels = picture((6, 6, 4))
    got = convolve(pixels, Kernel([[-1, 0, 1]]), alpha="auto")
    assert (got[..., 3] == pixels[..., 3]).all()


def test_gimp_weighting_is_gegls_formula():
    pixels = picture((6, 6, 4), seed=5)
    pixels[:3, :3, 3] = 0
    kernel = Kernel([[1, -2, 3], [0, 4, 1], [-1, 2, 1]], divisor=3, offset=0.1)
    got = convolve(pixels, kernel, alpha="gimp")
    alpha = pixels[..., 3]
    colour = np.dstack([pixels[..., :3] * alpha[..., None], alpha])
    summed = exact(colour.astype(np.float32), kernel.replace(offset=0.0))
    seen = exact(alpha, Kernel(np.abs(kernel.weights)))
    gain = np.where(seen > 1e-9, np.abs(kernel.weights).sum() / np.maximum(seen, 1e-9), 0)
    assert got[..., :3] == pytest.approx(summed[..., :3] + 0.1, abs=1e-5)
    assert got[..., 3] == pytest.approx(summed[..., 3] * gain + 0.1, abs=1e-5)


def test_gimp_weighting_of_an_opaque_picture_gives_alpha_its_sum():
    pixels = np.ones((3, 3, 4), np.float32)
    got = convolve(pixels, Kernel([[1, 1]], offset=0.25), alpha="gimp")
    assert got == pytest.approx(2.25)


@pytest.mark.parametrize("rule", ["auto", "keep", "weighted", "gimp"])
def test_no_alpha_rule_makes_a_number_that_is_not_finite(rule):
    pixels = picture((9, 9, 4), seed=3)
    pixels[:5, :, 3] = 0
    for weights in ([[1, -1]], [[0, -1, 0], [-1, 5, -1], [0, -1, 0]], np.ones((3, 3))):
        assert np.isfinite(convolve(pixels, Kernel(weights), alpha=rule)).all()


@pytest.mark.parametrize(
    ("border", "outside"),
    [("black", 1.0), ("white", 1.0), ("constant:0.5", 1.0), ("transparent", 0.0)],
)
def test_only_the_transparent_border_has_no_alpha(border, outside):
    pixels = np.ones((3, 3, 4), np.float32)
    got = convolve(pixels, Kernel([[1, 0, 0]]), border=border, alpha="plain")
    assert got[0, 0, 3] == outside
    assert got[0, 0, 0] == Border.parse(border).colour(4)[0]


@pytest.mark.parametrize(
    ("pixels", "words", "settings_"),
    [
        (np.zeros((2, 2), np.int64), "int64", {}),
        (np.zeros((2, 0), np.uint8), "shape", {}),
        (np.zeros((2, 2, 2, 2), np.uint8), "shape", {}),
        (np.zeros((2, 2), np.uint8), "inside the image", {"region": Region(1, 1, 2, 1)}),
        (np.zeros((2, 2), np.uint8), "out of", {"out": np.zeros((2, 2), np.float32)}),
        (np.zeros((2, 2, 2), np.uint8), "not known", {"alpha": "best"}),
        (np.zeros((2, 2), np.uint8), "not known", {"border": "nearby"}),
        (np.zeros((2, 2), np.uint8), "not known", {"light": "dark"}),
    ],
)
def test_what_is_not_allowed_is_named(pixels, words, settings_):
    with pytest.raises(ValueError, match=words):
        convolve(pixels, Kernel([[1]]), **settings_)


def test_a_wrong_number_of_kernels_is_named():
    with pytest.raises(PixelsError, match="2 kernels are not allowed for 3 channels"):
        convolve(np.zeros((2, 2, 3), np.uint8), [Kernel([[1]])] * 2)
