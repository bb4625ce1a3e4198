"""OutputProfile: whose numbers a file's colours are: the photo's, sRGB's or those of a profile."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.colour.profile import Profile
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
    profile
        None: what they mean in the photo.
    icc
        What is put into the file; None where it needs none.
    """

    profile: Profile | None = None
    icc: bytes | None = None

    @classmethod
    def of(cls, chosen: str) -> OutputProfile:
        """Return what ``keep``, ``srgb`` or the path of an ICC profile stands for.

        Raises
        ------
        FileError
            The profile can't be read, or is none of RGB with curves and a matrix.
        """
        if chosen == KEEP:
            return cls()
        if chosen == SRGB:
            return cls(Profile())
        path = Path(chosen).expanduser()
        icc = read_whole(path, _MOST_BYTES)
        if len(icc) < 132 or icc[36:40] != b"acsp":
            raise FileError(path, "used", "it is no ICC profile")
        profile = Profile.of(icc)
        if icc[16:20] != b"RGB " or profile.note:
            raise FileError(
                path, "used", "files are written in RGB profiles of three curves and a matrix"
            )
        return cls(profile, icc)

    @staticmethod
    def title(chosen: str) -> str:
        """Return what a person calls it."""
        if chosen in (KEEP, SRGB):
            return {KEEP: "The photo's own", SRGB: "sRGB"}[chosen]
        return Path(chosen).stem
