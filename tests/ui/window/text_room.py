"""Which texts of a widget have less room than they need, as they are or in a longer language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDockWidget,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from ui.look.sentence import Sentence

LONGER = 0.4  # as German or Finnish is
BORDER = 10  # logical pixels: a tool button's border and padding on both sides
VOWELS = "aeiouyAEIOUY"


def cut(widget: QWidget) -> list[str]:
    """Return the texts that don't fit where they stand, or stand out of what shows them."""
    found = [
        f"{_named(one)}: {one.text()!r} in {one.width()} px"
        for one in with_words(widget)
        if not _fits(one)
    ]
    out = [
        f"{_named(one)}: {one.text()!r} reaches beyond the {side} edge"
        for one in with_words(widget)
        if (side := _side_cut(one))
    ]
    return list(dict.fromkeys([*found, *out]))


def with_words(widget: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """Yield the labels and buttons that are seen and have words."""
    for label in widget.findChildren(QLabel):
        if label.isVisible() and label.text():
            yield label
    for button in widget.findChildren(QAbstractButton):
        kinds = (QPushButton, QCheckBox, QToolButton)
        if button.isVisible() and button.text() and isinstance(button, kinds):
            yield button


def lengthen(widget: QWidget) -> None:
    """Have all words that are seen be 40 % longer, as in another language; numbers stay."""
    for one in list(with_words(widget)):
        is_icon = isinstance(one, QToolButton) and (
            one.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        is_done = one.property("longer") == one.text()
        if not is_icon and not is_done and any(letter.isalpha() for letter in one.text()):
            one.setText(pseudo(one.text()))
            one.setProperty("longer", one.text())
    for _ in range(3):  # until what hangs on sizes has followed
        QApplication.processEvents()


def pseudo(text: str) -> str:
    """Return a text that is about 40 % longer, with every other vowel doubled and more at the end.

    >>> pseudo("Blur")
    'Bluur·'
    """
    wanted = round(len(text) * LONGER)
    longer, count = "", 0
    for letter in text:
        longer += letter
        if letter in VOWELS and count < wanted and "<" not in text:
            longer += letter.lower()
            count += 1
    return longer + "·" * (wanted - count)


def _fits(one: QLabel | QAbstractButton) -> bool:
    if isinstance(one, Sentence):  # shortened on purpose: the whole is in the tip
        return bool(one.toolTip())
    if isinstance(one, QToolButton):
        advance = one.fontMetrics().horizontalAdvance(one.text())
        return not one.icon().isNull() or advance <= one.width() - BORDER
    if not isinstance(one, QLabel):
        return one.sizeHint().width() <= one.width()
    if one.wordWrap():
        return one.heightForWidth(one.width()) <= one.height() + 1
    if "<" in one.text():  # rich: its signs take no room
        return one.sizeHint().width() <= one.width() + 1
    words = one.text().replace("&", "") if one.buddy() is not None else one.text()
    wide = max(one.fontMetrics().horizontalAdvance(line) for line in words.splitlines())
    return wide <= one.contentsRect().width() + 1


def _side_cut(one: QWidget) -> str:
    """Return the edge of a form, a dock or the window that cuts a widget off; empty for none."""
    above = one.parentWidget()
    while above is not None:
        if _cuts_off(above):
            left = one.mapTo(above, QPoint()).x()
            if left < -1 or left + one.width() > above.width() + 1:
                return "left" if left < -1 else "right"
        if above.isWindow():
            return ""
        above = above.parentWidget()
    return ""


def _cuts_off(above: QWidget) -> bool:
    """Whether what reaches beyond a widget's sides can't be seen, nor be scrolled to."""
    area = above.parentWidget()
    if isinstance(area, QScrollArea) and area.viewport() is above:
        return area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return above.isWindow() or isinstance(above, QDockWidget)


def _named(one: QWidget) -> str:
    above = one.parentWidget()
    return f"{type(one).__name__} in {type(above).__name__}"
