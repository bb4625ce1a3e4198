"""PageView: one page of a lesson: words, the task, and the pages of the lesson below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.lessons.lesson import Lesson
from ui.lessons.course import Course
from ui.lessons.task_card import TaskCard
from ui.lessons.words import Sign, Words, note
from ui.look.icons import icon
from ui.look.phrase import within
from ui.look.tokens import EDGE, GAP, GROUP, SPACE


class PageView(QWidget):
    """Follows a course while it shows a lesson."""

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self.title = QLabel()
        self.title.setProperty("result", True)
        self.title.setWordWrap(True)
        self.card = TaskCard(course)
        self.back = QPushButton("Back")
        self.back.setIcon(icon("left"))
        self.back.clicked.connect(course.go_back)
        self.pages: list[QPushButton] = []
        self._signs: list[Sign] = []
        self._shown: Lesson | None = None
        self._lay_out()
        course.turned.connect(self._turn)
        course.done.connect(self._mark)

    def _turn(self) -> None:
        lesson, page = self._course.lesson, self._course.page
        if lesson is None or page is None:
            return
        self.title.setText(page.title)
        _clear(self._text)
        for paragraph in page.text:
            is_note = paragraph.startswith("> ")
            self._text.addWidget(note(paragraph[2:]) if is_note else Words(paragraph))
        if lesson is not self._shown:
            self._shown = lesson
            self._list_pages(lesson)
        self._mark()
        self._scroll.verticalScrollBar().setValue(0)

    def _list_pages(self, lesson: Lesson) -> None:
        _clear(self._contents)
        self.pages, self._signs = [], []
        for number, page in enumerate(lesson.pages):
            row, sign, button = QWidget(), Sign("", "muted"), QPushButton(page.title)
            button.setProperty("flat", True)
            button.setProperty("row", True)
            button.clicked.connect(partial(self._course.go, number))
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE)
            line.addWidget(sign)
            line.addWidget(button, 1)
            self._contents.addWidget(row)
            self.pages.append(button)
            self._signs.append(sign)

    def _mark(self) -> None:
        lesson = self._course.lesson
        if lesson is None or len(self.pages) != len(lesson.pages):
            return
        for number, (button, sign) in enumerate(zip(self.pages, self._signs, strict=True)):
            is_here = number == self._course.number
            is_done = self._course.progress.is_done(lesson, number)
            sign.show_sign("right" if is_here else "check" if is_done else "", "muted")
            font = button.font()
            font.setBold(is_here)
            button.setFont(font)
            state = "Shown" if is_here else "Done" if is_done else "Not done"
            button.setAccessibleDescription(within(state))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, SPACE, EDGE, EDGE)
        column.setSpacing(SPACE + GAP)
        self._text, self._contents = QVBoxLayout(), QVBoxLayout()
        self._text.setSpacing(SPACE + GAP)
        self._contents.setSpacing(0)
        column.addWidget(self.title)
        column.addLayout(self._text)
        column.addWidget(self.card)
        heading = QLabel("In this lesson")
        heading.setProperty("panel-title", True)
        column.addSpacing(GAP)
        column.addWidget(heading)
        column.addLayout(self._contents)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, SPACE, EDGE, EDGE)
        foot.setSpacing(GROUP)
        words = QLabel("Your own work comes back at the end.")
        words.setProperty("hint", True)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.back)
        foot.addWidget(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
