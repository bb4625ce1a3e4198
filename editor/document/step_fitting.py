"""Steps, and photos of them, whose filter has changed, gone or come back since they were made."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TypeAlias

from editor.document.document import Document
from editor.document.photos import OpenPhoto
from editor.document.step import Step
from filters.registry import Registry
from filters.user_error import UserError

Way: TypeAlias = tuple[tuple[str, Document], ...]


def fitted(step: Step, registry: Registry) -> Step:
    """Return a Step as its filter takes it today.

    Values that the filter no longer takes become its defaults. A Step whose filter is missing
    stays as it was read, and becomes whole once the filter is there.
    """
    if step.filter_id not in registry:
        return step
    if step.unread is not None:
        with contextlib.suppress(UserError):
            return Step.from_json(step.to_json(registry), registry)
        return step
    spec = registry[step.filter_id]
    values = dict(spec.defaults)
    for param in spec.params:
        with contextlib.suppress(UserError, KeyError):
            values[param.name] = param.checked(step.values[param.name])
    return step if values == step.values else replace(step, values=values)


def fitted_photo(photo: OpenPhoto, registry: Registry) -> OpenPhoto:
    """Return a photo with all its Steps as their filters take them today.

    So are those that were saved, its snapshots', and those that undo and redo come to.
    """
    history, saved = photo.history, fitted_steps(photo.saved, registry)
    present = _fitted_document(history.present, registry)
    if present is not history.present:
        history = history.with_present(present)
    past, future = (_fitted_way(way, registry) for way in (history.past, history.future))
    history = replace(history, past=past, future=future)
    snapshots = tuple(
        replace(one, steps=fitted_steps(one.steps, registry)) for one in photo.snapshots
    )
    return replace(photo, history=history, saved=saved, snapshots=snapshots)


def fitted_steps(steps: tuple[Step, ...], registry: Registry) -> tuple[Step, ...]:
    """Return Steps as their filters take them today."""
    return tuple(fitted(step, registry) for step in steps)


def _fitted_document(document: Document, registry: Registry) -> Document:
    steps = fitted_steps(document.steps, registry)
    return document if steps == document.steps else replace(document, steps=steps)


def _fitted_way(way: Way, registry: Registry) -> Way:
    return tuple((label, _fitted_document(document, registry)) for label, document in way)
