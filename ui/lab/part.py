"""LabPart: one part of the lab, and what all of them have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.render.view import View
from ui.command.command import Command
from ui.files.actions import FileActions


class LabView(QWidget):
    """The widget of a part. What it has to say goes to `files.noted` and `files.failed`."""

    def refresh(self) -> None:
        """Follow the session; called after each change while it is seen, and when it comes."""

    def look_at(self, view: View) -> None:
        """Take note of what was seen of the photo when the lab was entered."""

    def take_focus(self) -> None:
        """Have the keys go where they are of most use, as the lab is entered."""
        self.setFocus()

    def keep(self) -> None:
        """Keep for the next start what is in no file: the window closes."""

    def let_go(self) -> None:
        """Keep nothing of the photo, and let nothing run: it is not seen any more."""


def _no_commands(view: Callable[[], Any]) -> Iterable[Command]:
    del view
    return ()


@dataclass(frozen=True)
class LabPart:
    """A part that the lab's switch shows.

    Parameters
    ----------
    id, title, description, icon
        As menus and search show it; `id` is unique among the parts.
    make
        Makes its widget from the window's session and file actions, when it is first shown.
    commands
        What can be done with it. It is handed what shows the part and returns its widget, to be
        called as a command runs. Those with keys of their own have the scope ``lab``.
    has_keys
        Whether keys of the scope ``lab`` are this part's: in the others they do nothing.
    """

    id: str
    title: str
    description: str
    icon: str
    make: Callable[[Session, FileActions], LabView]
    commands: Callable[[Callable[[], Any]], Iterable[Command]] = _no_commands
    has_keys: bool = False
