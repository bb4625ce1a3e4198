"""Bundles: many presets in one zip file with a manifest, to share."""

from __future__ import annotations

import json
import stat
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from editor.presets.files import SUFFIX, file_stem
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset, PresetError, name_key, with_ending
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError
from editor.storage.json_text import JsonTextError, from_bytes
from editor.storage.whole_file import check_ordinary
from filters.registry import Registry

SUFFIX_ZIP: Final = ".zip"
FORMAT: Final = "kernelroom bundle"
VERSION: Final = 1
MANIFEST: Final = "manifest.json"
FOLDER: Final = "presets/"
MOST_PRESETS: Final = 5000
MOST_BYTES: Final = 4 << 20  # of one file, unpacked
MOST_IN_ALL: Final = 256 << 20
# What zipfile raises where a file is cut, changed, encrypted or of a kind that it doesn't know.
DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    MemoryError,
)
EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # so that the same presets give the same file


def write_bundle(presets: Iterable[Preset], path: Path, registry: Registry) -> None:
    """Write presets into a zip file; raise FileError, with the old file as it was."""
    texts: dict[str, str] = {}
    for preset in presets:
        name, number = f"{FOLDER}{file_stem(preset.name)}{SUFFIX}", 2
        while name in texts:
            name, number = f"{FOLDER}{file_stem(preset.name)}-{number}{SUFFIX}", number + 1
        texts[name] = preset.to_text(registry)
    form = {"format": FORMAT, "version": VERSION, "files": list(texts)}
    manifest = json.dumps(form, indent=1) + "\n"
    with replacing(path) as temporary, zipfile.ZipFile(temporary, "w") as bundle:
        for name, text in ((MANIFEST, manifest), *texts.items()):
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            bundle.writestr(info, text)


def read_bundle(path: Path, registry: Registry) -> tuple[Preset, ...]:
    """Read the presets that a bundle's manifest names, in its order; nothing is unpacked to disk.

    Raises
    ------
    PresetError
        It is no bundle, a path of it leaves its folder, or it is too large; the place is named.
    FileError
        It can't be opened.
    """
    check_ordinary(path)
    try:
        file = path.open("rb")
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    with file:
        try:
            with zipfile.ZipFile(file) as bundle:
                return _presets(bundle, registry)
        except DAMAGE as error:
            reason = " ".join(str(error).split()) or type(error).__name__
            raise PresetError(f"{path.name} can't be read as a bundle: {reason}") from None


def keep_presets(presets: Iterable[Preset], library: PresetLibrary) -> list[Preset]:
    """Save presets as one's own; what is there already is passed over, a taken name is numbered."""
    by_key = {preset.key: preset for preset in library.load().good}
    kept = []
    for preset in presets:
        there = by_key.get(preset.key)
        if there is not None and there.step == preset.step:
            continue
        name, number = preset.name, 2
        while name_key(name) in by_key:
            name, number = with_ending(preset.name, f" {number}"), number + 1
        saved = library.save(preset.renamed(name))
        by_key[saved.key] = saved
        kept.append(saved)
    return kept


def _presets(bundle: zipfile.ZipFile, registry: Registry) -> tuple[Preset, ...]:
    infos = {info.filename: info for info in bundle.infolist()}
    if MANIFEST not in infos:
        raise PresetError(f"there is no {MANIFEST} in it")
    names = _checked_names(_json(_content(bundle, infos[MANIFEST])), infos)
    found, size = [], 0
    for name in names:
        content = _content(bundle, infos[name])
        size += len(content)
        if size > MOST_IN_ALL:
            raise PresetError(f"it holds more than {MOST_IN_ALL >> 20} MB")
        try:
            found.append(Preset.from_bytes(content, registry))
        except PresetError as error:
            raise PresetError(f"{name}: {error}") from None
    return tuple(found)


def _checked_names(form: Any, infos: dict[str, zipfile.ZipInfo]) -> list[str]:
    if not isinstance(form, dict) or form.get("format") != FORMAT:
        raise PresetError(f'{MANIFEST}: "format" must be "{FORMAT}"')
    if form.get("version") != VERSION:
        raise PresetError(f"{MANIFEST}: its version {form.get('version')!r} is not {VERSION}")
    names = form.get("files")
    if not isinstance(names, list) or len(names) > MOST_PRESETS:
        raise PresetError(f'{MANIFEST}: "files" must be a list of up to {MOST_PRESETS} names')
    for name in names:
        plain = isinstance(name, str) and name.startswith(FOLDER) and name.endswith(SUFFIX)
        if not plain or "/" in name[len(FOLDER) :] or "\\" in name or ".." in name:
            raise PresetError(f"the path {name!r} is not allowed: {FOLDER}NAME{SUFFIX}")
        if name not in infos:
            raise PresetError(f"{name} is named but not in it")
    return names


def _content(bundle: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    mode = info.external_attr >> 16
    if stat.S_ISLNK(mode):
        raise PresetError(f"{info.filename} is a link, which is not allowed")
    with bundle.open(info) as file:  # the size that it says of itself may be a lie
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise PresetError(f"{info.filename} is larger than {MOST_BYTES >> 20} MB")
    return content


def _json(content: bytes) -> Any:
    try:
        return from_bytes(content)
    except JsonTextError as error:
        raise PresetError(f"{MANIFEST}: {error}") from None
