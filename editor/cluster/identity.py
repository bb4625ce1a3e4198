"""Identity: all that the bytes of a result come of, besides photo and steps, on one machine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

import editor
import filters
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry

# Those that compute, or write files.
LIBRARIES: Final = (
    "numpy",
    "scipy",
    "opencv-python-headless",
    "pyvips",
    "pyvips-binary",
    "tifffile",
    "imagecodecs",
)
SHOWN: Final = 12  # digits of a hash in a sentence


@dataclass(frozen=True)
class Identity:
    """What two machines must have in common for their results to be equal, byte for byte.

    Parameters
    ----------
    version
        Kernelroom's.
    code
        The SHA-256 of its files below filters and editor.
    libraries, filters, plugins
        Versions by name, versions by id, and SHA-256 by plugin.
    """

    version: str
    code: str
    libraries: Mapping[str, str] = field(default_factory=dict)
    filters: Mapping[str, str] = field(default_factory=dict)
    plugins: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, registry: Registry) -> Identity:
        """Return this process's, of the filters that it has now."""
        plugins: dict[str, str] = {}
        if isinstance(registry, LiveRegistry):
            on = [record for record in registry.host.records if record.filters]
            plugins = {record.name: hash_of(_files_of(record.path)) for record in on}
        rooms = [Path(room.__file__ or "").parent for room in (filters, editor)]
        return cls(
            editor.VERSION,
            hash_of(file for room in rooms for file in _files_of(room)),
            {name: _version_of(name) for name in LIBRARIES},
            {spec.id: str(spec.version) for spec in registry.specs},
            plugins,
        )

    def to_json(self) -> dict[str, Any]:
        """Return the form that a worker is sent."""
        return asdict(self)

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Identity:
        """Read `to_json`'s form."""
        return cls(**form)

    def difference(self, asked: Identity) -> str:
        """Say in words what is another here than what is asked for; empty where nothing is."""
        if self.version != asked.version:
            return f"it has version {self.version}, not {asked.version}"
        if self.code != asked.code:
            return f"its version {self.version} has other code"
        for kind, here, there in (
            ("plugin", self.plugins, asked.plugins),
            ("filter", self.filters, asked.filters),
            ("library", self.libraries, asked.libraries),
        ):
            for name in sorted({*here, *there}):
                if here.get(name) != there.get(name):
                    return _difference(kind, name, here.get(name, ""), there.get(name, ""))
        return ""


def _difference(kind: str, name: str, here: str, there: str) -> str:
    if not here:
        return f"it lacks the {kind} {name}"
    if not there:
        return f"it has a {kind} {name} that is not asked for"
    return f"it has the {kind} {name} {here[:SHOWN]}, not {there[:SHOWN]}"


def hash_of(files: Iterable[Path]) -> str:
    """Return the SHA-256 of texts and their names, whatever their line ends are."""
    told = hashlib.sha256()
    for file in files:
        text = file.read_bytes().replace(b"\r\n", b"\n")
        told.update(f"{file.name}\0{len(text)}\0".encode("utf-8", "surrogateescape") + text)
    return told.hexdigest()


def _files_of(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
