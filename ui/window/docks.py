"""Docks: the panels around the photo, where they are at first and how large."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from ui.files.settings import Settings

INSPECTOR_HEIGHT: Final = 340  # logical pixels at first: a picture and a plot
LEFT_WIDTH: Final = 240  # logical pixels at first: the figures' names and values
RIGHT_WIDTH: Final = 320  # logical pixels at first
SMALL_SCREEN: Final = 1440  # logical pixels of width, up to which the window begins maximized
STEPS_HEIGHT: Final = 128  # logical pixels at first: its heading, two rows and buttons


@dataclass(frozen=True)
class Panel:
    """A panel: its title, what it is for, its side, and whether it is shown at first."""

    title: str
    description: str
    side: Literal["left", "right"]
    is_shown: bool = True


PANELS: Final = (
    Panel("Presets", "Filters with their values, kept under names", "left"),
    Panel("Filter", "The form of the step being edited", "right"),
    Panel("Steps", "The steps in the order in which they are done", "right"),
    Panel("History", "What was done, and what of it is undone", "right", is_shown=False),
    Panel("Performance", "How long edits take to reach the screen", "left", is_shown=False),
    Panel("Probe", "How the kernel makes one pixel, in numbers", "right", is_shown=False),
    Panel("Plugins", "Every plugin, its state, and what is wrong with it", "left", is_shown=False),
    Panel("Inspector", "What the kernel does: figures, response, edge and chart", "left"),
)


class Docks:
    """A window's docks by their titles.

    Parameters
    ----------
    window
        What they belong to.
    widgets
        What is in each of `PANELS`, by title.
    """

    def __init__(self, window: QMainWindow, widgets: Mapping[str, QWidget]) -> None:
        self._window = window
        self._placed = False
        self._first = QByteArray()
        self._docks = {panel.title: self._dock(panel, widgets[panel.title]) for panel in PANELS}
        window.splitDockWidget(self["Presets"], self["Inspector"], Qt.Orientation.Vertical)
        window.tabifyDockWidget(self["Filter"], self["Probe"])
        window.tabifyDockWidget(self["Steps"], self["History"])
        for title in ("Performance", "Plugins"):
            window.tabifyDockWidget(self["Inspector"], self[title])

    def __getitem__(self, title: str) -> QDockWidget:
        return self._docks[title]

    def __iter__(self) -> Iterator[QDockWidget]:
        return iter(self._docks.values())

    def is_shown(self, title: str) -> bool:
        """Whether a panel has a place, be it behind another's tab."""
        return not self[title].isHidden()

    def toggle(self, title: str) -> None:
        """Hide a panel that is in front, else bring it to the front."""
        dock = self[title]
        if dock.visibleRegion().isEmpty():
            dock.show()
            dock.raise_()
        else:
            dock.hide()

    def restore(self, settings: Settings) -> None:
        """Put window and docks where they were when the program was left.

        The first time the window takes the whole of a small screen, and a good part of a large one.
        """
        window = self._window
        self._first = window.saveState()
        room = window.screen().availableGeometry()
        window.resize(min(1600, room.width() - 80), min(1000, room.height() - 80))
        if room.width() < SMALL_SCREEN:
            window.setWindowState(Qt.WindowState.WindowMaximized)
        for name, restore in (
            ("geometry", window.restoreGeometry),
            ("panels", window.restoreState),
        ):
            if (state := settings.places(name)) is not None:
                restore(state)
                self._placed = True

    def reset(self) -> None:
        """Put them where they are at first, also those that were hidden or taken out."""
        self._window.restoreState(self._first)
        self._placed = False
        self.place_widths()
        QTimer.singleShot(0, self._window, self.place_heights)

    def remember(self, settings: Settings) -> None:
        """Keep where they are."""
        settings.remember("geometry", self._window.saveGeometry())
        settings.remember("panels", self._window.saveState())

    def place_widths(self) -> bool:
        """Set the sides' first widths; return whether there was no other place for them yet.

        Once the window is shown, as the docks' sizes mean something only once it has its own;
        and `place_heights` when that is done.
        """
        if self._placed:
            return False
        self._placed = True
        sides = [self["Presets"], self["Filter"]]
        self._window.resizeDocks(sides, [LEFT_WIDTH, RIGHT_WIDTH], Qt.Orientation.Horizontal)
        return True

    def place_heights(self) -> None:
        """Return the filter's panel what its form needs and the Steps the rest; so at the left."""
        for above, below, height in (
            ("Filter", "Steps", STEPS_HEIGHT),
            ("Presets", "Inspector", INSPECTOR_HEIGHT),
        ):
            docks = [self[above], self[below]]
            room = sum(dock.height() for dock in docks)
            self._window.resizeDocks(docks, [room - height, height], Qt.Orientation.Vertical)

    def _dock(self, panel: Panel, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(panel.title, self._window)
        dock.setObjectName(panel.title)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # the sheet's, as a dock's
        dock.setWidget(widget)
        areas = Qt.DockWidgetArea
        side = areas.LeftDockWidgetArea if panel.side == "left" else areas.RightDockWidgetArea
        self._window.addDockWidget(side, dock)
        if not panel.is_shown:
            dock.hide()
        return dock
