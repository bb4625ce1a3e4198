"""Each built-in preset against the definition that its source gives, not against itself."""

from __future__ import annotations

import math

import numpy as np
import pytest

from editor.document.image import Image
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from editor.render.pipeline import Pipeline
from editor.storage.folders import CATALOGUE
from filters import convolve
from filters.design.generators import Generators

R2 = math.sqrt(2)
ASCENT = np.array([1, 4, 6, 4, 1])
DELTA = np.zeros((5, 5))
DELTA[2, 2] = 1
TURNED = [(0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0)]


@pytest.fixture(scope="module")
def presets(registry, tmp_path_factory) -> dict[str, Preset]:
    found = PresetLibrary(CATALOGUE, tmp_path_factory.mktemp("none"), registry).load()
    assert found.broken == ()
    return {preset.name: preset for preset in found.good}


def weights(presets: dict[str, Preset], name: str) -> np.ndarray:
    """Return the taps over the divisor: what really multiplies the pixels."""
    kernel = presets[name].step.values["kernel"]
    return kernel.taps / kernel.gain_divisor


def ring(grid: np.ndarray) -> list[float]:
    return [grid[place] for place in TURNED]


def test_there_are_at_least_eighty_each_with_a_note_a_source_and_a_heading(presets):
    assert len(presets) >= 80
    for preset in presets.values():
        assert preset.builtin
        assert preset.note.endswith(".")
        assert preset.source
        assert preset.tags
        assert len(preset.note.split(". ")) <= 2
    headings = {preset.tags[0] for preset in presets.values()}
    assert headings == {
        "Blur",
        "Sharpen",
        "Edges",
        "Emboss",
        "Denoise",
        "Artistic",
        "Derivatives",
        "Texture",
        "Learning",
        "Tone",
        "Colour",
    }


def kernels_of(presets: dict[str, Preset]) -> dict[str, Preset]:
    """Return those that lay one kernel."""
    return {n: p for n, p in presets.items() if p.step.filter_id == "convolution"}


SUMS = {"Blur": 1.0, "Sharpen": 1.0, "Derivatives": 0.0, "Edges": 0.0}
KEEP_COLOURS = {"Emboss", "Emboss 7x7"}


def test_every_heading_says_what_the_weights_sum_to(presets):
    for name, preset in kernels_of(presets).items():
        if (wanted := SUMS.get(preset.tags[0])) is not None:
            assert weights(presets, name).sum() == pytest.approx(wanted, abs=1e-12), name
        elif preset.tags[0] == "Emboss":
            wanted = 1.0 if name in KEEP_COLOURS else 0.0
            assert weights(presets, name).sum() == pytest.approx(wanted, abs=1e-12), name


def test_presets_of_generators_are_what_their_generators_make(presets):
    """The generators themselves are held to their definitions in tests/filters/design."""
    generators = Generators.builtin()
    made = [p for p in kernels_of(presets).values() if p.step.values["kernel"].design is not None]
    assert len(made) >= 24
    for preset in made:
        kernel = preset.step.values["kernel"]
        again = generators[kernel.design.generator].make(**kernel.design.values)
        np.testing.assert_allclose(kernel.weights, again.weights, rtol=1e-9, atol=1e-12)


def test_kernels_to_learn_from_do_what_their_notes_say(presets):
    photo = np.random.default_rng(0).random((12, 14))

    def laid(name: str) -> np.ndarray:
        kernel = presets[name].step.values["kernel"]
        return convolve(photo.astype(np.float32), kernel).astype(float)

    np.testing.assert_allclose(laid("Shift right")[:, 1:], photo[:, :-1], atol=1e-6)
    np.testing.assert_allclose(laid("Shift down")[1:], photo[:-1], atol=1e-6)
    wanted = (photo[:, :-8] + photo[:, 8:]) / 2
    np.testing.assert_allclose(laid("Two copies")[:, 4:-4], wanted, atol=1e-6)
    np.testing.assert_allclose(laid("Half as bright"), photo / 2, atol=1e-6)
    np.testing.assert_allclose(laid("Negative"), 1 - photo, atol=1e-6)
    wanted = (photo[:, :-1] + photo[:, 1:]) / 2
    np.testing.assert_allclose(laid("Mean of two")[:, :-1], wanted, atol=1e-6)
    np.testing.assert_allclose(laid("Second difference")[:, 1:-1], np.diff(photo, 2), atol=1e-6)
    board = weights(presets, "Checkerboard")
    np.testing.assert_array_equal(board, np.outer([1, -1], [1, -1]))
    assert weights(presets, "Ghosts").sum() == 1
    texturize = weights(presets, "Texturize")
    np.testing.assert_array_equal(texturize, [[-2, -2, 1], [-2, 1, 2], [-1, 2, 2]])


