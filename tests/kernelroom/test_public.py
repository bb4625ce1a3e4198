"""What others import: kernelroom.convolve against scipy and cv2, Kernel, and the plugin's names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import scipy.ndimage

import editor
import filters.plugin
import kernelroom
import kernelroom.plugin
from filters.pixels.border import OTHER_NAMES

RNG = np.random.default_rng(0)
FIELD = RNG.random((17, 23))
WEIGHTS = [[0, -1, 0.5], [-1, 5, -1], [0.25, -1, 2]]
SCIPY = ("nearest", "reflect", "mirror", "wrap", "constant", "grid-mirror", "grid-wrap",
         "grid-constant")  # fmt: skip
CV2 = {
    "BORDER_REPLICATE": cv2.BORDER_REPLICATE, "BORDER_REFLECT": cv2.BORDER_REFLECT,
    "BORDER_REFLECT_101": cv2.BORDER_REFLECT_101, "BORDER_DEFAULT": cv2.BORDER_DEFAULT,
    "BORDER_CONSTANT": cv2.BORDER_CONSTANT, "cv2.BORDER_REFLECT101": cv2.BORDER_REFLECT101,
}  # fmt: skip


def test_the_names_of_a_plugin_are_those_of_filters_plugin() -> None:
    assert kernelroom.plugin.__all__ == filters.plugin.__all__
    for name in kernelroom.plugin.__all__:
        assert getattr(kernelroom.plugin, name) is getattr(filters.plugin, name)
    for name in kernelroom.__all__:
        assert getattr(kernelroom, name) is not None
    assert kernelroom.__version__ == editor.VERSION
    assert kernelroom.Kernel is filters.plugin.Kernel


def test_importing_it_loads_no_window_and_no_command() -> None:
    code = "import kernelroom, kernelroom.plugin, sys; print([m for m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout
    for name in ("PySide6", "editor.cli", "editor.render", "editor.plugins", "ui"):
        assert f"'{name}" not in loaded


@pytest.mark.parametrize("mode", SCIPY)
@pytest.mark.parametrize("size", [(3, 3), (41, 5)])
def test_borders_under_scipys_names_are_scipys(mode: str, size: tuple[int, int]) -> None:
    weights = RNG.standard_normal(size)
    done = kernelroom.convolve(FIELD, weights, border=f"scipy:{mode}")
    expected = scipy.ndimage.correlate(FIELD, weights, mode=mode, cval=0.0)
    np.testing.assert_allclose(done, expected, atol=1e-12)
    if mode in OTHER_NAMES:
        np.testing.assert_array_equal(kernelroom.convolve(FIELD, weights, border=mode), done)


@pytest.mark.parametrize("name", CV2)
def test_borders_under_opencvs_names_are_opencvs(name: str) -> None:
    kernel = np.array(WEIGHTS)
    expected = cv2.filter2D(FIELD, -1, kernel, borderType=CV2[name])
    np.testing.assert_allclose(
        kernelroom.convolve(FIELD, kernel, border=name), expected, atol=1e-12
    )
    lower = kernelroom.convolve(FIELD, kernel, border=name.lower())
    np.testing.assert_allclose(lower, expected, atol=1e-12)


@pytest.mark.parametrize(
    ("name", "pad"), [("edge", "edge"), ("symmetric", "symmetric"), ("reflect", "reflect")]
)
def test_borders_under_numpys_names_are_numpys(name: str, pad: str) -> None:
    shift = np.zeros((1, 7))
    shift[0, 0] = 1.0
    padded = np.pad(FIELD, ((0, 0), (3, 3)), mode=pad)
    np.testing.assert_array_equal(
        kernelroom.convolve(FIELD, shift, border=name), padded[:, : FIELD.shape[1]]
    )


def test_a_border_that_nobody_knows_is_named() -> None:
    with pytest.raises(kernelroom.BorderError, match="border 'scipy:edge' is not known"):
        kernelroom.convolve(FIELD, WEIGHTS, border="scipy:edge")


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32, np.float64])
def test_lists_arrays_text_and_kernels_are_one(dtype: type) -> None:
    pixels = (RNG.random((9, 11, 3)) * (1 if dtype in (np.float32, np.float64) else 250)).astype(
        dtype
    )
    text = "0 -1 0.5; -1 5 -1; 0.25 -1 2"
    ways = [WEIGHTS, np.array(WEIGHTS), np.float32(WEIGHTS), tuple(map(tuple, WEIGHTS)), text]
    expected = kernelroom.convolve(pixels, kernelroom.Kernel(WEIGHTS))
    assert expected.dtype == dtype
    for way in ways:
        np.testing.assert_array_equal(kernelroom.convolve(pixels, way), expected)
        assert kernelroom.Kernel(way) == kernelroom.Kernel(WEIGHTS)


def test_a_kernel_of_text_has_the_origin_that_the_text_says() -> None:
    assert kernelroom.Kernel("3x1+2+0: 1,2,3").origin == (0, 2)
    assert kernelroom.Kernel("3x1+2+0: 1,2,3", origin=(0, 0)).origin == (0, 0)
    with pytest.raises(kernelroom.KernelError, match="row 1, column 2"):
        kernelroom.Kernel("1 x 2")
    with pytest.raises(kernelroom.KernelError):
        kernelroom.convolve(FIELD, [[1, 2], [3]])


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (4, 4), (31, 31)])
def test_float64_is_summed_in_float64(size: tuple[int, int]) -> None:
    pixels, weights = RNG.random((20, 30, 2)) + 1e6, RNG.standard_normal(size)
    kernel = kernelroom.Kernel(weights, divisor=3.0, offset=0.5)
    origin = [o - n // 2 for o, n in zip(kernel.origin, size, strict=True)]
    planes = [
        scipy.ndimage.correlate(pixels[..., c], weights, mode="nearest", origin=origin)
        for c in range(2)
    ]
    expected = np.stack(planes, axis=2) / 3 + 0.5
    done = kernelroom.convolve(pixels, kernel)
    assert done.dtype == np.float64
    np.testing.assert_allclose(done, expected, rtol=1e-11)
    region = kernelroom.Region(3, 4, 5, 6)
    cut = np.empty((5, 6, 2))
    assert kernelroom.convolve(pixels, kernel, region=region, out=cut) is cut
    np.testing.assert_allclose(cut, expected[3:8, 4:10], rtol=1e-11)


def test_float64_beside_a_colour_keeps_all_its_digits() -> None:
    pixels = RNG.random((5, 7))
    done = kernelroom.convolve(pixels, "0 0 0; 0 2 0; 0 0 0", border="constant:0.3")
    np.testing.assert_array_equal(done, 2 * pixels)


def test_float64_with_alpha_is_as_float32() -> None:
    pixels = RNG.random((9, 11, 4))
    done = kernelroom.convolve(pixels, WEIGHTS, alpha="weighted", light="linear")
    single = kernelroom.convolve(
        pixels.astype(np.float32), WEIGHTS, alpha="weighted", light="linear"
    )
    assert done.dtype == np.float64
    np.testing.assert_array_equal(done, single.astype(np.float64))
    out = np.empty_like(pixels)
    assert kernelroom.convolve(pixels, WEIGHTS, alpha="weighted", out=out) is out


def test_other_pixels_are_refused_in_one_sentence() -> None:
    for pixels, said in (
        (np.zeros((3, 3), np.int32), "use uint8, uint16, float32 or float64"),
        (np.zeros((3,)), "are not allowed"),
        (np.zeros((0, 3)), "none of them 0"),
        ([[1.0]], "list"),
    ):
        with pytest.raises(kernelroom.PixelsError, match=said):
            kernelroom.convolve(pixels, WEIGHTS)


def test_the_words_here_are_all_documented() -> None:
    words = kernelroom.Border.__doc__ or ""
    assert "scipy:reflect" in words
    assert "BORDER_REFLECT_101" in words
    assert Path(kernelroom.__file__).parent.name == "kernelroom"
