"""The command doctor: what a report of a bug needs to say of this machine."""

from __future__ import annotations

import argparse

from editor.cli.parser import CommandParser
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.plugins.record import PluginRecord
from editor.storage.folders import user_data, user_plugins
from editor.support.doctor import as_json, as_text, examine
from filters.registry import Registry

NAME = "doctor"


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``doctor`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="say what this machine has, and what looks wrong, for reports of bugs",
        description="Versions, processor, calibration, Qt, missing libraries, plugins and folders, "
        "without personal data. Nothing is sent anywhere.",
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Print the facts; return the exit code."""
    facts = examine(_records(registry))
    print((as_json if args.json else as_text)(facts), end="")
    return 0


def _records(registry: Registry) -> tuple[PluginRecord, ...]:
    if isinstance(registry, LiveRegistry):
        return registry.host.records
    host = PluginHost([user_plugins()], user_data())
    try:
        host.load()
        return host.records
    finally:
        host.close()
