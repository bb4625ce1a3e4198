"""PluginHost: which plugins there are, in which state, and the filters that they give."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from editor.plugins.answers import Answers
from editor.plugins.beside import without_helpers
from editor.plugins.calls import Calls
from editor.plugins.discovery import PluginSource, find_sources, name_faults, written_last
from editor.plugins.environments import Environments
from editor.plugins.fault import PluginFault
from editor.plugins.importing import Importer
from editor.plugins.link import CallOutcome, PluginLink
from editor.plugins.log import PluginLog
from editor.plugins.news import Answered, News, RecordChanged
from editor.plugins.record import PluginRecord, record_of
from editor.plugins.remote import RemoteSpec
from editor.plugins.state import Known, PluginState
from editor.plugins.table import PluginTable
from editor.plugins.workers import Workers
from editor.storage.file_error import FileError
from filters.plugin import FilterSpec
from filters.registry import PluginFailure

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
        self._importer = Importer(self._workers, self.calls)
        self._table = PluginTable()
        self._name_faults: dict[Path, str] = {}
        self._loads: dict[Path, object] = {}  # what tells calls of a plugin from those of before
        self._ending = threading.Lock()

    @property
    def records(self) -> tuple[PluginRecord, ...]:
        """Every plugin, by name."""
        return self._table.records

    @property
    def specs(self) -> tuple[FilterSpec, ...]:
        """The filters of the plugins that are on."""
        return self._table.specs

    @property
    def failures(self) -> tuple[PluginFailure, ...]:
        """The plugins that gave no filter, with the reason."""
        return self._table.failures

    def gone(self, filter_id: str) -> FilterSpec | None:
        """Return a filter that was there and is not now: its form still shows, its calls fail."""
        return self._table.gone(filter_id)

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
        gone = self._table.paths - set(found)
        on = (one for one in sources.values() if not kept.get(str(one.path), {}).get("off"))
        faults, before_faults = name_faults(on), self._name_faults
        self._name_faults = faults
        new = [
            path
            for path, changed in found.items()
            if self._table.changed(path) != changed or faults.get(path) != before_faults.get(path)
        ]
        before = dict(cache)
        for path in gone:
            self._drop(path)
        for path in new:
            self._take_up(sources[path], found[path], kept.get(str(path), {}), cache)
        if gone or cache != before:
            self.memory.write_cache(cache, found)
        if self._table.specs:
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
        lacks = self.environments.lacking(path)
        record = replace(record_of(source, changed, kept), lacks=lacks)
        if path in self._name_faults:
            record = record.failed(PluginFault(self._name_faults[path]), "failed")
        self._table.take_up(record)
        if record.state != "ok":
            return
        known = self._importer.known(source, changed, cache.get(str(path)), in_use)
        cache.pop(str(path), None)
        if known.is_lasting:
            cache[str(path)] = known
        if known.failure is not None:
            self._table.note(record.failed(PluginFault(known.failure), "failed"), record)
            return
        load = self._loads[path] = object()
        ended = partial(self._ended, load)
        link = PluginLink(source, changed, self._workers, self.calls, self.answers, ended)
        specs = tuple(
            RemoteSpec.described(source, changed, form, link, self._limit, record.version)
            for form in known.forms
        )
        self._table.add_filters(record, specs)

    def _drop(self, path: Path) -> None:
        self._loads.pop(path, None)
        self._table.drop(path)
        self._workers.forget(path)

    # what becomes of calls

    def _ended(self, load: object, outcome: CallOutcome) -> None:
        """Count a call; several may end at once, also after their plugin was loaded again."""
        with self._ending:
            before = self._table.record(outcome.path)
            if before is None or self._loads.get(outcome.path) is not load:
                return
            record = self._after(before, outcome)
            if not self._table.note(record, before):
                return
        if (before.state, before.reason) != (record.state, record.reason):
            self.news.tell(RecordChanged(outcome.path))
        self._workers.warm()

    def _after(self, before: PluginRecord, outcome: CallOutcome) -> PluginRecord:
        """Return a plugin's record after a call; one that was set aside meanwhile stays so."""
        path, fault = outcome.path, outcome.fault
        record = before.called(outcome.seconds)
        if before.state != "ok":
            return record
        crashes = self._crashes(path) + 1 if fault is not None and fault.crashed else 0
        if fault is not None:
            record = record.failed(fault.worded(f"{outcome.filter_id} "), "ok", outcome.filter_id)
        elif record.failing == outcome.filter_id:
            record = record.mended()
        with contextlib.suppress(FileError):  # a full disk is no fault of this call
            self.memory.remember(path, crashes=crashes)
            if crashes >= CRASHES:
                changed = self._table.changed(path)
                self.memory.remember(path, quarantined=record.reason, changed=repr(changed))
        if crashes >= CRASHES:
            record = replace(record, state="quarantined")
        return record

    def _crashes(self, path: Path) -> int:
        found = self.memory.state().get(str(path), {}).get("crashes", 0)
        return found if isinstance(found, int) else 0

    # switching

    def switch(self, path: Path, on: bool) -> bool:
        """Switch a plugin on (out of quarantine too) or off; return as `load`. Raise FileError."""
        with self._ending:  # no call that ends now is to count after it
            if on:
                self.memory.remember(path, off=None, quarantined=None, crashes=0)
            else:
                self.memory.remember(path, off=True)
            self._loads.pop(path, None)
        self._table.import_again(path)
        return self.load()

    def reload(self, path: Path) -> bool:
        """Import a plugin again, though its file has not changed; return as `load`."""
        self._table.import_again(path)
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
