"""Recipes: the Steps of a document in a file."""

from __future__ import annotations

import json

import numpy as np
import pytest

from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, RecipeError, load_recipe, save_recipe
from editor.document.step import Step
from editor.storage.file_error import FileError
from filters.kernel import Kernel

NAN = float("nan")


@pytest.fixture
def steps(registry) -> tuple[Step, ...]:
    kernel = Kernel([[0, -1], [NAN, 1 / 3]], (1, 1), 3, 0.1)
    return (
        Step.of(registry["convolution"], kernel=kernel, border="wrap"),
        Step("gaussian_blur", {"sigma": 1.5}, enabled=False, opacity=0.5),
    )


def test_steps_come_back_equal(registry, steps, tmp_path):
    save_recipe(tmp_path / "a.json", Recipe(steps), registry)
    assert load_recipe(tmp_path / "a.json", registry) == Recipe(steps)


def test_the_same_steps_give_the_same_bytes(registry, steps):
    text = Recipe(steps).to_text(registry)
    assert Recipe.from_bytes(text.encode(), registry).to_text(registry) == text
    assert "[null, 0.3333333333333333]" in text


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda form: form.pop("format"), "not a recipe"),
        (lambda form: form.update(version=2), "newer Kernelroom"),
        (lambda form: form.update(version=True), "version True"),
        (lambda form: form.update(steps=3), 'no list "steps"'),
        (lambda form: form["steps"][1].update(filter="warp"), "step 2: filter 'warp'"),
        (lambda form: form["steps"][0]["values"].update(border="odd"), "step 1: border 'odd'"),
        (lambda form: form["steps"][1].update(opacity=3), "step 2: opacity 3"),
        (lambda form: form["steps"].append(None), "step 3"),
    ],
)
def test_a_wrong_recipe_names_file_step_and_reason(registry, steps, tmp_path, change, reason):
    form = json.loads(Recipe(steps).to_text(registry))
    change(form)
    path = tmp_path / "a.json"
    path.write_text(json.dumps(form))
    with pytest.raises(RecipeError, match="can't be read as a recipe") as caught:
        load_recipe(path, registry)
    assert reason in str(caught.value)
    assert "a.json" in str(caught.value)


def test_a_missing_recipe_and_one_that_is_no_json_are_one_sentence_each(registry, tmp_path):
    with pytest.raises(FileError, match="does not exist"):
        load_recipe(tmp_path / "none.json", registry)
    (tmp_path / "a.json").write_text("{")
    with pytest.raises(RecipeError, match="is not JSON"):
        load_recipe(tmp_path / "a.json", registry)


def test_a_recipe_names_its_photo_and_finds_it_where_it_was_moved(tmp_path, registry):
    photo = tmp_path / "old" / "a.jpg"
    photo.parent.mkdir()
    photo.write_bytes(b"pixels")
    recipe = Recipe((), PhotoReference.of_file(photo))
    save_recipe(tmp_path / "a.kroom.json", recipe, registry)
    found = load_recipe(tmp_path / "a.kroom.json", registry).photo
    assert found == recipe.photo
    assert found is not None
    assert found.find(tmp_path) == photo
    (tmp_path / "other.jpg").write_bytes(b"pixelz")
    renamed = photo.rename(tmp_path / "renamed.jpg")
    assert found.find(tmp_path) == renamed
    renamed.unlink()
    assert found.find(tmp_path) is None


def test_another_photo_of_the_same_name_is_not_taken_for_the_one_that_was_moved(tmp_path):
    photo, moved = tmp_path / "card" / "DSC_0001.jpg", tmp_path / "trip" / "DSC_0001.jpg"
    for path in (photo, moved):
        path.parent.mkdir()
    photo.write_bytes(b"a beach")
    reference = PhotoReference.of_file(photo)
    photo.rename(moved)
    photo.write_bytes(b"a tower")
    assert reference.find(moved.parent) == moved
    assert reference.find(tmp_path) == photo, "it may have been edited in its place"
    moved.rename(photo.with_name("mine.jpg"))
    assert reference.find(photo.parent) == photo.with_name("mine.jpg")


@pytest.mark.parametrize("form", [None, 3, {"path": 3}, {"path": "a", "size": "b"}, {}])
def test_a_recipe_whose_photo_cannot_be_read_is_a_recipe_all_the_same(registry, form):
    text = json.dumps({"format": "kernelroom recipe", "version": 1, "photo": form, "steps": []})
    assert Recipe.from_bytes(text.encode(), registry) == Recipe(())


def test_many_large_kernels_come_back(registry, tmp_path):
    kernel = Kernel(np.random.default_rng(3).normal(size=(255, 255)))
    recipe = Recipe((Step.of(registry["convolution"], kernel=kernel),) * 3)
    save_recipe(tmp_path / "a.json", recipe, registry)
    assert (tmp_path / "a.json").stat().st_size > 4_000_000
    assert load_recipe(tmp_path / "a.json", registry) == recipe
