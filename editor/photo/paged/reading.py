"""PagedPhoto: all pages, frames or pictures of a file, and how long each frame is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from editor.document.image import Image
from editor.photo.decoded import Decoded
from editor.photo.decoders import apng, avif_frames, frames, vips_pixels
from editor.photo.file_kind import kind_of
from editor.photo.load import made
from editor.photo.structure.apng import Apng
from editor.photo.tiled.opening import opened
from editor.photo.vips import pyvips
from editor.storage.file_error import FileError

STILL: Final = Fraction(1, 10)  # seconds of a frame that says nothing of its time
MOVING: Final = ("GIF", "WebP", "PNG", "AVIF")  # kinds whose pages are frames of one size
LYING: Final = ("TIFF", "JPEG")


@dataclass(frozen=True)
class Timing:
    """How frames are shown.

    Parameters
    ----------
    seconds
        Of each frame.
    plays
        How often all of them are shown; 0: without end.
    """

    seconds: tuple[Fraction, ...]
    plays: int = 0


@dataclass(frozen=True)
class PagedPhoto:
    """A file of several pages; nothing but the first is decoded yet."""

    path: Path
    kind: str
    first: Image
    damaged: bool = False

    @classmethod
    def of(cls, path: Path, damaged: bool = False) -> PagedPhoto:
        """Open a file; raise FileError where it has only one page, or can't be read."""
        return cls.beginning_with(opened(path, damaged), damaged)

    @classmethod
    def beginning_with(cls, first: Image, damaged: bool = False) -> PagedPhoto:
        """Return the file of a first page that is open already; raise FileError as `of`."""
        path = first.path
        assert path is not None
        if first.metadata.further_pages == 0:
            raise FileError(path, "opened page by page", "it has one page only")
        kind = kind_of(path).name if path.is_file() else ""
        if kind not in (*MOVING, *LYING):
            known = ", ".join((*LYING, *MOVING))
            what = f"of {kind or 'such a'} file only the first page is read, use {known}"
            raise FileError(path, "opened page by page", what)
        return cls(path, kind, first, damaged)

    @property
    def pages(self) -> int:
        """How many there are."""
        return self.first.metadata.further_pages + 1

    @property
    def moves(self) -> bool:
        """Whether its pages are frames."""
        return self.kind in MOVING

    def images(self) -> Iterator[Image]:
        """Yield all pages in order, the one before may be let go; raise FileError."""
        if not self.moves:
            yield self.first
            for page in range(1, self.pages):
                yield opened(self.path, self.damaged, page)
            return
        for page, read in enumerate(self._frames()):
            yield made(self.path, self.kind, read, page)

    def timing(self) -> Timing:
        """Return how long frames are shown; raise FileError."""
        match self.kind:
            case "PNG":
                moving = Apng.of(self.path.read_bytes())
                assert moving is not None
                seconds = [frame.seconds for frame in moving.frames]
                return Timing(tuple(seconds), moving.plays)
            case "AVIF":
                decoded = frames.decode_avif(self.path)
                return Timing(tuple(s for _, s in avif_frames.decode_all(self.path, decoded)))
            case "GIF" | "WebP":
                return self._timing_by_vips()
        return Timing((STILL,) * self.pages)

    def _frames(self) -> Iterator[Decoded]:
        if self.kind == "PNG":
            yield from apng.decode_all(self.path, self.damaged)
        elif self.kind == "AVIF":
            first = frames.decode_avif(self.path)
            yield from (read for read, _ in avif_frames.decode_all(self.path, first))
        else:
            yield from frames.decode_all(self.path, self.damaged)

    def _timing_by_vips(self) -> Timing:
        try:
            header = vips_pixels.open_header(self.path, vips_pixels.LENIENT)
        except pyvips.Error as error:
            raise FileError(self.path, "opened", vips_pixels.decoder_reason(error)) from error
        delays = list(header.get("delay")) if header.get_typeof("delay") else []
        plays = int(header.get("loop")) if header.get_typeof("loop") else 0
        delays += [100] * (self.pages - len(delays))
        return Timing(tuple(Fraction(ms, 1000) for ms in delays[: self.pages]), plays)
