"""Preferences: what a person has chosen for good, as one value that is read and written here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from editor.colour.lcms import INTENTS
from filters.user_error import UserError
from ui.files.settings import Settings
from ui.look.guides import DEFAULT_GUIDE, GUIDES
from ui.look.language import LANGUAGES, SYSTEM
from ui.look.theme import GROUNDS, THEME_NAMES
from ui.look.value_scale import SCALES

MEGABYTE: Final = 1_000_000
MOST_MEGABYTES: Final = 999_999_999
MOST_THREADS: Final = 1024


class PreferenceError(UserError, ValueError):
    """A value that is not allowed: one sentence naming it and what is."""


def _check_one_of(name: str, value: str, allowed: Iterable[str]) -> None:
    if value not in (known := tuple(allowed)):
        raise PreferenceError(f"{name} is {value!r}, and must be one of {', '.join(known)}")


def _check_whole(name: str, value: int | None, least: int, most: int) -> None:
    if value is not None and not least <= value <= most:
        raise PreferenceError(f"{name} is {value}, and must be {least} to {most}")


@dataclass(frozen=True)
class Preferences:
    """All that the page Preferences shows, but for the shortcuts.

    Parameters
    ----------
    theme
        One of `THEME_NAMES`.
    ground
        What is around the photo, one of `GROUNDS`: the theme's grey or another.
    value_scale
        The id of the scale in which values of pixels are written.
    cache_megabytes
        Memory for what can be made again; 0 keeps nothing, None a quarter of the machine's.
    threads
        On how many cores pictures are computed at most; None for all.
    hover_previews
        Whether a preset under the pointer is shown on the photo.
    keeps_journal
        Whether what is open is written down, to be brought back after a crash.
    open_folder, save_folder
        Where the boxes for opening and saving begin; empty for where the last photo was.
    plugin_folder
        One more folder of plugins; empty for none.
    screen_profile
        The ICC profile of the screen; empty for the one that the desktop has set, or sRGB.
    proof_profile, proof_intent
        The printer's profile for soft proof and gamut warning, and how colours come into it.
    crop_guide
        Which lines are drawn in a crop's frame, one of `GUIDES`.
    language
        Of the program's words, one of `LANGUAGES`, or the desktop's.
    letters_outside
        Whether a letter that is a command's key is typed in number fields, in place of doing that.
    keys_in_tips
        Whether the tips of buttons name their keys.
    acts_while_held
        Whether a switch is turned back as its key is let go, where that was held for a moment.
    """

    theme: str = "system"
    ground: str = "theme"
    value_scale: str = SCALES[0].id
    cache_megabytes: int | None = None
    threads: int | None = None
    hover_previews: bool = True
    keeps_journal: bool = True
    open_folder: str = ""
    save_folder: str = ""
    plugin_folder: str = ""
    screen_profile: str = ""
    proof_profile: str = ""
    proof_intent: str = "relative"
    crop_guide: str = DEFAULT_GUIDE
    language: str = SYSTEM
    letters_outside: bool = True
    keys_in_tips: bool = True
    acts_while_held: bool = True

    def __post_init__(self) -> None:
        _check_one_of("theme", self.theme, THEME_NAMES)
        _check_one_of("ground", self.ground, GROUNDS)
        _check_one_of("value_scale", self.value_scale, (scale.id for scale in SCALES))
        _check_one_of("proof_intent", self.proof_intent, INTENTS)
        _check_one_of("crop_guide", self.crop_guide, GUIDES)
        _check_one_of("language", self.language, (SYSTEM, *LANGUAGES))
        _check_whole("cache_megabytes", self.cache_megabytes, 0, MOST_MEGABYTES)
        _check_whole("threads", self.threads, 1, MOST_THREADS)

    @property
    def cache_bytes(self) -> int | None:
        """Memory for what can be made again; None where nothing is set."""
        return None if self.cache_megabytes is None else self.cache_megabytes * MEGABYTE


DEFAULTS: Final = Preferences()


class KeptPreferences(QObject):
    """The preferences as they are now; a change holds at once, and is kept in the settings.

    Parameters
    ----------
    settings
        Where they are kept.
    """

    changed = Signal(object, object)  # Preferences before and after

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        # What could not be read, or is not allowed and has its default, in sentences.
        self.faults = [settings.fault] if settings.fault else []
        self.value = self._read()

    def change(self, **values: Any) -> None:
        """Set some of them.

        Raises
        ------
        PreferenceError
            A value is not allowed; nothing is changed then.
        """
        before, self.value = self.value, replace(self.value, **values)
        for name in values:
            self._settings.set_word(name, _written(getattr(self.value, name)))
        if self.value != before:
            self.changed.emit(before, self.value)

    def is_changed(self, name: str) -> bool:
        """Whether one differs from what it is at first."""
        return bool(getattr(self.value, name) != getattr(DEFAULTS, name))

    def reset(self, *names: str) -> None:
        """Set some of them to what they are at first, or all."""
        of = names or tuple(field.name for field in fields(Preferences))
        self.change(**{name: getattr(DEFAULTS, name) for name in of})

    def _read(self) -> Preferences:
        found = DEFAULTS
        for field in fields(Preferences):
            text = self._settings.word(field.name).strip()
            if not text:
                continue
            try:
                values: dict[str, Any] = {field.name: READERS.get(str(field.type), str)(text)}
                found = replace(found, **values)
            except ValueError:
                self.faults.append(self._said(field.name, text))
        return found

    def _said(self, name: str, text: str) -> str:
        return f"{name} is {text!r} in {self._settings.file}: use {ALLOWED[name]}"


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(text)
    return int(text)


def _switch(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError(text)
    return text.lower() == "true"


def _written(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


READERS: Final[dict[str, Callable[[str], object]]] = {"int | None": _whole, "bool": _switch}
ALLOWED: Final = {
    "theme": f"one of {', '.join(THEME_NAMES)}",
    "ground": f"one of {', '.join(GROUNDS)}",
    "value_scale": f"one of {', '.join(scale.id for scale in SCALES)}",
    "proof_intent": f"one of {', '.join(INTENTS)}",
    "crop_guide": f"one of {', '.join(GUIDES)}",
    "language": f"one of {', '.join((SYSTEM, *LANGUAGES))}",
    "cache_megabytes": "a whole number, 0 or more",
    "threads": f"a whole number, 1 to {MOST_THREADS}",
    "hover_previews": "true or false",
    "keeps_journal": "true or false",
    "letters_outside": "true or false",
    "keys_in_tips": "true or false",
    "acts_while_held": "true or false",
}
