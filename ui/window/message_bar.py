"""MessageBar: what went wrong or was lost, above the canvas; it never blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

Kind = Literal["error", "note"]


class MessageBar(QWidget):
    """One sentence, with an optional action such as Undo, until closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message-bar")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAutoRaise(True)
        self._close.setToolTip("Close this message")
        self._close.setAccessibleName("Close this message")
        self._close.clicked.connect(self.clear)
        self._do: Callable[[], None] | None = None
        self._cause: object = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._text)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """The sentence shown; empty where none."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self,
        text: str,
        kind: Kind = "error",
        action: str = "",
        do: Callable[[], None] | None = None,
        cause: object = None,
    ) -> None:
        """Show a sentence, and a button for what can be done about it.

        `cause` is what `retract` names once the sentence is no longer true.
        """
        self._cause = cause
        self._text.setText(text)
        self._do = do
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def retract(self, cause: object) -> None:
        """Show nothing, where what is shown came of that cause."""
        if self._cause is cause:
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._cause = None
        self._do = None
        self.hide()

    def _act(self) -> None:
        do = self._do
        self.clear()
        if do is not None:
            do()
