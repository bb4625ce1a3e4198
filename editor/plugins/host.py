"""PluginHost: which plugins there are, in which state, and the filters that they give."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from editor.plugins.answers import Answers
from editor.plugins.beside import without_helpers
from editor.plugins.calls import Calls
from editor.plugins.description import description_from_json
from editor.plugins.discovery import PluginSource, find_sources, name_faults, written_last
from editor.plugins.environments import Environments
from editor.plugins.fault import PluginFault, Reason
from editor.plugins.link import CallOutcome, Gone, PluginLink
from editor.plugins.log import PluginLog
from editor.plugins.news import Answered, News, RecordChanged
from editor.plugins.process import PluginProcess
from editor.plugins.record import PluginRecord, record_of
from editor.plugins.remote import RemoteSpec
from editor.plugins.state import Known, PluginState
from editor.plugins.static_reader import read_descriptions
from editor.plugins.workers import Workers
from editor.storage.file_error import FileError
from filters.plugin import FilterSpec
from filters.registry import PluginFailure
from filters.user_error import UserError

GONE: Final = "is switched off, set aside or removed: see the page Plugins"
CRASHES: Final = 3  # in a row, after which a plugin is kept off until it is switched on again


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
    environments
        Where plugins' own packages are; in the data folder where nothing is said.
    """

    def __init__(
        self,
        folders: Iterable[Path],
        data_folder: Path,
        safe_mode: bool = False,
        limit_seconds: float | None = None,
        with_entry_points: bool = True,
        only: PluginSource | None = None,
        environments: Environments | None = None,
    ) -> None:
        self.folders = self._first_folders = tuple(folders)
        self.data_folder = data_folder
        self.memory = PluginState(data_folder)
        self.environments = environments or Environments(data_folder)
        self.safe_mode, self._limit = safe_mode, limit_seconds
        self._with_entry_points, self._only = with_entry_points, only
        self.news = News()
        self.log = PluginLog(self.news)
        self.calls = Calls(self.news)
        self.answers = Answers(lambda filter_id: self.news.tell(Answered(filter_id)))
        self._workers = Workers(printed=self.log.add)
        self._records: dict[Path, PluginRecord] = {}
        self._specs: dict[Path, tuple[RemoteSpec, ...]] = {}
        self._changed: dict[Path, float] = {}
        self._name_faults: dict[Path, str] = {}
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
        if spec is None:
            return None
        record = self._records.get(spec.path)
        failed = record is not None and record.state == "failed"
        why = f"can't be loaded: {record.reason}" if record is not None and failed else GONE
        return replace(spec, link=Gone(why))

    # finding

    def look_in(self, more: Iterable[Path]) -> None:
        """Look in more folders than at first from the next `load` on, in place of those before."""
        self.folders = (*self._first_folders, *more)

    def load(self) -> bool:
        """Look at the folders again; only what has changed is imported, in a worker.

        Return whether a plugin came, went or was imported again.
        """
        if self.safe_mode:
            return False
        kept, cache = self.memory.state(), self.memory.cache()
        sources = {source.path: source for source in self._sources()}
        found = {path: written_last(source) for path, source in sources.items()}
        gone = set(self._records) - set(found)
        known = {path: self._changed.get(path) for path in self._records}
        on = (one for one in sources.values() if not kept.get(str(one.path), {}).get("off"))
        faults, before_faults = name_faults(on), self._name_faults
        self._name_faults = faults
        new = [
            path
            for path, changed in found.items()
            if known.get(path) != changed or faults.get(path) != before_faults.get(path)
        ]
        before = dict(cache)
        for path in gone:
            self._drop(path)
        for path in new:
            self._take_up(sources[path], found[path], kept.get(str(path), {}), cache)
        if gone or cache != before:
            self.memory.write_cache(cache, found)
        if self._specs:
            self._workers.warm()
        return bool(gone or new)

    def _sources(self) -> list[PluginSource]:
        if self._only is not None:
            found = [self._only]
        else:
            found = without_helpers(find_sources(self.folders, self._with_entry_points))
        packages = ((one, self.environments.packages_of(one.path)) for one in found)
        return [one if p is None else replace(one, packages=str(p)) for one, p in packages]

    def _take_up(
        self, source: PluginSource, changed: float, kept: dict[str, Any], cache: dict[str, Known]
    ) -> None:
        path = source.path
        in_use = self._workers.has(path)
        self._drop(path)
        self._changed[path] = changed
        lacks = self.environments.lacking(path)
        record = replace(record_of(source, changed, kept), lacks=lacks)
        self._records[path] = record
        if path in self._name_faults:
            fault = PluginFault(self._name_faults[path])
            record = self._records[path] = record.failed(fault, "failed")
        if record.state != "ok":
            return
        known = cache.get(str(path))
        if known is None or known.changed != changed:
            # Its text says enough for menus and forms at the start. What is edited while the
            # program runs is imported, so that a fault shows at once, with its line.
            plain = path not in self._seen and not source.module
            forms = read_descriptions(path) if plain else None
            known = None if forms is None else Known(changed, tuple(forms))
        self._seen.add(path)
        if known is None:
            known = self._described(source, changed, in_use)
        cache[str(path)] = known
        if known.failure is not None:
            self._records[path] = record.failed(PluginFault(known.failure), "failed")
            return
        link = PluginLink(source, changed, self._workers, self.calls, self.answers, self._ended)
        specs = tuple(
            RemoteSpec.described(source, changed, form, link, self._limit, record.version)
            for form in known.forms
        )
        with self._lock:
            self._specs[path] = specs
            self._known |= {spec.id: spec for spec in specs}
        self._records[path] = replace(record, filters=tuple(s.id for s in specs))

    def _described(self, source: PluginSource, changed: float, in_use: bool) -> Known:
        """Import a plugin; return what it says of its filters, or why it has none.

        The worker that imported a plugin `in_use` runs it from now on: the photo waits for it.
        """
        with self.calls.begun(source.name) as call:

            def watch() -> None:
                self._workers.check()
                call.check()

            process = self._workers.fresh(watch)
            forms: list[Any] = []
            failure = None
            try:
                found = process.describe(source, changed, watch)
                forms = [description_from_json(form) for form in found]
            except PluginFault as fault:
                failure = fault.reason
            except UserError as error:
                failure = Reason(str(error))
            self._keep(process, in_use and failure is None)
            return Known(changed, tuple(forms), failure)

    def _keep(self, process: PluginProcess, keeps: bool) -> None:
        if keeps:
            self._workers.adopt(process)
        else:
            process.kill()

    def _drop(self, path: Path) -> None:
        with self._lock:
            self._specs.pop(path, None)
        self._records.pop(path, None)
        self._changed.pop(path, None)
        self._workers.forget(path)

    # what becomes of calls

    def _ended(self, outcome: CallOutcome) -> None:
        path, fault = outcome.path, outcome.fault
        record = self._records.get(path)
        if record is None:
            return
        crashes = self._crashes(path) + 1 if fault is not None and fault.crashed else 0
        before = record
        record = record.called(outcome.seconds)
        if fault is not None:
            record = record.failed(fault.worded(f"{outcome.filter_id} "), "ok", outcome.filter_id)
        elif record.failing == outcome.filter_id:
            record = record.mended()
        with contextlib.suppress(FileError):  # a full disk is no fault of this call
            self.memory.remember(path, crashes=crashes)
            if crashes >= CRASHES:
                changed = self._changed.get(path)
                self.memory.remember(path, quarantined=record.reason, changed=repr(changed))
        if crashes >= CRASHES:
            record = replace(record, state="quarantined")
            with self._lock:
                self._specs.pop(path, None)
        self._records[path] = record
        if (before.state, before.reason) != (record.state, record.reason):
            self.news.tell(RecordChanged(path))
        self._workers.warm()

    def _crashes(self, path: Path) -> int:
        found = self.memory.state().get(str(path), {}).get("crashes", 0)
        return found if isinstance(found, int) else 0

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

    def most_bytes(self, path: Path) -> int:
        """Return the most memory of a plugin's process since it was last asked; 0: unknown."""
        return self._workers.most_bytes(path)

    def call_off(self) -> None:
        """Have all calls end soon, without waiting for that; then it can only be closed."""
        self._workers.call_off()

    def close(self) -> None:
        """End all workers, and with them the calls that are under way."""
        self._workers.close()
        self.answers.close()
