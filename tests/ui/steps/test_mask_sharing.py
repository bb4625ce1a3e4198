"""Masks with names: shared by several steps and edited once, copied, parted, kept in presets."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.document.mask_sharing import free_name
from editor.masks.mask import Mask
from ui.steps.mask_bar import MaskBar
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window3(window: Window, coffee: np.ndarray) -> Window:
    """A window with three steps, the first of which has a mask; the last is edited."""
    window.resize(1280, 1100)
    window.edits.choose_filter("invert")
    window.commands.run(window.commands["mask.add_ellipse"])
    window.edits.choose_filter("exposure")
    window.edits.choose_filter("median")
    return window


def masks(window: Window) -> list[Mask | None]:
    return [step.mask for step in window.session.document.steps]


def bar(window: Window) -> MaskBar:
    return window.filter_panel.masking


def run(window: Window, name: str) -> None:
    command = next(c for c in window.commands.available() if c.id == name)
    window.commands.run(command)


def test_a_shared_mask_is_edited_once_for_all(window3: Window) -> None:
    run(window3, "mask.use_of.0")
    first, second, third = masks(window3)
    assert first == third
    assert second is None
    assert first.name == "Mask 1"  # by which they belong together
    assert window3.session.undo_label == "Use mask of Invert"
    assert bar(window3).name.shared.text() == "Also used by 1 step"
    window3.commands.run(window3.commands["mask.add_rectangle"])
    first, _, third = masks(window3)
    assert first == third
    assert len(third.items) == 2
    window3.session.undo()
    assert [m and len(m.items) for m in masks(window3)] == [1, None, 1]
    window3.session.select(0)
    window3.commands.run(window3.commands["mask.invert"])
    assert masks(window3)[2].refinement.invert


def test_a_name_is_typed_for_all_and_a_part_goes_its_own_way(window3: Window) -> None:
    run(window3, "mask.use_of.0")
    field = bar(window3).name.field
    bar(window3).name.show()
    field.setText("Grass")
    field.editingFinished.emit()
    assert [m and m.name for m in masks(window3)] == ["Grass", None, "Grass"]
    assert window3.session.undo_label == "Name mask"
    run(window3, "mask.own")
    assert [m and m.name for m in masks(window3)] == ["Grass", None, "Grass 1"]
    assert not window3.commands["mask.own"].is_enabled()
    window3.commands.run(window3.commands["mask.invert"])
    assert not masks(window3)[0].refinement.invert
    assert window3.session.document.sharing(2) == (2,)


def test_a_copy_is_not_followed(window3: Window) -> None:
    run(window3, "mask.copy_of.0")
    assert masks(window3)[0] == masks(window3)[2]
    window3.commands.run(window3.commands["mask.invert"])
    assert not masks(window3)[0].refinement.invert


def test_taking_a_shared_mask_away_leaves_the_others(window3: Window) -> None:
    run(window3, "mask.use_of.0")
    window3.commands.run(window3.commands["mask.remove"])
    assert [m is None for m in masks(window3)] == [False, True, True]


def test_a_number_typed_in_the_form_reaches_all(window3: Window) -> None:
    run(window3, "mask.use_of.0")
    bar(window3).choose(0)
    field = bar(window3).form.fields["Centre X"].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "30")
    first, _, third = masks(window3)
    assert first.items[0].to_json()["centre"] == [0.3, 0.5]
    assert first == third


def test_names_that_are_free(window3: Window) -> None:
    document = window3.session.document
    assert free_name(document, "Sky") == "Sky"
    named = document.with_step(
        0, replace(document.steps[0], mask=replace(document.steps[0].mask, name="Sky 1"))
    )
    assert free_name(named, "Sky 1") == "Sky 2"


@pytest.mark.parametrize("with_mask", [True, False])
def test_a_preset_is_kept_with_or_without_the_mask(window3: Window, with_mask: bool) -> None:
    naming = window3.presets.naming
    window3.presets.save_current()
    assert naming.isVisible()
    assert not naming.with_mask.isVisible()  # the edited step has none
    window3.session.select(0)
    window3.commands.run(window3.commands["save_preset"])
    assert naming.with_mask.isVisible()
    assert naming.with_mask.isChecked()
    if not with_mask:
        naming.with_mask.click()
    QTest.keyClicks(naming.field, "Spot")
    QTest.keyClick(naming.field, Qt.Key.Key_Return)
    kept = next(preset for preset in window3.presets.presets if preset.name == "Spot")
    assert kept.step.mask == (masks(window3)[0] if with_mask else None)
    window3.presets.keeping.use(kept)
    assert window3.session.edited.mask == kept.step.mask
