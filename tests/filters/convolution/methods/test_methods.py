import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters import Kernel
from filters.convolution.engine import sums
from filters.convolution.methods.direct import MOST_TAPS, blocks_of
from filters.convolution.partition import Partition
from filters.convolution.planning.plan import METHODS
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region
from tests.filters.convolution.reference import FULL_SCALE, exact
from tests.filters.convolution.test_convolve import BORDERS, DTYPES, picture


@st.composite
def kernels_for(draw, method, largest=21):
    """A random kernel that `method` can do, its gain about 1."""
    rows, columns = draw(st.integers(1, largest)), draw(st.integers(1, largest))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    if method == "box":
        weights = np.full((rows, columns), draw(st.sampled_from([1.0, -0.5])))
    elif method == "separable":
        terms = draw(st.integers(1, 3))
        weights = sum(
            np.outer(rng.standard_normal(rows), rng.standard_normal(columns)) for _ in range(terms)
        )
    else:
        weights = rng.standard_normal((rows, columns))
        weights[rng.random((rows, columns)) < draw(st.sampled_from([0.0, 0.8]))] = 0.0
        weights[draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1))] = 1.0
    weights = weights / np.abs(weights).sum()
    origin = (draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1)))
    return Kernel(weights, origin, offset=draw(st.sampled_from([0.0, 0.25])))


def by(method, pixels, kernel, border="clamp", region=None):
    got = sums(
        pixels, Taps.of_kernel(kernel), kernel.offset, Border.parse(border), region, method=method
    )
    return got / FULL_SCALE[pixels.dtype.name]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("many_cores", [0, 3, 16])
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_every_method_equals_a_float64_reference(method, many_cores, data):
    """Also as on other machines, which share more out: 0 are those of this one."""
    with pytest.MonkeyPatch.context() as patch:
        if many_cores:
            for module in ("partition", "methods.tiling"):
                patch.setattr(f"filters.convolution.{module}.cores", lambda: many_cores)
            for cost in ("THREADS_NS", "WAIT_NS"):
                patch.setattr(f"filters.convolution.partition.{cost}", 0)
        _check_against_the_reference(method, data)


def _check_against_the_reference(method, data):
    kernel = data.draw(kernels_for(method))
    rows, columns = data.draw(st.integers(1, 70)), data.draw(st.integers(1, 70))
    dtype, border = data.draw(st.sampled_from(DTYPES)), data.draw(st.sampled_from(BORDERS))
    pixels = picture((rows, columns, data.draw(st.integers(1, 4))), dtype)
    top, left = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    region = data.draw(
        st.sampled_from(
            [
                Region.of_shape(rows, columns),
                Region(top, left, 1, 1),
                Region(top, left, rows - top, columns - left),
            ]
        )
    )
    got = by(method, pixels, kernel, border, region)
    want = exact(pixels, kernel, border)[region.slices]
    want = want if dtype == "float32" else np.clip(want, 0, 1)
    step = 0.0 if dtype == "float32" else 0.5 / FULL_SCALE[dtype]
    assert np.abs(got - want).max() <= 2e-6 + step


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("border", ["clamp", "wrap", "white"])
def test_every_method_is_exact_across_its_tiles_and_threads(method, dtype, border):
    size = 25 if method in ("box", "dft") else 5
    shape = {"box": np.ones((size, size)), "separable": np.outer([1, 3, 4, 3, 1], [1, 2, 3, 2, 1])}
    weights = shape.get(method, np.random.default_rng(2).random((size, size)))
    kernel = Kernel(weights, normalize=True)
    pixels = picture((430, 611, 3), dtype)
    want = exact(pixels, kernel, border)
    step = 0.0 if dtype == "float32" else 0.5 / FULL_SCALE[dtype]
    assert np.abs(by(method, pixels, kernel, border) - want).max() <= 2e-6 + step


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_pixel_that_is_not_finite_reaches_what_its_taps_reach(method, bad):
    weights = np.zeros((5, 7))
    weights[1:4, 1:6] = 0.04
    if method in ("direct", "dft"):
        weights[2, 3] = 0.0  # a hole in the middle
        weights[0, 0] = -0.1
    kernel = Kernel(weights)
    pixels = picture((90, 110, 3))
    clean = by(method, pixels, kernel)
    pixels[40, 50, 1] = bad
    with np.errstate(all="ignore"):
        got = by(method, pixels, kernel)
    reached = np.zeros(pixels.shape, bool)
    for row, column in np.argwhere(weights):
        reached[40 - (row - 2), 50 - (column - 3), 1] = True
    assert (np.isfinite(got) == ~reached).all()
    assert got[~reached] == pytest.approx(clean[~reached], abs=2e-6)
    if np.isinf(bad):
        assert got[39, 51, 1] == bad


