"""Preset: a Step with a name, tags and a note; one versioned JSON file each."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from editor.document.step import Step
from editor.storage.json_text import JsonTextError, from_bytes, to_text
from filters.registry import Registry
from filters.user_error import UserError

FORMAT: Final = "kernelroom preset"
VERSION: Final = 1
MAX_NAME: Final = 100
_TEXTS: Final = ("note", "source", "author", "licence")
_KEYS: Final = ("format", "version", "name", "tags", *_TEXTS, "step")


class PresetError(UserError, ValueError):
    """A preset that can't be: one sentence naming the value and what is allowed."""


class NotAPreset(PresetError):
    """A file that does not say that it is a preset at all."""


@dataclass(frozen=True)
class Preset:
    """A Step kept under a name.

    Parameters
    ----------
    name
        What a person calls it, 1 to 100 characters on one line; any Unicode.
    step
        The filter and its values.
    tags
        Words to find it by; the first is its heading in the list.
    note, source, author, licence
        What it does; where its numbers are from; who wrote it down; on what terms.
    path
        Its file; None where it is not saved yet.
    builtin
        Whether it came with Kernelroom and can't be changed.
    extra
        Keys of the file that this version does not know; they are written back.
    """

    name: str
    step: Step
    tags: tuple[str, ...] = ()
    note: str = ""
    source: str = ""
    author: str = ""
    licence: str = ""
    path: Path | None = None
    builtin: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False, repr=False)

    def __post_init__(self) -> None:
        name = " ".join(self.name.split())
        if not name or len(name) > MAX_NAME or not name.isprintable():
            raise PresetError(f"the name {self.name!r} is not allowed: 1 to {MAX_NAME} letters")
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "extra", MappingProxyType(dict(self.extra)))

    def renamed(self, name: str) -> Preset:
        """Return it under another name, not saved yet; raise PresetError."""
        return replace(self, name=name, path=None, builtin=False)

    @property
    def key(self) -> str:
        """The name as it is compared: two presets of a folder never share it."""
        return name_key(self.name)

    def to_text(self, registry: Registry) -> str:
        """Return the file's text, keys in fixed order; raise UnknownFilterError."""
        form: dict[str, Any] = {"format": FORMAT, "version": VERSION, "name": self.name}
        form["tags"] = list(self.tags)
        form |= {key: getattr(self, key) for key in _TEXTS if getattr(self, key)}
        form["step"] = self.step.to_json(registry)
        form |= {key: value for key, value in self.extra.items() if key not in form}
        return to_text(form)

    @classmethod
    def from_bytes(
        cls, content: bytes, registry: Registry, path: Path | None = None, builtin: bool = False
    ) -> Preset:
        """Read a file's content; raise PresetError with the reason as a sentence."""
        try:
            form = _checked_form(from_bytes(content))
            step = Step.from_json(form["step"], registry)
        except PresetError:
            raise
        except UserError as error:
            raise PresetError(str(error)) from error
        return cls(
            name=form["name"],
            step=step,
            tags=tuple(form.get("tags", ())),
            path=path,
            builtin=builtin,
            extra={k: v for k, v in form.items() if k not in _KEYS},
            **{key: form.get(key, "") for key in _TEXTS},
        )


def is_preset(content: bytes) -> bool:
    """Whether a file's content says that it is a preset, readable or not."""
    try:
        form = from_bytes(content)
    except JsonTextError:
        return False
    return isinstance(form, dict) and form.get("format") == FORMAT


def with_ending(name: str, ending: str) -> str:
    """Return a name with something after it, cut so that a preset can be called so."""
    return f"{name[: MAX_NAME - len(ending)]}{ending}"


def name_key(name: str) -> str:
    """Return the name as it is compared, whatever its case, spaces and Unicode form.

    >>> name_key("Stra\u00dfe  A") == name_key("STRASSE a")
    True
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _checked_form(form: Any) -> dict[str, Any]:
    if not isinstance(form, dict) or form.get("format") != FORMAT:
        raise NotAPreset(f'it is not a preset: "format" must be "{FORMAT}"')
    version = form.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise PresetError(f"its version {version!r} is not a whole number from 1")
    if version > VERSION:
        raise PresetError(f"it has version {version}, made by a newer Kernelroom than this one")
    if not isinstance(form.get("name"), str):
        raise PresetError(f"its name {form.get('name')!r} is not a text")
    tags = form.get("tags", [])
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise PresetError(f"its tags {tags!r} are not a list of texts")
    for key in _TEXTS:
        if not isinstance(form.get(key, ""), str):
            raise PresetError(f"its {key} {form[key]!r} is not a text")
    if "step" not in form:
        raise PresetError("it has no step")
    return form
