"""Stage: the crop with the receptive field on it, and the map that fills in beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.lab.slide import Slide
from ui.lab.pictures import map_picture, source_picture
from ui.lab.stage_geometry import FOOT, MARGIN, StageGeometry
from ui.lab.stage_painter import StagePainter
from ui.lab.state import SlideState
from ui.look.tokens import Tokens, tokens_of


class Stage(QWidget):
    """Follows the pointer over source and map alike; a click keeps the place, dragging slides.

    Parameters
    ----------
    speed
        What stands under the map, where the figures end.
    """

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, state: SlideState, speed: QWidget) -> None:
        super().__init__()
        self._state, self._speed = state, speed
        speed.setParent(self)
        self._source, self._map = QPixmap(), QImage()
        self._source_of: tuple[Slide, QSize, float, Tokens] | None = None  # as it was drawn
        self._map_of: tuple[Slide, int, Tokens] | None = None
        self._drag: tuple[QPointF, tuple[int, int]] | None = None  # where from, the crop's corner
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Source and map")
        self.setToolTip("Click or drag to go to a place; with Shift, drag the crop over the photo")
        state.changed.connect(self._follow)
        state.moved.connect(self.update)

    @property
    def geometry_(self) -> StageGeometry | None:
        """Where the two pictures are; None without a slide."""
        slide = self._state.slide
        return None if slide is None else StageGeometry.of(slide, self.width(), self.height())

    def sizeHint(self) -> QSize:
        return QSize(656, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_speed()

    # input

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._pan(event.position())
            return
        place = self._place_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            if place is not None:
                self._state.go(place)
        elif self._state.is_pinned:
            self._state.mark(self._tap_at(event.position()))
        else:
            self._state.hover(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._state.crop is not None:
            self._drag = event.position(), (self._state.crop.top, self._state.crop.left)
            return
        place = self._place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._state.go(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def _pan(self, point: QPointF) -> None:
        """Move the crop so that its pixels follow the pointer."""
        geometry, crop = self.geometry_, self._state.crop
        if self._drag is None or geometry is None or crop is None:
            return
        begun, (top, left) = self._drag
        side = geometry.source_box(0, 0).width()
        down, across = (begun.y() - point.y()) / side, (begun.x() - point.x()) / side
        self._state.move_crop(top + round(down) - crop.top, left + round(across) - crop.left)

    def leaveEvent(self, event: QEvent) -> None:
        self._state.hover(None)
        self._state.mark(None)

    def _place_at(self, point: QPointF) -> int | None:
        """Return the place under a point of the map, or whose field is about one of the source."""
        slide, geometry = self._state.slide, self.geometry_
        if slide is None or geometry is None or not slide.count:
            return None
        if (at := geometry.map_at(point)) is not None:
            return slide.number(*at)
        source = geometry.source_at(point)
        return None if source is None else slide.places_over(*source)

    def _tap_at(self, point: QPointF) -> tuple[int, int] | None:
        geometry, field = self.geometry_, self._state.field()
        source = None if geometry is None else geometry.source_at(point)
        return None if source is None or field is None else field.tap_at(*source)

    def let_go(self) -> None:
        """Keep no picture of the photo."""
        self._source_of = self._map_of = None
        self._source, self._map = QPixmap(), QImage()

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, geometry = tokens_of(self.palette()), self.geometry_
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("panel"))
        slide = self._state.slide
        if slide is not None and geometry is not None:
            painter.drawPixmap(0, 0, self._still(slide, geometry, tokens))
            self._draw_moving(painter, slide, geometry, tokens)
        if geometry is not None and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(geometry.source.adjusted(-3, -3, 3, 3))
        painter.end()

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw all but the ground for a figure, in a theme's colours."""
        slide, geometry = self._state.slide, self.geometry_
        if slide is not None and geometry is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            StagePainter(painter, tokens, slide, geometry).source(source_picture(slide))
            self._draw_moving(painter, slide, geometry, tokens)

    def _still(self, slide: Slide, geometry: StageGeometry, tokens: Tokens) -> QPixmap:
        """Return the source with its grid, which stays while the field moves over it."""
        ratio = self.devicePixelRatioF()
        now = slide, self.size(), ratio, tokens
        if self._source_of != now:
            self._source_of = now
            self._source = QPixmap(self.size() * ratio)
            self._source.setDevicePixelRatio(ratio)
            self._source.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._source)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            StagePainter(painter, tokens, slide, geometry).source(source_picture(slide))
            painter.end()
        return self._source

    def _draw_moving(
        self, painter: QPainter, slide: Slide, geometry: StageGeometry, tokens: Tokens
    ) -> None:
        state = self._state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._map_of != (slide, state.index, tokens):
            self._map_of = slide, state.index, tokens
            self._map = map_picture(slide, state.index, tokens)
        draw = StagePainter(painter, tokens, slide, geometry)
        field = state.field()
        if field is None:
            room = self.rect().adjusted(round(geometry.map.left()), 40, -MARGIN, -MARGIN)
            draw.nothing(room.toRectF(), slide.sizes.explanation())
            return
        draw.map(self._map, state.number, (field.row, field.column), state.index)
        draw.field(field, state.tap)
        draw.link(field)
        draw.figures(field, state.index, self._right(geometry))

    def _right(self, geometry: StageGeometry) -> float:
        """Return where the figures under the map end: as wide as they need to be."""
        return min(self.width() - MARGIN, max(geometry.map.right(), geometry.map.left() + 200))

    def _follow(self) -> None:
        self._place_speed()
        self.update()

    def _place_speed(self) -> None:
        geometry = self.geometry_
        if geometry is not None:
            left, top = geometry.map.left(), geometry.map.bottom() + FOOT - 44
            width = self._right(geometry) - left
            self._speed.setGeometry(round(left), round(top), round(width), 44)
        self._speed.setVisible(geometry is not None and geometry.shape != (0, 0))
