"""What `apply` computes from its options, presets and recipes: as scipy does."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage

from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.save import save
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from filters.kernel import Kernel
from tests.editor.cli.apply.calls import SHARPEN, STORED, correlated, kernelroom, result
from tests.sample_photos import COFFEE

SOBEL = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])


def test_the_preset_sharpen_equals_scipy_rounded_at_the_end(tmp_path):
    done = kernelroom("apply", COFFEE, "-o", "out.png", "--preset", "Sharpen", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    wanted = np.rint(np.clip(correlated(SHARPEN) * 255, 0, 255))
    np.testing.assert_array_equal(load(tmp_path / "out.png").samples, wanted)


@pytest.mark.parametrize(
    "kernel", ["-1 0 1; -2 0 2; -1 0 1", "-1,0,1;-2,0,2;-1,0,1", "-1 0 1\n-2 0 2\n-1 0 1"]
)
def test_a_kernel_may_begin_with_a_minus_sign(apply, tmp_path, kernel):
    assert apply("--kernel", kernel, "--offset", "-1e-1", "--divisor", "-4") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(SOBEL) / -4 - 0.1, atol=1e-5)


def test_a_kernel_may_come_from_a_file_and_hold_arithmetic(apply, tmp_path):
    (tmp_path / "kernel.txt").write_text("1/9 1/9 1/9\n1/9 1/9 1/9\n1/9 1/9 1/9\n")
    assert apply("--kernel", "@kernel.txt") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(np.full((3, 3), 1 / 9)), atol=1e-5)


@pytest.mark.parametrize(
    ("border", "mode", "cval"),
    [
        ("clamp", "nearest", 0),
        ("mirror", "reflect", 0),
        ("reflect", "mirror", 0),
        ("wrap", "wrap", 0),
        ("black", "constant", 0),
        ("white", "constant", 1),
        ("constant:0.25", "constant", 0.25),
    ],
)
def test_every_border_equals_scipy(apply, tmp_path, border, mode, cval):
    assert apply("--kernel", "0 -1 0; -1 5 -1; 0 -1 0", "--border", border) == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(SHARPEN, mode, cval), atol=1e-5)


def test_a_transparent_border_gives_alpha(apply, tmp_path):
    assert apply("--kernel", "1 1 1", "--normalize", "--border", "transparent") == (0, "")
    got = result(tmp_path)
    assert got.shape == (400, 600, 4)
    assert got[5, 0, 3] == pytest.approx(2 / 3, abs=1e-6)


def test_the_options_change_the_kernel_of_a_preset(apply, tmp_path):
    assert apply("--preset", "Box blur 3x3", "--divisor", "3", "--offset", "0.5") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(np.ones((3, 3))) / 3 + 0.5, atol=1e-5)
    assert apply("--preset", "Disk blur 9x9", "--no-normalize")[0] == 0
    assert result(tmp_path).max() > 30
    assert apply("--preset", "Disk blur 9x9", "--divisor", "100")[0] == 0
    assert result(tmp_path).max() < 1


def test_flip_turns_the_kernel_and_origin_shifts_it(apply, tmp_path):
    assert apply("--kernel", "-1 0 1; -2 0 2; -1 0 1", "--flip") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(-SOBEL), atol=1e-5)
    assert apply("--kernel", "1 0 0", "--origin", "0,2") == (0, "")
    np.testing.assert_allclose(result(tmp_path)[:, 2:], STORED[:, :-2], atol=1e-6)


def test_channels_that_are_not_named_keep_their_values(apply, tmp_path):
    assert apply("--kernel", "2", "--channels", "g") == (0, "")
    np.testing.assert_allclose(result(tmp_path), STORED * [1, 2, 1], atol=1e-5)


def test_linear_light_is_another_blur_than_stored_light(apply, tmp_path):
    def linear(stored: np.ndarray) -> np.ndarray:
        return np.where(stored <= 0.04045, stored / 12.92, ((stored + 0.055) / 1.055) ** 2.4)

    assert apply("--kernel", "1 1 1", "--normalize", "--light", "linear") == (0, "")
    planes = [
        scipy.ndimage.correlate(linear(STORED[..., c]), np.ones((1, 3)) / 3, mode="nearest")
        for c in range(3)
    ]
    np.testing.assert_allclose(linear(result(tmp_path)), np.stack(planes, -1), atol=1e-5)


def test_alpha_rules_differ_where_a_photo_is_half_transparent(apply, tmp_path):
    samples = np.zeros((1, 2, 4), np.uint8)
    samples[0] = [(255, 0, 0, 255), (0, 255, 0, 0)]
    save(tmp_path / "a.png", samples)
    got = {}
    for rule in ("keep", "weighted", "plain", "auto"):
        arguments = ("--kernel", "1 1 1", "--normalize", "--alpha", rule)
        assert apply(*arguments, source="a.png") == (0, "")
        got[rule] = result(tmp_path)[0, 0]
    np.testing.assert_allclose(got["plain"], [2 / 3, 1 / 3, 0, 2 / 3], atol=1e-6)
    np.testing.assert_allclose(got["weighted"], [1, 0, 0, 2 / 3], atol=1e-6)
    np.testing.assert_allclose(got["keep"], [1, 0, 0, 1], atol=1e-6)
    np.testing.assert_array_equal(got["auto"], got["weighted"])


def test_a_filter_takes_its_values_by_name(apply, tmp_path):
    assert apply("--filter", "gaussian_blur", "-p", "sigma=1.5") == (0, "")
    blurred = [
        scipy.ndimage.gaussian_filter(STORED[..., c], 1.5, mode="nearest", truncate=4)
        for c in range(3)
    ]
    np.testing.assert_allclose(result(tmp_path), np.stack(blurred, -1), atol=1e-4)
    assert apply("--filter", "convolution", "-p", "kernel=0 2 0", "-p", "flip=yes") == (0, "")
    np.testing.assert_allclose(result(tmp_path), STORED * 2, atol=1e-5)


def test_a_recipe_and_a_preset_file_and_a_users_preset_apply(apply, registry, tmp_path):
    kernel = Kernel([[2.0]])
    step = Step.of(registry["convolution"], kernel=kernel)
    save_recipe(tmp_path / "recipe.json", Recipe((step, step)), registry)
    assert apply("--recipe", "recipe.json") == (0, "")
    np.testing.assert_allclose(result(tmp_path), STORED * 4, atol=1e-5)
    saved = PresetLibrary.of(registry).save(Preset("Twice", step))
    for given in ("Twice", "twice", saved.path):
        assert apply("--preset", given) == (0, "")
        np.testing.assert_allclose(result(tmp_path), STORED * 2, atol=1e-5)


def test_nan_is_a_hole_and_said_so(apply, tmp_path):
    code, err = apply("--kernel", "nan 1 nan", "--normalize")
    assert (code, err) == (0, "note: 2 nan taps are left out of the kernel as a hole\n")
    np.testing.assert_allclose(result(tmp_path), STORED, atol=1e-6)
