"""Documents: what each verb does to the Steps and to the selection."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.document import Document
from editor.document.image import Image
from editor.document.step import Step

SOURCE = Image(np.zeros((2, 2, 3), np.uint8))


def step(number: int) -> Step:
    return Step("gaussian_blur", {"sigma": float(number)})


def document(count: int = 3) -> Document:
    return Document(SOURCE, tuple(map(step, range(count))))


@given(st.integers(0, 2), st.integers(0, 2), st.integers(0, 2))
def test_the_selection_stays_on_its_step_when_steps_move(index, to, selected):
    moved = document().select(selected).moved(index, to)
    assert moved.edited == step(selected)
    assert sorted(s.values["sigma"] for s in moved.steps) == [0, 1, 2]
    assert moved.moved(to, index) == document().select(selected)


def test_the_selection_stays_on_its_step_when_another_is_deleted():
    assert document().select(2).without([0]).edited == step(2)
    assert document().select(0).without([2]).edited == step(0)
    assert document().select(2).without([0, 1]).edited == step(2)


def test_the_neighbour_of_the_deleted_step_is_selected():
    assert document().select(1).without([1]).edited == step(2)
    assert document().select(2).without([2]).edited == step(1)
    assert document().select(1).without([0, 1, 2]).edited is None


def test_a_step_that_is_not_there_cannot_be_selected():
    with pytest.raises(IndexError):
        document().select(3)


def test_a_new_step_comes_after_the_selected_one_or_last():
    assert document().select(0).with_added(step(9)).steps == (step(0), step(9), step(1), step(2))
    assert document().with_added(step(9)).steps[-1] == step(9)
    added = document().select(1).with_added(step(8), step(9))
    assert added.steps == (step(0), step(1), step(8), step(9), step(2))
    assert added.edited == step(9)


def test_an_edit_changes_the_selected_step_or_makes_the_first():
    assert document().select(1).with_edited(step(9)).steps == (step(0), step(9), step(2))
    first = Document(SOURCE).with_edited(step(9))
    assert (first.steps, first.selected) == ((step(9),), 0)
