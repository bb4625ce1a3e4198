"""Filters that move pixels, as a plugin declares them: sizes, regions, chains, masks, borders."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.render.cache_budget import CacheBudget
from editor.render.export import rendered
from editor.render.filter_failure import FilterFailure
from editor.render.full_size import block_mean
from editor.render.pipeline import Pipeline
from editor.render.step_cache import StepCache
from editor.render.viewport import ViewportRenderer
from filters.pixels.border import BORDER_RULES, Border
from filters.pixels.extent import MOST_PIXELS
from filters.pixels.region import Region
from filters.plugin import FilterError, FilterSpec, Job, Pixels, Point, image_filter
from filters.registry import Registry


@image_filter(
    "Twice as large",
    channels="any",
    alpha="straight",
    size=lambda rows, columns: (2 * rows, 2 * columns),
    reads=lambda region, rows, columns: Region(
        region.top // 2, region.left // 2, region.rows // 2 + 1, region.columns // 2 + 1
    ),
)
def twice(pixels: Pixels, where: Region, job: Job) -> Pixels:
    """Repeat each pixel."""
    wanted = job.wanted
    rows = np.arange(wanted.top, wanted.bottom) // 2 - where.top
    columns = np.arange(wanted.left, wanted.right) // 2 - where.left
    return pixels[rows[:, None], columns]


Rule = Literal["clamp", "mirror", "reflect", "wrap", "black", "white", "transparent", "constant"]


@image_filter(
    "Moved",
    channels="any",
    alpha="straight",
    border=lambda rule: Border.named(rule, 0.3),
    makes_alpha=lambda rule: rule == "transparent",
    reads=lambda region, rows, columns, down, across: region.moved(down, across),
)
def moved(pixels: Pixels, down: int = 0, across: int = 0, rule: Rule = "wrap") -> Pixels:
    """Show another place."""
    return pixels


@image_filter("Columns sorted", halo=None, size=lambda rows, columns: (rows, columns // 2))
def sorted_columns(pixels: Pixels) -> Pixels:
    """Sort all that there is, which takes the whole."""
    return np.sort(pixels, axis=0)[:, ::2][:, : pixels.shape[1] // 2]


@image_filter("Huge", size=lambda rows, columns, side: (side, side), halo=None)
def huge(pixels: Pixels, side: int = 1) -> Pixels:
    """Be of any size."""
    return pixels


@image_filter("Spot")
def spot(pixels: Pixels, where: Region, job: Job, at: Point = Point(0.5, 0.5)) -> Pixels:
    """Blacken the pixel at a point."""
    row, column = (round(v) for v in job.place(at))
    out = pixels.copy()
    if where.contains(Region(row, column, 1, 1)):
        out[row - where.top, column - where.left, :3] = 0
    return out


OWN = [FilterSpec.of(function) for function in (twice, moved, sorted_columns, huge, spot)]
BUILTIN = Registry.builtin()
REGISTRY = Registry((*OWN, *BUILTIN.specs))
SHAPE = (23, 31)
RNG = np.random.default_rng(5)
PHOTO = Image(RNG.integers(0, 256, (*SHAPE, 3), np.uint8))
VALUES = PHOTO.floats(PHOTO.region)
BLUR = Step.of(BUILTIN["gaussian_blur"], sigma=1.3)
HALF = Mask.from_json({"items": [{"shape": "rectangle", "centre": [0, 0.5], "size": [1, 2]}]})


def step(name: str, mask: Mask | None = None, opacity: float = 1.0, **values: object) -> Step:
    made = Step.of(REGISTRY[name], **values)
    return Step(made.filter_id, made.values, opacity=opacity, mask=mask)


def chain(*steps: Step) -> Pipeline:
    return Pipeline.of(PHOTO, steps, REGISTRY)


def whole(*steps: Step) -> np.ndarray:
    made = chain(*steps)
    return made.values(made.region)


CHAIN_STEPS = st.sampled_from(
    [
        step("twice"),
        step("moved", down=5, across=-3, rule="mirror"),
        step("moved", down=-40, across=90, rule="reflect"),
        step("sorted_columns"),
        BLUR,
        step("box_blur", mask=HALF, rows=3, columns=5),
        step("vignette", amount=-60.0),
    ]
)


@given(
    st.lists(CHAIN_STEPS, min_size=1, max_size=4).filter(lambda s: s.count(step("twice")) < 3),
    st.data(),
)
@settings(max_examples=60, deadline=None)
def test_a_region_of_any_chain_equals_the_crop_of_the_whole(steps, data):
    made = chain(*steps)
    rows, columns = made.region.rows, made.region.columns
    top, left = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    high, wide = data.draw(st.integers(1, rows - top)), data.draw(st.integers(1, columns - left))
    region = Region(top, left, high, wide)
    np.testing.assert_allclose(
        made.values(region), region.of(made.values(made.region)), rtol=0, atol=1e-6
    )


def test_sizes_follow_the_steps():
    made = chain(step("twice"), BLUR, step("sorted_columns"), step("twice"))
    sizes = [made.region_after(count) for count in range(5)]
    assert [(r.rows, r.columns) for r in sizes] == [
        SHAPE,
        (46, 62),
        (46, 62),
        (46, 31),
        (92, 62),
    ]
    assert made.region == sizes[-1]
    assert made.moving == (step("twice"), step("sorted_columns"), step("twice"))


def test_a_step_that_is_off_changes_no_size():
    off = Step("twice", {}, enabled=False)
    assert chain(off).region == PHOTO.region


@pytest.mark.parametrize("rule", BORDER_RULES)
@pytest.mark.parametrize("far", [(3, -4), (-30, 45), (200, -300)])
def test_what_is_read_beyond_the_edge_follows_the_border(rule, far):
    down, across = far
    got = whole(step("moved", down=down, across=across, rule=rule))
    border = Border.named(rule, 0.3)
    for row in range(0, SHAPE[0], 5):
        for column in range(0, SHAPE[1], 5):
            at = row + down, column + across
            inside = 0 <= at[0] < SHAPE[0] and 0 <= at[1] < SHAPE[1]
            if border.is_constant and not inside:
                wanted = np.array(border.colour(4)[: got.shape[2]])
            else:
                rows = border.places(at[0], at[0] + 1, SHAPE[0]) if not inside else [at[0]]
                columns = border.places(at[1], at[1] + 1, SHAPE[1]) if not inside else [at[1]]
                wanted = np.append(VALUES[rows[0], columns[0]], 1.0)[: got.shape[2]]
            np.testing.assert_allclose(got[row, column], wanted, atol=1e-7)


def test_a_mask_lies_in_the_coordinates_of_its_steps_own_input():
    dark = step("spot")
    black = Step.of(BUILTIN["brightness_contrast"], brightness=-100.0)
    masked = Step(black.filter_id, black.values, mask=HALF)
    before = whole(masked, step("moved", across=4))
    np.testing.assert_allclose(before, np.roll(whole(masked), -4, axis=1), atol=1e-6)
    after = whole(step("moved", across=4), masked)
    rolled, edge = np.roll(VALUES, -4, axis=1), SHAPE[1] // 2
    np.testing.assert_allclose(after[:, :edge], rolled[:, :edge] - 1, atol=1e-6)
    np.testing.assert_array_equal(after[:, edge + 1 :], rolled[:, edge + 1 :])
    spots = whole(step("twice"), dark)
    row, column = (2 * SHAPE[0] - 1) / 2, (2 * SHAPE[1] - 1) / 2
    assert spots[round(row), round(column)].tolist() == [0, 0, 0]


def test_the_step_cache_tells_regions_of_different_sizes_apart():
    cache = StepCache(CacheBudget(1 << 26))
    region = Region(2, 3, 9, 11)
    for steps in [(step("twice"), BLUR), (BLUR, BLUR), (step("moved", down=2), BLUR)] * 2:
        made = chain(*steps)
        kept = Pipeline(PHOTO, steps, REGISTRY, below=cache).values(region)
        np.testing.assert_array_equal(kept, made.values(region))


def test_a_result_has_no_opacity_and_no_mask():
    plain = whole(step("twice"))
    np.testing.assert_array_equal(whole(step("twice", opacity=0.3)), plain)
    np.testing.assert_array_equal(whole(step("twice", mask=HALF)), plain)


@pytest.mark.parametrize("shrink", [1, 2, 3])
def test_the_preview_is_the_file_shrunk_by_the_mean(shrink):
    made = chain(BLUR, step("twice"), step("sorted_columns"), BLUR)
    file = rendered(made, np.dtype(np.uint8))
    assert file.shape == (46, 31, 3)
    viewport = ViewportRenderer(CacheBudget(1 << 26))
    try:
        level = Region(0, 0, -(-46 // shrink), -(-31 // shrink))
        shown = viewport.render(made, level, shrink, lambda: False)
        screen = viewport.screen(shown, PHOTO.profile, made.error)
    finally:
        viewport.close()
    wanted = made.values(made.region)
    wanted = wanted if shrink == 1 else block_mean(wanted, shrink, weigh=False)
    np.testing.assert_allclose(shown, wanted, atol=1e-6)
    if shrink == 1:
        np.testing.assert_array_equal(screen[..., 2::-1], file)


def test_a_size_that_can_not_be_names_the_step_and_what_is_allowed():
    with pytest.raises(FilterFailure, match=r"Huge: a result of 0 x 0 pixels.*1 to 65535"):
        _ = chain(BLUR, step("huge", side=0)).region
    with pytest.raises(FilterFailure, match=f"at most {MOST_PIXELS // 1_000_000} million"):
        _ = chain(step("huge", side=60_000)).region
    with pytest.raises(FilterFailure, match=r"Huge: gave \(23, 31, 4\), not an array of \(9, 9"):
        whole(step("huge", side=9))
    assert chain(step("huge", side=0), BLUR).steps[0].values["side"] == 0


def test_a_size_without_what_is_read_is_refused():
    with pytest.raises(FilterError, match="size= needs reads=, or halo=None"):
        image_filter("Broken", size=lambda rows, columns: (1, 1))(lambda pixels: pixels)


def test_hidden_colour_is_covered_for_those_that_move_pixels_too():
    @image_filter(
        "Neighbour",
        halo=1,
        reads=lambda region, rows, columns: Region(
            region.top, region.left + 1, region.rows, region.columns
        ),
    )
    def neighbour(pixels: Pixels) -> Pixels:
        """Show the pixel on the right."""
        return pixels

    registry = Registry((FilterSpec.of(neighbour),))
    results = []
    for hidden in (0, 255):
        samples = np.full((5, 6, 4), 100, np.uint8)
        samples[:, 3] = (hidden, hidden, hidden, 0)
        made = Pipeline.of(Image(samples), (Step.of(registry["neighbour"]),), registry)
        results.append(made.values(made.region))
        np.testing.assert_allclose(results[-1][:, 2, :3], 100 / 255, atol=1e-6)
    np.testing.assert_array_equal(*results)
