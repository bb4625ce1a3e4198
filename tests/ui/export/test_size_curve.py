"""The curve under the quality's slider: sizes of real files, never waited for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.export.acting import wait
from ui.export.page import ExportPage
from ui.export.size_curve import HEIGHT, QUALITIES
from ui.export.trials import Trials
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def test_its_sizes_are_those_of_the_files(page: ExportPage, qtbot: QtBot) -> None:
    curve, quality = page.form.fields.curve, page.form.fields.quality
    assert curve.isVisible()
    assert not curve.is_old
    sizes = dict(curve.points)
    assert sorted({*QUALITIES, page.state.shown.settings.encoding.quality}) == list(sizes)
    assert sizes[1] < sizes[60] < sizes[100]
    for wanted in (60, 1, 100):
        quality.slider.moved.emit((wanted - 1) / 99)
        wait(qtbot, page)
        assert page.view.trial.size == sizes[wanted]
        assert f"Quality {wanted}: " in curve.accessibleDescription()


def test_it_is_under_the_slider_on_the_same_axis(page: ExportPage, qtbot: QtBot) -> None:
    curve, slider = page.form.fields.curve, page.form.fields.quality.slider
    left = slider.mapTo(page, QPoint()).x()
    assert (left, slider.width()) == (curve.mapTo(page, QPoint()).x(), curve.width())
    assert 0 <= curve.mapTo(page, QPoint()).y() - slider.mapTo(page, QPoint(0, 16)).y() <= 12
    for quality, size in curve.points:
        at = curve.place(quality, size)
        assert curve.frame.contains(at)
        page.form.fields.quality.set_value(quality)
        assert at.x() == pytest.approx(slider._x(slider.position), abs=0.5)
    assert 1 <= len(curve.marks()) <= 5
    assert curve.frame.height() == HEIGHT


def test_a_click_on_it_takes_that_quality(page: ExportPage, qtbot: QtBot) -> None:
    curve = page.form.fields.curve
    for quality in (60, 12):
        x = curve.place(quality, curve.points[0][1]).x()
        QTest.mouseClick(curve, LEFT, pos=QPointF(x, 40).toPoint())
        assert abs(page.state.shown.settings.encoding.quality - quality) <= 1


def test_another_quality_weighs_nothing_again(
    page: ExportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(Trials, "_weigh", lambda *given: asked.append(given))
    page.form.fields.quality.slider.moved.emit(0.5)
    wait(qtbot, page)
    assert asked == []


def test_the_last_curve_stays_muted_until_the_next_is_there(
    page: ExportPage, window: Window, qtbot: QtBot
) -> None:
    curve, before = page.form.fields.curve, page.form.fields.curve.points
    line = page.form.fields.size_line
    line.field.setFocus()
    line.field.selectAll()
    QTest.keyClicks(line.field, "50 %")
    assert curve.is_old
    assert curve.points == before
    wait(qtbot, page)
    assert not curve.is_old
    assert dict(curve.points)[60] > dict(before)[60]  # 300 pixels in place of 100


def test_what_is_lossless_has_none(page: ExportPage, qtbot: QtBot) -> None:
    page.form.fields.format_choice.chosen.emit("PNG")
    wait(qtbot, page)
    assert not page.form.fields.curve.isVisible()
    assert len(page.sizes.by_quality(page.state.shown.settings)) == 1


def test_what_is_under_way_goes_on_while_the_quality_is_dragged(
    page: ExportPage, qtbot: QtBot
) -> None:
    page.form.fields.format_choice.chosen.emit("WebP")
    page.form.fields.compression.chosen.emit("lossy")
    under_way = tuple(page.trials.scales._asked)
    for place in (0.4, 0.41, 0.42):
        page.form.fields.quality.slider.moved.emit(place)
    assert tuple(page.trials.scales._asked) == under_way
    wait(qtbot, page)
    assert len(page.form.fields.curve.points) >= len(QUALITIES)
