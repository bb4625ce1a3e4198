"""Tour: six hints that show where things are, as a bar that can be skipped at any time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.look.floating import APART, SHADOW, FloatingPanel
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, SPACE, tokens_of

RING: Final = 3  # logical pixels around what is shown
WORDS: Final = 430  # logical pixels of width of a hint
LEAST: Final = 120
INVITATION: Final = "New here? Six hints show where things are."


@dataclass(frozen=True)
class Hint:
    """What is shown, by its name, and one or two sentences on it."""

    target: str
    text: str


HINTS: Final = (
    Hint("presets", "Presets: the pointer over one tries it on the photo, a click adds a step."),
    Hint("canvas", "The photo: the wheel zooms, space and drag pans, \\ shows it as it was."),
    Hint("steps", "Steps go from top to bottom. The eye switches one off, dragging moves it."),
    Hint("form", "The chosen step: every change shows at once, and one Undo takes it back."),
    Hint("kernel", "The kernel: type weights into its cells, or press B and paint them."),
    Hint("search", "{keys} finds every command, filter, preset, step and photo by its words."),
)  # fmt: skip


class TourRing(QWidget):
    """A ring around a part of the window; it takes no clicks."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, target: QWidget | None) -> None:
        """Lie around a widget that is seen; around none."""
        window = self.parentWidget()
        if target is None or window is None or not target.isVisibleTo(window):
            self.hide()
            return
        at = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self.setGeometry(at.adjusted(-RING, -RING, RING, RING).intersected(window.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens_of(self.palette()).colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class Tour(FloatingPanel):
    """Invites, then shows one hint after the other.

    Parameters
    ----------
    window
        What the ring is drawn over.
    targets
        Gives the widget of each hint; None where it is not there.
    """

    wanted = Signal()  # the first hint should come: something should be open
    ended = Signal()

    def __init__(
        self, window: QWidget, targets: Mapping[str, Callable[[], QWidget | None]]
    ) -> None:
        super().__init__()
        self._window, self._targets = window, targets
        self.keys = ""
        self.at = -1  # the hint that is shown; -1 for the invitation
        self.ring = TourRing(window)
        self.words, self.count = QLabel(), QLabel()
        self.words.setWordWrap(True)
        self.words.setFixedWidth(LEAST)
        self.count.setProperty("hint", True)
        self.next_button, self.skip_button = QPushButton(), QPushButton("Skip")
        self.next_button.setProperty("link", True)
        self.skip_button.setProperty("flat", True)
        self.next_button.clicked.connect(self.go_on)
        self.skip_button.clicked.connect(self.end)
        self.setAccessibleName("Tour")
        self._lay_out()
        window.installEventFilter(self)

    def invite(self) -> None:
        """Offer the hints."""
        self.at = -1
        self._say(said(INVITATION), "", said("Show me"))

    def leave_invitation(self) -> None:
        """Take the offer away, for now: a photo was opened, or a message needs its place."""
        if self.at < 0:
            self.hide()

    def begin(self) -> None:
        """Ask for something to show, for the first hint."""
        self.at = -1
        self.hide()
        self.wanted.emit()

    def go_on(self) -> None:
        """Show the next hint; after the last one end."""
        if self.at < 0 and not self.isHidden():
            self.begin()
        elif self.at + 1 < len(HINTS):
            self.show_hint(self.at + 1)
        else:
            self.end()

    def show_hint(self, number: int) -> None:
        """Show a hint, from 0."""
        self.at = number
        is_last = number + 1 == len(HINTS)
        text = said(HINTS[number].text).replace("{keys}", self.keys)
        self._say(
            text,
            phrase("{number} of {count}", number=number + 1, count=len(HINTS)),
            said("Done") if is_last else said("Next"),
        )
        self.skip_button.setVisible(not is_last)
        self.next_button.setFocus()  # so that Space goes on and Escape leaves
        self._point()

    def end(self) -> None:
        """Leave, and don't offer it again."""
        self.at = -1
        self.ring.hide()
        self.hide()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if event.type() in kinds and self.at >= 0 and not self.isHidden():
            self._point()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _say(self, text: str, count: str, button: str) -> None:
        self.words.setText(text)
        self.count.setText(count)
        self.count.setVisible(bool(count))
        self.next_button.setText(button)
        self.skip_button.show()
        self.show_panel()

    def place(self) -> None:
        """Take its place; the words are as wide as there is room, and go on in more lines."""
        parent, layout = self.parentWidget(), self.layout()
        if parent is not None and layout is not None:
            layout.invalidate()
            others = layout.sizeHint().width() - self.words.minimumWidth()
            room = parent.width() - 2 * APART + 2 * SHADOW - others
            wanted = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 4
            self.words.setFixedWidth(max(LEAST, min(WORDS, wanted, room)))
        super().place()

    def _point(self) -> None:
        find = self._targets.get(HINTS[self.at].target)
        self.ring.surround(None if find is None else find())

    def _lay_out(self) -> None:
        sign = QPushButton()
        sign.setProperty("flat", True)
        sign.setIcon(icon("info"))
        sign.setIconSize(QSize(16, 16))
        sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sign.setFixedWidth(24)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + GAP, SHADOW + GAP, SHADOW + GAP, SHADOW + GAP)
        row.setSpacing(SPACE)
        row.addWidget(sign)
        row.addWidget(self.words)
        row.addSpacing(EDGE - SPACE)
        row.addWidget(self.count)
        row.addWidget(self.next_button)
        row.addWidget(self.skip_button)
