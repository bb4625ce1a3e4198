"""LearnView: the part Learn: choices left, pictures and loss curve, the weights right."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.document.session import Session
from editor.lab.examples import EXAMPLES
from editor.render.view import View
from filters.fitting.descent import weights_error
from ui.files.actions import FileActions
from ui.form.number_field import NumberField
from ui.lab.layer_fields import choice, hint, named, switch
from ui.lab.learn.loss_chart import LossChart
from ui.lab.learn.pictures import PairPictures
from ui.lab.learn.state import FASTEST, SLOWEST, STEPS_OWN, LearnState
from ui.lab.learn.weights import HEAD, WeightsCard
from ui.lab.panel_column import lay_under_head
from ui.lab.part import LabView
from ui.look.hairline import Hairline
from ui.look.icons import drawn, icon
from ui.look.language import said
from ui.look.number_text import number_text
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.slider import Slider
from ui.look.tokens import EDGE, GROUP, SPACE, TOOL, tokens_of

LEFT: Final = 264  # logical pixels
RIGHT: Final = 328
NARROW: Final = 760  # below that there is no room for the choices
SIZES: Final = (3, 5, 7, 9)
STARTS: Final = ("Zeros", "Chance")
ABOUT: Final = (
    "Each step asks of every weight which way the error falls, and goes that way. Neighbouring "
    "pixels are much alike, so some mixtures of weights matter much more than others: the error "
    "falls fast at first, then slowly. Least squares solves for all weights at once."
)


class LearnView(LabView):
    """The part "Learn" of the lab."""

    def __init__(self, session: Session, files: FileActions) -> None:
        super().__init__()
        self._files = files
        self.state = state = LearnState(session, self)
        examples = ((name, name) for name in EXAMPLES)
        self.source = choice([("What the steps made of the photo", STEPS_OWN), *examples])
        self.sizes = switch([f"{n}×{n}" for n in SIZES])
        self.starts = switch(STARTS)
        self.rate = NumberField("Rate", 0.5, 0.001, 2, step=0.05)
        self.momentum = NumberField("Momentum", 0.0, 0, 0.99, step=0.05)
        self.noise = NumberField("Noise", 0.0, 0, 50, step=1)
        self.hides = QCheckBox("Show what is looked for")
        self.pictures = PairPictures(state)
        self.chart = LossChart()
        self.learned, self.best, self.wanted = (
            WeightsCard(title) for title in ("Learned so far", "Least squares", "Looked for")
        )
        self.verdict = hint()
        self.use = QPushButton("Use as step")
        self.play, self.speed, self.speed_figure = QPushButton(), Slider(24), QLabel()
        self.left = QWidget()
        self.head = PanelHead("Error", figure_right=True)
        self._lay_out()
        self._connect()
        self._follow()

    # as a part of the lab

    def refresh(self) -> None:
        """Follow the session."""
        self.state.follow()

    def look_at(self, view: View) -> None:
        """Learn from the middle of what was seen of the photo."""
        self.state.look_at(view.visible)

    def take_focus(self) -> None:
        """Have Space play."""
        self.play.setFocus()

    def let_go(self) -> None:
        """Keep nothing of the photo, and stop."""
        self.state.let_go()

    def use_as_step(self) -> None:
        """Add what is learned as a Step."""
        if name := self.state.use_as_step():
            self._files.noted.emit(phrase("{name} is the selected step now", name=name))

    # following

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.left.setVisible(self.width() >= NARROW)

    def _set(self, **choices: Any) -> None:
        self.state.set_up(replace(self.state.setup, **choices))

    def _follow(self) -> None:
        setup, playing = self.state.setup, self.state.is_playing
        self.source.setCurrentIndex(self.source.findData(setup.source))
        self.sizes.set_index(SIZES.index(setup.size))
        self.starts.set_index(int(setup.by_chance))
        self.rate.set_value(setup.rate)
        self.momentum.set_value(setup.momentum)
        self.noise.set_value(setup.noise)
        speed = self.state.speed
        self.speed_figure.setText(phrase("{speed:.0f} steps / s", speed=speed))
        self.speed.set_position(math.log(speed / SLOWEST) / math.log(FASTEST / SLOWEST))
        colour = tokens_of(self.palette()).on_accent
        side = round(16 * self.devicePixelRatioF())
        self.play.setIcon(QIcon(drawn("pause" if playing else "play", colour, side)))
        words = said("Pause" if playing else "Learn: go on by itself")
        self.play.setToolTip(words)
        self.play.setAccessibleName(words)

    def _show(self) -> None:
        descent = self.state.descent
        if descent is None:
            return
        errors, best = self.state.errors, descent.task.best_error
        self.head.figure.setText(
            phrase(
                "step {number} · {error} of 255 · least squares {best}",
                number=descent.number,
                error=number_text(errors[-1], 3),
                best=number_text(best, 3),
            )
        )
        self.chart.show_errors(errors, best)
        self._show_weights()

    def _show_weights(self) -> None:
        descent = self.state.descent
        if descent is None:
            return
        wanted, fit = self.state.wanted, descent.task.best
        self.best.show_weights(fit.weights, _off(fit.weights, wanted))
        if descent.has_left:
            self.learned.show_weights(None, "")
            self.verdict.setText(
                said(
                    "It went farther away at each step: above a rate of 1 a step leaps over the "
                    "valley to a place that is higher."
                )
            )
        else:
            weights = descent.fit.weights
            self.learned.show_weights(weights, _off(weights, wanted))
            apart = weights_error(weights, fit.weights)
            self.verdict.setText(
                phrase("{apart} from the weights of least squares.", apart=number_text(apart))
            )
        self.use.setEnabled(not descent.has_left)
        shown = wanted if self.hides.isChecked() else None
        why = "" if self.hides.isChecked() else "hidden"
        if wanted is None:
            why = "not known" if self.state.setup.source == STEPS_OWN else "larger than this"
        self.wanted.show_weights(shown, why)
        self.wanted.setFixedHeight(self.wanted.sizeHint().height() if shown is not None else HEAD)

    def _connect(self) -> None:
        state = self.state
        state.changed.connect(self._follow)
        state.changed.connect(self._show)
        state.moved.connect(self._show)
        state.chosen.connect(self._follow)
        state.failed.connect(self._files.failed)
        self.source.activated.connect(lambda _: self._set(source=self.source.currentData()))
        self.sizes.chosen.connect(lambda index: self._set(size=SIZES[index]))
        self.starts.chosen.connect(lambda index: self._set(by_chance=bool(index)))
        self.rate.changed.connect(lambda value, _: self._set(rate=value))
        self.momentum.changed.connect(lambda value, _: self._set(momentum=value))
        self.noise.changed.connect(lambda value, _: self._set(noise=value))
        self.hides.toggled.connect(lambda _: self._show_weights())
        self.use.clicked.connect(self.use_as_step)
        self.play.clicked.connect(state.toggle)
        self.speed.moved.connect(
            lambda position: state.set_speed(SLOWEST * (FASTEST / SLOWEST) ** position)
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(Hairline(QSize(1, 0)))
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.pictures, 1)
        middle.addWidget(self._transport())
        middle.addWidget(Hairline(QSize(0, 1)))
        middle.addWidget(self.head)
        around = QHBoxLayout()
        around.setContentsMargins(GROUP, 0, GROUP, SPACE)
        around.addWidget(self.chart)
        middle.addLayout(around)
        row.addLayout(middle, 1)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(self._right())
        self._lay_out_left()

    def _lay_out_left(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.setSpacing(SPACE)
        about = hint()
        about.setText(ABOUT)
        tip = "What the picture after was made by; the weights are to find that out"
        column.addWidget(named("The picture after", self.source, tip))
        column.addWidget(named("Kernel", self.sizes, "Taps a side of the kernel that learns"))
        column.addWidget(named("Begins with", self.starts, "The weights before the first step"))
        self.rate.setToolTip(said("How far a step goes: 1 is the most that still ends somewhere"))
        self.momentum.setToolTip(said("How much of the last step goes into the next one"))
        self.noise.setToolTip(said("Added to the picture after, in levels of 255"))
        for field in (self.rate, self.momentum, self.noise, about):
            column.addWidget(field)
        column.addStretch()
        self.left.setFixedWidth(LEFT)
        lay_under_head(self.left, "Learn a kernel", inside)

    def _transport(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(GROUP, SPACE, GROUP, SPACE)
        row.setSpacing(SPACE)
        self.play.setProperty("primary", True)
        self.play.setProperty("square", True)
        self.play.setFixedSize(TOOL, TOOL)
        self.speed.setAccessibleName(said("Speed"))
        self.speed.setToolTip(said("How many steps a second are gone"))
        self.speed.setMaximumWidth(240)
        again = _tool("reset", "Begin again")
        again.clicked.connect(self.state.begin_again)
        step = _tool("next", "One step")
        step.clicked.connect(lambda: self.state.advance())
        for widget in (again, self.play, step):
            row.addWidget(widget)
        row.addWidget(QLabel("Speed"))
        row.addWidget(self.speed, 1)
        row.addWidget(self.speed_figure)
        row.addStretch()
        return whole

    def _right(self) -> QWidget:
        right = QWidget()
        right.setFixedWidth(RIGHT)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, EDGE)
        column.setSpacing(SPACE)
        column.addWidget(PanelHead("Weights"))
        for card in (self.learned, self.best, self.wanted):
            column.addWidget(card)
        below = QVBoxLayout()
        below.setContentsMargins(EDGE, 0, EDGE, 0)
        below.setSpacing(SPACE)
        self.use.setToolTip(said("Add what is learned so far as a step"))
        for widget in (self.hides, self.verdict, self.use):
            below.addWidget(widget)
        column.addLayout(below)
        column.addStretch()
        return right


def _off(weights: Any, wanted: Any) -> str:
    """Return how far weights are from those that are looked for, in words."""
    return (
        ""
        if wanted is None
        else phrase("off by {weights}", weights=number_text(weights_error(weights, wanted)))
    )


def _tool(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setFixedSize(TOOL, TOOL)
    button.setIconSize(QSize(16, 16))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
