"""The catalogue: what all indexes list, compared with a plugin folder, as a list shows it."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from editor.plugins.manifest import read_manifest
from editor.plugins.sharing.addresses import IndexAddresses
from editor.plugins.sharing.fetching import Cancelled, never
from editor.plugins.sharing.index import Entry, IndexFault
from editor.plugins.sharing.offers import (
    Offer,
    by_version,
    hash_here,
    place_of,
    read_offers,
    version_key,
)
from filters.near_names import nearest, these


@dataclass(frozen=True)
class Listing:
    """An offer, and how it compares with what is here."""

    offer: Offer
    version_here: str | None
    is_same: bool

    @classmethod
    def of(cls, offer: Offer, folder: Path) -> Listing:
        """Compare an offer with a plugin folder."""
        here = place_of(folder, offer.entry.id)
        if here is None:
            return cls(offer, None, False)
        return cls(offer, read_manifest(here).version, hash_here(here) == offer.entry.hash)

    @property
    def entry(self) -> Entry:
        """What the index says."""
        return self.offer.entry

    @property
    def is_here(self) -> bool:
        """Whether a plugin of that name is installed."""
        return self.version_here is not None

    @property
    def is_update(self) -> bool:
        """Whether it is newer than what is here."""
        here = self.version_here
        return here is not None and version_key(here) < version_key(self.entry.version)

    @property
    def can_get(self) -> bool:
        """Whether it can be installed, or be brought up to date."""
        return not self.offer.fault and (not self.is_here or self.is_update)

    @property
    def can_change(self) -> bool:
        """Whether it can be put into the place of the other version that is here."""
        return not self.offer.fault and not self.is_same

    @property
    def command(self) -> str:
        """What installs just this."""
        version = f"@{self.entry.version}" if self.entry.version else ""
        what, where = shlex.quote(f"{self.entry.id}{version}"), shlex.quote(self.offer.address)
        return f"./run plugins install {what} --index {where}"

    @property
    def state(self) -> str:
        """How it compares, in a few words; empty where it is not here and could be."""
        if self.offer.fault:
            return self.offer.fault
        if not self.is_here:
            return ""
        if self.is_same:
            return "installed"
        here = self.version_here or "no version"
        return f"installed: {here}" + (", an update" if self.is_update else ", another")

    @property
    def verdict(self) -> str:
        """What its check found."""
        found = self.entry.check
        if found is None:
            return "not checked"
        return f"{len(found)} of its checks failed" if found else "passed its check"

    @property
    def words(self) -> str:
        """All that is said of it, line by line."""
        entry = self.entry
        size = sum(file.length for file in entry.files)
        count = "1 file" if len(entry.files) == 1 else f"{len(entry.files)} files"
        by = f"by {entry.author}" if entry.author else ""
        lines = (
            " ".join((entry.id, entry.version, by)).strip(),
            entry.description,
            f"Filters: {', '.join(entry.filters)}" if entry.filters else "",
            f"Licence: {entry.licence or 'none is said'}",
            f"Needs {', '.join(entry.needs)}" if entry.needs else "",
            f"{count}, {size:,} bytes; {self.verdict}",
            *(entry.check or ()),
            self.state,
            f"SHA-256 {entry.hash[:16]}…, from {self.offer.address}",
        )
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True)
class Catalogue:
    """What all indexes list, and why some could not be read.

    Parameters
    ----------
    listings
        The newest version of each plugin that can be used here.
    versions
        All versions of each, by its id, that one first.
    """

    addresses: tuple[str, ...] = ()
    listings: tuple[Listing, ...] = ()
    faults: tuple[str, ...] = ()
    versions: Mapping[str, tuple[Listing, ...]] = field(default_factory=dict)

    def matching(self, words: str) -> tuple[Listing, ...]:
        """Return those in which all words are found."""
        return tuple(one for one in self.listings if one.entry.matches(words))

    def compared(self, folder: Path) -> Catalogue:
        """Return the same, compared again with a plugin folder; nothing is fetched."""
        versions = {
            name: tuple(Listing.of(one.offer, folder) for one in found)
            for name, found in self.versions.items()
        }
        best = tuple(found[0] for found in versions.values())
        return replace(self, listings=best, versions=versions)

    def find(self, name: str, version: str = "") -> Listing:
        """Return a plugin's version, or the newest; raise IndexFault with the nearest."""
        versions = self.versions.get(name)
        if versions is None:
            near = nearest(name, list(self.versions))
            hint = these(near) if near else "see ./run plugins search"
            raise IndexFault(f"there is no plugin {name!r} in the indexes: {hint}")
        for one in versions if version else versions[:1]:
            if not version or one.entry.version == version:
                return one
        known = ", ".join(one.entry.version or "one without a version" for one in versions)
        raise IndexFault(
            f"there is no version {version!r} of {name} in the indexes: there are {known}"
        )


def read_catalogue(
    data: Path, folder: Path, cancelled: Cancelled = never, given: Sequence[str] = ()
) -> Catalogue:
    """Read the indexes that are given or were added; raise IndexFault, FileError for their list."""
    addresses = tuple(given) or IndexAddresses(data).all()
    offers: list[Offer] = []
    faults = []
    for address in addresses:
        try:
            offers += read_offers(address, cancelled)
        except IndexFault as fault:
            faults.append(str(fault))
    versions = {
        name: tuple(Listing.of(one, folder) for one in found)
        for name, found in sorted(by_version(offers).items())
    }
    best = tuple(found[0] for found in versions.values())
    return Catalogue(addresses, best, tuple(faults), versions)
