"""Taking files in as presets of one's own: bundles, presets, and kernels of any format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.exchange.files import OWN, OWN_SUFFIX, read_file
from editor.exchange.importing import keep
from editor.presets.bundle import SUFFIX_ZIP, keep_presets, read_bundle
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset, PresetError
from editor.storage.file_error import printable
from editor.storage.whole_file import read_whole
from filters.registry import Registry


@dataclass(frozen=True)
class Taken:
    """What files gave: each preset kept, with its file; and sentences, each with its file."""

    kept: tuple[tuple[Preset, Path], ...]
    notes: tuple[tuple[Path, str], ...] = ()


def take_files(
    paths: Sequence[Path],
    library: PresetLibrary,
    registry: Registry,
    format_id: str | None = None,
) -> Taken:
    """Read all files before the first preset is kept: a bad one leaves nothing half done.

    Presets keep what they say of themselves, whatever their filter; one that is there already is
    passed over. Raises ExchangeError, PresetError or FileError.
    """
    own = {path: presets for path in paths if (presets := _own(path, registry, format_id))}
    others = [path for path in paths if path not in own and not _is_bundle(path)]
    read = [(path, *read_file(path, registry, format_id)) for path in others]
    kept = [(one, path) for path, presets in own.items() for one in keep_presets(presets, library)]
    notes = []
    for path, chosen, imported in read:
        origin = f"{chosen.title}, {printable(path.name)}"
        kept += [(one, path) for one in keep(imported, origin, library, registry)]
        notes += [(path, note) for note in imported.notes]
    return Taken(tuple(kept), tuple(notes))


def _own(path: Path, registry: Registry, format_id: str | None) -> tuple[Preset, ...]:
    """Return the presets of a bundle or of a preset's file; none of another kind of file."""
    if _is_bundle(path):
        return read_bundle(path, registry)
    if format_id not in (None, OWN) or path.suffix.lower() != OWN_SUFFIX:
        return ()
    try:
        return (Preset.from_bytes(read_whole(path), registry),)
    except PresetError:  # reading it as a kernel says why, with its name
        return ()


def _is_bundle(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX_ZIP
