"""Kernel files: our own presets and every other format, read and written alike."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from editor.exchange.format import (
    MOST_BYTES,
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
)
from editor.exchange.formats import FORMATS, format_for, format_named, read_kernels
from editor.presets.preset import Preset, PresetError
from editor.storage.file_error import FileError
from editor.storage.whole_file import check_ordinary
from filters.near_names import instead_of
from filters.registry import Registry

OWN: Final = "kernelroom"
OWN_SUFFIX: Final = ".json"
FORMAT_IDS: Final = (OWN, *(one.id for one in FORMATS))


def own_format(registry: Registry) -> Format:
    """Return the format of our own presets, which needs to know the filters."""

    def read(content: bytes, name: str) -> Imported:
        try:
            preset = Preset.from_bytes(content, registry)
        except PresetError as error:
            raise ExchangeError(str(error)) from None
        return Imported((ImportedKernel.of_step(preset.name, preset.step),))

    def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
        (one,) = found
        preset = Preset(one.name, one.step(registry), tags=("Imported",))
        return Exported(preset.to_text(registry).encode())

    return Format(OWN, "Kernelroom preset", (OWN_SUFFIX,), read, write)


def read_file(
    path: Path, registry: Registry, format_id: str | None = None
) -> tuple[Format, Imported]:
    """Read a file's kernels; raise ExchangeError naming the file and the place, or FileError."""
    check_ordinary(path)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    try:
        return read_content(content, path.name, registry, format_id)
    except ExchangeError as error:
        raise ExchangeError(f"{path} can't be read as a kernel: {error}") from None


def read_content(
    content: bytes, name: str, registry: Registry, format_id: str | None = None
) -> tuple[Format, Imported]:
    """Read kernels in the format that is named, or that content and name speak of."""
    own = format_id == OWN or (format_id is None and _looks_own(content, name))
    if own:
        chosen = own_format(registry)
        assert chosen.read is not None
        return chosen, chosen.read(content[:MOST_BYTES], name)
    return read_kernels(content, name, format_id)


def _looks_own(content: bytes, name: str) -> bool:
    return name.lower().endswith(OWN_SUFFIX) or content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{"


def writing_format(name: str, registry: Registry, format_id: str | None = None) -> Format:
    """Choose the format to write, by id or by the file's name; raise ExchangeError."""
    if format_id == OWN or (format_id is None and name.lower().endswith(OWN_SUFFIX)):
        return own_format(registry)
    if format_id is None:
        return format_for(name)
    if format_id not in FORMAT_IDS:
        raise ExchangeError(
            f"the format {format_id!r} is not known: {instead_of(format_id, FORMAT_IDS)}"
        )
    return format_named(format_id)


def write_kernels(found: Sequence[ImportedKernel], chosen: Format, registry: Registry) -> Exported:
    """Write kernels; raise ExchangeError where the format holds one only, or not this one."""
    if chosen.write is None:
        raise ExchangeError(f"{chosen.title} can be read, not written")
    if not found:
        raise ExchangeError("there is no kernel to write")
    if len(found) > 1 and not chosen.many:
        names = ", ".join(one.name for one in found[:5])
        raise ExchangeError(f"{chosen.title} holds one kernel, not {len(found)} ({names})")
    return chosen.write(found, registry)
