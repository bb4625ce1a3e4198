"""What can't be seen can't matter: every filter, look-alike pairs in, the same pixels out."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.ndimage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.render.export import rendered
from editor.render.full_size import block_mean
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.plugin import FilterSpec
from tests.editor.document.strategies import steps_of
from tests.editor.render.alike import (
    ALPHA,
    DEPTHS,
    REGISTRY,
    SHAPE,
    Floats,
    assert_look_alike,
    both,
    pair,
)

QUICK = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("channels", [2, 4])
def test_pictures_that_look_alike_look_alike_after_every_filter(
    spec: FilterSpec, depth: str, channels: int
) -> None:
    assert_look_alike(*both(pair(depth, channels), Step.of(spec)))


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
@given(data=st.data())
@QUICK
def test_and_with_any_values_and_opacity(spec: FilterSpec, data: st.DataObject) -> None:
    step = data.draw(steps_of(spec, small=4))
    if spec.id == "convolution":
        values = {**step.values, "alpha": "auto"}  # plain is asked for to mix hidden colour in,
        if Channels.ALPHA in values["channels"]:  # and alpha without colour to reveal it
            values["channels"] = Channels.ALL
        step = Step(spec.id, values, step.version, True, step.opacity)
    assert_look_alike(*both(pair("16 bit"), step))


@pytest.mark.parametrize("seen", [0, 20])
def test_hidden_colour_does_not_decide_whether_a_file_is_grey(seen: int) -> None:
    flat = np.zeros((20, 20, 2), np.uint8)
    flat[:seen, :8, 1] = 255  # black, away from what is hidden
    hidden = flat.copy()
    hidden[:, 12:, 0] = np.random.default_rng(4).integers(0, 256, (20, 8))
    first = Kernel([[1.0]])
    made = Step.of(REGISTRY["orientation_colour"], first=first, second=Kernel([[-1.0]]))
    shapes = {
        rendered(Pipeline.of(Image(one), (made,), REGISTRY), np.dtype(np.uint8)).shape
        for one in (flat, hidden)
    }
    assert shapes == {(20, 20, 2)}
    colour = np.dstack((hidden[..., :1], hidden[..., :1] // 2, hidden))
    step = Step.of(REGISTRY["assign_profile"], profile="grey")
    out = rendered(Pipeline.of(Image(colour), (step,), REGISTRY), np.dtype(np.uint8))
    assert out.shape == (20, 20, 2)


def test_alpha_that_moves_shows_no_colour_that_was_hidden() -> None:
    moved, same, none = Kernel([[0.0, 1.0]], origin=(0, 0)), Kernel([[1.0]]), Kernel([[0.0]])
    spec = REGISTRY["convolution"]
    kernels = {"kernel": none, "green_kernel": none, "blue_kernel": same, "alpha_kernel": moved}
    step = Step.of(spec, each_channel=True, **kernels)
    assert_look_alike(*both(pair("16 bit"), step))


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
@pytest.mark.parametrize("depth", DEPTHS)
def test_an_opaque_picture_is_the_same_with_an_alpha_channel_and_without(
    spec: FilterSpec, depth: str
) -> None:
    colour = pair(depth)[0].samples[..., :3].copy()
    top = colour.dtype.type(1 if depth == "float" else np.iinfo(colour.dtype).max)
    opaque = np.dstack((colour, np.full(SHAPE, top, colour.dtype)))
    step = Step.of(spec)
    plain, with_alpha = both((Image(colour), Image(opaque)), step)
    # one convolution of an opaque photo is summed from its samples, in three channels
    near = 0.0 if spec.convolution(spec.defaults) is None else 2e-6
    np.testing.assert_allclose(with_alpha, plain, rtol=0, atol=near)


SMOOTHING = [
    "median", "bilateral", "guided", "non_local_means", "gaussian_blur", "box_blur", "lens_blur",
    "motion_blur", "morphology", "unsharp_mask", "smart_sharpen", "local_contrast", "zoom_blur",
    "spin_blur", "richardson_lucy", "wiener", "auto_levels",
]  # fmt: skip


@pytest.mark.parametrize("filter_id", SMOOTHING)
def test_one_visible_colour_stays_that_colour_up_to_its_edge(filter_id: str) -> None:
    colour = np.array([0.9, 0.5, 0.1], np.float32)
    samples = np.random.default_rng(1).random((*SHAPE, 4)).astype(np.float32)
    samples[ALPHA > 0, :3] = colour
    samples[..., 3] = ALPHA
    image = Image(samples)
    more = {"noise": 1.0} if filter_id == "wiener" else {}
    out = Pipeline.of(image, (Step.of(REGISTRY[filter_id], **more),), REGISTRY).render(image.region)
    seen = out[..., 3] > 0.01
    by_gain = colour / 1.0001 if more else colour  # of its noise of 1 %
    off = np.abs(out[seen][:, :3] - by_gain).max()
    assert off < 1e-4, off


@pytest.mark.parametrize(
    "filter_id", ["median", "bilateral", "guided", "non_local_means", "morphology", "gaussian_blur"]
)
def test_what_can_hardly_be_seen_hardly_matters(filter_id: str) -> None:
    pictures = []
    for colour in (0.0, 1.0):
        samples = np.full((21, 21, 4), 0.5, np.float32)
        samples[..., :3] += np.random.default_rng(2).random((21, 21, 3), np.float32) / 10
        samples[..., 3] = 1
        samples[10, 8:13] = (colour, colour, colour, 1 / 255)
        pictures.append(Image(samples))
    one, two = both((pictures[0], pictures[1]), Step.of(REGISTRY[filter_id]))
    opaque = pictures[0].samples[..., 3] == 1
    assert np.abs(one - two)[opaque].max() < 0.1  # a rank goes to the next value, of a noise of 0.1


def test_the_median_is_of_the_visible_ones_each_counting_by_its_alpha() -> None:
    samples = np.random.default_rng(5).random((15, 17, 4)).astype(np.float32)
    samples[..., 3] = np.random.default_rng(6).choice([0.0, 0.25, 0.5, 1.0], (15, 17))
    out = both((Image(samples),) * 2, Step.of(REGISTRY["median"], radius=2))[0]
    grown = np.pad(samples, ((2, 2), (2, 2), (0, 0)), "edge")
    for row, column in np.argwhere(samples[..., 3] > 0):
        window = grown[row : row + 5, column : column + 5].reshape(-1, 4)
        times = np.rint(window[:, 3] * 4).astype(int)  # a pixel of weight 1/4 as one of four
        wanted = np.median(np.repeat(window[:, :3], times, axis=0), axis=0)
        np.testing.assert_allclose(out[row, column, :3], wanted, atol=1e-6)


def test_the_bilateral_filter_weighs_by_alpha_too() -> None:
    image = pair("float")[0]
    out = both((image,) * 2, Step.of(REGISTRY["bilateral"], radius=2, tolerance=15.0))[0]
    pixels = image.samples.astype(float)
    down, across = np.mgrid[-2:3, -2:3]
    near = np.exp(-(down**2 + across**2) / 2) * (np.hypot(down, across) <= 2)
    for row, column in np.argwhere(ALPHA[5:-5, 5:-5] > 0)[::7] + 5:
        window = pixels[row - 2 : row + 3, column - 2 : column + 3]
        unlike = np.abs(window[..., :3] - pixels[row, column, :3]).sum(2)
        weights = near * np.exp(-(unlike**2) / (2 * 3 * 0.15**2)) * window[..., 3]
        wanted = (window[..., :3] * weights[..., None]).sum((0, 1)) / weights.sum()
        np.testing.assert_allclose(out[row, column, :3], wanted, atol=1e-4)


@pytest.mark.parametrize("operation", ["erode", "dilate", "open", "close"])
def test_morphology_looks_at_visible_values_only(operation: str) -> None:
    samples = np.random.default_rng(5).random((25, 27, 4)).astype(np.float32)
    samples[..., 3] = np.random.default_rng(7).random((25, 27)) < 0.6
    kernel = Kernel([[1, 1, 0], [0, 1, 0], [0, 0, 0]])
    step = Step.of(REGISTRY["morphology"], kernel=kernel, operation=operation, times=1)
    out = both((Image(samples),) * 2, step)[0]
    shape = kernel.taps != 0
    inner = (slice(2, -2), slice(2, -2))  # the border is laid around once, not between the turns
    seen = samples[inner][..., 3] > 0

    def least(plane: Floats) -> Floats:
        return scipy.ndimage.grey_erosion(plane, footprint=shape, mode="nearest")

    def most(plane: Floats) -> Floats:
        return scipy.ndimage.grey_dilation(plane, footprint=shape, mode="nearest")

    first, second = (least, most) if operation in ("erode", "open") else (most, least)
    for index in range(3):
        far = 9.0 if first is least else -9.0
        wanted = first(np.where(samples[..., 3] > 0, samples[..., index], far))
        if operation in ("open", "close"):
            wanted = second(wanted)
        np.testing.assert_allclose(out[inner][seen][:, index], wanted[inner][seen], atol=1e-6)


def test_auto_levels_counts_visible_pixels_by_their_alpha() -> None:
    samples = np.random.default_rng(8).random((20, 20, 4)).astype(np.float32)
    samples[..., 3] = 1
    samples[:7, :, 3] = 0
    out = both((Image(samples),) * 2, Step.of(REGISTRY["auto_levels"], clip=2.0))[0]
    for index in range(3):
        low, high = np.percentile(samples[7:, :, index], (2, 98))
        wanted = (samples[7:, :, index] - low) / (high - low)
        np.testing.assert_allclose(out[7:, :, index], wanted, atol=1e-5)


CHANGES_NOTHING = [
    ("gaussian_blur", {"sigma": 0.0}), ("box_blur", {"rows": 1, "columns": 1}),
    ("motion_blur", {"length": 1.0}), ("lens_blur", {"radius": 0.5}), ("median", {"radius": 0}),
    ("zoom_blur", {"amount": 0.0}), ("spin_blur", {"angle": 0.0}),
    ("unsharp_mask", {"amount": 0.0}), ("smart_sharpen", {"amount": 0.0}),
    ("local_contrast", {"amount": 0.0}), ("richardson_lucy", {"iterations": 0}),
    ("emboss", {"depth": 0.0}), ("morphology", {"kernel": Kernel([[1.0]])}),
]  # fmt: skip


@pytest.mark.parametrize(("filter_id", "values"), CHANGES_NOTHING, ids=lambda value: str(value))
@pytest.mark.parametrize("depth", DEPTHS)
def test_a_step_that_changes_nothing_gives_the_source_bit_for_bit(
    filter_id: str, values: dict[str, object], depth: str
) -> None:
    image = pair(depth)[0]
    step = Step.of(REGISTRY[filter_id], **values)
    out = rendered(Pipeline.of(image, (step,), REGISTRY), image.samples.dtype)
    np.testing.assert_array_equal(out, image.samples)


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("channels", [2, 4])
@pytest.mark.parametrize("alpha", ["auto", "keep", "weighted", "plain"])
@pytest.mark.parametrize("light", ["stored", "linear"])
@pytest.mark.parametrize(
    "kernel",
    [
        Kernel([[1.0]]),
        Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]]),
        Kernel([[0, 0], [0, 3.0]], origin=(1, 1), normalize=True),
        Kernel([[0.1, np.nan]], origin=(0, 0), divisor=0.1),
    ],
    ids=["1", "3x3", "corner", "divided"],
)
def test_the_identity_gives_the_source_with_its_hidden_colour(
    depth: str, channels: int, alpha: str, light: str, kernel: Kernel
) -> None:
    image = pair(depth, channels)[0]
    step = Step.of(REGISTRY["convolution"], kernel=kernel, alpha=alpha, light=light)
    out = rendered(Pipeline.of(image, (step,), REGISTRY), image.samples.dtype)
    np.testing.assert_array_equal(out, image.samples)
    half = Step(step.filter_id, step.values, opacity=0.5)
    out = rendered(Pipeline.of(image, (half,), REGISTRY), image.samples.dtype)
    np.testing.assert_array_equal(out, image.samples)


def test_opacity_mixes_colours_by_how_visible_they_are() -> None:
    samples = np.zeros((9, 9, 4), np.float32)
    samples[..., 0] = 1  # red, hidden
    samples[4, 4] = (0, 1, 0, 1)
    blur = Step.of(REGISTRY["box_blur"], rows=3, columns=3)
    image = Image(samples)
    half = Step(blur.filter_id, blur.values, opacity=0.5)
    out = Pipeline.of(image, (half,), REGISTRY).render(image.region)
    np.testing.assert_allclose(out[3:6, 3:6, :3], np.broadcast_to((0, 1, 0), (3, 3, 3)), atol=1e-6)
    np.testing.assert_allclose(out[4, 4, 3], (1 + 1 / 9) / 2, atol=1e-6)
    np.testing.assert_allclose(out[3, 3, 3], 1 / 18, atol=1e-6)
    off = Step(blur.filter_id, blur.values, opacity=0.0)
    none = Pipeline.of(image, (off,), REGISTRY).render(image.region)
    np.testing.assert_array_equal(none, samples)


def test_a_zoomed_out_view_and_white_below_see_no_hidden_colour() -> None:
    one, two = pair("float")
    small = [block_mean(image.floats(image.region), 4, weigh=True) for image in (one, two)]
    assert_look_alike(*small)
    laid = [
        rendered(Pipeline.of(image, (), REGISTRY), np.dtype(np.uint8), alpha=False)
        for image in (one, two)
    ]
    np.testing.assert_array_equal(*laid)
