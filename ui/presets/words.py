"""What a preset is called: those that come with the program by words of the language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editor.presets.library import Preset
from editor.presets.listing import PresetIndex
from ui.look.language import said


def shown_name(preset: Preset) -> str:
    """Return what a person reads; a preset of their own has the name that they gave it."""
    return said(preset.name) if preset.builtin else preset.name


def shown_note(preset: Preset) -> str:
    """Return what it says of itself; empty where that is nothing."""
    return said(preset.note) if preset.builtin else preset.note


def index_of(presets: Sequence[Preset], folders: Sequence[Path]) -> PresetIndex:
    """List presets for a search by their own words and by those of the language."""
    return PresetIndex.of(presets, folders, said)
