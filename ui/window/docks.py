"""Docks: the panels around the photo, where they are at first and how large."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from ui.files.settings import Settings

INSPECTOR_HEIGHT: Final = 340  # logical pixels at first: a picture and a plot
LEFT_WIDTH: Final = 240  # logical pixels at first: the figures' names and values
RIGHT_WIDTH: Final = 320  # logical pixels at first
STEPS_HEIGHT: Final = 128  # logical pixels at first: its heading, two rows and buttons
LEFT: Final = ("Presets", "Performance", "Plugins", "Inspector")
HIDDEN: Final = ("Performance", "Probe", "Plugins")  # until asked for in the View menu


class Docks:
    """A window's docks by their titles: presets left, the filter and its Steps right.

    `panels` has a widget for each of Presets, Filter, Steps, Performance, Probe, Plugins and
    Inspector.
    """

    def __init__(self, window: QMainWindow, panels: Mapping[str, QWidget]) -> None:
        self._window = window
        self._placed = False
        self._docks = {title: self._dock(title, widget) for title, widget in panels.items()}
        for title in HIDDEN:
            self[title].hide()
        window.splitDockWidget(self["Presets"], self["Inspector"], Qt.Orientation.Vertical)
        window.tabifyDockWidget(self["Filter"], self["Probe"])
        for title in ("Performance", "Plugins"):
            window.tabifyDockWidget(self["Inspector"], self[title])

    def __getitem__(self, title: str) -> QDockWidget:
        return self._docks[title]

    def __iter__(self) -> Iterator[QDockWidget]:
        return iter(self._docks.values())

    def restore(self, settings: Settings) -> None:
        """Put window and docks where they were when the program was left."""
        window = self._window
        for name, restore in (
            ("geometry", window.restoreGeometry),
            ("panels", window.restoreState),
        ):
            if (state := settings.places(name)) is not None:
                restore(state)
                self._placed = True

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

    def _dock(self, title: str, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(title)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # the sheet's, as a dock's
        dock.setWidget(widget)
        areas = Qt.DockWidgetArea
        side = areas.LeftDockWidgetArea if title in LEFT else areas.RightDockWidgetArea
        self._window.addDockWidget(side, dock)
        return dock
