"""Inside the columns of Lab, Measured, Batch and Export: laid over their drawings, within 4 pixels.

The numbers are those of the drawings (1280x800), as in `test_mockups.py`.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from filters import Kernel, convolve
from tests.sample_photos import CHELSEA
from tests.ui.window.drawn import Edges, chart, edges_of, far_off
from tests.ui.windows import open_photo
from ui.export.preset_list import PresetRow
from ui.window.window import Window
from ui.window.workspaces import LAB

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def test_the_labs_pictures_and_what_is_worked_out_are_where_they_are_drawn(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    window.workspaces.show(LAB)
    view = window.lab.view_of("slide")
    stage = view.stage
    qtbot.waitUntil(lambda: stage.geometry_ is not None)
    QApplication.processEvents()
    where, grids = stage.geometry_, view.worked_out.grids()
    assert (where.grown, where.shape) == ((32, 32), (30, 30))
    first = grids.frames[0]
    found = {
        "source": edges_of(window, stage, where.source),
        "map": edges_of(window, stage, where.map),
        "worked out": edges_of(window, view.head),
        "values": edges_of(window, view.worked_out, first[0]),
        "weights": edges_of(window, view.worked_out, first[1]),
    }
    drawn: dict[str, Edges] = {
        "source": (280, 108, 664, 492),
        "map": (696, 108, 936, 348),
        "worked out": (264, 571, 952, None),
        "values": (280, 624, 366, 709),
        "weights": (382, 624, 468, 709),
    }
    assert not far_off(found, drawn)


def test_charts_of_a_measured_pair_are_where_they_are_drawn(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = np.ascontiguousarray(cv2.imread(str(CHELSEA))[:160, :200])
    cv2.imwrite(str(tmp_path / "a.png"), photo)
    cv2.imwrite(str(tmp_path / "b.png"), convolve(photo, SHARPEN))
    open_photo(window, qtbot, tmp_path / "a.png")
    window.commands.run(window.commands["measure_pair"])
    page = window.measuring.page
    page.parts.pair.after.choose_file(tmp_path / "b.png")
    qtbot.waitUntil(
        lambda: not page.worker.is_busy and page.parts.pair.charts.sections[0].isVisible()
    )
    QApplication.processEvents()
    charts = page.parts.pair.charts
    found = {
        "head": edges_of(window, page.head),
        "what is left": chart(window, charts.sizes),
        "response": chart(window, charts.response),
        "grid": edges_of(window, page.grid),
    }
    drawn: dict[str, Edges] = {
        "head": (457, 36, 952, 68),
        "what is left": (993, 68, 1249, 172),
        "response": (993, None, 1249, None),  # the residual over it is a picture here
        "grid": (469, None, 940, None),
    }
    assert not far_off(found, drawn)
    assert charts.response.frame.height() == 96


def test_head_and_foot_of_a_batch_are_where_they_are_drawn(
    window: Window, coffee: np.ndarray
) -> None:
    window.commands.run(window.commands["batch"])
    QApplication.processEvents()
    page = window.batch_view.page
    found = {
        "head": edges_of(window, page.head),
        "bar": edges_of(window, page.head.bar),
        "retry": edges_of(window, page.sources.retry),
    }
    drawn: dict[str, Edges] = {
        "head": (240, 36, 960, 115),
        "bar": (256, 88, 944, 96),
        "retry": (12, 732, 227, 764),
    }
    assert not far_off(found, drawn)


def test_presets_and_settings_of_an_export_are_where_they_are_drawn(
    window: Window, coffee: np.ndarray
) -> None:
    window.commands.run(window.commands["export_photo"])
    QApplication.processEvents()
    page = window.exporting.page
    rows = sorted(page.presets.findChildren(PresetRow), key=PresetRow.y)
    form = page.form.fields
    found = {
        "first": edges_of(window, rows[0]),
        "second": edges_of(window, rows[1]),
        "write": edges_of(window, page.presets.write_button),
        "format": edges_of(window, form.format_choice),
        "subsampling": edges_of(window, form.subsampling),
        "quality": edges_of(window, form.quality),
        "sizes": chart(window, form.curve),
    }
    drawn: dict[str, Edges] = {
        "first": (0, 68, 239, 116),
        "second": (0, 116, 239, 164),
        "write": (12, 732, 227, 764),
        "format": (973, 98, 1117, 140),
        "subsampling": (1125, 98, 1268, 140),
        "quality": (973, 148, 1268, None),
        "sizes": (973, 188, 1268, 284),
    }
    assert not far_off(found, drawn)
