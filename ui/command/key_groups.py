"""How the list of shortcuts is put in order: by menu, or by the keys as a keyboard has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.command.command import Command
from ui.command.key_columns import INDENT, columns_of
from ui.command.key_uses import HELD, written
from ui.command.registry import CommandRegistry
from ui.look.fonts import HINT, font
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of

HEADING, TITLES = 28, 24  # logical pixels of height
Groups = dict[str, list[str]]  # ids of commands, by the heading over them
Placed = tuple[tuple[float, str], ...]  # words, by logical pixels from the left
COLUMNS = "Action", "Keys", "Works in"
NO_KEYS, ALONE, OTHERS = "Without keys", "Keys alone", "With others"


def by_menu(commands: Iterable[Command]) -> Groups:
    """Return the commands of each menu, as they come."""
    found: Groups = {}
    for command in commands:
        found.setdefault(command.menu, []).append(command.id)
    return found


def by_keys(registry: CommandRegistry) -> Groups:
    """Return the commands by what is held for their first keys, in the order of the last one."""
    placed: list[tuple[int, str, str]] = []
    titles = (ALONE, *(phrase("With {held}", held=held) for held in HELD[1:]), OTHERS, NO_KEYS)
    for command in registry:
        keys = written(next(iter(registry.shortcuts(command)), ""))
        held, _, last = keys[:-1].rpartition("+")
        group = HELD.index(held) if held in HELD else titles.index(OTHERS)
        placed.append((group if keys else len(titles) - 1, f"{last}{keys[-1:]}", command.id))
    found: Groups = {}
    for group, _, command_id in sorted(placed, key=lambda one: (one[0], len(one[1]), one[1])):
        found.setdefault(titles[group], []).append(command_id)
    return found


class _Words(QWidget):
    """Muted words in one line: painted, for labels would take their time as the theme changes.

    Parameters
    ----------
    height
        Logical pixels.
    words
        Returns what stands from where on.
    """

    def __init__(self, height: int, words: Callable[[], Placed]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._height, self._words = height, words

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(HINT))
        painter.setPen(tokens_of(self.palette()).colour("muted"))
        metrics = painter.fontMetrics()
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        for left, text in self._words():
            painter.drawText(QPointF(left, base), text)
        painter.end()


class GroupHeading(_Words):
    """What rows have in common, and how many of them are shown."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, title: str) -> None:
        super().__init__(HEADING, self.words)
        self.title = title  # as it is called in English
        self._said, self._count = said(title), ""
        self.setAccessibleName(self._said)

    def show_count(self, count: int) -> None:
        """Say how many rows are shown."""
        self._count = f"{count}"
        self.update()

    def words(self) -> Placed:
        """Return the title, and at the right end how many."""
        wide = QFontMetricsF(font(HINT)).horizontalAdvance(self._count)
        return (INDENT, self._said), (self.width() - INDENT - wide, self._count)


class ColumnTitles(_Words):
    """Names the columns, where the rows have them."""

    def __init__(self) -> None:
        super().__init__(TITLES, self.words)
        self.setAccessibleName(", ".join(said(name) for name in COLUMNS))

    def words(self) -> Placed:
        """Return the names."""
        at = columns_of(self.width())
        starts = INDENT, at.keys, at.place
        return tuple((left, said(name)) for left, name in zip(starts, COLUMNS, strict=True))
