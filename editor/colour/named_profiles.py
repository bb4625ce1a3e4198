"""Profiles that need no file: chosen by name, or read from one and kept while it stays the same."""

from __future__ import annotations

import stat
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from editor.colour.coding import Coding
from editor.colour.colours import Colours
from editor.colour.lcms import space_of
from editor.colour.profile import SRGB_CURVE
from editor.colour.tone_curve import Parametric
from filters.user_error import UserError

_D65: Final = (0.3127, 0.3290)
_P3: Final = Coding((*_D65, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060), SRGB_CURVE)  # SMPTE EG 432-1
# Adobe RGB (1998), 4.3: its curve is the power of 563/256.
_ADOBE: Final = Coding((*_D65, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06), Parametric(563 / 256))
# ISO 22028-2 (ROMM RGB): white D50, straight below 16 ** (1.8 / -0.8) of light.
_PROPHOTO: Final = Coding(
    (0.3457, 0.3585, 0.7347, 0.2653, 0.1596, 0.8404, 0.0366, 0.0001),
    Parametric(1.8, c=1 / 16, d=16 * 0.001953125),
)
_REC_2020: Final = Coding((*_D65, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046), SRGB_CURVE)
_CODINGS: Final = {
    "Display P3": ("Display P3", _P3, False),
    "Adobe RGB": ("Adobe RGB (1998) compatible", _ADOBE, False),
    "ProPhoto RGB": ("ProPhoto RGB (ROMM) compatible", _PROPHOTO, False),
    "Rec. 2020": ("Rec. 2020 with the curve of sRGB", _REC_2020, False),
    "grey": ("Grey with the curve of sRGB", Coding(), True),
}
FILE: Final = "file"
NAMES: Final = ("sRGB", *_CODINGS)
_MOST_BYTES: Final = 16_000_000  # of a profile
_KEPT: Final = 16  # profiles of files


class NamedProfileError(UserError, ValueError):
    """A profile that can't be used: one sentence naming it."""


@cache
def named(name: str) -> Colours:
    """Return the colours of one of `NAMES`; raise NamedProfileError."""
    if name == "sRGB":
        return Colours()
    if name not in _CODINGS:
        raise NamedProfileError(f"the profile {name!r} is not known: use {', '.join(NAMES)}")
    title, coding, grey = _CODINGS[name]
    return Colours(coding.icc_named(title, grey))


def of_file(path: str) -> Colours:
    """Return the colours of an ICC profile, of RGB or grey, the same while the file stays so.

    Raises NamedProfileError.
    """
    return _colours(icc_of_file(path, ("rgb", "gray")))


@lru_cache(maxsize=_KEPT)
def _colours(icc: bytes) -> Colours:
    return Colours(icc)  # it keeps what it reads of the profile, which each tile asks for


def icc_of_file(path: str, spaces: tuple[str, ...]) -> bytes:
    """Read an ICC profile of one of these kinds of colours, or take it from memory.

    Raises NamedProfileError.
    """
    place = Path(path).expanduser()
    try:
        found = place.stat()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NamedProfileError(f"the profile {path} can't be opened: {reason}") from None
    if not stat.S_ISREG(found.st_mode):  # a pipe or a device may have no end
        raise NamedProfileError(f"the profile {path} can't be opened: it is not an ordinary file")
    if found.st_size > _MOST_BYTES:
        raise NamedProfileError(
            f"the profile {path} has {found.st_size} bytes: at most {_MOST_BYTES} are read"
        )
    icc = _read(str(place), found.st_mtime_ns, found.st_size)
    if not (space := space_of(icc)):
        raise NamedProfileError(f"{path} is no ICC profile of RGB, grey or CMYK")
    if space not in spaces:
        what = {"rgb": "RGB", "gray": "grey", "cmyk": "CMYK"}
        allowed = " or ".join(what[each] for each in spaces)
        raise NamedProfileError(f"the profile {path} is one of {what[space]}: use one of {allowed}")
    return icc


@lru_cache(maxsize=_KEPT)
def _read(path: str, _: int, __: int) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise NamedProfileError(f"the profile {path} can't be read: {error.strerror}") from None
