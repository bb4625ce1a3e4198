"""SizeFields: columns, rows, divisor and offset of a kernel, and what its sum does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from filters.analysis.figures import dc_gain
from filters.analysis.summary import response_range
from filters.kernel import MAX_SIDE, Kernel
from ui.form.number_field import NumberField, number_text
from ui.look.kept_room import KeptRoom
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import FIELD, GAP, SPACE, tokens_of

FIELD_WIDTH: Final = 72  # logical pixels on the bench
NARROWEST: Final = 56
LINK: Final = 18  # logical pixels of height, so that a line of text doesn't grow by it
SAME: Final = 1e-6  # how far gains may differ that a person would call the same


def consequence(kernel: Kernel) -> str:
    """Say what a kernel does to brightness; one sentence."""
    gain, offset = dc_gain(kernel), kernel.offset
    if abs(gain) < SAME:
        return f"Flat areas become {_grey(offset)}."
    if gain < 0:
        return "Bright becomes dark." if abs(gain + 1) < SAME else "Bright becomes dark, scaled."
    if abs(gain - 1) > SAME:
        factor, word = (gain, "brighter") if gain > 1 else (1 / gain, "darker")
        return f"{number_text(factor, 2 if factor < 10 else 0)} times {word}."
    if offset:
        return f"{abs(offset):.0%} {'brighter' if offset > 0 else 'darker'}.".replace("%", " %")
    return "Brightness is kept."


def can_normalize(kernel: Kernel) -> bool:
    """Whether dividing by the sum would change what a kernel does to brightness."""
    return kernel.sum != 0 and abs(dc_gain(kernel) - 1) > SAME


def _grey(level: float) -> str:
    if level <= SAME:
        return "black"
    if level >= 1 - SAME:
        return "white"
    return "grey" if abs(level - 0.5) < 0.005 else f"{100 * level:.0f} % grey"


class FieldBelow(NumberField):
    """A number field under its name; a dot before the name says that it is not the default."""

    def __init__(
        self,
        label: str,
        default: float,
        *,
        whole: bool = False,
        step: float | None = None,
        minimum: float = float("-inf"),
        maximum: float = float("inf"),
    ) -> None:
        super().__init__(label, default, minimum, maximum, whole=whole, step=step)
        self._start = default
        column = self.layout()
        assert column is not None
        column.removeItem(self._row)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addWidget(self.field)
        column.addWidget(self._error)
        self.field.setMinimumWidth(NARROWEST)
        self.marks_change = not whole

    @property
    def is_changed(self) -> bool:
        """Whether it is another number than at the start."""
        return self.marks_change and self.value() != self._start


class SizeFields(QWidget):
    """Four fields side by side, and the sum: beside them where there is room, else below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = FieldBelow("Columns", 3, whole=True, minimum=1, maximum=MAX_SIDE)
        self.rows = FieldBelow("Rows", 3, whole=True, minimum=1, maximum=MAX_SIDE)
        self.divisor = FieldBelow("Divisor", 1.0, step=0.1)
        self.offset = FieldBelow("Offset", 0.0, step=0.01)
        self.fields = (self.columns, self.rows, self.divisor, self.offset)
        self.sum, self.words = QLabel(), QLabel()
        self.words.setProperty("hint", True)
        # A layout of the whole form for each edit takes too long.
        self._places = KeptRoom(self.sum), KeptRoom(self.words)
        self.normalize = QPushButton("Normalize")
        self.normalize.setProperty("link", True)
        self.normalize.setFixedHeight(LINK)
        self.normalize.setCursor(Qt.CursorShape.PointingHandCursor)
        self._explain()
        self._sentence, self._changes = "", (False,) * len(self.fields)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._note = QWidget()
        self._note_grid = QGridLayout(self._note)
        self._note_grid.setContentsMargins(0, 0, 0, 0)
        self._is_wide: bool | None = None
        self.set_wide(False)

    def set_wide(self, is_wide: bool) -> None:
        """Have the sum beside the fields, or below them."""
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for column, field in enumerate(self.fields):
            field.setFixedWidth(FIELD_WIDTH) if is_wide else field.setMaximumWidth(16777215)
            if not is_wide:
                field.setMinimumWidth(NARROWEST)
            self._grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column, 0 if is_wide else 1)
        self._grid.setColumnStretch(4, 1 if is_wide else 0)
        top, note = Qt.AlignmentFlag.AlignTop, self._note_grid
        sum_, words = self._places
        note.addWidget(sum_, 0, 0)
        note.addWidget(self.normalize, 0, 2)
        if is_wide:
            self._grid.addWidget(self._note, 0, 4, top)
            note.addWidget(words, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._note, 1, 0, 1, 4)
            note.addWidget(words, 0, 1)
        # The link is higher than the line that it stands in, and would push the fields apart.
        self._note.setContentsMargins(0, -GAP if is_wide else 0, 0, 0)
        note.setSpacing(0 if is_wide else GAP)
        note.setColumnStretch(0, 1)
        note.setColumnStretch(1, 0 if is_wide else 2)
        note.setRowMinimumHeight(1, FIELD - 2 if is_wide else 0)

    def show_kernel(self, kernel: Kernel) -> None:
        """Show a kernel's numbers; nothing is signalled."""
        self.rows.set_value(kernel.shape[0])
        self.columns.set_value(kernel.shape[1])
        self.divisor.setEnabled(not kernel.normalize)
        self.divisor.set_value(kernel.gain_divisor)
        self.divisor.marks_change = not kernel.normalize
        self.offset.set_value(kernel.offset)
        self.sum.setText(said(f"Sum {number_text(kernel.sum)}"))
        low, high = (number_text(value, 2) for value in response_range(kernel))
        self.sum.setToolTip(
            phrase(
                "Sum of the weights; a photo's results lie between {low} and {high}",
                low=low,
                high=high,
            )
        )
        self._sentence = consequence(kernel)
        self.tell("")
        self.normalize.setText(said("Own divisor") if kernel.normalize else said("Normalize"))
        self.normalize.setVisible(kernel.normalize or can_normalize(kernel))
        self._mark_changes()

    def _mark_changes(self) -> None:
        changes = tuple(field.is_changed for field in self.fields)
        if changes != self._changes:  # painting four fields again takes as long as the grid
            self._changes = changes
            self.update()

    def tell(self, text: str) -> None:
        """Show something else in the sentence's place for a while; nothing brings it back."""
        self.words.setText(said(text or self._sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens_of(self.palette()).colour("accent"))
        for field, is_changed in zip(self.fields, self._changes, strict=True):
            if is_changed:
                middle = field.y() + field.label.geometry().center().y()
                painter.drawEllipse(QPointF(field.x() - 5, middle), 2, 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _explain(self) -> None:
        self.rows.setToolTip(said("Rows of the kernel, 1 to 255; the origin keeps its weight"))
        self.columns.setToolTip(
            said("Columns of the kernel, 1 to 255; the origin keeps its weight")
        )
        self.divisor.setToolTip(said("The weighted sum is divided by it"))
        self.offset.setToolTip(said("Added after the division; 0.5 is half of full scale"))
        self.normalize.setToolTip(
            said("Divide by the sum of the weights, now and when they change")
        )
