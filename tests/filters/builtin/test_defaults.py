"""What filters show before a person has changed anything."""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from filters.design.builtin.smoothing import disk
from filters.pixels.region import Region
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE

REGISTRY = Registry.builtin()
Floats = npt.NDArray[np.float32]
INNER = (slice(2, -2), slice(2, -2))  # OpenCV's border is another one


def photo(path: Any) -> Floats:
    """Read a sample as (rows, columns, RGBA), 0..1."""
    read = cv2.imread(str(path))
    assert read is not None
    opaque = np.ones(read.shape[:2], np.float32)
    return np.dstack([read[..., ::-1].astype(np.float32) / 255, opaque]).astype(np.float32)


def at_defaults(filter_id: str, pixels: Floats, **values: Any) -> Floats:
    """Return the three colours of a filter's result."""
    spec = REGISTRY[filter_id]
    out = spec.run(pixels, spec.checked(values), Region.of_shape(*pixels.shape[:2]))
    return np.asarray(out[..., :3], np.float32)


def test_the_laplacian_is_opencvs_at_first() -> None:
    pixels = photo(COFFEE)
    wanted = np.abs(cv2.Laplacian(pixels[..., :3], cv2.CV_32F))
    np.testing.assert_allclose(at_defaults("laplacian", pixels)[INNER], wanted[INNER], atol=1e-5)


@pytest.mark.parametrize("filter_id", ["sobel_magnitude", "kernel_magnitude"])
def test_the_sobel_magnitude_is_opencvs_at_first(filter_id: str) -> None:
    pixels = photo(COFFEE)
    wanted = np.hypot(*(cv2.Sobel(pixels[..., :3], cv2.CV_32F, *d) for d in ((1, 0), (0, 1))))
    np.testing.assert_allclose(at_defaults(filter_id, pixels)[INNER], wanted[INNER], atol=1e-5)


@pytest.mark.parametrize(
    "filter_id",
    [
        "sobel_magnitude",
        "scharr_magnitude",
        "prewitt_magnitude",
        "compass_maximum",
        "kernel_magnitude",
        "orientation_colour",
    ],
)
@pytest.mark.parametrize("path", [CHELSEA, COFFEE], ids=["soft", "hard"])
def test_edges_are_seen_at_first_and_are_not_all_white(filter_id: str, path: Any) -> None:
    shown = 255 * np.clip(at_defaults(filter_id, photo(path)), 0, 1)
    assert 25 < shown.mean() < 70
    assert np.percentile(shown, 99) > 120
    assert (shown >= 255).mean() < 0.05


@pytest.mark.parametrize("path", [CHELSEA, COFFEE], ids=["soft", "hard"])
def test_wiener_leaves_a_sharp_photo_sharp_at_first(path: Any) -> None:
    spec, pixels = REGISTRY["wiener"], photo(path)
    given = pixels.copy()
    given[..., :3] **= 2.2  # about linear, as the host hands it over
    out = at_defaults("wiener", given).clip(0) ** np.float32(1 / 2.2)
    difference = 255 * (out - pixels[..., :3])
    assert np.sqrt((difference**2).mean()) < 5
    before, after = (np.abs(np.diff(p, axis=1)).mean() for p in (pixels[..., :3], out))
    assert before <= after < 1.4 * before
    assert spec.defaults["kernel"] == disk(0.6)


@pytest.mark.parametrize("filter_id", ["wiener", "richardson_lucy"])
def test_a_deconvolutions_kernel_is_a_disk_with_its_radius_at_first(filter_id: str) -> None:
    design = REGISTRY[filter_id].defaults["kernel"].design
    assert design.generator == "disk"
    assert design.values["radius"] <= 1.0


def test_an_unsharp_masks_threshold_leaves_noise_and_sharpens_edges_by_what_they_have_more() -> (
    None
):
    rows = np.random.default_rng(1).normal(0.4, 0.005, (64, 64, 1)).astype(np.float32)
    rows[:, 32:] += 0.3
    pixels = np.dstack([rows, rows, rows, np.ones_like(rows)])
    without = at_defaults("unsharp_mask", pixels, amount=2.0)
    held = at_defaults("unsharp_mask", pixels, amount=2.0, threshold=3.0)
    flat = (slice(None), slice(0, 20))
    np.testing.assert_array_equal(held[flat], pixels[..., :3][flat])
    assert np.abs(without - pixels[..., :3])[flat].max() > 0.01
    more, less = (np.abs(p - pixels[..., :3])[:, 30:34] for p in (without, held))
    np.testing.assert_allclose(less, (more - 2 * 0.03).clip(0), atol=1e-6)
    assert less.max() > 0.1


def test_an_unsharp_mask_is_one_kernel_only_without_a_threshold() -> None:
    spec = REGISTRY["unsharp_mask"]
    assert spec.convolution(spec.defaults) is not None
    assert spec.convolution(spec.checked({"threshold": 1.0})) is None
