"""Listing presets: which are shown for a search, under which headings, in which order."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from editor.presets.preset import Preset
from editor.presets.shelf import LibraryState, preset_id

Sort = Literal["group", "name", "used"]
HEADINGS: Final = (  # what a photographer looks for comes first
    "Sharpen",
    "Blur",
    "Tone",
    "Colour",
    "Edges",
    "Emboss",
    "Artistic",
    "Denoise",
    "Texture",
    "Derivatives",
    "Learning",
)
FIRST: Final = (  # under their headings, before what is wanted less often
    "Sharpen",
    "Smart sharpen",
    "Local contrast",
    "Overlay sharpening",
    "Gaussian blur, any sigma",
    "Disk blur, any radius",
    "Motion blur, any angle",
    "Miniature",
)
OWN: Final = "Yours"
FAVOURITES: Final = "Favourites"
TAG: Final = "tag:"
STARRED: Final = "is:favourite"


Worded = Callable[[str], str]


@dataclass(frozen=True)
class Listed:
    """A preset with what a search looks at, and the folder that it lies in (None: built in)."""

    preset: Preset
    folder: Path | None
    text: str
    tags: frozenset[str]
    id: str
    key: str

    @classmethod
    def of(cls, preset: Preset, folder: Path | None, worded: Worded = str) -> Listed:
        """Prepare a preset for searching: by its own words, and those of another language."""
        own = (preset.name, *preset.tags, preset.note)
        theirs = map(worded, (preset.name, preset.note)) if preset.builtin else ()
        text = " ".join((*own, *theirs)).casefold()
        tags = frozenset(tag.casefold() for tag in preset.tags)
        return cls(preset, folder, text, tags, preset_id(preset), preset.key)


@dataclass(frozen=True)
class Query:
    """What a person typed: words, ``tag:WORD`` and ``is:favourite``; all must be so."""

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    starred: bool = False

    @classmethod
    def parse(cls, text: str) -> Query:
        """Read the text.

        >>> Query.parse("soft tag:Blur")
        Query(words=('soft',), tags=('blur',), starred=False)
        """
        parts = text.casefold().split()
        tags = tuple(p.removeprefix(TAG) for p in parts if p.startswith(TAG) and p != TAG)
        words = tuple(p for p in parts if not p.startswith(TAG) and p != STARRED)
        return cls(words, tags, STARRED in parts)

    def fits(self, one: Listed, shelf: LibraryState) -> bool:
        """Whether a preset is one of those that are wanted."""
        if self.starred and one.id not in shelf.favourites:
            return False
        for word in self.words:
            if word not in one.text:
                return False
        return all(any(tag.startswith(t) for tag in one.tags) for t in self.tags)


@dataclass(frozen=True)
class Group:
    """Presets under a heading; `folder` is where one that is dropped on it goes."""

    title: str
    folder: Path | None
    presets: tuple[Preset, ...]
    note: str = ""


@dataclass(frozen=True)
class PresetIndex:
    """All presets as a list looks at them.

    Parameters
    ----------
    own
        The folder of one's own presets.
    read_only
        The folders that can't be written to.
    """

    listed: tuple[Listed, ...] = ()
    own: Path | None = None
    read_only: frozenset[Path] = frozenset()

    @classmethod
    def of(
        cls, presets: Sequence[Preset], folders: Sequence[Path], worded: Worded = str
    ) -> PresetIndex:
        """List presets that lie in these folders, one's own first; or came with the program.

        `worded` says the words of those in the language that a person reads.
        """

        def folder_of(preset: Preset) -> Path | None:
            if preset.builtin or preset.path is None:
                return None
            return next((f for f in folders if preset.path.is_relative_to(f)), None)

        read_only = (f for f in folders if f.is_dir() and not os.access(f, os.W_OK))
        listed = tuple(Listed.of(preset, folder_of(preset), worded) for preset in presets)
        return cls(listed, folders[0], frozenset(read_only))

    def tags(self) -> list[str]:
        """Return the tags that there are: those of the headings, then the commonest first."""
        counts = Counter(tag for one in self.listed for tag in sorted(one.tags))
        first = [title.casefold() for title in HEADINGS if title.casefold() in counts]
        rest = sorted(counts.keys() - first, key=lambda tag: (-counts[tag], tag))
        return [*first, *rest]

    def groups(self, query: Query, shelf: LibraryState, sort: Sort) -> tuple[Group, ...]:
        """Return the groups that are not empty."""
        found = [one for one in self.listed if query.fits(one, shelf)]
        if sort == "name":
            by_name = sorted(found, key=lambda one: one.key)
            return self._group("By name", by_name)
        if sort == "used":
            used = [one for one in found if one.id in shelf.used]
            used.sort(key=lambda one: -shelf.used[one.id])
            return self._group("Last used", used)
        return self._grouped(found, shelf)

    def _grouped(self, found: Sequence[Listed], shelf: LibraryState) -> tuple[Group, ...]:
        places = {one: number for number, one in enumerate(shelf.order)}
        starred = [one for one in found if one.id in shelf.favourites]
        groups = list(self._group(FAVOURITES, starred))
        by_heading: dict[tuple[int, str, Path | None], list[Listed]] = {}
        for one in found:
            by_heading.setdefault(self._heading(one), []).append(one)
        for (_, title, folder), ones in sorted(by_heading.items(), key=lambda item: item[0][:2]):
            if folder is not None:
                ones.sort(key=lambda one: one.key)
            else:
                ones.sort(key=_place_in_heading)
            ones.sort(key=lambda one: places.get(one.id, len(places)))  # by hand first
            note = "read-only" if folder in self.read_only else ""
            groups += self._group(title, ones, folder, note)
        return tuple(groups)

    def _heading(self, one: Listed) -> tuple[int, str, Path | None]:
        if one.folder is not None:
            is_own = one.folder == self.own
            return (0, OWN, one.folder) if is_own else (1, one.folder.name, one.folder)
        title = one.preset.tags[0].capitalize() if one.preset.tags else "Other"
        place = HEADINGS.index(title) if title in HEADINGS else len(HEADINGS)
        return 2 + place, title, None

    @staticmethod
    def _group(
        title: str, ones: Sequence[Listed], folder: Path | None = None, note: str = ""
    ) -> tuple[Group, ...]:
        if not ones:
            return ()
        return (Group(title, folder, tuple(one.preset for one in ones), note),)


def _place_in_heading(one: Listed) -> int:
    name = one.preset.name
    return FIRST.index(name) if name in FIRST else len(FIRST)
