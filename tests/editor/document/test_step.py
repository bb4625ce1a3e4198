"""Steps: values, their JSON form, and what is refused."""

from __future__ import annotations

import dataclasses
import json
import math
import pickle
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.step import Step, StepError
from editor.document.step_fitting import fitted
from filters.blending.blending import Blending, BlendingError
from filters.design.generators import Generators
from filters.params.kinds.channels import Channels
from filters.params.param import ParamError
from filters.plugin import FilterSpec, Pixels, Range, image_filter
from filters.registry import Registry, UnknownFilterError
from tests.editor.document.strategies import kernels, steps

REGISTRY = Registry.builtin()


@given(steps(REGISTRY))
def test_a_step_comes_back_from_json_equal(step):
    text = json.dumps(step.to_json(REGISTRY), allow_nan=False)
    again = Step.from_json(json.loads(text), REGISTRY)
    assert again == step
    assert hash(again) == hash(step)
    assert pickle.loads(pickle.dumps(step)) == step


@given(kernels(holes=True))
def test_every_weight_comes_back_to_the_last_bit(kernel):
    step = Step.of(REGISTRY["convolution"], kernel=kernel)
    again = Step.from_json(json.loads(json.dumps(step.to_json(REGISTRY))), REGISTRY)
    assert again.values["kernel"].weights.tobytes() == kernel.weights.tobytes()


def test_values_that_are_not_in_the_file_are_the_defaults():
    assert Step.from_json({"filter": "gaussian_blur"}, REGISTRY) == Step.of(
        REGISTRY["gaussian_blur"]
    )


@pytest.mark.parametrize(
    ("form", "error", "sentence"),
    [
        (None, StepError, "must be an object"),
        ({"filter": 3}, StepError, "must be an object"),
        ({"filter": "warp"}, UnknownFilterError, "filter 'warp' is not known"),
        ({"filter": "a.b", "plugin": "a 1.0"}, UnknownFilterError, "'a.b' is not known$"),
        ({"filter": "gaussian_blur", "version": 99}, StepError, "newer"),
        ({"filter": "gaussian_blur", "version": True}, StepError, "version True"),
        ({"filter": "gaussian_blur", "opacity": 1.5}, StepError, "opacity 1.5"),
        ({"filter": "gaussian_blur", "opacity": 10**400}, StepError, "opacity 1000"),
        ({"filter": "gaussian_blur", "blend": "glow"}, BlendingError, "'glow' is not known: use"),
        (
            {"filter": "gaussian_blur", "blend": None},
            BlendingError,
            "blend mode None is not a word",
        ),
        (
            {"filter": "gaussian_blur", "blend_channels": "xyz"},
            BlendingError,
            "blend channels 'xyz' are not known: use letters of rgba",
        ),
        ({"filter": "gaussian_blur", "values": {"sigma": 10**400}}, ParamError, "0 to 100"),
        (
            {"filter": "convolution", "values": {"kernel": {"weights": [[10**400]]}}},
            ParamError,
            "can't be read",
        ),
        (
            {
                "filter": "convolution",
                "values": {"kernel": {"weights": [[1]], "origin": [1e999, 0]}},
            },
            ParamError,
            "can't be read",
        ),
        ({"filter": "gaussian_blur", "opacity": "1"}, StepError, "opacity '1'"),
        ({"filter": "gaussian_blur", "name": 3}, StepError, "name 3"),
        ({"filter": "gaussian_blur", "name": "x" * 201}, StepError, "at most 200"),
        ({"filter": "gaussian_blur", "values": []}, StepError, r"values \[\]"),
        ({"filter": "gaussian_blur", "values": {"odd": 1}}, ParamError, "no value 'odd'"),
        ({"filter": "gaussian_blur", "values": {"sigma": 1e9}}, ParamError, "0 to 100"),
        ({"filter": "gaussian_blur", "values": {"sigma": None}}, ParamError, "not a number"),
    ],
)
def test_what_is_no_step_is_one_sentence(form, error, sentence):
    with pytest.raises(error, match=sentence):
        Step.from_json(form, REGISTRY)


