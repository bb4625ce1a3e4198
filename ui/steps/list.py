"""StepList: the Steps of the shown photo, first one on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from editor.document.document import Document
from editor.document.step import Step
from filters.params.kinds.choice import ChoiceKind, line_words
from filters.params.kinds.number import NumberKind
from filters.params.param import Param
from filters.registry import Registry
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.phrase import phrase
from ui.look.tokens import STEP_ROW
from ui.steps.mask_pictures import MaskPictures
from ui.steps.pictures import StepPictures
from ui.steps.row import ROW_DATA, Part, StepRow, StepRowDelegate


def row_of(step: Step, registry: Registry, pictures: StepPictures) -> StepRow:
    """Return what a Step's row shows."""
    title = step.name or registry.title(step.filter_id)
    blended = step.opacity != 1.0 or not step.blending.is_plain
    picture, masked = pictures.of(step), step.mask is not None
    if step.unread is not None or step.filter_id not in registry:
        lacking = (
            phrase("plugin {plugin}", plugin=step.plugin)
            if step.plugin
            else phrase("filter “{filter_id}”", filter_id=step.filter_id)
        )
        reason = phrase("needs the {lacking}, kept as it is", lacking=lacking)
        return StepRow(title, reason, picture, step.enabled, blended, True, masked)
    values = main_values(step, registry)
    return StepRow(title, values, picture, step.enabled, blended, False, masked)


def main_values(step: Step, registry: Registry) -> str:
    """Say a Step's main values in few words: its kernel's size, or its first two numbers.

    Numbers that are at 0 as at first are left out; of several that are 0 at first, those that are
    not have their labels. Where nothing is left, a choice that comes first is said: ``Free`` of a
    crop that cuts nothing off.
    """
    spec = registry[step.filter_id]
    params = [p for p in spec.params if not p.group and spec.is_relevant(p.name, step.values)]
    at_0 = [p for p in params if isinstance(p.kind, NumberKind) and p.default == 0]
    words = []
    for param in params:
        value = step.values[param.name]
        word = "" if param in at_0 and value == 0 else brief_words(param, value)
        if word:
            has_label = param in at_0 and len(at_0) > 1
            words.append(f"{said(param.label)} {word}" if has_label else word)
    most = 2 if step.kernel is None else 1
    if not words and params and isinstance(params[0].kind, ChoiceKind):
        return said(line_words(str(step.values[params[0].name])))
    return " · ".join(words[:most])


def brief_words(param: Param, value: Any) -> str:
    """Say a value in few words; only numbers have the language's signs, and no file's name."""
    words = param.kind.brief(value)
    return localized(words) if isinstance(param.kind, NumberKind) else words


