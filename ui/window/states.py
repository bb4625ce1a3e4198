"""StatesView: opens the page that compares two states of the photo, or photos, and leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QObject

from editor.document.states import NOW, OPENED, PHOTO, WITHOUT, key_of, states_of
from filters.user_error import UserError
from ui.canvas.canvas import Canvas
from ui.canvas.render_bridge import Bridge
from ui.command.command import Command
from ui.compare.states.bar import Way
from ui.compare.states.page import StatesPage
from ui.steps.snapshot_panel import GROUP
from ui.window.choices import Choices
from ui.window.photo_panels import PhotoPanels
from ui.window.workspaces import Workspaces


class StatesView(QObject):
    """Shows the page over the whole middle, at the canvas's place and zoom.

    Parameters
    ----------
    bridge, canvas
        What renders the page, and where it begins to look.
    told
        The snapshots, of which the chosen one is compared with now; its session's are compared.
    workspaces
        Over which it lies.
    choices
        In whose scale it writes values.
    """

    def __init__(
        self,
        bridge: Bridge,
        canvas: Canvas,
        told: PhotoPanels,
        workspaces: Workspaces,
        choices: Choices,
    ) -> None:
        super().__init__(workspaces)
        panel = told.snapshots
        self._session, self._canvas, self._panel = panel.session, canvas, panel
        self._workspaces, self._bridge, self._choices = workspaces, bridge, choices
        panel.compare.clicked.connect(self.compare_snapshot)

    @cached_property
    def page(self) -> StatesPage:
        """The page, made when it is first asked for."""
        made = StatesPage(self._session, self._bridge, self._workspaces.window)
        made.hide()
        made.left.connect(self._workspaces.uncover)
        self._choices.values.also(made)
        return made

    def compare_snapshot(self) -> None:
        """Compare the chosen snapshot with now; without one the photo as it was opened."""
        taken, at = self._panel.edits.taken, self._panel.chosen
        self._open(OPENED if at is None else key_of(taken[at]), NOW, self.page.bar.way)

    def compare_step(self) -> None:
        """Compare the photo without the selected Step and with it."""
        self._open(WITHOUT, NOW, self.page.bar.way)

    def compare_photos(self) -> None:
        """Compare another open photo with the shown one, side by side.

        Raises
        ------
        UserError
            No other photo is open.
        """
        keys = (state.key for state in states_of(self._session))
        other = next((key for key in keys if key.startswith(PHOTO)), None)
        if other is None:
            raise UserError("Only one photo is open: open the one to compare it with too")
        self._open(other, NOW, "side")

    def _open(self, first: str, second: str, way: Way) -> None:
        if self._session.document is None:
            return
        view, fits = self._canvas.view, self._canvas.is_fitting  # before it is covered
        if not self.page.isVisible():
            self.page.bar.offer(states_of(self._session))
            self.page.bar.choose(first, second, way)
            self._workspaces.cover(self.page)
        self.page.compare(view, fits, first, second, way)
        self.page.picture.setFocus()

    def commands(self) -> Iterator[Command]:
        """Yield what opens it."""
        session = self._session
        yield Command(
            "compare_snapshots",
            "Compare snapshots…",
            "See any two states by a line, side by side, as their difference, or in turn",
            GROUP,
            self.compare_snapshot,
            ("Ctrl+Alt+C",),
            "compare",
            is_enabled=lambda: session.document is not None,
        )
        yield Command(
            "compare_photos",
            "Compare photos…",
            "See another open photo and this one side by side, by a line, or in turn",
            GROUP,
            self.compare_photos,
            icon="compare",
            is_enabled=lambda: session.document is not None,
        )
        yield Command(
            "compare_step",
            "Compare with and without the step…",
            "See what the selected step changes: by a line, side by side, as a difference, in turn",
            ("Step", "edited"),
            self.compare_step,
            is_enabled=lambda: session.document is not None and session.document.edited is not None,
        )
