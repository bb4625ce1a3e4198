"""The inspector in the window: live, copied, never in the way."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from editor.insight.inspection import Inspection, inspect_kernel
from filters import Kernel
from filters.analysis.response import gains_along
from filters.design.generators import Generators
from filters.registry import Registry
from tests.ui.windows import type_letters
from ui.kernel.editor import KernelEditor
from ui.kernel.grid.grid import KernelGrid
from ui.look.tokens import DARK, LIGHT
from ui.window.window import Window
from ui.window.workspaces import KERNEL

ALL = Generators.builtin()
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(window: Window) -> Window:
    """A window in the workspace that has the inspector."""
    window.workspaces.show(KERNEL)
    return window


def editor_of(window: Window) -> KernelEditor:
    editor = window.filter_panel.findChild(KernelEditor)
    assert isinstance(editor, KernelEditor)
    return editor


def inspected(window: Window, qtbot: QtBot, kernel: Kernel) -> dict[str, str]:
    """Wait until the inspector shows that kernel; return its rows."""
    inspector = window.inspector
    inspector.sections[-1].header.set_open(True)
    qtbot.waitUntil(
        lambda: inspector.shown is not None and inspector.shown.kernel == kernel, timeout=10_000
    )
    table = inspector.figures.table
    return {table.item(r, 0).text(): table.item(r, 1).text() for r in range(table.rowCount())}


def test_the_figures_follow_each_edit(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    assert inspected(window, qtbot, editor_of(window).kernel())["Noise gain"] == "1"
    grid = editor_of(window).findChild(KernelGrid)
    assert grid is not None
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.focusWidget(), "-1")
    kernel = editor_of(window).kernel()
    assert kernel.weights[0, 0] == -1
    rows = inspected(window, qtbot, kernel)
    assert rows["Sum"] == "0"
    assert rows["Negative sum"] == "−1"
    assert rows["Output range"] == "−1 … 1"
    assert rows["Noise gain"] == "1.4142"
    assert rows["Rank"] == "2"
    assert rows["Symmetry"] == "diagonal"
    assert rows["Separable"].startswith("no, ")
    assert rows["Clips below 0"].startswith("≈ ")
    assert "ms" in rows["Cost"]


def test_the_figures_are_copied_as_text(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    inspected(window, qtbot, editor_of(window).kernel())
    window.inspector.sections[-1].header.set_open(True)
    QTest.mouseClick(window.inspector.figures.copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "Noise gain\t1\n" in text
    table = window.inspector.figures.table
    table.setFocus()
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "DC gain\t1"


def test_the_separable_factors_are_shown_and_copied_whole(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    kernel = ALL["binomial"].make(order=16)
    editor_of(window).generators.wanted.emit(lambda _: kernel, "m", "l")
    rows = inspected(window, qtbot, kernel)
    assert rows["Separable"] == "yes"
    assert rows["Column"].endswith(" … (17)")
    window.inspector.sections[-1].header.set_open(True)
    QTest.mouseClick(window.inspector.figures.copy_button, Qt.MouseButton.LeftButton)
    lines = dict(t.split("\t") for t in QGuiApplication.clipboard().text().splitlines())
    column, row = (
        np.array([float(v.replace("−", "-")) for v in lines[name].split()])
        for name in ("Column", "Row")
    )
    np.testing.assert_allclose(np.outer(column, row), kernel.weights, rtol=1e-4)


def test_plots_and_pictures_show_the_kernels_response(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    editor = editor_of(window)
    editor.generators.choice.setFocus()
    type_letters(editor.generators.choice, "Gauss")
    inspected(window, qtbot, ALL["gaussian"].make())
    assert inspected(window, qtbot, ALL["gaussian"].make())["Symmetry"] == "eightfold"
    inspector = window.inspector
    profile = inspector.response.profile.curves[0]
    taps, places = ALL["gaussian"].make().weights.sum(0), np.arange(7)
    wanted = [abs((taps * np.exp(2j * np.pi * f * places)).sum()) for f in profile.x]
    np.testing.assert_allclose(profile.y, wanted, atol=1e-9)
    assert summaries(window)["Frequency response"] == "peak 1 at 0 c/px"
    assert summaries(window)["Edge response"] == "0 to 1 · 2 px to settle"
    left, before = inspector.noise.noise.curves
    np.testing.assert_array_equal(left.y, inspector.shown.noise.amplitudes)
    assert (left.y[1:] < before.y[1:]).all()  # a blur's
    assert summaries(window)["Noise"].startswith("spread × 0.")
    charts = inspector.edge.edge, inspector.noise.noise
    for page in (inspector.response.map, inspector.response.profile, *charts):
        picture = page.grab().toImage()
        colours = {
            picture.pixel(x, y)
            for x in range(0, page.width(), 3)
            for y in range(0, page.height(), 3)
        }
        assert len(colours) > 5  # something is drawn


def summaries(window: Window) -> dict[str, str]:
    """Return the headings' key figures, of sections that are there."""
    sections = window.inspector.sections
    return {s.header.accessibleName(): s.header.summary for s in sections if not s.isHidden()}


