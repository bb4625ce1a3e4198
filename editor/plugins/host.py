"""PluginHost: which plugins there are, in which state, and the filters that they give."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from editor.plugins.discovery import plugin_paths, written_at
from editor.plugins.manifest import read_manifest
from editor.plugins.process import START_SECONDS, PluginFault, PluginProcess, Workers
from editor.plugins.record import PluginRecord
from editor.plugins.remote import RemoteSpec
from editor.plugins.state import PluginState
from editor.plugins.static_reader import read_descriptions
from filters.plugin import API, FilterSpec
from filters.registry import PluginFailure

CRASHES: Final = 2  # in a row, after which a plugin is kept off until it is switched on again


class PluginHost:
    """Finds plugins, keeps their state, and runs their filters in workers.

    Parameters
    ----------
    folders
        Where single ``.py`` files and packages lie.
    data_folder
        Where the state (off, quarantined) and the cache of descriptions are kept.
    safe_mode
        Whether no plugin is loaded at all.
    limit_seconds
        A call's time limit in place of the plugins' own.
    with_entry_points
        Whether packages that name themselves under ``kernelroom.filters`` are plugins too.
    only
        The one plugin to load, whatever else is there.
    """

    def __init__(
        self,
        folders: Iterable[Path],
        data_folder: Path,
        safe_mode: bool = False,
        limit_seconds: float | None = None,
        with_entry_points: bool = True,
        only: Path | None = None,
    ) -> None:
        self.folders, self.memory = tuple(folders), PluginState(data_folder)
        self.safe_mode, self._limit = safe_mode, limit_seconds
        self._with_entry_points, self._only = with_entry_points, only
        self._workers = Workers()
        self._records: dict[Path, PluginRecord] = {}
        self._specs: dict[Path, tuple[RemoteSpec, ...]] = {}
        self._changed: dict[Path, float] = {}
        self._known: dict[str, RemoteSpec] = {}
        self._seen: set[Path] = set()  # since the program began
        self._lock = threading.Lock()

    @property
    def records(self) -> tuple[PluginRecord, ...]:
        """Every plugin, by name."""
        return tuple(sorted(self._records.values(), key=lambda r: (r.name.casefold(), r.path)))

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

    def gone(self, filter_id: str) -> FilterSpec | None:
        """Return a filter that was there and is not now: its form still shows, its calls fail."""
        spec = self._known.get(filter_id)
        return None if spec is None else replace(spec, lent=_refuse, ended=lambda *_: None)

    # finding

    def load(self) -> bool:
        """Look at the folders again; only what has changed is imported, in a worker.

        Return whether a plugin came, went or was imported again.
        """
        if self.safe_mode:
            return False
        kept, cache = self.memory.state(), self.memory.cache()
        found = {path: written_at(path) for path in self._paths()}
        gone = set(self._records) - set(found)
        known = {path: self._changed.get(path) for path in self._records}
        new = [path for path, changed in found.items() if known.get(path) != changed]
        for path in gone:
            self._drop(path)
        for path in new:
            self._take_up(path, found[path], kept.get(str(path), {}), cache)
        self.memory.write_cache(cache, found)
        if self._specs:
            self._workers.warm()
        return bool(gone or new)

    def _paths(self) -> list[Path]:
        if self._only is not None:
            return [self._only]
        return plugin_paths(self.folders, self._with_entry_points)

    def _take_up(
        self, path: Path, changed: float, kept: dict[str, Any], cache: dict[str, Any]
    ) -> None:
        in_use = self._workers.has(path)
        self._drop(path)
        self._changed[path] = changed
        manifest = read_manifest(path)
        record = PluginRecord(path, "ok", manifest)
        if kept.get("off"):
            record = replace(record, state="off")
        elif kept.get("quarantined") and kept.get("changed") == changed:
            record = replace(record, state="quarantined", reason=str(kept["quarantined"]))
        elif manifest.fault:
            record = replace(record, state="failed", reason=manifest.fault)
        elif manifest.api > API:
            reason = f"it was made for version {manifest.api} of the interface, this is {API}"
            record = replace(record, state="newer", reason=reason)
        self._records[path] = record
        if record.state != "ok":
            return
        known = cache.get(str(path))
        if not known or known[0] != changed:
            # Its text says enough for menus and forms at the start. What is edited while the
            # program runs is imported, so that a fault shows at once, with its line.
            forms = read_descriptions(path) if path not in self._seen else None
            known = None if forms is None else (changed, forms, "", "")
            cache[str(path)] = known
        self._seen.add(path)
        if not known:
            known = cache[str(path)] = (changed, *self._described(path, changed, in_use))
        _, forms, reason, details = known
        if reason:
            self._records[path] = replace(record, state="failed", reason=reason, details=details)
            return
        lent = partial(self._workers.lent, path, changed)
        specs = tuple(
            RemoteSpec.described(path, changed, form, lent, partial(self._ended, path), self._limit)
            for form in forms
        )
        with self._lock:
            self._specs[path] = specs
            self._known |= {spec.id: spec for spec in specs}
        self._records[path] = replace(record, filters=tuple(s.id for s in specs))

    def _described(
        self, path: Path, changed: float, in_use: bool
    ) -> tuple[list[dict[str, Any]], str, str]:
        """Return its filters, or none, why, and the traceback.

        The worker that imported a plugin `in_use` runs it from now on: the photo waits for it.
        """
        process, keeps = self._workers.fresh(), False
        try:
            forms = process.call(START_SECONDS, "describe", str(path))
            keeps = in_use
            return forms, "", ""
        except PluginFault as fault:
            return [], f"{_line_of(fault.details, path)}{fault}", fault.details
        finally:
            if keeps:
                self._workers.adopt(path, changed, process)
            elif process.is_alive:
                process.kill()

    def _drop(self, path: Path) -> None:
        with self._lock:
            self._specs.pop(path, None)
        self._records.pop(path, None)
        self._changed.pop(path, None)
        self._workers.forget(path)

    # what becomes of calls

    def _ended(self, path: Path, filter_id: str, seconds: float, fault: PluginFault | None) -> None:
        record = self._records.get(path)
        if record is None:
            return
        crashes = self._crashes(path) + 1 if fault is not None and fault.crashed else 0
        record = replace(record, calls=record.calls + 1, seconds=record.seconds + seconds)
        if fault is not None:
            record = replace(record, reason=f"{filter_id} {fault}", details=fault.details)
        self.memory.remember(path, crashes=crashes)
        if crashes >= CRASHES:
            record = replace(record, state="quarantined")
            self.memory.remember(path, quarantined=record.reason, changed=self._changed.get(path))
            with self._lock:
                self._specs.pop(path, None)
        self._records[path] = record
        self._workers.warm()

    def _crashes(self, path: Path) -> int:
        return int(self.memory.state().get(str(path), {}).get("crashes", 0))

    # switching

    def switch(self, path: Path, on: bool) -> bool:
        """Switch a plugin on (out of quarantine too) or off; return as `load`. Raise FileError."""
        if on:
            self.memory.remember(path, off=None, quarantined=None, crashes=0)
        else:
            self.memory.remember(path, off=True)
        self._changed.pop(path, None)
        return self.load()

    def reload(self, path: Path) -> bool:
        """Import a plugin again, though its file has not changed; return as `load`."""
        self._changed.pop(path, None)
        cache = self.memory.cache()
        cache.pop(str(path), None)
        self.memory.write_cache(cache, None)
        return self.load()

    def close(self) -> None:
        """End all workers."""
        self._workers.close()


@contextlib.contextmanager
def _refuse() -> Iterator[PluginProcess]:
    raise PluginFault("is switched off, quarantined or removed: see the panel Plugins")
    yield


def _line_of(details: str, path: Path) -> str:
    """Find the plugin's own line in a traceback, to name it first."""
    for line in reversed(details.splitlines()):
        if path.name in line and ", line " in line:
            return f"line {line.partition(', line ')[2].partition(',')[0]}: "
    return ""
