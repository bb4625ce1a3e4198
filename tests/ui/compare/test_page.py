"""Comparing kernels: panes of one view, rendered as the canvas is, and their differences."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from editor.render.pipeline import Pipeline
from filters import Kernel
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.wheel_events import NOTHING, UPDATE, pinch, turn
from tests.ui.windows import open_photo
from ui.compare.page import ComparePage
from ui.compare.view import PaneView
from ui.window.window import Window

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
BLUR = Kernel(np.ones((5, 5)), normalize=True)


@pytest.fixture
def window(window: Window, qtbot: QtBot) -> Window:
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    return window


@pytest.fixture
def compare(window: Window, qtbot: QtBot) -> ComparePage:
    with qtbot.waitExposed(window.compare):
        window.actions_["workspace_compare"].trigger()
    qtbot.waitUntil(window.compare.is_settled, timeout=10_000)
    return window.compare


def shown(view: PaneView) -> np.ndarray:
    """A picture's pixels, (rows, columns, 3) RGB."""
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8)
    lines = lines.reshape(picture.height(), picture.bytesPerLine())
    return lines[:, : picture.width() * 3].reshape(picture.height(), -1, 3).astype(int)


def rendered(window: Window, shown_in: PaneView, kernel: Kernel) -> np.ndarray:
    """What the render path gives of the place shown at 100 %, unclamped."""
    document, view = window.session.document, shown_in.view
    assert document is not None
    assert view is not None
    assert view.zoom == 1.0
    step = window.session.edited.with_values(kernel=kernel)
    return Pipeline.of(document.source, (step,), window.session.registry).render(view.visible)


def test_it_begins_with_the_edited_kernel_beside_another_at_the_place_of_the_canvas(
    window: Window, compare: ComparePage
) -> None:
    assert [pane.name.text() for pane in compare.panes] == ["Being edited", "Identity"]
    first, second = (pane.picture.view for pane in compare.panes)
    assert first is not None
    assert second is not None
    assert first.zoom == second.zoom == window.canvas.zoom
    assert abs(first.visible.top - second.visible.top) <= 1
    for pane, kernel in zip(compare.panes, (SHARPEN, Kernel([[1]])), strict=True):
        values = rendered(window, pane.picture, kernel)[..., :3]
        expected = np.rint(255 * np.clip(values, 0, 1)).astype(int)
        found = shown(pane.picture)
        view = pane.picture.view
        x, y = (round(v) for v in view.on_canvas(view.visible.top, view.visible.left))
        part = found[y : y + expected.shape[0], x : x + expected.shape[1]]
        np.testing.assert_allclose(part, expected, atol=1)


def test_zooming_and_panning_one_side_moves_all(compare: ComparePage, qtbot: QtBot) -> None:
    compare.add.click()
    compare.add.click()
    assert len(compare.panes) == 4
    assert not compare.add.isEnabled()
    qtbot.waitUntil(compare.is_settled, timeout=10_000)
    picture = compare.panes[2].picture
    at = QPointF(picture.rect().center())
    turn = QWheelEvent(
        at,
        picture.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for _ in range(4):
        QGuiApplication.sendEvent(picture, turn)
    before = [pane.picture.view for pane in compare.panes]
    start = picture.rect().center()
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(picture, start + QPoint(30, 20))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 20))
    qtbot.waitUntil(compare.is_settled, timeout=10_000)
    for was, pane in zip(before, compare.panes, strict=True):
        now = pane.picture.view
        assert was.zoom == now.zoom == 4.0
        assert abs((now.across - was.across) - 30) <= 1
        assert abs((now.down - was.down) - 20) <= 1


def test_fine_wheels_and_fingers_zoom_all_sides_alike(compare: ComparePage) -> None:
    first, second = (pane.picture for pane in compare.panes)

    def zooms() -> list[float]:
        return [pane.picture.view.zoom for pane in compare.panes]

    assert zooms() == [1.0, 1.0]
    for _ in range(7):
        turn(second, 0, 15)
    for x, y, phase in NOTHING:
        turn(second, x, y, phase)
    assert zooms() == [1.0, 1.0]
    turn(second, 0, 15)
    assert zooms() == [1.5, 1.5]
    turn(first, 0, -120)
    assert zooms() == [1.0, 1.0]
    turn(first, 0, 60, UPDATE, pixels=60)
    assert zooms() == pytest.approx([2**0.5] * 2)
    pinch(second, 0.5, QPointF(second.rect().center()))
    assert zooms() == pytest.approx([1.5 * 2**0.5] * 2)


