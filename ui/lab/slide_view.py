"""SlideView: a layer over a crop of the photo: settings, source and map, the numbers, the code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from editor.document.session import Session
from editor.lab.formula import as_latex, as_numpy, as_text, tap_text
from editor.render.view import View
from ui.files.actions import FileActions
from ui.lab.formula_panel import FormulaPanel
from ui.lab.layer_panel import LayerPanel
from ui.lab.part import LabView
from ui.lab.player import Player
from ui.lab.saving import SlideSaving
from ui.lab.stage import Stage
from ui.lab.state import SlideState
from ui.lab.transport import SpeedRow, Transport
from ui.lab.worked_out import WorkedOut
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase

WIDE: Final = 1100  # logical pixels, from which on there is room for the formula beside it all
FORMS: Final = {
    "text": (as_text, "text"),
    "latex": (as_latex, "LaTeX"),
    "numpy": (as_numpy, "a line of NumPy"),
}


class SlideView(LabView):
    """The part "Slide" of the lab."""

    def __init__(self, session: Session, files: FileActions) -> None:
        super().__init__()
        self._session, self._files = session, files
        self._seen: View | None = None
        self._waiting: Callable[[SlideView], object] | None = None
        self.state = SlideState(session, self)
        self.player = Player(self.state)
        self.stage = Stage(self.state, SpeedRow(self.player))
        self.transport = Transport(self.state, self.player)
        self.layer, self.formula = LayerPanel(self.state), FormulaPanel(self.state)
        self.worked_out, self.head = (
            WorkedOut(self.state),
            PanelHead("One number, worked out", figure_right=True),
        )
        self.saving = SlideSaving(self.state, self.player, self.stage, files)
        self.formula.copy_wanted.connect(self.copy)
        self.transport.export_wanted.connect(self.saving.ask)
        self.state.changed.connect(self._arrived)
        self.state.changed.connect(self._name_tap)
        self.state.moved.connect(self._name_tap)
        self.state.failed.connect(files.failed)
        self._lay_out()

    def refresh(self) -> None:
        """Follow the session."""
        self.state.follow()

    def look_at(self, view: View) -> None:
        """Lay the crop where the photo was looked at, at the first time."""
        is_first, self._seen = self._seen is None, view
        if is_first:
            self.crop_where_seen()

    def crop_where_seen(self) -> None:
        """Lay the crop in the middle of what was last seen of the photo."""
        if self._seen is not None:
            seen = self._seen.visible
            self.state.look_at(seen.top + seen.rows // 2, seen.left + seen.columns // 2)
            self.state.follow()

    def when_there(self, action: Callable[[SlideView], object]) -> None:
        """Do something with the slide: at once, or as soon as it is there."""
        if self.state.slide is not None:
            action(self)
        else:
            self._waiting = action

    def step(self, down: int, across: int) -> None:
        """Go on by rows and columns of the map."""
        self.player.pause()
        self.state.go_by(down, across)

    def next_tap(self) -> None:
        """Go on by one tap, and stop at each from now on."""
        self.player.pause()
        if not self.player.by_taps:
            self.player.set_by_taps(True)
        self.player.step_tap()

    def go_to_end(self) -> None:
        """Go to the last place."""
        if self.state.slide is not None:
            self.state.go(self.state.slide.count - 1)

    def scale_speed(self, factor: float) -> None:
        """Play faster or slower."""
        self.player.set_speed(self.player.speed * factor)

    def toggle_pin(self) -> None:
        """Pin the place, or let it follow the pointer."""
        self.state.pin(not self.state.is_pinned)

    def take_focus(self) -> None:
        """Have the keys go to the pictures."""
        self.stage.setFocus()

    def let_go(self) -> None:
        """Keep nothing of the photo, and stop."""
        self._waiting = None
        self.player.pause()
        self.state.let_go()
        self.stage.let_go()

    def copy(self, form: str) -> None:
        """Put this number's formula on the clipboard: as text, LaTeX or a NumPy line."""
        field = self.state.field()
        if field is not None:
            write, words = FORMS[form]
            QGuiApplication.clipboard().setText(write(field))
            self._files.noted.emit(phrase("The formula is on the clipboard as {what}", what=words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.formula.setVisible(self.width() >= WIDE)

    def _arrived(self) -> None:
        action, self._waiting = self._waiting, None
        if action is not None:
            action(self)

    def _name_tap(self) -> None:
        """Say over the grids what the marked tap adds."""
        field = self.state.field()
        words = "" if field is None else tap_text(field, self.state.tap, self.player.by_taps)
        self.head.figure.setText(words or said("values × weights, summed for each channel"))

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.transport)
        middle.addWidget(Hairline(QSize(0, 1)))
        middle.addWidget(self.head)
        middle.addWidget(self.worked_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.layer)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addLayout(middle, 1)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(self.formula)
