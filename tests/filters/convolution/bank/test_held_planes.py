"""Planes that are read as they lie: integers and floats, by every method, in tiles and pairs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters.convolution.bank.dft import kept_bytes
from filters.convolution.bank.methods import RUN, BankMethod, run
from filters.convolution.bank.work import BankWork, HeldPlanes
from filters.pixels.region import Region

RANDOM = np.random.default_rng(2)


def work_of(
    planes: np.ndarray, weights: np.ndarray, channels: int, out: np.ndarray, adds: bool
) -> BankWork:
    """Return sums over planes of interleaved channels, written to `out` or added to it."""

    def finish(tile: Region, maps: slice, sums: np.ndarray) -> None:
        assert tile.left % channels == tile.columns % channels == 0  # pixels are never cut
        place = out[maps, *tile.slices]
        if adds:
            place += sums
        elif not np.may_share_memory(place, sums):
            place[...] = sums

    return BankWork(
        HeldPlanes(planes),
        weights,
        1,
        (1, 1),
        (1, channels),
        finish,
        out,
        has_room=not adds,
        unit=channels,
    )


def expected(planes: np.ndarray, weights: np.ndarray, channels: int, shape: tuple) -> np.ndarray:
    """Sum tap by tap in float64."""
    total = np.zeros(shape)
    _, high, wide = shape
    for plane, row, column in np.argwhere(weights[0]):
        across = column * channels
        total[0] += weights[0, plane, row, column].astype(np.float64) * planes[
            plane, row : row + high, across : across + wide
        ].astype(np.float64)
    return total


@pytest.mark.parametrize("method", RUN)
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_every_method_equals_a_float64_sum(method: BankMethod, data: st.DataObject) -> None:
    channels, count = data.draw(st.sampled_from([1, 3])), data.draw(st.sampled_from([1, 4, 9]))
    rows, columns = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    high, wide = data.draw(st.integers(1, 90)), data.draw(st.integers(1, 120)) * channels
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    shape = count, high + rows - 1 + 3, wide + (columns - 1) * channels + 5
    if data.draw(st.booleans()):
        planes, scale = rng.integers(0, 65536, shape).astype(np.uint16), 65535.0
    else:
        planes, scale = rng.random(shape, np.float32), 1.0
    weights = rng.standard_normal((1, count, rows, columns))
    weights[rng.random(weights.shape) < data.draw(st.sampled_from([0.0, 0.7]))] = 0
    weights = (weights / max(1.0, np.abs(weights).sum()) / scale).astype(np.float32)
    planes = planes[:, :-3, :-5]  # rows that lie apart
    adds = data.draw(st.booleans())
    out = np.full((1, high, wide), 0.25 if adds else np.nan, np.float32)
    run(work_of(planes, weights, channels, out, adds), method)
    true = expected(planes, weights, channels, out.shape) + (0.25 if adds else 0)
    np.testing.assert_allclose(out, true, rtol=0, atol=2e-6)


@pytest.mark.parametrize("columns", [11, 31, 32, 33, 47])
@pytest.mark.parametrize("pixels", [1, 2, 3])
def test_few_pixels_under_a_wide_kernel_are_never_cut(columns: int, pixels: int) -> None:
    planes = RANDOM.random((2, 50, (pixels + columns - 1) * 3), np.float32)
    weights = RANDOM.standard_normal((1, 2, 3, columns)).astype(np.float32) / 100
    out = np.empty((1, 48, pixels * 3), np.float32)
    run(work_of(planes, weights, 3, out, adds=False), "dft")
    true = expected(planes, weights, 3, out.shape)
    np.testing.assert_allclose(out, true, rtol=0, atol=2e-6)


def test_a_kernel_that_no_transform_holds_is_unfolded() -> None:
    planes = RANDOM.random((1, 3, 2000), np.float32)
    weights = np.full((1, 1, 1, 1995), 1e-3, np.float32)
    out = np.empty((1, 3, 6), np.float32)
    run(work_of(planes, weights, 1, out, adds=False), "dft")
    true = expected(planes, weights, 1, out.shape)
    np.testing.assert_allclose(out, true, rtol=0, atol=2e-6)


def test_kept_transforms_give_what_new_ones_do() -> None:
    planes = RANDOM.integers(0, 65536, (4, 500, 900)).astype(np.uint16)
    weights = (RANDOM.standard_normal((2, 1, 4, 9, 9)) / 65535 / 300).astype(np.float32)
    out = np.empty((1, 492, 900 - 24), np.float32)
    work = replace(work_of(planes, weights[0], 3, out, adds=False), kept={})
    run(work, "dft")
    assert sum(plane.nbytes for pair in work.kept.values() for plane in pair) == kept_bytes(work)
    held = {key: [id(plane) for plane in pair] for key, pair in work.kept.items()}
    true = expected(planes, weights[1], 3, out.shape)
    planes[...] = 0  # they are not read again
    run(replace(work, weights=weights[1]), "dft")
    np.testing.assert_allclose(out, true, rtol=0, atol=2e-6)
    assert {key: [id(plane) for plane in pair] for key, pair in work.kept.items()} == held


def test_what_is_not_finite_stays_in_its_field() -> None:
    planes = RANDOM.random((4, 300, 400), np.float32)
    planes[2, 150, 200] = np.inf
    weights = RANDOM.standard_normal((1, 4, 5, 5)).astype(np.float32) / 100
    weights[0, 2, 1] = 0  # a tap of 0 does not read it
    out = np.empty((1, 296, 396), np.float32)
    for method in ("direct", "dft", "unfold"):
        run(work_of(planes, weights, 1, out, adds=False), method)
        lost = np.argwhere(~np.isfinite(out[0]))
        rows = sorted(set(lost[:, 0]))
        assert rows == [146, 147, 148, 150], method
        assert set(lost[:, 1]) == set(range(196, 201)), method
