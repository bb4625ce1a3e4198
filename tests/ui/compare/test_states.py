"""Two states of the photo, compared by a line, side by side, as a difference, and in turn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.document.states import NOW, OPENED, WITHOUT, key_of
from editor.render.display import Display
from editor.render.heat import HeatTable
from tests.sample_photos import ASTRONAUT, COFFEE
from tests.ui.windows import open_photo
from ui.compare.states.bar import WAYS
from ui.compare.states.page import StatesPage
from ui.compare.view import PaneView
from ui.look.tokens import tokens_of
from ui.window.window import Window
from ui.window.workspaces import COMPARE, PHOTO


@pytest.fixture
def window(window: Window, qtbot: QtBot) -> Window:
    """A photo that was inverted, kept as Snapshot 1, and is made brighter by 0.1 now."""
    open_photo(window, qtbot, COFFEE)
    window.edits.choose_filter("invert")
    window.told.snapshots.edits.take()
    window.edits.choose_filter("exposure")
    window.session.edit({"stops": 1.0}, "Exposure")
    window.canvas.actual_size()
    return window


def opened(window: Window, qtbot: QtBot, command: str, way: str) -> StatesPage:
    page = window.states.page
    with qtbot.waitExposed(page):
        window.actions_[command].trigger()
    choose(page, qtbot, way)
    return page


def choose(page: StatesPage, qtbot: QtBot, way: str) -> None:
    """Click a way to compare."""
    cell = page.bar.ways.cells()[WAYS.index(way)]
    qtbot.mouseClick(page.bar.ways, Qt.MouseButton.LeftButton, pos=cell.center().toPoint())
    qtbot.waitUntil(page.is_settled, timeout=10_000)


def pixels(view: PaneView) -> np.ndarray:
    """(rows, columns, 3) of the part of a picture that no label and no line lies on."""
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8)
    lines = lines.reshape(picture.height(), picture.bytesPerLine())
    return lines[:, : picture.width() * 3].reshape(picture.height(), -1, 3).astype(int)


def result(window: Window, view: PaneView, steps: int) -> np.ndarray:
    """The pixels of the canvas's own path at what a picture shows at 100 %."""
    document = window.session.document
    pipeline = view.layer.patches[-1].frame.job.pipeline
    assert document is not None
    assert pipeline.steps == document.steps[:steps]
    assert view.view is not None
    seen = view.view.visible
    return np.asarray(pipeline.levels(seen, np.uint8), int)


def inside(view: PaneView) -> tuple[slice, slice]:
    """Where a picture lies on its widget."""
    assert view.view is not None
    seen = view.view.visible
    x, y = (round(v) for v in view.view.on_canvas(seen.top, seen.left))
    return slice(y, y + seen.rows), slice(x, x + seen.columns)


