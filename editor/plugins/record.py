"""PluginRecord: a plugin as a list shows it: its state, and how its calls went."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from editor.plugins.manifest import Manifest

State = Literal["ok", "off", "failed", "quarantined", "newer"]


@dataclass(frozen=True)
class PluginRecord:
    """A plugin as a list shows it."""

    path: Path
    state: State
    manifest: Manifest
    reason: str = ""
    details: str = ""
    filters: tuple[str, ...] = ()
    calls: int = 0
    seconds: float = 0.0

    @property
    def name(self) -> str:
        """What it is called in lists."""
        return self.path.stem
