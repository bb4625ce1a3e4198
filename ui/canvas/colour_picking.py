"""ColourPicking: a filter's eyedroppers and lines, and colours among its values, on the photo."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.document.turning import with_below
from editor.render.placing import Placing
from editor.render.pressing import drawn, picked
from filters.params.signature import Values
from filters.pixels.drawn_line import DrawnLine
from filters.user_error import UserError
from ui.canvas.canvas import Canvas
from ui.canvas.line_drawing import LineDrawing
from ui.canvas.turned_frame import TurnedFrame
from ui.command.command import Command, Item, Provider
from ui.form.value_controls import ColourControl
from ui.look.phrase import phrase
from ui.steps.filter_panel import FilterPanel
from ui.work.task import Task
from ui.work.worker import Worker

MENU: Final = ("Step", "edited", "Pick from the photo", "pickers")
CROP: Final = ("Step", "edited", "Crop and turn", "horizon")
ROTATE: Final = "rotate"  # the filter whose angle a horizon sets
HORIZON: Final = "Horizon"


class ColourPicking(QObject):
    """Reads what the edited Step is given where the photo is clicked on, off the Qt thread."""

    failed = Signal(str)
    done = Signal()  # the values are set

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._panel: FilterPanel | None = None
        self.taken = ""  # the title of an eyedropper, or the name of a colour; empty for none
        self._edited: object = None
        self._returns = False  # whether the crop above the edited Straighten is edited again then
        self._pans = False  # whether Space is held, with which the photo is dragged
        self.line = LineDrawing(canvas)
        self.worker = Worker("picked colour", newest_wins=True, parent=self)

    def connect_panel(self, panel: FilterPanel) -> None:
        """Follow the form's eyedroppers; called last, to be the first to see the mouse."""
        self._panel = panel
        panel.buttons.pick_wanted.connect(lambda title, on: self.take(title if on else ""))
        self._canvas.installEventFilter(self)
        self._session.subscribe(self.refresh)

    @property
    def titles(self) -> tuple[str, ...]:
        """The eyedroppers of the Step being edited."""
        if self._session.document is None or self._session.lacks_filter:
            return ()
        return tuple(self._session.edited_spec.mark.pickers)

    def take(self, title: str) -> None:
        """Have the next click on the photo pick for this; nothing where empty."""
        self.taken = title
        self.line.end()
        self._show()
        if title:
            self._canvas.setFocus()  # so that Esc puts it away

    def refresh(self) -> None:
        """Follow the session: another Step's eyedroppers lie where they were."""
        document = self._session.document
        edited = None if document is None else document.edited_place
        if edited != self._edited:
            self._edited, self.taken, self._returns = edited, "", False
            self.line.end()
        for control in self._controls():
            if control.pick.isHidden():
                control.pick.clicked.connect(partial(self._toggle, control))
                control.pick.show()
        self._show()

    def commands(self) -> Iterator[Item]:
        """Yield a command for each eyedropper there is, and for the horizon of a new Step."""
        yield Command(
            "draw_horizon",
            "Straighten by the horizon",
            "Draw a line on the photo that should be level or upright",
            CROP,
            self.draw_horizon,
            ("Ctrl+Alt+H",),
            "horizon",
            is_enabled=lambda: self._session.document is not None,
            is_checked=lambda: self.taken == HORIZON,
        )
        yield Provider(MENU, self._commands)

    def draw_horizon(self) -> None:
        """Have the edited Straighten set by a line, or a new one; put it away where it is taken.

        Below an edited crop: that is edited again when the line is drawn.
        """
        session = self._session
        if session.document is None or self.taken == HORIZON:
            self.take("")
            self._return()
            return
        has_frame = session.showing.has_frame(session.document)
        if has_frame and (below := _straighten_below(session.document)) is not None:
            session.select(below)
        elif session.document.edited is None or session.edited.filter_id != ROTATE:
            step = Step.of(session.registry[ROTATE])
            added = session.document.with_added(step)
            if has_frame:
                added = with_below(session.document, step).select(session.document.selected)
            session.record(added, f"Add {session.title(step)}")
        self.take(HORIZON)
        self._returns = has_frame

    def _return(self) -> None:
        """Edit the crop again that the horizon was drawn for."""
        document = self._session.document
        if self._returns and document is not None and document.selected is not None:
            self._returns = False
            self._session.select(document.selected + 1)

    def _commands(self) -> Iterable[Command]:
        for title in self.titles:
            yield Command(
                f"pick.{title}",
                f"Pick {title.lower()} on the photo",
                f"Have the next click on the photo set {self._session.edited_spec.title} by it",
                MENU,
                partial(self.take, title),
                icon="picker",
            )

    def _toggle(self, control: ColourControl, _: bool = False) -> None:
        self.take(control.param.name if control.pick.isChecked() else "")

    def _show(self) -> None:
        if self._panel is not None:
            self._panel.buttons.show_picking(self.taken)
        for control in self._controls():
            control.pick.setChecked(control.param.name == self.taken)

    def _controls(self) -> list[ColourControl]:
        form = None if self._panel is None else self._panel.form
        controls = () if form is None else form.controls.values()
        return [control for control in controls if isinstance(control, ColourControl)]

    # the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._pans = event.type() == QEvent.Type.KeyPress or event.isAutoRepeat()
        elif event.type() == QEvent.Type.FocusOut:
            self._pans = False
        if not self.taken or self._pans:
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.take("")
                self._return()
            return True
        return isinstance(event, QMouseEvent) and self._mouse(event)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), event.position()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove and self.line.ends is not None:
            self.line.move_to(at)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self.line.ends is not None:
            self._draw()
            return True
        if kind != QEvent.Type.MouseButtonPress or not is_left:
            return False
        if isinstance(self._session.edited_spec.mark.pickers.get(self.taken), DrawnLine):
            self.line.begin(at, self._turned_frame())
        else:
            self._read(at)
        return True

    def _below(self, at: QPointF) -> tuple[float, float]:
        """Return the (x, y) in what the edited Step is given of a place on the canvas."""
        view, document = self._canvas.view, self._session.document
        if view is None or document is None:
            return 0.0, 0.0
        seen = at * self._canvas.devicePixelRatioF()
        on_photo = (seen.x() - view.across) / view.zoom, (seen.y() - view.down) / view.zoom
        registry, shown = self._session.registry, self._session.shown
        return Placing.of(document.source, shown, registry, document.selected).below(*on_photo)

    def _turned_frame(self) -> TurnedFrame | None:
        """Return what knows the frame that a line makes; None where the Step leaves pixels be."""
        session, view = self._session, self._canvas.view
        document, spec = session.document, session.edited_spec
        if view is None or document is None or document.selected is None or not spec.moves_pixels:
            return None
        shown, ratio = session.shown, self._canvas.devicePixelRatioF()
        place = document.source, shown, document.selected, self.taken
        return TurnedFrame(*place, session.registry, view, ratio)

    def _draw(self) -> None:
        """Set what the line says that was drawn."""
        ends, document, title = self.line.end(), self._session.document, self.taken
        if ends is None or document is None:
            return
        first, last = (self._below(end) for end in ends)
        step, registry = self._session.edited, self._session.registry
        self._set(document.edited_place, title, drawn(step, title, (first, last), registry))

    def _read(self, at: QPointF) -> None:
        session, title = self._session, self.taken
        document = session.document
        if document is None or document.selected is None:
            return
        registry, step = session.registry, session.edited
        x, y = self._below(at)
        place = math.floor(y), math.floor(x)
        image, below = document.source, document.steps[: document.selected]

        def work(task: Task) -> Values:
            return picked(image, below, step, title, place, registry, task.is_cancelled)

        done = partial(self._set, document.edited_place, title)
        self.worker.start("Picking the colour", work, done, self.failed.emit)

    def _set(self, edited: object, title: str, values: Values) -> None:
        document = self._session.document
        if document is None or document.edited_place != edited:
            return  # another Step is edited by now
        words = title.replace("_", " ").lower()
        if not values:
            self.failed.emit(
                phrase("No {what} can be picked there: choose another place", what=words)
            )
            return
        if self.taken == title:
            self.take("")
        try:
            self._session.edit(values, f"Pick {words}")
        except UserError as error:
            self.failed.emit(str(error))
        else:
            self._return()
            self.done.emit()


def _straighten_below(document: Document) -> int | None:
    """Return the place of a Straighten just below the edited Step."""
    at = document.selected
    if not at or document.steps[at - 1].filter_id != ROTATE:
        return None
    return at - 1 if document.steps[at - 1].is_active else None
