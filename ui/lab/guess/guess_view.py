"""GuessView: the part Guess: both pictures, four kernels, what was wrong and why, the score."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.document.session import Session
from editor.lab.guessing import CHOICES, ROUNDS
from editor.render.view import View
from ui.files.actions import FileActions
from ui.lab.guess.choices import Choices
from ui.lab.guess.pictures import BeforeAfter
from ui.lab.guess.state import GuessState
from ui.lab.layer_fields import hint
from ui.lab.part import LabView
from ui.look.focus_ring import FocusRing
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GROUP, SPACE, tokens_of

DOT: Final = 10  # logical pixels
APART: Final = 16
COLUMN: Final = 2 * GROUP + CHOICES * 108
NUMBERS: Final = tuple(Qt.Key(Qt.Key.Key_1.value + n) for n in range(CHOICES))
GO_ON: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N)
KEYS: Final = (*NUMBERS, *GO_ON, Qt.Key.Key_H, Qt.Key.Key_S)


class Dots(QWidget):
    """A dot for each round: full where the first guess was right, else hollow."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, state: GuessState) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(ROUNDS * APART, APART)
        self.setAccessibleName("Rounds")
        state.changed.connect(self.update)

    def spoken_value(self) -> str:
        """Return the score."""
        game = self._state.game
        return phrase("{score} of {count}", score=game.score, count=len(game.results))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, game = tokens_of(self.palette()), self._state.game
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(ROUNDS):
            middle = QPointF(number * APART + APART / 2, APART / 2)
            is_played = number < len(game.results)
            colour = tokens.colour("text" if is_played else "disabled")
            if number == game.number and not game.is_over:
                colour = tokens.colour("accent")
            painter.setPen(QPen(colour, 1.5))
            is_full = not is_played and number == game.number
            is_full = is_full or (is_played and game.results[number])
            painter.setBrush(colour if is_full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, DOT / 2 - 1, DOT / 2 - 1)
        painter.end()


class GuessView(LabView):
    """The part "Guess" of the lab; 1 to 4 guess, H hints, S skips, Enter goes on."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, session: Session, files: FileActions) -> None:
        super().__init__()
        self.state = state = GuessState(session, self)
        self.pictures, self.choices, self.dots = BeforeAfter(state), Choices(state), Dots(state)
        self.head = PanelHead("Guess the kernel")
        self.score, self.message = QLabel(), hint()
        self.score.setProperty("heading", True)
        self.best = hint()
        self.hint_button, self.skip = QPushButton("Hint  H"), QPushButton("Skip  S")
        self.next = QPushButton("Next")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.setAccessibleName("Guess the kernel")
        self._lay_out()
        state.changed.connect(self._follow)
        state.failed.connect(files.failed)
        self.hint_button.clicked.connect(state.hint)
        self.skip.clicked.connect(state.give_up)
        self.next.clicked.connect(state.go_on)
        self._follow()

    # as a part of the lab

    def refresh(self) -> None:
        """Follow the session."""
        self.state.follow()

    def look_at(self, view: View) -> None:
        """Play with the middle of what was seen of the photo."""
        self.state.look_at(view.visible)

    def let_go(self) -> None:
        """Keep nothing of the photo."""
        self.state.let_go()

    # input

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not _is_own(event):
            super().keyPressEvent(event)
        elif key in NUMBERS:
            self.state.guess(NUMBERS.index(key))
        elif key in GO_ON:
            self.state.go_on()
        elif key == Qt.Key.Key_H:
            self.state.hint()
        else:
            self.state.give_up()

    # showing

    def _follow(self) -> None:
        game = self.state.game
        self.head.figure.setText(
            phrase("round {number} of {most}", number=game.number + 1, most=ROUNDS)
        )
        played = len(game.results)
        self.score.setText(
            phrase("{score} of {played}", score=game.score, played=played) if played else ""
        )
        self.message.setText(self._words())
        best = self.state.best
        self.best.setText(
            phrase("Best so far: {best} of {most}", best=best, most=ROUNDS) if best else ""
        )
        self.next.setText(said("Play again") if game.is_done else said("Next"))
        self.next.setEnabled(game.is_over)
        is_primary = bool(self.next.property("primary"))
        if is_primary != game.is_over:
            self.next.setProperty("primary", game.is_over)
            self.next.style().unpolish(self.next)
            self.next.style().polish(self.next)
        self.hint_button.setEnabled(not game.is_over)
        self.skip.setEnabled(not game.is_over)

    def _words(self) -> str:
        game, answer = self.state.game, self.state.game.round.answer
        if game.is_over:
            number = game.round.right + 1
            begin = said("Right" if game.results[-1] else "It was")
            text = f"{begin}: {number} {said(answer.does)}."
            if game.is_done:
                text += phrase(
                    "\nThat makes {score} of {ROUNDS} at the first guess.",
                    score=game.score,
                    ROUNDS=ROUNDS,
                )
            return text
        lines = []
        if game.tried:
            wrong = game.round.choices[game.tried[-1]]
            lines.append(
                phrase("Not {tried}: that one {does!t}.", tried=game.tried[-1] + 1, does=wrong.does)
            )
        if self.state.has_hint:
            lines.append(said(answer.look))
        return "\n".join(lines) or said("Look at edges, fine lines and small lights.")

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(COLUMN)
        whole = QVBoxLayout(side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.head)
        column = QVBoxLayout()
        column.setContentsMargins(EDGE, 0, GROUP, EDGE)
        column.setSpacing(SPACE)
        top = QHBoxLayout()
        top.addWidget(self.dots)
        top.addStretch()
        top.addWidget(self.score)
        column.addLayout(top)
        question = QLabel("Which kernel made the lower picture?")
        column.addSpacing(SPACE)
        column.addWidget(question)
        column.addWidget(self.choices)
        self.message.setMinimumHeight(56)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.message)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button, tip in (
            (self.hint_button, "Say where to look (H)"),
            (self.skip, "See the answer, and lose this round (S)"),
            (self.next, "Go on (Enter)"),
        ):
            button.setToolTip(tip)
            buttons.addWidget(button)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addWidget(self.best)
        column.addStretch()
        whole.addLayout(column, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pictures, 1)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(side)


def _is_own(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in KEYS and not plain
