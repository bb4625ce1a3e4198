"""The settings of the layer in the window: each reaches the engine, and misfits are mended."""

from __future__ import annotations

import contextlib

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.lab.test_slide import settled
from tests.ui.window.text_room import cut
from ui.lab.slide_view import SlideView
from ui.look.segmented import SegmentedSwitch
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def choose(switch: SegmentedSwitch, index: int, view: SlideView, qtbot: QtBot) -> None:
    QTest.mouseClick(switch, LEFT, pos=switch.cells()[index].center().toPoint())
    settled(view, qtbot)


def test_strides_that_do_not_fit_have_a_dot_and_a_click_mends_them(
    view: SlideView, qtbot: QtBot
) -> None:
    layer, card = view.layer, view.layer.card
    assert layer.strides.dots == set(range(1, 8))
    QTest.mouseMove(layer.strides, layer.strides.cells()[1].center().toPoint())
    assert card.title.text() == "Stride 2 would not fit"
    assert card.words.text() == (
        "(32 − 3) / 2 = 14.5: the last row and the last column are left out, 15×15"
    )
    assert [b.text() for b in card.offers if b.isVisible()] == [
        "Padding 0, 1: 16×16",
        "Crop 31×31: 15×15",
        "Crop 33×33: 16×16",
    ]
    QTest.mouseClick(card.offers[0], LEFT)
    settled(view, qtbot)
    assert view.state.slide.layer.stride == 2
    assert view.state.slide.layer.padding == (0, 0, 1, 1)
    assert view.state.slide.maps.shape == (1, 16, 16)
    assert card.title.text() == "Stride 4 would not fit"
    QTest.mouseMove(layer.strides, layer.strides.cells()[4].center().toPoint())
    QTest.mouseMove(layer.strides, layer.strides.cells()[1].center().toPoint())
    assert card.title.text() == "Stride 2 fits"
    assert not any(button.isVisible() for button in card.offers)
    assert layer.padding.spoken_value() == "Own"
    assert [int(field.value()) for field in layer.sides.values()] == [0, 0, 1, 1]


def test_a_crop_that_fits_is_taken_with_the_stride(view: SlideView, qtbot: QtBot) -> None:
    choose(view.layer.strides, 1, view, qtbot)
    assert view.layer.card.title.text() == "Stride 2 does not fit"
    corner = view.state.crop.top, view.state.crop.left
    QTest.mouseClick(view.layer.card.offers[1], LEFT)
    settled(view, qtbot)
    crop = view.state.slide.crop
    assert (crop.top, crop.left, crop.rows, crop.columns) == (*corner, 31, 31)
    assert view.state.slide.maps.shape == (1, 15, 15)
    assert view.state.slide.sizes.fits
    assert view.layer.crop["rows"].value() == 31


def test_each_setting_reaches_the_engine(view: SlideView, qtbot: QtBot) -> None:
    layer, state = view.layer, view.state
    choose(layer.depths, 1, view, qtbot)
    assert state.slide.maps.shape == (3, 30, 30)
    assert layer.shapes.texts[1] == "30×30×3"
    choose(layer.map, 2, view, qtbot)
    assert [plane.name for plane in state.field().planes] == ["Blue"]
    choose(layer.depths, 0, view, qtbot)
    choose(layer.dilations, 2, view, qtbot)
    assert state.slide.maps.shape == (1, 26, 26)
    choose(layer.padding, 1, view, qtbot)
    assert state.slide.maps.shape == (1, 32, 32)
    for _ in range(2):
        QTest.keyClick(layer.outside, Qt.Key.Key_Down)
    settled(view, qtbot)
    assert state.slide.layer.outside == "mirror"
    QTest.keyClick(layer.activation, Qt.Key.Key_Down)
    layer.bias.field.setFocus()
    layer.bias.field.selectAll()
    QTest.keyClicks(layer.bias.field, "-0.5")
    settled(view, qtbot)
    assert (state.slide.layer.activation, state.slide.layer.bias) == ("relu", -0.5)
    assert state.slide.maps.min() == 0.0
    names = [name.text() for name, _ in view.formula.rows if name.isVisible()]
    assert names == ["Sum of the products", "+ bias −0.5", "ReLU: cut below 0"]


def test_other_kernels_and_crops_are_chosen(view: SlideView, qtbot: QtBot) -> None:
    QTest.keyClick(view.layer.kernels, Qt.Key.Key_End)
    settled(view, qtbot)
    assert view.state.slide.layer.kernel.is_identity
    field = view.layer.crop["columns"].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "48")
    settled(view, qtbot)
    assert view.state.slide.pixels.shape == (32, 48, 3)
    field = view.layer.crop["left"].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    settled(view, qtbot)
    assert view.state.slide.crop.left == 7


def test_a_kernel_that_covers_more_than_the_crop_says_so(view: SlideView, qtbot: QtBot) -> None:
    view.state.set_crop(0, 0, 6, 6)
    choose(view.layer.dilations, 7, view, qtbot)
    assert view.state.field() is None
    assert view.layer.card.title.text() == "The kernel is too large"
    assert not view.transport.play.isEnabled()
    view.stage.grab()
    QTest.mouseClick(view.layer.card.offers[0], LEFT)
    settled(view, qtbot)
    assert view.state.slide.maps.shape == (1, 1, 1)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_text_of_the_lab_is_cut(
    window: Window, view: SlideView, qtbot: QtBot, theme: str
) -> None:
    window.preferences.change(theme=theme)
    for settings in (
        {"stride": 2},
        {"padding": (1, 2, 3, 4)},
        {"depth": "depthwise", "dilation": 3},
        {"bias": -0.125, "activation": "abs", "padding": "same", "outside": "reflect"},
    ):
        view.state.change(**settings)
        settled(view, qtbot)
        with contextlib.suppress(TimeoutError):  # it is laid out a moment later
            qtbot.waitUntil(lambda: not cut(window))
        assert cut(window) == []


def test_all_that_is_clicked_is_reached_by_tab(window: Window, view: SlideView) -> None:
    view.stage.setFocus()
    seen = set()
    for _ in range(80):
        focused = QApplication.focusWidget()
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    layer, row = view.layer, view.transport
    wanted = {
        window.lab.switch, view.stage, view.worked_out, layer.kernels, layer.depths, layer.strides,
        layer.padding, layer.dilations, layer.activation, layer.bias.field, row.play, row.next,
        row.back, row.scrub, row.again, row.pin, row.export, *view.formula.copies.values(),
    }  # fmt: skip
    assert wanted <= seen


def test_what_is_never_read_is_dark_on_the_photo(view: SlideView, qtbot: QtBot) -> None:
    def grey(row: int, column: int) -> int:
        picture = view.stage.grab().toImage()
        at = view.stage.geometry_.source_box(row, column).center().toPoint()
        return picture.pixelColor(QPoint(at.x(), at.y())).lightness()

    view.state.change(stride=2)
    settled(view, qtbot)
    view.state.go(0)
    before = [grey(31, 16), grey(16, 31), grey(16, 16)]
    view.state.change(padding=(0, 0, 1, 1))
    settled(view, qtbot)
    view.state.go(0)
    after = [grey(31, 16), grey(16, 31), grey(16, 16)]
    assert before[0] < after[0] / 2
    assert before[1] < after[1] / 2
    assert abs(before[2] - after[2]) < 4
