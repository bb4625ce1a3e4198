"""PresetList: the export presets, each with its check box, its kind and its file's size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from editor.render.output.presets import ExportPreset, ExportPresets
from editor.render.output.settings import DEPTH_WORDS, ExportSettings
from editor.render.output.target import KEEP, OutputProfile
from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE, tokens_of

ROW: Final = 48  # logical pixels
BOX: Final = 16
BAR: Final = 3  # of the one that is shown


class PresetRow(QWidget):
    """One preset: a click on its box chooses it, anywhere else shows its settings."""

    spoken_role = QAccessible.Role.ListItem

    shown = Signal()
    chosen = Signal(bool)
    rename_wanted = Signal()
    stepped = Signal(int)  # up or down by the arrow keys

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset: ExportPreset | None = None
        self.figure = ""
        self._is_shown = self._is_hovered = False
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_preset(self, preset: ExportPreset, figure: str, is_shown: bool) -> None:
        """Draw a preset."""
        self.preset, self.figure, self._is_shown = preset, figure, is_shown
        words = said("written" if preset.chosen else "not written")
        self.setAccessibleName(f"{said(preset.name)}, {words}")
        self.setAccessibleDescription(kind_text(preset.settings))
        self.setToolTip(phrase("{kind}\nDouble click renames it", kind=kind_text(preset.settings)))
        self.update()

    def box(self) -> QRect:
        """Where the check box is."""
        return QRect(EDGE, (self.height() - BOX) // 2, BOX, BOX)

    def sizeHint(self) -> QSize:
        return QSize(200, ROW)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.preset is None:
            return
        if self.box().adjusted(-EDGE, -8, 6, 8).contains(event.position().toPoint()):
            self.chosen.emit(not self.preset.chosen)
        else:
            self.shown.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() > self.box().right() + 6:
            self.rename_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        if event.key() == key.Key_Space and self.preset is not None:
            self.chosen.emit(not self.preset.chosen)
        elif event.key() in (key.Key_Return, key.Key_Enter):
            self.shown.emit()
        elif event.key() in (key.Key_Up, key.Key_Down):
            self.stepped.emit(1 if event.key() == key.Key_Down else -1)
        elif event.key() == key.Key_F2:
            self.rename_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._is_hovered = event.type() == QEvent.Type.HoverEnter
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.preset is None:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_shown or self._is_hovered:
            ground = tokens.colour("selected" if self._is_shown else "hover")
            painter.fillRect(self.rect(), ground)
        if self._is_shown:
            painter.fillRect(0, 0, BAR, self.height(), tokens.colour("accent"))
        self._paint_box(painter)
        self._paint_words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        tokens, box = tokens_of(self.palette()), QRectF(self.box())
        is_chosen = self.preset is not None and self.preset.chosen
        painter.setPen(QPen(tokens.colour("accent_fill" if is_chosen else "edge"), 1))
        painter.setBrush(tokens.colour("accent_fill" if is_chosen else "field"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if is_chosen:
            ratio = self.devicePixelRatioF()
            sign = drawn("check", tokens.on_accent, round((BOX - 4) * ratio))
            painter.drawPixmap(box.adjusted(2, 2, -2, -2), sign, QRectF(sign.rect()))

    def _paint_words(self, painter: QPainter) -> None:
        assert self.preset is not None
        tokens, left = tokens_of(self.palette()), self.box().right() + 1 + SPACE
        muted = "hover_muted" if self._is_hovered else "muted"
        painter.setFont(font(TEXT))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(self.figure)
        right = self.width() - EDGE
        painter.setPen(tokens.colour("text" if self.preset.chosen else muted))
        upright = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(right - wide, 0, wide, self.height()), upright, self.figure)
        room = right - wide - SPACE - left
        painter.setFont(font(TEXT, semibold=self._is_shown))
        painter.setPen(tokens.colour("text"))
        name = painter.fontMetrics().elidedText(
            said(self.preset.name), Qt.TextElideMode.ElideRight, room
        )
        middle = self.height() // 2
        painter.drawText(QPoint(left, middle - 3), name)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour(muted))
        kind = painter.fontMetrics().elidedText(
            kind_text(self.preset.settings), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QPoint(left, middle + 13), kind)


class PresetList(QWidget):
    """The rows, one under the other."""

    shown = Signal(str)
    chosen = Signal(str, bool)
    rename_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PresetRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def show_presets(self, presets: ExportPresets, figures: dict[str, str]) -> None:
        """Draw the list; `figures` are the sizes that are known, by name."""
        while len(self.rows) > len(presets.items):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(presets.items):
            self._add()
        for row, preset in zip(self.rows, presets.items, strict=True):
            is_shown = preset.name == presets.shown
            row.show_preset(preset, figures.get(preset.name, ""), is_shown)

    def row_of(self, name: str) -> PresetRow:
        """Return the row of a preset."""
        return next(row for row in self.rows if row.preset and row.preset.name == name)

    def _add(self) -> None:
        row = PresetRow()
        row.shown.connect(lambda: self.shown.emit(_name(row)))
        row.chosen.connect(lambda on: self.chosen.emit(_name(row), on))
        row.rename_wanted.connect(lambda: self.rename_wanted.emit(_name(row)))
        row.stepped.connect(lambda step: self._step(row, step))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)

    def _step(self, row: PresetRow, step: int) -> None:
        number = min(max(self.rows.index(row) + step, 0), len(self.rows) - 1)
        self.rows[number].setFocus()
        self.shown.emit(_name(self.rows[number]))


def _name(row: PresetRow) -> str:
    return row.preset.name if row.preset is not None else ""


def kind_text(settings: ExportSettings) -> str:
    """Return what kind of file it is, as ``JPEG 92 · 2048 px · sRGB``."""
    form, how = settings.form, settings.encoding
    words = [f"{form.name} {how.quality}" if how.is_lossy(form) else form.name]
    if settings.depth != "source" and len(form.depths) > 1:
        words[0] += f" {said(DEPTH_WORDS[settings.depth])}"
    if not settings.size.is_own:
        words.append(localized(said(settings.size.text)))
    if settings.profile != KEEP:
        words.append(said(OutputProfile.title(settings.profile)))
    return " · ".join(words)
