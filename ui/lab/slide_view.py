"""SlideView: a layer over a crop of the photo: settings, source and map, the numbers, the code."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from editor.document.session import Session
from editor.render.view import View
from ui.files.actions import FileActions
from ui.lab.part import LabView
from ui.lab.player import Player
from ui.lab.stage import Stage
from ui.lab.state import SlideState
from ui.lab.transport import SpeedRow, Transport


class SlideView(LabView):
    """The part "Slide" of the lab."""

    def __init__(self, session: Session, files: FileActions) -> None:
        super().__init__()
        self._session, self._files = session, files
        self._seen: View | None = None
        self.state = SlideState(session, self)
        self.player = Player(self.state)
        self.stage = Stage(self.state, SpeedRow(self.player))
        self.transport = Transport(self.state, self.player)
        self.state.failed.connect(files.failed)
        self.setFocusProxy(self.stage)
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

    def step(self, down: int, across: int) -> None:
        """Go on by rows and columns of the map."""
        self.player.pause()
        self.state.go_by(down, across)

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

    def let_go(self) -> None:
        """Keep nothing of the photo, and stop."""
        self.player.pause()
        self.state.let_go()

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.transport)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(middle, 1)
