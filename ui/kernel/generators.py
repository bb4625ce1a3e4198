"""GeneratorPanel: makes a kernel by formula, with live sliders, and says what made this one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from filters.design.generators import Generators
from filters.kernel import Kernel
from filters.kernel.design import Design
from filters.user_error import UserError
from ui.command.command import Command
from ui.form.form import ParamForm
from ui.form.gesture import EditGesture
from ui.input.focused_wheel import FocusedWheel
from ui.look.fonts import TEXT, font
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.sentence import Sentence
from ui.look.tokens import FIELD, TOOL

WIDE_CHOICE = 160  # logical pixels of the list on the bench
UNLIMITED = 16777215


class GeneratorPanel(QWidget):
    """A list of generators and the form of the one that made the kernel; it changes nothing itself.

    Parameters
    ----------
    current
        Gives the kernel being edited.
    generators
        Those to choose from.
    """

    wanted = Signal(object, str, str)  # Transform, merge key, label

    def __init__(
        self,
        current: Callable[[], Kernel],
        generators: Generators | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._generators = generators or Generators.builtin().worded(said)
        self._form_of = ""
        self.form: ParamForm | None = None
        self.choice = self._box()
        self.line = QLabel()
        self.line.setProperty("hint", True)
        self.line.setWordWrap(True)
        self.again = QPushButton("Make again")
        self.again.setToolTip("Leave the edits by hand and make the kernel with those values again")
        self.again.clicked.connect(self._make_again)
        self.words = Sentence()
        self.reset = QToolButton()
        self.reset.setIcon(icon("reset"))
        self.reset.setFixedSize(TOOL, FIELD)
        self.reset.setToolTip("Put every value of the generator back to its default")
        self.reset.setAccessibleName(self.reset.toolTip())
        self.reset.clicked.connect(lambda: self._choose(self._form_of))
        self._is_wide = False
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._lay_out()
        self.follow(current())

    def follow(self, kernel: Kernel) -> None:
        """Show what made that kernel; nothing is signalled."""
        design, before = kernel.design, kernel.edited_design
        self.choice.setCurrentIndex(self.choice.findData(design.generator if design else ""))
        self._error.hide()
        self._describe(design)
        is_edited = design is None and before is not None
        if is_edited:
            assert before is not None
            made = self._generators[before.generator].described(before.values)
            self.line.setText(phrase("Edited by hand; was {made}", made=made))
        self.line.setVisible(is_edited)  # else the choice and its sliders say what made it
        self.again.setVisible(is_edited)
        self._note.setVisible(is_edited)
        if design is None:
            self._show_form("")
            return
        self._show_form(design.generator)
        if self.form is not None and self.form.values() != dict(design.values):
            self.form.set_values(design.values)

    def commands(self) -> list[Command]:
        """Return a command for each generator, which makes the kernel by it."""
        return [
            Command(
                f"generator.{found.id}",
                found.title,
                found.doc,
                ("Generator", found.group),
                partial(self._choose, found.id),
            )
            for found in self._generators
        ]

    def set_wide(self, is_wide: bool) -> None:
        """Lay the values in two columns where there is room, and the sentence beside the list."""
        self._is_wide = is_wide
        if self.form is not None:
            self.form.set_columns(2 if is_wide else 1)
        self.words.setVisible(is_wide)
        self.choice.setFixedWidth(WIDE_CHOICE) if is_wide else self.choice.setMaximumWidth(
            UNLIMITED
        )
        self.choice.setMinimumWidth(WIDE_CHOICE if is_wide else 0)

    def _describe(self, design: Design | None) -> None:
        """Say what the generator does, and offer its defaults where the values are others."""
        self.reset.setVisible(design is not None)
        if design is None:
            self.words.set_sentence("")
            return
        maker = self._generators[design.generator]
        doc, source = maker.doc, maker.source
        brief = doc.partition(":")[0].rstrip(".") + "."
        self.words.set_sentence(brief, f"{doc}\n\n{source}" if source else doc)
        self.reset.setEnabled(dict(design.values) != dict(maker.checked({})))

    def _box(self) -> QComboBox:
        box = QComboBox()
        FocusedWheel(box)
        box.setAccessibleName(said("Generator"))
        box.setToolTip(said("What makes the kernel: your hand, or a formula with sliders (Alt+G)"))
        box.addItem(said("Drawn by hand"), "")
        box.setMaxVisibleItems(40)
        group = ""
        for found in self._generators:
            if found.group != group:
                box.insertSeparator(box.count())
            group = found.group
            box.addItem(found.title, found.id)
            box.setItemData(box.count() - 1, f"{group}: {found.doc}", Qt.ItemDataRole.ToolTipRole)
        box.activated.connect(lambda _: self._choose(box.currentData()))
        return box

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        label = QLabel("&Generator")
        label.setFont(font(TEXT, semibold=True))
        label.setBuddy(self.choice)
        head.addWidget(label)
        head.addWidget(self.choice, 1)
        head.addWidget(self.words, 1)
        head.addWidget(self.reset)
        self._note = QWidget()  # as a whole, so that no gap is left where there is none
        line = QHBoxLayout(self._note)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.line, 1)
        line.addWidget(self.again)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addWidget(self._note)
        self._column.addWidget(self._error)

    def _show_form(self, generator_id: str) -> None:
        """Show that generator's form; none where the id is empty."""
        if generator_id != self._form_of:
            if self.form is not None:
                self._column.removeWidget(self.form)
                self.form.deleteLater()
                self.form = None
            self._form_of = generator_id
            if generator_id:
                self.form = ParamForm(self._generators[generator_id], margin=0)
                self.form.set_columns(2 if self._is_wide else 1)
                self.form.changed.connect(self._changed)
                self._column.insertWidget(2, self.form)
                self.form.show()

    def _choose(self, generator_id: str) -> None:
        if generator_id:
            title = self._generators[generator_id].title
            self._make(generator_id, {}, EditGesture().key, f"Make {title}")
        else:  # the numbers stay, and are one's own from here on
            self.wanted.emit(lambda kernel: kernel.designed(None), "", "Keep the numbers")

    def _changed(self, _: object, merge: str, label: str) -> None:
        if self.form is not None:
            self._make(self._form_of, self.form.values(), merge, label)

    def _make_again(self) -> None:
        before = self._current().edited_design
        if before is not None:
            maker = self._generators[before.generator]
            label = f"Make {maker.title} again"
            self._make(maker.id, before.values, EditGesture().key, label)

    def _make(self, generator_id: str, values: Mapping[str, Any], merge: str, label: str) -> None:
        try:
            kernel = self._generators[generator_id].made_again(self._current(), **values)
        except UserError as error:
            self._error.setText(said(str(error)))
            self._error.show()
            return
        self._error.hide()
        self.wanted.emit(lambda _: kernel, merge, label)
