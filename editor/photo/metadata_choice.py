"""Which of a photo's metadata go into a file: all, none, all but the place, or whose it is."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import Final, Literal

from editor import VERSION
from editor.document.image import Block, Metadata
from editor.photo.metadata import exif_parts, iptc, xmp_parts
from editor.photo.metadata.png_further import PRIVATE
from editor.photo.metadata.png_text import KINDS
from editor.photo.metadata.xmp_history import with_history

MetadataChoice = Literal["all", "no-place", "copyright", "none"]
METADATA_CHOICES: Final[tuple[MetadataChoice, ...]] = ("all", "no-place", "copyright", "none")
SOFTWARE: Final = f"Kernelroom {VERSION}"
_PLACE_TEXT: Final = re.compile("gps|latitude|longitude|location", re.I)  # as exif:GPSLatitude
_NO_HISTORY: Final = "the photo's XMP can't be read: the steps are not told in it"
_RIGHTS_TEXTS: Final = ("Author", "Copyright")  # keywords of a PNG's texts


def chosen_metadata(
    metadata: Metadata,
    choice: MetadataChoice,
    software: bool = False,
    history: Sequence[str] = (),
) -> tuple[Metadata, tuple[str, ...]]:
    """Return what of the metadata is wanted, and a sentence for what had to go with the rest.

    Colours are no metadata here: the profile, and what a PNG says of them, stay. So does the
    resolution, and that further pages are not in the file.

    Parameters
    ----------
    software
        Whether Exif is to name this program.
    history
        What was done to the photo, for XMP's history; nothing is added of none.
    """
    kept, lost = {"all": _all, "no-place": _no_place, "copyright": _rights, "none": _none}[choice](
        metadata
    )
    if software:
        kept = dataclasses.replace(kept, exif=exif_parts.with_software(kept.exif, SOFTWARE))
    if history:
        xmp = with_history(kept.xmp, SOFTWARE, history)
        if xmp is None:
            return kept, (*lost, _NO_HISTORY)
        kept = dataclasses.replace(kept, xmp=xmp)
    return kept, lost


def _all(metadata: Metadata) -> tuple[Metadata, tuple[str, ...]]:
    return metadata, ()


def _none(metadata: Metadata) -> tuple[Metadata, tuple[str, ...]]:
    blocks = tuple(block for block in metadata.blocks if _is_colour(block))
    return dataclasses.replace(metadata, exif=None, xmp=None, iptc=None, blocks=blocks), ()


def _no_place(metadata: Metadata) -> tuple[Metadata, tuple[str, ...]]:
    lost = []
    xmp = None if metadata.xmp is None else xmp_parts.without_place(metadata.xmp)
    if xmp is None and metadata.xmp is not None:
        lost.append("XMP")
    blocks = []
    for block in metadata.blocks:
        if block.name == "extended XMP" or block.name.startswith(PRIVATE):  # nobody reads these
            lost.append(block.name)
        elif block.format_name == "PNG" and _PLACE_TEXT.search(block.name):
            continue
        elif block.name == "Photoshop resources":
            content = iptc.resources_without_place(block.content)
            blocks.append(dataclasses.replace(block, content=content))
        else:
            blocks.append(block)
    kept = dataclasses.replace(
        metadata,
        exif=None if metadata.exif is None else exif_parts.without_place(metadata.exif),
        xmp=xmp,
        iptc=None if metadata.iptc is None else iptc.without_place(metadata.iptc),
        blocks=tuple(blocks),
    )
    names = " and ".join(dict.fromkeys(lost))
    return kept, (f"{names} may tell of the place and had to be left out",) if lost else ()


def _rights(metadata: Metadata) -> tuple[Metadata, tuple[str, ...]]:
    blocks = tuple(
        block
        for block in metadata.blocks
        if _is_colour(block) or (block.format_name == "PNG" and block.name in _RIGHTS_TEXTS)
    )
    kept = dataclasses.replace(
        metadata,
        exif=None if metadata.exif is None else exif_parts.rights_of(metadata.exif),
        xmp=None if metadata.xmp is None else xmp_parts.rights_of(metadata.xmp),
        iptc=None if metadata.iptc is None else iptc.rights_of(metadata.iptc),
        blocks=blocks,
    )
    return kept, ()


def _is_colour(block: Block) -> bool:
    return not block.name and block.content[4:8] not in KINDS
