from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.cli import commands
from editor.document.step import Step
from editor.exchange.compat import ROWS, Compat, CompatError, CompatOverrides, compat_of, expand
from editor.photo.load import image_of
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.registry import Registry
from tests.editor.exchange import compat_reference as reference

REGISTRY = Registry.builtin()
EVERY_BORDER = ["clamp", "mirror", "reflect", "wrap", "black", "white", "transparent"]
NOTHING = CompatOverrides()
some = settings(max_examples=40, deadline=None, derandomize=True)


@st.composite
def drawn_case(draw: st.DrawFn) -> tuple[Any, Any, tuple[int, int], str]:
    """Draw an RGBA picture with holes in it, weights, an origin and a border."""
    rng = np.random.default_rng(draw(st.integers(0, 2**31)))
    shape = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    weights = rng.integers(-5, 6, shape).astype(float)
    kind = draw(st.sampled_from(["as drawn", "positive", "negative", "zero"]))
    if kind == "zero":
        weights[-1, -1] -= weights.sum()
    elif kind != "as drawn":
        weights = (abs(weights) + 1) * (1 if kind == "positive" else -1)
    rgba = rng.integers(0, 256, (11, 13, 4)).astype(np.uint8)
    rgba[3:9, 4:12, 3] = rng.choice([0, 1, 255])
    rgba[..., 3] = 255 if draw(st.booleans()) else rgba[..., 3]
    origin = draw(st.integers(0, shape[0] - 1)), draw(st.integers(0, shape[1] - 1))
    return rgba, weights, origin, draw(st.sampled_from(EVERY_BORDER))


def rendered(
    samples: Any,
    tool: str,
    weights: Any,
    given: CompatOverrides = NOTHING,
    border: str | None = None,
) -> Any:
    """Render through the one path, as the command line does."""
    image = image_of(samples)
    kernel, values = expand(compat_of(tool), Kernel(weights), given, image.full_scale)
    values |= {} if border is None else {"border": border}
    step = Step.of(REGISTRY["convolution"], kernel=kernel, **values)
    return Pipeline.of(image, (step,), REGISTRY).render(image.region)


@pytest.mark.parametrize("weighted", [True, False])
@given(case=drawn_case())
@some
def test_gimp_is_gegls_convolution_matrix(weighted: bool, case: Any) -> None:
    rgba, weights, origin, border = case
    alpha: Any = "weighted" if weighted else "plain"
    found = rendered(rgba, "gimp", weights, CompatOverrides(origin, alpha=alpha), border)
    expected = reference.gimp(rgba / 255, weights, origin, border, weighted)
    # Sums are of linear light, and float32 errs in proportion to the sum of |weights|: 2e-6 of it.
    divisor, _ = reference.gimp_rule(weights, 0.5)
    size = max(1.0, np.abs(weights).sum() / abs(divisor))
    found, expected = (
        reference.with_colour(v.astype(float), reference.decode) for v in (found, expected)
    )
    np.testing.assert_allclose(found, expected, rtol=0, atol=2e-6 * size)


@given(case=drawn_case())
@some
def test_gimp_28_filters_levels_and_divides_colour_by_alpha(case: Any) -> None:
    rgba, weights, origin, border = case
    found = rendered(rgba, "gimp-2.8", weights, CompatOverrides(origin), border) * 255
    np.testing.assert_allclose(found, np.rint(found), atol=1e-4)
    expected = reference.gimp28(rgba / 255, weights, origin, border)
    np.testing.assert_allclose(found, expected, atol=0.501)


@given(case=drawn_case(), bias=st.sampled_from([0.0, 0.25, -0.25]))
@some
def test_svg_is_the_sum_of_its_specification(case: Any, bias: float) -> None:
    rgba, weights, origin, border = case
    found = rendered(rgba, "svg", weights, CompatOverrides(origin, offset=bias), border)
    target = weights.shape[0] - 1 - origin[0], weights.shape[1] - 1 - origin[1]
    expected = reference.svg(rgba / 255, weights, target, border, bias)
    np.testing.assert_allclose(found[..., 3], expected[..., 3], atol=1e-5)
    seen = expected[..., 3] > 0.02
    np.testing.assert_allclose(found[seen], expected[seen], atol=2e-4)


def test_svg_lays_its_default_target_on_the_pixel() -> None:
    rng = np.random.default_rng(1)
    rgba = rng.integers(0, 256, (9, 9, 4)).astype(np.uint8)
    weights = np.arange(1.0, 9.0).reshape(2, 4)
    expected = reference.svg(rgba / 255, weights, (1, 2), "clamp", 0.0)  # floor(order / 2)
    np.testing.assert_allclose(rendered(rgba, "svg", weights), expected, atol=1e-4)


