"""Encoding: how a file's pixels are packed, as far as a person may choose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from editor.photo.file_format import FileFormat
from filters.near_names import instead_of
from filters.user_error import UserError

DEFAULT_QUALITY: Final = 92
FULL_COLOUR: Final = 90  # the quality from which on colours are not shared by pixels of themselves
Subsampling = Literal["auto", "4:4:4", "4:2:0"]
SUBSAMPLINGS: Final = ("auto", "4:4:4", "4:2:0")
LOSSY: Final = "lossy"


class EncodingError(UserError, ValueError):
    """A choice that is not allowed: one sentence naming it and what is."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a file is packed; what a format does not know is not looked at.

    Parameters
    ----------
    quality
        1 to 100, of what is not lossless.
    subsampling
        Whether JPEG and AVIF keep a colour for each pixel (4:4:4) or for each four (4:2:0);
        ``auto``: for each from quality 90 on.
    progressive
        Whether a JPEG or PNG is coded coarse first, then finer and finer.
    compression
        One of the format's `FileFormat.compressions`; empty: the first of them.
    """

    quality: int = DEFAULT_QUALITY
    subsampling: Subsampling = "auto"
    progressive: bool = False
    compression: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise EncodingError(f"quality {self.quality} is not allowed, use 1 to 100")
        if self.subsampling not in SUBSAMPLINGS:
            known = ", ".join(SUBSAMPLINGS)
            raise EncodingError(f"subsampling {self.subsampling!r} is not known, use {known}")

    def compression_of(self, form: FileFormat) -> str:
        """Return the compression of a file of that format; empty where it has no choice.

        Raises
        ------
        EncodingError
            The one asked for is not among the format's.
        """
        if not self.compression:
            return form.compressions[0] if form.compressions else ""
        if self.compression in form.compressions:
            return self.compression
        if not form.compressions:
            raise EncodingError(f"{form.name} has no choice of compression")
        instead = instead_of(self.compression, form.compressions)
        raise EncodingError(f"{form.name} has no compression {self.compression!r}: {instead}")

    def is_lossy(self, form: FileFormat) -> bool:
        """Whether `quality` counts in a file of that format."""
        return form.is_lossy and self.compression_of(form) in ("", LOSSY)

    @property
    def keeps_full_colour(self) -> bool:
        """Whether each pixel has a colour of its own."""
        if self.subsampling == "auto":
            return self.quality >= FULL_COLOUR
        return self.subsampling == "4:4:4"
