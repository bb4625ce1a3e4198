"""StatesPage: two states or photos, compared by a line, side by side, in numbers or in turn."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.document.session import Session
from editor.document.states import State, states_of
from editor.render.delivery import Delivery
from editor.render.display import Display
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from editor.render.view import View
from filters.pixels.region import Region
from ui.canvas.layer import CanvasLayer
from ui.canvas.render_bridge import Bridge
from ui.compare.cursor import SharedCursor
from ui.compare.jobs import HOLDS, CompareJobs
from ui.compare.side import show_difference
from ui.compare.states.bar import StatesBar, Way
from ui.compare.states.picture import NamedView, StatePicture
from ui.compare.states.side import StateSide
from ui.compare.view import PaneView, Pixel
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of
from ui.look.value_scale import ValueScale

BLINK: Final = 600  # ms for which each of the two is shown


class StatesPage(QWidget):
    """Zoom, pan and cursor are shared; frames come from the window's renderer; Esc leaves it."""

    spoken_role = QAccessible.Role.Grouping

    left = Signal()

    def __init__(self, session: Session, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._bridge, self._jobs = session, bridge, CompareJobs(bridge)
        self._cursor, self._sizes = SharedCursor(), list[Region]()
        self._asking = QTimer(self, singleShot=True, interval=HOLDS)
        self._asking.timeout.connect(self._request)
        self._view: View | None = None
        self._fits = True  # whether another size of the page fits the photo again
        self.bar, self.fault = StatesBar(), QLabel()
        second = NamedView(CanvasLayer("state B"), "B")
        self.picture = StatePicture(CanvasLayer("state A"), second)
        first = StateSide(self.picture, PaneView(CanvasLayer("state difference A")), QLabel())
        self.sides = first, StateSide(second, PaneView(CanvasLayer("state difference")), QLabel())
        self.difference = self.sides[1].difference
        for view, name in ((self.picture, "A"), (second, "B"), (self.difference, "B minus A")):
            view.setAccessibleName(phrase("Compared states: {name!t}", name=name))
            view.zoomed.connect(self._look_at)
            view.panned.connect(partial(self._pan, view))
            view.resized.connect(self._resized)
            view.pointed.connect(self._point)
        self.timer = QTimer(self, interval=BLINK)
        self.timer.timeout.connect(self._blink)
        self.bar.chosen.connect(self.refresh)
        self.bar.left.connect(self.left)
        bridge.delivered.connect(self._receive)
        session.subscribe(self.refresh)
        self._lay_out()

    def compare(self, view: View | None, fits: bool, first: str, second: str, way: Way) -> None:
        """Have two states compared, by their keys, at the place of another view."""
        self._view, self._fits = view, fits
        self.bar.offer(states_of(self._session))
        self.bar.choose(first, second, way)
        self.refresh()

    def set_scale(self, scale: ValueScale) -> None:
        """Write values in another scale."""
        self._cursor.scale = scale
        self.bar.set_scale(scale)

    def refresh(self) -> None:
        """Follow the session: its states, of which now is one."""
        if not self.isVisible():
            return
        document, states = self._session.document, states_of(self._session)
        if document is None:
            self._let_go()
            return
        self.bar.offer(states)
        by_key = {state.key: state for state in states}
        chosen = [by_key[key] for key in self.bar.keys]
        self.picture.name, self.picture.other.name = (
            f"{letter}  {said(state.name)}" for letter, state in zip("AB", chosen, strict=True)
        )
        self._sizes = [self._size(state) for state in chosen]
        self._arrange(self._sizes)
        for side, state in zip(self.sides, chosen, strict=True):
            content = state.source, state.steps
            moving = Pipeline.of(*content, self._session.registry).moving
            for view in side.views:
                view.layer.want(content, moving, view.view)
            if side.picture.layer.failed is None:
                side.say("")
        self._fit_views(self._sizes)
        self._request()

    def is_settled(self) -> bool:
        """Whether everything that is compared is there."""
        layers = [view.layer for side in self.sides for view in side.views]
        return not self._asking.isActive() and all(
            layer.pending is None and layer.shown is not None and layer.shown == layer.wanted
            for layer in layers
        )

    def _arrange(self, sizes: list[Region]) -> None:
        """Show the pictures of the way that is chosen."""
        way, second = self.bar.way, self.sides[1]
        can_subtract = sizes[0] == sizes[1]
        second.has_difference = way == "difference" and can_subtract
        self.picture.setVisible(way != "difference")
        second.picture.setVisible(way == "side")
        self.difference.setVisible(second.has_difference)
        self.picture.is_other &= way == "blink"
        if way == "split":
            self.picture.split = 0.5 if self.picture.split is None else self.picture.split
        else:
            self.picture.split = None
        if way == "blink" and not self.timer.isActive():
            self.timer.start()
        elif way != "blink":
            self.timer.stop()
        words = [f"{one.columns} × {one.rows}" for one in sizes]
        self.fault.setText(
            phrase(
                "A has {a} pixels and B {b}: only pictures of one size are subtracted",
                a=words[0],
                b=words[1],
            )
        )
        self.fault.setVisible(way == "difference" and not can_subtract)
        self.picture.update()

    # the view

    def _size(self, state: State) -> Region:
        try:
            return Pipeline.of(state.source, state.steps, self._session.registry).region
        except FilterFailure:  # which the job says
            return state.source.region

    def _fit_views(self, sizes: list[Region]) -> None:
        """Show both at one zoom, at the same place of each."""
        ratio, shown = self.devicePixelRatioF(), self._shown
        height, width = shown.device_size()
        rows, columns = sizes[0].rows, sizes[0].columns
        view = self._view or View(rows, columns, height, width).fitted(ratio)
        view = view.resized(height, width)
        if self._fits:
            zoom = min(view.of_size(whole, True, ratio).zoom for whole in sizes)
            view = replace(view, zoom=zoom)
        self._view = view
        for side, whole in zip(self.sides, sizes, strict=True):
            own = replace(view, rows=whole.rows, columns=whole.columns)
            own = own.centred() if self._fits else own.held()
            side.picture.view = side.difference.view = own
            for one in side.views:
                one.update()
        self.bar.show_zoom(view.zoom)

    @property
    def _shown(self) -> PaneView:
        return self.difference if self.sides[1].has_difference else self.picture

    def _pan(self, shown: PaneView, across: int, down: int) -> None:
        if shown.view is not None:
            self._look_at(shown.view.panned(across, down))

    def _look_at(self, view: View) -> None:
        self._view, self._fits = view, False
        self.refresh()

    def _fit(self) -> None:
        self._fits = True
        self.refresh()

    def _resized(self) -> None:
        """Lay out what stands at once, and ask for what it lacks when the size has come to rest."""
        if self._sizes and self.isVisible():
            self._fit_views(self._sizes)
            self._asking.start()

    # pictures and values

    def _request(self) -> None:
        self._asking.stop()
        stops = tokens_of(self.palette()).signed
        self._jobs.request(self.sides, Display("farthest", gain=self.bar.gain, stops=stops))

    @Slot(object)
    def _receive(self, delivery: Delivery) -> None:
        for side in self.sides:
            for view in side.views:
                is_for_it = delivery.job.layer == view.layer.name
                if is_for_it and self._jobs.take(side, view, delivery):
                    if self.sides[1].has_difference:
                        show_difference(self.difference, self.bar.figures, self._cursor.scale)
                    else:
                        self.bar.figures.setText("")
                    self.picture.update()  # which shows B too
                    self._cursor.follow(self.sides)

    def _point(self, pixel: Pixel | None) -> None:
        self._cursor.point(self.sides, pixel)

    def _blink(self) -> None:
        if self.is_settled():
            self.picture.is_other = not self.picture.is_other
            self.picture.update()

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self._shown.view
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Space if self.bar.way == "blink":
                self.timer.start()  # a whole while until it changes by itself
                self._blink()
            case Qt.Key.Key_0:
                self._fit()
            case Qt.Key.Key_1 if view is not None:
                self._look_at(view.zoomed(1.0, *view.middle))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_Minus if view is not None:
                up = event.key() != Qt.Key.Key_Minus
                self._look_at(view.stepped(up, *view.middle))
            case _:
                super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()
        super().hideEvent(event)

    def _let_go(self) -> None:
        """Keep nothing of the photo, as long as it is not seen."""
        self.timer.stop()
        self._asking.stop()
        self._sizes = []
        for side in self.sides:
            for view in (side.picture, side.difference):
                view.layer.clear()
        self._point(None)
        self._jobs.forget()

    def _lay_out(self) -> None:
        self.setObjectName("states-page")
        self.setAccessibleName("Two states of the photo")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Else its width would still count when the panels come back, and narrow the bench.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        first, second = self.sides
        faults = first.fault, second.fault, self.fault
        for label in faults:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.hide()
        first.difference.hide()
        row = QHBoxLayout()
        row.setSpacing(1)
        for widget in (self.picture, second.picture, self.difference, *faults):
            row.addWidget(widget, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, 1)