def test_a_snapshot_and_now_stand_on_either_side_of_a_line_that_is_dragged(
    window: Window, qtbot: QtBot
) -> None:
    panel = window.told.snapshots
    window.docks.toggle("Snapshots")
    (taken,) = panel.edits.taken
    assert panel.compare.isEnabled()
    qtbot.mouseClick(panel.compare, Qt.MouseButton.LeftButton)
    page = window.states.page
    choose(page, qtbot, "split")
    assert page.bar.keys == (key_of(taken), NOW)
    picture, second = page.picture, page.sides[1].picture
    start = QPoint(picture.width() // 2, picture.height() // 4)
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(picture, start - QPoint(100, 0))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=start - QPoint(100, 0))
    line = picture.line
    assert abs(line - (picture.width() // 2 - 100)) <= 1
    found, (rows, columns) = pixels(picture), inside(picture)
    one, two = result(window, picture, 1), result(window, second, 2)
    middle = slice(60, one.shape[0] // 2 - 60)  # of the height: below the labels, above the knob
    left, right = line - columns.start - 20, line - columns.start + 20
    seen = found[rows, columns][middle]
    np.testing.assert_allclose(seen[:, :left], one[middle, :left], atol=1)
    np.testing.assert_allclose(seen[:, right:], two[middle, right:], atol=1)
    assert np.abs(one - two).max() > 20
    choose(page, qtbot, "side")
    side_by_side_zooms_both_and_swapping_swaps_them(window, page, qtbot)
    qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert picture.layer.wanted is None


def side_by_side_zooms_both_and_swapping_swaps_them(
    window: Window, page: StatesPage, qtbot: QtBot
) -> None:
    first, second = page.picture, page.sides[1].picture
    assert first.isVisible()
    assert second.isVisible()
    for view, steps in ((first, 1), (second, 2)):
        shown = pixels(view)[inside(view)][50:]
        np.testing.assert_allclose(shown, result(window, view, steps)[50:], atol=1)
    qtbot.keyClick(page, Qt.Key.Key_Plus)
    assert first.view is not None
    assert second.view is not None
    assert first.view.zoom == second.view.zoom == 1.5
    before = page.bar.keys
    qtbot.mouseClick(page.bar.swap, Qt.MouseButton.LeftButton)
    assert page.bar.keys == before[::-1]
    qtbot.waitUntil(page.is_settled, timeout=10_000)
    assert first.layer.shown == (window.session.document.source, window.session.document.steps)


def test_a_difference_is_amplified_and_keeps_what_a_mean_would_lose(
    window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot, "compare_step", "difference")
    assert page.bar.keys == (WITHOUT, NOW)
    pipelines = [side.picture.layer.patches[-1].frame.job.pipeline for side in page.sides]
    assert page.difference.view is not None
    seen = page.difference.view.visible
    one, two = (p.render(seen)[..., :3] for p in pipelines)
    page.bar.times.field.selectAll()
    qtbot.keyClicks(page.bar.times.field, "4")
    assert page.bar.gain == 4.0
    qtbot.waitUntil(page.is_settled, timeout=10_000)
    change = two - one
    high, low = change.max(axis=2), change.min(axis=2)
    far = np.where(high >= -low, high, low)
    table = HeatTable.between(tokens_of(page.palette()).signed)
    expected = table.colours(far, 1 / 4).astype(int)
    np.testing.assert_allclose(pixels(page.difference)[inside(page.difference)], expected, atol=1)
    assert page.bar.figures.text().startswith("mean ")
    hue = np.array([[[0.25, -0.25, 0.0]]], np.float32)
    assert not np.array_equal(Display("farthest").of(hue), Display("farthest").of(0 * hue))


def test_states_blink_until_another_way_is_chosen(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot, "compare_snapshots", "blink")
    page.timer.setInterval(1)
    seen = set()

    def both() -> bool:
        seen.add(page.picture.is_other)
        return len(seen) == 2

    qtbot.waitUntil(both)
    page.timer.setInterval(3_600_000)
    was = page.picture.is_other
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert page.picture.is_other is not was
    choose(page, qtbot, "side")
    assert not page.timer.isActive()
    assert not page.picture.is_other


def test_states_of_other_sizes_are_compared_but_not_subtracted(
    window: Window, qtbot: QtBot
) -> None:
    window.edits.choose_filter("rotate_90")
    page = opened(window, qtbot, "compare_snapshots", "side")
    first, second = page.picture.view, page.sides[1].picture.view
    assert first is not None
    assert second is not None
    assert (first.rows, first.columns) == (second.columns, second.rows)
    assert first.zoom == second.zoom
    cell = page.bar.ways.cells()[WAYS.index("difference")]
    qtbot.mouseClick(page.bar.ways, Qt.MouseButton.LeftButton, pos=cell.center().toPoint())
    assert "600 × 400" in page.fault.text()
    assert not page.difference.isVisible()
    box = page.bar.first
    box.setCurrentIndex(box.findData(NOW))
    assert page.fault.isHidden()
    assert page.difference.isVisible()
    choose(page, qtbot, "side")
    now_follows_edits_and_what_is_forgotten_is_the_photo_as_opened(window, page, qtbot)


def now_follows_edits_and_what_is_forgotten_is_the_photo_as_opened(
    window: Window, page: StatesPage, qtbot: QtBot
) -> None:
    taken = window.told.snapshots.edits.taken[0]
    page.bar.first.setCurrentIndex(page.bar.first.findData(key_of(taken)))
    window.session.undo()
    qtbot.waitUntil(page.is_settled, timeout=10_000)
    assert page.sides[1].picture.layer.shown[1] == window.session.document.steps
    window.told.snapshots.edits.rename(0, "Negative")
    assert page.picture.name == "A  Negative"
    window.told.snapshots.edits.remove(0)
    assert page.bar.keys == (OPENED, NOW)


def test_a_state_that_can_not_be_rendered_says_why_though_the_other_can(
    window: Window, qtbot: QtBot
) -> None:
    window.edits.choose_filter("develop_raw")
    window.session.edit({"exposure": 1.0}, "Develop")
    page = window.states.page
    with qtbot.waitExposed(page):
        window.actions_["compare_step"].trigger()
    first, second = page.sides
    page.bar.choose(NOW, OPENED, "side")
    page.refresh()
    qtbot.waitUntil(lambda: "no camera raw photo" in first.fault.text(), timeout=10_000)
    qtbot.waitUntil(lambda: second.picture.layer.shown == second.picture.layer.wanted)
    page.refresh()
    assert first.fault.isVisible()
    assert second.fault.isHidden()
    page.bar.first.setCurrentIndex(page.bar.first.findData(OPENED))
    assert first.fault.isHidden()


def test_another_open_photo_is_compared_with_the_shown_one(window: Window, qtbot: QtBot) -> None:
    window.workspaces.show(COMPARE)
    photos = window.compare.bar.compared.cells()[2].center().toPoint()
    qtbot.mouseClick(window.compare.bar.compared, Qt.MouseButton.LeftButton, pos=photos)
    assert "Only one photo is open" in window.message.text()
    other = window.session.document
    assert other is not None
    window.workspaces.show(PHOTO)
    open_photo(window, qtbot, ASTRONAUT)
    window.workspaces.show(COMPARE)
    qtbot.mouseClick(window.compare.bar.compared, Qt.MouseButton.LeftButton, pos=photos)
    page = window.states.page
    assert page.isVisible()
    assert page.bar.way == "side"
    assert page.bar.first.currentText() == "coffee.png"
    assert page.bar.keys[1] == NOW
    qtbot.waitUntil(page.is_settled, timeout=10_000)
    first, second = (side.picture for side in page.sides)
    assert first.layer.shown == (other.source, other.steps)
    assert first.view is not None
    assert (first.view.rows, first.view.columns) == (400, 600)
    assert second.view is not None
    assert (second.view.rows, second.view.columns) == (512, 512)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.compare.isVisible()
    assert window.compare.bar.compared.index == 0


def test_nothing_is_asked_for_while_the_size_changes(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, qtbot, "compare_snapshots", "side")
    page.setFocus()
    for _ in range(4):  # until the photo is larger than its place
        qtbot.keyClick(page, Qt.Key.Key_Plus)
    for side in page.sides:  # and no more of it is known than is seen
        side.picture.layer.clear()
    page.refresh()
    qtbot.waitUntil(page.is_settled)
    asked: list[str] = []
    submit = page._bridge.submit
    monkeypatch.setattr(page._bridge, "submit", lambda job: (asked.append(job.layer), submit(job)))
    for _ in range(6):
        page.resize(page.width() + 20, page.height())
        assert page.picture.view is not None
        assert page.picture.view.width == page.picture.device_size()[1]  # it moves
    assert asked == []
    assert not page.is_settled()
    page._asking.timeout.emit()  # it rests; the window would give it its own size again
    assert sorted(asked) == sorted(side.picture.layer.name for side in page.sides)
    qtbot.waitUntil(page.is_settled)
