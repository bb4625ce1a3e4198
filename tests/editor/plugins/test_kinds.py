"""Every kind of parameter: in a Step, a plugin's description, its text and the check."""

from __future__ import annotations

import json
from pathlib import Path

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
from filters.plugin import FilterSpec, Kernel, Pixels, image_filter
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
    assert len(tried) == sum(value != param.default for value in param.kind.samples())
    assert len(set(tried)) == len(tried)
    seen = spec.function.__globals__["seen"]
    assert set(seen) == {param.default, *param.kind.samples()}


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
