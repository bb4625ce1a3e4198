"""Where every tap lies on one value, the sum is exact, whatever method makes it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from filters import Kernel, convolve
from filters.convolution.engine import sums
from filters.convolution.flat import SEEN, FlatPlaces
from filters.convolution.methods.direct import adds_alike
from filters.convolution.methods.separable import factors
from filters.convolution.planning.plan import METHODS
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region
from tests.filters.convolution.reference import FULL_SCALE, exact

FEW_FLAT = "few"
TIES = {"uint8": 128, "uint16": 32768, "float32": 0.5}


def high_pass(side):
    weights = -np.ones((side, side))
    weights[side // 2, side // 2] += side * side
    return weights


def laplacian_of_gaussian(side, whole):
    """Cancel: in whole numbers, or as they come."""
    along = np.arange(side) - side // 2
    square = along[:, None] ** 2 + along**2
    spread = (side / 6) ** 2
    weights = (square / spread - 2) * np.exp(-square / (2 * spread))
    weights = np.rint(weights * 400) if whole else weights * 3.7
    weights[side // 2, side // 2] -= weights.sum()
    return weights


def disk_less_its_middle():
    down, across = np.mgrid[-7:8, -7:8]
    weights = (down**2 + across**2 <= 50) * 0.173
    weights[7, 7] -= weights.sum()
    return weights


KERNELS = {
    "high pass 31": high_pass(31),
    "high pass 5": high_pass(5),
    "log 15, whole": laplacian_of_gaussian(15, whole=True),
    "log 15": laplacian_of_gaussian(15, whole=False),
    "laplacian / 9": high_pass(3) / 9,
    "9x9 of 3800": np.where(high_pass(9) < 0, -23.75, 1900.0),
    "disk": disk_less_its_middle(),
    "comb": np.pad([[1 / 3]], 3) - np.eye(7)[::-1][:, ::-1] * np.eye(7)[6] / 3,
    "column": np.array([[0.7], [0.0], [-0.4], [-0.3]]),
    "row": np.array([[0.7, -0.4, -0.3]]),
}


def half_flat(shape, dtype):
    """Flat at the left, noise at the right."""
    rng = np.random.default_rng(1)
    values = rng.random((*shape, 3))
    values[:, : shape[1] // 2] = (200 / 255, 0.3, 0.05)
    return (np.rint(values * FULL_SCALE[dtype]) if dtype != "float32" else values).astype(dtype)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", TIES)
@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("shape", [(75, 101), (300, 400)])
def test_a_flat_part_is_right_between_the_levels_by_every_method(method, dtype, name, shape):
    weights = KERNELS[name]
    taps = Taps.of_kernel(Kernel(weights))
    if method == "box" or (method == "separable" and factors(taps) is None):
        pytest.skip(f"{name} is not summed by {method}")
    got = sums(half_flat(shape, dtype), taps, 0.5, method=method)
    flat = got[:, : shape[1] // 2 - weights.shape[1] // 2]
    np.testing.assert_array_equal(flat, np.full_like(flat, TIES[dtype]))


@pytest.mark.parametrize("shape", [(300, 400), (640, 480), (700, 900)])
@pytest.mark.parametrize("dtype", TIES)
@pytest.mark.parametrize("name", ["high pass 31", "log 15, whole", "9x9 of 3800"])
def test_whatever_the_size_of_the_picture(shape, dtype, name):
    weights = KERNELS[name]
    got = convolve(half_flat(shape, dtype), Kernel(weights, offset=0.5))
    flat = got[:, : shape[1] // 2 - weights.shape[1] // 2]
    np.testing.assert_array_equal(flat, np.full_like(flat, TIES[dtype]))


@given(
    seed=st.integers(0, 2**32 - 1),
    rows=st.integers(1, 9),
    columns=st.integers(1, 9),
    total=st.sampled_from([0.0, 1.0, 0.37, -2.0]),
    offset=st.sampled_from([0.0, 0.5, 0.2]),
    dtype=st.sampled_from(sorted(TIES)),
    border=st.sampled_from(["clamp", "mirror", "wrap", "white", "constant:0.3"]),
    method=st.sampled_from([m for m in METHODS if m not in ("box", "separable")]),
)
@settings(max_examples=200, deadline=None)
def test_pictures_of_flat_blocks_are_as_exact_arithmetic_has_them(
    seed, rows, columns, total, offset, dtype, border, method
):
    rng = np.random.default_rng(seed)
    weights = rng.standard_normal((rows, columns)) * 20
    weights[rng.random((rows, columns)) < 0.3] = 0
    weights[-1, -1] += total - weights.sum()
    assume(np.count_nonzero(weights) > 1)  # one product is exact by itself
    origin = (int(rng.integers(rows)), int(rng.integers(columns)))
    kernel = Kernel(weights, origin, offset=offset)
    levels = rng.integers(0, 4, (4, 5, 2)) / 3
    top = FULL_SCALE[dtype]
    blocks = np.rint(levels * 255) / 255 if top == 1 else np.rint(levels * top)
    pixels = np.kron(blocks, np.ones((9, 11, 1))).astype(dtype)
    got = sums(pixels, Taps.of_kernel(kernel), offset, Border.parse(border), method=method)
    want = exact(pixels, kernel, border)
    same = _one_value(pixels, kernel, border)
    if dtype == "float32":
        # Else a flat value is no tie at whatever depth, or all know how far off it may be.
        if total == 0 or ((offset or total == 0.37) and np.abs(weights).sum() > 10):
            is_alike = total != 0 and method == "direct" and adds_alike()
            if is_alike:  # as far off at each place, so that no speckles show
                for value in np.unique(want[same].round(9)):
                    found = got[same & (want.round(9) == value)]
                    assert np.ptp(found) == 0
            near = SEEN if is_alike else 3e-7
            np.testing.assert_allclose(got[same], want[same], rtol=near, atol=near)
    else:
        sure = np.round(np.clip(want, 0, 1) * top, 6)
        np.testing.assert_array_equal(got[same], np.rint(sure[same]))


def _one_value(pixels, kernel, border):
    """Say where all taps lie on one value: the spread of what they see is 0."""
    there = Kernel((kernel.taps != 0).astype(float), kernel.origin)
    floats = pixels.astype(np.float64) / FULL_SCALE[pixels.dtype.name]
    mean = exact(floats.astype(np.float32), there, border) / there.sum
    square = exact((floats**2).astype(np.float32), there, _squared(border)) / there.sum
    return np.abs(square - mean**2) < 1e-7


def _squared(border):
    return "constant:0.09" if border == "constant:0.3" else border


@pytest.mark.parametrize("method", ["direct", "dft"])
@pytest.mark.parametrize("dtype", TIES)
def test_only_flat_places_are_written_again(method, dtype, monkeypatch):
    weights = KERNELS["log 15"]
    pixels, taps = half_flat((90, 120), dtype), Taps.of_kernel(Kernel(weights))
    got = sums(pixels, taps, 0.25, method=method)
    monkeypatch.setattr(FlatPlaces, "make_exact", lambda self: None)
    plain = sums(pixels, taps, 0.25, method=method)
    np.testing.assert_array_equal(got[:, 67:], plain[:, 67:])


@pytest.mark.parametrize("side", [9, 15, 31, 63])
def test_a_sharpened_flat_part_keeps_its_value(side):
    weights = high_pass(side)
    weights[side // 2, side // 2] += 1
    pixels = half_flat((150, 320), "float32")
    flat = convolve(pixels, Kernel(weights))[:, : 160 - side // 2]
    np.testing.assert_array_equal(flat, pixels[: flat.shape[0], : flat.shape[1]])


@pytest.mark.parametrize("bad", [np.nan, np.inf])
@pytest.mark.parametrize("method", ["direct", "dft"])
def test_what_is_not_finite_is_not_flat(bad, method):
    pixels = np.full((60, 70, 1), 0.25, np.float32)
    pixels[30, 40] = bad
    taps = Taps.of_kernel(Kernel(KERNELS["high pass 5"]))
    got = sums(pixels, taps, 0.5, method=method)
    assert not np.isfinite(got[28:33, 38:43]).any()
    got[28:33, 38:43] = 0.5
    np.testing.assert_array_equal(got, np.full_like(got, 0.5))


def test_a_tie_is_nudged_to_the_even_side_where_cv2_rounds_by_itself():
    pixels = np.full((40, 50, 3), 200, np.uint8)
    for offset, level in ((127.5, 128), (126.5, 126), (0.5, 0), (254.5, 254)):
        kernel = Kernel(KERNELS["laplacian / 9"], offset=offset / 255)
        assert (convolve(pixels, kernel) == level).all()


@pytest.mark.parametrize("side", [3, 7, 15, 41])
@pytest.mark.parametrize(("gain", "offset"), [(0.7, 0.0), (1.3, 0.1), (1.0, 0.2)])
def test_floats_stay_flat_where_sums_are_no_levels(side: int, gain: float, offset: float) -> None:
    """However small the error: some value's rounding to 16 bits lies between it and none."""
    weights = np.random.default_rng(side).random((side, side))
    kernel = Kernel(weights, divisor=float(weights.sum() / gain), offset=offset)
    for value in (0.31234, 0.77, 0.0123):
        flat = convolve(np.full((50, 61, 3), value, np.float32), kernel, border="clamp")
        assert np.ptp(flat) == 0
        assert flat[0, 0, 0] == pytest.approx(np.float32(value) * gain + offset, rel=1e-6)


