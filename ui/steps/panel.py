"""StepPanel: the list of Steps with its heading, and what is shown while there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.document.session import Session
from editor.document.step import StepError
from editor.document.step_edits import StepEdits
from ui.look.empty_state import EmptyState
from ui.look.panel_head import PanelHead
from ui.look.tokens import HEADER, SPACE, STEP_ROW
from ui.steps.list import StepList


class StepPanel(QWidget):
    """The Steps of the shown photo, edited through a `StepEdits`."""

    add_wanted = Signal()
    menu_wanted = Signal(object)  # where on the screen
    failed = Signal(str)

    def __init__(self, session: Session, edits: StepEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._edits = session, edits
        self.list = StepList(session.registry)
        self.head = PanelHead("Steps")  # the window lays it over the panel
        self.count = self.head.figure
        self.add_button = self.head.add_tool("plus", "Add a filter as a step")
        self.more_button = self.head.add_tool("more", "More to do with steps")
        self._empty = EmptyState(
            "steps", "No steps yet.", "Choose a preset, or add a filter.", "Add filter"
        )
        self._empty.button.clicked.connect(self.add_wanted)
        self._connect()
        self._arrange()

    def refresh(self) -> None:
        """Show the session as it is now."""
        document = self._session.document
        self.list.show_document(document, self._session.solo)
        count = 0 if document is None else len(document.steps)
        self.count.setText(str(count) if count else "")
        had_focus = self.list.hasFocus()
        self._empty.setVisible(count == 0)
        if had_focus and count == 0:  # else some number field has it, and takes what is pasted
            self._empty.button.setFocus()
        self.list.setVisible(count > 0)
        self.add_button.setEnabled(document is not None)
        self.more_button.setEnabled(document is not None)

    @property
    def wanted_height(self) -> int:
        """How high it is with its head where every row is seen, logical pixels."""
        inside = self._empty.sizeHint().height() if not self.list.count() else 0
        return HEADER + (inside or self.list.count() * STEP_ROW) + SPACE

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:  # pictures in the theme's colours
            self.list.pictures.forget()
            self.refresh()

    def _connect(self) -> None:
        session, edits, rows = self._session, self._edits, self.list
        self.add_button.clicked.connect(self.add_wanted)
        self.more_button.clicked.connect(self._open_menu)
        rows.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(rows.viewport().mapToGlobal(at))
        )
        rows.chosen.connect(session.select)
        rows.switched.connect(edits.switch)
        rows.moved.connect(self._move)
        rows.renamed.connect(self._rename)
        rows.solo_wanted.connect(self.toggle_solo)

    def toggle_solo(self, index: int) -> None:
        """Show one Step alone, or all again."""
        self._session.show_alone(None if self._session.solo == index else index)

    def _open_menu(self) -> None:
        button = self.more_button
        self.menu_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))

    def _move(self, start: int, to: int) -> None:
        self._edits.move(start, to)
        self.refresh()  # rows that were dragged have moved by themselves

    def _rename(self, index: int, name: str) -> None:
        try:
            self._edits.rename(index, name)
        except StepError as error:
            self.failed.emit(str(error))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch()
