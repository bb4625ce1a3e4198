"""Doctor: all that a report of a bug needs to say of this machine, and what looks wrong here.

Nothing that tells who a person is: home folders are ~, and no name of the machine.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from editor.plugins.record import PluginRecord
from editor.storage.folders import user_cache, user_data, user_plugins, user_presets
from editor.storage.json_text import to_text
from editor.support.crash_reports import CrashReports
from editor.support.machine import calibration, machine
from editor.support.private import without_person
from editor.support.qt import QtFacts, look_at_qt
from editor.support.versions import MISSING, NEEDED, versions

Facts = dict[str, Any]  # of names and texts, numbers or lists of texts, in sections
PROGRAM: Final = Path(__file__).parents[2]
CONTENT: Final = ("KERNELROOM_", "QT_", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")
WHETHER: Final = ("DISPLAY", "WAYLAND_DISPLAY")  # what they hold may name a machine


def examine(
    records: Iterable[PluginRecord],
    environment: Mapping[str, str] = os.environ,
    qt: QtFacts | None = None,
) -> Facts:
    """Return all facts by section; ``what looks wrong`` comes first.

    Parameters
    ----------
    records
        The plugins there are.
    qt
        What is known of Qt; looked at where None.
    """
    seen, found, plugins = look_at_qt() if qt is None else qt, versions(), tuple(records)
    facts: Facts = {
        "what looks wrong": _wrong(found, seen, plugins, environment),
        "versions": found,
        "machine": machine(),
        "calibration": calibration(environment),
        "Qt": {
            "platform": seen.platform or "it does not start",
            "screens": seen.screens or "none",
            "missing libraries": list(seen.missing),
        },
        "plugins": {record.name: _plugin(record) for record in plugins},
        "folders": _folders(environment),
        "environment": _variables(environment),
    }
    return {title: _without_person(section) for title, section in facts.items()}


def as_json(facts: Facts) -> str:
    """Return the facts as JSON."""
    return to_text(facts)


def as_text(facts: Facts) -> str:
    """Return the facts for a person to read, and to put into an issue."""
    lines: list[str] = []
    for title, section in facts.items():
        lines += ["", title[0].upper() + title[1:]]
        if isinstance(section, list):
            lines += [f"  {sentence}" for sentence in section] or ["  nothing"]
            continue
        wide = max((len(name) for name in section), default=0)
        for name, value in section.items():
            text = (", ".join(value) or "none") if isinstance(value, list) else str(value)
            lines.append(f"  {name:<{wide}}  {text}")
        if not section:
            lines.append("  none")
    return "\n".join(lines[1:]) + "\n"


def _wrong(
    found: Mapping[str, str],
    qt: QtFacts,
    plugins: Iterable[PluginRecord],
    environment: Mapping[str, str],
) -> list[str]:
    said = [f"The package {name} is {MISSING}." for name in NEEDED if found[name] == MISSING]
    if qt.missing:
        said.append(f"Qt lacks libraries of the system: {', '.join(qt.missing)}.")
    if qt.fault:
        said.append(f"Qt does not start: {qt.fault}")
    said += [
        f"The plugin {record.name} is {record.state}: {record.reason}"
        for record in plugins
        if record.state in ("failed", "quarantined", "newer")
    ]
    for folder in (user_data(environment), user_cache(environment)):
        if not _can_write(folder):
            said.append(f"The folder {folder} can't be written.")
    return said


def _can_write(folder: Path) -> bool:
    """Return whether files can be made in a folder, or it itself, where it is not there yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder.is_dir() and os.access(folder, os.W_OK)


def _plugin(record: PluginRecord) -> str:
    count = f"{len(record.filters)} filter{'' if len(record.filters) == 1 else 's'}"
    return " ".join(part for part in (record.state, record.version, count) if part)


def _folders(environment: Mapping[str, str]) -> dict[str, str]:
    data = user_data(environment)
    presets, plugins = user_presets(environment), user_plugins(environment)
    return {
        "program": str(PROGRAM),
        "data": str(data),
        "cache": str(user_cache(environment)),
        "presets": _counted(presets, presets.rglob("*.json")),
        "plugins": _counted(plugins, plugins.glob("[!._]*")),
        "crash reports": _counted(data / "crashes", CrashReports(data).all()),
    }


def _counted(folder: Path, files: Iterable[Path]) -> str:
    try:
        return f"{folder} ({sum(1 for _ in files)})"
    except OSError:
        return f"{folder} (not to be read)"


def _variables(environment: Mapping[str, str]) -> dict[str, str]:
    told = {name: environment[name] for name in sorted(environment) if name.startswith(CONTENT)}
    return told | {name: "set" for name in WHETHER if environment.get(name)}


def _without_person(value: Any) -> Any:
    if isinstance(value, str):
        return without_person(value)
    if isinstance(value, list):
        return [_without_person(one) for one in value]
    if isinstance(value, dict):
        return {_without_person(name): _without_person(one) for name, one in value.items()}
    return value