@given(case=drawn_case(), divisor=st.sampled_from([1.0, 3.0, -2.0]))
@some
def test_programs_without_alpha_weighting_filter_each_channel_alike(
    case: Any, divisor: float
) -> None:
    rgba, weights, origin, border = case
    asked = CompatOverrides(origin, divisor=divisor, offset=0.125)
    plain = reference.summed(rgba / 255, weights, origin, border) / divisor + 0.125
    np.testing.assert_allclose(
        rendered(rgba, "libvips", weights, asked, border), plain, rtol=1e-6, atol=1e-5
    )
    np.testing.assert_allclose(
        rendered(rgba, "opencv", weights, asked, border), plain, rtol=1e-6, atol=1e-5
    )
    turned = tuple(n - 1 - o for n, o in zip(weights.shape, origin, strict=True))
    convolved = reference.summed(rgba / 255, weights[::-1, ::-1], turned, border) / divisor + 0.125
    np.testing.assert_allclose(
        rendered(rgba, "gmic", weights, asked, border), convolved, rtol=1e-6, atol=1e-5
    )


@given(case=drawn_case())
@some
def test_opaque_photos_are_filtered_as_imagej_imagemagick_and_photoshop_do(case: Any) -> None:
    rgba, weights, origin, border = case
    rgb, opaque = (
        rgba[..., :3],
        np.concatenate((rgba[..., :3], np.full_like(rgba[..., :1], 255)), -1),
    )
    border = "clamp" if border == "transparent" else border
    plain = reference.summed(opaque / 255, weights, origin, border)[..., :3]
    normalized = plain / (weights.sum() or 1.0)
    found = rendered(rgb, "imagej", weights, CompatOverrides(origin), border)[..., :3]
    np.testing.assert_allclose(found, normalized, rtol=1e-6, atol=1e-5)
    asked = CompatOverrides(origin, divisor=4.0, offset=0.5)
    found = rendered(rgb, "photoshop", weights, asked, border)[..., :3]
    np.testing.assert_allclose(found, np.clip(plain / 4 + 0.5, 0, 1), atol=1e-5)
    turned = tuple(n - 1 - o for n, o in zip(weights.shape, origin, strict=True))
    convolved = reference.summed(opaque / 255, weights[::-1, ::-1], turned, border)[..., :3]
    found = rendered(rgb, "imagemagick", weights, CompatOverrides(origin), border)[..., :3]
    np.testing.assert_allclose(found, np.clip(convolved, 0, 1), atol=1e-5)


