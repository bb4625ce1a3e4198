"""Shortcuts that a person has changed, kept in the settings."""

from __future__ import annotations

from ui.command.key_sets import KeySets
from ui.command.registry import CommandRegistry
from ui.files.settings import Settings


def keep_shortcuts(registry: CommandRegistry, sets: KeySets, settings: Settings) -> None:
    """Set commands to their kept shortcuts, and keep those that change from now on.

    What of them can't be is said by the registry's `failed`. Those of commands that are not there,
    as of a newer version, stay in the settings, and so do those that another window or program
    has changed since.
    """
    kept = settings.shortcuts
    known = {command.id for command in registry}
    mine = {command_id: keys for command_id, keys in kept.items() if command_id in known}
    own = settings.own_shortcuts

    def keep() -> None:
        nonlocal mine
        before, mine = mine, dict(registry.changed_shortcuts)
        settings.change_shortcuts(before, mine)

    def keep_own() -> None:
        nonlocal own
        before, own = own, dict(sets.own)
        settings.change_own_shortcuts(before, own)

    sets.keep_own(own)
    sets.own_changed.connect(keep_own)
    refused = registry.restore_shortcuts(kept)
    registry.changed.connect(keep)
    keep()
    if refused:
        registry.failed.emit("; ".join(refused))
