"""ComparePane: one kernel's result, with its name and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from filters.analysis.figures import dc_gain
from filters.kernel import Kernel
from ui.canvas.layer import CanvasLayer
from ui.compare.side import difference_words
from ui.compare.view import PaneView
from ui.kernel.shelf import KernelSources
from ui.look.icons import icon
from ui.look.kernel_icon import weights_icon
from ui.look.number_text import number_text
from ui.look.panel_head import PanelHead
from ui.look.tokens import EDGE, SPACE, TOOL
from ui.look.value_scale import ValueScale

PICTURE: Final = 32  # logical pixels of a kernel's picture
HEAD: Final = 48
LETTER: Final = 20
UPPER, LOWER = 316, 340  # shares of the height: the lower one has a head of its own


class ComparePane(QWidget):
    """The kernel's picture and name, its result, and below what that differs by from the first's.

    `kernel` is None where the pane follows the kernel being edited. In the place of the first
    one's difference stands what all of them have in common.
    """

    chosen = Signal()  # another kernel
    use_wanted = Signal(object)  # Kernel
    close_wanted = Signal()

    def __init__(self, number: int, shelf: Callable[[], KernelSources]) -> None:
        super().__init__()
        self._shelf = shelf
        self.kernel: Kernel | None = None
        self._title = ""
        self.picture = PaneView(CanvasLayer(f"compare {number}"))
        self.picture.setAccessibleName("Result of a kernel")
        self.difference = PaneView(CanvasLayer(f"difference {number}"))
        self.difference.setAccessibleName("Difference from the first result")
        self.difference_head = PanelHead("", figure_right=True)
        self.difference_head.figure.setToolTip("Of the part of the photo that was looked at")
        self._common: QWidget | None = None
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.picture, UPPER)
        column.addWidget(self._make_lower(), LOWER)

    def _make_head(self) -> QWidget:
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
        return head

    def _make_lower(self) -> QWidget:
        lower = QWidget()
        self._lower = QVBoxLayout(lower)
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._lower.setSpacing(0)
        self._lower.addWidget(self.difference_head)
        self._lower.addWidget(self.difference, 1)
        return lower

    @property
    def views(self) -> tuple[PaneView, ...]:
        """Its pictures that are shown: the first one's result, the others' difference too."""
        return (self.picture,) if self._common is not None else (self.picture, self.difference)

    def stand(self, letter: str, common: QWidget | None) -> None:
        """Take a letter; with what all have in common it is the first, which has no difference."""
        self.letter.setText(letter)
        self.difference_head.title.setText(f"{letter} − A")
        if common is not None:
            self._lower.addWidget(common, 1)
            common.show()
            self.difference.layer.clear()
        self._common = common
        for widget in (self.difference_head, self.difference):
            widget.setVisible(common is None)

    def show_figures(self, scale: ValueScale) -> None:
        """Say how large the difference is, where it was looked at."""
        self.difference_head.figure.setText(difference_words(self.difference.layer, scale))

    def take(self, kernel: Kernel | None, name: str) -> None:
        """Show another kernel, or with None the one being edited."""
        self.kernel, self._title = kernel, name
        self.say("")
        self.picture.setAccessibleName(f"Result of {name}")
        self.use.setEnabled(kernel is not None)
        self.chosen.emit()

    def say(self, fault: str) -> None:
        """Say in the place of the name why there is no result; the name again where empty."""
        self.name.setText(fault or self._title)
        self.name.setToolTip(fault)

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
