"""KeyboardPart: the picture of the keys under the list of shortcuts, with what is held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.command.key_uses import HELD, key_uses
from ui.command.keyboard import Keyboard
from ui.command.registry import CommandRegistry
from ui.look.fonts import HINT, font
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import FIELD, GROUP, SPACE, tokens_of

SIGN: Final = 10  # logical pixels
DRAG: Final = "Drag an action onto a key"
LEGEND: Final = "Filled keys are used, outlined ones free, coloured ones wanted twice"
HELD_TITLES: Final = ("Plain", *HELD[1:])


class KeyboardPart(QWidget):
    """A title with counts, a switch for the keys that are held, the keys, and what they mean.

    Parameters
    ----------
    registry, fixed
        The commands whose shortcuts are shown, and what other keys do.
    """

    chosen = Signal(str)  # a shortcut that was clicked, as Qt writes it
    dropped = Signal(str, str)  # a command's id, and the shortcut that it should get

    def __init__(self, registry: CommandRegistry, fixed: Mapping[str, str]) -> None:
        super().__init__()
        self._registry, self._fixed = registry, fixed
        self.head, self.keys = PanelHead("Keys with Ctrl"), Keyboard()
        self.held = SegmentedSwitch(HELD_TITLES, height=FIELD)
        self.held.setAccessibleName("Keys that are held")
        self.head.add_widget(self.held)
        self.keys.chosen.connect(self.chosen)
        self.keys.dropped.connect(self.dropped)
        self.held.chosen.connect(lambda _: self.refresh())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(QSize(0, 1)))
        column.addWidget(self.head)
        column.addSpacing(GAP_ABOVE)
        column.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_Legend())
        self.held.set_index(1)
        self.refresh()
        registry.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what the keys do now."""
        held = HELD[self.held.index]
        self.keys.show_uses(key_uses(self._registry, self._fixed), held)
        used, free = self.keys.counts()
        self.head.title.setText(
            phrase("Keys with {held}", held=held) if held else said("Keys alone")
        )
        self.head.figure.setText(phrase("{used} used, {free} free", used=used, free=free))

    def show_wanted(self, shortcut: str) -> None:
        """Show keys that two commands want, with those that are held for them; or none again."""
        held, _, key = shortcut.rpartition("+")
        if key and held in HELD:
            self.held.set_index(HELD.index(held))
            self.refresh()
        self.keys.show_wanted(shortcut)


GAP_ABOVE: Final = 4


class _Legend(QWidget):
    """Says what filled, outlined and marked keys are."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(f"{said(LEGEND)}. {said(DRAG)}")
        self.setFixedHeight(GROUP + 2 * SPACE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(HINT))
        middle, left = self.height() / 2, 44.0
        for words, line, fill, ink in (
            ("used", "groove", "groove", "muted"),
            ("free", "edge", "panel", "muted"),
            ("wanted twice", "warning", "panel", "warning"),
        ):
            words = said(words)
            painter.setPen(QPen(tokens.colour(line), 1.5))
            painter.setBrush(tokens.colour(fill))
            painter.drawRoundedRect(QRectF(left, middle - SIGN / 2, SIGN, SIGN), 2, 2)
            painter.setPen(tokens.colour(ink))
            metrics = painter.fontMetrics()
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left + SIGN + SPACE, base), words)
            left += SIGN + SPACE + metrics.horizontalAdvance(words) + GROUP
        painter.setPen(tokens.colour("muted"))
        room = QRectF(left, 0, self.width() - left - GROUP, self.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, right, said(DRAG))
        painter.end()
