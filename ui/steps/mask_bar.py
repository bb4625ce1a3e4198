"""MaskBar: the mask of the edited Step: its items as chips, and the form of the chosen one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from editor.masks.brush import Brush
from editor.masks.fields import MaskError
from editor.masks.filter_result import FilterResult
from editor.masks.mask import Mask, MaskItem, Refinement, WholeMask
from editor.masks.ranges import ColourRange
from ui.form.gesture import EditGesture
from ui.look.chip import Chip
from ui.look.language import said
from ui.look.phrase import phrase
from ui.steps.mask_form import MaskForm
from ui.steps.mask_name import MaskName

SIGNS: Final = {"add": "∪ ", "subtract": "− ", "intersect": "∩ "}
CHIPS: Final = 3  # a row
WHOLE: Final = -1  # what is chosen where no item is
NEW: Final[dict[str, dict[str, Any]]] = {
    "Ellipse": {"shape": "ellipse", "feather": 0.05},
    "Rectangle": {"shape": "rectangle", "feather": 0.02},
    "Linear gradient": {"shape": "linear gradient"},
    "Radial gradient": {"shape": "radial gradient"},
    "Lightness": {"shape": "range", "of": "lightness", "limits": [0.4, 0.6, 1, 1]},
    "Saturation": {"shape": "range", "of": "saturation", "limits": [0.2, 0.4, 1, 1]},
    "Hue": {"shape": "range", "of": "hue", "limits": [170, 190, 260, 280]},
    "Colour": {"shape": "colour", "colour": "#808080"},
    "Edges": {"shape": "filter", "filter": "scharr_magnitude", "version": 2},
}
PLACELESS: Final = ("range", "colour", "filter")  # they go by colours, wherever those are
TOOLS: Final = ("rectangle", "ellipse", "linear gradient", "radial gradient", "brush", "lasso")


def with_item(mask: Mask | None, name: str) -> Mask:
    """Return a mask with another item of `NEW`; ranges intersect what is there."""
    return with_form(mask, NEW[name])


def with_form(mask: Mask | None, item_form: Mapping[str, Any]) -> Mask:
    """Return a mask with another item, by its JSON form; raise MaskError."""
    form = dict(item_form)
    if mask is not None and form["shape"] in PLACELESS:
        form["join"] = "intersect"
    elif mask is not None and mask.units == "pixels":  # its numbers would be parts of a pixel
        raise MaskError("this mask counts in pixels: shapes are added where it counts in shares")
    item = MaskItem.from_json(form)
    return Mask((item,)) if mask is None else replace(mask, items=(*mask.items, item))


def item_words(item: MaskItem) -> str:
    """Return what a chip calls an item."""
    shape = item.shape
    if isinstance(shape, WholeMask) and shape.mask.name:
        return shape.mask.name
    if isinstance(shape, FilterResult):
        return shape.filter_id.rpartition(".")[2].replace("_", " ").capitalize()
    return (shape.of_what if isinstance(shape, ColourRange) else shape.name).capitalize()


def form_of(item: MaskItem) -> dict[str, Any]:
    """Return an item's JSON form, but that a brush's strokes, which may be many, stay as they are.

    Only the canvas changes them.
    """
    shape = item.shape
    if not isinstance(shape, Brush):
        return item.to_json()
    return {**replace(item, shape=Brush(())).to_json(), "strokes": shape.strokes}


def item_of(form: dict[str, Any], was: MaskItem) -> MaskItem:
    """Return the item of a changed `form_of` another; raise MaskError."""
    if not isinstance(was.shape, Brush):
        return MaskItem.from_json(form)
    return replace(MaskItem.from_json({**form, "strokes": ()}), shape=was.shape)


class MaskBar(QWidget):
    """Chips to choose an item by, "+ Add", and the numbers of what is chosen."""

    changed = Signal(object, str, str)  # Mask or None, label, merge key
    wanted = Signal(str)  # the id of a command
    looked = Signal()  # another item is chosen, or the bar is seen or hidden

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Mask | None = None
        self.chosen = WHOLE
        self.chips: list[Chip] = []
        self._laid: tuple[object, ...] = ()  # what the chips show
        self.form = MaskForm()
        self.form.changed.connect(self._form_changed)
        self.form.pick_wanted.connect(lambda: self.wanted.emit("mask.pick"))
        self.add, self.remove = QToolButton(), QToolButton()
        self.add.setText("+ Add")
        self.add.setToolTip("Show the step only in a part of the photo")
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(self._menu())
        self.remove.setText("Remove")
        self.show_button = QToolButton()
        self.show_button.setText("Show")
        self.show_button.setCheckable(True)
        self.show_button.setToolTip("Show where the step is seen, in red over the photo")
        self.show_button.clicked.connect(lambda: self.wanted.emit("mask.show"))
        self.remove.clicked.connect(self.take_away)
        self._problem = QLabel()
        self._problem.setProperty("error", True)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self._grid.setColumnStretch(CHIPS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        self.name = MaskName()
        self.name.named.connect(self._named)
        self.name.own_wanted.connect(lambda: self.wanted.emit("mask.own"))
        column.addWidget(self.name)
        column.addLayout(self._grid)
        column.addWidget(self.form)
        column.addWidget(self._problem)
        self._lay_chips()

    def set_mask(self, mask: Mask | None, others: int = 0) -> None:
        """Show a mask, and how many other Steps share it; nothing is signalled."""
        self.name.show_name(None if mask is None else mask.name, others)
        if mask != self.shown:
            before = () if self.shown is None else self.shown.items
            if mask is not None and mask.items[:-1] == before:
                self.chosen = len(mask.items) - 1  # it has been added, in whatever way
            self.shown = mask
            self._problem.hide()
            self.chosen = min(self.chosen, len(mask.items) - 1) if mask is not None else WHOLE
            self._lay_chips()

    def take_away(self) -> None:
        """Delete the chosen item, or the mask where the whole of it is chosen."""
        if self.shown is None:
            return
        if self.chosen == WHOLE or len(self.shown.items) == 1:
            self.chosen = WHOLE
            self.changed.emit(None, "Remove mask", EditGesture().key)
            return
        at, items = self.chosen, self.shown.items
        label = f"Remove {item_words(items[at]).lower()} from mask"
        left = replace(self.shown, items=(*items[:at], *items[at + 1 :]))
        self.chosen = max(0, at - 1)
        self.changed.emit(left, label, EditGesture().key)

    def add_item(self, name: str) -> None:
        """Add an item of `NEW`, and choose it."""
        try:
            mask = with_item(self.shown, name)
        except MaskError as error:
            self._say(str(error))
            return
        self.chosen = len(mask.items) - 1
        self.changed.emit(mask, f"Add {name.lower()} to mask", EditGesture().key)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for tool in TOOLS:
            command = f"mask.draw_{tool.replace(' ', '_')}"
            menu.addAction(said(f"Draw {tool}"), partial(self.wanted.emit, command))
        menu.addSeparator()
        for name in NEW:
            menu.addAction(said(name), partial(self.add_item, name))
        menu.addSeparator()
        menu.addAction(said("From a file…"), lambda: self.wanted.emit("mask.add_from_file"))
        return menu

    def _lay_chips(self) -> None:
        items = () if self.shown is None else self.shown.items
        words = ["Whole mask"] if items else []
        words += [
            (SIGNS[item.join] if place or item.join != "add" else "") + item_words(item)
            for place, item in enumerate(items)
        ]
        if (self.chosen, *words) == self._laid:  # as while an item is dragged
            self._show_form()
            return
        self._laid = self.chosen, *words
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, text in enumerate(words):
            chip = Chip(text)
            chip.setChecked(place - 1 == self.chosen)
            chip.setAccessibleName(text)
            chip.clicked.connect(partial(self.choose, place - 1))
            self._put(chip, place)
            self.chips.append(chip)
        at = len(words)
        self._put(self.add, at)
        self._put(self.remove, at + 1)
        self._put(self.show_button, at + 2)
        self.remove.setVisible(self.shown is not None)
        self.show_button.setVisible(self.shown is not None)
        what = "the mask" if self.chosen == WHOLE else "this item"
        self.remove.setToolTip(phrase("Delete {what}", what=what))
        self._show_form()

    def _put(self, widget: QWidget, place: int) -> None:
        self._grid.addWidget(widget, place // CHIPS, place % CHIPS, Qt.AlignmentFlag.AlignLeft)

    def choose(self, place: int) -> None:
        """Choose an item by its place, or the whole."""
        changed, self.chosen = place != self.chosen, place
        self._lay_chips()
        for at, chip in enumerate(self.chips):
            chip.setChecked(at - 1 == place)
        if changed:
            self.looked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.looked.emit()

    def _show_form(self) -> None:
        self.form.setVisible(self.shown is not None)
        if self.shown is None:
            return
        if self.chosen == WHOLE:
            whole = self.shown.refinement.to_json()
            self.form.show_form(whole, self.shown.units)
        else:
            self.form.show_form(form_of(self.shown.items[self.chosen]), self.shown.units)

    def _form_changed(self, form: dict[str, Any], merge: str) -> None:
        mask, at, label = self.shown, self.chosen, "Change mask"
        if mask is None:
            return
        try:
            if at == WHOLE:
                mask = replace(mask, refinement=Refinement.from_json(form))
            else:
                was = mask.items[at]
                label = f"Change {item_words(was).lower()} of mask"
                items = (*mask.items[:at], item_of(form, was), *mask.items[at + 1 :])
                mask = replace(mask, items=items)
        except MaskError as error:  # nothing changes until the numbers fit each other
            self._say(str(error))
            return
        self.changed.emit(mask, label, merge)

    def _named(self, name: str) -> None:
        if self.shown is not None:
            self.changed.emit(replace(self.shown, name=name), "Name mask", EditGesture().key)

    def _say(self, sentence: str) -> None:
        self._problem.setText(said(sentence))
        self._problem.show()
