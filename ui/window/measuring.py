"""MeasuredView: opens the page that finds kernels by measuring, and leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.document.session import Session
from ui.command.command import Command
from ui.files.actions import FileActions
from ui.look.phrase import phrase
from ui.measured.part_order import BLUR, BUDGET, PAIR, SHAPE, WISH
from ui.presets.panel import PresetPanel
from ui.window.message_bar import MessageBar
from ui.window.workspaces import KERNEL, Workspaces

if TYPE_CHECKING:  # at run time it comes as the page is opened: no start waits for it
    from ui.measured.page import MeasuredPage


class MeasuredView(QObject):
    """Shows the page over the whole middle; what is used of it is seen on the bench.

    Parameters
    ----------
    session, presets, files
        What the page works with.
    workspaces
        Over which it lies.
    message
        Says what was kept or why not.
    """

    def __init__(
        self,
        session: Session,
        presets: PresetPanel,
        files: FileActions,
        workspaces: Workspaces,
        message: MessageBar,
    ) -> None:
        super().__init__(workspaces)
        self._session, self._workspaces = session, workspaces
        self._presets, self._files, self._message = presets, files, message

    @cached_property
    def page(self) -> MeasuredPage:
        """The page, made when it is first opened."""
        from ui.measured.page import MeasuredPage

        workspaces, presets, message = self._workspaces, self._presets, self._message
        page = MeasuredPage(self._session, presets.library, self._files, workspaces.window)
        page.hide()
        page.left.connect(workspaces.uncover)
        page.used.connect(partial(workspaces.show, KERNEL))
        page.kept.connect(presets.reload)
        page.kept.connect(
            lambda name: message.say(phrase("Kept {name} as a preset.", name=name), "note")
        )
        page.failed.connect(partial(message.say, cause="measured"))
        return page

    def open(self, part: int) -> None:
        """Show the page with one of its parts."""
        if self._session.document is None:
            return
        self.page.parts.setCurrentIndex(part)
        if self.page.isVisible():
            self.page.show_part(part)
        else:
            self._workspaces.cover(self.page)
        self.page.setFocus()

    def commands(self) -> Iterator[Command]:
        """Yield what opens it."""
        for name, title, words, part in (
            (
                "measure_pair",
                "Kernel from before and after…",
                "Find the kernel that turns one picture into another, or why there is none",
                PAIR,
            ),
            (
                "measure_blur",
                "Kernel against this photo's blur…",
                "Measure how the photo is blurred, and find the kernel that sharpens it",
                BLUR,
            ),
            (
                "kernel_by_wish",
                "Kernel by wish…",
                "Draw a frequency response, or choose a derivative, and get the nearest kernel",
                WISH,
            ),
            (
                "kernel_of_shape",
                "Kernel from a picture…",
                "Make any picture, or a part of it, a kernel: lights take its shape",
                SHAPE,
            ),
            (
                "kernel_budget",
                "Cheaper kernel…",
                "Trade the edited kernel's exactness for time, measured on this photo",
                BUDGET,
            ),
        ):
            yield Command(
                name,
                title,
                words,
                ("Filter", "measured"),
                partial(self.open, part),
                icon="kernel",
                is_enabled=lambda: self._session.document is not None,
            )
