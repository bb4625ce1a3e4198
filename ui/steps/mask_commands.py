"""The commands that mask the edited Step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from editor.document.session import Session
from editor.document.showing import MaskView, takes_mask
from editor.masks.fields import MaskError
from ui.command.command import STEP_NEEDED, Command, Item
from ui.files.masks import MaskFiles
from ui.steps.mask_bar import NEW, with_item
from ui.steps.mask_sharing import sharing_commands

Table = tuple[tuple[str, str, str, Callable[[], object], Callable[[], bool]], ...]
GROUP: Final = ("Step", "edited", "Mask")


def mask_commands(session: Session, files: MaskFiles) -> tuple[Item, ...]:
    """Return a command for each kind of item, for masks as a whole, and those of other Steps."""
    return (*_items(session, files), *_whole(session, files), *sharing_commands(session, GROUP))


def _has_step(session: Session) -> bool:
    return takes_mask(session.document, session.registry)


def _items(session: Session, files: MaskFiles) -> list[Command]:
    def add(name: str) -> None:
        if not _has_step(session):
            return
        try:
            mask = with_item(files.mask, name)
        except MaskError as error:
            files.failed(str(error))
        else:
            session.set_mask(mask, f"Add {name.lower()} to mask")

    from_file = Command(
        "mask.add_from_file",
        "Add from a file…",
        "Add a picture or a mask's file to the mask of the step",
        (*GROUP, "items"),
        files.add_dialog,
        icon="mask",
        is_enabled=partial(_has_step, session),
        needs=STEP_NEEDED,
        full_title="Mask: add from a file…",
    )
    added = [
        Command(
            f"mask.add_{name.lower().replace(' ', '_')}",
            f"Add {name.lower()}",
            f"Show the step only in a part of the photo: {name.lower()}",
            (*GROUP, "items"),
            partial(add, name),
            icon="mask",
            is_enabled=partial(_has_step, session),
            needs=STEP_NEEDED,
            full_title=f"Mask: add {name.lower()}",
        )
        for name in NEW
    ]
    return [*added, from_file]


def _whole(session: Session, files: MaskFiles) -> list[Command]:
    def has_mask() -> bool:
        return files.mask is not None

    def invert() -> None:
        if (mask := files.mask) is not None:
            whole = replace(mask.refinement, invert=not mask.refinement.invert)
            session.set_mask(replace(mask, refinement=whole), "Invert mask")

    def remove() -> None:
        if has_mask():
            session.set_mask(None, "Remove mask")

    def show(view: MaskView) -> None:
        session.show_mask("" if session.mask_view == view else view)

    def shows(view: MaskView) -> bool:
        return session.mask_view == view

    can_open = partial(_has_step, session)
    table = (
        ("open", "Open mask…", "Show the step through a picture or a mask's file",
         files.open_dialog, can_open),
        ("save", "Save mask…", "Write the mask as a file for other photos, or as a picture",
         files.save, has_mask),
        ("invert", "Invert mask", "Show the step where it was not shown", invert, has_mask),
        ("remove", "Remove mask", "Show the step everywhere", remove, has_mask),
    )  # fmt: skip
    views: tuple[tuple[str, str, str, MaskView], ...] = (
        ("show", "Show mask", "Show where the step is seen, in red over the photo", "red"),
        ("show_grey", "Show mask in grey", "Show the mask in place of the photo", "grey"),
    )
    shown = [
        Command(
            f"mask.{name}",
            title,
            description,
            (*GROUP, "whole"),
            partial(show, view),
            icon="mask",
            is_enabled=has_mask,
            is_checked=partial(shows, view),
        )
        for name, title, description, view in views
    ]
    return [*shown, *_of_table(table)]


def _of_table(table: Table) -> list[Command]:
    return [
        Command(
            f"mask.{name}",
            title,
            description,
            (*GROUP, "whole"),
            run,
            icon="mask",
            is_enabled=is_enabled,
        )
        for name, title, description, run, is_enabled in table
    ]
