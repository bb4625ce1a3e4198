"""The gallery in the window: its maps are the engine's, and it goes where it is told."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from editor.networks.map_colours import coloured, limit_of
from filters.banks.banks import BANKS, find_bank
from filters.convolution.bank.bank import Bank, feature_maps
from tests.ui.access.test_names import faults
from tests.ui.lab.maps.conftest import settle
from ui.lab.maps.maps_view import MapsView
from ui.look.colour_bar import short_number
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def expected(samples: np.ndarray, bank: str) -> np.ndarray:
    grey = (samples[..., :3].astype(np.float32) / 255).mean(axis=2, keepdims=True)
    whole = Bank(find_bank(bank).weights(1), padding="same", padding_mode="clamp")
    return feature_maps(grey, whole)


def click(view: MapsView, place: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.grid, LEFT, modifier, view.grid.cell(place).center().toPoint())


def test_the_maps_are_the_engines_of_the_whole_photo(maps: MapsView, coffee: np.ndarray) -> None:
    gallery = maps.state.gallery
    whole = expected(coffee, "laplacian-pyramid")
    part = gallery.part.seen.slices
    np.testing.assert_allclose(gallery.maps, whole[:, *part], atol=1e-5)
    assert maps.source.shapes.texts[1].endswith("×4")
    assert maps.source.banks.currentText() == "Laplacian pyramid"


def test_a_click_shows_a_map_large_in_its_own_range(maps: MapsView, qtbot: QtBot) -> None:
    click(maps, 3)
    settle(maps, qtbot)
    gallery = maps.state.gallery
    assert maps.state.map == 3
    assert maps.pictures.large_of == (gallery, 3)
    assert maps.details.head.figure.text() == "what is left"
    least, most = (float(one(maps.state.gallery.maps[3])) for one in (np.min, np.max))
    assert maps.details.figures["Range"].text() == f"{short_number(least)} … {short_number(most)}"
    assert maps.details.figures["Weights"].text() == str(29 * 29)
    limit = limit_of(gallery.maps[3])
    colours = coloured(gallery.maps[3], limit)
    drawn = maps.pictures.large.pixelColor(5, 4)
    assert (drawn.red(), drawn.green(), drawn.blue()) == tuple(int(c) for c in colours[4, 5])


def test_the_pointer_reads_the_engines_number(maps: MapsView) -> None:
    frame, gallery = maps.large.frame, maps.state.gallery
    at = QPoint(round(frame.left() + frame.width() / 3), round(frame.top() + frame.height() / 4))
    QTest.mouseMove(maps.large, at)
    row, column = maps.large.place_at(at.toPointF())
    where, value = maps.large.reading
    seen = gallery.part.seen
    assert where == f"Row {seen.top + row}, column {seen.left + column} of the photo"
    assert float(value.replace("−", "-")) == pytest.approx(gallery.maps[0][row, column], abs=1e-4)


def test_a_screen_reader_has_a_name_and_a_role_for_all_of_it(maps: MapsView) -> None:
    assert not faults(maps), "\n".join(faults(maps))
    click(maps, 2)
    assert maps.grid.spoken_value() == "Map 3: level 2"


def test_arrows_read_the_large_map_too(maps: MapsView) -> None:
    maps.large.setFocus()
    rows, columns = maps.state.gallery.part.shape
    row, column = rows // 2, columns // 2
    for key, modifier, at in (
        (KEY.Key_Right, NONE, (row, column)),  # begins in the middle
        (KEY.Key_Right, NONE, (row, column + 1)),
        (KEY.Key_Up, NONE, (row - 1, column + 1)),
        (KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier, (row + 9, column + 1)),
        (KEY.Key_Left, NONE, (row + 9, column)),
    ):
        QTest.keyClick(maps.large, key, modifier)
        value = maps.state.gallery.maps[0][at]
        assert float(maps.large.reading[1].replace("−", "-")) == pytest.approx(value, abs=1e-4)
        top, left = maps.state.gallery.part.seen.top, maps.state.gallery.part.seen.left
        assert maps.large.reading[0] == f"Row {top + at[0]}, column {left + at[1]} of the photo"


def test_arrows_walk_and_space_marks(maps: MapsView) -> None:
    maps.grid.setFocus()
    for key, number in (
        (KEY.Key_Right, 1),
        (KEY.Key_Down, 1),  # there is none below
        (KEY.Key_Left, 0),
        (KEY.Key_Down, 3),
        (KEY.Key_Up, 0),
        (KEY.Key_End, 3),
        (KEY.Key_Home, 0),
    ):
        QTest.keyClick(maps.grid, key)
        assert maps.state.map == number
    QTest.keyClick(maps.grid, KEY.Key_Space)
    assert maps.state.marked == {0}
    click(maps, 2, CONTROL)
    assert maps.state.marked == {0, 2}
    assert maps.details.combine_button.text() == "Combine 2"
    QTest.keyClick(maps.grid, KEY.Key_A, CONTROL)
    assert maps.state.marked == {0, 1, 2, 3}
    assert "Level 0" in maps.grid.accessibleDescription().title()


def test_orders_are_by_energy_and_likeness(maps: MapsView, window: Window) -> None:
    energy = [float((one.astype(np.float64) ** 2).mean()) for one in maps.state.gallery.maps]
    for name, check in (
        ("energy", lambda order: order == sorted(range(4), key=lambda n: -energy[n])),
        ("likeness", lambda order: order[0] == int(np.argmax(energy))),
        ("number", lambda order: order == [0, 1, 2, 3]),
    ):
        window.commands.run(window.commands[f"lab.maps_by_{name}"])
        assert check(maps.grid.order)
        assert maps.orders.currentText() == f"By {name}"


def test_marked_maps_are_combined_to_one_more(maps: MapsView, qtbot: QtBot) -> None:
    click(maps, 0, CONTROL)
    click(maps, 1, CONTROL)
    actions = maps.details.combine_button.menu().actions()
    next(action for action in actions if action.text() == "Magnitude").trigger()
    settle(maps, qtbot)
    gallery = maps.state.gallery
    assert gallery.labels[4] == "magnitude of 2"
    assert maps.state.map == 4
    np.testing.assert_allclose(gallery.maps[4], np.hypot(*gallery.maps[:2]), rtol=1e-5)
    maps.state.mark(frozenset())
    maps.combine("sum")
    settle(maps, qtbot)
    assert maps.state.gallery.labels[5] == "sum of 4"
    np.testing.assert_allclose(maps.state.gallery.maps[5], gallery.maps[:4].sum(axis=0), atol=1e-5)


def test_another_bank_and_activation(maps: MapsView, qtbot: QtBot, coffee: np.ndarray) -> None:
    maps.source.banks.setCurrentIndex(0)
    maps.source.banks.activated.emit(0)
    settle(maps, qtbot)
    assert maps.state.gallery.labels == ("across", "down")
    index = maps.source.activation.findData("relu")
    maps.source.activation.setCurrentIndex(index)
    maps.source.activation.activated.emit(index)
    settle(maps, qtbot)
    part = maps.state.gallery.part.seen.slices
    whole = np.maximum(expected(coffee, "sobel"), 0)
    np.testing.assert_allclose(maps.state.gallery.maps, whole[:, *part], atol=1e-5)


def test_the_maps_follow_the_steps(maps: MapsView, window: Window, qtbot: QtBot) -> None:
    before = maps.state.gallery.maps
    window.edits.choose_filter("invert")
    settle(maps, qtbot)
    after = maps.state.gallery.maps
    np.testing.assert_allclose(after[:3], -before[:3], atol=1e-5)
    window.session.undo()
    settle(maps, qtbot)
    np.testing.assert_array_equal(maps.state.gallery.maps, before)


def test_a_map_becomes_a_step_and_the_next_takes_its_place(
    maps: MapsView, window: Window, qtbot: QtBot
) -> None:
    before = maps.state.gallery
    button = maps.details.findChildren(QPushButton)[0]
    assert button.text() == "Use as step"
    click(maps, 1)
    qtbot.mouseClick(button, LEFT)
    click(maps, 2)
    with qtbot.waitSignal(window.files.noted) as said:
        qtbot.mouseClick(button, LEFT)
    assert said.args[0] == "Laplacian pyramid: level 2 is the selected step now"
    settle(maps, qtbot)
    steps = window.session.document.steps
    assert [step.name for step in steps] == ["Laplacian pyramid: level 2"]
    assert maps.state.gallery.part is before.part  # it still reads what the step reads
    kernel = steps[0].kernel
    plane = find_bank("laplacian-pyramid").planes()[2]
    wanted = plane / (2 * before.limits[2])
    np.testing.assert_allclose(kernel.taps / kernel.divisor, wanted, rtol=1e-6)
    assert kernel.offset == 0.5
    window.session.undo()
    assert window.session.document.steps[0].name == "Laplacian pyramid: level 1"


def test_what_no_step_gives_is_said_at_the_button(maps: MapsView, qtbot: QtBot) -> None:
    maps.combine("maximum")
    settle(maps, qtbot)
    assert not maps.details.step_button.isEnabled()
    assert "the maximum of 4 maps is no step" in maps.details.step_button.toolTip()


def test_every_bank_is_found_by_search(window: Window) -> None:
    titles = {command.title for command in window.commands}
    assert {f"Maps by {bank.title}" for bank in BANKS} <= titles


def test_both_themes_colour_the_maps_again(maps: MapsView, window: Window, qtbot: QtBot) -> None:
    dark = maps.pictures.small[0].pixelColor(3, 3)
    window.preferences.change(theme="light")
    settle(maps, qtbot)
    assert maps.pictures.small[0].pixelColor(3, 3) != dark


def test_a_command_opens_the_lab_and_waits_for_the_maps(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["lab.maps_combine_sum"])
    view = window.lab.findChild(MapsView)
    qtbot.waitUntil(lambda: view.state.gallery is not None and len(view.state.gallery.labels) == 25)
    settle(view, qtbot)
    assert view.state.gallery.labels[24] == "sum of 24"
    assert view.state.map == 24


def test_leaving_the_lab_lets_go_and_coming_back_shows_what_is_seen_now(
    maps: MapsView, window: Window, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["workspace_photo"])
    assert not maps.isVisible()
    assert not maps.state.numbers
    for _ in range(6):
        window.commands.run(window.commands["zoom_in"])
    window.commands.run(window.commands["workspace_lab"])
    settle(maps, qtbot)
    seen = window.canvas.view.visible
    assert seen != window.session.document.source.region
    assert maps.state.gallery.part.seen == seen
