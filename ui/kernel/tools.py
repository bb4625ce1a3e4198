"""KernelTools: what can be done with a whole kernel, as buttons and menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget, QWidgetAction

from filters.kernel import Kernel
from filters.kernel import algebra as algebra
from filters.kernel import transforms as transforms
from ui.command.actions import CommandActions
from ui.command.command import Command, Provider
from ui.command.menus import fill_menu
from ui.command.registry import CommandRegistry
from ui.form.gesture import EditGesture
from ui.form.number_field import NumberField
from ui.kernel.commands import POP_OUT, SCOPE, Transform, kernel_commands
from ui.kernel.shelf import KernelSources
from ui.look.colour_bar import ColourBar
from ui.look.hairline import Hairline
from ui.look.icons import icon
from ui.look.kernel_icon import weights_icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import TOOL

PICTURE: Final = 24  # logical pixels of a kernel's picture in a menu
RECENT: Final = ("Recent kernels",)
DRAWN: Final = ("brush", "recent", "more")  # buttons that are no command
COMPOSE: Final = ("Kernel", "make", "Compose with")


class KernelTools(QWidget):
    """The tool row of a kernel editor; it changes nothing itself."""

    wanted = Signal(object, str, str)  # Transform, merge key, label
    brush_toggled = Signal(bool)
    window_wanted = Signal()  # of the grid's own

    def __init__(self, current: Callable[[], Kernel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._shelf = KernelSources()
        self._commands = kernel_commands(self.ask, pop_out=self.window_wanted.emit)
        self.actions_ = CommandActions(self._commands, CommandRegistry(), self)
        self.buttons: dict[str, QToolButton] = {}
        self.legend = ColourBar()
        self.scale = NumberField("Scale by", 1.0, step=0.1)
        self._scaled = current()
        self._make_menus()
        self._lay_out()

    def ask(self, change: Transform, label: str) -> None:
        """Ask for a change of the kernel, as one entry of the history."""
        self.wanted.emit(change, EditGesture().key, label)

    def set_shelf(self, shelf: KernelSources) -> None:
        """Say where presets and recent kernels come from."""
        self._shelf = shelf

    def set_commands(self, registry: CommandRegistry) -> None:
        """Take the shortcuts from the window's commands."""
        self.actions_.follow(registry)

    def _make_menus(self) -> None:
        self.menu, self.recent_menu = QMenu(self), QMenu("Recent kernels", self)
        self.menu.setToolTipsVisible(True)
        make = self.actions_.action_for
        below = fill_menu(self.menu, (*self._commands, Provider(COMPOSE, self.composing)), make)
        self.compose_menu = below["Compose with"]
        fill_menu(self.recent_menu, (Provider(RECENT, self.recents),), make)
        row = QWidgetAction(self.menu)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(24, 4, 8, 4)
        line.addWidget(self.scale)
        row.setDefaultWidget(holder)
        self.menu.addAction(row)
        self.scale.setToolTip(said("Multiply every weight; live"))
        self.scale.changed.connect(
            lambda factor, merge: self.wanted.emit(
                lambda _: transforms.scale(self._scaled, factor), merge, "Scale the weights"
            )
        )
        self.menu.aboutToShow.connect(self._begin_scale)

    def set_wide(self, is_wide: bool) -> None:
        """Show the legend of the colours where there is room for it."""
        self.legend.setVisible(is_wide)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        brush = self._drawn("brush", "Paint with a brush (B in the grid)")
        brush.setCheckable(True)
        brush.toggled.connect(self.brush_toggled)
        row.addWidget(brush)
        row.addWidget(Hairline(QSize(8, 16)))
        for command in self._commands:
            if command.icon and command.id != POP_OUT:
                button = self._button(command.id.removeprefix(f"{SCOPE}."))
                self.actions_.bind(button, command.id)
                row.addWidget(button)
        row.addWidget(Hairline(QSize(8, 16)))
        for name, tip, menu in (
            ("recent", "Recent kernels, from before the last start too", self.recent_menu),
            ("more", "More: turn, symmetrize, scale, dilate, trim, compose …", self.menu),
        ):
            button = self._drawn(name, tip)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.legend)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(TOOL, TOOL)
        self.buttons[name] = button
        return button

    def _drawn(self, name: str, tip: str) -> QToolButton:
        button = self._button(name)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _begin_scale(self) -> None:
        self._scaled = self._current()
        self.scale.set_value(1.0)

    def composing(self) -> Iterator[Command]:
        """Return a command for each preset with a kernel, which convolves this one with it."""

        def made(kernel: Kernel) -> Transform:
            return lambda own: algebra.compose(own, kernel)

        return self._offered(COMPOSE, self._shelf.presets(), made, "Compose with {}")

    def recents(self) -> Iterator[Command]:
        """Return a command for each kernel from before, which takes it."""
        named = [(_size_text(kernel), kernel) for kernel in self._shelf.recent()]
        return self._offered(RECENT, named, lambda kernel: lambda _: kernel, "Take kernel {}")

    def _offered(
        self,
        group: tuple[str, ...],
        kernels: Sequence[tuple[str, Kernel]],
        made: Callable[[Kernel], Transform],
        label: str,
    ) -> Iterator[Command]:
        for number, (name, kernel) in enumerate(kernels):
            title = label.format(name)
            yield Command(
                f"kernel.{group[-1]}.{number}",
                name,
                title,
                group,
                partial(self.ask, made(kernel), title),
                icon=partial(weights_icon, kernel, PICTURE),
                full_title=title,
            )


def _size_text(kernel: Kernel) -> str:
    rows, columns = kernel.shape
    return phrase("{rows}×{columns}, sum {sum:.4g}", rows=rows, columns=columns, sum=kernel.sum)
