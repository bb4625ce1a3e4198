"""MessageBar: what went wrong or was done, floating over the photo; it blocks and moves nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.look.floating import SHADOW, paint_shadow
from ui.look.icons import drawn, icon
from ui.look.language import said
from ui.look.tokens import EDGE, FIELD, GAP, SPACE, tokens_of

LONGEST: Final = 600  # characters
Kind = Literal["error", "note", "work", "offer"]
NOTE_MS: Final = 6000  # how long a note stays
WIDEST: Final = 640  # logical pixels, without the shadow
ABOVE_EDGE: Final = 16
RADIUS: Final = 6
ICON: Final = QSize(16, 16)


@dataclass(frozen=True)
class Message:
    """A sentence, and what can be done about it.

    Parameters
    ----------
    cause
        What an error comes of, so that it goes when that is gone.
    """

    text: str
    kind: Kind
    action: str = ""
    do: Callable[[], None] | None = None
    cause: str = ""


class MessageBar(QWidget):
    """One sentence with an icon, and an action such as Undo, above the lower edge of its parent.

    A note leaves by itself, but not while the pointer or the keyboard is on it. Errors, and what
    is said of work under way, stand until they are closed or their cause is gone; a note hides them
    for its time only. An offer stands until it is answered or closed.
    """

    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errors: dict[str, Message] = {}  # by cause, the newest last
        self._note: Message | None = None
        self.leaving = QTimer(self, singleShot=True, interval=NOTE_MS)
        self.leaving.timeout.connect(self._leave)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # words of plugins and files too
        self.button = QPushButton()
        self.button.setProperty("link", True)
        self.button.clicked.connect(self._act)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFixedSize(FIELD, FIELD)
        self.close_button.setToolTip("Close this message")
        self.close_button.setAccessibleName("Close this message")
        self.close_button.clicked.connect(self._close_shown)
        self._frame = QFrame()
        self._frame.setObjectName("message-bar")
        self._row = QHBoxLayout(self._frame)
        self._row.setContentsMargins(EDGE, GAP - 1, GAP, GAP - 1)  # in 32, with the frame
        self._row.setSpacing(SPACE)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.button)
        self._row.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self._column.addWidget(self._frame)
        self.hide()

    # what is said

    def text(self) -> str:
        """The sentence shown; empty where none."""
        message = self._shown()
        return "" if message is None else message.text

    def say(
        self,
        text: str,
        kind: Kind = "error",
        action: str = "",
        do: Callable[[], None] | None = None,
        cause: str = "",
    ) -> None:
        """Show a sentence, and a button for what can be done about it."""
        text, action = said(text), said(action)
        if len(text) > LONGEST:  # what was given stands in its middle
            text = f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"
        message = Message(text, kind, action, do, cause)
        if kind == "note":
            self._note = message
            self.leaving.start()
        else:
            self._note = None
            self._errors.pop(cause, None)
            self._errors[cause] = message
        self._show()

    def end(self, cause: str) -> None:
        """Take away what was said for a cause that is gone."""
        was = self._shown()
        self._errors.pop(cause, None)
        if self._note is not None and self._note.cause == cause:
            self._note = None
        if self._shown() is not was:
            self._show()

    def clear(self, but: Collection[str] = ()) -> None:
        """Forget all that stood, but for offers and what is said of some causes."""
        self._note = None
        said = self._errors.items()
        self._errors = {c: one for c, one in said if one.kind == "offer" or c in but}
        self._show()

    def _shown(self) -> Message | None:
        return self._note or next(reversed(self._errors.values()), None)

    def _show(self) -> None:
        message = self._shown()
        if message is None:
            self.leaving.stop()
            self.hide()
            return
        self._text.setText(message.text)
        self.button.setText(message.action.replace("&", "&&"))  # else Qt takes it for a key
        self.button.setVisible(bool(message.action))
        self.setProperty("kind", message.kind)
        self._draw_icon()
        self.place()
        self.show()
        self.raise_()
        self.appeared.emit()

    def _close_shown(self) -> None:
        if self._note is not None:
            self._note = None
        elif self._errors:
            self._errors.popitem()
        self._show()

    def _act(self) -> None:
        message = self._shown()
        self._close_shown()
        if message is not None and message.do is not None:
            message.do()

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self.leaving.start()
            return
        self._note = None
        self._show()

    # where it is, and its looks

    def float_over(self, parent: QWidget) -> None:
        """Stay above the lower edge of a widget, in the middle."""
        self.setParent(parent)
        parent.installEventFilter(self)

    def place(self) -> None:
        """Take as much room as the sentence needs, as far as there is any."""
        parent = self.parentWidget()
        if parent is None:
            return
        for part in (self._text, self.button):
            part.ensurePolished()  # the style chooses their fonts
        self._row.invalidate()
        self._column.invalidate()
        room = min(WIDEST, parent.width() - 2 * ABOVE_EDGE) + 2 * SHADOW
        line = self._text.fontMetrics().horizontalAdvance(self._text.text())
        rest = self._column.sizeHint().width() - self._text.sizeHint().width()
        width = min(room, rest + line + GAP)
        height = self._column.totalHeightForWidth(width)
        left = (parent.width() - width) // 2
        self.setGeometry(left, parent.height() - ABOVE_EDGE - height + SHADOW, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.leaving.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self._note is not None:
            self.leaving.start()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()  # fonts and sizes of another theme
        return handled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown() is not None:
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self._frame.geometry())
        paint_shadow(painter, box, RADIUS, tokens_of(self.palette()))
        painter.end()

    def _draw_icon(self) -> None:
        is_error, tokens = self.property("kind") == "error", tokens_of(self.palette())
        ratio = self.devicePixelRatioF()
        name, colour = ("warning", tokens.error) if is_error else ("info", tokens.text)
        picture = drawn(name, colour, round(ICON.width() * ratio))
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)