def test_the_first_side_follows_the_edit_and_differences_are_signed_and_follow_it_too(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    second = compare.panes[1]
    second.take(BLUR, "Blur")
    qtbot.waitUntil(compare.is_settled, timeout=10_000)
    for kernel in (SHARPEN, BLUR):
        window.session.edit({"kernel": kernel}, "Edit")
        qtbot.waitUntil(compare.is_settled, timeout=10_000)
        differs = second.difference
        values = rendered(window, differs, BLUR) - rendered(window, differs, kernel)
        mean = values[..., :3].mean(-1)
        view = second.difference.view
        x, y = (round(v) for v in view.on_canvas(view.visible.top, view.visible.left))
        part = shown(second.difference)[y : y + mean.shape[0], x : x + mean.shape[1]]
        warm = part[..., 0] - part[..., 2]
        if kernel == BLUR:
            assert (warm == 0).all()
        else:
            assert warm[mean > 0.05].min() > 0
            assert warm[mean < -0.05].max() < 0


def test_a_compared_kernel_can_be_edited_and_a_side_taken_away(
    window: Window, compare: ComparePage
) -> None:
    compare.panes[1].take(BLUR, "Blur")
    compare.panes[1].use.trigger()
    assert window.session.edited.kernel == BLUR
    compare.panes[1].remove.trigger()
    assert len(compare.panes) == 1
    assert not compare.panes[0].remove.isEnabled()


def test_another_photo_is_compared_too(window: Window, compare: ComparePage, qtbot: QtBot) -> None:
    window.files.ask_question = lambda *_: "Discard"
    with qtbot.waitSignal(window.files.opened, timeout=10_000):
        window.files.open(CHELSEA)
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    qtbot.waitUntil(compare.is_settled, timeout=10_000)
    document = window.session.document
    for pane in compare.panes:
        assert pane.picture.layer.shown is not None
        assert pane.picture.layer.shown[0] is document.source
        assert pane.picture.view.rows == document.source.region.rows


def test_presets_and_recent_kernels_are_offered(window: Window, compare: ComparePage) -> None:
    pane = compare.panes[1]
    pane.menu.aboutToShow.emit()
    presets: Any = next(a.menu() for a in pane.menu.actions() if a.text() == "Presets")
    emboss = next(a for a in presets.actions() if a.text() == "Emboss")
    emboss.trigger()
    assert pane.name.text() == "Emboss"
    assert pane.kernel == window.library.find("Emboss").step.kernel
    assert len({a.text() for a in presets.actions()}) == len(presets.actions())


def test_four_sides_show_their_differences_at_once(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    kernels = dict(window.presets.rows.kernels())
    compare.add.click()
    compare.add.click()
    names = ("Gaussian blur 5x5", "Emboss", "Box blur 3x3")
    for pane, name in zip(compare.panes[1:], names, strict=True):
        pane.take(kernels[name], name)
    compare.resize(compare.width() - 30, compare.height())
    qtbot.waitUntil(compare.is_settled, timeout=10_000)
    for view in [view for pane in compare.panes for view in pane.views]:
        assert np.ptp(shown(view)[60:-60, 20:-20]) > 60


def test_sides_stand_in_columns_with_letters_and_what_their_kernels_are(
    compare: ComparePage,
) -> None:
    compare.add.click()
    compare.add.click()
    compare.panes[1].take(BLUR, "A blur of a name that is far longer than its column is wide")
    panes = compare.panes
    QApplication.processEvents()
    assert [pane.letter.text() for pane in panes] == ["A", "B", "C", "D"]
    assert len({pane.y() for pane in panes}) == 1
    lefts = [pane.x() for pane in panes]
    assert lefts == sorted(set(lefts))
    widths = [pane.width() for pane in panes]
    assert max(widths) - min(widths) <= 1
    words = [label.text() for label in panes[1].findChildren(QLabel)]
    assert "5×5 · Σ 1.00" in words
    panes[0].remove.trigger()
    assert [pane.letter.text() for pane in compare.panes] == ["A", "B", "C"]


def test_the_photo_lies_under_results_that_are_not_there_yet(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.bridge, "submit", lambda job: None)  # nothing ever comes
    with qtbot.waitExposed(window.compare):
        window.actions_["workspace_compare"].trigger()
    source = window.session.document.source.samples.astype(int)
    for pane in window.compare.panes:
        picture = pane.picture
        found = shown(picture)  # lays it out, so the view is asked for after it
        view = picture.view
        x, y = (round(v) for v in view.on_canvas(view.visible.top, view.visible.left))
        rows, columns = view.visible.rows, view.visible.columns
        expected = source[view.visible.top :, view.visible.left :][:rows, :columns]
        np.testing.assert_allclose(found[y : y + rows, x : x + columns], expected, atol=1)
