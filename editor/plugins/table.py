"""PluginTable: the plugins that were found, and the filters that they give or gave."""

from __future__ import annotations

import threading
from collections.abc import Set
from dataclasses import replace
from pathlib import Path
from typing import Final

from editor.plugins.link import Gone
from editor.plugins.record import PluginRecord
from editor.plugins.remote import RemoteSpec
from filters.plugin import FilterSpec
from filters.registry import PluginFailure

GONE: Final = "is switched off, set aside or removed: see the page Plugins"


class PluginTable:
    """What is known of each plugin; calls that end, on threads of their own, change it too."""

    def __init__(self) -> None:
        self._records: dict[Path, PluginRecord] = {}
        self._changed: dict[Path, float] = {}
        self._specs: dict[Path, tuple[RemoteSpec, ...]] = {}
        self._known: dict[str, RemoteSpec] = {}  # since the program began
        self._lock = threading.Lock()

    @property
    def records(self) -> tuple[PluginRecord, ...]:
        """Every plugin, by name."""
        with self._lock:
            found = tuple(self._records.values())
        return tuple(sorted(found, key=lambda r: (r.name.casefold(), r.path)))

    @property
    def specs(self) -> tuple[FilterSpec, ...]:
        """The filters of the plugins that are on."""
        with self._lock:
            return tuple(spec for found in self._specs.values() for spec in found)

    @property
    def failures(self) -> tuple[PluginFailure, ...]:
        """The plugins that gave no filter, with the reason."""
        return tuple(
            PluginFailure(str(r.path), r.reason, r.details)
            for r in self.records
            if r.state in ("failed", "quarantined", "newer")
        )

    @property
    def paths(self) -> Set[Path]:
        """Where the plugins lie."""
        return self._records.keys()

    def gone(self, filter_id: str) -> FilterSpec | None:
        """Return a filter that was there and is not now: its form still shows, its calls fail."""
        spec = self._known.get(filter_id)
        if spec is None:
            return None
        record = self._records.get(spec.path)
        failed = record is not None and record.state == "failed"
        why = f"can't be loaded: {record.reason}" if record is not None and failed else GONE
        return replace(spec, link=Gone(why))

    def record(self, path: Path) -> PluginRecord | None:
        """Return what is known of a plugin; None where it was not found, or is not there now."""
        return self._records.get(path)

    def changed(self, path: Path) -> float | None:
        """Return when a plugin was last written; None where it is to be imported in any case."""
        return self._changed.get(path)

    def take_up(self, record: PluginRecord) -> None:
        """Put a plugin in, as its files are now; it gives no filter yet."""
        with self._lock:
            self._changed[record.path] = record.changed
            self._records[record.path] = record

    def add_filters(self, record: PluginRecord, specs: tuple[RemoteSpec, ...]) -> None:
        """Put in the filters that a plugin gives."""
        with self._lock:
            self._specs[record.path] = specs
            self._known |= {spec.id: spec for spec in specs}
            ids = tuple(spec.id for spec in specs)
            self._records[record.path] = replace(record, filters=ids)

    def note(self, record: PluginRecord, before: PluginRecord) -> bool:
        """Set what is known of a plugin; one that is set aside gives no filter any more.

        Return whether it was `before` until now; what another thread has put in stays.
        """
        with self._lock:
            if self._records.get(record.path) is not before:
                return False
            if record.state == "quarantined":
                self._specs.pop(record.path, None)
            self._records[record.path] = record
            return True

    def import_again(self, path: Path) -> None:
        """Have a plugin imported again, though its file has not changed."""
        with self._lock:
            self._changed.pop(path, None)

    def drop(self, path: Path) -> None:
        """Take a plugin out, with its filters."""
        with self._lock:
            self._specs.pop(path, None)
            self._records.pop(path, None)
            self._changed.pop(path, None)
