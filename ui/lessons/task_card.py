"""TaskCard: what is to be done, its checks, live, and what helps."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from ui.lessons.check_row import CheckRow
from ui.lessons.course import Course
from ui.lessons.words import Words
from ui.look.language import said
from ui.look.number_text import read_typed
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, SPACE

LONGEST: Final = 40  # characters of an answer


class TaskCard(QFrame):
    """The buttons stay the same from page to page, so that the keyboard stays at them."""

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self.setProperty("card", True)
        self.title, self.count = QLabel("Your task"), QLabel()
        self.title.setProperty("panel-title", True)
        self.count.setProperty("hint", True)
        self.words, self.hint_words = Words(), Words()
        self.hint_words.setProperty("hint", True)
        self.question, self.answer = QLabel(), QLineEdit()
        self.answer.setMaxLength(LONGEST)
        self.question.setBuddy(self.answer)
        self.answer.setToolTip("Return checks the answer")
        self.answer.editingFinished.connect(self._take_answer)
        self.answer.returnPressed.connect(self._go_on_if_passed)
        self._known = ""
        self.rows: list[CheckRow] = []
        self.hint, self.show_me, self.next = (
            QPushButton("Hint"), QPushButton("Show me"), QPushButton("Next"),
        )  # fmt: skip
        self.hint.setToolTip("Show words that help")
        self.show_me.setToolTip("Have the program do what is asked for")
        self.hint.clicked.connect(self.show_hint)
        self.show_me.clicked.connect(course.show_me)
        self.next.clicked.connect(course.go_on)
        self._lay_out()
        course.turned.connect(self._turn)
        course.judged.connect(self._judge)

    def show_hint(self) -> None:
        """Show the page's hint, or hide it."""
        if self._course.task is not None and self._course.task.hint:
            self.hint_words.setVisible(self.hint_words.isHidden())

    def _turn(self) -> None:
        course, task = self._course, self._course.task
        if course.lesson is None:
            return
        for row in self.rows:
            self._checks.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [] if task is None else [CheckRow(demand) for demand in task.demands]
        for row in self.rows:
            self._checks.addWidget(row)
        self.title.setText(said("Your task") if task is not None else said("Read on"))
        self.count.setText(
            phrase("{number} of {count}", number=course.number + 1, count=len(course.lesson.pages))
        )
        self.words.setVisible(task is not None)
        self.words.set_words("" if task is None else task.text)
        self._ask("" if task is None else task.question)
        self.hint_words.hide()
        self.hint_words.set_words("" if task is None else task.hint)
        self.hint.setVisible(task is not None and bool(task.hint))
        self.show_me.setVisible(task is not None and bool(task.show))
        self.next.setText(self._next_title())
        self._judge()

    def _next_title(self) -> str:
        if not self._course.is_last:
            return said("Next")
        is_end = self._course.next_lesson() is None
        return said("Finish") if is_end else said("Next lesson")

    def _ask(self, question: str) -> None:
        for widget in (self.question, self.answer):
            widget.setVisible(bool(question))
        self.question.setText(question)
        self.answer.clear()
        self.answer.setAccessibleName(question)

    def _judge(self) -> None:
        course = self._course
        if course.answer != self._known:  # else what is being typed stays
            self._known = course.answer
            if answer_with_points(self.answer.text()) != course.answer:
                self.answer.setText(course.answer)
        for number, row in enumerate(self.rows):
            there = number < len(course.verdicts)
            row.show_verdict(course.verdicts[number] if there else None)
        is_primary = course.passes and course.lesson is not None
        if self.next.property("primary") != is_primary:
            self.next.setProperty("primary", is_primary)
            self.next.style().unpolish(self.next)
            self.next.style().polish(self.next)

    def _take_answer(self) -> None:
        self._course.set_answer(answer_with_points(self.answer.text()))

    def _go_on_if_passed(self) -> None:
        self._take_answer()
        if self._course.passes:
            self.next.setFocus()

    def _lay_out(self) -> None:
        head, foot, asked = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        asked.setSpacing(SPACE)
        asked.addWidget(self.question, 1)
        asked.addWidget(self.answer, 1)
        foot.setSpacing(SPACE)
        foot.addWidget(self.hint)
        foot.addWidget(self.show_me)
        foot.addStretch()
        foot.addWidget(self.next)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(asked)
        column.addLayout(self._checks)
        column.addWidget(self.hint_words)
        column.addSpacing(GAP)
        column.addLayout(foot)
        self.hint_words.hide()


def answer_with_points(text: str) -> str:
    """Return an answer as lessons read it: a number with points, words as they are."""

    def read(number: str) -> str:
        evaluate(number)
        return number

    try:
        return read_typed(text, read)
    except ArithmeticTextError:
        return text
