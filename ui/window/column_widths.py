"""ColumnWidths: the widths of the panels that a person has chosen, kept through narrow windows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

from editor.storage.json_text import JsonTextError, compact_text, from_bytes

BEGIN: Final = b"{"  # Qt's own places begin with a zero
MOST: Final = 1 << 15  # logical pixels: Qt has no number for what is far beyond


class ColumnWidths(QObject):
    """Restores the widths of columns of docks once a window that was narrow has room again.

    Qt takes from the docks what a narrow window lacks, and leaves them so in a wide one. Here a
    width counts as chosen where it changes while the window's own does not.

    Parameters
    ----------
    window, docks
        What is watched; docks by their titles.
    """

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self._chosen: dict[str, int] = {}  # logical pixels, by title
        self._window_width = window.width()
        self._is_placing = False
        # As a child: a single shot that is still to come when the window goes would keep all of it.
        self._room = QTimer(self, singleShot=True, interval=0)
        self._room.timeout.connect(self._settle)
        for watched in (window, *docks.values()):
            watched.installEventFilter(self)

    def choose(self, widths: Mapping[str, int]) -> None:
        """Take these for the chosen widths, in logical pixels by title."""
        self._chosen = dict(widths)

    def add(self, title: str, width: int) -> None:
        """Take a width for the chosen one of a panel."""
        self._chosen[title] = width

    def place(self) -> None:
        """Set the panels that are seen to their chosen widths, as far as there is room."""
        columns = {
            dock.geometry().left(): dock
            for title, dock in self._docks.items()
            if title in self._chosen and _is_in_front(self._window, dock)
        }
        wanted = {dock: self._chosen[dock.objectName()] for dock in columns.values()}
        if any(dock.width() != width for dock, width in wanted.items()):
            with self.placing():
                across = Qt.Orientation.Horizontal
                self._window.resizeDocks([*wanted], [*wanted.values()], across)
                if (arranger := self._window.layout()) is not None:
                    arranger.activate()

    @contextmanager
    def placing(self) -> Iterator[None]:
        """Take no width for a chosen one meanwhile."""
        before, self._is_placing = self._is_placing, True
        try:
            yield
        finally:
            self._is_placing = before

    def packed(self, places: QByteArray) -> QByteArray:
        """Return Qt's places of the docks with the chosen widths before them."""
        return QByteArray(compact_text(self._chosen).encode() + bytes(places.data()))

    def unpacked(self, kept: QByteArray) -> QByteArray:
        """Take over the chosen widths of what `packed` returned; return Qt's places in it."""
        data = bytes(kept.data())
        if not data.startswith(BEGIN):  # of an older version
            self._chosen = {}
            return kept
        widths, _, places = data.partition(b"\n")
        self._chosen = _widths_of(widths)
        return QByteArray(places)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if watched is self._window:
                self._follow_window()
            elif isinstance(watched, QDockWidget):
                self._follow_dock(watched)
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched is not self._window:
            self._await_room()
        return False

    def _follow_window(self) -> None:
        """Qt has shared the new width out before this: give back what it took while narrow."""
        before, self._window_width = self._window_width, self._window.width()
        if self._window_width > before and self._window.isVisible():
            self.place()

    def _await_room(self) -> None:
        """A panel comes or goes: what that does to the others' widths was chosen by nobody."""
        if not self._is_placing:
            self._is_placing = True
            self._room.start()

    def _settle(self) -> None:
        if (arranger := self._window.layout()) is not None and self._window.isVisible():
            arranger.activate()
        self._is_placing = False
        self.place()

    def _follow_dock(self, dock: QDockWidget) -> None:
        is_forced = self._is_placing or self._window.width() != self._window_width
        if not is_forced and _is_in_front(self._window, dock):
            for one in (dock, *self._window.tabifiedDockWidgets(dock)):
                self._chosen[one.objectName()] = dock.width()


def is_in_column(window: QMainWindow, dock: QDockWidget) -> bool:
    """Whether a panel has a place of its own in a window's columns, and is seen at all."""
    nowhere = Qt.DockWidgetArea.NoDockWidgetArea  # while Qt takes it out, it is neither floating
    return dock.isVisible() and not dock.isFloating() and window.dockWidgetArea(dock) != nowhere


def _is_in_front(window: QMainWindow, dock: QDockWidget) -> bool:
    """Whether it is seen in a column; of those behind a tab Qt says so too, but lays them aside."""
    return is_in_column(window, dock) and dock.geometry().right() > 0


def in_front(window: QMainWindow, dock: QDockWidget) -> QDockWidget:
    """Return what is seen in the place of a panel: itself, or the tab in front of it."""
    there = (dock, *window.tabifiedDockWidgets(dock))
    return next((each for each in there if _is_in_front(window, each)), dock)


def _widths_of(text: bytes) -> dict[str, int]:
    """Return the widths in a line of kept places; none where it is damaged."""
    try:
        found = from_bytes(text)
    except JsonTextError:
        return {}
    widths = found.items() if isinstance(found, dict) else ()
    return {title: width for title, width in widths if type(width) is int and 0 < width <= MOST}
