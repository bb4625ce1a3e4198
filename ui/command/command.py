"""Command: something a person can do, with all that menus, keys and the search need to offer it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtGui import QIcon

from editor.document.step import Step
from ui.look.language import said

Scope = Literal["window", "kernel", "grid", "presets", "steps", "lab"]
WINDOW: Final = "window"
STEP_NEEDED: Final = "add a step first"


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Command:
    """Everything about one action, in one place.

    Parameters
    ----------
    id
        Unique; shortcuts that a person changes are kept under it. Outside the window's own scope
        it begins with its scope, as in ``kernel.negate``.
    title
        As a menu shows it, with ``…`` where it asks something first.
    description
        One line on what it does, without a full stop.
    group
        Where it stands: a menu, a section of that menu, a submenu there, a section of that, and
        so on. Separators stand between sections.
    run
        Does it. May be called at any time: what can't be done now does nothing, or says why.
    shortcuts
        The keys at first, as Qt writes them (``Ctrl+Shift+S``).
    icon
        The name of a drawing in ``ui/look/icons``, or what makes the icon when it is shown.
    scope
        Where the shortcuts work: everywhere in the window, or in one part of it while it has the
        focus, where they come before the window's.
    choice
        The name that commands of which exactly one is on have in common.
    is_enabled
        Whether it makes sense now; where not, menus show it in grey, and the search leaves it out
        of the list.
    needs
        What to do first where it makes no sense, as in ``add a step first``; the search says it.
    guide_title
        What the guide calls it, in English, as all of the guide is; by itself where empty.
    is_checked
        Whether it is on; None for a command that is not a switch.
    current_title
        The title where it changes, as in ``Undo rotate``.
    full_title
        The title outside its menu, where the title alone does not say enough.
    preview
        Makes the Step that it would add, to be shown on the photo before it is done.
    instead
        Does it in the place of the selected Step.
    """

    id: str
    title: str
    description: str
    group: tuple[str, ...]
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    icon: str | Callable[[], QIcon] = ""
    scope: Scope = WINDOW
    choice: str = ""
    is_enabled: Callable[[], bool] = _always
    is_checked: Callable[[], bool] | None = None
    current_title: Callable[[], str] | None = None
    full_title: str = ""
    preview: Callable[[], Step] | None = None
    instead: Callable[[], object] | None = None
    needs: str = ""
    guide_title: str = ""

    def __post_init__(self) -> None:
        if not self.guide_title:
            known = (self.full_title or self.title).removesuffix("…")
            object.__setattr__(self, "guide_title", known)
        for name in ("title", "description", "full_title"):  # in the language that is spoken
            object.__setattr__(self, name, said(getattr(self, name)))

    @property
    def menu(self) -> str:
        """The menu that it belongs to; in the search its kind."""
        return self.group[0]

    @property
    def text(self) -> str:
        """The title in its menu, as it is now."""
        return self.title if self.current_title is None else said(self.current_title())

    @property
    def found_as(self) -> str:
        """The title in the search and in tooltips: without its menu, and without an ellipsis."""
        return (self.full_title or self.text).removesuffix("…")


@dataclass(frozen=True)
class Provider:
    """Commands that are made each time they are asked for: presets, filters, recent photos.

    Parameters
    ----------
    group
        The menu that they fill, as a path; theirs begin with it.
    commands
        Makes those that there are now.
    under
        The name under which the search lists them as one entry, so that what is in another list
        too is not found twice; empty where it lists each.
    description, icon
        Of that entry.
    """

    group: tuple[str, ...]
    commands: Callable[[], Iterable[Command]]
    under: str = ""
    description: str = ""
    icon: str = ""

    @property
    def menu(self) -> str:
        """The menu that they belong to."""
        return self.group[0]


Item = Command | Provider
