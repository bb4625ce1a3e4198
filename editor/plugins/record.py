"""PluginRecord: a plugin as a list shows it: its state, and how its calls went."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from editor.plugins.fault import Place, PluginFault
from editor.plugins.manifest import Manifest

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

    @property
    def name(self) -> str:
        """What it is called in lists."""
        return self.path.stem

    @property
    def version(self) -> str:
        """The version that it says it has."""
        return self.manifest.version

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
        )

    def mended(self) -> PluginRecord:
        """Return it with nothing wrong."""
        return replace(self, reason="", details="", place=None, failing="")
