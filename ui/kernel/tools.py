"""KernelTools: what can be done with a whole kernel, as buttons, a menu and shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget, QWidgetAction

from filters.kernel import Kernel
from filters.kernel import algebra as algebra
from filters.kernel import transforms as transforms
from ui.form.gesture import EditGesture
from ui.form.number_field import NumberField
from ui.kernel.shelf import KernelSources
from ui.look.icons import icon
from ui.look.kernel_icon import weights_icon

Transform = Callable[[Kernel], Kernel]
BUTTON: Final = 24  # logical pixels a side; ten of them fit the panel
PICTURE: Final = 24  # logical pixels of a kernel's picture in a menu


@dataclass(frozen=True)
class KernelCommand:
    """One change of a whole kernel; with an icon it has a button of its own.

    Commands with the same `under` share a submenu of that name. A name that begins with ``-`` is a
    separator.
    """

    name: str
    text: str = ""
    change: Transform | None = None
    shortcut: str = ""
    has_button: bool = False
    under: str = ""


_line = KernelCommand("-")
COMMANDS: Final[tuple[KernelCommand, ...]] = (
    KernelCommand("rotate-left", "Turn left by 90°", partial(transforms.rotate90, quarters=-1),
                  "Alt+Left", True),
    KernelCommand("rotate-right", "Turn right by 90°", transforms.rotate90, "Alt+Right", True),
    KernelCommand("rotate-left-45", "Turn left by 45°", partial(transforms.rotate45, eighths=-1),
                  "Alt+Shift+Left"),
    KernelCommand("rotate-right-45", "Turn right by 45°", transforms.rotate45, "Alt+Shift+Right"),
    KernelCommand("flip-horizontal", "Flip left and right", transforms.flip_horizontal, "Alt+H",
                  True),
    KernelCommand("flip-vertical", "Flip up and down", transforms.flip_vertical, "Alt+V", True),
    KernelCommand("transpose", "Transpose rows and columns", transforms.transpose, "Alt+T", True),
    _line,
    KernelCommand("negate", "Negate every weight", algebra.negate, "Alt+N", True),
    KernelCommand("normalize", "Scale the weights to a sum of 1", algebra.normalize, "Alt+1", True),
    KernelCommand("balance", "Balance the weights to a sum of 0", algebra.balance, "Alt+0"),
    KernelCommand("symmetric", "Left and right", partial(algebra.symmetrize, symmetry="horizontal"),
                  under="Symmetrize"),
    KernelCommand("symmetric-down", "Top and bottom",
                  partial(algebra.symmetrize, symmetry="vertical"), under="Symmetrize"),
    KernelCommand("symmetric-both", "Both", partial(algebra.symmetrize, symmetry="both"), "Alt+Y",
                  under="Symmetrize"),
    KernelCommand("symmetric-diagonal", "Diagonal",
                  partial(algebra.symmetrize, symmetry="diagonal"), under="Symmetrize"),
    KernelCommand("symmetric-rotational", "By quarter turns",
                  partial(algebra.symmetrize, symmetry="rotational"), under="Symmetrize"),
    _line,
    KernelCommand("dilate-2", "By 2", partial(transforms.dilate, rows=2), "Alt+D", under="Dilate"),
    KernelCommand("dilate-3", "By 3", partial(transforms.dilate, rows=3), under="Dilate"),
    KernelCommand("dilate-4", "By 4", partial(transforms.dilate, rows=4), under="Dilate"),
    KernelCommand("trim", "Trim zeros at the edges", transforms.trim, "Alt+X"),
    KernelCommand("pad", "Pad with a row of zeros on each side",
                  partial(transforms.with_edges_moved, top=1, left=1, bottom=1, right=1), "Alt+P"),
    _line,
    KernelCommand("high-pass", "Delta minus kernel", algebra.high_pass, "Alt+U"),
    KernelCommand("sharpen", "Sharpen with this blur", algebra.sharpened, "Alt+Shift+U"),
    KernelCommand("inverse", "Invert (regularized)", algebra.inverse, "Alt+I"),
    KernelCommand("reset", "Back to the identity", algebra.identity),
)  # fmt: skip


class KernelTools(QWidget):
    """The tool row of a kernel editor; it changes nothing itself."""

    wanted = Signal(object, str, str)  # Transform, merge key, label
    brush_toggled = Signal(bool)

    def __init__(self, current: Callable[[], Kernel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._shelf = KernelSources()
        self.actions_: dict[str, QAction] = {}
        self.buttons: dict[str, QToolButton] = {}
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.compose_menu = QMenu("Compose with", self)
        self.recent_menu = QMenu("Recent kernels", self)
        self.scale = NumberField("Scale by", 1.0, step=0.1)
        self._scaled = current()
        self._make_actions()
        self._fill_menu()
        self._lay_out()

    def set_shelf(self, shelf: KernelSources) -> None:
        """Say where presets and recent kernels come from."""
        self._shelf = shelf

    def entries(self) -> list[tuple[str, str, Callable[[], None]]]:
        """Return the words, shortcut and doing of each change, for the search."""
        return [
            (
                f"{c.under}: {c.text.lower()}" if c.under else c.text,
                c.shortcut,
                self.actions_[c.name].trigger,
            )
            for c in COMMANDS
            if c.change is not None
        ]

    def restyle(self) -> None:
        """Draw the icons in the theme's colours."""
        for name, button in self.buttons.items():
            button.setIcon(icon(name))

    def _make_actions(self) -> None:
        for command in COMMANDS:
            if command.change is None:
                continue
            action = QAction(command.text, self)
            action.setShortcut(QKeySequence(command.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            words = f"{command.under}: {command.text.lower()}" if command.under else command.text
            action.triggered.connect(partial(self._ask, command.change, words))
            self.actions_[command.name] = action

    def _fill_menu(self) -> None:
        below: dict[str, QMenu] = {}
        for command in COMMANDS:
            if command.change is None:
                self.menu.addSeparator()
            elif command.under:
                if command.under not in below:
                    below[command.under] = self.menu.addMenu(command.under)
                below[command.under].addAction(self.actions_[command.name])
            else:
                self.menu.addAction(self.actions_[command.name])
        self.menu.addMenu(self.compose_menu)
        row = QWidgetAction(self.menu)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(24, 4, 8, 4)
        line.addWidget(self.scale)
        row.setDefaultWidget(holder)
        self.menu.addAction(row)
        self.scale.setToolTip("Multiply every weight; live")
        self.scale.changed.connect(
            lambda factor, merge: self.wanted.emit(
                lambda _: transforms.scale(self._scaled, factor), merge, "Scale the weights"
            )
        )
        self.menu.aboutToShow.connect(self._begin_scale)
        self.compose_menu.aboutToShow.connect(self._fill_compose)
        self.recent_menu.aboutToShow.connect(self._fill_recent)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        brush = self._button("brush", "Paint with a brush (B in the grid)")
        brush.setCheckable(True)
        brush.toggled.connect(self.brush_toggled)
        row.addWidget(brush)
        for command in COMMANDS:
            if command.has_button:
                shortcut = self.actions_[command.name].shortcut()
                keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
                button = self._button(command.name, f"{command.text} ({keys})")
                button.clicked.connect(self.actions_[command.name].trigger)
                row.addWidget(button)
        row.addStretch()
        for name, tip, menu in (
            ("recent", "Recent kernels, from before the last start too", self.recent_menu),
            ("more", "More: turn, symmetrize, scale, dilate, trim, compose …", self.menu),
        ):
            button = self._button(name, tip)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            row.addWidget(button)

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(BUTTON, BUTTON)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        self.buttons[name] = button
        return button

    def _ask(self, change: Transform, label: str) -> None:
        self.wanted.emit(change, EditGesture().key, label)

    def _begin_scale(self) -> None:
        self._scaled = self._current()
        self.scale.set_value(1.0)

    def _fill_compose(self) -> None:
        self._fill_shelf(
            self.compose_menu,
            self._shelf.presets(),
            lambda kernel: lambda own: algebra.compose(own, kernel),
            "Compose with {}",
        )

    def _fill_recent(self) -> None:
        named = [(_size_text(kernel), kernel) for kernel in self._shelf.recent()]
        self._fill_shelf(self.recent_menu, named, lambda kernel: lambda _: kernel, "Take kernel {}")

    def _fill_shelf(
        self,
        menu: QMenu,
        kernels: Sequence[tuple[str, Kernel]],
        make: Callable[[Kernel], Transform],
        label: str,
    ) -> None:
        menu.clear()
        for name, kernel in kernels:
            action = menu.addAction(weights_icon(kernel, PICTURE), name)
            action.triggered.connect(partial(self._ask, make(kernel), label.format(name)))
        if not kernels:
            menu.addAction("None yet").setEnabled(False)


def _size_text(kernel: Kernel) -> str:
    rows, columns = kernel.shape
    return f"{rows}×{columns}, sum {kernel.sum:.4g}"
