"""BenchHead: what a panel's head has over the kernel's bench: its name, pop out, menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QMenu, QToolButton

from filters.design.generators import Generators
from filters.kernel import Kernel
from filters.user_error import UserError
from ui.command.actions import command_action
from ui.command.registry import CommandRegistry
from ui.kernel.commands import POP_OUT
from ui.look.language import said
from ui.look.panel_head import PanelHead

MEASURED: Final = (
    "measure_pair", "measure_blur", "kernel_by_wish", "kernel_of_shape", "kernel_budget",
)  # fmt: skip
IN_MENU: Final = (  # ids of commands; an empty one is a line between groups
    "save_preset", "reset", "", "paste_kernel", "import_kernels", "export_kernel", "", POP_OUT,
)  # fmt: skip


def kernel_name(kernel: Kernel, otherwise: str) -> str:
    """Return the name of the generator that made a kernel, else another one."""
    if kernel.design is not None:
        try:
            return said(Generators.builtin()[kernel.design.generator].title)
        except UserError:
            pass  # of another version
    return otherwise


class BenchHead:
    """What a panel's head has besides while there is a bench under it.

    Parameters
    ----------
    head
        Gets the buttons, hidden at first.
    """

    def __init__(self, head: PanelHead) -> None:
        self._commands = CommandRegistry()
        self.measure = head.add_tool(
            "probe", "A kernel from two pictures, this blur, a wish or a shape, or a cheaper one"
        )
        self.pop_out = head.add_tool("pop-out", "Open the grid in its own window")
        self.more = head.add_tool("more", "More: save, import, export …")
        self.measured = self._menu(self.measure, MEASURED)
        self.menu = self._menu(self.more, IN_MENU)
        self.pop_out.clicked.connect(lambda: self._run(POP_OUT))
        self.set_bench(is_bench=False)

    def set_commands(self, registry: CommandRegistry) -> None:
        """Say whose commands the buttons do."""
        self._commands = registry

    def set_bench(self, is_bench: bool) -> None:
        """Show the buttons, or hide them."""
        self.is_bench = is_bench
        for button in (self.measure, self.pop_out, self.more):
            button.setVisible(is_bench)

    def _run(self, command_id: str) -> None:
        self._commands.run(self._commands[command_id])

    def _menu(self, button: QToolButton, names: Sequence[str]) -> QMenu:
        """Add a menu of commands to a button, which is filled when it opens."""
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill(menu, names))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return menu

    def _fill(self, menu: QMenu, names: Sequence[str]) -> None:
        menu.clear()
        known = {command.id: command for command in self._commands}
        for command_id in names:
            if not command_id:
                menu.addSeparator()
            elif command_id in known:
                menu.addAction(command_action(known[command_id], self._commands, menu))
