"""The index: a JSON file that lists plugins, which any web server or folder can hold.

It names each plugin's files with their SHA-256, so that what is installed is what was listed.
Reading one runs nothing of a plugin.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Final

from editor.storage.json_text import JsonTextError, from_bytes, to_text
from filters.user_error import UserError

FORMAT: Final = "kernelroom plugin index"
VERSION: Final = 1
FILE: Final = "kernelroom-plugins.json"  # its name in a folder
MOST_BYTES: Final = 16_000_000  # of an index
MOST_PLUGINS: Final = 10_000
MOST_FILES: Final = 200  # of a plugin
LARGEST_FILE: Final = 8_000_000  # bytes
LARGEST_PLUGIN: Final = 32_000_000
MOST_OLDER: Final = 50  # versions of a plugin beside the newest
LONGEST: Final = 2_000  # characters of what is said of a plugin
NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
HASH: Final = re.compile(r"[0-9a-f]{64}")


class IndexFault(UserError):
    """An index that can't be read or a plugin that can't be got: one sentence saying why."""


@dataclass(frozen=True)
class ListedFile:
    """A file of a plugin: where it lies beside the index, its SHA-256, its length in bytes."""

    path: str
    sha256: str
    length: int

    @classmethod
    def of(cls, path: str, content: bytes) -> ListedFile:
        """List a file."""
        return cls(path, hashlib.sha256(content).hexdigest(), len(content))

    def check(self, content: bytes) -> None:
        """Raise IndexFault where the content is another than what is listed."""
        if ListedFile.of(self.path, content) != self:
            raise IndexFault(f"{self.path} is not the file that the index lists: its hash differs")


@dataclass(frozen=True)
class Entry:
    """A plugin as an index lists it.

    Parameters
    ----------
    id
        Its name, with which its filters' ids begin; its files lie in a folder or are one ``.py``.
    version, api, licence, author, description, filters
        Its own words.
    needs
        The packages that it needs, as pip takes them.
    files
        All that installing copies.
    check
        The sentences of its check that failed; empty where it is fit to share, None: not checked.
    picture
        A PNG beside the index that a filter of it has made; empty where there is none.
    within
        The folder beside the index in which the files lie; empty where they lie beside it.
    older
        Versions before this one, newest first; they have none of their own.
    """

    id: str
    version: str
    api: int
    files: tuple[ListedFile, ...]
    licence: str = ""
    author: str = ""
    description: str = ""
    filters: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    check: tuple[str, ...] | None = None
    picture: str = ""
    within: str = ""
    older: tuple[Entry, ...] = ()

    @property
    def hash(self) -> str:
        """The SHA-256 of the hashes and names of its files."""
        return hash_of({file.path: file.sha256 for file in self.files})

    def matches(self, words: str) -> bool:
        """Whether all words are found in what it says of itself."""
        text = " ".join((self.id, self.description, self.author, *self.filters)).casefold()
        return all(word in text for word in words.casefold().split())

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        form = {**vars(self), "hash": self.hash, "files": [vars(file) for file in self.files]}
        for name in ("filters", "needs"):
            form[name] = list(form[name])
        form["check"] = None if self.check is None else list(self.check)
        form["older"] = [one.to_json() for one in self.older]
        for name in ("within", "older"):
            if not form[name]:
                del form[name]
        return form


def hash_of(hashes: Mapping[str, str]) -> str:
    """Return one hash of files' hashes by their names; the folder above them is no part of it."""
    text = "".join(f"{hashes[path]}  {path}\n" for path in sorted(hashes))
    return hashlib.sha256(text.encode()).hexdigest()


def index_text(entries: tuple[Entry, ...]) -> str:
    """Return an index file's text."""
    plugins = [entry.to_json() for entry in entries]
    return to_text({"format": FORMAT, "version": VERSION, "plugins": plugins})


def read_index(content: bytes, name: str) -> tuple[Entry, ...]:
    """Read an index's bytes; `name` is what a sentence calls it. Raise IndexFault."""
    try:
        form = from_bytes(content, MOST_BYTES)
        if not isinstance(form, dict) or form.get("format") != FORMAT:
            raise IndexFault(f'"format" must be "{FORMAT}"')
        if form.get("version") != VERSION:
            raise IndexFault(f"it has version {form.get('version')!r:.20}, this reads {VERSION}")
        listed = form.get("plugins")
        if not isinstance(listed, list) or len(listed) > MOST_PLUGINS:
            raise IndexFault(f"it has no list of up to {MOST_PLUGINS} plugins")
        return tuple(_entry(one) for one in listed)
    except (IndexFault, JsonTextError) as error:
        raise IndexFault(f"{name} can't be read as an index: {error}") from None


