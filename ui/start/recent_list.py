"""RecentList: the photos that were opened or saved last, with picture, folder, size and time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.files.pictures import FilePicture, FilePictures
from ui.files.recent import RecentPhoto
from ui.look.filling import filling
from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.tokens import EDGE, SPACE, tokens_of

ROW: Final = 56  # logical pixels
BETWEEN: Final = 4
PICTURE: Final = QSize(64, 48)
MOST: Final = 5
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class RecentRow(QAbstractButton):
    """One photo: a click opens it."""

    def __init__(self, photo: RecentPhoto, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self.found: FilePicture | None = None
        self.setText(photo.path.name)
        self.setToolTip(str(photo.path))
        self.setAccessibleName(f"{photo.path.name}, {photo.folder}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_picture(self, found: FilePicture) -> None:
        """Show what the file looks like."""
        self.found = found
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area, is_over = QRectF(self.rect()), self.underMouse()
        if is_over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("selected"))
            painter.drawRoundedRect(area, 4, 4)
        box = QRectF(SPACE, (ROW - PICTURE.height()) / 2, PICTURE.width(), PICTURE.height())
        self._paint_picture(painter, box)
        muted = tokens.colour("hover_muted" if is_over else "muted")
        found, room = self.found, area.adjusted(box.right() + EDGE, 12, -EDGE, 0)
        size = "" if found is None or found.reason else found.size_text
        upper, lower = QRectF(room), QRectF(room)
        upper.setHeight(16)
        lower.setTop(upper.bottom())
        lower.setHeight(16)
        painter.setFont(font(TEXT))
        painter.setPen(tokens.colour("text"))
        painter.drawText(upper, RIGHT, size)
        upper.setRight(upper.right() - painter.fontMetrics().horizontalAdvance(size) - EDGE)
        painter.setFont(font(TEXT, semibold=is_over))
        _draw_elided(painter, upper, self.photo.path.name)
        painter.setFont(font(HINT))
        painter.setPen(muted)
        when = self.photo.when()
        painter.drawText(lower, RIGHT, when)
        lower.setRight(lower.right() - painter.fontMetrics().horizontalAdvance(when) - EDGE)
        _draw_elided(painter, lower, self.photo.folder)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        tokens = tokens_of(self.palette())
        picture = None if self.found is None else self.found.picture
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(box, 2, 2)
        painter.setClipPath(shape)
        painter.fillRect(box, tokens.colour("field"))
        if picture is not None and not picture.isNull():
            painter.drawImage(box, picture, filling(picture, box))
        else:
            name = "warning" if self.found is not None else "photo"
            sign = drawn(name, tokens.muted, round(16 * self.devicePixelRatioF()))
            at = QRectF(box.center().x() - 8, box.center().y() - 8, 16, 16)
            painter.drawPixmap(at, sign, QRectF(sign.rect()))
        painter.restore()


class RecentList(QWidget):
    """Rows of recent photos; a sentence where there are none yet."""

    photo_wanted = Signal(object)  # Path

    def __init__(self, pictures: FilePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        pictures.arrived.connect(self._take)
        self.rows: list[RecentRow] = []
        self._none = QLabel("Photos that you open are listed here.")
        self._none.setProperty("hint", True)
        self._none.setIndent(SPACE)  # as what is in the rows
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self._column.addWidget(self._none)
        self._column.addStretch()

    def show_photos(self, photos: Sequence[RecentPhoto]) -> None:
        """Show the newest of these, and have their pictures looked at again."""
        photos = tuple(photos)[:MOST]
        if photos != tuple(row.photo for row in self.rows):
            for row in self.rows:
                row.deleteLater()
                self._column.removeWidget(row)
            self.rows = [self._row(photo) for photo in photos]
            for number, row in enumerate(self.rows):
                self._column.insertWidget(number, row)
            self._none.setVisible(not self.rows)
        self._pictures.ask([row.photo.path for row in self.rows], again=True)

    def _row(self, photo: RecentPhoto) -> RecentRow:
        row = RecentRow(photo)
        row.clicked.connect(lambda: self.photo_wanted.emit(photo.path))
        if (found := self._pictures.of(photo.path)) is not None:
            row.set_picture(found)
        return row

    def _take(self, path: object, found: FilePicture) -> None:
        for row in self.rows:
            if row.photo.path == path:
                row.set_picture(found)


def _draw_elided(painter: QPainter, room: QRectF, text: str) -> None:
    metrics = painter.fontMetrics()
    painter.drawText(
        room, LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(room.width()))
    )
