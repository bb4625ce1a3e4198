"""What looks into a kernel's work."""

from __future__ import annotations

from collections.abc import Callable

from ui.command.command import Command
from ui.insight.probing import ProbeController


def probe_command(probing: ProbeController, has_photo: Callable[[], bool]) -> Command:
    """Return what pins the probe."""
    return Command(
        "probe",
        "Probe a pixel",
        "Show how the kernel makes one pixel, in numbers",
        ("View", "insight"),
        probing.toggle,
        ("Ctrl+Shift+P",),
        "probe",
        is_enabled=has_photo,
    )
