"""Recipe: a document's Steps as a small JSON file beside the photo."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from editor.document.step import Step
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.json_text import JsonTextError, from_bytes, to_text
from filters.registry import Registry
from filters.user_error import UserError

FORMAT: Final = "kernelroom recipe"
VERSION: Final = 1
SUFFIX: Final = ".json"


class RecipeError(UserError, ValueError):
    """A recipe that can't be read: one sentence naming the file, the step and the reason."""


def to_recipe(steps: tuple[Step, ...], registry: Registry) -> str:
    """Return a recipe's text; raise UnknownFilterError."""
    form = {"format": FORMAT, "version": VERSION, "steps": [s.to_json(registry) for s in steps]}
    return to_text(form)


def from_recipe(content: bytes, registry: Registry, keep_missing: bool = False) -> tuple[Step, ...]:
    """Read a recipe's text; raise RecipeError naming the step (from 1) and what is wrong.

    `keep_missing` keeps a Step whose filter is not there, unread, instead of raising.
    """
    try:
        form = from_bytes(content)
    except JsonTextError as error:
        raise RecipeError(str(error)) from None
    if not isinstance(form, dict) or form.get("format") != FORMAT:
        raise RecipeError(f'it is not a recipe: "format" must be "{FORMAT}"')
    version = form.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise RecipeError(f"its version {version!r} is not a whole number from 1")
    if version > VERSION:
        raise RecipeError(f"it has version {version}, made by a newer Kernelroom than this one")
    if not isinstance(form.get("steps"), list):
        raise RecipeError('it has no list "steps"')
    steps = []
    for number, step in enumerate(form["steps"], 1):
        try:
            steps.append(Step.from_json(step, registry, keep_missing))
        except UserError as error:
            raise RecipeError(f"step {number}: {error}") from None
    return tuple(steps)


def save_recipe(path: Path | str, steps: tuple[Step, ...], registry: Registry) -> None:
    """Write a recipe file atomically; raise FileError."""
    write_text(Path(path), to_recipe(steps, registry))


def load_recipe(
    path: Path | str, registry: Registry, keep_missing: bool = False
) -> tuple[Step, ...]:
    """Read a recipe file as `from_recipe` does; raise FileError or RecipeError."""
    path = Path(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    try:
        return from_recipe(content, registry, keep_missing)
    except RecipeError as error:
        raise RecipeError(f"{path} can't be read as a recipe: {error}") from None
