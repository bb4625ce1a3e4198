"""The published schema is what the code makes; it fits what is written, and no more."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, RecipeError
from editor.document.recipe_schema import recipe_schema, schema_text
from editor.document.step import Step
from editor.masks.mask import Mask
from filters.blending.blending import Blending
from filters.kernel import Kernel
from filters.registry import Registry
from tests.editor.document.strategies import steps_of
from tests.json_schema import faults

PUBLISHED = Path(__file__).parents[3] / "docs" / "recipe.schema.json"
REGISTRY = Registry.builtin()
SCHEMA = recipe_schema(REGISTRY)
PHOTO = PhotoReference(Path("/photos/dune.jpg"), "ab" * 32, 123)


def test_the_published_file_is_what_the_code_makes() -> None:
    made = schema_text(REGISTRY)
    assert PUBLISHED.read_text(encoding="utf-8") == made, (
        "python -m editor.document.recipe_schema > docs/recipe.schema.json"
    )


@settings(max_examples=150)
@given(st.data())
def test_every_recipe_that_is_written_fits(data: st.DataObject) -> None:
    specs = st.sampled_from(list(REGISTRY))
    steps = tuple(data.draw(steps_of(spec)) for spec in data.draw(st.lists(specs, max_size=3)))
    form = json.loads(Recipe(steps, data.draw(st.sampled_from([None, PHOTO]))).to_text(REGISTRY))
    assert faults(form, SCHEMA, SCHEMA) == []


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
def test_every_key_of_every_filter_is_named(spec) -> None:
    step = Step(spec.id, spec.checked({}), spec.version, enabled=False, opacity=0.5, name="Mine")
    blending, mask = Blending("screen", "rgb"), Mask.from_json({"items": [{"shape": "ellipse"}]})
    form = replace(step, blending=blending, mask=mask, plugin="mine 1.0").to_json(REGISTRY)
    known = SCHEMA["$defs"]["step"]["properties"]
    assert set(form) == set(known)
    forms = {param.name: [param.to_json(v) for v in param.kind.samples()] for param in spec.params}
    for name, values in forms.items():
        for value in values:
            form["values"] = {name: value}
            assert faults(form, SCHEMA["$defs"]["step"], SCHEMA) == []


@pytest.mark.parametrize(
    "change",
    [
        {"format": "x"},
        {"version": 2},
        {"version": "1"},
        {"steps": 3},
        {"steps": [{}]},
        {"steps": [{"filter": "convolution", "opacity": 2}]},
        {"steps": [{"filter": "convolution", "name": 3}]},
        {"steps": [{"filter": "convolution", "version": 1, "values": {"kernel": {}}}]},
        {"steps": [{"filter": "gaussian_blur", "version": 1, "values": {"sigma": -1}}]},
        {"steps": [{"filter": "gaussian_blur", "version": 1, "values": {"sigma": "1"}}]},
        {"steps": [{"filter": "gaussian_blur", "version": 1, "values": {"size": 1}}]},
    ],
)
def test_what_the_schema_refuses_the_reader_refuses_too(change) -> None:
    step = Step.of(REGISTRY["convolution"], kernel=Kernel([[1, 2, 1]]))
    form = json.loads(Recipe((step,), PHOTO).to_text(REGISTRY)) | change
    assert faults(form, SCHEMA, SCHEMA)
    with pytest.raises(RecipeError):
        Recipe.from_bytes(json.dumps(form).encode(), REGISTRY)


def test_a_filter_that_is_not_known_may_have_any_values() -> None:
    step = {"filter": "theirs", "version": 3, "values": {"odd": [1, {"a": None}]}}
    form = {"format": "kernelroom recipe", "version": 1, "steps": [step]}
    assert faults(form, SCHEMA, SCHEMA) == []