def test_blending_is_written_only_where_it_says_something():
    plain = Step.of(REGISTRY["gaussian_blur"])
    assert not {"blend", "blend_channels"} & set(plain.to_json(REGISTRY))
    step = dataclasses.replace(plain, blending=Blending("soft-light", "lightness"))
    form = step.to_json(REGISTRY)
    assert (form["blend"], form["blend_channels"]) == ("soft-light", "lightness")
    assert Step.from_json(form, REGISTRY) == step != plain
    missing = Step.from_json({**form, "filter": "gone"}, REGISTRY, keep_missing=True)
    assert missing.blending == step.blending
    assert missing.to_json(REGISTRY)["blend"] == "soft-light"


def test_a_kernel_keeps_what_made_it_through_a_steps_json_and_pickle():
    kernel = Generators.builtin()["motion_blur"].make(length=12.0, angle=30.0)
    step = Step.of(REGISTRY["convolution"], kernel=kernel)
    again = Step.from_json(json.loads(json.dumps(step.to_json(REGISTRY))), REGISTRY)
    for copy in (again, pickle.loads(pickle.dumps(step))):
        assert copy == step
        assert copy.values["kernel"].design == kernel.design


def test_a_step_is_frozen_and_a_change_is_a_new_one():
    step = Step.of(REGISTRY["convolution"])
    with pytest.raises(TypeError):
        step.values["flip"] = True
    other = step.with_values(flip=True, channels=Channels.RED)
    assert (step.values["flip"], other.values["flip"]) == (False, True)
    assert step != other


@given(st.floats().filter(lambda v: not (math.isfinite(v) and 0 <= v <= 1)))
def test_an_opacity_outside_0_to_1_is_refused(opacity):
    with pytest.raises(StepError, match="0 to 1"):
        Step("gaussian_blur", {}, opacity=opacity)


@image_filter("Old", version=1)
def faded_then(pixels: Pixels, strenght: float = 0.5) -> Pixels:
    return pixels


@image_filter("New", version=3, renamed={"strenght": "strength"})
def faded(
    pixels: Pixels,
    strength: Annotated[float, Range(0, 1)] = 0.5,
    curve: Literal["plain", "soft"] = "plain",
) -> Pixels:
    return pixels


def test_values_of_an_older_version_are_read_by_their_new_names():
    then, now = FilterSpec.of(faded_then, "fade"), FilterSpec.of(faded, "fade")
    old = Step.of(then, strenght=0.25).to_json(Registry((then,)))
    read = Step.from_json(old, Registry((now,)))
    assert read == Step.of(now, strength=0.25)
    assert read.to_json(Registry((now,)))["version"] == 3
    with pytest.raises(ParamError, match="strenght"):  # today's files have today's names
        Step.from_json({**old, "version": 3}, Registry((now,)))
    with pytest.raises(StepError, match="newer"):
        Step.from_json(read.to_json(Registry((now,))), Registry((then,)))


def test_a_name_is_kept_and_absent_where_there_is_none():
    step = Step.from_json({"filter": "gaussian_blur", "name": "Soft skin"}, REGISTRY)
    assert step.name == "Soft skin"
    assert step.to_json(REGISTRY)["name"] == "Soft skin"
    assert "name" not in Step.of(REGISTRY["gaussian_blur"]).to_json(REGISTRY)


MISSING = {
    "filter": "film_grain",
    "version": 3,
    "values": {"size": 2.5, "tint": "#ff0000"},
    "enabled": False,
    "opacity": 0.5,
    "name": "Grain",
}


def test_a_step_whose_filter_is_missing_is_kept_as_it_was_and_does_nothing():
    step = Step.from_json(MISSING, REGISTRY, keep_missing=True)
    assert step.to_json(REGISTRY) == MISSING
    assert not dataclasses.replace(step, enabled=True).is_active
    assert pickle.loads(pickle.dumps(step)) == step
    assert hash(step) == hash(Step.from_json(MISSING, REGISTRY, keep_missing=True))


def test_a_kept_step_becomes_whole_once_its_filter_is_there():
    @image_filter("Film grain", version=3)
    def film_grain(pixels: Pixels, size: float = 1.0, tint: str = "") -> Pixels:
        """Add grain."""
        return pixels

    step = Step.from_json(MISSING, REGISTRY, keep_missing=True)
    assert fitted(step, REGISTRY) == step
    there = Registry((FilterSpec.of(film_grain),))
    whole = fitted(step, there)
    assert (whole.unread, dict(whole.values)) == (None, MISSING["values"])
    assert (whole.name, whole.opacity, whole.enabled) == ("Grain", 0.5, False)
