"""Licences: the parts that Kernelroom is made of and stands on, with their terms."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, PackagePath, files, version
from pathlib import Path
from typing import Final

from editor import VERSION
from editor.storage.json_text import read_json

OWN: Final = Path(__file__).parents[2] / "LICENSE"
_NAMED: Final = re.compile(r"(?:.*/)?(?:licen[cs]e|copying|notice)[^/]*", re.I)
LIST: Final = Path(__file__).with_name("parts.json")
TERMS: Final = Path(__file__).parent / "terms"
MOST: Final = 200_000  # characters of one text


@dataclass(frozen=True)
class Part:
    """A part with terms of its own.

    Parameters
    ----------
    purpose
        What it is here for.
    licence
        As SPDX names it, or in words.
    package
        Its name where packages are had; empty for what lies in the program itself.
    terms
        Files of `TERMS` that hold the licence's text, where the package comes without it.
    is_optional
        Whether the program starts without it.
    """

    name: str
    purpose: str
    licence: str
    home: str
    package: str = ""
    is_optional: bool = False
    terms: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The version that is installed; empty where none is."""
        if not self.package:
            return VERSION
        try:
            return version(self.package)
        except PackageNotFoundError:
            return ""

    def text(self) -> str:
        """Return the licence's name, where it can be read, and the terms as they came with it."""
        found = [OWN.read_text()] if self.name == "Kernelroom" and OWN.is_file() else []
        if self.package:
            with contextlib.suppress(PackageNotFoundError):
                found = [_read(path) for path in sorted(files(self.package) or ()) if _is_one(path)]
        found += [(TERMS / name).read_text(encoding="utf-8").strip() for name in self.terms]
        head = f"{self.name}: {self.licence}\n{self.home}"
        return "\n\n".join((head, *(one for one in dict.fromkeys(found) if one)))[:MOST]


def _is_one(path: PackagePath) -> bool:
    own = path.parts[0].endswith(".dist-info") or len(path.parts) == 2
    return own and _NAMED.fullmatch(str(path)) is not None and path.suffix != ".py"


def _read(path: PackagePath) -> str:
    try:
        return Path(str(path.locate())).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def parts() -> tuple[Part, ...]:
    """Return every part, Kernelroom itself first, what it can do without last."""
    forms = read_json(LIST)
    return tuple(Part(**{**form, "terms": tuple(form.get("terms", ()))}) for form in forms)
