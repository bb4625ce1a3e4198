"""What is drawn of a crop's frame on the photo, and the bar over it with its ratios."""

from __future__ import annotations

from typing import Final, get_args

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from filters.builtin.geometry import Ratio
from filters.pixels.region import Region
from ui.canvas.crop_frame import BAR, CropFrame
from ui.look.floating import SHADOW, FloatingPanel
from ui.look.fonts import HINT, font
from ui.look.guides import DEFAULT_GUIDE, guide_lines
from ui.look.icons import icon
from ui.look.number_text import number_text
from ui.look.phrase import phrase
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import EDGE, GAP, SPACE, TOOL

MARK: Final = QColor(255, 255, 255)
THIN: Final = QColor(255, 255, 255, 150)
DARK: Final = QColor(0, 0, 0, 170)  # around marks, so that they are seen on white
OUTSIDE: Final = QColor(0, 0, 0, 150)
GROUND: Final = QColor(20, 20, 20, 200)
RATIOS: Final[tuple[str, ...]] = get_args(Ratio)
CORNER: Final = 16.0  # logical pixels


def size_text(frame: Region, bounds: Region) -> str:
    """Say how large a frame is, and how much of the photo it keeps."""
    pixels = frame.rows * frame.columns
    share = pixels / max(1, bounds.rows * bounds.columns)
    megapixels = number_text(round(pixels / 1e6, 2))
    return phrase(
        "{columns} × {rows} · {megapixels} MP · {share:.0%} kept",
        columns=frame.columns,
        rows=frame.rows,
        megapixels=megapixels,
        share=share,
    )


class CropOverlay(QWidget):
    """Lies over the canvas and lets every mouse event through."""

    def __init__(self, canvas: QWidget, crop: CropFrame) -> None:
        super().__init__(canvas)
        self._crop, self._guide = crop, DEFAULT_GUIDE
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        canvas.installEventFilter(self)
        crop.changed.connect(self.refresh)

    def set_guide(self, guide: str) -> None:
        """Draw another of `GUIDES` in the frame."""
        self._guide = guide
        self.update()

    def refresh(self) -> None:
        """Follow the frame."""
        parent = self.parentWidget()
        if parent is not None and self.size() != parent.size():
            self.resize(parent.size())
        self.setVisible(bool(self._crop.filter_id))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.refresh()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (frame := self._crop.frame) is not None:
            self._paint_frame(painter, frame)
        elif corners := self._crop.corners:
            outline(painter, QPolygonF(corners))
        painter.end()

    def _paint_frame(self, painter: QPainter, frame: Region) -> None:
        bounds, place = self._crop.bounds, self._crop.on_canvas
        box = QRectF(place(frame.left, frame.top), place(frame.right, frame.bottom))
        around = QPainterPath()
        around.addRect(QRectF(place(0, 0), place(bounds.columns, bounds.rows)))
        inside = QPainterPath()
        inside.addRect(box)
        painter.fillPath(around - inside, OUTSIDE)
        painter.setPen(QPen(THIN, 1.0))
        painter.drawLines(guide_lines(self._guide, box))
        outline(painter, QPolygonF(box))
        for line in grips(box):
            for colour, width in ((DARK, 5.0), (MARK, 3.0)):
                painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
                painter.drawPolyline(line)
        self._paint_size(painter, box, size_text(frame, bounds))

    def _paint_size(self, painter: QPainter, box: QRectF, text: str) -> None:
        """Write the frame's size into its lower edge, as far as that is in sight."""
        painter.setFont(font(HINT))
        seen = box & QRectF(self.rect())
        metrics = painter.fontMetrics()
        ground = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * EDGE, metrics.height() + SPACE)
        ground.moveCenter(QPointF(seen.center().x(), 0))
        ground.moveBottom(seen.bottom() - EDGE)
        if seen.height() < 3 * ground.height() or seen.width() < ground.width():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GROUND)
        painter.drawRoundedRect(ground, 4, 4)
        painter.setPen(MARK)
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)


def outline(painter: QPainter, shape: QPolygonF) -> None:
    """Draw a closed line, white with a dark edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((DARK, 3.0), (MARK, 1.0)):
        painter.setPen(QPen(colour, width))
        painter.drawPolygon(shape)


def grips(box: QRectF) -> list[QPolygonF]:
    """Return the lines that mark where a frame is taken hold of: angles, and bars on the sides."""
    across, down = min(CORNER, box.width() / 3), min(CORNER, box.height() / 3)
    wide, high = min(BAR, box.width() / 3) / 2, min(BAR, box.height() / 3) / 2
    middle, lines = box.center(), []
    for x, to_x in ((box.left(), across), (box.right(), -across)):
        for y, to_y in ((box.top(), down), (box.bottom(), -down)):
            lines.append([QPointF(x, y + to_y), QPointF(x, y), QPointF(x + to_x, y)])
        lines.append([QPointF(x, middle.y() - high), QPointF(x, middle.y() + high)])
    left, right = middle.x() - wide, middle.x() + wide
    lines += [[QPointF(left, y), QPointF(right, y)] for y in (box.top(), box.bottom())]
    return [QPolygonF(line) for line in lines]


class CropBar(FloatingPanel):
    """The ratios of the edited crop, floating over the photo, and the end of its frame."""

    def __init__(self, canvas: QWidget, crop: CropFrame) -> None:
        super().__init__(at_top=True)
        self._crop = crop
        self.words = QLabel("Drag the four corners")
        self.ratios = SegmentedSwitch(tuple(ratio.capitalize() for ratio in RATIOS))
        self.ratios.setToolTip("Width to height; Shift keeps that of a free frame")
        self.ratios.setAccessibleName("Ratio of the crop")
        self.swap = QToolButton()
        self.swap.setIcon(icon("transpose"))
        self.swap.setToolTip("Take the ratio the other way round")
        self.swap.setAccessibleName(self.swap.toolTip())
        self.horizon, *self.turns = (QToolButton() for _ in range(4))  # their commands name them
        for tool in (self.swap, self.horizon, *self.turns):
            tool.setFixedSize(TOOL, TOOL)
        self.done = QToolButton()
        self.done.setText("Done")
        self.done.setFixedHeight(TOOL)
        self.done.setToolTip("Show what the step makes of the photo (Enter)")
        self.ratios.chosen.connect(lambda at: crop.set_ratio(RATIOS[at]))
        self.swap.clicked.connect(crop.swap_ratio)
        self.done.clicked.connect(lambda: crop.show_frame(False))
        row = QHBoxLayout(self)
        inset = SHADOW + GAP
        row.setContentsMargins(inset, inset, inset, inset)
        row.setSpacing(SPACE)
        for widget in (self.words, self.ratios, self.swap, self.horizon, *self.turns, self.done):
            row.addWidget(widget)
        self.float_over(canvas)
        crop.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Follow the crop."""
        which = self._crop.filter_id
        if not which:
            self.hide()
            return
        is_crop = which == "crop"
        self.words.setVisible(not is_crop)
        for widget in (self.ratios, self.swap, self.horizon, *self.turns):
            widget.setVisible(is_crop)
        if is_crop:
            ratio = self._crop.ratio
            self.ratios.set_index(RATIOS.index(ratio))
            self.swap.setEnabled(ratio not in ("free", "1:1"))
        if self.isHidden():
            self.show_panel()
        else:
            self.place()