@pytest.mark.parametrize("method", METHODS)
def test_a_very_bright_pixel_does_not_dim_the_precision_of_its_surroundings(method):
    kernel = Kernel(np.full((5, 5), 0.04))
    pixels = picture((90, 110, 3))
    clean = by(method, pixels, kernel)
    for bright in (1e4, 1e8, 1e30):
        pixels[40, 50] = bright
        away = np.ones(pixels.shape, bool)
        away[38:43, 48:53] = False
        got = by(method, pixels, kernel)
        assert np.abs(got - clean)[away].max() <= 2e-6


def test_the_input_is_never_written_to():
    pixels = picture((200, 200, 3))
    pixels.flags.writeable = False
    for method in METHODS:
        by(method, pixels, Kernel(np.ones((5, 5)), normalize=True))


@pytest.mark.parametrize("count", [2, 6, 7, 15, 16, 29])
@pytest.mark.parametrize("step", [(0, 1), (1, 0), (1, 1), (1, -1), (2, -1), (1, 3)])
@pytest.mark.parametrize("has_llvm", [True, False])
def test_an_even_line_is_exact(count, step, has_llvm, monkeypatch):
    places = np.arange(count)[:, None] * step
    places -= places.min(axis=0)
    weights = np.zeros(places.max(axis=0) + 1)
    weights[tuple(places.T)] = 1 / count
    kernel = Kernel(weights, offset=0.1)
    pixels = picture((70, 90, 3))
    if not has_llvm:
        monkeypatch.setattr("filters.convolution.methods.direct.loops", lambda: None)
    got = by("direct", pixels, kernel, "reflect")
    assert np.abs(got - exact(pixels, kernel, "reflect")).max() <= 2e-6


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_every_method_reads_and_writes_views_of_any_strides(method, dtype):
    shape = {"box": np.ones((5, 5)), "separable": np.outer([1, 3, 1], [1, 2, 1])}
    weights = shape.get(method, np.random.default_rng(2).random((5, 4)))
    kernel = Kernel(weights, normalize=True)
    stored = picture((90, 120, 3), dtype)
    step = 0.0 if dtype == "float32" else 0.5 / FULL_SCALE[dtype]
    for view in (
        stored[..., ::-1],  # blue, green, red
        stored.transpose(1, 0, 2),
        stored[::-1, ::2],
        np.asfortranarray(stored),
    ):
        place = np.zeros_like(stored, shape=(*view.shape[:2], 6))[..., ::2]
        sums(view, Taps.of_kernel(kernel), out=place, method=method)
        want = exact(np.ascontiguousarray(view), kernel, "clamp")
        assert np.abs(place / FULL_SCALE[dtype] - want).max() <= 2e-6 + step


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
@pytest.mark.parametrize("border", ["clamp", "mirror", "reflect", "wrap", "constant:0.3"])
def test_a_picture_has_no_seams_between_its_strips(dtype, border, monkeypatch):
    weights = np.arange(-9.0, 26.0).reshape(7, 5)
    weights[3, 3] -= weights.sum() - 256  # so that 8-bit sums are exact, and ties are ties
    kernel = Kernel(weights, origin=(5, 1), normalize=True)
    pixels = picture((400, 300, 3), dtype)

    def summed(shares, region):
        monkeypatch.setattr(
            "filters.convolution.methods.direct.direct_partition", lambda *_: shares
        )
        return by("direct", pixels, kernel, border, region)

    for region in (Region(3, 5, 390, 290), Region.of_shape(400, 300)):
        whole = summed(
            Partition(region.rows, region.columns, workers=1, turns=1, busiest=1), region
        )
        for rows in (33, 3, region.rows - 1):  # lower than the kernel too, as of many cores
            shares = Partition(rows, region.columns, workers=2, turns=6, busiest=1)
            strips = summed(shares, region)
            assert np.abs(strips - whole).max() <= (0 if dtype == "uint8" else 5e-7)


