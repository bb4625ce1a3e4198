"""Recipe: a document's Steps as a small JSON file, and which photo they were made for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from editor.document.photo_reference import PhotoReference
from editor.document.snapshot import Snapshot
from editor.document.step import Step
from editor.storage.atomic import write_text
from editor.storage.json_text import JsonTextError, from_bytes, to_text
from editor.storage.whole_file import read_whole
from filters.registry import Registry
from filters.user_error import UserError

FORMAT: Final = "kernelroom recipe"
VERSION: Final = 1
MOST_STEPS: Final = 1_000
MOST_BYTES: Final = 256_000_000  # 170 kernels of 255 x 255, or some long strokes of a brush
SUFFIX: Final = ".kroom.json"


class RecipeError(UserError, ValueError):
    """A recipe that can't be read: one sentence naming the file, the step and the reason."""


@dataclass(frozen=True)
class Recipe:
    """Steps, the photo that they were made for where that is known, and its named states."""

    steps: tuple[Step, ...]
    photo: PhotoReference | None = None
    snapshots: tuple[Snapshot, ...] = ()

    def to_text(self, registry: Registry) -> str:
        """Return the file's text; raise UnknownFilterError."""
        form: dict[str, Any] = {"format": FORMAT, "version": VERSION}
        if self.photo is not None:
            form["photo"] = self.photo.to_json()
        form["steps"] = [step.to_json(registry) for step in self.steps]
        if self.snapshots:
            form["snapshots"] = snapshots_to_json(self.snapshots, registry)
        return to_text(form)

    @classmethod
    def from_bytes(cls, content: bytes, registry: Registry, keep_missing: bool = False) -> Recipe:
        """Read a recipe's text; raise RecipeError naming the step (from 1) and what is wrong.

        `keep_missing` keeps a Step whose filter is not there, unread, instead of raising.
        """
        try:
            form = from_bytes(content, MOST_BYTES)
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
        steps = read_steps(form["steps"], registry, keep_missing)
        snapshots = read_snapshots(form.get("snapshots", []), registry)
        return cls(steps, PhotoReference.from_json(form.get("photo")), snapshots)


def read_steps(forms: list[Any], registry: Registry, keep_missing: bool) -> tuple[Step, ...]:
    """Read Steps of a list in JSON; raise RecipeError naming the step, from 1."""
    if len(forms) > MOST_STEPS:
        raise RecipeError(f"it has {len(forms)} steps, up to {MOST_STEPS} are allowed")
    steps = []
    for number, form in enumerate(forms, 1):
        try:
            steps.append(Step.from_json(form, registry, keep_missing))
        except UserError as error:
            raise RecipeError(f"step {number}: {error}") from error
    return tuple(steps)


def snapshots_to_json(snapshots: tuple[Snapshot, ...], registry: Registry) -> list[dict[str, Any]]:
    """Return the JSON form of named states."""
    return [
        {
            "name": one.name,
            "taken": one.taken.isoformat(timespec="milliseconds"),
            "steps": [step.to_json(registry) for step in one.steps],
        }
        for one in snapshots
    ]


def read_snapshots(forms: Any, registry: Registry) -> tuple[Snapshot, ...]:
    """Read `snapshots_to_json`'s form; a Step whose filter is not there is kept unread.

    Raises RecipeError.
    """
    if not isinstance(forms, list) or not all(isinstance(one, dict) for one in forms):
        raise RecipeError("a photo's snapshots must be a list of objects")
    found = []
    for form in forms:
        name, taken, steps = (form.get(key) for key in ("name", "taken", "steps"))
        if not isinstance(name, str) or not isinstance(taken, str) or not isinstance(steps, list):
            raise RecipeError("a snapshot must have a name, a time and a list of steps")
        try:
            moment = datetime.fromisoformat(taken)
        except ValueError:
            raise RecipeError(f"a snapshot's time {taken!r} can't be read") from None
        found.append(Snapshot(name, moment, read_steps(steps, registry, keep_missing=True)))
    return tuple(found)


def save_recipe(path: Path | str, recipe: Recipe, registry: Registry) -> None:
    """Write a recipe file atomically; raise FileError or UnknownFilterError."""
    write_text(Path(path), recipe.to_text(registry))


def load_recipe(path: Path | str, registry: Registry, keep_missing: bool = False) -> Recipe:
    """Read a recipe file as `Recipe.from_bytes` does; raise FileError or RecipeError."""
    path = Path(path)
    content = read_whole(path, MOST_BYTES)
    try:
        return Recipe.from_bytes(content, registry, keep_missing)
    except RecipeError as error:
        raise RecipeError(f"{path} can't be read as a recipe: {error}") from error