def test_the_line_of_the_profile_follows_the_peak_until_it_is_turned(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    kernel = ALL["gabor"].make(wavelength=7.0, angle=30.0)
    window.session.edit({"kernel": kernel}, "Gabor")
    inspected(window, qtbot, kernel)
    response = window.inspector.response
    assert response.map.angle == pytest.approx(30, abs=2)
    assert summaries(window)["Frequency response"].endswith("c/px")
    middle = response.map.frame.center().toPoint()
    QTest.mousePress(response.map, LEFT, pos=middle + QPoint(0, -40))
    QTest.mouseMove(response.map, middle + QPoint(-40, -40))
    QTest.mouseRelease(response.map, LEFT, pos=middle + QPoint(-40, -40))
    assert response.map.angle == -45
    qtbot.waitUntil(lambda: response.profile.curves[0].name == "along −45°")
    wanted = gains_along(kernel, -45.0)
    np.testing.assert_allclose(response.profile.curves[0].y, wanted.gains, atol=1e-9)
    response.map.setFocus()
    QTest.keyClick(response.map, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: response.profile.curves[0].name == "along −40°")
    QTest.mouseDClick(response.map, LEFT, pos=middle)
    qtbot.waitUntil(lambda: response.map.angle == window.inspector.shown.peak.angle)


def test_the_clipping_forecast_is_drawn_and_its_shares_stand_in_the_heading(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    kernel = Kernel([[3.0]])
    window.session.edit({"kernel": kernel}, "Bright")
    inspected(window, qtbot, kernel)
    found = window.inspector.shown
    text = summaries(window)["Clipping forecast"]
    assert text.startswith("0 % below · ")
    assert text.endswith(" % above")
    assert float(text.split(" · ")[1].split(" ")[0]) == round(100 * found.clipping.above, 1)
    histogram = window.inspector.clipping.histogram
    np.testing.assert_array_equal(histogram.shares, found.histogram.shares)
    picture = histogram.grab().toImage()
    frame = histogram.frame.toRect()
    colours = {
        picture.pixelColor(x, frame.bottom() - 2).name() for x in range(frame.left(), frame.right())
    }
    assert colours & {DARK.signed[-1], LIGHT.signed[-1]}
    assert not colours & {DARK.signed[0], LIGHT.signed[0]}


def test_a_heading_folds_its_section_by_mouse_and_key(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    inspected(window, qtbot, editor_of(window).kernel())
    edge = window.inspector.sections[1]
    assert edge.inside.isVisible()
    QTest.mouseClick(edge.header, LEFT)
    assert not edge.inside.isVisible()
    assert edge.header.isVisible()
    edge.header.setFocus()
    QTest.keyClick(edge.header, Qt.Key.Key_Space)
    assert edge.inside.isVisible()


def test_another_chart_is_filtered_at_once(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    inspector = window.inspector
    inspected(window, qtbot, editor_of(window).kernel())
    inspector.sections[-2].header.set_open(True)
    inspector.chart.charts.setFocus()
    QTest.keyClick(inspector.chart.charts, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: inspector.shown.chart.sum() == 1.0, timeout=5000)
    np.testing.assert_array_equal(inspector.shown.filtered, inspector.shown.chart)


def test_the_largest_kernel_never_holds_up_the_window(
    window: Window, coffee: np.ndarray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = ALL["disk"].make(radius=120.0)
    inspected(window, qtbot, editor_of(window).kernel())
    at_work: list[threading.Thread] = []

    def watched(*arguments: object) -> Inspection:
        at_work.append(threading.current_thread())
        return inspect_kernel(*arguments)

    monkeypatch.setattr("ui.insight.inspector.inspect_kernel", watched)
    window.inspector.follow(kernel, window.session.document.source)
    assert window.inspector.shown.kernel != kernel  # its figures come later
    assert inspected(window, qtbot, kernel)["Sum"] == "45238.9342"
    assert at_work
    assert threading.main_thread() not in at_work


def test_a_filter_without_a_kernel_says_so_and_one_with_brings_the_figures_back(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("auto_levels", instead=True)
    assert "no kernel" in window.inspector.empty.sentence.text()
    assert not window.inspector.pages.isVisible()
    window.edits.choose_filter("convolution", instead=True)
    qtbot.waitUntil(window.inspector.pages.isVisible, timeout=5000)


def test_the_view_menu_shows_and_hides_it(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    dock = next(d for d in window.findChildren(QDockWidget) if d.windowTitle() == "Inspector")
    action = window.actions_["panel.inspector"]
    assert action in window.menus["Panels"].actions()
    window.commands.run(window.commands["workspace_kernel"])
    assert dock.isVisible()
    action.trigger()
    assert not dock.isVisible()
    window.edits.choose_filter("convolution", instead=True)
    action.trigger()
    assert dock.isVisible()


def test_it_follows_a_large_kernel_while_the_brush_is_still_down(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    numbers = np.random.default_rng(1)
    kernels: list[Kernel] = []
    shown: list[Kernel] = []
    window.inspector.inspected.connect(lambda found: shown.append(found.kernel))
    photo = window.session.document.source

    def paint() -> bool:
        """Go on with the stroke every 10 ms, without a rest, until the inspector has followed."""
        kernels.append(Kernel(numbers.standard_normal((127, 127))))
        window.inspector.follow(kernels[-1], photo)
        return len(shown) > 3

    qtbot.waitUntil(paint, timeout=60_000)
    qtbot.waitUntil(lambda: shown[-1] == kernels[-1], timeout=60_000)
    places = [kernels.index(kernel) for kernel in shown if kernel in kernels]
    assert len(places) >= 3
    assert places == sorted(places)  # never an older one after a newer


def test_the_kernel_that_a_linear_filter_is_is_inspected_too(
    window: Window, coffee: np.ndarray, qtbot: QtBot, registry: Registry
) -> None:
    window.edits.choose_filter("gaussian_blur")
    kernel = registry["gaussian_blur"].convolution(window.session.edited.values)
    inspected(window, qtbot, kernel)
    window.session.edit({"sigma": 4.0}, "Blur more")
    wider = registry["gaussian_blur"].convolution(window.session.edited.values)
    assert wider.shape > kernel.shape
    inspected(window, qtbot, wider)
    window.edits.choose_filter("median")
    assert not window.inspector.empty.isHidden()
    assert window.inspector.empty.sentence.text() == "Median has no kernel."
