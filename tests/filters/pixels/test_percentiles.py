"""Percentiles by counting are those by sorting."""

from __future__ import annotations

import numpy as np
import pytest

from filters.pixels.percentiles import FEW, channel_percentiles

SHARES = (0.0, 0.5, 37.3, 99.5, 100.0)
SIDE = int(FEW**0.5) + 40


def pictures() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(3)
    shape = (SIDE, SIDE + 3, 3)
    levels = (rng.integers(0, 256, shape) / 255).astype(np.float32)
    ramp = np.broadcast_to(np.linspace(-2, 5, SIDE + 3, dtype=np.float32)[:, None], shape).copy()
    rare = np.zeros(shape, np.float32)
    rare[1::2, 1::2] = rng.random(rare[1::2, 1::2].shape, np.float32)  # where no sample is taken
    infinite = levels.copy()
    infinite[:50] = np.inf
    infinite[-9:] = -np.inf
    noise = rng.normal(size=shape).astype(np.float32)
    flat = np.full(shape, 0.25, np.float32)
    small = noise[:20, :30]
    return locals()


@pytest.mark.parametrize("name", ["levels", "ramp", "rare", "noise", "flat", "small"])
@pytest.mark.parametrize("channels", [1, 3])
def test_they_are_numpys(name: str, channels: int) -> None:
    pixels = np.ascontiguousarray(pictures()[name][..., :channels])
    found = channel_percentiles(pixels, SHARES)
    for index in range(channels):
        wanted = np.percentile(pixels[..., index].astype(np.float64), SHARES)
        np.testing.assert_allclose(found[index], wanted, rtol=1e-6, atol=1e-6)


def test_what_is_infinite_lies_at_the_ends() -> None:
    pixels = pictures()["infinite"]
    ((low, middle),) = channel_percentiles(pixels[..., :1], (20.0, 50.0))
    assert low == pytest.approx(np.percentile(pixels[..., 0], 20))
    assert middle == pytest.approx(np.percentile(pixels[..., 0], 50))
    ((least,),) = channel_percentiles(pixels[..., :1], (0.0,))
    assert not np.isfinite(least)


def test_what_is_not_a_number_gives_what_numpy_gives() -> None:
    pixels = pictures()["levels"]
    pixels[7, 7, 0] = np.nan
    first, second, _ = channel_percentiles(pixels, (50.0,))
    assert np.isnan(first)
    assert second == np.percentile(pixels[..., 1], 50)
