"""Shortcuts that a person has changed, kept in the settings."""

from __future__ import annotations

from ui.command.key_sets import KeySets
from ui.command.registry import CommandRegistry
from ui.files.settings import Settings


def keep_shortcuts(registry: CommandRegistry, sets: KeySets, settings: Settings) -> None:
    """Set commands to their kept shortcuts, and keep those that change from now on.

    What of them can't be is said by the registry's `failed`. Those of commands that are not there,
    as of a newer version, stay in the settings.
    """
    kept = settings.shortcuts
    known = {command.id for command in registry}
    others = {command_id: keys for command_id, keys in kept.items() if command_id not in known}

    def keep() -> None:
        settings.shortcuts = {**others, **registry.changed_shortcuts}

    def keep_own() -> None:
        settings.own_shortcuts = sets.own

    sets.keep_own(settings.own_shortcuts)
    sets.own_changed.connect(keep_own)
    refused = registry.restore_shortcuts(kept)
    registry.changed.connect(keep)
    if registry.changed_shortcuts != kept:
        keep()
    if refused:
        registry.failed.emit("; ".join(refused))
