"""OpenState: what was open at a moment, as the journal writes it and reads it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from editor.document.photo_reference import PhotoReference
from editor.document.photos import OpenPhoto, Photos
from editor.document.recipe import read_snapshots, read_steps, snapshots_to_json
from editor.document.snapshot import Snapshot
from editor.document.step import Step
from editor.recovery.seen import Seen
from editor.storage.json_text import from_bytes, to_text
from filters.registry import Registry
from filters.user_error import UserError

FORMAT: Final = "kernelroom journal"
VERSION: Final = 1
MOST_BYTES: Final = 512_000_000  # the recipes of all that is open, each as done and as saved


class JournalError(UserError, ValueError):
    """A journal that can't be read: one sentence saying why."""


@dataclass(frozen=True)
class PhotoState:
    """One photo that was open.

    Parameters
    ----------
    reference
        Its file; None for a pasted picture.
    pasted
        Name of the file beside the journal that holds a pasted picture's samples; else empty.
    steps, saved
        What is done to it, and what of that was in a file.
    selected
        The Step whose form was shown.
    snapshots
        States that were given names.
    seen
        Which part of it was looked at; None where the whole was.
    is_saved_over
        Whether it was saved over its own file.
    """

    reference: PhotoReference | None
    pasted: str
    steps: tuple[Step, ...]
    saved: tuple[Step, ...]
    selected: int | None
    snapshots: tuple[Snapshot, ...] = ()
    seen: Seen | None = None
    is_saved_over: bool = False

    @property
    def since_saved(self) -> PhotoState | None:
        """What is to be done to a file that has by now what was saved over it.

        None where it was not saved over itself, or what is done no longer begins with what was.
        """
        count = len(self.saved)
        lists = [self.steps, *(one.steps for one in self.snapshots)]
        if not self.is_saved_over or any(steps[:count] != self.saved for steps in lists):
            return None
        selected = None if self.selected is None else self.selected - count
        return replace(
            self,
            steps=self.steps[count:],
            saved=(),
            selected=None if selected is None or selected < 0 else selected,
            snapshots=tuple(replace(one, steps=one.steps[count:]) for one in self.snapshots),
            is_saved_over=False,
        )

    @property
    def is_unsaved(self) -> bool:
        """Whether anything of it is in no file."""
        return bool(self.steps != self.saved or self.pasted or self.snapshots)

    @classmethod
    def of(cls, photo: OpenPhoto, seen: Seen | None = None) -> PhotoState:
        """Return the state of an open photo."""
        source, document = photo.document.source, photo.document
        reference = photo.reference
        if reference is None and source.path is not None:
            reference = PhotoReference(source.path)
        pasted = "" if reference is not None else f"{photo.number}.npy"
        steps, selected = document.steps, document.selected
        is_over = photo.target is not None and photo.target == source.path
        return cls(reference, pasted, steps, photo.saved, selected, photo.snapshots, seen, is_over)

    def to_json(self, registry: Registry) -> dict[str, Any]:
        """Return the JSON form."""
        return {
            "photo": None if self.reference is None else self.reference.to_json(),
            "pasted": self.pasted,
            "steps": [step.to_json(registry) for step in self.steps],
            "saved": [step.to_json(registry) for step in self.saved],
            "selected": self.selected,
            "snapshots": snapshots_to_json(self.snapshots, registry),
            "view": None if self.seen is None else self.seen.to_json(),
            "saved_over": self.is_saved_over,
        }

    @classmethod
    def from_json(cls, form: Any, registry: Registry) -> PhotoState:
        """Read `to_json`'s form; raise JournalError or RecipeError."""
        if not isinstance(form, dict):
            raise JournalError("a photo must be an object")
        pasted, selected = form.get("pasted", ""), form.get("selected")
        lists = [form.get(key, []) for key in ("steps", "saved")]
        if not isinstance(pasted, str) or not all(isinstance(one, list) for one in lists):
            raise JournalError("a photo's steps must be lists and its picture a file's name")
        steps, saved = (read_steps(one, registry, keep_missing=True) for one in lists)
        if isinstance(selected, bool) or selected not in range(len(steps)):
            selected = None
        photo = PhotoReference.from_json(form.get("photo"))
        snapshots = read_snapshots(form.get("snapshots", []), registry)
        seen = Seen.from_json(form.get("view"))
        is_over = form.get("saved_over") is True
        return cls(photo, pasted, steps, saved, selected, snapshots, seen, is_over)


@dataclass(frozen=True)
class OpenState:
    """The photos that were open, which one was shown, and when that was written.

    `replaces` names the journal that they were brought back from, as long as it may be there too.
    """

    written: datetime
    photos: tuple[PhotoState, ...]
    shown: int | None = None
    replaces: str = ""

    @classmethod
    def of(
        cls,
        photos: Photos,
        now: datetime | None = None,
        seen: Mapping[int, Seen] | None = None,
        replaces: str = "",
    ) -> OpenState:
        """Return the state of open photos; `now` is the time in UTC, `seen` by their numbers."""
        seen = seen or {}
        states = tuple(PhotoState.of(photo, seen.get(photo.number)) for photo in photos.items)
        return cls(now or datetime.now(UTC), states, photos.shown, replaces)

    @property
    def has_unsaved(self) -> bool:
        """Whether anything of it is in no file."""
        return bool(self.unsaved)

    @property
    def unsaved(self) -> tuple[PhotoState, ...]:
        """Return the photos of which anything is in no file, the one that was shown first."""
        shown = [] if self.shown is None else [self.photos[self.shown]]
        others = [photo for index, photo in enumerate(self.photos) if index != self.shown]
        return tuple(photo for photo in shown + others if photo.is_unsaved)

    def to_text(self, registry: Registry) -> str:
        """Return the journal's text."""
        return to_text(
            {
                "format": FORMAT,
                "version": VERSION,
                "written": self.written.isoformat(timespec="milliseconds"),
                "shown": self.shown,
                "replaces": self.replaces,
                "photos": [photo.to_json(registry) for photo in self.photos],
            }
        )

    @classmethod
    def from_bytes(cls, content: bytes, registry: Registry) -> OpenState:
        """Read `to_text`'s form; raise a UserError."""
        form = from_bytes(content, MOST_BYTES)
        if not isinstance(form, dict) or form.get("format") != FORMAT:
            raise JournalError(f'it is not a journal: "format" must be "{FORMAT}"')
        if form.get("version") != VERSION:
            raise JournalError(f"its version {form.get('version')!r} is not known")
        if not isinstance(form.get("photos"), list) or not isinstance(form.get("written"), str):
            raise JournalError("it has no list of photos, or no time")
        try:
            written = datetime.fromisoformat(form["written"])
        except ValueError:
            raise JournalError(f"its time {form['written']!r} can't be read") from None
        photos = tuple(PhotoState.from_json(one, registry) for one in form["photos"])
        shown = form.get("shown")
        if isinstance(shown, bool) or shown not in range(len(photos)):
            shown = 0 if photos else None
        replaces = form.get("replaces", "")
        return cls(written, photos, shown, replaces if isinstance(replaces, str) else "")
