"""Turning what a crop is given turns its frame with it: the same pixels are kept."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from editor.document.document import Document
from editor.document.image import Image
from editor.document.step import Step
from editor.document.turning import flipped, turned, with_below
from editor.render.pipeline import Pipeline
from filters.registry import Registry

REGISTRY = Registry.builtin()
IMAGE = Image(np.random.default_rng(3).integers(0, 256, (40, 61, 3), np.uint8))
CROPS: list[dict[str, Any]] = [
    {"unit": "px", "left": 3.0, "top": 5.0, "right": 7.0, "bottom": 11.0},
    {"left": 10.0, "top": 20.0},
    {"ratio": "3:2", "left": 5.0},
    {"ratio": "4:3", "upright": True},
    {"ratio": "own", "own_ratio": 1.7},
    {"ratio": "1:1", "top": 10.0},
    {"ratio": "original", "top": 10.0},
]


def document_of(values: dict[str, Any], *below: Step) -> Document:
    step = Step.of(REGISTRY["crop"], **values)
    return Document(IMAGE, (*below, step, Step.of(REGISTRY["invert"])), len(below))


def kept(document: Document) -> np.ndarray:
    pipeline = Pipeline.of(IMAGE, document.steps, REGISTRY)
    return pipeline.values(pipeline.region)


@pytest.mark.parametrize("values", CROPS, ids=str)
def test_the_frame_turns_with_the_photo(values: dict[str, Any]) -> None:
    document = document_of(values)
    for quarters in (1, 2, 3):
        made = turned(document, quarters, REGISTRY)
        assert made.edited is not None
        assert made.edited.filter_id == "crop"
        expected = np.rot90(kept(document), -quarters)
        found = kept(made)
        assert found.shape == pytest.approx(expected.shape, abs=1)  # a half pixel goes either way
        if values.get("unit") == "px":
            np.testing.assert_array_equal(found, expected)
    mirrored = flipped(document, REGISTRY)
    if values.get("unit") == "px":
        np.testing.assert_array_equal(kept(mirrored), kept(document)[:, ::-1])
    assert flipped(mirrored, REGISTRY) == document


def test_turns_are_one_step_and_none_where_nothing_is_left() -> None:
    document = document_of(CROPS[0])
    once = turned(document, 1, REGISTRY)
    assert [step.filter_id for step in once.steps] == ["rotate_90", "crop", "invert"]
    twice = turned(once, 1, REGISTRY)
    assert len(twice.steps) == 3
    assert twice.steps[0].values["turn"] == "half turn"
    assert turned(twice, 2, REGISTRY) == document
    assert turned(once, 3, REGISTRY) == document


def test_a_turn_that_is_off_or_lies_deeper_is_left_alone() -> None:
    off = Step("rotate_90", {"turn": "right"}, enabled=False)
    made = turned(document_of(CROPS[0], off), 1, REGISTRY)
    assert [step.filter_id for step in made.steps[:3]] == ["rotate_90", "rotate_90", "crop"]
    assert made.steps[0] == off
    assert made.selected == 2


def test_what_is_put_below_leaves_the_same_step_edited() -> None:
    document = document_of(CROPS[0])
    made = with_below(document, Step.of(REGISTRY["rotate"]))
    assert made.edited == document.edited
    assert made.selected == 1
    none = with_below(document.select(None), Step.of(REGISTRY["rotate"]))
    assert none.steps[-1].filter_id == "rotate"
