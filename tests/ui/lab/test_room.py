"""The texts of each part of the lab have room, as they are and in a longer language."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from tests.ui.window.text_room import cut, lengthen
from ui.lab.parts import PARTS
from ui.window.window import Window
from ui.work.worker import Worker


def test_each_part_has_room_in_both_languages(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    for part in PARTS:
        view = window.lab.open_by_id(part.id)
        qtbot.waitUntil(lambda view=view: not any(w.is_busy for w in view.findChildren(Worker)))
        qtbot.waitUntil(lambda view=view: cut(view) == [])
        lengthen(view)
        qtbot.waitUntil(lambda view=view: cut(view) == [])
