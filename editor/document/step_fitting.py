"""Steps whose filter has changed, gone or come back since they were made."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from editor.document.step import Step
from filters.registry import Registry
from filters.user_error import UserError


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
