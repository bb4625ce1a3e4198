"""Every kind of parameter: in a Step, a plugin's description, its text and the check."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import cv2
import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.check import Finding, check
from editor.plugins.description import (
    description_from_json,
    description_of,
    description_to_json,
)
from editor.plugins.static_reader import read_descriptions
from editor.plugins.worker import PluginWorker
from filters.convolution import convolve
from filters.params.kind import Kind
from filters.params.kinds.file import FileKind
from filters.params.kinds.frames import FramesKind
from filters.params.kinds.picture import PictureKind
from filters.plugin import FilterSpec, Job, Kernel, Picture, Pixels, Range, Region, image_filter
from filters.registry import Registry
from filters.value_kinds import VALUE_KINDS
from tests.kinds.walk import EVERY, plugin_text, spec_of, values_of

IMAGE = Image(np.random.default_rng(0).integers(0, 256, (40, 50, 3), np.uint8))
every = pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)


@every
def test_a_step_of_it_comes_back_from_json(kind: type[Kind]) -> None:
    spec = spec_of(kind)
    registry = Registry((spec,))
    for value in values_of(spec.param("value")):
        step = Step.of(spec, value=value)
        form = json.loads(json.dumps(step.to_json(registry), allow_nan=False))
        again = Step.from_json(form, registry)
        assert again == step
        assert hash(again) == hash(step)
        assert again.to_json(registry) == form


@every
def test_a_plugins_text_says_what_its_import_says(kind: type[Kind], tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(plugin_text(kind), encoding="utf-8")
    found = read_descriptions(tmp_path / "one.py", EVERY)
    assert found == [description_of(spec_of(kind))]
    forms = [json.loads(json.dumps(description_to_json(one), allow_nan=False)) for one in found]
    assert [description_from_json(form, EVERY) for form in forms] == found
    if kind in VALUE_KINDS:
        assert forms == PluginWorker().describe(str(tmp_path / "one.py"))


@every
def test_the_check_says_what_it_takes_and_tries_each_sample(kind: type[Kind]) -> None:
    spec = spec_of(kind)
    param = spec.param("value")
    found = list(check(Registry((spec,)), (spec,), IMAGE))
    assert all(finding.passed for finding in found), found
    assert found[0].what == f"takes value: {param.kind.described()}"
    tried = [f.what for f in found if f.what.startswith("runs with value")]
    named = (PictureKind, FileKind, FramesKind)  # for these, files lie there for the check
    supplied = 1 if kind in named else 0
    more = sum(value != param.default for value in param.kind.samples())
    assert len(tried) == more + supplied
    assert len(set(tried)) == len(tried)
    seen = spec.function.__globals__["seen"]
    assert set(seen) >= {param.default, *param.kind.samples()}
    assert len(set(seen)) == len({param.default, *param.kind.samples()}) + supplied


def faults_of(spec: FilterSpec) -> list[Finding]:
    return [f for f in check(Registry((spec,)), (spec,), IMAGE) if not f.passed]


BOX = Kernel(np.ones((3, 3)), normalize=True)


def test_the_check_finds_a_halo_that_only_the_default_kernel_fits() -> None:
    @image_filter("Near", halo=1)
    def near(pixels: Pixels, kernel: Kernel = BOX) -> Pixels:
        return np.asarray(convolve(pixels, kernel), np.float32)

    found = faults_of(FilterSpec.of(near))
    assert found[0].what == "keeps the crop rule with kernel 1 0 -1 2 0 0 1"
    assert "is the halo too small?" in found[0].note


def test_the_check_finds_a_hole_that_is_taken_for_a_number() -> None:
    @image_filter("Sum")
    def summed(pixels: Pixels, kernel: Kernel = BOX) -> Pixels:
        return pixels * np.float32(kernel.weights.sum())

    (found,) = faults_of(FilterSpec.of(summed))
    assert "gives finite pixels with kernel" in found.what
    assert found.what.endswith("with kernel 1 nan -1; 1 2 nan; 1 0 -1")


def note_of(spec: FilterSpec, what: str) -> Finding:
    found = [f for f in check(Registry((spec,)), (spec,), IMAGE) if f.what.startswith(what)]
    assert found
    return found[0]


def test_the_check_finds_values_up_to_255() -> None:
    @image_filter("Bytes")
    def scaled(pixels: Pixels) -> Pixels:
        return pixels * 255

    found = note_of(FilterSpec.of(scaled), "keeps to the scale")
    assert not found.passed
    assert "divided by 255?" in found.note


def test_the_check_finds_what_fails_only_with_several_values_at_once() -> None:
    @image_filter("Both")
    def both(
        pixels: Pixels,
        one: Annotated[float, Range(0, 1)] = 0.5,
        two: Annotated[float, Range(0, 1)] = 0.5,
    ) -> Pixels:
        if one == two == 0:
            raise ValueError("nothing is left")
        return pixels.copy()

    (found,) = faults_of(FilterSpec.of(both))
    assert found.what == "runs with one 0.0, two 0.0"
    assert "nothing is left" in found.note


@pytest.mark.parametrize(("halo", "passed"), [(1, False), (2, True), (9, True), (None, True)])
def test_the_check_says_how_far_a_filter_really_reads(halo: int | None, passed: bool) -> None:
    @image_filter("Five", halo=halo)
    def five(pixels: Pixels) -> Pixels:
        return np.asarray(cv2.blur(pixels, (5, 5)), np.float32)

    found = note_of(FilterSpec.of(five), "says how far it reads")
    assert found.passed is passed
    assert ("2 x 2" in found.note) is True


def test_the_check_finds_chance_and_measures_what_no_cache_holds() -> None:
    calls = []

    @image_filter("Chance", halo=None)
    def chance(pixels: Pixels) -> Pixels:
        calls.append(pixels.shape)
        return pixels + np.random.default_rng().random(pixels.shape, np.float32)

    spec = FilterSpec.of(chance)
    assert "take random numbers from a seed" in note_of(spec, "gives the same twice").note
    calls.clear()
    found = note_of(spec, "time and memory")
    assert found.passed
    assert "ms a megapixel" in found.note
    assert calls.count((1000, 1000, 4)) == 2  # though the whole photo is wanted, and kept


def test_the_check_supplies_a_picture() -> None:
    seen = []

    @image_filter("Second")
    def second(pixels: Pixels, where: Region, other: Picture = Picture()) -> Pixels:
        part = other.at(where)
        seen.append(part is not None)
        return pixels if part is None else (pixels + part) / 2

    assert faults_of(FilterSpec.of(second)) == []
    assert set(seen) == {False, True}


def test_the_check_tries_a_number_without_limits() -> None:
    @image_filter("Parted")
    def parted(pixels: Pixels, gain: float = 2.0) -> Pixels:
        if gain == 0:
            raise ValueError("nothing can be parted by nothing")
        return pixels / np.float32(gain)

    (found,) = faults_of(FilterSpec.of(parted))
    assert found.what == "runs with gain 0.0"


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")  # the filter's own
def test_the_check_tries_a_black_photo() -> None:
    @image_filter("Stretched", halo=None)
    def stretched(pixels: Pixels) -> Pixels:
        return pixels / np.array([*([pixels[..., :3].max()] * 3), 1], np.float32)

    (found,) = faults_of(FilterSpec.of(stretched))
    assert found.what == "runs and gives finite pixels on a black photo"


def test_the_check_hands_a_mask_to_a_filter_that_sees_it() -> None:
    @image_filter("Masked", mask=True)
    def masked(pixels: Pixels, job: Job) -> Pixels:
        return pixels if job.mask is None else pixels * job.mask  # an axis is missing

    (found,) = faults_of(FilterSpec.of(masked))
    assert found.what == "runs with a mask"


def test_the_check_presses_buttons_and_tries_what_they_set() -> None:
    def broken(pixels: Pixels, job: Job) -> dict[str, float]:
        raise ValueError("no idea")

    def far(pixels: Pixels, job: Job) -> dict[str, float]:
        return {"gain": 7.0}

    def near(pixels: Pixels, job: Job) -> dict[str, float]:
        return {"gain": 0.5}

    @image_filter("Pressed", buttons={"Broken": broken, "Far": far, "Near": near})
    def gained(pixels: Pixels, gain: Annotated[float, Range(0, 1)] = 1.0) -> Pixels:
        return pixels * np.float32(gain)

    spec = FilterSpec.of(gained)
    assert [one.what for one in faults_of(spec)] == ["answers Broken", "answers Far"]
    assert note_of(spec, "answers Near").note == "gain 0.5"
