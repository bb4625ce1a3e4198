"""LessonPanel: the right column: the lesson that is under way, or the list of all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.lessons.course import Course
from ui.lessons.listing import LessonList
from ui.lessons.page_view import PageView
from ui.lessons.segments import Segments
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import SPACE


class LessonPanel(QWidget):
    """Head, the bars of all lessons, and under them a page or the list."""

    close_wanted = Signal()

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self.setProperty("panel", True)
        self.head = PanelHead("Lessons", figure_right=True)
        self.close_button = self.head.add_tool("close", "Close the lesson")
        self.close_button.clicked.connect(self.close_wanted)
        self.segments = Segments()
        self.list, self.page = LessonList(course), PageView(course)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.segments)
        column.addWidget(self._pages, 1)
        for signal in (course.turned, course.listed, course.done):
            signal.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(327, 600)

    def take_focus(self) -> None:
        """Have the keyboard where one goes on: at the answer, the next page, or a lesson."""
        course, card = self._course, self.page.card
        if course.lesson is None:
            self.list.focus_next()
        elif course.task is not None and course.task.question:
            card.answer.setFocus()
        else:
            card.next.setFocus()

    def _follow(self) -> None:
        course = self._course
        built_in, lesson = course.shelf.built_in, course.lesson
        progress = course.progress
        self.segments.set_shares(tuple(progress.count(one) / len(one.pages) for one in built_in))
        if lesson is None:
            done = sum(progress.is_whole(one) for one in built_in)
            self.head.title.setText(said("Lessons"))
            self.head.figure.setText(
                phrase("{done} of {count} done", done=done, count=len(built_in)) if built_in else ""
            )
        else:
            ids = [one.id for one in built_in]
            is_known = lesson.id in ids
            number = ids.index(lesson.id) + 1 if is_known else 0
            self.head.title.setText(
                phrase("Lesson {number} of {count}", number=number, count=len(ids))
                if is_known
                else said("Lesson")
            )
            self.head.figure.setText(lesson.title)
        self._pages.setCurrentWidget(self.list if lesson is None else self.page)
