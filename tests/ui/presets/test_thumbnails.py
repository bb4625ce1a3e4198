"""Pictures of what presets do, drawn behind the preview's back."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from editor.document.step import Step
from filters.kernel import Kernel
from ui.presets.model import PRESET
from ui.presets.thumbnails import Thumbnails

PICTURE = 28  # a side at which pictures are compared
DECORATION = Qt.ItemDataRole.DecorationRole


def pixels_of(icon) -> np.ndarray:
    picture = icon.pixmap(PICTURE, PICTURE).toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return lines[:, : 3 * picture.width()].astype(float)


def test_the_rows_that_are_seen_show_what_the_preset_does(window, coffee, qtbot):
    window.presets.field.setText("learning")
    model = window.presets.model
    rows = {name: model.find(name) for name in ("Negative", "Identity")}

    def is_drawn() -> bool:
        steps = [row.data(PRESET).step for row in rows.values()]
        return all(window.pictures.thumbnails.icon(step) is not None for step in steps)

    qtbot.waitUntil(is_drawn, timeout=10_000)
    negative, same = (pixels_of(row.data(DECORATION)) for row in rows.values())
    assert np.abs(negative + same - 255).mean() < 3
    assert same.std() > 20


def test_they_wait_while_the_preview_works_and_end_with_the_window(qtbot, window, coffee):
    busy, asked = [True], []

    def is_preview_wanted() -> bool:
        asked.append(None)
        return busy[0]

    thumbnails = Thumbnails(window.session.registry, is_preview_wanted)
    step = Step.of(window.session.registry["convolution"], kernel=Kernel([[2.0]]))
    thumbnails.look_at(window.session.document.source, 100, 100)
    thumbnails.ask([step])
    qtbot.waitUntil(lambda: len(asked) > 2, timeout=5000)
    assert thumbnails.icon(step) is None
    busy[0] = False
    with qtbot.waitSignal(thumbnails.drawn, timeout=5000):
        pass
    assert thumbnails.icon(step) is not None
    assert not thumbnails.look_at(window.session.document.source, 100, 100)
    assert thumbnails.look_at(window.session.document.source, 200, 100)
    assert thumbnails.icon(step) is None
    busy[0] = True
    thumbnails.ask([step])
    thumbnails.worker.close()  # which ends its wait for the preview: else this never returns
    assert thumbnails.icon(step) is None