def test_flat_places_are_not_looked_for_where_a_trial_shows_that_all_are_right(monkeypatch):
    def no_look(self, part):
        raise AssertionError("looked for flat places")

    weights = np.random.default_rng(0).random((3, 3))
    pixels = half_flat((240, 320), "uint8")
    taps = Taps.of_kernel(Kernel(weights / weights.sum() * 0.288675))
    offset = (0.5 - (200 * 0.288675) % 1 + 1.8e-4) / 255  # a little above a tie
    out = np.empty_like(pixels)
    whole = Region.of_shape(240, 320)
    wanted = SumRequest(pixels, taps, offset * 255, Border(), False, whole, out)
    assert 200 in FlatPlaces(wanted, "direct")._near_ties
    monkeypatch.setattr(FlatPlaces, "_look", no_look)
    if not adds_alike():
        with pytest.raises(AssertionError, match="looked"):
            sums(pixels, taps, offset, method="direct")
        return
    got = sums(pixels, taps, offset, method="direct")
    assert (got[1:-1, 1:158, 0] == np.rint(200 * 0.288675 + offset * 255)).all()


def test_flat_places_are_looked_for_where_a_trial_shows_one_that_is_wrong():
    weights = np.random.default_rng(0).random((3, 3))
    pixels = half_flat((240, 320), "uint8")
    taps = Taps.of_kernel(Kernel(weights / weights.sum() * 0.288675))
    offset = (58.5 - 200 * 0.288675 + 5e-5) / 255  # so near that sums are rounded as a tie: to 58
    got = sums(pixels, taps, offset, method="direct")
    assert (got[1:-1, 1:158, 0] == 59).all()


@pytest.mark.parametrize("name", ["laplacian / 9", "log 15", "disk", "column"])
@pytest.mark.parametrize("most", [FEW_FLAT, "all"])
def test_few_flat_places_of_floats_are_found_like_many(name, most):
    weights = KERNELS[name]
    pixels = np.random.default_rng(2).random((260, 300, 3), np.float32)
    side = max(weights.shape) + 3
    spot = np.s_[40 : 40 + side, 50 : 50 + side] if most == FEW_FLAT else np.s_[:, :290]
    pixels[spot] = np.float32(0.3)
    pixels[100, 295] = np.nan
    kernel = Kernel(weights, offset=0.25)
    (rows, columns), (row, column) = weights.shape, kernel.origin
    windows = np.lib.stride_tricks.sliding_window_view(pixels, (rows, columns), axis=(0, 1))
    read = windows[..., weights != 0]
    flat = (read == read[..., :1]).all(axis=-1)
    done = convolve(pixels, kernel)[row:, column:][: flat.shape[0], : flat.shape[1]]
    assert flat.any()
    assert (done[flat] == 0.25).all()
    assert np.isnan(done).any()
    assert (done[~flat] != 0.25).mean() > 0.99
