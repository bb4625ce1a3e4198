"""Walk: every text that the window shows, in widgets, lists and menus, and what is drawn."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from ui.command.letters import without_letter
from ui.look.language import CONTEXT

BEGIN, END = "⟦", "⟧"
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
PART = re.compile(
    r"\{\w+(?:![a-z])?(?::[^}]*)?\}"
)  # of a phrase: put in later, and marked if translated
TAGS = re.compile(r"<[^>]*>|&[a-z]+;")
WORD = re.compile(r"[A-Za-z]{3,}")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST_ROWS = 400


class Marker(QTranslator):
    """A language in which every word of the program stands between two signs.

    `asked` are the words that were looked up.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context != CONTEXT:
            return None
        self.asked.add(text)
        between = PART.split(text)
        parts = PART.findall(text)
        return "".join(
            (f"{BEGIN}{one}{END}" if one else "") + part
            for one, part in zip(between, [*parts, ""], strict=True)
        )


def unmarked(text: str) -> str:
    """Return what of a text is in words that are not the marked language's; empty for none."""
    bare = TAGS.sub(" ", text)
    while (less := MARKED.sub(" ", bare)) != bare:
        bare = less
    return " ".join(WORD.findall(bare))


def texts_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where a text stands, and the text, for all that is seen in a widget."""
    for one in (top, *top.findChildren(QWidget)):
        if not one.isVisible():
            continue
        where = f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for name in ("toolTip", "accessibleName", "accessibleDescription", "whatsThis"):
            yield f"{where}.{name}", str(getattr(one, name)())
        for text in _own_texts(one):
            yield where, text
    for action in top.findChildren(QAction):
        yield "action", without_letter(action.text())
        yield "action tip", action.toolTip()


def _own_texts(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel | QAbstractButton):
        yield one.text()
    elif isinstance(one, QLineEdit):
        yield one.placeholderText()
    elif isinstance(one, QMenu):
        yield without_letter(one.title())
    elif isinstance(one, QGroupBox):
        yield one.title()
    elif isinstance(one, QDockWidget):
        yield one.windowTitle()
    elif isinstance(one, QTabBar):
        for index in range(one.count()):
            yield from (one.tabText(index), one.tabToolTip(index))
    elif isinstance(one, QComboBox):
        yield from _of_model(one.model())
    elif isinstance(one, QHeaderView):
        model = one.model()
        for section in range(one.count() if model is not None else 0):
            yield str(model.headerData(section, one.orientation()) or "")
    elif isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _of_model(one.model())


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above = parent or QModelIndex()
    for row in range(min(model.rowCount(above), MOST_ROWS)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        for column in range(columns):
            index = model.index(row, column, above)
            for role in ROLES:
                if isinstance(text := index.data(role), str):
                    yield text
            if column == 0 and not isinstance(model, QAbstractListModel) and model.rowCount(index):
                yield from _of_model(model, index)


class Drawn:
    """Keeps every text that widgets of the program draw, as long as it is in use."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self._real: Callable[..., Any] = QPainter.drawText

    def __enter__(self) -> Drawn:
        real, texts = self._real, self.texts

        def draw(painter: QPainter, *given: Any) -> Any:
            device = painter.device()
            name = type(device).__name__
            texts.update((one, f"drawn on {name}") for one in given if isinstance(one, str))
            return real(painter, *given)

        QPainter.drawText = draw
        return self

    def __exit__(self, *_: object) -> None:
        QPainter.drawText = self._real
