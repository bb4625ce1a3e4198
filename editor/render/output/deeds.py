"""What was done to a photo, a text for each Step, for the history in a file's metadata."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PureWindowsPath
from typing import Any, Final

from editor.document.step import Step
from editor.storage.json_text import compact_text
from filters.params.kinds.file import FilePath
from filters.params.kinds.frames import Frames
from filters.params.kinds.picture import Picture
from filters.registry import Registry

LONGEST: Final = 4000  # characters: XMP in a JPEG has 65,000 for all that it says


def deeds_of(steps: Iterable[Step], registry: Registry) -> tuple[str, ...]:
    """Return the Steps that change pixels as in a recipe, on one line each.

    A file that a Step reads goes by its name alone, as its folder is nobody's business. What is
    longer than `LONGEST`, as a large kernel or a painted mask, is named under ``left_out``.
    """
    return tuple(_deed(step, registry) for step in steps if step.is_active)


def _deed(step: Step, registry: Registry) -> str:
    named = {name: _without_folders(value) for name, value in step.values.items()}
    form: dict[str, Any] = step.with_values(**named).to_json(registry)
    if "mask" in form:
        form["mask"] = _mask_without_folders(form["mask"])
    left_out = []
    for part in ("mask", "values"):
        if len(compact_text(form)) > LONGEST and part in form:
            del form[part]
            left_out.append(part)
    if left_out:
        form["left_out"] = left_out
    return compact_text(form).strip()


def _without_folders(value: Any) -> Any:
    """Return a value; of files their names alone."""
    match value:
        case FilePath(path):
            return FilePath(_name(path))
        case Picture(path):
            return Picture(_name(path))
        case Frames(paths):
            return Frames(tuple(name for path in paths if (name := _name(path))))
    return value


def _mask_without_folders(form: Any) -> Any:
    """Return a mask's JSON form with the pictures' names alone, those of masks in it too."""
    if isinstance(form, list):
        return [_mask_without_folders(one) for one in form]
    if not isinstance(form, dict):
        return form
    return {
        key: _name(one) if key == "path" and isinstance(one, str) else _mask_without_folders(one)
        for key, one in form.items()
    }


def _name(path: str) -> str:
    """Return a path's last part; also that of one that was made on Windows."""
    return PureWindowsPath(path).name
