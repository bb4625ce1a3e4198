"""The gallery of presets: cards in columns, walked by arrows, starred, found by chips."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from ui.presets.cards import picture_of, star_of
from ui.presets.gallery_layout import GalleryLayout
from ui.presets.model import STARRED_ROLE, THUMBNAIL
from ui.presets.panel import PresetPanel
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(window: Window, coffee: np.ndarray) -> PresetPanel:
    window.presets.view.setFocus()
    return window.presets


def card(panel: PresetPanel, name: str) -> QRectF:
    """Bring a card into view; return where it is in the viewport."""
    index = panel.model.find(name)
    panel.view.scrollTo(index)
    return QRectF(panel.view.visualRect(index))


def shown_name(panel: PresetPanel) -> str:
    found = panel.view.current()
    assert found is not None
    return found.name


def test_cards_stand_in_two_columns_with_pictures_as_drawn(panel: PresetPanel) -> None:
    blur = panel.model.titles().index("Blur")
    heading = panel.model.index(blur, 0)
    first, second, third = (
        panel.view.visualRect(panel.model.index(row, 0, heading)) for row in range(3)
    )
    size = picture_of(QRectF(first)).size().toSize()
    assert abs(size.width() - 104) <= 1
    assert abs(size.height() - 64) <= 1
    assert first.top() == second.top() < third.top()
    assert first.left() == third.left() < second.left()
    assert panel.view.mapTo(panel, first.topLeft()).x() == 12  # under the search field
    assert second.right() <= panel.view.viewport().width()


@pytest.mark.parametrize(("width", "columns"), [(100, 2), (230, 2), (340, 3), (1000, 8)])
def test_a_wider_gallery_has_more_columns_that_fill_it(width: int, columns: int) -> None:
    laid = GalleryLayout.of([20], {0}, width)
    assert laid.columns == columns
    cards = [place.area for place in laid.places if place.row is not None]
    assert len(cards) == 20
    first_row = [area for area in cards if area.top() == cards[0].top()]
    assert len(first_row) == columns
    assert abs(first_row[-1].right() - width) <= 6
    for one in cards:
        assert sum(one.intersects(other) for other in cards) == 1
        assert one.bottom() <= laid.height


def test_a_folded_group_has_no_cards(panel: PresetPanel) -> None:
    blur = panel.model.index(panel.model.titles().index("Blur"), 0)
    heading = panel.view.visualRect(blur)
    index = panel.model.index(0, 0, blur)
    assert not panel.view.visualRect(index).isEmpty()
    QTest.mouseClick(panel.view.viewport(), LEFT, NO_KEY, heading.center())
    assert panel.view.visualRect(index).isEmpty()
    panel.reload()
    assert not panel.view.isExpanded(panel.model.index(panel.model.titles().index("Blur"), 0))
    QTest.mouseClick(panel.view.viewport(), LEFT, NO_KEY, panel.view.visualRect(blur).center())
    assert not panel.view.visualRect(index).isEmpty()


def test_arrows_walk_from_card_to_card_and_show_each_without_a_step(
    panel: PresetPanel, window: Window
) -> None:
    blur = panel.model.index(panel.model.titles().index("Blur"), 0)
    names = [panel.model.index(row, 0, blur).data(Qt.ItemDataRole.EditRole) for row in range(6)]
    panel.view.setCurrentIndex(panel.model.index(0, 0, blur))
    for key, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Up, 0),
    ):
        QTest.keyClick(panel.view, key)
        assert shown_name(panel) == names[place]
        assert window.session.is_hovering
        (step,) = window.session.shown
        assert step == panel.view.current().step
    assert window.session.document.steps == ()
    assert window.session.undo_label == ""
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not window.session.is_hovering
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert window.session.undo_label == f"Add {names[1]}"


def test_what_is_walked_to_is_no_longer_shown_once_the_focus_goes(
    panel: PresetPanel, window: Window
) -> None:
    panel.view.setCurrentIndex(panel.model.find("Sharpen"))
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert window.session.is_hovering
    window.canvas.setFocus()
    assert not window.session.is_hovering


def test_the_star_on_a_picture_makes_a_favourite_and_uses_nothing(
    panel: PresetPanel, window: Window
) -> None:
    for starred in (True, False):
        at = star_of(card(panel, "Sharpen")).center().toPoint()
        QTest.mouseClick(panel.view.viewport(), LEFT, NO_KEY, at)
        assert bool(panel.model.find("Sharpen").data(STARRED_ROLE)) is starred
        assert ("Favourites" in panel.model.titles()) is starred
    assert window.session.document.steps == ()


def test_chips_search_for_tags_and_favourites_and_follow_what_is_typed(
    panel: PresetPanel, qtbot: QtBot
) -> None:
    chips = panel.chips
    assert chips.chips[""].isChecked()
    tag = next(words for words in chips.chips if words.startswith("tag:"))
    qtbot.mouseClick(chips.chips[tag], LEFT)
    assert panel.field.text() == tag
    assert chips.chips[tag].isChecked()
    assert not chips.chips[""].isChecked()
    qtbot.mouseClick(chips.chips[tag], LEFT)
    assert panel.field.text() == ""
    assert chips.chips[""].isChecked()
    panel.keeping.star(panel.presets[0], True)
    qtbot.mouseClick(chips.chips["is:favourite"], LEFT)
    assert panel.model.titles()[0] == "Favourites"
    panel.field.setText("sharp")
    assert not any(chip.isChecked() for chip in chips.chips.values())
    for chip in (chip for chip in chips.chips.values() if chip.isVisible()):
        assert chip.geometry().right() < chips.more.geometry().left()


def test_a_card_shows_what_is_seen_of_the_photo_as_large_as_it_is(
    panel: PresetPanel, window: Window, qtbot: QtBot
) -> None:
    panel.field.setText("identity")
    index = panel.model.find("Identity")
    qtbot.waitUntil(lambda: isinstance(index.data(THUMBNAIL), QPixmap), timeout=20_000)
    found = pixels(index.data(THUMBNAIL))
    photo = cv2.cvtColor(cv2.imread(str(COFFEE)), cv2.COLOR_BGR2RGB)
    rows, columns = found.shape[:2]
    shrink = round(400 / 128)
    assert (rows, columns) == (128, 600 // shrink)
    whole = photo[8:392, :600]
    expected = cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA).astype(float)
    assert np.abs(found - expected).mean() < 6
    window.canvas.zoom_to(8.0)
    qtbot.waitUntil(
        lambda: (
            isinstance(index.data(THUMBNAIL), QPixmap)
            and pixels(index.data(THUMBNAIL)).shape[:2] == (128, 208)
        ),
        timeout=20_000,
    )


def pixels(picture: QPixmap) -> np.ndarray:
    """(rows, columns, 3) RGB of a picture, float64."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return lines[:, : 3 * image.width()].reshape(image.height(), -1, 3).astype(float)


def test_a_card_that_is_far_down_comes_into_view(panel: PresetPanel) -> None:
    last = panel.model.index(panel.model.rowCount() - 1, 0)
    index = panel.model.index(panel.model.rowCount(last) - 1, 0, last)
    panel.view.scrollTo(index)
    area = panel.view.visualRect(index)
    assert panel.view.viewport().rect().contains(area)
    assert panel.view.indexAt(area.center()) == index
    assert index.data() in [p.name for p in panel.view.seen()]
    panel.view.scrollTo(panel.model.index(0, 0))
    assert panel.view.verticalScrollBar().value() == 0
    assert panel.view.indexAt(QPoint(-5, -5)).row() == -1
