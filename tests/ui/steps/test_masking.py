"""Masks in the window: chips and numbers, the row's sign, commands, files, one undo each."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from editor.document.mask_file import load_mask, save_mask
from editor.masks.mask import Mask
from editor.photo.save import save
from ui.steps.blending import BlendingSection
from ui.steps.mask_bar import NEW, MaskBar
from ui.steps.row import ROW_DATA
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(window: Window, coffee: np.ndarray) -> MaskBar:
    """The mask of a window's one Step, unfolded by a click."""
    window.edits.choose_filter("invert")
    window.resize(1280, 1100)
    section = window.filter_panel.findChild(BlendingSection)
    assert isinstance(section, BlendingSection)
    QTest.mouseClick(section.header, LEFT)
    return section.masking


def mask(window: Window) -> Mask:
    found = window.session.edited.mask
    assert found is not None
    return found


def choose(bar: MaskBar, name: str) -> None:
    """Choose an entry of "+ Add" as its menu does."""
    entry = next(action for action in bar.add.menu().actions() if action.text() == name)
    entry.trigger()


def typed(bar: MaskBar, label: str, text: str) -> None:
    field = bar.form.fields[label].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


@pytest.mark.parametrize(
    ("units", "centre", "texts"),
    [
        ("relative", [0.39880952, -0.38857143], {"39.88", "−38.86"}),
        ("pixels", [5639.5, -312.25], {"5639.5", "−312.2"}),
    ],
)
def test_numbers_of_a_shape_fit_their_fields(
    window: Window, bar: MaskBar, units: str, centre: list[float], texts: set[str]
) -> None:
    shape = {"shape": "ellipse", "centre": centre, "radii": centre[:1] * 2}
    window.session.set_mask(Mask.from_json({"units": units, "items": [shape]}))
    bar.choose(0)
    shown = set()
    for number in bar.form.fields.values():
        option = QStyleOptionFrame()
        number.field.initStyleOption(option)
        inside = QStyle.SubElement.SE_LineEditContents
        room = number.field.style().subElementRect(inside, option, number.field).width()
        text, margins = number.field.text(), number.field.textMargins()
        width = number.field.fontMetrics().horizontalAdvance(text) + 4  # Qt's own margins
        assert width <= room - margins.left() - margins.right(), text
        assert number.label.width() >= number.label.sizeHint().width()
        shown.add(text)
    assert texts <= shown


def test_an_item_is_added_shown_and_taken_back(window: Window, bar: MaskBar) -> None:
    assert window.session.edited.mask is None
    assert not bar.remove.isVisible()
    choose(bar, "Ellipse")
    assert [item.shape.name for item in mask(window).items] == ["ellipse"]
    assert window.session.undo_label == "Add ellipse to mask"
    assert [chip.text() for chip in bar.chips] == ["Whole mask", "Ellipse"]
    assert window.steps.list.item(0).data(ROW_DATA).has_mask
    choose(bar, "Lightness")
    assert [chip.text() for chip in bar.chips][-1] == "∩ Lightness"
    QTest.mouseClick(bar.remove, LEFT)
    assert len(mask(window).items) == 1
    window.session.undo()
    assert len(mask(window).items) == 2
    window.session.undo()
    window.session.undo()
    assert window.session.edited.mask is None
    assert not window.steps.list.item(0).data(ROW_DATA).has_mask


def test_numbers_change_the_chosen_item_or_the_whole(window: Window, bar: MaskBar) -> None:
    choose(bar, "Ellipse")
    typed(bar, "Centre X", "25")
    typed(bar, "Half height", "10")
    form = mask(window).items[0].to_json()
    assert form["centre"] == [0.25, 0.5]
    assert form["radii"][1] == pytest.approx(0.1)
    QTest.mouseClick(bar.chips[0], LEFT)
    typed(bar, "Feather", "3")
    assert mask(window).refinement.feather == pytest.approx(0.03)
    assert mask(window).items[0].to_json() == form
    bar.form.invert.click()
    assert mask(window).refinement.invert
    QTest.mouseClick(bar.chips[1], LEFT)
    assert bar.form.fields["Centre X"].value() == pytest.approx(25)


def test_one_typing_is_one_entry_of_the_history(window: Window, bar: MaskBar) -> None:
    choose(bar, "Ellipse")
    before = len(window.session.history.labels)
    typed(bar, "Half width", "34")
    assert len(window.session.history.labels) == before + 1
    assert window.session.undo_label == "Change ellipse of mask"


