"""The Step whose result a mask is made of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from editor.document.step import Step
from editor.masks.fields import MaskError
from filters.registry import Registry


def filter_step(form: Mapping[str, Any], registry: Registry) -> tuple[Step, str]:
    """Return the Step of a mask's item, by its JSON form, and a text that tells it from others.

    Raise UserError where there can't be a mask of that.
    """
    wanted = {name: form[name] for name in ("filter", "version", "values")}
    step = Step.from_json(wanted, registry)
    spec = registry[step.filter_id]
    if spec.stands_alone or spec.sees_mask:
        raise MaskError(f"a mask can't be made of {spec.title}: its result is no picture in place")
    return step, json.dumps(wanted, sort_keys=True)