def _entry(form: Any, newest: str = "") -> Entry:
    if not isinstance(form, dict) or not NAME.fullmatch(str(form.get("id", ""))):
        raise IndexFault(f"a plugin's id must be letters, digits, _ and -: {form!r:.60}")
    name = str(form["id"])
    if newest and (name != newest or form.get("older")):
        raise IndexFault(
            f"{newest}: an older version of it is listed as {name!r:.60}, or has older"
        )
    files = form.get("files")
    if not isinstance(files, list) or not 1 <= len(files) <= MOST_FILES:
        raise IndexFault(f"{name} must list 1 to {MOST_FILES} files")
    found = tuple(_file(one, name) for one in files)
    if sum(file.length for file in found) > LARGEST_PLUGIN:
        raise IndexFault(f"{name} is larger than {LARGEST_PLUGIN} bytes, which is not allowed")
    api, check = form.get("api", 1), form.get("check")
    if isinstance(api, bool) or not isinstance(api, int):
        raise IndexFault(f"{name}: api {api!r:.20} is not a whole number")
    entry = Entry(
        name,
        _text(form, "version", name),
        api,
        found,
        _text(form, "licence", name),
        _text(form, "author", name),
        _text(form, "description", name),
        _texts(form.get("filters", []), "filters", name),
        _texts(form.get("needs", []), "needs", name),
        None if check is None else _texts(check, "check", name),
        _safe(_text(form, "picture", name), name) if form.get("picture") else "",
        _safe(_text(form, "within", name), name) if form.get("within") else "",
        _older(form.get("older", []), name),
    )
    if form.get("hash") != entry.hash:
        raise IndexFault(f"{name}: its hash is not that of its files")
    return entry


def _older(form: Any, name: str) -> tuple[Entry, ...]:
    if not isinstance(form, list) or len(form) > MOST_OLDER:
        raise IndexFault(f"{name}: older must be a list of up to {MOST_OLDER} versions")
    return tuple(_entry(one, name) for one in form)


def _file(form: Any, name: str) -> ListedFile:
    match form:
        case {"path": str(path), "sha256": str(sha256), "length": int(length)}:
            if not HASH.fullmatch(sha256) or not 0 <= length <= LARGEST_FILE:
                raise IndexFault(f"{name}: {path!r:.60} has no SHA-256, or is too large")
            safe = _safe(path, name)
            if safe != f"{name}.py" and not safe.startswith(f"{name}/"):
                raise IndexFault(
                    f"{name}: the file {path!r:.60} is neither {name}.py nor in {name}/"
                )
            return ListedFile(safe, sha256, length)
    raise IndexFault(f"{name}: a file needs path, sha256 and length: {form!r:.60}")


def _safe(path: str, name: str) -> str:
    """Return a path that stays beside the index, on any system; raise IndexFault."""
    parts = PurePosixPath(path).parts
    strange = any(c in path for c in '\\:?#%*"<>|') or not path.isprintable()
    if not parts or path.startswith("/") or strange or any(p in ("..", ".") for p in parts):
        raise IndexFault(f"{name}: the path {path!r:.60} is not allowed")
    return "/".join(parts)


def _text(form: Mapping[str, Any], key: str, name: str) -> str:
    value = form.get(key, "")
    if not isinstance(value, str):
        raise IndexFault(f"{name}: {key} {value!r:.40} is not a text")
    return _line(value)


def _line(text: str) -> str:
    """Return an index's words as one line that a list and a terminal can hold."""
    text = text[:LONGEST].encode("utf-8", "backslashreplace").decode()
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _texts(form: Any, key: str, name: str) -> tuple[str, ...]:
    if not isinstance(form, list) or not all(isinstance(one, str) for one in form):
        raise IndexFault(f"{name}: {key} is not a list of texts")
    return tuple(_line(one) for one in form[:MOST_FILES])
