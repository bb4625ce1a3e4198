"""Workspaces: what the window is arranged for: photo, kernel, several kernels, or the lab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.canvas.canvas import Canvas
from ui.canvas.commands import Zoomed
from ui.command.command import Command
from ui.command.registry import CommandRegistry
from ui.compare.page import ComparePage
from ui.files.settings import Settings
from ui.lab.workspace import LabPage
from ui.look.language import word_widgets
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import TOOL
from ui.window.docks import Docks, Layout


@dataclass(frozen=True)
class Workspace:
    """A way to arrange the window.

    Parameters
    ----------
    id
        What the settings call it.
    title, description
        As menus and search show it.
    icon, keys
        Its drawing, and what chooses it; the switch shows the first key.
    layout
        Which panels are where, until a person changes that.
    """

    id: str
    title: str
    description: str
    icon: str
    keys: tuple[str, ...]
    layout: Layout = field(default_factory=Layout)


PHOTO: Final = Workspace(
    "photo",
    "Photo",
    "Arrange the window for the photo: presets, steps and the chosen step's form",
    "photo",
    ("F2",),
    Layout((("Presets",),), (("Histogram", "Steps", "Filter"),), (239, 319)),
)
KERNEL: Final = Workspace(
    "kernel",
    "Kernel",
    "Arrange the window for one kernel: its bench beside the photo, and what it does",
    "kernel",
    ("F3",),
    Layout((), (("Filter",), ("Inspector",)), (495, 327)),
)
COMPARE: Final = Workspace(
    "compare",
    "Compare",
    "Show up to four kernels on the same part of the photo",
    "compare",
    ("F4", "Ctrl+Shift+C"),
)
LAB: Final = Workspace(
    "lab",
    "Lab",
    "See what a convolution does at each place, in numbers, on this photo",
    "grid",
    ("F5",),
)
WORKSPACES: Final = (PHOTO, KERNEL, COMPARE, LAB)
NEED_A_PHOTO: Final = (COMPARE, LAB)


class Workspaces(QObject):
    """Shows one workspace at a time; each keeps the places of its panels.

    The photo, the zoom and the chosen step stay as they are.

    Parameters
    ----------
    docks, pages, canvas
        What is arranged.
    compare, lab
        The pages of those workspaces; the others have the photo's.
    has_photo
        Whether there is something to compare or to take apart.
    """

    entered = Signal()  # a workspace, with its panels
    covered = Signal()  # by a page over the whole middle
    uncovered = Signal()  # what was shown over the whole middle is gone

    def __init__(
        self,
        docks: Docks,
        pages: QStackedWidget,
        photo: QWidget,
        compare: ComparePage,
        lab: LabPage,
        canvas: Canvas,
        has_photo: Callable[[], bool],
    ) -> None:
        super().__init__(pages)
        self._docks, self._pages, self._canvas = docks, pages, canvas
        self._lab, self._compare = lab, compare
        self._own: dict[str, ComparePage | LabPage] = {COMPARE.id: compare, LAB.id: lab}
        self._page_of = {one.id: self._own.get(one.id, photo) for one in WORKSPACES}
        self._has_photo = has_photo
        self._states: dict[str, QByteArray] = {}
        self._fits: dict[str, float] = {}  # the zoom at which the photo was fitted, by workspace
        self._is_aside = False  # the panels, while the start page is there or a cover
        self._cover: QWidget | None = None  # a page over the whole middle
        self.shown = PHOTO
        self.switch = SegmentedSwitch(
            [one.title for one in WORKSPACES],
            [one.icon for one in WORKSPACES],
            [one.keys[0] for one in WORKSPACES],
            TOOL,
        )
        self.switch.setAccessibleName("Workspace")
        for page in (photo, compare, lab):
            pages.addWidget(page)
        lab.wanted.connect(partial(self.show, LAB))

    def commands(self) -> tuple[Command, ...]:
        """Return a command for each, which shows it, and one that arranges it as at first."""

        def is_shown(one: Workspace) -> bool:
            return self.shown is one

        reset = Command(
            "reset_layout",
            "Reset the layout",
            "Put the panels of this workspace where they are at first, and as large",
            ("View", "workspace"),
            self.reset,
        )
        chosen = (
            Command(
                f"workspace_{one.id}",
                one.title,
                one.description,
                ("View", "workspace"),
                partial(self.show, one),
                one.keys,
                one.icon,
                choice="workspace",
                is_enabled=self._has_photo if one in NEED_A_PHOTO else lambda: True,
                is_checked=partial(is_shown, one),
                full_title=f"Workspace {one.title}",
            )
            for one in WORKSPACES
        )
        return (*chosen, reset)

    def set_commands(self, registry: CommandRegistry) -> None:
        """Have the keys of pages with commands of their own work in them."""
        self._lab.set_commands(registry)

    def show(self, workspace: Workspace) -> None:
        """Arrange the window for something else."""
        self.uncover()
        if workspace in NEED_A_PHOTO and not self._has_photo():
            workspace = self.shown
        if workspace is not self.shown and self._is_aside:
            self.shown = workspace
        elif workspace is not self.shown:
            self._leave()
            self.shown = workspace
            self._enter(workspace)
            self.entered.emit()
        self.switch.set_index(WORKSPACES.index(workspace))

    @property
    def zoomed(self) -> Zoomed:
        """What shows the photo: the canvas, or the compared pictures."""
        return self._compare.looks if self._compare.isVisible() else self._canvas

    @property
    def window(self) -> QMainWindow:
        """The window that is arranged."""
        return self._docks.window

    def cover(self, page: QWidget) -> None:
        """Show a page over the whole middle, without panels, until it is uncovered.

        Whoever shows it has it: it is hidden then, and may be shown again or deleted.
        """
        self.uncover()
        self._cover = page
        was_fitting = self._canvas.is_fitting
        self._canvas.is_fitting = False
        word_widgets(page)
        self._pages.addWidget(page)
        self._set_aside(True)
        self._pages.setCurrentWidget(page)
        self._canvas.is_fitting = was_fitting
        self.covered.emit()

    @property
    def covered_by(self) -> QWidget | None:
        """The page over the whole middle."""
        return self._cover

    def uncover(self, *_: object) -> None:
        """Show again what was there before the page; nothing where none is shown."""
        page, self._cover = self._cover, None
        if page is not None:
            window = self._docks.window
            window.setUpdatesEnabled(False)
            try:
                self._set_aside(not self._has_photo())
                self._pages.setCurrentWidget(self._page_of[self.shown.id])
            finally:
                window.setUpdatesEnabled(True)
            self._pages.removeWidget(page)
            page.setParent(self._pages)  # it is: else PySide keeps for good what is deleted soon
            page.hide()
            self._canvas.setFocus()
            self.uncovered.emit()

    def reset(self) -> None:
        """Put the panels of the workspace where it has them at first."""
        self._states.pop(self.shown.id, None)
        if not self._is_aside:
            self._docks.reset()

    def refresh(self) -> None:
        """Follow the session: without a photo there are no panels, and nothing to compare."""
        if self.shown in NEED_A_PHOTO and not self._has_photo():
            self.show(PHOTO)
        self._set_aside(self._cover is not None or not self._has_photo())
        for page in self._own.values():
            page.refresh()

    def _set_aside(self, is_aside: bool) -> None:
        """Hide all panels as long as nothing is open, and bring them back with the first photo."""
        if is_aside == self._is_aside:
            return
        self._is_aside = is_aside
        if is_aside:
            if self._docks.is_placed:
                self._states[self.shown.id] = self._docks.state()
            self._docks.hide()
        else:
            self._docks.show_layout(self.shown.layout, self._states.get(self.shown.id))

    def restore(self, settings: Settings) -> None:
        """Arrange all as it was when the program was left; at first as drawn."""
        for one in WORKSPACES:
            if (state := settings.places(f"panels/{one.id}")) is not None:
                self._states[one.id] = state
        self._docks.show_layout(self.shown.layout, self._states.get(self.shown.id))

    def remember(self, settings: Settings) -> None:
        """Keep where the panels of each workspace are."""
        if not self._is_aside:
            self._states[self.shown.id] = self._docks.state()
        for name, state in self._states.items():
            settings.remember(f"panels/{name}", state)

    def _leave(self) -> None:
        self._states[self.shown.id] = self._docks.state()
        if self._canvas.is_fitting:
            self._fits[self.shown.id] = self._canvas.zoom
        else:
            self._fits.pop(self.shown.id, None)
        self._canvas.is_fitting = False  # else the canvas' other size would change the zoom

    def _enter(self, workspace: Workspace) -> None:
        window = self._docks.window
        window.setUpdatesEnabled(False)
        try:
            self._pages.setCurrentWidget(self._page_of[workspace.id])
            self._docks.show_layout(workspace.layout, self._states.get(workspace.id))
        finally:
            window.setUpdatesEnabled(True)
        if (page := self._own.get(workspace.id)) is not None:
            word_widgets(page)
            page.setFocus()
            page.look_at(self._canvas.view)
        if self._fits.get(workspace.id) == self._canvas.zoom:
            self._canvas.is_fitting = True
