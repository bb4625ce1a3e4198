"""How a photo is drawn in the film strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.photos.card import CARD, FRAME, PHOTO_DATA, PhotoCard, PhotoCardDelegate

GREY = QColor(200, 200, 200)


def drawn(card: PhotoCard) -> QImage:
    model = QStandardItemModel()
    item = QStandardItem()
    item.setData(card, PHOTO_DATA)
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, CARD.width() + 2 * FRAME, CARD.height() + 2 * FRAME)
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    PhotoCardDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("is_shown", [False, True])
@pytest.mark.parametrize(("steps", "is_modified"), [(0, False), (0, True), (5, False), (5, True)])
def test_marks_and_the_outline_leave_the_photo_as_bright_as_it_is(
    qtbot: QtBot, steps: int, is_modified: bool, is_shown: bool
) -> None:
    picture = QImage(CARD, QImage.Format.Format_RGB32)
    picture.fill(GREY)
    image = drawn(PhotoCard("a", picture, steps=steps, is_shown=is_shown, is_modified=is_modified))
    assert image.pixelColor(CARD.width() // 2, CARD.height() // 2) == GREY
