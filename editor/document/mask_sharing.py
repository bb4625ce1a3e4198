"""Masks that several Steps of a photo share, and copies of them."""

from __future__ import annotations

from dataclasses import replace

from editor.document.document import Document

NAME = "Mask"


def with_shared_mask(document: Document, index: int) -> Document:
    """Have the selected Step share another's mask: an edit of one is one of both from now on.

    A mask without a name is given one, by which the two belong together.
    """
    mask = document.steps[index].mask
    if mask is None or document.edited is None:
        return document
    if not mask.name:
        mask = replace(mask, name=free_name(document, NAME))
        document = document.with_step(index, replace(document.steps[index], mask=mask))
    return document.with_mask(mask, alone=True)


def with_copied_mask(document: Document, index: int) -> Document:
    """Copy another Step's mask to the selected one, as a mask of its own."""
    mask = document.steps[index].mask
    if mask is None or document.edited is None:
        return document
    name = free_name(document, mask.name) if mask.name else ""
    return document.with_mask(replace(mask, name=name), alone=True)


def with_own_mask(document: Document) -> Document:
    """Part the selected Step's mask from those that share it."""
    return document if document.selected is None else with_copied_mask(document, document.selected)


def free_name(document: Document, name: str) -> str:
    """Return a name that no mask of the photo has: this one, or with a number after it."""
    taken = {step.mask.name for step in document.steps if step.mask is not None}
    base, number = name.rstrip(" 0123456789") or name, 1
    while name in taken or name == NAME:
        name, number = f"{base} {number}", number + 1
    return name
