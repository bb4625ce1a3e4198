"""BatchJob: a frozen list of photos with what is done to each and where the result goes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from editor.batch.inputs import Found
from editor.batch.names import NamePattern
from editor.render.output.settings import ExportSettings
from editor.render.output.settings_json import settings_from_json, settings_to_json
from editor.storage.file_error import printable


@dataclass(frozen=True)
class Orders:
    """What is done to every photo of a batch.

    Parameters
    ----------
    recipe
        The text of a recipe; empty where each photo has its own steps, those that it was last
        edited with.
    label
        The preset's or recipe's name.
    settings
        How files are written; their format is what their ending says.
    ending
        The ending for ``{ext}`` in names, without a dot; empty: each photo's own.
    overwrite
        Whether a file may be replaced that no batch has written, or that was changed since.
    all_pages
        Whether the steps are applied to each page or frame of a file that has several.
    damaged
        Whether of a file that is cut off what there is of it is opened.
    """

    recipe: str
    label: str
    settings: ExportSettings = field(default_factory=ExportSettings)
    ending: str = ""
    overwrite: bool = False
    all_pages: bool = False
    damaged: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the form that a worker is sent."""
        return vars(self) | {"settings": settings_to_json(self.settings)}

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Orders:
        """Read `to_json`'s form; raise ExportError."""
        return cls(**{**form, "settings": settings_from_json(form["settings"])})


@dataclass(frozen=True)
class Part:
    """One task of a photo that is too large for one process.

    Parameters
    ----------
    number, key, side
        As `SharedStream` counts, names and sizes its tasks.
    grey
        Whether the result is taken for grey where the photo is.
    by_parts
        Whether the photo is read by parts.
    """

    number: int
    key: str
    side: int
    grey: bool = True
    by_parts: bool = True


@dataclass(frozen=True)
class Item:
    """One photo of a batch, or a part of one.

    Parameters
    ----------
    number
        Its place in the list, from 1.
    source, output
        The photo and the file to be written.
    refused
        Why it can't be done, known beforehand; empty where it can.
    part
        Which part of the photo; None: all of it.
    """

    number: int
    source: Path
    output: Path
    refused: str = ""
    part: Part | None = None


@dataclass(frozen=True)
class BatchJob:
    """Photos, what is done to them, and where the results go.

    Parameters
    ----------
    folder
        The output folder; all results lie in or below it.
    """

    orders: Orders
    folder: Path
    pattern: NamePattern = field(default_factory=NamePattern)
    items: tuple[Item, ...] = ()

    def with_photos(self, found: Iterable[Found]) -> BatchJob:
        """Return it with more photos; those that it has already are left out.

        One whose result would be written over a photo, or over another one's result, is refused.
        """
        known = {item.source for item in self.items}
        new = [one for one in found if one.path not in known]
        photos = {_place(item.source): item.source for item in self.items}
        photos |= {_place(one.path): one.path for one in new}
        results = {_place(item.output): item.source for item in self.items if not item.refused}
        items = list(self.items)
        for number, one in enumerate(new, len(items) + 1):
            name = self.pattern.of(one.path, self.orders.label, number, self.orders.ending)
            item = Item(number, one.path, self.folder / one.below / name, one.refused)
            place = _place(item.output)
            refused = item.refused or _refused(item, photos.get(place), results.get(place))
            if not refused:
                results[place] = one.path
            items.append(replace(item, refused=refused))
        return replace(self, items=tuple(items))


def _refused(item: Item, photo: Path | None, other: Path | None) -> str:
    """Say why a result can't be written there: a photo's place, or another result's."""
    if photo is not None:
        which = "itself" if photo == item.source else printable(photo.name)
        return f"its result {printable(item.output.name)} would replace the photo {which}"
    if other is not None:
        return (
            f"its result {printable(item.output.name)} would replace that of "
            f"{printable(other.name)}: {{from}}, {{folder}} or {{number}} in the name pattern "
            "tells them apart"
        )
    return ""


def _place(path: Path) -> str:
    """Return what two names of one file share, also where case does not count."""
    return os.path.join(os.path.realpath(path.parent), path.name).casefold()
