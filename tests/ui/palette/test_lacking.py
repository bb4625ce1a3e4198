"""The palette where what is looked for can't be done now."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.window.window import Window


def test_what_can_t_be_done_now_is_named_with_what_it_needs(
    window: Window, coffee: np.ndarray
) -> None:
    search = window.search
    search.open_over(window)
    QTest.keyClicks(search.field, "mask brush")
    assert search._none.isVisible()
    assert search._none.text() == "Mask: draw brush: add a step first"
    search.field.setText("no such words")
    assert search._none.text() == "Nothing found"
    assert search._foot.text() == ""  # there is nothing that Return would do
    window.edits.choose_filter("exposure")
    search.open_over(window)
    search.field.setText("mask brush")
    assert not search._none.isVisible()
    assert search.list.currentIndex().data() == "Mask: draw brush"


def test_a_slip_of_the_keys_lists_what_is_like_it(window: Window, coffee: np.ndarray) -> None:
    search = window.search
    search.open_over(window)
    QTest.keyClicks(search.field, "gausian blur")
    titles = [search.model.index(row).data() for row in range(search.model.rowCount())]
    assert titles[0] == "Nothing found, but similar"
    assert "Gaussian blur" in titles
    QTest.keyClick(search.field, Qt.Key.Key_Return)  # was not typed: nothing is done
    assert search.isVisible()
    assert not window.session.document.steps
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    assert search.list.currentIndex().data() == titles[1]
