"""TiffPicture: which picture of a TIFF file is the photo, and how its samples are arranged.

NewSubfileType (TIFF 6.0, page 36; DNG 1.7 adds bits) tells a photo from its thumbnails, masks and
depth maps. Cameras put the thumbnail first and the photo into a SubIFD (TIFF/EP, 4.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from editor.photo.structure.tiff_directory import Directory, TiffError, TiffStructure

CFA, LINEAR_RAW = 32803, 34892  # PhotometricInterpretation of a sensor's data (TIFF/EP, DNG)
_PAGE: Final = 2  # the bit of NewSubfileType that says "one page of many": a full picture
_FAX: Final = (2, 3, 4)  # codecs of bits that are ink, as libtiff takes them to be
DNG_VERSION: Final = 50706
# Where makers keep a sensor's data without a directory for it: Kodak, Leaf, Sony.
_MAKERS_RAW: Final = (0x8290, 0xFE00, 0x8606, 0xC634)


@dataclass(frozen=True)
class TiffPicture:
    """One directory with pixels: `page` counts the main ones, `sub` those below that page.

    What is asked of it for every tile that is read is kept.
    """

    directory: Directory
    page: int
    sub: int | None

    @property
    def width(self) -> int:
        """Columns."""
        return self.directory.number(256, 0)

    @property
    def height(self) -> int:
        """Rows."""
        return self.directory.number(257, 0)

    @property
    def is_full(self) -> bool:
        """Whether it is marked as a photo, or not marked at all."""
        if 254 in self.directory.entries:
            return self.directory.number(254, 0) & ~_PAGE == 0
        return self.directory.number(255, 1) != 2

    @cached_property
    def photometric(self) -> int:
        """PhotometricInterpretation; where it is missing, RGB or grey by channels and codec."""
        guess = 2 if self.channels >= 3 else 0 if self.compression in _FAX else 1
        return self.directory.number(262, guess)

    @cached_property
    def compression(self) -> int:
        """Compression; 1 is none."""
        return self.directory.number(259, 1)

    @cached_property
    def channels(self) -> int:
        """SamplesPerPixel."""
        return self.directory.number(277, 1)

    @cached_property
    def bits(self) -> tuple[int, ...]:
        """BitsPerSample, one of each channel."""
        bits = self.directory.numbers(258) or (1,)
        if len(bits) < self.channels:
            return (bits[0],) * min(self.channels, 65535)
        return bits[: max(1, self.channels)]  # some programs write one number too many

    @cached_property
    def sample_format(self) -> int:
        """1 unsigned, 2 signed, 3 float, 5 and 6 complex; what is not defined is unsigned."""
        found = self.directory.number(339, 1)
        return 1 if found == 4 else found

    @cached_property
    def is_planar(self) -> bool:
        """Whether the channels lie apart."""
        return self.directory.number(284, 1) == 2 and self.channels > 1

    @property
    def is_tiled(self) -> bool:
        """Whether it has tiles in place of strips."""
        return 322 in self.directory.entries

    @property
    def segment_size(self) -> tuple[int, int]:
        """(width, height) in pixels of a whole strip or tile; the last strip may be lower."""
        if self.is_tiled:
            return max(1, self.directory.number(322, 1)), max(1, self.directory.number(323, 1))
        rows = self.directory.number(278, self.height) or self.height
        return self.width, min(self.height, rows)

    @property
    def segments(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Where its strips or tiles lie, and how many bytes each has.

        Tiles may have the tags of strips, as those that were written before there were others.
        """
        own_tags = self.is_tiled and 324 in self.directory.entries
        places, sizes = (324, 325) if own_tags else (273, 279)
        return self.directory.numbers(places), self.directory.numbers(sizes)

    @cached_property
    def extra(self) -> tuple[int, ...]:
        """What each further channel is: 0 not said, 1 premultiplied alpha, 2 straight alpha."""
        colours = {2: 3, 5: 4, 6: 3, 8: 3, 9: 3, 10: 3}.get(self.photometric, 1)
        given = self.directory.numbers(338)
        if len(given) == self.channels - 1:
            colours = min(colours, 1)
        elif colours == 1 and self.photometric != 3 and self.channels in (3, 4):
            colours = 3  # written by programs that know no photometric RGB
        beyond = max(0, self.channels - colours)
        return (*given[-beyond:], *(0,) * (beyond - len(given))) if beyond else ()


@dataclass(frozen=True, slots=True)
class TiffContents:
    """The photo of a file, and how many further pages there are.

    Parameters
    ----------
    first, main
        The file's first directory, and the one of the photo's page.
    loose_end
        Where the pointer from the last page to another one is, and its bytes, if it leads to no
        picture; (0, 0) where it does, or there is none.
    """

    photo: TiffPicture
    first: Directory
    main: Directory
    further_pages: int
    raw: str
    loose_end: tuple[int, int] = (0, 0)

    @classmethod
    def of(cls, structure: TiffStructure, page: int = 0) -> TiffContents:
        """Find the photo: the largest full picture of a page, counted by those that have one.

        Raises
        ------
        TiffError
            No directory can be read.
        IndexError
            There are fewer pages.
        """
        chain = structure.chain()
        pages = [
            [
                TiffPicture(main, number, None),
                *(TiffPicture(d, number, k) for k, d in enumerate(structure.below(main))),
            ]
            for number, main in enumerate(chain)
        ]
        every = [picture for page in pages for picture in page if picture.width * picture.height]
        full = [[p for p in page if p.is_full and p.width * p.height] for page in pages]
        full = [page for page in full if page]
        choice = full[page] if full else (every or pages[0])
        photo = max(choice, key=lambda p: p.width * p.height)  # the first of equal ones
        further, raw = max(0, len(full) - 1), _raw_sign(every, chain[0], photo)
        loose_end = _loose_end(structure, chain)
        return cls(photo, chain[0], chain[photo.page], further, raw, loose_end)


def _loose_end(structure: TiffStructure, chain: list[Directory]) -> tuple[int, int]:
    pages = [one for one in chain if one.number(256, 0) * one.number(257, 0)]
    if not pages or not pages[-1].following:
        return 0, 0
    try:
        further = structure.directory(pages[-1].following)
        is_picture = further.number(256, 0) * further.number(257, 0) > 0
    except TiffError:
        is_picture = False
    return (0, 0) if is_picture else (pages[-1].following_field, 8 if structure.big else 4)


def _raw_sign(every: list[TiffPicture], first: Directory, photo: TiffPicture) -> str:
    """Return what shows that the photo is a sensor's data; empty where it is none."""
    if any(picture.photometric in (CFA, LINEAR_RAW) for picture in every):
        return "DNG" if DNG_VERSION in first.entries else "camera raw"
    if any(tag in first.entries for tag in _MAKERS_RAW):
        return "camera raw"
    return "DNG" if DNG_VERSION in first.entries and not photo.is_full else ""
