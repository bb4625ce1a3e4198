"""What can be done with the Steps, and with the one being edited."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from editor.document.session import Session
from ui.command.command import Command, Item, Provider, Scope
from ui.kernel.commands import Transform, kernel_commands
from ui.steps.filter_panel import FilterPanel
from ui.steps.list import StepList

SCOPE: Final[Scope] = "steps"
HISTORY: Final = ("Edit", "history")
EDITED: Final = ("Step", "edited")
CHOSEN: Final = ("Step", "chosen")


def step_commands(session: Session, steps: StepList, panel: FilterPanel) -> tuple[Item, ...]:
    """Return what can be done with the history, the Steps, their filters and their kernels.

    Parameters
    ----------
    session
        What they change.
    steps
        The list, of which one is chosen.
    panel
        The form with the kernel.
    """
    return (
        *_history(session),
        *_edited(session),
        *ChosenStep(session, steps).commands(),
        _filters(session),
        *_kernel(session, panel),
    )


def _history(session: Session) -> tuple[Command, ...]:
    def now(title: str, label: str) -> str:
        return f"{title} {label[:1].lower()}{label[1:]}".rstrip()

    return (
        Command(
            "undo",
            "Undo",
            "Take the last change back",
            HISTORY,
            session.undo,
            ("Ctrl+Z",),
            "undo",
            is_enabled=lambda: bool(session.undo_label),
            current_title=lambda: now("Undo", session.undo_label),
        ),
        Command(
            "redo",
            "Redo",
            "Make the change that was taken back again",
            HISTORY,
            session.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo",
            is_enabled=lambda: bool(session.redo_label),
            current_title=lambda: now("Redo", session.redo_label),
        ),
    )


def _edited(session: Session) -> tuple[Command, ...]:
    def has_photo() -> bool:
        return session.document is not None

    return (
        Command(
            "apply",
            "Apply",
            "Add this to the steps",
            EDITED,
            session.apply,
            ("Ctrl+Return", "Ctrl+Enter"),
            "apply",
            is_enabled=lambda: session.can_apply,
        ),
        Command(
            "new_step",
            "New step",
            "Begin another step on top",
            EDITED,
            session.new_step,
            ("Ctrl+Shift+N",),
            "plus",
            is_enabled=has_photo,
        ),
        Command(
            "discard",
            "Discard draft",
            "Leave out what is not applied yet",
            EDITED,
            session.drop_draft,
            is_enabled=lambda: session.can_apply,
        ),
        Command(
            "reset",
            "Reset values",
            "Put every value back to its default",
            EDITED,
            session.reset,
            is_enabled=has_photo,
        ),
    )


class ChosenStep:
    """The Step that is chosen in the list, and what can be done with it."""

    def __init__(self, session: Session, steps: StepList) -> None:
        self._session, self._steps = session, steps

    def can_move(self, by: int) -> bool:
        """Whether it can go so many places up; by 0: whether there is one."""
        document, index = self._session.document, self._steps.chosen
        return document is not None and index is not None and 0 <= index + by < len(document.steps)

    def move(self, by: int) -> None:
        """Move it so many places up."""
        if (index := self._steps.chosen) is not None:
            self._session.move(index, index + by)

    def switch(self) -> None:
        """Switch it on or off."""
        document, index = self._session.document, self._steps.chosen
        if document is not None and index is not None:
            self._session.switch(index, not document.steps[index].enabled)

    def delete(self) -> None:
        """Delete it."""
        if (index := self._steps.chosen) is not None:
            self._session.delete(index)

    def commands(self) -> tuple[Command, ...]:
        """Return those, with the keys of the list."""
        return (
            Command(
                f"{SCOPE}.move_up",
                "Move step up",
                "Have the step done later by one place",
                CHOSEN,
                partial(self.move, 1),
                ("Alt+Up",),
                "up",
                SCOPE,
                is_enabled=partial(self.can_move, 1),
            ),
            Command(
                f"{SCOPE}.move_down",
                "Move step down",
                "Have the step done earlier by one place",
                CHOSEN,
                partial(self.move, -1),
                ("Alt+Down",),
                "down",
                SCOPE,
                is_enabled=partial(self.can_move, -1),
            ),
            Command(
                f"{SCOPE}.switch",
                "Switch step on or off",
                "Keep the step in the list without its effect",
                CHOSEN,
                self.switch,
                ("Space",),
                scope=SCOPE,
                is_enabled=partial(self.can_move, 0),
            ),
            Command(
                f"{SCOPE}.delete",
                "Delete step",
                "Take the step out of the list",
                CHOSEN,
                self.delete,
                ("Del", "Backspace"),
                "trash",
                SCOPE,
                is_enabled=partial(self.can_move, 0),
            ),
        )


def _filters(session: Session) -> Provider:
    def commands() -> Iterator[Command]:
        if session.document is not None:
            for spec in session.registry:
                yield Command(
                    f"filter.{spec.id}",
                    spec.title,
                    spec.doc,
                    ("Filter", spec.group),
                    partial(session.choose_filter, spec.id),
                )

    return Provider(("Filter",), commands)


def _kernel(session: Session, panel: FilterPanel) -> tuple[Item, ...]:
    def has_kernel() -> bool:
        return session.document is not None and panel.kernel_editor() is not None

    def ask(change: Transform, label: str) -> None:
        if (editor := panel.kernel_editor()) is not None:
            editor.tools.ask(change, label)

    def generators() -> list[Command]:
        editor = panel.kernel_editor()
        return editor.generators.commands() if editor is not None and has_kernel() else []

    return (*kernel_commands(ask, has_kernel), Provider(("Generator",), generators))
