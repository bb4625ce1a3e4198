"""Controls of settings: one of a few, a switch, a number that may be automatic, a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from ui.look.icons import icon
from ui.look.invalid import mark_invalid
from ui.look.language import said
from ui.look.number_text import read_typed
from ui.look.phrase import phrase
from ui.look.search_field import make_clearable
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import FIELD, GAP, SPACE

FIELD_WIDTH: Final = 168  # logical pixels: "Automatic, 999 999"
FOLDER_WIDTH: Final = 320


class SettingControl(QWidget):
    """Shows a setting's value, and says what a person wants in its place."""

    wanted = Signal(object)
    failed = Signal(str)  # why what was typed can't be; empty once it can

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)

    def show_value(self, value: object) -> None:
        """Show a value; nothing is signalled."""
        raise NotImplementedError

    def name(self, label: QLabel) -> None:
        """Have a label say to a screen reader what it sets."""
        raise NotImplementedError


class SwitchControl(SettingControl):
    """One of a few, side by side."""

    def __init__(self, choices: Mapping[str, str]) -> None:
        super().__init__()
        self._ids = tuple(choices)
        self.switch = SegmentedSwitch(tuple(choices.values()))
        self.switch.chosen.connect(lambda index: self.wanted.emit(self._ids[index]))
        self._row.addWidget(self.switch)
        self._row.addStretch()

    def show_value(self, value: object) -> None:
        self.switch.set_index(self._ids.index(str(value)))

    def name(self, label: QLabel) -> None:
        self.switch.setAccessibleName(label.text())


class ListControl(SettingControl):
    """One of some, in a list that opens."""

    def __init__(self, choices: Mapping[str, str]) -> None:
        super().__init__()
        self.list = QComboBox()
        self.list.setMinimumWidth(FIELD_WIDTH)
        for id_, title in choices.items():
            self.list.addItem(said(title), id_)
        self.list.activated.connect(lambda at: self.wanted.emit(self.list.itemData(at)))
        self._row.addWidget(self.list)
        self._row.addStretch()

    def show_value(self, value: object) -> None:
        self.list.setCurrentIndex(self.list.findData(value))

    def name(self, label: QLabel) -> None:
        label.setBuddy(self.list)


class CheckControl(SettingControl):
    """On or off."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.toggled.connect(lambda on: self.wanted.emit(on))
        self._row.addWidget(self.box)
        self._row.addStretch()

    def show_value(self, value: object) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(bool(value))
        self.box.blockSignals(False)

    def name(self, label: QLabel) -> None:
        self.box.setAccessibleName(label.text())


class TypedControl(SettingControl):
    """A field whose text holds once it is left, or Return is pressed; Escape takes it back."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._shown = ""
        self.field = _Field(self._take_back)
        self.field.setFixedWidth(width)
        self.field.editingFinished.connect(self._typed)
        self._row.addWidget(self.field)

    def name(self, label: QLabel) -> None:
        self.field.setAccessibleName(label.text())

    def _show(self, text: str) -> None:
        self._shown = text
        self.field.setText(text)
        self.field.setCursorPosition(0)
        self._say("")

    def _say(self, sentence: str) -> None:
        mark_invalid(self.field, bool(sentence))
        self.failed.emit(sentence)

    def _take_back(self) -> bool:
        is_typed = self.field.text() != self._shown
        if is_typed:
            self._show(self._shown)
        return is_typed

    def _typed(self) -> None:
        raise NotImplementedError


class NumberControl(TypedControl):
    """A whole number with its unit, or nothing, which is automatic.

    Parameters
    ----------
    unit
        Stands behind the field.
    automatic
        What an empty field stands for.
    """

    def __init__(self, unit: str, automatic: str) -> None:
        super().__init__(FIELD_WIDTH)
        self.field.setPlaceholderText(phrase("Automatic: {automatic}", automatic=automatic))
        make_clearable(self.field)
        behind = QLabel(unit)
        behind.setProperty("muted", True)
        self._row.addWidget(behind)
        self._row.addStretch()

    def show_value(self, value: object) -> None:
        self._show("" if value is None else str(value))

    def _typed(self) -> None:
        text = self.field.text().strip()
        if text == self._shown:
            return
        try:
            number = read_typed(text, evaluate) if text else None
        except ArithmeticTextError as error:
            self._say(str(error))
            return
        if number is not None and number != int(number):
            self._say(phrase("{number:g} is not a whole number", number=number))
            return
        self._say("")
        self.wanted.emit(None if number is None else int(number))


class FolderControl(TypedControl):
    """A folder's path to type, or to choose in the system's box; empty for none.

    Parameters
    ----------
    empty
        What an empty field stands for.
    """

    def __init__(self, empty: str) -> None:
        super().__init__(FOLDER_WIDTH - FIELD - SPACE)
        self.ask: Callable[[str, str], str] = self._ask
        self.field.setPlaceholderText(empty)
        make_clearable(self.field)
        self.button = QToolButton()
        self.button.setIcon(icon("folder"))
        self.button.setFixedSize(FIELD, FIELD)
        self.button.clicked.connect(self._choose)
        self._row.addWidget(self.button)
        self._row.addStretch()

    def show_value(self, value: object) -> None:
        self._show(str(value))
        self.field.setToolTip(str(value))

    def name(self, label: QLabel) -> None:
        super().name(label)
        self.button.setToolTip(phrase("Choose: {shown}", shown=label.text()))
        self.button.setAccessibleName(self.button.toolTip())

    def _typed(self) -> None:
        text = os.path.expanduser(self.field.text().strip())
        if text == self._shown:
            return
        if text and not os.path.isdir(text):
            self._say(
                phrase(
                    "{shown} is no folder: choose one that is there, or leave the field empty",
                    shown=text,
                )
            )
            return
        self._say("")
        self.wanted.emit(text)

    def _choose(self) -> None:
        if path := self.ask(self.field.accessibleName(), self._shown):
            self.field.setText(path)
            self._typed()

    def _ask(self, title: str, folder: str) -> str:
        return QFileDialog.getExistingDirectory(self, title, folder)


class _Field(QLineEdit):
    """Escape takes back what was typed; where nothing was, it is the page's."""

    def __init__(self, take_back: Callable[[], bool]) -> None:
        super().__init__()
        self._take_back = take_back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._take_back():
            event.accept()
        else:
            super().keyPressEvent(event)
