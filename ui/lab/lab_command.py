"""lab_command: a command of one of the lab's pages, in a submenu of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ui.command.command import WINDOW, Command, Scope

LAB: Final = ("View", "lab", "Lab")


def lab_command(
    name: str,
    title: str,
    description: str,
    place: tuple[str, str],
    run: Callable[[], object],
    keys: tuple[str, ...] = (),
    icon: str = "",
    scope: Scope = WINDOW,
) -> Command:
    """Return a command that the search finds under "Lab".

    Parameters
    ----------
    name
        Its id without ``lab.``.
    place
        The submenu of its page, and the section there.
    title, description, run, keys, icon, scope
        As `Command` has them.
    """
    return Command(
        f"lab.{name}",
        title,
        description,
        (*LAB, "pages", *place),
        run,
        keys,
        icon,
        scope,
        full_title=f"Lab: {title[0].lower()}{title[1:]}",
    )
