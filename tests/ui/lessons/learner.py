"""A learner: does in the window what a lesson's text says, with keys and the mouse alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.jobs import grid_of
from ui.lab.maps.maps_view import MapsView
from ui.lab.slide_view import SlideView
from ui.lessons.task_card import TaskCard
from ui.look.segmented import SegmentedSwitch
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


class Learner:
    """One who sits at a window."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.course = window, qtbot, window.lessons.course

    @property
    def card(self) -> TaskCard:
        return self.window.lessons.panel.page.card

    @property
    def slide(self) -> SlideView:
        view = self.window.lab.view_of("slide")
        assert isinstance(view, SlideView)
        return view

    @property
    def maps(self) -> MapsView:
        view = self.window.lab.view_of("maps")
        assert isinstance(view, MapsView)
        return view

    # what is done

    def press(self, widget: QWidget, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        widget.setFocus()
        QTest.keyClick(widget, key, modifier)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, LEFT)

    def choose(self, switch: SegmentedSwitch, index: int) -> None:
        at = switch.cells()[index].center().toPoint()
        QTest.mouseClick(switch, LEFT, pos=QPoint(at.x(), at.y()))

    def pick(self, box: QComboBox, title: str) -> None:
        """Go through a list by the arrow keys."""
        wanted = box.findText(title)
        assert wanted >= 0, title
        box.setFocus()
        for _ in range(box.count()):
            if box.currentIndex() != wanted:
                further = box.currentIndex() < wanted
                QTest.keyClick(box, KEY.Key_Down if further else KEY.Key_Up)

    def write(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        QTest.keyClick(field, KEY.Key_A, CONTROL)
        QTest.keyClicks(field, text)

    def answer(self, text: str) -> None:
        assert self.card.answer.isVisible()
        self.write(self.card.answer, text)
        QTest.keyClick(self.card.answer, KEY.Key_Return)

    def value(self, name: str, text: str) -> None:
        """Write a value into the form of the selected step."""
        form = self.window.filter_panel.form
        assert form is not None
        self.write(form.controls[name].findChild(QLineEdit), text)

    def search(self, words: str, filter_id: str = "") -> None:
        """Do what the palette finds first."""
        self.window.canvas.setFocus()
        QTest.keyClick(QApplication.focusWidget() or self.window, KEY.Key_K, CONTROL)
        self.qtbot.waitUntil(self.window.search.field.hasFocus)
        QTest.keyClicks(self.window.search.field, words)
        QTest.keyClick(self.window.search.field, KEY.Key_Return)
        if filter_id:
            assert self.window.session.edited.filter_id == filter_id

    def weights(self, text: str) -> None:
        """Write weights into the grid, from the first cell on."""
        grid = grid_of(self.window)
        grid.setFocus()
        QTest.keyClick(grid, KEY.Key_Home, CONTROL)
        for number, weight in enumerate(text.split()):
            if number:
                QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
            QTest.keyClicks(QApplication.focusWidget(), weight)

    def by_gain(self) -> None:
        """Divide the weights by their sum: Alt+1, in the grid."""
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_1, Qt.KeyboardModifier.AltModifier)

    # what is seen

    @property
    def said(self) -> list[str]:
        """What the checks say now: the words of those that do not pass, else what was found."""
        return [
            row.words.text() if row.words.isVisible() else row.found.text()
            for row in self.card.rows
        ]

    def is_at(self, page: int) -> bool:
        return self.course.number == page and self.course.is_ready and bool(self.course.verdicts)
