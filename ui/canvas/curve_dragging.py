"""CurveDragging: a curve whose tone lies under the pointer is dragged up and down on the photo."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from editor.render.curve_tone import curve_tone
from editor.render.placing import Placing
from ui.canvas.photo_tool import PhotoTool, ToolPlace
from ui.canvas.tone_mark import ToneMark
from ui.command.command import Command
from ui.form.curve_control import CurveControl
from ui.work.task import Task
from ui.work.worker import Worker

FULL: Final = 256.0  # logical pixels of a drag from black to white


@dataclass
class _Drag:
    """A press: which curve, where, how far the pointer is since, and the height it began at.

    That is None until the tone has been read; what was dragged until then is made up for.
    """

    control: CurveControl
    at: QPointF
    up: float = 0.0
    begin: float | None = None


class CurveDragging(PhotoTool):
    """A press takes the point at the tone under it, or adds one there; a drag moves it.

    What the Step is given is read off the Qt thread: the mean of a few pixels.
    """

    def __init__(self, place: ToolPlace) -> None:
        super().__init__(place)
        self._drag: _Drag | None = None
        self.mark = ToneMark(place.canvas)
        self.worker = Worker("tone for a curve", newest_wins=True, parent=self)
        place.canvas.installEventFilter(self)
        place.panel.form_shown.connect(lambda _: self._show_picks())
        place.session.subscribe(self.refresh)

    @property
    def taken(self) -> CurveControl | None:
        """The curve that the photo drags."""
        return next((one for one in self._controls() if one.pick.isChecked()), None)

    def commands(self) -> Iterator[Command]:
        """Yield what has the photo drag the edited Step's curve."""
        yield Command(
            "drag_curve",
            "Drag the curve on the photo",
            "Press on a tone of the photo and drag it up or down: the edited curve goes with it",
            ("Step", "edited", "Pick from the photo", "pickers"),
            self.toggle,
            icon="picker",
            is_enabled=lambda: bool(self._controls()),
            is_checked=lambda: self.taken is not None,
        )

    def toggle(self) -> None:
        """Have the photo drag the curve of the edited Step that is shown, or none."""
        taken, controls = self.taken, self._controls()
        shown = [one for one in controls if one.isVisible()] or controls
        if taken is not None or shown:
            self._take(None if taken is not None else shown[0])

    def refresh(self) -> None:
        """Follow the session: another Step's curve is dragged once it is asked for."""
        if self._is_another_step():
            self._end()
            self._take(None)

    def _show_picks(self) -> None:
        for control in self._controls():
            if control.pick.isHidden():
                control.pick.clicked.connect(partial(self._clicked, control))
                control.pick.show()

    def _clicked(self, control: CurveControl, _: bool = False) -> None:
        self._take(control if control.pick.isChecked() else None)

    def _take(self, wanted: CurveControl | None) -> None:
        for control in self._controls():
            control.pick.setChecked(control is wanted)
        if wanted is not None:
            self._canvas.setFocus()  # so that Esc puts it away

    def _controls(self) -> list[CurveControl]:
        form = self._panel.form
        controls = () if form is None else form.controls.values()
        return [control for control in controls if isinstance(control, CurveControl)]

    # the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._note_space(event)
        taken = self.taken
        if taken is None or self._pans:
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._end()
                self._take(None)
            return True
        return isinstance(event, QMouseEvent) and self._mouse(taken, event)

    def _mouse(self, taken: CurveControl, event: QMouseEvent) -> bool:
        kind, at = event.type(), event.position()
        is_plain = not event.modifiers() & Qt.KeyboardModifier.AltModifier  # Alt pins a colour
        is_left = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress and is_left and is_plain:
            self._press(taken, at)
            return True
        if kind == QEvent.Type.MouseMove:
            self._canvas.setCursor(Qt.CursorShape.SizeVerCursor)
            if self._drag is None:
                return False  # what lies under the pointer is read on
            self._drag.up = (self._drag.at.y() - at.y()) / FULL
            self._move()
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._drag is not None:
            self._end()  # what is still being read is set once it is there
            return True
        return False

    def _press(self, control: CurveControl, at: QPointF) -> None:
        """Read the tone; the point is taken once it is there."""
        session, view = self._session, self._view()
        document = session.document
        if view is None or document is None or document.selected is None:
            return
        drag = self._drag = _Drag(control, at)
        seen, registry = at * self._canvas.devicePixelRatioF(), session.registry
        step = session.edited
        place = (seen.x() - view.across) / view.zoom, (seen.y() - view.down) / view.zoom
        placing = Placing.of(document.source, session.shown, registry, document.selected)
        x, y = placing.below(*place)
        image, below = document.source, document.steps[: document.selected]
        name, where = control.param.name, (math.floor(y), math.floor(x))

        def work(task: Task) -> float | None:
            return curve_tone(image, below, step, name, where, registry, task.is_cancelled)

        done = partial(self._read, drag, document.edited_place)
        self.worker.start("Reading the tone", work, done, lambda _: self._end())  # it is said there

    def _read(self, drag: _Drag, edited: object, tone: float | None) -> None:
        document = self._session.document
        if tone is None or document is None or document.edited_place != edited:
            return
        drag.begin = drag.control.plot.take_hold(tone)[1]
        is_held = self._drag is drag
        self._drag = drag
        self._move()
        if not is_held:
            self._end()

    def _move(self) -> None:
        drag = self._drag
        if drag is None or drag.begin is None:
            return
        plot = drag.control.plot
        plot.lift_chosen(drag.begin + drag.up)
        self.mark.show_at(drag.at, *plot.curve.points[plot.chosen])

    def _end(self) -> None:
        self._drag = None
        self.mark.hide()