class StepList(QListWidget):
    """The rows. What a person does is signalled; what is shown is the document's.

    Arrows, clicks and right clicks select a Step, and with it its form; the other keys are those of
    the commands.
    """

    chosen = Signal(int)  # the Step whose form is wanted
    switched = Signal(bool, list)  # on or off, indices
    moved = Signal(int, int)  # from, to
    renamed = Signal(int, str)
    solo_wanted = Signal(int)

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self.pictures = StepPictures(registry)
        self.masks = MaskPictures(registry, self)
        self.masks.changed.connect(self._show_again)
        self._document: Document | None = None
        self._solo: int | None = None
        self._delegate = StepRowDelegate(self)
        self._delegate.commitData.connect(self._take_name)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setMinimumHeight(STEP_ROW)
        self.setAccessibleName("Steps")
        self.currentRowChanged.connect(self._current_changed)
        self.model().rowsMoved.connect(self._rows_moved)

    @property
    def indices(self) -> list[int]:
        """The selected Steps."""
        return sorted(self.row(item) for item in self.selectedItems())

    def filter_at(self, place: QPoint | None = None) -> str:
        """Return the id of a Step's filter, at a place of the screen or the current one."""
        row = self.currentRow()
        if place is not None:
            row = self.indexAt(self.viewport().mapFromGlobal(place)).row()
        steps = () if self._document is None else self._document.steps
        return steps[row].filter_id if 0 <= row < len(steps) else ""

    def show_document(self, document: Document | None, solo: int | None = None) -> None:
        """Show a document's Steps, and which of them is edited."""
        if not _is_same_list(self._document, document):
            self._end_renaming()
        self._document, self._solo = document, solo
        self.masks.show(document)
        steps = () if document is None else document.steps
        kept = self.indices if len(steps) == self.count() else []
        self.blockSignals(True)
        while self.count() > len(steps):
            self.takeItem(self.count() - 1)
        for index, step in enumerate(steps):
            self._show_step(index, step, solo)
        selected = None if document is None else document.selected
        self._select(selected, kept)
        self.blockSignals(False)
        self.viewport().update()

    def _show_again(self) -> None:
        self.show_document(self._document, self._solo)

    def rename(self) -> None:
        """Have the name of the current Step typed."""
        item, is_typed = self.currentItem(), self.state() == self.State.EditingState
        if item is not None and not is_typed:
            self.editItem(item)

    def _end_renaming(self) -> None:
        """Put away what is typed: its row is another Step's now."""
        for field in self.viewport().findChildren(QLineEdit):
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def _show_step(self, index: int, step: Step, solo: int | None) -> None:
        item = self.item(index)
        if item is None:
            item = QListWidgetItem()
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.addItem(item)
        row = replace(row_of(step, self._registry, self.pictures), mask=self.masks.of(index))
        if solo not in (None, index):
            row = replace(row, enabled=False)  # on, but not seen meanwhile
        item.setData(ROW_DATA, row)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.detail}")
        alone = "shown alone; " if solo == index else ""
        item.setToolTip(
            phrase(
                "{title}\n{alone}click to edit, Alt and the eye show it alone",
                title=row.title,
                alone=alone,
            )
        )

    def _select(self, selected: int | None, kept: list[int]) -> None:
        """Make the edited Step the current row; keep a selection of several around it."""
        if selected is None:
            self.setCurrentRow(-1)
            self.clearSelection()
            return
        if self.currentRow() == selected and self.selectedItems():
            return  # what a person is pressing decides which others are chosen
        flags, model = QItemSelectionModel.SelectionFlag, self.selectionModel()
        how = flags.NoUpdate if selected in kept and len(kept) > 1 else flags.ClearAndSelect
        model.setCurrentIndex(self.model().index(selected, 0), how)

    def _current_changed(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)

    def _rows_moved(self, _: QModelIndex, start: int, __: int, ___: QModelIndex, row: int) -> None:
        self.moved.emit(start, row - 1 if row > start else row)

    def _take_name(self, editor: QWidget) -> None:
        text = editor.property("text")
        row = self.currentRow()
        if row >= 0 and isinstance(text, str) and text != self.item(row).data(ROW_DATA).title:
            self.renamed.emit(row, text)

    # input

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """Return what a drag carries: nothing, as Qt can't write rows with pictures down."""
        data = QMimeData()
        data.setData(self.mimeTypes()[0], b"")  # or the list would not take it back
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            part = self._delegate.part_at(QRectF(self.visualItemRect(item)), event.position())
            if part is Part.EYE:
                self._eye_pressed(self.row(item), event)
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None:
            part = self._delegate.part_at(QRectF(self.visualItemRect(item)), event.position())
            if part is Part.EYE:  # a quick second click switches back
                self._eye_pressed(self.row(item), event)
                return
        super().mouseDoubleClickEvent(event)

    def _eye_pressed(self, index: int, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.solo_wanted.emit(index)
        elif self._document is not None:
            self.switched.emit(not self._document.steps[index].enabled, [index])

    def place_of(self, index: int, part: Part = Part.BODY) -> QPoint:
        """Return a place on a row, in the viewport's pixels, to press there."""
        area = self.visualItemRect(self.item(index))
        return QPoint(area.right() - 16, area.center().y()) if part is Part.EYE else area.center()


def _is_same_list(was: Document | None, document: Document | None) -> bool:
    """Whether each row is still the same Step's: of the same photo, of the same filter."""
    if was is None or document is None or was.source is not document.source:
        return False
    return [one.filter_id for one in was.steps] == [one.filter_id for one in document.steps]
