"""Words of a lesson as rich text: Markdown, with the numbers of rings as marks."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.look.icons import drawn
from ui.look.tokens import EDGE, SPACE, Tokens, tokens_of

NUMBER: Final = re.compile(r"\((\d)\)")
SIGN: Final = 16  # logical pixels


class Words(QLabel):
    """A paragraph that breaks where it is too long; ``(1)`` is the mark of a ring."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.MarkdownText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(NUMBER.sub(r"\1", text).replace("**", "").replace("`", ""))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        written = marked(self._text, tokens_of(self.palette()))
        if written != self.text():
            self.setText(written)


def marked(text: str, tokens: Tokens) -> str:
    """Return Markdown with the numbers of rings in the accent's colours."""
    style = f"background-color:{tokens.accent_fill}; color:{tokens.on_accent}; font-weight:600"
    return NUMBER.sub(rf'<span style="{style}">&nbsp;\1&nbsp;</span>', text)


class Sign(QLabel):
    """A small icon in one of the theme's colours."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self.setFixedSize(SIGN, SIGN)
        self._draw()

    def show_sign(self, name: str, colour: str) -> None:
        """Show another icon; none for an empty name."""
        if (name, colour) != (self._name, self._colour):
            self._name, self._colour = name, colour
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if not self._name:
            self.clear()
            return
        ratio = self.devicePixelRatioF()
        colour = getattr(tokens_of(self.palette()), self._colour)
        picture = drawn(self._name, colour, round(SIGN * ratio)).copy()
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)


def note(text: str) -> QWidget:
    """Return a paragraph that answers what is often thought, set apart by a sign."""
    frame = QFrame()
    frame.setProperty("note", True)
    row = QHBoxLayout(frame)
    row.setContentsMargins(SPACE, SPACE, EDGE, SPACE)
    row.setSpacing(SPACE)
    row.addWidget(Sign("info", "warning"), alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(text), 1)
    return frame