def test_limits_that_do_not_rise_are_said_and_change_nothing(window: Window, bar: MaskBar) -> None:
    choose(bar, "Lightness")
    was = mask(window)
    typed(bar, "Fades in", "80")
    assert mask(window) == was or mask(window).items[0].to_json()["limits"][0] <= 0.6
    assert "do not rise" in bar._problem.text()
    assert bar._problem.isVisible()


def test_what_is_shown_is_the_mask(window: Window, bar: MaskBar, qtbot: QtBot) -> None:
    choose(bar, "Linear gradient")
    window.commands.run(window.commands["mask.invert"])
    assert mask(window).refinement.invert
    window.commands.run(window.commands["mask.remove"])
    assert window.session.edited.mask is None
    for name in NEW:
        window.commands.run(window.commands[f"mask.add_{name.lower().replace(' ', '_')}"])
    assert len(mask(window).items) == len(NEW)
    assert len(bar.chips) == len(NEW) + 1


def test_a_mask_goes_into_a_file_and_a_picture_is_one(
    window: Window, bar: MaskBar, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(bar, "Ellipse")
    window.files.ask_save = lambda *_: str(tmp_path / "spot.json")
    with qtbot.waitSignal(window.files.noted):
        window.commands.run(window.commands["mask.save"])
    assert load_mask(tmp_path / "spot.json") == mask(window)
    save(tmp_path / "m.png", np.full((4, 4, 1), 255, np.uint8))
    window.files.ask_open = lambda *_: str(tmp_path / "m.png")
    window.commands.run(window.commands["mask.open"])
    qtbot.waitUntil(lambda: mask(window).items[0].shape.name == "picture")
    assert window.session.undo_label == "Open mask m.png"
    window.files.ask_open = lambda *_: str(tmp_path / "no.png")
    with qtbot.waitSignal(window.files.failed) as told:
        window.commands.run(window.commands["mask.open"])
    assert "no.png" in told.args[0]


def test_a_file_is_added_as_another_item(
    window: Window, bar: MaskBar, qtbot: QtBot, tmp_path: Path
) -> None:
    save(tmp_path / "m.png", np.full((4, 4, 1), 255, np.uint8))
    two = {"name": "Two", "items": [{"shape": "ellipse"}, {"shape": "rectangle"}]}
    save_mask(tmp_path / "two.json", Mask.from_json(two))
    from_file = bar.add.menu().actions()[-1]
    added = []
    for name, shape in (("m.png", "picture"), ("two.json", "mask"), ("m.png", "picture")):
        window.files.ask_open = lambda *_, name=name: str(tmp_path / name)
        before = len(added)
        from_file.trigger()
        added.append(shape)
        qtbot.waitUntil(
            lambda before=before: (
                window.session.edited.mask is not None and len(mask(window).items) == before + 1
            )
        )
        assert [item.shape.name for item in mask(window).items] == added
        assert window.session.undo_label == f"Add {name} to mask"
    assert bar.chips[2].text() == "∪ Two"
    assert bar.chosen == 2  # so that what was added can be subtracted or intersected
    bar.form.join.setCurrentIndex(2)
    bar.form.join.activated.emit(2)
    assert mask(window).items[2].join == "intersect"
    bar.choose(1)
    assert bar.form._drawn.text() == "2 items"
    window.session.undo()
    window.session.undo()
    assert len(mask(window).items) == 2


def test_the_mask_is_shown_and_hidden_without_a_change(window: Window, bar: MaskBar) -> None:
    choose(bar, "Rectangle")
    document, layer = window.session.document, window.drawing.tools.layer
    assert not bar.show_button.isChecked()
    assert not layer.isVisible()
    QTest.mouseClick(bar.show_button, LEFT)
    assert window.session.mask_view == "red"
    assert layer.isVisible()
    assert window.session.document is document  # looking is no change
    window.commands.run(window.commands["mask.show_grey"])
    assert window.session.mask_view == "grey"
    assert bar.show_button.isChecked()
    window.commands.run(window.commands["mask.show_grey"])
    assert not layer.isVisible()
    assert not bar.show_button.isChecked()
    window.commands.run(window.commands["mask.show"])
    window.edits.choose_filter("exposure")  # another step has no mask to show
    assert window.session.mask_view == ""
    assert not layer.isVisible()
