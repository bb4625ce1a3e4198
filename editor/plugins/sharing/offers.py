"""Offers: plugins that indexes list, compared with those that are here, and how they get here."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from editor.plugins.install import PACKAGE
from editor.plugins.manifest import read_manifest
from editor.plugins.printing import plain_lines
from editor.plugins.sharing.fetching import Cancelled, address_of, beside, fetch, never
from editor.plugins.sharing.index import MOST_BYTES, Entry, IndexFault, hash_of, read_index
from editor.storage.file_error import FileError
from filters.plugin import API

MOST_PICTURE: Final = 2_000_000  # bytes
LONGER: Final = 65_536  # bytes that a changed file may be longer, and still be called changed
OLD: Final = "replaced-plugins"  # the folder in the data folder
VersionKey = tuple[tuple[int, int | str], ...]


@dataclass(frozen=True)
class Offer:
    """A plugin in an index, and that index's address."""

    entry: Entry
    address: str

    @property
    def fault(self) -> str:
        """Why it can't be used here; empty where it can."""
        if self.entry.api > API:
            return f"it needs version {self.entry.api} of the interface, this is {API}"
        return ""


@dataclass(frozen=True)
class Fetched:
    """A plugin whose files were got and are those that its index lists."""

    offer: Offer
    files: Mapping[str, bytes]

    @property
    def text(self) -> str:
        """All that installing copies: each file's name, length, hash and text."""
        parts = []
        for file in self.offer.entry.files:
            content = self.files[file.path].decode("utf-8", "backslashreplace")
            parts.append(f"# {file.path}: {file.length} bytes, SHA-256 {file.sha256}\n{content}")
        return plain_lines("\n\n".join(parts))

    def install(self, folder: Path, data: Path) -> Path:
        """Copy it into a folder; return its place. What was there is kept in the data folder.

        Raises
        ------
        IndexFault, FileError
            It can't be used here or not be written; then nothing has changed.
        """
        entry = self.offer.entry
        if self.offer.fault:
            raise IndexFault(f"{entry.id} can't be installed: {self.offer.fault}")
        is_file = entry.files[0].path == f"{entry.id}.py"
        target = folder / (f"{entry.id}.py" if is_file else entry.id)
        new = folder / f".{entry.id}.{os.getpid()}.new"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for path, content in self.files.items():
                place = new / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content)
            here = place_of(folder, entry.id)
            kept = put_aside(folder, entry.id, data)
            try:
                os.replace(new / target.name, target)
            except OSError:
                if here is not None and kept is not None:
                    shutil.move(kept, here)
                raise
        except OSError as error:
            raise FileError.of(target, "installed", error) from None
        finally:
            shutil.rmtree(new, ignore_errors=True)
        return target


def put_aside(folder: Path, name: str, data: Path) -> Path | None:
    """Move a plugin out of its folder into the data folder; return where it is kept."""
    here = place_of(folder, name)
    if here is None:
        return None
    version = re.sub(r"[^A-Za-z0-9.+-]", "-", read_manifest(here).version) or "0"
    stamp = time.strftime("%Y%m%d-%H%M%S")
    kept = data / OLD / f"{name}-{version}-{stamp}-{os.getpid()}" / here.name
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(here, kept)
    return kept


def place_of(folder: Path, name: str) -> Path | None:
    """Return where a plugin of a folder lies; None where there is none of that name."""
    for place in (folder / f"{name}.py", folder / name):
        if os.path.lexists(place):
            return place
    return None


def hash_here(place: Path) -> str:
    """Return the hash that an index would give a plugin on disk; empty where it can't be read."""
    files = listed_files(place)
    with contextlib.suppress(OSError):
        return hash_of({n: hashlib.sha256(p.read_bytes()).hexdigest() for n, p in files.items()})
    return ""


def listed_files(place: Path) -> dict[str, Path]:
    """Return all files of a plugin by their paths in an index, without what Python leaves."""
    if not (place / PACKAGE).is_file():
        return {place.name: place}
    return {
        f"{place.name}/{file.relative_to(place).as_posix()}": file
        for file in sorted(place.rglob("*"))
        if file.is_file()
        and not any(p.startswith(".") or p == "__pycache__" for p in file.relative_to(place).parts)
    }


def read_offers(text: str, cancelled: Cancelled = never) -> tuple[Offer, ...]:
    """Fetch an index by its URL, file or folder; return what it lists. Raise IndexFault."""
    address = address_of(text)
    entries = read_index(fetch(address, MOST_BYTES, cancelled), address)
    listed = (one for entry in entries for one in (replace(entry, older=()), *entry.older))
    return tuple(Offer(entry, address) for entry in listed)


def fetched(offer: Offer, cancelled: Cancelled = never) -> Fetched:
    """Fetch a plugin's files; raise IndexFault where one is another than what is listed."""
    files = {}
    for file in offer.entry.files:
        place = f"{within}/{file.path}" if (within := offer.entry.within) else file.path
        content = fetch(beside(offer.address, place), file.length + LONGER, cancelled)
        file.check(content)
        files[file.path] = content
    return Fetched(offer, files)


def picture_of(offer: Offer, cancelled: Cancelled = never) -> bytes:
    """Fetch the picture that a filter of it has made; empty where it has none or can't be got."""
    if not offer.entry.picture:
        return b""
    with contextlib.suppress(IndexFault):
        return fetch(beside(offer.address, offer.entry.picture), MOST_PICTURE, cancelled)
    return b""


def newest(offers: Iterable[Offer]) -> dict[str, Offer]:
    """Return the offer with the highest version of each plugin, by its id.

    One that can't be used here is taken only where there is no other.
    """
    return {name: versions[0] for name, versions in by_version(offers).items()}


def by_version(offers: Iterable[Offer]) -> dict[str, list[Offer]]:
    """Return the offers of each plugin by its id: those that can be used, then newest first.

    Of one version that several indexes list, the first is taken.
    """
    found: dict[str, dict[str, Offer]] = {}
    for offer in offers:
        found.setdefault(offer.entry.id, {}).setdefault(offer.entry.version, offer)

    def order(offer: Offer) -> tuple[bool, VersionKey]:
        return not offer.fault, version_key(offer.entry.version)

    return {
        name: sorted(versions.values(), key=order, reverse=True) for name, versions in found.items()
    }


def version_key(version: str) -> VersionKey:
    """Return what versions are ordered by: numbers as numbers, before them what is a word."""
    parts = re.findall(r"\d+|[a-z]+", version.casefold())
    key: list[tuple[int, int | str]] = [
        (1, int(part[:18])) if part.isdigit() else (-1, part) for part in parts
    ]
    return (*key, (0, 0))
