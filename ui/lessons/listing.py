"""LessonList: the lessons there are, what of each is done, and files that can't be read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.lessons.lesson import Lesson
from ui.lessons.course import Course
from ui.lessons.words import Sign
from ui.look.language import said
from ui.look.phrase import phrase, within
from ui.look.tokens import EDGE, GAP, SPACE


class LessonList(QWidget):
    """A row a lesson; a click begins it where it was left."""

    open_wanted = Signal()  # a lesson's file
    folder_wanted = Signal()  # that of own lessons

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self.buttons: dict[str, QPushButton] = {}
        self.open = QPushButton("Open lesson file…")
        self.folder = QPushButton("Own lessons…")
        self.open.setToolTip("Open a lesson that a teacher has written: one Markdown file")
        self.folder.setToolTip("Open the folder of own lessons: what lies there is listed here")
        self.open.clicked.connect(self.open_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.faults = QLabel()
        self.faults.setProperty("error", True)
        self.faults.setWordWrap(True)
        self._lay_out()
        course.listed.connect(self.refresh)
        course.turned.connect(self.refresh)

    def refresh(self) -> None:
        """Show the lessons as they are now, where they are seen."""
        if self._course.lesson is not None or not self.isVisible():
            return
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        shelf = self._course.shelf
        for lesson in shelf.built_in:
            self._add(lesson)
        if shelf.own:
            heading = QLabel(said("Your own"))
            heading.setProperty("panel-title", True)
            heading.setContentsMargins(0, SPACE, 0, 0)
            self._rows.addWidget(heading)
        for lesson in shelf.own:
            self._add(lesson)
        self.faults.setText("\n".join(one.why for one in shelf.broken))
        self.faults.setVisible(bool(shelf.broken))

    def focus_next(self) -> None:
        """Have the keyboard at the lesson that comes next."""
        progress = self._course.progress
        for lesson in self._course.shelf.lessons:
            if not progress.is_whole(lesson):
                self.buttons[lesson.id].setFocus()
                return
        for button in self.buttons.values():
            button.setFocus()
            return

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _add(self, lesson: Lesson) -> None:
        row = self._row(lesson)
        self._rows.addWidget(row)
        row.show()  # at once: it may be wanted in focus

    def _row(self, lesson: Lesson) -> QWidget:
        progress = self._course.progress
        done, count = progress.count(lesson), len(lesson.pages)
        is_whole = done == count
        row, button = QWidget(), QPushButton(lesson.title)
        button.setProperty("flat", True)
        button.setProperty("row", True)
        button.setToolTip(lesson.about)
        button.clicked.connect(partial(self._begin, lesson))
        figure = QLabel(
            phrase("{done} of {count}", done=done, count=count)
            if 0 < done < count
            else phrase("{minutes} min", minutes=lesson.minutes)
        )
        figure.setProperty("hint", True)
        state = (
            within("Done")
            if is_whole
            else phrase("{done} of {count} pages done", done=done, count=count)
        )
        button.setAccessibleDescription(f"{lesson.about}. {state}")
        sign = Sign("check" if is_whole else "right" if done else "", "muted")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(sign)
        line.addWidget(button, 1)
        line.addWidget(figure)
        self.buttons[lesson.id] = button
        return row

    def _begin(self, lesson: Lesson) -> None:
        self._course.begin(lesson)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, SPACE, EDGE, EDGE)
        column.setSpacing(SPACE)
        words = QLabel("Each takes place in the real window, on the sample photo.")
        words.setProperty("hint", True)
        words.setWordWrap(True)
        column.addWidget(words)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        column.addLayout(self._rows)
        column.addWidget(self.faults)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, SPACE, EDGE, EDGE)
        foot.setSpacing(SPACE)
        foot.addWidget(self.open)
        foot.addWidget(self.folder)
        foot.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