@pytest.mark.parametrize("shape", [(3, 3), (2, 2), (4, 5), (1, 6)])
def test_opencv_lays_an_even_kernel_where_filter2d_does(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(2)
    rgb = rng.integers(0, 256, (14, 15, 3)).astype(np.uint8)
    weights = rng.standard_normal(shape)
    expected = cv2.filter2D(rgb / np.float32(255), cv2.CV_32F, weights)
    np.testing.assert_allclose(rendered(rgb, "opencv", weights)[..., :3], expected, atol=1e-5)


def test_gimps_rule_for_each_sign_of_the_sum() -> None:
    def rule(row: list[float], **asked: Any) -> tuple[float, float, bool]:
        kernel, _ = expand(ROWS["gimp"], Kernel([row]), CompatOverrides(**asked))
        return kernel.divisor, kernel.offset, kernel.normalize

    assert rule([1, 3]) == (4, 0, False)
    assert rule([1, -3]) == (2, 1, False)
    assert rule([1, -1]) == (1, 0.5, False)
    assert rule([1, -3], normalize=False) == (1, 0, False)
    assert rule([1, -3], divisor=5) == (5, 0, False)
    assert rule([1, -3], offset=0.25) == (2, 0.25, False)
    assert rule([1, -3], normalize=True, divisor=5, offset=0.25) == (2, 1, False)


def test_a_sum_rule_is_kept_as_normalize_so_that_it_follows_edits() -> None:
    kernel, _ = expand(ROWS["imagej"], Kernel([[1, 3]], divisor=7), CompatOverrides())
    assert kernel == Kernel([[1, 3]], normalize=True)
    kernel, _ = expand(ROWS["imagej"], Kernel([[1, 3]]), CompatOverrides(divisor=2))
    assert kernel == Kernel([[1, 3]], divisor=2)
    kernel, _ = expand(
        ROWS["libvips"], Kernel([[1, 3]], origin=(0, 1)), CompatOverrides(normalize=True)
    )
    assert kernel == Kernel([[1, 3]], origin=(0, 1), normalize=True)


@pytest.mark.parametrize(
    ("tool", "offset", "full_scale", "expected"),
    [
        ("libvips", 0.5, 255.0, 0.5),
        ("libvips", 32, 255.0, 32 / 255),
        ("libvips", -8, 65535.0, -8 / 65535),
        ("photoshop", 128, 65535.0, 128 / 255),
        ("gimp", 2.0, 255.0, 2.0),
        ("svg", 2.0, 255.0, 2.0),
    ],
)
def test_an_offset_beyond_full_scale_counts_the_programs_levels(
    tool: str, offset: float, full_scale: float, expected: float
) -> None:
    kernel, _ = expand(
        ROWS[tool], Kernel([[1]]), CompatOverrides(offset=offset, normalize=False), full_scale
    )
    assert kernel.offset == pytest.approx(expected, rel=1e-12)


def test_the_default_origin_of_even_sides_is_each_programs_own() -> None:
    first = {tool for tool, row in ROWS.items() if row.origin((4, 2)) == (1, 0)}
    assert {tool for tool, row in ROWS.items() if row.origin((4, 2)) == (2, 1)} == {
        "libvips",
        "opencv",
    }
    assert len(first) == 7
    assert all(row.origin((5, 3)) == (2, 1) for row in ROWS.values())


def test_a_divisor_of_0_copies_the_photo_beside_gimp_only() -> None:
    rgba = np.random.default_rng(3).integers(0, 256, (5, 6, 4)).astype(np.uint8)
    found = rendered(rgba, "gimp", [[1, 2, 3]], CompatOverrides(divisor=0.0))
    np.testing.assert_allclose(found, rgba / 255, atol=1e-6)
    with pytest.raises(ValueError, match="divisor 0"):
        expand(ROWS["libvips"], Kernel([[1]]), CompatOverrides(divisor=0.0))


def test_every_row_gives_values_that_the_convolution_takes() -> None:
    spec = REGISTRY["convolution"]
    for row in ROWS.values():
        kernel, values = expand(row, Kernel([[1, 2, 1]]), CompatOverrides())
        assert spec.checked({"kernel": kernel, **values})["channels"] == row.channels


def test_a_row_is_a_frozen_value() -> None:
    assert Compat(title="x") == Compat(title="x", channels=Channels.ALL)
    with pytest.raises(AttributeError):
        ROWS["gimp"].flip = True


def test_an_unknown_program_is_named() -> None:
    with pytest.raises(CompatError, match="compat 'paint' is not known: use gimp, "):
        compat_of("paint")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--kernel", "1", "--compat", "paint"], "compat 'paint' is not known"),
        (["--filter", "gaussian_blur", "--compat", "gimp"], "--compat needs a kernel"),
        (["--kernel", "1", "--compat", "gimp", "--alpha", "odd"], "alpha 'odd' is not known"),
        (["--kernel", "1", "--compat", "libvips", "--divisor", "0"], "divisor 0"),
    ],
)
def test_a_mistake_beside_compat_is_one_sentence(
    options: list[str], words: str, tmp_path: Any, capsys: Any
) -> None:
    source = tmp_path / "in.png"
    cv2.imwrite(str(source), np.zeros((4, 5, 3), np.uint8))
    assert (
        commands.run(["apply", str(source), "-o", str(tmp_path / "o.npy"), *options], REGISTRY) == 2
    )
    assert words in capsys.readouterr().err
    assert not (tmp_path / "o.npy").exists()


def test_options_beside_a_program_win_on_the_command_line(tmp_path: Any) -> None:
    rng = np.random.default_rng(4)
    rgb = rng.integers(0, 256, (7, 8, 3)).astype(np.uint8)
    cv2.imwrite(str(tmp_path / "in.png"), rgb[..., ::-1])

    def run(*options: str) -> Any:
        out = tmp_path / "o.npy"
        given = ["apply", str(tmp_path / "in.png"), "-o", str(out), "--kernel", "1 2 -1", *options]
        assert commands.run(given, REGISTRY) == 0
        return np.load(out)

    assert run("--compat", "gimp").shape == (7, 8, 4)
    stored = run("--compat", "imagej", "--divisor", "4", "--border", "wrap", "--channels", "r")
    expected = rgb / 255
    red = np.roll(expected, 1, 1) + 2 * expected - np.roll(expected, -1, 1)
    expected[..., 0] = red[..., 0] / 4
    np.testing.assert_allclose(stored, expected, atol=1e-6)
    np.testing.assert_allclose(
        run("--compat", "gmic", "--no-flip"), run("--compat", "libvips"), atol=1e-6
    )