def test_gabors_answer_to_stripes_across_their_own_angle(presets):
    y, x = np.mgrid[0:64, 0:64]
    for name, angle in (("upright", 0), ("falling", 45), ("level", 90), ("rising", 135)):
        kernel = presets[f"Gabor, {name}"].step.values["kernel"]
        wavelength = kernel.design.values["wavelength"]

        def answer(turn: float, wave=wavelength, one=kernel) -> float:
            along = x * np.cos(np.radians(turn)) - y * np.sin(np.radians(turn))
            stripes = np.cos(2 * np.pi * along / wave).astype(np.float32)
            return float(np.ptp(convolve(stripes, one)[20:-20, 20:-20]))

        assert answer(angle) > 3 * answer(angle + 90), name


def test_presets_of_other_filters_render(presets, registry):
    photo = Image(np.random.default_rng(1).integers(0, 256, (40, 50, 3), np.uint8))
    others = [p for p in presets.values() if p.step.filter_id != "convolution"]
    assert len({p.step.filter_id for p in others}) >= 19
    for preset in others:
        out = Pipeline.of(photo, (preset.step,), registry).render(photo.region)
        assert np.isfinite(out).all(), preset.name


def test_only_relief_alone_is_laid_on_grey(presets):
    on_grey = {"Emboss on grey": 0.5, "Negative": 1.0}
    for preset in kernels_of(presets).values():
        krita = "Krita" in preset.source and preset.tags[0] == "Emboss"
        wanted = on_grey.get(preset.name, 0.5 if krita else 0.0)
        assert preset.step.values["kernel"].offset == wanted, preset.name


def test_blurs_are_the_outer_products_that_define_them(presets):
    for name, row in (
        ("Box blur 3x3", [1, 1, 1]),
        ("Box blur 5x5", [1] * 5),
        ("Gaussian blur 3x3", [1, 2, 1]),
        ("Gaussian blur 5x5", ASCENT),
    ):
        wanted = np.outer(row, row) / np.sum(row) ** 2
        np.testing.assert_allclose(weights(presets, name), wanted, rtol=1e-12)
    disk = presets["Disk blur 9x9"].step.values["kernel"]
    inside = [[u * u + v * v <= 18 for u in range(-4, 5)] for v in range(-4, 5)]
    np.testing.assert_array_equal(~disk.holes, inside)
    np.testing.assert_allclose(weights(presets, "Disk blur 9x9").max(), 1 / np.sum(inside))
    np.testing.assert_allclose(weights(presets, "Motion blur"), np.eye(9) / 9)


def test_sharpening_is_the_identity_plus_what_a_blur_takes_away(presets):
    gauss = np.outer(ASCENT, ASCENT) / 256
    np.testing.assert_allclose(weights(presets, "Unsharp 5x5"), 2 * DELTA - gauss, atol=1e-12)
    identity, plus = np.zeros((3, 3)), weights(presets, "Blur plus") * 5
    identity[1, 1] = 1
    np.testing.assert_allclose(weights(presets, "Sharpen"), 6 * identity - plus)
    np.testing.assert_allclose(weights(presets, "Mean removal"), 10 * identity - np.ones((3, 3)))
    boost = weights(presets, "High boost")
    np.testing.assert_allclose(boost * 1.5, 10.5 * identity - np.ones((3, 3)))
    softly = identity + (5 * identity - plus) * 2 / 3
    np.testing.assert_allclose(weights(presets, "Sharpen softly"), softly, atol=1e-12)


