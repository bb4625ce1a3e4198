"""LabPage: the parts of the lab, one at a time, below a switch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor.document.session import Session
from editor.render.view import View
from ui.command.command import Command
from ui.command.registry import CommandRegistry
from ui.command.scope_keys import ScopeKeys
from ui.files.actions import FileActions
from ui.lab.lab_command import LAB
from ui.lab.part import LabPart, LabView
from ui.look.icons import icon
from ui.look.language import word_widgets
from ui.look.segmented import SegmentedSwitch
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE, GROUP, ROW


def _both(first: Callable[[], bool], second: Callable[[], bool]) -> bool:
    return first() and second()


class LabPage(QWidget):
    """Makes the widget of a part when it is first shown, and has it follow while it is seen.

    Parameters
    ----------
    parts
        What there is, in the switch's order; at least one.
    """

    wanted = Signal()  # the lab, to be shown
    turned = Signal()  # another part is shown
    made = Signal(object)  # the view of a part, as it is first shown
    lessons_wanted = Signal()

    def __init__(self, session: Session, files: FileActions, parts: Sequence[LabPart]) -> None:
        super().__init__()
        self._session, self._files, self._parts = session, files, tuple(parts)
        self._views: dict[str, LabView] = {}
        self._registry: CommandRegistry | None = None
        self._seen: View | None = None
        self.shown = self._parts[0]
        self.switch = SegmentedSwitch([p.title for p in parts], [p.icon for p in parts])
        self.switch.setAccessibleName("Part of the lab")
        self.switch.chosen.connect(lambda index: self.show_part(self._parts[index]))
        self.switch.clicked.connect(lambda: self._view(self.shown).take_focus())
        self.about = Sentence()
        self.lessons = QPushButton("Lessons")
        self.lessons.setIcon(icon("book"))
        self.lessons.setToolTip("Short lessons that take place in this window")
        self.lessons.clicked.connect(self.lessons_wanted)
        self._pages = QStackedWidget()
        self.setObjectName("lab-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()

    def set_commands(self, registry: CommandRegistry) -> None:
        """Have the keys of the parts' commands work in them."""
        self._registry = registry
        ScopeKeys(self, "lab", registry, lambda _: self.shown.has_keys)

    def commands(self, has_photo: Callable[[], bool]) -> Iterator[Command]:
        """Yield a command for each part, which shows it, and the parts' own."""

        def is_shown(part: LabPart) -> bool:
            return self.isVisible() and self.shown is part

        for part in self._parts:
            yield Command(
                f"lab_{part.id}",
                part.title,
                part.description,
                (*LAB, "part"),
                partial(self.open_part, part),
                icon=part.icon,
                choice="lab part",
                is_enabled=has_photo,
                is_checked=partial(is_shown, part),
                full_title=f"Lab: {part.title}",
            )
        for part in self._parts:
            for command in part.commands(partial(self.open_part, part)):
                yield replace(command, is_enabled=partial(_both, has_photo, command.is_enabled))

    def open_part(self, part: LabPart) -> LabView:
        """Show the lab with a part; return the part's widget."""
        is_another = part is not self.shown
        self._choose(part)  # first: the lab would come with the part before, and make that too
        self.wanted.emit()
        view = self.show_part(part)
        if is_another:
            view.take_focus()
        return view

    def show_part(self, part: LabPart) -> LabView:
        """Show a part; return its widget."""
        self._choose(part)
        self.switch.set_index(self._parts.index(part))
        self.about.set_sentence(part.description)
        view = self._view(part)
        self._pages.setCurrentWidget(view)
        self.refresh()
        self.turned.emit()
        return view

    def _choose(self, part: LabPart) -> None:
        """Take a part as the one that is shown; the one before lets the photo go."""
        if part is not self.shown and self.shown.id in self._views:
            self._views[self.shown.id].let_go()
        self.shown = part

    def view_of(self, part_id: str) -> LabView | None:
        """Return the view of a part; None as long as it was never shown."""
        return self._views.get(part_id)

    def open_by_id(self, part_id: str) -> LabView:
        """Show the lab with a part by its id; return the part's widget."""
        return self.open_part(next(part for part in self._parts if part.id == part_id))

    def look_at(self, view: View | None) -> None:
        """Take note of what is seen of the photo, as the lab is entered."""
        self._seen = view
        for one in self._views.values():
            if view is not None:
                one.look_at(view)
        self.show_part(self.shown)
        self._views[self.shown.id].take_focus()

    def keep(self) -> None:
        """Have all parts keep for the next start what is in no file."""
        for view in self._views.values():
            view.keep()

    def refresh(self) -> None:
        """Follow the session, where the lab is seen."""
        if self.isVisible() and self._session.document is not None:
            self._view(self.shown).refresh()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)  # its parts give way: the window is never larger for them

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()  # as another page lay over it, it let the photo go

    def hideEvent(self, event: QHideEvent) -> None:
        for view in self._views.values():
            view.let_go()
        super().hideEvent(event)

    def _view(self, part: LabPart) -> LabView:
        if part.id not in self._views:
            view = self._views[part.id] = part.make(self._session, self._files)
            word_widgets(view)
            self._pages.addWidget(view)
            if self._seen is not None:
                view.look_at(self._seen)
            self.made.emit(view)
        return self._views[part.id]

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setObjectName("canvas-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(ROW)
        row = QHBoxLayout(bar)
        row.setContentsMargins(EDGE, 0, EDGE, 1)
        row.setSpacing(GROUP)
        row.addWidget(self.switch)
        row.addWidget(self.about, 1)
        row.addWidget(self.lessons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)
