"""Icons are drawn in any size that Qt asks for, also where a widget has no room."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.look.icons import icon, quiet_icon
from ui.look.theme import apply_theme
from ui.look.tokens import DARK


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(16, 0), QSize(16, 16)])
def test_an_icon_without_room_is_empty_and_nothing_warns(size: QSize, qapp, qtlog: Any) -> None:
    picture = icon("open").pixmap(size)
    assert picture.isNull() == size.isEmpty()
    assert not qtlog.records


def test_a_quiet_icon_is_muted_until_the_pointer_is_over_it(qapp: QApplication) -> None:
    def colour(mode: QIcon.Mode) -> str:
        picture = quiet_icon("plus").pixmap(QSize(32, 32), mode).toImage()
        return picture.pixelColor(16, 16).name()

    apply_theme(qapp, DARK)
    assert colour(QIcon.Mode.Normal) == DARK.muted
    assert colour(QIcon.Mode.Active) == DARK.text
    assert icon("plus").pixmap(32, 32).toImage().pixelColor(16, 16).name() == DARK.text