@pytest.mark.parametrize("size", [(3, 3), (11, 12), (40, 31), (1, 140)])
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("border", BORDERS)
def test_direct_sums_are_exact_without_llvm(border, dtype, size, monkeypatch):
    monkeypatch.setattr("filters.convolution.methods.direct.loops", lambda: None)
    kernel = Kernel(np.random.default_rng(1).random(size), normalize=True, offset=0.1)
    pixels = picture((90, 120, 3), dtype)
    want = exact(pixels, kernel, border)
    want = want if dtype == "float32" else np.clip(want, 0, 1)
    step = 0.0 if dtype == "float32" else 0.5 / FULL_SCALE[dtype]
    assert np.abs(by("direct", pixels, kernel, border) - want).max() <= 2e-6 + step


@pytest.mark.parametrize("method", ["direct", "separable", "dft"])
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("size", [1e-47, 1e-80, 1e-200])
def test_weights_too_small_for_single_precision_are_nothing(size, dtype, method):
    taps = Taps(size * np.outer([1.0, 3, 4, 3, 1], [1.0, 2, 3, 2, 1]), -2, -2)
    pixels = picture((90, 120, 3), dtype)
    got = sums(pixels, taps, 0.25, method=method)
    assert (got == np.rint(0.25 * FULL_SCALE[dtype]) if dtype != "float32" else got == 0.25).all()


@given(st.integers(1, 140), st.integers(1, 140), st.integers(0, 12), st.integers(0, 2**32 - 1))
@settings(deadline=None)
def test_blocks_have_each_tap_once_and_are_small_enough_for_direct_sums(rows, columns, many, seed):
    rng = np.random.default_rng(seed)
    weights = np.zeros((rows, columns))
    weights[rng.integers(0, rows, many), rng.integers(0, columns, many)] = rng.random(many) + 0.1
    weights[0, 0] = weights[-1, -1] = 1.0  # as cropped taps have it
    again = np.zeros_like(weights)
    blocks = blocks_of(Taps(weights, 0, 0))
    for top, left, part in blocks:
        again[top : top + part.shape[0], left : left + part.shape[1]] += part
        assert part.size <= MOST_TAPS
    assert (again == weights).all()
    assert len(blocks) <= max(1, np.count_nonzero(weights))


@pytest.mark.parametrize("border", ["clamp", "mirror", "reflect", "wrap"])
def test_a_float_box_counts_a_large_value_that_only_the_border_brings(border):
    """A running sum would keep a residue of it, beyond its field."""
    kernel = Kernel(np.ones((3, 9)), origin=(1, 8), normalize=True)
    pixels = picture((40, 60, 1), "float32")
    pixels[20, {"wrap": 55, "clamp": 0}.get(border, 6)] = 3e12  # read for the first columns
    region = Region(10, 0, 20, 4)
    near = exact(pixels, kernel, border)[region.slices]
    quiet = np.abs(near) < 10
    got = by("box", pixels, kernel, border, region)
    assert quiet.any()
    assert not quiet.all()
    assert np.abs(got - near)[quiet].max() <= 2e-6


def test_a_float_box_of_a_part_does_not_look_at_the_rest():
    pixels = picture((300, 300, 1), "float32")
    pixels[250, 250] = np.nan
    kernel, part = Kernel(np.ones((5, 5)), normalize=True), Region(10, 10, 80, 80)
    quiet = by("box", pixels[:150, :150], kernel, region=part)
    assert (by("box", pixels, kernel, region=part) == quiet).all()


@pytest.mark.parametrize("side", [181, 182])
def test_a_box_of_white_16_bits_stays_white_however_large(side):
    """The sums of a larger one than 181x181 are beyond 32 bits."""
    pixels = np.full((200, 210, 1), 65535, np.uint16)
    pixels[:, ::2] = 65533  # no place is flat: such are made exact in another way
    kernel = Kernel(np.ones((side, side)), normalize=True)
    assert by("box", pixels, kernel).min() >= 65533 / 65535
