"""PointPicking: a filter's points on the photo, dragged, or placed by a click."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.document.document import Document
from editor.document.session import Session
from editor.render.placing import Placing
from editor.render.view import View
from filters.params.kinds.point import Point, PointKind
from ui.canvas.crop_frame import CropFrame
from ui.canvas.crop_overlay import CropBar, CropOverlay
from ui.form.gesture import EditGesture
from ui.form.value_controls import PointControl
from ui.steps.filter_panel import FilterPanel

REACH: Final = 10.0  # logical pixels around a marker's middle
RADIUS: Final = 6.0
MARK: Final = QColor(255, 255, 255)
EDGE: Final = QColor(0, 0, 0, 170)  # so that the mark is seen on white


class PointPicking(QObject):
    """Draws a marker for each point of the Step being edited, and moves it with the mouse.

    Parameters
    ----------
    canvas
        The widget that shows the photo.
    view
        Returns which part of the photo it shows; None while nothing is open.
    """

    def __init__(
        self,
        session: Session,
        canvas: QWidget,
        view: Callable[[], View | None],
        panel: FilterPanel,
    ) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._view, self._panel = session, canvas, view, panel
        self._held: tuple[str, EditGesture] | None = None  # the point's name and its drag
        self._edited: object = None
        self._pans = False  # whether Space is held, with which the photo is dragged
        self.under_mouse = ""  # the name of the point that a press would take hold of
        self.crop = CropFrame(session, canvas, view)  # below the markers
        self._below = CropOverlay(canvas, self.crop), CropBar(canvas, self.crop)
        self._overlay = _Markers(canvas, self)
        canvas.installEventFilter(self)
        session.subscribe(self.refresh)

    def refresh(self) -> None:
        """Follow the session; a drag ends with the Step whose point it moves."""
        document = self._session.document
        edited = None if document is None else document.edited_place
        if edited != self._edited:
            self._edited, self._held = edited, None
        self._overlay.setVisible(bool(self.places()))
        self._overlay.resize(self._canvas.size())
        self._overlay.raise_()
        self._overlay.update()

    def places(self) -> dict[str, QPointF]:
        """Return where the markers are on the canvas, logical pixels, by the point's name."""
        view, document = self._view(), self._session.document
        if view is None or document is None or self._session.lacks_filter:
            return {}
        spec, values = self._session.edited_spec, self._session.edited.values
        ratio = self._canvas.devicePixelRatioF()
        found: dict[str, QPointF] = {}
        placing = None
        for param in spec.params:
            at = values[param.name]
            on_photo = isinstance(param.kind, PointKind) and not param.kind.is_pad
            if isinstance(at, Point) and on_photo and spec.is_relevant(param.name, values):
                placing = placing or self._placing(document)
                column, row = placing.of_point(at)
                x, y = view.on_canvas(row, column)
                found[param.name] = QPointF(x / ratio, y / ratio)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._overlay.resize(self._canvas.size())
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._pans = event.type() == QEvent.Type.KeyPress or event.isAutoRepeat()
        elif event.type() == QEvent.Type.FocusOut:
            self._pans = False
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._press(event.position())
        if kind == QEvent.Type.MouseMove and self._held is not None:
            self._move(event.position())
            return True
        if kind == QEvent.Type.MouseMove:
            self._hover(event.position())
        if kind == QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
            return True
        return super().eventFilter(watched, event)

    def _hover(self, at: QPointF) -> None:
        near = self._near(at)
        if near != self.under_mouse:
            self.under_mouse = near
            self._overlay.update()

    def _press(self, at: QPointF) -> bool:
        name = self._picking() or self._near(at)
        if self._pans or not name:
            return False
        self._held = name, EditGesture()
        for control in self._controls():
            control.pick.setChecked(False)
        self._move(at)
        return True

    def _move(self, at: QPointF) -> None:
        view, document = self._view(), self._session.document
        if self._held is None or view is None or document is None:
            return
        ratio = self._canvas.devicePixelRatioF()
        column = (at.x() * ratio - view.across) / view.zoom
        row = (at.y() * ratio - view.down) / view.zoom
        x, y = self._placing(document).parts_of_point(column, row)
        name, gesture = self._held
        param = self._session.edited_spec.param(name)
        assert isinstance(param.kind, PointKind)
        point = param.kind.nearest(round(x, 6), round(y, 6))
        self._session.edit({name: point}, f"Move {param.label.lower()}", gesture.key)

    def _placing(self, document: Document) -> Placing:
        """Return where places on the canvas lie in what the edited Step is given."""
        registry = self._session.registry
        return Placing.of(document.source, self._session.shown, registry, document.selected)

    def _near(self, at: QPointF) -> str:
        for name, place in self.places().items():
            if (place - at).manhattanLength() <= REACH:
                return name
        return ""

    def _picking(self) -> str:
        return next((c.param.name for c in self._controls() if c.pick.isChecked()), "")

    def _controls(self) -> list[PointControl]:
        form = self._panel.form
        controls = () if form is None else form.controls.values()  # not those of a generator
        return [control for control in controls if isinstance(control, PointControl)]


class _Markers(QWidget):
    """A ring and a dot at each point, white with a dark edge; mouse events pass through."""

    def __init__(self, canvas: QWidget, picking: PointPicking) -> None:
        super().__init__(canvas)
        self._picking = picking
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, place in self._picking.places().items():
            radius = RADIUS + (2.0 if name == self._picking.under_mouse else 0.0)
            for colour, width in ((EDGE, 4.0), (MARK, 2.0)):
                painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
                painter.drawEllipse(place, radius, radius)
                painter.drawPoint(place)
        painter.end()