def test_laplacians_are_symmetric_and_answer_only_to_curvature(presets):
    for name, preset in presets.items():
        if "Laplacian" not in preset.tags:
            continue
        grid = weights(presets, name)
        np.testing.assert_array_equal(grid, grid.T)
        np.testing.assert_array_equal(grid, np.rot90(grid))
        rows = np.arange(grid.shape[0]) - grid.shape[0] // 2
        assert (grid * rows[:, None]).sum() == pytest.approx(0, abs=1e-12)  # a slope gives 0
    np.testing.assert_array_equal(
        weights(presets, "Laplacian, isotropic"), np.outer([1, -2, 1], [1, -2, 1])
    )
    four, all_eight = weights(presets, "Edge detect, cross"), weights(presets, "Edge detect, all")
    np.testing.assert_array_equal(four, -weights(presets, "Edge detect, GIMP"))
    assert sorted(four.ravel()) == [-1, -1, -1, -1, 0, 0, 0, 0, 4]
    assert sorted(all_eight.ravel()) == [-1] * 8 + [8]
    corners = np.outer([1, 0, -1], [1, 0, -1])
    np.testing.assert_array_equal(weights(presets, "Edge detect, corners"), corners)


def test_gradients_are_a_smoothing_times_a_difference(presets):
    for name, smoothing in (("Sobel", [1, 2, 1]), ("Prewitt", [1, 1, 1]), ("Scharr", [3, 10, 3])):
        across = np.outer(smoothing, [1, 0, -1])
        np.testing.assert_array_equal(weights(presets, f"{name} across"), across)
        np.testing.assert_array_equal(weights(presets, f"{name} down"), across.T)
    falling = weights(presets, "Roberts cross, falling")
    np.testing.assert_array_equal(falling, np.diag([1, -1]))
    rising = weights(presets, "Roberts cross, rising")
    np.testing.assert_array_equal(rising, np.diag([1, -1])[:, ::-1])


def test_compass_kernels_have_three_strong_neighbours_in_a_row(presets):
    assert ring(weights(presets, "Kirsch west")) == [5, -3, -3, -3, -3, -3, 5, 5]
    assert ring(weights(presets, "Robinson west")) == [1, 1, -1, -1, -1, 1, 1, 1]
    assert weights(presets, "Robinson west")[1, 1] == -2


def test_frei_chen_kernels_are_orthonormal_as_the_article_asks(presets):
    """ImageMagick's are not: FreiChen:12 and :17 have a wrong sign, :11 to :14 a wrong scale."""
    names = ("across", "down", "ripple", "Laplacian")
    basis = np.array([weights(presets, f"Frei-Chen {name}").ravel() for name in names])
    np.testing.assert_allclose(basis @ basis.T, np.eye(4), atol=1e-12)
    across = np.outer([1, R2, 1], [1, 0, -1]) / (2 * R2)
    np.testing.assert_allclose(weights(presets, "Frei-Chen across"), across, atol=1e-12)
    np.testing.assert_allclose(weights(presets, "Frei-Chen down"), across.T, atol=1e-12)
    for name in ("down", "Laplacian"):
        assert "wrong" in presets[f"Frei-Chen {name}"].note


def test_emboss_kernels_have_the_relief_of_their_source(presets):
    gimp = weights(presets, "Emboss")
    relief = gimp.copy()
    relief[1, 1] -= 1
    np.testing.assert_array_equal(relief, -np.rot90(relief, 2))  # dark on one side, light on other
    np.testing.assert_array_equal(
        weights(presets, "Emboss, all directions"), weights(presets, "Edge detect, all")
    )
    across = weights(presets, "Emboss across")
    np.testing.assert_array_equal(across, [[0, 0, 0], [-1, 2, -1], [0, 0, 0]])
