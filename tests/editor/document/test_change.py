"""Entries of the history in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from editor.document.change import Change
from editor.document.document import Document
from editor.document.history import History
from editor.document.step import Step
from filters.blending.blending import Blending
from filters.design.builtin.smoothing import disk, gaussian
from filters.design.generator import made
from filters.kernel import Kernel
from filters.params.kinds.point import Point
from filters.pixels.border import Border
from filters.registry import Registry
from tests.editor.document.test_document import SOURCE

REGISTRY = Registry.builtin()
BLUR = Step.of(REGISTRY["gaussian_blur"])
SHARP = Step.of(REGISTRY["unsharp_mask"])
BOTH = Document(SOURCE, (BLUR, SHARP), 1)


def change(label: str, after: Document, before: Document = BOTH) -> tuple[str, str, str]:
    """Return an entry's title, detail and kind."""
    found = Change.of(label, before, after, REGISTRY)
    return found.title, found.detail, found.kind


def edited(**values: Any) -> Document:
    """Return the two Steps with other values of the second one."""
    return BOTH.with_edited(SHARP.with_values(**values))


def test_steps_come_go_and_move() -> None:
    assert change("Add Median", BOTH.with_added(BLUR)) == ("Add Median", "", "add")
    assert change("Delete 2 steps", BOTH.without([0, 1])) == ("Delete 2 steps", "", "delete")
    assert change("Move Unsharp mask", BOTH.moved(1, 0)) == ("Move Unsharp mask", "", "move")


def test_switching_is_told_from_other_changes() -> None:
    off = [replace(step, enabled=False) for step in BOTH.steps]
    one = BOTH.with_step(0, off[0])
    assert change("Switch off Gaussian blur", one) == ("Switch off Gaussian blur", "", "switch")
    assert change("Switch off 2 steps", one.with_step(1, off[1]))[2] == "switch"


def test_one_value_is_shown_before_and_after() -> None:
    assert change("Change radius", edited(radius=3.5)) == ("Radius", "2 px → 3.5 px", "edit")
    assert change("Change amount", edited(amount=0.25)) == ("Amount", "1 → 0.25", "edit")


def test_an_opacity_is_shown_in_percent() -> None:
    faded = BOTH.with_edited(replace(SHARP, opacity=0.8))
    assert change("Change amount", faded) == ("Amount", "100 % → 80 %", "edit")


def test_what_is_not_short_is_not_shown() -> None:
    kernel = Step.of(REGISTRY["convolution"])
    before = Document(SOURCE, (kernel,), 0)
    drawn = before.with_edited(kernel.with_values(kernel=Kernel([[1, 2, 1]] * 3)))
    assert change("Paste", drawn, before) == ("Paste", "9 weights", "edit")
    larger = before.with_edited(kernel.with_values(kernel=Kernel([[1] * 5] * 5)))
    assert change("Resize kernel", larger, before) == ("Resize kernel", "3×3 → 5×5", "edit")
    assert change("Reset", edited(radius=9.0, amount=2.0)) == ("Reset", "2 values", "edit")


def kernel_change(old: Kernel, new: Kernel, label: str = "Change it") -> str:
    """Return the detail where a kernel takes another's place."""
    spec = REGISTRY["convolution"]
    documents = [Document(SOURCE, (Step.of(spec, kernel=k),), 0) for k in (old, new)]
    return change(label, documents[1], documents[0])[1]


def test_what_changed_of_a_kernel_is_said() -> None:
    kernel = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    grid = kernel.weights.copy()
    grid[1, 1] = -6.5
    assert kernel_change(kernel, Kernel(grid)) == "5 → −6.5"
    grid[1, 1] = np.nan
    assert kernel_change(Kernel(grid), kernel) == "hole → 5"
    assert kernel_change(kernel, kernel.replace(divisor=9)) == "1 → 9"
    assert kernel_change(kernel, kernel.replace(offset=0.5)) == "0 → 0.5"
    assert kernel_change(kernel, kernel.replace(normalize=True)) == ""
    narrow, wide = made(disk, radius=2.0), made(disk, radius=3.5)
    assert kernel_change(narrow, wide) == "2 px → 3.5 px"
    assert kernel_change(narrow, made(gaussian, sigma=1.0)) == "5×5 → 7×7"


def test_words_are_shown_where_they_are_short_and_so_are_places_and_modes() -> None:
    step = Step.of(REGISTRY["convolution"])
    before = Document(SOURCE, (step,), 0)
    wrapped = before.with_edited(step.with_values(border=Border.parse("wrap").rule))
    assert change("Change border", wrapped, before) == ("Border", "clamp → wrap", "edit")
    spin = Step.of(REGISTRY["spin_blur"])
    moved = Document(SOURCE, (spin.with_values(centre=Point(-0.25, 0.75)),), 0)
    words = change("Move centre", moved, Document(SOURCE, (spin,), 0))
    assert words == ("Move centre", "50, 50 % → −25, 75 %", "edit")
    soft = BOTH.with_edited(replace(SHARP, blending=Blending("soft-light")))
    assert change("Change blend mode", soft) == ("Blend mode", "normal → soft light", "edit")


@pytest.mark.parametrize("other", [BLUR, Step("gone.filter", {}, unread="{}")])
def test_another_filter_has_no_values_to_compare(other: Step) -> None:
    assert change("Replace it", BOTH.with_edited(other)) == ("Replace it", "", "edit")


def test_a_historys_documents_lie_around_its_labels() -> None:
    history = History(BOTH)
    for radius in (3.0, 4.0, 5.0):
        history = history.record(edited(radius=radius), f"To {radius}")
    for at in (-1, 0, 2):
        documents = history.at(at).documents
        assert [d.steps[1].values["radius"] for d in documents] == [2.0, 3.0, 4.0, 5.0]
