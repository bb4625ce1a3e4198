"""Docks: the panels around the photo, and where a workspace has them at first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from ui.files.first_look import GEOMETRY
from ui.files.settings import Settings
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.window.column_widths import ColumnWidths, in_front, is_in_column

FORM_WIDTH: Final = 304  # logical pixels below which a kernel's form would be cut
FORM_SHARE: Final = 0.4  # of its column that a step's form keeps at least, however many steps
VERSION: Final = 2  # of the places that are kept; others are forgotten
AREA: Final = Qt.DockWidgetArea
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
DIRECTLY: Final = Qt.FindChildOption.FindDirectChildrenOnly
FOCUS: Final = Qt.FocusPolicy


@dataclass(frozen=True)
class Panel:
    """A panel: its title, what it is for, and the side where it is shown on its own.

    Parameters
    ----------
    is_titled
        Whether a title stands over it; sections with titles of their own need none.
    least
        How narrow it can be made, in logical pixels: what is inside never makes it wider.
    """

    title: str
    description: str
    side: Literal["left", "right"]
    is_titled: bool = True
    least: int = 160


PANELS: Final = (
    Panel("Presets", "Filters with their values, kept under names", "left"),
    Panel("Histogram", "How often each level is in what is shown, and what is clipped", "right"),
    Panel("Colours", "The colour under the pointer and pinned ones, before and after", "right"),
    Panel("Filter", "The form of the step being edited", "right", least=FORM_WIDTH),
    Panel("Steps", "The steps in the order in which they are done", "right"),
    Panel("History", "What was done, and what of it is undone", "right"),
    Panel("Snapshots", "States of the photo under names, to return to", "right"),
    Panel("Metadata", "What the file says: Exif, GPS, XMP, IPTC, profile and texts", "right"),
    Panel("Performance", "How long edits take to reach the screen", "left"),
    Panel("Probe", "How the kernel makes one pixel, in numbers", "right"),
    Panel("Plugins", "Every plugin, its state, and what is wrong with it", "left"),
    Panel("Results", "What filters' buttons found: tables, plots and texts", "right"),
    Panel("Lesson", "Short lessons that take place in this window", "right"),
    Panel("Inspector", "What the kernel does: figures, response, edge and chart", "right", False),
)


@dataclass(frozen=True)
class Layout:
    """Which panels are shown: columns left and right of the middle, one panel under the other.

    Parameters
    ----------
    left, right
        The columns, from left to right.
    widths
        Theirs, in logical pixels, in the same order.
    """

    left: tuple[tuple[str, ...], ...] = ()
    right: tuple[tuple[str, ...], ...] = ()
    widths: tuple[int, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """The panels in it."""
        return tuple(title for column in (*self.left, *self.right) for title in column)


class Docks:
    """A window's docks by their titles.

    Parameters
    ----------
    window
        What they belong to.
    widgets
        What is in each of `PANELS`, by title. One with a `head` has that on top, others a title.
    """

    def __init__(self, window: QMainWindow, widgets: Mapping[str, QWidget]) -> None:
        self.window = window
        self._layout = Layout()
        self._steps_height: int | None = None  # as it was last wanted, and fitted
        self._wanted_height = 0
        # Later, for the list's least height follows what is in it only then. As a child: a single
        # shot that is still to come when the window goes would keep all of it.
        self._fit = QTimer(window, singleShot=True, interval=0)
        self._fit.timeout.connect(self._fit_steps)
        self._waits_for_size = False
        window.setAnimated(False)
        window.setCorner(Qt.Corner.TopLeftCorner, AREA.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.TopRightCorner, AREA.RightDockWidgetArea)
        self._docks = {panel.title: self._dock(panel, widgets[panel.title]) for panel in PANELS}
        self._widths = ColumnWidths(window, self._docks)

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
        self._settle()

    def stand_right(self, title: str, width: int, over: str = "") -> None:
        """Show a panel as a column of its own at the right end.

        Parameters
        ----------
        width
            Of the column, in logical pixels.
        over
            A panel over which it is laid as a tab instead, where that one is shown.
        """
        dock = self[title]
        with self._widths.placing():  # the others give way only where the canvas can't
            dock.setFloating(False)
            self.window.removeDockWidget(dock)
            self.window.addDockWidget(AREA.RightDockWidgetArea, dock, ACROSS)
            if over and self.is_shown(over):
                self.window.tabifyDockWidget(self[over], dock)
            dock.show()
            dock.raise_()
            self._settle()
        self._widths.add(title, width)
        self._widths.place()

    # places

    def state(self) -> QByteArray:
        """Return where they are, for `show_layout`."""
        self._settle()  # what was chosen last may be to come
        return self._widths.packed(self.window.saveState(VERSION))

    def show_layout(self, layout: Layout, state: QByteArray | None) -> None:
        """Put them where they were, or where nothing is known of that where a layout has them."""
        self._layout = layout
        self._steps_height = None
        with self._widths.placing():
            places = None if state is None else self._widths.unpacked(state)
            if places is None or not self.window.restoreState(places, VERSION):
                self._arrange(layout)
                self._waits_for_size = not self.window.isVisible()
                if not self._waits_for_size:
                    self._place_widths()
            self._settle()
        self._widths.place()

    @property
    def is_placed(self) -> bool:
        """Whether they have the widths that they should: they get them with the window's own."""
        return not self._waits_for_size

    def hide(self) -> None:
        """Hide all, until a layout is shown."""
        for dock in self:
            dock.hide()

    def reset(self) -> None:
        """Put them where the workspace has them at first, also those hidden or taken out."""
        wanted = self._steps_height
        self.show_layout(self._layout, None)
        if wanted is not None:
            self.fit_steps(wanted)

    def remember_window(self, settings: Settings) -> None:
        """Keep where the window is."""
        settings.remember(GEOMETRY, self.window.saveGeometry())

    def window_shown(self) -> bool:
        """Set columns to their first widths; return whether they waited for the window's size."""
        waited, self._waits_for_size = self._waits_for_size, False
        if waited:
            self._place_widths()
        return waited

    def fit_steps(self, wanted: int) -> None:
        """Set the list of steps to the height it wants, and the form below it to the rest.

        What a person chooses by hand stays until it wants another height.

        Parameters
        ----------
        wanted
            Logical pixels.
        """
        self._wanted_height = wanted
        self._fit.start()

    def _fit_steps(self) -> None:
        steps, wanted = self["Steps"], self._wanted_height
        form = in_front(self.window, self["Filter"])
        if not all(is_in_column(self.window, dock) for dock in (steps, form)):
            return
        if self._steps_height == wanted or steps.geometry().left() != form.geometry().left():
            return
        room = steps.height() + form.height()
        height = min(wanted, round(room * (1 - FORM_SHARE)))
        self.window.resizeDocks([steps, form], [height, room - height], DOWN)
        self._steps_height = wanted

    def _arrange(self, layout: Layout) -> None:
        """Show the panels of a layout; the others have a place behind them, and are hidden."""
        for dock in self:
            dock.setFloating(False)
            self.window.removeDockWidget(dock)
        spare = [panel for panel in PANELS if panel.title not in layout.shown]
        for side, columns in (("left", layout.left), ("right", layout.right)):
            area = AREA.LeftDockWidgetArea if side == "left" else AREA.RightDockWidgetArea
            self._fill(area, columns)
            for panel in (panel for panel in spare if panel.side == side):
                dock = self[panel.title]
                self.window.addDockWidget(area, dock)
                if columns:
                    self.window.tabifyDockWidget(self[columns[-1][-1]], dock)
                dock.hide()
        for column in (*layout.left, *layout.right):
            self[column[-1]].raise_()

    def _fill(self, area: Qt.DockWidgetArea, columns: tuple[tuple[str, ...], ...]) -> None:
        before: QDockWidget | None = None
        for column in columns:
            first = self[column[0]]
            if before is None:
                self.window.addDockWidget(area, first)
            else:
                self.window.splitDockWidget(before, first, ACROSS)
            before = first
        for column in columns:
            for above, below in pairwise(column):
                self.window.splitDockWidget(self[above], self[below], DOWN)
            for title in column:
                self[title].show()

    def _settle(self) -> None:
        """Have all of them take their places now: else the photo is drawn in two sizes."""
        for bar in self.window.findChildren(QTabBar, options=DIRECTLY):
            has_choice = bar.count() > 1  # Qt keeps those of docks that were put elsewhere
            bar.setFocusPolicy(FOCUS.TabFocus if has_choice else FOCUS.NoFocus)
        if self.window.isVisible() and (arranger := self.window.layout()) is not None:
            arranger.activate()

    def _place_widths(self) -> None:
        self._settle()
        columns = zip((*self._layout.left, *self._layout.right), self._layout.widths, strict=True)
        self._widths.choose({title: width for column, width in columns for title in column})
        self._widths.place()

    def _dock(self, panel: Panel, widget: QWidget) -> QDockWidget:
        head = getattr(widget, "head", None) if panel.is_titled else QWidget()
        dock = QDockWidget(said(panel.title), self.window)
        dock.setObjectName(panel.title)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # the sheet's, as a dock's
        widget.setMinimumWidth(panel.least)
        dock.setTitleBarWidget(head if isinstance(head, QWidget) else PanelHead(said(panel.title)))
        dock.setWidget(widget)
        return dock
