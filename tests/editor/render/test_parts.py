"""Filters that need the whole photo and yet give parts of it alone: exact, and no more read."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import get_args

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render import whole_room, wholes
from editor.render.cache_budget import CacheBudget
from editor.render.delivery import Delivery, Frame
from editor.render.filter_failure import FilterFailure
from editor.render.full_size import render_view
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.renderer import Renderer
from filters.builtin.iterated import Activation
from filters.filter_spec import FilterSpec
from filters.image_filter import FilterError
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.plugin import Point, image_filter
from filters.registry import Registry

REGISTRY = Registry.builtin()
ROWS, COLUMNS = 150, 210
COLOURS = np.random.default_rng(3).integers(0, 256, (ROWS, COLUMNS, 3)).astype(np.uint8)
HALF_CLEAR = np.concatenate((COLOURS, np.roll(COLOURS[..., :1], 40, 1)), -1)
REGIONS = [
    Region(0, 0, 1, 1),
    Region(60, 90, 32, 32),
    Region(0, 170, 90, 40),
    Region(149, 0, 1, 210),
]
SKEW = Kernel([[0, 1, 2], [-1, 9, 1], [1, 1, -2], [0, 3, 1]])
SOFT = Kernel(np.full((3, 3), 1 / 9))
CASES = [
    ("spin_blur", {}),
    ("spin_blur", {"angle": 150.0, "centre": Point(-0.8, 1.9)}),
    ("zoom_blur", {}),
    ("zoom_blur", {"amount": 100.0, "centre": Point(0.2, 1.4)}),
    ("canny", {"low": 30.0, "high": 50.0}),
    ("canny", {"sigma": 0.0, "low": 2.0, "high": 90.0}),
    ("auto_levels", {}),
    ("iterated", {}),
    ("iterated", {"level": 0.3, "activation": "threshold", "border": "clamp", "times": 9}),
    ("iterated", {"border": "mirror", "kernel": SKEW, "times": 3}),
    ("iterated", {"border": "black", "times": 50}),
    ("iterated", {"start": "photo", "activation": "tanh"}),
    ("iterated", {"start": "photo", "activation": "none", "kernel": SOFT, "times": 20}),
    ("iterated", {"start": "grey", "activation": "bell", "kernel": SOFT, "mix": 60.0}),
    ("iterated", {"start": "grey", "activation": "sigmoid", "border": "mirror", "kernel": SKEW}),
    ("iterated", {"activation": "clamp", "border": "clamp", "kernel": SOFT, "mix": 35.0}),
]
WHOLE = [
    spec.id
    for spec in REGISTRY.specs
    if spec.halo(spec.defaults) is None and spec.id != "develop_raw"  # the host makes the photo
]


def whole_only(registry: Registry) -> Registry:
    """Return the same filters, none of which gives parts."""
    return Registry([replace(s, mark=replace(s.mark, part=None)) for s in registry])


@pytest.mark.parametrize("samples", [COLOURS, COLOURS[..., :1], HALF_CLEAR], ids=["RGB", "L", "A"])
@pytest.mark.parametrize(("name", "values"), CASES)
def test_a_part_alone_is_bit_by_bit_what_the_whole_has_there(name, values, samples):
    steps = (Step.of(REGISTRY[name], **values), Step.of(REGISTRY["spin_blur"], angle=90.0))
    image = Image(np.ascontiguousarray(samples))
    for some in (steps[:1], (replace(steps[0], opacity=0.4),), steps):
        whole = Pipeline.of(image, some, whole_only(REGISTRY)).render(image.region)
        for region in REGIONS:
            part = replace(Pipeline.of(image, some, REGISTRY), is_first=True).render(region)
            np.testing.assert_array_equal(part, region.of(whole))


@pytest.mark.parametrize("name", WHOLE)
def test_at_its_defaults_each_filter_gives_a_part_first(name):
    image, spec, region = Image(COLOURS), REGISTRY[name], REGIONS[1]
    part = spec.part(image.floats, region, ROWS, COLUMNS, spec.defaults)
    assert part.shape == (region.rows, region.columns, 3)


@pytest.mark.parametrize("start", ["photo", "grey", "threshold"])
@pytest.mark.parametrize("activation", get_args(Activation))
def test_a_small_kernel_gives_a_part_first_from_any_start(start, activation):
    image, spec, region = Image(COLOURS), REGISTRY["iterated"], REGIONS[1]
    values = {**spec.defaults, "start": start, "activation": activation, "kernel": SOFT}
    part = spec.part(image.floats, region, ROWS, COLUMNS, values)
    assert part.shape == (region.rows, region.columns, 3)
    whole = spec.part(image.floats, image.region, ROWS, COLUMNS, values)
    np.testing.assert_array_equal(part, region.of(whole))


def test_all_below_is_rendered_for_a_part_only_where_memory_has_room(monkeypatch):
    monkeypatch.setattr(wholes, "SOME", 64)
    monkeypatch.setattr(Image, "is_held", False)
    steps = (Step.of(REGISTRY["invert"]), Step.of(REGISTRY["spin_blur"], angle=150.0))
    made, part = Pipeline.of(Image(COLOURS), steps, REGISTRY), Region(0, 0, 8, 8)
    monkeypatch.setattr(whole_room, "free_memory", lambda: 2**20)
    with pytest.raises(FilterFailure, match=r"210 x 150 pixels take about 1\.4 MiB"):
        made.render(part)
    monkeypatch.setattr(whole_room, "free_memory", lambda: 2**30)
    assert made.render(part).shape == (8, 8, 4)


def shaken(give: bool, asked: list[str]) -> Registry:
    """Return a filter that turns the photo upside down, and says what it was asked for."""

    def upside_down(read, region, rows, columns):
        asked.append("part")
        there = Region(rows - region.bottom, region.left, region.rows, region.columns)
        return read(there)[::-1] if give else None

    @image_filter("Upside down", halo=None, channels="any", alpha="straight", part=upside_down)
    def turned(pixels):
        asked.append("whole")
        return pixels[::-1]

    return Registry([FilterSpec.of(turned)])


@pytest.mark.parametrize("gives", [True, False])
def test_a_view_is_made_of_parts_or_of_one_whole(gives):
    asked: list[str] = []
    registry = shaken(gives, asked)
    image = Image(np.tile(COLOURS, (4, 5, 1)))
    pipeline = Pipeline.of(image, (Step.of(registry["turned"]),), registry)
    seen = render_view(pipeline, image.region, 1)
    np.testing.assert_array_equal(seen, image.floats(image.region)[::-1])
    assert asked.count("whole") == (0 if gives else 1)
    assert asked.count("part") > 1 or not gives


def test_a_first_part_is_shown_before_a_whole_that_is_quicker_than_all_parts():
    shown = threading.Event()

    @image_filter(
        "Slow",
        halo=None,
        channels="any",
        alpha="straight",
        part=lambda read, region, rows, columns: 1 - read(region),
        whole_is_quicker=True,
    )
    def slow(pixels):
        if not shown.wait(20):
            raise TimeoutError("no part was shown")
        return 1 - pixels

    registry, image = Registry([FilterSpec.of(slow)]), Image(np.tile(COLOURS, (4, 5, 1)))
    frames: list[Frame] = []
    whole = threading.Event()

    def take(delivery: Delivery) -> None:
        assert isinstance(delivery, Frame), delivery
        frames.append(delivery)
        shown.set()
        if not delivery.is_part:
            whole.set()

    renderer = Renderer(take, CacheBudget(10**8))
    pipeline = Pipeline.of(image, (Step.of(registry["slow"]),), registry)
    renderer.submit(RenderRequest(1, "after", pipeline, image.region, 1))
    assert whole.wait(30)
    renderer.close()
    assert frames[0].job.region.rows < image.region.rows
    np.testing.assert_allclose(frames[-1].values, 1 - image.floats(image.region), atol=1e-6)


def test_parts_are_only_for_what_needs_the_whole_and_sees_hidden_colour():
    for wrong in ({"halo": 2, "alpha": "straight"}, {"halo": None}):
        with pytest.raises(FilterError, match="part= is for halo=None"):
            image_filter("Wrong", part=lambda *_: None, **wrong)(lambda pixels: pixels)
