"""The commands by which Steps share masks, take copies of them, or are masks themselves."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from editor.document.document import Document
from editor.document.mask_sharing import with_copied_mask, with_own_mask, with_shared_mask
from editor.document.session import Session
from editor.document.showing import takes_mask
from ui.command.command import Command, Item, Provider
from ui.steps.mask_bar import with_form

RESULT = "Add the result of"
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
        Provider((*place, RESULT), partial(_results, session, (*place, RESULT, "steps"))),
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


def _results(session: Session, group: tuple[str, ...]) -> Iterator[Command]:
    """Yield a command for each other Step whose filter's result can be a mask."""
    document = session.document
    if document is None or not takes_mask(document, session.registry):
        return
    for index, step in enumerate(document.steps):
        if index == document.selected or step.filter_id not in session.registry:
            continue
        spec = session.registry[step.filter_id]
        if spec.stands_alone or spec.sees_mask:
            continue
        title = session.title(step)
        yield Command(
            f"mask.result_of.{index}",
            f"{index + 1} {title}",
            "Show the step where that filter, with that step's values, makes what it reads light",
            group,
            partial(_add_result, session, index),
            icon="mask",
            full_title=f"Mask: add the result of step {index + 1} {title}",
        )


def _add_result(session: Session, index: int) -> None:
    document = session.document
    if document is None or document.edited is None or index >= len(document.steps):
        return
    step = document.steps[index]
    form = step.to_json(session.registry)
    item = {name: form[name] for name in ("filter", "version", "values")}
    mask = with_form(document.edited.mask, {"shape": "filter", **item})
    session.set_mask(mask, f"Add result of {session.title(step)} to mask")


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
