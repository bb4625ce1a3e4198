"""AboutPage: the version, and each part of the program with its licence, to be read in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor import VERSION
from editor.support.licences import Part
from ui.look.icons import mark
from ui.look.language import said, word_widgets
from ui.look.number_text import localized
from ui.look.phrase import phrase

SIZE: Final = (940, 560)  # logical pixels: the lines of licences fit
NAMES: Final = 340  # of its width
SIGN: Final = 48


class AboutPage(QDialog):
    """It is no question: the window goes on beside it.

    Parameters
    ----------
    parts
        What the program is made of; those that are not installed are said to be so.
    costs
        What the convolution plans with on this machine, in one line.
    """

    def __init__(self, parts: Sequence[Part], costs: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Kernelroom")
        self.resize(*SIZE)
        self._parts = tuple(parts)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Part", "Version", "Licence"])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName("Parts and their licences")
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for part in self._parts:
            version = part.version or ("" if not part.package else "not installed")
            item = QTreeWidgetItem([part.name, version, part.licence])
            item.setToolTip(0, f"{said(part.purpose)}: {part.home}")
            item.setToolTip(2, part.licence)
            self.tree.addTopLevelItem(item)
        self.purpose = QLabel()
        self.purpose.setWordWrap(True)
        self.purpose.setProperty("hint", True)
        self.purpose.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName("Text of the licence")
        self.costs = QLabel(localized(said(costs)))
        self.costs.setWordWrap(True)
        self.costs.setProperty("hint", True)
        self.costs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QPushButton("Close")
        self.close_button.setToolTip("Close this page")
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.tree.currentItemChanged.connect(lambda *_: self._show_part())
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        word_widgets(self)

    def _show_part(self) -> None:
        part = self._parts[self.tree.currentIndex().row()]
        optional = said("The program starts without it.") if part.is_optional else ""
        words = (f"{said(part.purpose)}.", optional, part.home)
        self.purpose.setText(" ".join(filter(None, words)))
        self.text.setPlainText(part.text())

    def _lay_out(self) -> None:
        sign, title = QLabel(), QLabel(phrase("Kernelroom {version}", version=VERSION))
        sign.setPixmap(mark().pixmap(SIGN, SIGN))
        title.setProperty("heading", True)
        words = QLabel("A photo editor built around convolution kernels. MIT licence.")
        named = QVBoxLayout()
        named.setSpacing(4)
        named.addStretch()
        named.addWidget(title)
        named.addWidget(words)
        named.addStretch()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign)
        head.addLayout(named, 1)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.purpose)
        side.addWidget(self.text, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        self.tree.setFixedWidth(NAMES)
        below.addWidget(self.tree)
        below.addLayout(side, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.costs, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(below, 1)
        column.addLayout(foot)
