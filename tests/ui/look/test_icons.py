"""Icons are drawn in any size that Qt asks for, also where a widget has no room."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize

from ui.look.icons import icon


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(16, 0), QSize(16, 16)])
def test_an_icon_without_room_is_empty_and_nothing_warns(size: QSize, qapp, qtlog: Any) -> None:
    picture = icon("open").pixmap(size)
    assert picture.isNull() == size.isEmpty()
    assert not qtlog.records
