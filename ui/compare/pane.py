"""ComparePane: one kernel's result, with its name and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from filters.kernel import Kernel
from ui.canvas.layer import CanvasLayer
from ui.compare.offers import fill_kernels, size_words
from ui.compare.side import show_difference
from ui.compare.view import PaneView
from ui.kernel.shelf import KernelSources
from ui.look.chip import Chip
from ui.look.icons import icon
from ui.look.kernel_icon import weights_icon
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE, SPACE, TOOL
from ui.look.value_scale import ValueScale

PICTURE: Final = 32  # logical pixels of a kernel's picture
HEAD: Final = 48
LETTER: Final = 20
NAME: Final = 96  # logical pixels that a name has beside the chip; longer ones are cut
UPPER, LOWER = 316, 340  # shares of the height: the lower one has a head of its own


class ComparePane(QWidget):
    """The kernel's picture and name, its result, and below what that differs by from the first's.

    `kernel` is None where the pane follows the kernel being edited. In the place of the first
    one's difference stands what all of them have in common.
    """

    chosen = Signal()  # another kernel
    use_wanted = Signal(object)  # Kernel
    reference_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, number: int, shelf: Callable[[], KernelSources]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shelf = shelf
        self.kernel: Kernel | None = None
        self.title = ""  # what the kernel is called
        self.picture = PaneView(CanvasLayer(f"compare {number}"))
        self.picture.setAccessibleName("Result of a kernel")
        self.difference = PaneView(CanvasLayer(f"difference {number}"))
        self.difference.setAccessibleName(said("Difference from the first result"))
        self.difference_head = PanelHead("", figure_right=True)
        self.difference_head.figure.setToolTip(said("Of the part of the photo that was looked at"))
        self._common: QWidget | None = None
        self.letter, self._image = QLabel(), QLabel()
        self.name, self._figures = Sentence(), Sentence()  # a long name makes no column wider
        self.letter.setProperty("letter", True)
        self.letter.setFixedSize(LETTER, LETTER)
        self.letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name.setProperty("hint", False)
        self.name.setProperty("panel-title", True)
        for label in (self.name, self._figures):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.reference = Chip(said("Reference"))
        self.reference.setToolTip(said("What the others are compared with; choose another one"))
        self.sides = QMenu(self)  # of the reference: which side it should be
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.use = QAction(said("Edit this kernel in the window"), self)
        self.refer = QAction(said("Make it the reference"), self)
        self.remove = QAction(said("Take this side away"), self)
        self.use.triggered.connect(lambda: self.use_wanted.emit(self.kernel))
        self.refer.triggered.connect(self.reference_wanted)
        self.remove.triggered.connect(self.close_wanted)
        self.more = self._button("more", "Another kernel, and what can be done with this one")
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
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
        row.addWidget(self.reference)
        row.addWidget(self.more)
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
        self._common = common
        self._show_reference()
        self.reference.setChecked(common is not None)
        self.refer.setEnabled(common is None)
        self.difference_head.title.setText(f"{letter} − A")
        if common is not None:
            self._lower.addWidget(common, 1)
            common.show()
            self.difference.layer.clear()
        for widget in (self.difference_head, self.difference):
            widget.setVisible(common is None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_reference()

    def _show_reference(self) -> None:
        """Say that it is the reference where the name has room too; each difference says it."""
        words = max(label.sizeHint().width() for label in (self.name, self._figures))
        around = 2 * EDGE + LETTER + PICTURE + TOOL + 4 * SPACE + self.reference.sizeHint().width()
        has_room = self.width() - around >= min(words, NAME)
        self.reference.setVisible(self._common is not None and has_room)

    def show_figures(self, scale: ValueScale) -> None:
        """Say how large the difference is, where it was looked at."""
        show_difference(self.difference, self.difference_head.figure, scale)

    def take(self, kernel: Kernel | None, name: str) -> None:
        """Show another kernel, or with None the one being edited."""
        self.kernel, self.title = kernel, name
        self.say("")
        self.picture.setAccessibleName(phrase("Result of {name!t}", name=name))
        self.use.setEnabled(kernel is not None)
        self.chosen.emit()

    def say(self, fault: str) -> None:
        """Say in the place of the name why there is no result; the name again where empty."""
        self.name.setText(said(fault or self.title))
        self._show_reference()

    def show_kernel(self, kernel: Kernel | None, filter_title: str) -> None:
        """Draw the kernel's picture; where there is none, say what the filter is called."""
        self._image.setVisible(kernel is not None)
        if kernel is None:
            self._figures.setText(filter_title)
            return
        self._image.setPixmap(weights_icon(kernel, PICTURE).pixmap(QSize(PICTURE, PICTURE)))
        self._figures.setText(size_words(kernel))

    @staticmethod
    def _button(name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setFixedSize(TOOL, TOOL)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(said(tip))
        button.setAccessibleName(said(tip))
        return button

    def _fill(self) -> None:
        fill_kernels(self.menu, self._shelf(), self.take)
        self.menu.addSeparator()
        self.menu.addActions([self.use, self.refer])
        self.menu.addSeparator()
        self.menu.addAction(self.remove)
