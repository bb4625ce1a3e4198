"""Making an index of a folder of plugins: each is checked, and makes a picture."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from editor.document.image import Image, quantized
from editor.document.step import Step
from editor.plugins.beside import imported_beside, without_helpers
from editor.plugins.check import check
from editor.plugins.discovery import PluginSource, find_sources
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.plugins.manifest import read_manifest
from editor.plugins.requirements import needs_of
from editor.plugins.sharing.index import NAME, Entry, IndexFault, ListedFile
from editor.plugins.sharing.offers import listed_files
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from editor.storage.file_error import FileError
from filters.registry import Registry

PICTURES: Final = "pictures"  # the folder beside the index
SIDE: Final = 160  # pixels of a picture's longer side


@dataclass(frozen=True)
class Listed:
    """A plugin as it is listed, and its picture's PNG, empty where it could make none."""

    entry: Entry
    picture: bytes = b""


def list_folder(
    folder: Path, photo: Image, builtin: Registry, is_checked: bool
) -> Iterable[Listed]:
    """Yield each plugin of a folder, which is run for it; raise IndexFault, FileError."""
    found = without_helpers(find_sources([folder], with_entry_points=False))
    if not found:
        raise IndexFault(f"there is no plugin in {folder}")
    for source in found:
        yield _listed(source, photo, builtin, is_checked)


def _listed(source: PluginSource, photo: Image, builtin: Registry, is_checked: bool) -> Listed:
    if not NAME.fullmatch(source.name):
        raise IndexFault(f"{source.path.name} can't be listed: use letters, digits, _ and -")
    try:
        files = tuple(
            ListedFile.of(name, path.read_bytes())
            for name, path in listed_files(source.path).items()
        )
    except OSError as error:
        raise FileError.of(source.path, "listed", error) from None
    words = read_manifest(source.path)
    with tempfile.TemporaryDirectory() as data:
        host = PluginHost([source.path.parent], Path(data), with_entry_points=False, only=source)
        try:
            host.load()
            faults, picture = _tried(host, LiveRegistry(builtin, host), photo, is_checked)
        finally:
            host.close()
    if beside := imported_beside(source.path):
        names = ", ".join(one.name for one in beside)
        fault = f"it imports {names} beside it, which nobody gets with it: make a package of both"
        faults = (*(faults or ()), fault)
    name = f"{PICTURES}/{source.name}.png" if picture else ""
    entry = Entry(
        source.name,
        words.version,
        words.api,
        files,
        words.licence,
        words.author,
        words.description,
        words.titles,
        needs_of(source.path),
        faults,
        name,
    )
    return Listed(entry, picture)


def _tried(
    host: PluginHost, registry: LiveRegistry, photo: Image, is_checked: bool
) -> tuple[tuple[str, ...] | None, bytes]:
    if host.failures:
        return tuple(failure.reason for failure in host.failures), b""
    faults = None
    if is_checked:
        own = partial(host.most_bytes, host.records[0].path)
        faults = tuple(
            f"{one.filter_id}: {one.what} {one.note}".strip()
            for one in check(registry, host.specs, photo, own)
            if not one.passed
        )
    return faults, _picture(host, registry, photo)


def _picture(host: PluginHost, registry: LiveRegistry, photo: Image) -> bytes:
    """Return what its first filter makes of the photo, small, as a PNG; empty where it fails."""
    try:
        pipeline = Pipeline.of(photo, (Step.of(host.specs[0]),), registry)
        pixels = pipeline.render(pipeline.region)
    except FilterFailure:
        return b""
    scale = SIDE / max(pixels.shape[:2])
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    levels = quantized(np.asarray(small, np.float32), np.uint8)
    bgr = np.asarray(levels[..., [2, 1, 0]], np.uint8)
    return bytes(cv2.imencode(".png", bgr)[1])
