"""Steps that move pixels in the window: form, status, points, probe, undo, and the saved file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.cli import commands
from editor.document.recipe import Recipe, save_recipe
from editor.masks.mask import Mask
from editor.photo.load import load
from filters.kernel import Kernel
from filters.params.kinds.point import Point
from tests.sample_photos import COFFEE
from tests.screen import grab_visible
from ui.steps.blending import BlendingSection
from ui.steps.row import ROW_DATA
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def crop(window: Window, **sides: float) -> None:
    """Add a crop in pixels after the edited step."""
    window.edits.choose_filter("crop")
    window.session.edit({"unit": "px", **sides}, "Crop")
    window.points.crop.show_frame(False)


def test_a_crop_has_no_blending_and_the_status_bar_says_its_size(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("vignette")
    assert window.commands["blend.multiply"].is_enabled()
    crop(window, left=100, top=50)
    section = window.filter_panel.findChild(BlendingSection)
    assert section is not None
    assert section.isHidden()
    assert not window.commands["blend.multiply"].is_enabled()
    assert "500×350" in window.status.facts.text()
    assert "Opened with 600×400" in window.status.facts.toolTip()
    window.session.undo()
    window.session.undo()
    assert "600×400" in window.status.facts.text()
    assert "Opened" not in window.status.facts.toolTip()


def test_a_point_is_dragged_where_a_later_step_has_moved_it(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("vignette")
    crop(window, left=200, top=100)
    window.edits.choose_filter("flip")
    window.session.select(0)
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled)
    view = window.canvas.view
    assert view is not None
    x, y = view.on_canvas(0.5 * 399 + 0.5 - 100, 400 - (0.5 * 599 + 0.5 - 200))
    place = window.points.places()["centre"]
    assert (place - QPointF(x, y)).manhattanLength() < 0.01
    start = place.toPoint()
    QTest.mousePress(window.canvas, LEFT, pos=start)
    QTest.mouseMove(window.canvas, start + QPoint(30, 20))
    QTest.mouseRelease(window.canvas, LEFT, pos=start + QPoint(30, 20))
    moved = window.session.edited.values["centre"]
    assert isinstance(moved, Point)
    assert abs(moved.x * 599 - (0.5 * 599 - 30)) < 1  # the photo is flipped
    assert abs(moved.y * 399 - (0.5 * 399 + 20)) < 1


def test_the_probe_takes_the_pixel_of_the_step_apart_that_is_shown_there(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    crop(window, left=120, top=40)
    window.session.select(0)
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled)
    shown, region = grab_visible(window.canvas)
    window.probing.toggle()
    qtbot.waitUntil(lambda: window.probing.probe is not None)
    found = window.probing.probe
    assert found is not None
    row, column = region.top + region.rows // 2, region.left + region.columns // 2
    assert (found.row, found.column) == (row + 40, column + 120)
    levels = np.rint(found.saved[:3] * 255)
    np.testing.assert_array_equal(levels, shown[region.rows // 2, region.columns // 2])


def test_the_saved_file_and_apply_give_the_same_bytes(
    window: Window, coffee: np.ndarray, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    crop(window, left=33, right=20, ratio="3:2")
    window.edits.choose_filter("rotate_90")
    document = window.session.document
    assert document is not None
    recipe, saved, applied = (tmp_path / n for n in ("steps.json", "saved.png", "applied.png"))
    registry = window.session.registry
    save_recipe(recipe, Recipe(document.steps), registry)
    window.files.ask_save = lambda *_: str(saved)
    with qtbot.waitSignal(window.files.saved):
        window.files.save_as()
    assert load(saved).samples.shape == (547, 365, 3)
    apply = ["apply", str(COFFEE), "-o", str(applied), "--recipe", str(recipe)]
    assert commands.run(apply, registry) == 0
    assert applied.read_bytes() == saved.read_bytes()


def test_one_step_alone_is_seen_in_the_cut_photo(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    crop(window, left=100)
    window.edits.choose_filter("exposure")
    window.session.show_alone(1)
    assert window.canvas.view is not None
    assert window.canvas.view.columns == 500


def test_a_mask_after_a_crop_is_shown_in_its_size(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    crop(window, left=200, top=100)
    window.edits.choose_filter("exposure")
    spot = {"shape": "ellipse", "centre": [0.5, 0.5], "radii": [0.1, 0.1]}
    window.session.set_mask(Mask.from_json({"items": [spot]}))
    window.session.show_mask("red")
    layer = window.drawing.tools.layer
    qtbot.waitUntil(lambda: layer.levels() is not None and layer.is_settled)
    shown = layer.levels()
    assert shown is not None
    region, shrink, levels = shown
    assert (region.rows * shrink, region.columns * shrink) == (300, 400)
    assert levels[levels.shape[0] // 2, levels.shape[1] // 2] == 255


def test_a_crops_row_says_what_is_cut_off_or_that_it_is_free(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    def row() -> str:
        return str(window.steps.list.item(0).data(ROW_DATA).detail)

    window.edits.choose_filter("crop")
    qtbot.waitUntil(lambda: row() == "Free")
    window.session.edit({"left": 5.0}, "Left")
    qtbot.waitUntil(lambda: row() == "Left 5")
    window.session.edit({"top": 2.5}, "Top")
    qtbot.waitUntil(lambda: row() == "Left 5 · Top 2.5")
    window.session.edit({"ratio": "3:2"}, "Ratio")
    qtbot.waitUntil(lambda: row() == "3:2 · Left 5")


def test_a_row_leaves_out_what_is_at_0_and_labels_only_what_could_be_another(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    def row(number: int) -> str:
        return str(window.steps.list.item(number).data(ROW_DATA).detail)

    window.edits.choose_filter("flip")
    qtbot.waitUntil(lambda: row(0) == "Left to right")
    window.edits.choose_filter("rotate")
    window.session.edit({"angle": -2.5}, "Angle")
    qtbot.waitUntil(lambda: row(1) == "−2.5°")
    window.edits.choose_filter("unsharp_mask")  # whose threshold is 0
    qtbot.waitUntil(lambda: row(2) == "2 px · 1")
