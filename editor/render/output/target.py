"""OutputProfile: whose numbers a file's colours are: the photo's, sRGB's or those of a profile."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from editor.colour.colours import Colours
from editor.colour.lcms import LcmsError, transformed
from editor.colour.profile import Profile, srgb_icc
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole

KEEP: Final = "keep"
SRGB: Final = "srgb"
_MOST_BYTES: Final = 8_000_000  # of a profile


@dataclass(frozen=True, eq=False)
class OutputProfile:
    """What the numbers of a file are to mean.

    Parameters
    ----------
    colours
        None: what they mean in the photo.
    """

    colours: Colours | None = None

    @classmethod
    def of(cls, chosen: str) -> OutputProfile:
        """Return what ``keep``, ``srgb`` or the path of an ICC profile stands for.

        Raises
        ------
        FileError
            The profile can't be read, or is none of RGB that pixels can be converted into.
        """
        if chosen == KEEP:
            return cls()
        if chosen == SRGB:
            return cls(Colours())
        path = Path(chosen).expanduser()
        icc = read_whole(path, _MOST_BYTES)
        if len(icc) < 132 or icc[36:40] != b"acsp":
            raise FileError(path, "used", "it is no ICC profile")
        profile = Profile.of(icc)
        if icc[16:20] != b"RGB " or profile.note or not _can_be_target(icc):
            raise FileError(
                path, "used", "files are written in RGB profiles that have the way from colours"
            )
        return cls(Colours(icc))

    @staticmethod
    def title(chosen: str) -> str:
        """Return what a person calls it."""
        if chosen in (KEEP, SRGB):
            return {KEEP: "The photo's own", SRGB: "sRGB"}[chosen]
        return Path(chosen).stem


def _can_be_target(icc: bytes) -> bool:
    try:
        transformed(np.zeros((1, 1, 3), np.float32), srgb_icc(), icc)
    except LcmsError:
        return False
    return True
