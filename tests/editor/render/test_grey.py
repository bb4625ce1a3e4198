"""Grey stays grey: one channel through every filter, in the file and on the screen."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import scipy.ndimage

from editor.colour.coding import Coding
from editor.colour.tone_curve import Parametric
from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.photo.load import load
from editor.render.cache_budget import CacheBudget
from editor.render.export import export, rendered
from editor.render.pipeline import Pipeline, never
from editor.render.viewport import ViewportRenderer
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, convolve, image_filter
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
REGISTRY = Registry.builtin()
SHAPE = (120, 150)
MAKES_COLOUR = {"orientation_colour", "structure_tensor"}
DEPTHS = {"8 bit": np.uint8, "16 bit": np.uint16, "float": np.float32}
DOWN, ACROSS = np.mgrid[-7:8, -7:8]
DISK = Kernel((DOWN**2 + ACROSS**2 <= 56).astype(float), normalize=True)
LARGE = Step.of(REGISTRY["convolution"], kernel=DISK)


def noise(depth: str, channels: int = 1) -> Image:
    values = np.random.default_rng(7).random((*SHAPE, channels))
    if channels == 2:
        values[:40, :, 1] = 0
    top = {"8 bit": 255, "16 bit": 65535, "float": 1}[depth]
    values = np.rint(values * top) if top > 1 else values
    return Image(values.astype(DEPTHS[depth]))


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("channels", [1, 2])
def test_a_grey_photo_is_one_channel_after_every_filter(
    spec: FilterSpec, depth: str, channels: int
) -> None:
    image = noise(depth, channels)
    for steps in ((Step.of(spec),), (LARGE, Step.of(spec)), (Step.of(spec), LARGE)):
        made = Pipeline.of(image, steps, REGISTRY)
        out = rendered(made, image.samples.dtype)
        assert out.shape[2] == channels + 2 * (spec.id in MAKES_COLOUR)


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
def test_grey_in_one_channel_is_what_it_is_in_three(spec: FilterSpec) -> None:
    grey = noise("float")
    colour = Image(np.repeat(grey.samples, 3, axis=2))
    one, three = (
        Pipeline.of(image, (Step.of(spec),), REGISTRY).render(image.region)
        for image in (grey, colour)
    )
    size = max(1.0, float(np.abs(three).max()))
    np.testing.assert_allclose(one, three, rtol=0, atol=2e-5 * size)


@pytest.mark.parametrize("side", [3, 5, 9, 15, 31, 63])
@pytest.mark.parametrize("light", ["stored", "linear"])
@pytest.mark.parametrize("depth", ["8 bit", "16 bit"])
def test_a_kernel_of_any_size_leaves_grey_grey(
    side: int, light: str, depth: str, tmp_path: Path
) -> None:
    weights = np.random.default_rng(side).random((side, side))
    step = Step.of(REGISTRY["convolution"], kernel=Kernel(weights, normalize=True), light=light)
    image = noise(depth)
    export(Pipeline.of(image, (step,), REGISTRY), tmp_path / "a.png")
    saved = cv2.imread(str(tmp_path / "a.png"), cv2.IMREAD_UNCHANGED)
    assert saved.shape == SHAPE
    assert saved.dtype == image.samples.dtype
    if light == "stored":
        plane = image.samples[..., 0].astype(float)
        wanted = scipy.ndimage.correlate(plane, weights / weights.sum(), mode="nearest")
        assert np.abs(saved - wanted).max() <= 1


def test_a_grey_profile_stays_with_the_photo(tmp_path: Path) -> None:
    profile = Coding(curve=Parametric(2.2)).icc(grey=True)
    assert profile is not None
    image = Image(noise("16 bit").samples, Metadata(icc=profile))
    assert export(Pipeline.of(image, (LARGE,), REGISTRY), tmp_path / "a.tif") == ()
    saved = load(tmp_path / "a.tif")
    assert saved.channels == 1
    assert saved.metadata.icc == profile


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("shrink", [1, 2])
def test_grey_is_grey_on_the_screen(channels: int, shrink: int) -> None:
    image = noise("16 bit", channels)
    made = Pipeline.of(image, (LARGE, Step.of(REGISTRY["high_pass"])), REGISTRY)
    viewport = ViewportRenderer(CacheBudget(1 << 26))
    seen = Region(0, 0, SHAPE[0] // shrink, SHAPE[1] // shrink)
    values = viewport.render(made, seen, shrink, never)
    assert values.shape[2] == channels
    screen = viewport.screen(values, image.profile)
    viewport.close()
    np.testing.assert_array_equal(screen[..., 0], screen[..., 1])
    np.testing.assert_array_equal(screen[..., 0], screen[..., 2])
    if channels == 1:
        assert (screen[..., 3] == 255).all()


@pytest.mark.parametrize(
    "values",
    [
        {"channels": Channels.RED},
        {"channels": Channels.GREEN | Channels.ALPHA},
        {"each_channel": True, "green_kernel": Kernel([[0.5]]), "blue_kernel": DISK},
    ],
    ids=["red", "green and alpha", "each"],
)
@pytest.mark.parametrize("channels", [1, 2])
def test_a_kernel_of_some_channels_makes_colour_of_grey(
    values: dict[str, object], channels: int
) -> None:
    image = noise("float", channels)
    step = Step.of(REGISTRY["convolution"], kernel=Kernel([[2.0]]), **values)
    out = Pipeline.of(image, (step,), REGISTRY).values(image.region)
    assert out.shape[2] == channels + 2
    colour = np.broadcast_to(image.samples[..., :1], (*SHAPE, 3))
    alpha = np.full((*SHAPE, 1), 1.0) if channels == 1 else image.samples[..., 1:]
    rgba = Image(np.dstack((colour, alpha)).astype(np.float32))
    wanted = Pipeline.of(rgba, (step,), REGISTRY).render(rgba.region)
    np.testing.assert_allclose(out, wanted[..., : channels + 2], atol=2e-6)


@image_filter("Kernel of others", halo=7, light="linear")
def others_kernel(pixels: Pixels) -> Pixels:
    """Lay a large kernel over four channels."""
    assert pixels.shape[2] == 4
    out = convolve(pixels, DISK)
    out[..., 3] = pixels[..., 3]
    return out


@image_filter("Waves of others", halo=None)
def others_waves(pixels: Pixels) -> Pixels:
    """Go there and back by frequencies, all channels in one transform."""
    waves = np.fft.rfftn(pixels, axes=(0, 1, 2))
    return np.fft.irfftn(waves, pixels.shape, axes=(0, 1, 2)).astype(np.float32)


@image_filter("Tint of others")
def others_tint(pixels: Pixels, where: Region) -> Pixels:
    """Make the lower right quarter red."""
    out = pixels.copy()
    out[max(0, 60 - where.top) :, max(0, 75 - where.left) :, 0] = 1
    return out


OTHERS = Registry(
    (*REGISTRY.specs, *map(FilterSpec.of, (others_kernel, others_waves, others_tint)))
)


@pytest.mark.parametrize("filter_id", ["others_kernel", "others_waves"])
@pytest.mark.parametrize("channels", [1, 2])
def test_others_filters_are_handed_four_channels_and_grey_comes_back(
    filter_id: str, channels: int
) -> None:
    image = noise("16 bit", channels)
    step = Step.of(OTHERS[filter_id])
    out = rendered(Pipeline.of(image, (step, LARGE), OTHERS), image.samples.dtype)
    assert out.shape[2] == channels


def test_others_filters_may_make_colour_of_a_part_of_a_grey_photo() -> None:
    image = noise("8 bit")
    made = Pipeline.of(image, (Step.of(OTHERS["others_tint"]), LARGE), OTHERS)
    assert made.values(Region(0, 0, 40, 50)).shape[2] == 1
    whole = made.values(image.region)
    assert whole.shape[2] == 3
    np.testing.assert_allclose(
        made.render(Region(0, 0, 40, 50))[..., :3], whole[:40, :50], rtol=0, atol=1e-6
    )
    assert rendered(made, np.dtype(np.uint8)).shape[2] == 3


def test_opaque_colour_is_handed_over_in_three_channels_where_a_filter_takes_them() -> None:
    colour = Image(np.random.default_rng(0).random((20, 30, 3)).astype(np.float32))
    for spec in REGISTRY:
        wanted = 3 if spec.mark.channels == "any" else 4
        assert spec.channels_for(3) == wanted
        if spec.id != "cross_channel":  # which reads three colours, of grey too
            assert spec.channels_for(1) == 1
    made = Pipeline.of(colour, (Step.of(REGISTRY["median"]),), REGISTRY)
    assert made.values(colour.region).shape[2] == 3
