"""What was done to a photo, a text for each Step, for the history in a file's metadata."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any, Final

from editor.document.step import Step
from editor.storage.json_text import compact_text
from filters.params.kinds.file import FilePath
from filters.registry import Registry

LONGEST: Final = 4000  # characters: XMP in a JPEG has 65,000 for all that it says


def deeds_of(steps: Iterable[Step], registry: Registry) -> tuple[str, ...]:
    """Return the Steps that change pixels as in a recipe, on one line each.

    A file that a Step reads goes by its name alone, as its folder is nobody's business. What is
    longer than `LONGEST`, as a large kernel or a painted mask, is named under ``left_out``.
    """
    return tuple(_deed(step, registry) for step in steps if step.is_active)


def _deed(step: Step, registry: Registry) -> str:
    named = {
        name: FilePath(PurePath(value.path).name)
        for name, value in step.values.items()
        if isinstance(value, FilePath)
    }
    form: dict[str, Any] = step.with_values(**named).to_json(registry)
    left_out = []
    for part in ("mask", "values"):
        if len(compact_text(form)) > LONGEST and part in form:
            del form[part]
            left_out.append(part)
    if left_out:
        form["left_out"] = left_out
    return compact_text(form).strip()
