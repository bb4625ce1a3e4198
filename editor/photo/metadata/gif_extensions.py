"""What extensions of a GIF tell beside its pixels: comments, XMP and a profile.

GIF89a, 24 and 26; Adobe, "XMP Specification Part 3", 1.1.2; ICC.1:2010, B.5.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Final

from editor.document.image import Block, Metadata
from editor.photo.structure.gif_blocks import APPLICATION, COMMENT, GifBlocks

_HEAD: Final = 3 + 11  # bytes before the content of an application's extension
_XMP: Final = b"XMP DataXMP"
_XMP_END: Final = b"\x01\xff\xfe"  # begins the trailer that leads any reader out of it
_ICC: Final = b"ICCRGBG1012"


def with_extensions(metadata: Metadata, blocks: GifBlocks) -> Metadata:
    """Return the metadata with what the extensions say; only GIFs hold comments in this way."""
    comments = tuple(
        Block("", "comment", COMMENT + b"\0\0" + b"".join(_parts(one, len(COMMENT))))
        for one in blocks.extensions
        if one.startswith(COMMENT)
    )
    xmp, icc = metadata.xmp, metadata.icc
    for one in blocks.extensions:
        if one.startswith(APPLICATION) and one[3:_HEAD] == _XMP:
            xmp = xmp or one[_HEAD:].partition(_XMP_END)[0] or None
        elif one.startswith(APPLICATION) and one[3:_HEAD] == _ICC:
            icc = icc or b"".join(_parts(one, _HEAD)) or None
    return dataclasses.replace(metadata, xmp=xmp, icc=icc, blocks=(*metadata.blocks, *comments))


def _parts(block: bytes, at: int) -> Iterator[bytes]:
    while at < len(block) and block[at]:
        yield block[at + 1 : at + 1 + block[at]]
        at += 1 + block[at]
