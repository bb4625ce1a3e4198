"""PluginRecord: a plugin as a list shows it: its state, and how its calls went."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from editor.plugins.discovery import PluginSource
from editor.plugins.fault import Place, PluginFault
from editor.plugins.manifest import Manifest, read_manifest
from editor.plugins.source import main_file
from filters.plugin import API

State = Literal["ok", "off", "failed", "quarantined", "newer"]


@dataclass(frozen=True)
class PluginRecord:
    """A plugin as a list shows it.

    Parameters
    ----------
    reason, details, place
        What went wrong last, the traceback, and the plugin's own line; empty where nothing did.
    failing
        Id of the filter that failed, until it gives a result again.
    source
        Where it was found.
    lacks
        The packages that it needs and that are not there.
    changed, failed_at
        When its files were last written, and when it last failed, in seconds since the epoch.
    """

    path: Path
    state: State
    manifest: Manifest
    reason: str = ""
    details: str = ""
    filters: tuple[str, ...] = ()
    calls: int = 0
    seconds: float = 0.0
    place: Place | None = None
    failing: str = ""
    source: PluginSource | None = None
    lacks: tuple[str, ...] = ()
    changed: float = 0.0
    failed_at: float = 0.0

    @property
    def name(self) -> str:
        """What it is called in lists."""
        return self.path.stem if self.source is None else self.source.name

    @property
    def version(self) -> str:
        """The version that it says it has."""
        installed = "" if self.source is None else self.source.version
        return self.manifest.version or installed

    def called(self, seconds: float) -> PluginRecord:
        """Return it after one more call."""
        return replace(self, calls=self.calls + 1, seconds=self.seconds + seconds)

    def failed(self, fault: PluginFault, state: State, filter_id: str = "") -> PluginRecord:
        """Return it after a fault, of one of its filters or of its import."""
        return replace(
            self,
            state=state,
            reason=str(fault),
            details=fault.details,
            place=fault.place,
            failing=filter_id,
            failed_at=time.time(),
        )

    def mended(self) -> PluginRecord:
        """Return it with nothing wrong."""
        return replace(self, reason="", details="", place=None, failing="")


def record_of(source: PluginSource, changed: float, kept: dict[str, Any]) -> PluginRecord:
    """Return what its text and its kept state say of a plugin, before it is imported."""
    path, manifest = source.path, read_manifest(source.path)
    record = PluginRecord(path, "ok", manifest, source=source, changed=changed)
    if kept.get("off"):
        return replace(record, state="off")
    if kept.get("quarantined") and kept.get("changed") == repr(changed):
        return replace(record, state="quarantined", reason=str(kept["quarantined"]))
    if manifest.fault:
        place = Place(main_file(path), manifest.line, "") if manifest.line else None
        return replace(record, state="failed", reason=manifest.fault, place=place)
    if manifest.api > API:
        reason = f"it was made for version {manifest.api} of the interface, this is {API}"
        return replace(record, state="newer", reason=reason)
    return record
