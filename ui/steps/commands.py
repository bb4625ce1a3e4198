"""What can be done with the Steps, and with the one being edited."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from editor.document.session import Session
from editor.document.step import Step
from editor.document.step_edits import StepEdits
from filters.plugin import FilterSpec
from ui.command.command import Command, Item, Provider
from ui.files.frames import FrameFiles
from ui.files.masks import MaskFiles
from ui.kernel.commands import Transform, kernel_commands
from ui.kernel.grid.commands import grid_commands
from ui.kernel.stack_changes import StackEditor, stack_commands
from ui.kernel.tools import COMPOSE, RECENT
from ui.steps.blend_commands import blend_commands
from ui.steps.chosen import chosen_commands
from ui.steps.filter_panel import FilterPanel
from ui.steps.mask_commands import mask_commands
from ui.steps.panel import StepPanel
from ui.steps.pictures import StepPictures
from ui.steps.step_as import step_as_commands

HISTORY: Final = ("Edit", "history")
ADDED: Final = ("Step", "added")
EDITED: Final = ("Step", "edited")
Items = tuple[Item, ...]


def step_commands(
    session: Session,
    edits: StepEdits,
    steps: StepPanel,
    panel: FilterPanel,
    masks: MaskFiles,
    frames: FrameFiles,
    open_filters: Callable[[], object],
) -> tuple[Item, ...]:
    """Return what can be done with the history, the Steps, their filters and their kernels.

    Parameters
    ----------
    session, edits
        What they change.
    steps
        The list, of which some are chosen.
    panel
        The form with the kernel.
    masks
        Opens and saves masks.
    frames
        Saves moving pictures.
    open_filters
        Shows the filters to choose from.
    """
    return (
        *_history(session),
        *_adding(session, edits, panel, open_filters),
        *chosen_commands(session, edits, steps),
        *blend_commands(session),
        *mask_commands(session, masks),
        *step_as_commands(session, frames),
        _filters(session, edits),
        _go_to(session),
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


def _adding(
    session: Session, edits: StepEdits, panel: FilterPanel, open_filters: Callable[[], object]
) -> Items:
    def has_photo() -> bool:
        return session.document is not None

    def fresh() -> None:
        session.select(None)
        if (editor := panel.kernel_editor()) is not None:
            editor.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    return (
        Command(
            "add_filter",
            "Add filter…",
            "Choose a filter that is added as a step",
            ADDED,
            open_filters,
            ("Ctrl+Shift+F",),
            "plus",
            is_enabled=has_photo,
        ),
        Command(
            "new_step",
            "New kernel",
            "Go to an empty kernel, whose first edit adds a step",
            ADDED,
            fresh,
            ("Ctrl+Shift+N",),
            "kernel",
            is_enabled=has_photo,
        ),
        Command(
            "reset",
            "Reset values",
            "Put every value back to its default",
            EDITED,
            session.reset,
            icon="reset",
            is_enabled=lambda: session.document is not None and session.document.edited is not None,
        ),
        *_just_added(session, edits),
    )


def _just_added(session: Session, edits: StepEdits) -> tuple[Command, ...]:
    def instead() -> str:
        step = edits.replaceable
        return "Replace instead" if step is None else f"Replace {session.title(step)} instead"

    return (
        Command(
            "take_back",
            "Take back the new step",
            "Delete the step that was just added",
            ADDED,
            edits.take_back,
            is_enabled=lambda: edits.just_added is not None,
        ),
        Command(
            "replace_instead",
            "Replace instead",
            "Put the step that was just added into the place of the one before",
            ADDED,
            edits.replace_instead,
            is_enabled=lambda: edits.replaceable is not None,
            current_title=instead,
        ),
    )


def _filters(session: Session, edits: StepEdits) -> Provider:
    def commands() -> Iterator[Command]:
        if session.document is not None:
            pictures = StepPictures(session.registry)
            for spec in session.registry:
                yield Command(
                    f"filter.{spec.id}",
                    spec.title,
                    spec.doc,
                    ("Filter", "filters", spec.group),
                    partial(edits.choose_filter, spec.id),
                    icon=partial(_picture, pictures, spec),
                    preview=partial(Step.of, spec),
                    instead=partial(edits.choose_filter, spec.id, instead=True),
                )

    return Provider(("Filter",), commands)


def _kernel(session: Session, panel: FilterPanel) -> tuple[Item, ...]:
    def has_kernel() -> bool:
        return session.document is not None and panel.kernel_editor() is not None

    def ask(change: Transform, label: str) -> None:
        if (editor := panel.kernel_editor()) is not None:
            editor.tools.ask(change, label)

    def act(name: str) -> None:
        if (editor := panel.kernel_editor()) is not None:
            editor.grid.act(name)

    def pop_out() -> None:
        if (editor := panel.kernel_editor()) is not None:
            editor.pop_out()

    def stack_editor() -> StackEditor | None:
        return panel.stack_control() if session.document is not None else None

    return (
        *kernel_commands(ask, has_kernel, pop_out),
        *stack_commands(stack_editor),
        *grid_commands(act, has_kernel),
        Provider(("Generator",), partial(_generators, panel, has_kernel)),
        *_kernel_menus(panel, has_kernel),
    )


def _kernel_menus(panel: FilterPanel, has_kernel: Callable[[], bool]) -> tuple[Provider, ...]:
    """Return what the kernel editor's menus offer of presets and of kernels from before."""

    def composing() -> Iterable[Command]:
        editor = panel.kernel_editor()
        return editor.tools.composing() if editor is not None and has_kernel() else ()

    def recents() -> Iterable[Command]:
        editor = panel.kernel_editor()
        return editor.tools.recents() if editor is not None and has_kernel() else ()

    words = "Convolve the kernel with a preset's"
    return (
        Provider(("Kernel",), composing, COMPOSE[-1], words, "kernel"),
        Provider(RECENT, recents, RECENT[-1], "Take a kernel from before", "recent"),
    )


def _picture(pictures: StepPictures, spec: FilterSpec) -> QIcon:
    return pictures.of(Step.of(spec))


def _go_to(session: Session) -> Provider:
    """Return a command for each Step, which selects it; for the search alone."""

    def commands() -> Iterator[Command]:
        document = session.document
        for index, step in enumerate(document.steps if document is not None else ()):
            title = session.title(step)
            yield Command(
                f"go_to_step.{index}",
                f"{index + 1} {title}",
                "Select this step and show its form",
                ("Steps of this photo",),
                partial(session.select, index),
                icon="steps",
                full_title=f"Step {index + 1}: {title}",
            )

    return Provider(("Steps of this photo",), commands)


def _generators(panel: FilterPanel, has_kernel: Callable[[], bool]) -> Iterator[Command]:
    def offered() -> list[Command]:
        editor = panel.kernel_editor()
        return editor.generators.commands() if editor is not None and has_kernel() else []

    def make(command_id: str) -> None:
        """Do it by the editor that there is by then: a list of what was found may be older."""
        for command in offered():
            if command.id == command_id:
                command.run()

    return (replace(one, run=partial(make, one.id)) for one in offered())
