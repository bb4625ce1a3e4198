"""ComparePane: one kernel's result, with its name and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.render.view import View
from filters.analysis.figures import dc_gain
from filters.kernel import Kernel
from ui.canvas.layer import CanvasLayer
from ui.canvas.painting import paint_layer
from ui.canvas.view_zoom import ViewZoom, is_pinch
from ui.kernel.shelf import KernelSources
from ui.look.icons import icon
from ui.look.kernel_icon import weights_icon
from ui.look.number_text import number_text
from ui.look.tokens import EDGE, SPACE, TOOL, tokens_of

PICTURE: Final = 32  # logical pixels of a kernel's picture
HEAD: Final = 48
LETTER: Final = 20


class PaneView(QWidget):
    """The picture of a pane: wheel and pinch zoom and dragging pans, all panes together."""

    spoken_role = QAccessible.Role.Graphic

    zoomed = Signal(object)  # View
    panned = Signal(int, int)  # device pixels
    resized = Signal()

    def __init__(self, layer: CanvasLayer) -> None:
        super().__init__()
        self.layer = layer
        self.view: View | None = None
        self._zoom = ViewZoom()
        self._last: QPointF | None = None
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def device_size(self) -> tuple[int, int]:
        """Return (height, width) in device pixels."""
        ratio = self.devicePixelRatioF()
        return round(self.height() * ratio), round(self.width() * ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        height, width = self.device_size()
        everything = QRect(0, 0, width, height)
        painter.fillRect(everything, tokens_of(self.palette()).colour("canvas"))
        if self.view is not None:
            paint_layer(painter, self.layer, self.view, everything)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._change_view(partial(self._zoom.turned, event))

    def event(self, event: QEvent) -> bool:
        if is_pinch(event):
            event.accept()
            self._change_view(partial(self._zoom.pinched, event))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            moved = (event.position() - self._last) * self.devicePixelRatioF()
            self._last = event.position()
            self.panned.emit(round(moved.x()), round(moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None
        self.unsetCursor()

    def _change_view(self, change: Callable[[View, float], View]) -> None:
        if self.view is not None:
            view = change(self.view, self.devicePixelRatioF())
            if view != self.view:
                self.zoomed.emit(view)


class ComparePane(QWidget):
    """A picture with the kernel's picture and name above it.

    `kernel` is None where the pane follows the kernel being edited.
    """

    chosen = Signal()  # another kernel
    use_wanted = Signal(object)  # Kernel
    close_wanted = Signal()

    def __init__(self, number: int, shelf: Callable[[], KernelSources]) -> None:
        super().__init__()
        self._shelf = shelf
        self.kernel: Kernel | None = None
        self.picture = PaneView(CanvasLayer(f"compare {number}"))
        self.picture.setAccessibleName("Result of a kernel")
        self.letter, self._image, self.name, self._figures = (QLabel() for _ in range(4))
        self.letter.setProperty("letter", True)
        self.letter.setFixedSize(LETTER, LETTER)
        self.letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name.setProperty("panel-title", True)
        self._figures.setProperty("hint", True)
        for label in (self.name, self._figures):  # a long name never makes a column wider
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.choose = self._button("kernel", "Choose the kernel of this side")
        self.choose.setMenu(self.menu)
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.use = self._button("apply", "Edit this kernel in the window")
        self.use.clicked.connect(lambda: self.use_wanted.emit(self.kernel))
        self.remove = self._button("close", "Take this side away")
        self.remove.clicked.connect(self.close_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.name)
        words.addWidget(self._figures)
        words.addStretch()
        head = QWidget()
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(EDGE, 0, SPACE - 2, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.letter)
        row.addWidget(self._image)
        row.addLayout(words, 1)
        for button in (self.choose, self.use, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.picture, 1)

    def take(self, kernel: Kernel | None, name: str) -> None:
        """Show another kernel, or with None the one being edited."""
        self.kernel = kernel
        self.name.setText(name)
        self.picture.setAccessibleName(f"Result of {name}")
        self.use.setEnabled(kernel is not None)
        self.chosen.emit()

    def show_kernel(self, kernel: Kernel) -> None:
        """Draw the kernel's picture."""
        self._image.setPixmap(weights_icon(kernel, PICTURE).pixmap(QSize(PICTURE, PICTURE)))
        self._figures.setText(_size(kernel))

    @staticmethod
    def _button(name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setFixedSize(TOOL, TOOL)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _fill(self) -> None:
        self.menu.clear()
        self.menu.addAction("The kernel being edited", partial(self.take, None, CURRENT))
        shelf = self._shelf()
        recent = [(_size(k), k) for k in shelf.recent()]
        for title, kernels in (("Recent", recent), ("Presets", shelf.presets())):
            below = self.menu.addMenu(title)
            for name, kernel in kernels:
                action = below.addAction(weights_icon(kernel, PICTURE), name)
                action.triggered.connect(partial(self.take, kernel, name))
            below.setEnabled(bool(kernels))


CURRENT: Final = "Being edited"


def _size(kernel: Kernel) -> str:
    return f"{kernel.shape[1]}×{kernel.shape[0]} · Σ {number_text(dc_gain(kernel), 2)}"
