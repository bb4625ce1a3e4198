"""What can be done with the Steps that are chosen in the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from editor.document.session import Session
from editor.document.step_edits import StepEdits
from ui.command.command import Command, Scope
from ui.steps.clipboard import copy_steps, paste_steps
from ui.steps.panel import StepPanel

SCOPE: Final[Scope] = "steps"
CHOSEN: Final = ("Step", "chosen")
ORDER: Final = ("Step", "order")


class ChosenSteps:
    """The Steps that are chosen in the list; the form's where none is."""

    def __init__(self, session: Session, edits: StepEdits, steps: StepPanel) -> None:
        self._session, self._edits, self._steps = session, edits, steps

    @property
    def indices(self) -> list[int]:
        """Their places."""
        document = self._session.document
        if document is None:
            return []
        chosen = [index for index in self._steps.list.indices if index < len(document.steps)]
        return chosen or ([] if document.selected is None else [document.selected])

    def there_are(self) -> bool:
        """Whether there is one at all."""
        return bool(self.indices)

    def is_one(self) -> bool:
        """Whether there is one."""
        return len(self.indices) == 1

    def can_move(self, by: int) -> bool:
        """Whether the one can go so many places down."""
        document, indices = self._session.document, self.indices
        return (
            document is not None
            and len(indices) == 1
            and 0 <= indices[0] + by < len(document.steps)
        )

    def move(self, by: int) -> None:
        """Move it so many places down."""
        if self.can_move(by):
            self._edits.move(self.indices[0], self.indices[0] + by)

    def switch(self) -> None:
        """Switch them off, or on where the first one is off."""
        document, indices = self._session.document, self.indices
        if document is not None and indices:
            self._edits.switch(not document.steps[indices[0]].enabled, indices)

    def switch_all(self) -> None:
        """Switch all off, or on where all are off."""
        document = self._session.document
        if document is not None:
            some_on = any(step.enabled for step in document.steps)
            self._edits.switch(not some_on, range(len(document.steps)))

    def delete(self) -> None:
        """Delete them."""
        self._edits.delete(self.indices)

    def duplicate(self) -> None:
        """Add the one once more after itself."""
        if self.is_one():
            self._edits.duplicate(self.indices[0])

    def show_alone(self) -> None:
        """Show the photo with the one only, or with all again."""
        if self.is_one():
            self._steps.toggle_solo(self.indices[0])

    def is_alone(self) -> bool:
        """Whether the one is shown alone."""
        return self.is_one() and self._session.solo == self.indices[0]

    def copy(self) -> None:
        """Put them on the clipboard as text."""
        document = self._session.document
        if document is not None:
            steps = tuple(document.steps[index] for index in self.indices)
            copy_steps(steps, self._session.registry)

    def paste(self) -> None:
        """Add the Steps that the clipboard holds."""
        steps = paste_steps(self._session.registry)
        what = "step" if len(steps) == 1 else f"{len(steps)} steps"
        self._edits.insert(steps, f"Paste {what}")


def chosen_commands(session: Session, edits: StepEdits, steps: StepPanel) -> tuple[Command, ...]:
    """Return what can be done with the chosen Steps, with the keys of the list."""
    chosen = ChosenSteps(session, edits, steps)

    def has_steps() -> bool:
        return session.document is not None and bool(session.document.steps)

    def has_photo() -> bool:
        return session.document is not None

    return (*_listed(chosen, steps, has_photo), *_switches(chosen, has_steps), *_order(chosen))


def _command(
    chosen: ChosenSteps,
    name: str,
    title: str,
    words: str,
    run: Callable[[], object],
    keys: tuple[str, ...] = (),
    icon: str = "",
    enabled: Callable[[], bool] | None = None,
    group: tuple[str, ...] = CHOSEN,
    checked: Callable[[], bool] | None = None,
) -> Command:
    return Command(
        f"{SCOPE}.{name}",
        title,
        words,
        group,
        run,
        keys,
        icon,
        SCOPE,
        is_enabled=enabled or chosen.there_are,
        is_checked=checked,
    )


def _listed(
    chosen: ChosenSteps, steps: StepPanel, has_photo: Callable[[], bool]
) -> tuple[Command, ...]:
    make = partial(_command, chosen)
    return (
        make(
            "rename",
            "Rename step",
            "Give the step a name of its own",
            steps.list.rename,
            ("F2",),
            "pencil",
            chosen.is_one,
        ),
        make(
            "duplicate",
            "Duplicate step",
            "Add the step once more after itself",
            chosen.duplicate,
            ("Ctrl+D",),
            "copy",
            chosen.is_one,
        ),
        make(
            "copy",
            "Copy steps",
            "Put the chosen steps on the clipboard as text",
            chosen.copy,
            ("Ctrl+C",),
            "copy",
        ),
        make(
            "paste",
            "Paste steps",
            "Add the steps that the clipboard holds",
            chosen.paste,
            ("Ctrl+V",),
            "paste",
            has_photo,
        ),
        make(
            "delete",
            "Delete step",
            "Take the chosen steps out of the list",
            chosen.delete,
            ("Del", "Backspace"),
            "trash",
        ),
    )


def _switches(chosen: ChosenSteps, has_steps: Callable[[], bool]) -> tuple[Command, ...]:
    make = partial(_command, chosen)
    return (
        make(
            "switch",
            "Switch step on or off",
            "Keep the step in the list without its effect",
            chosen.switch,
            ("Space",),
            "eye",
        ),
        make(
            "solo",
            "Show step alone",
            "Show the photo with this step only",
            chosen.show_alone,
            ("Ctrl+Return",),
            "",
            chosen.is_one,
            checked=chosen.is_alone,
        ),
        make(
            "switch_all",
            "Switch all steps off or on",
            "Show the photo with or without steps",
            chosen.switch_all,
            ("Shift+Space",),
            "eye-off",
            has_steps,
        ),
    )


def _order(chosen: ChosenSteps) -> tuple[Command, ...]:
    make = partial(_command, chosen)
    return (
        make(
            "move_up",
            "Move step up",
            "Have the step done earlier by one place",
            partial(chosen.move, -1),
            ("Alt+Up",),
            "up",
            partial(chosen.can_move, -1),
            ORDER,
        ),
        make(
            "move_down",
            "Move step down",
            "Have the step done later by one place",
            partial(chosen.move, 1),
            ("Alt+Down",),
            "down",
            partial(chosen.can_move, 1),
            ORDER,
        ),
    )
