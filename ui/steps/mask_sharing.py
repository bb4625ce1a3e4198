"""The commands by which Steps share masks, or take copies of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from editor.document.document import Document
from editor.document.mask_sharing import with_copied_mask, with_own_mask, with_shared_mask
from editor.document.session import Session
from editor.document.showing import takes_mask
from ui.command.command import Command, Item, Provider

SHARE = "Use the mask of"
COPY = "Copy the mask of"


def sharing_commands(session: Session, group: tuple[str, ...]) -> tuple[Item, ...]:
    """Return what shares masks; `group` is the menu that they stand in."""

    def is_shared() -> bool:
        document = session.document
        if document is None or document.selected is None:
            return False
        return len(document.sharing(document.selected)) > 1

    def part() -> None:
        if session.document is not None and is_shared():
            session.record(with_own_mask(session.document), "Make mask its own")

    place = (*group, "others")
    return (
        Provider((*place, SHARE), partial(_of_others, session, (*place, SHARE, "steps"), False)),
        Provider((*place, COPY), partial(_of_others, session, (*place, COPY, "steps"), True)),
        Command(
            "mask.own",
            "Make the mask its own",
            "Give this step a copy of a mask that others share, which they don't follow",
            place,
            part,
            icon="mask",
            is_enabled=is_shared,
        ),
    )


def _of_others(session: Session, group: tuple[str, ...], copies: bool) -> Iterator[Command]:
    document = session.document
    if document is None or document.selected is None or not takes_mask(document, session.registry):
        return
    mine = document.sharing(document.selected)
    for index, step in enumerate(document.steps):
        if step.mask is None or index == document.selected or (index in mine and not copies):
            continue
        title = f"{index + 1} {session.title(step)}"
        named = f" “{step.mask.name}”" if step.mask.name else ""
        deed = "Copy" if copies else "Use"
        yield Command(
            f"mask.{deed.lower()}_of.{index}",
            f"{title}{named}",
            f"{group[-2]} this step: " + ("it goes its own way" if copies else "one edit for both"),
            group,
            partial(_take, session, index, copies),
            icon="mask",
            full_title=f"{deed} the mask of step {index + 1} {session.title(step)}{named}",
        )


def _take(session: Session, index: int, copies: bool) -> None:
    document: Document | None = session.document
    if document is not None and index < len(document.steps):
        change = with_copied_mask if copies else with_shared_mask
        deed = "Copy mask of" if copies else "Use mask of"
        title = session.title(document.steps[index])
        session.record(change(document, index), f"{deed} {title}")
