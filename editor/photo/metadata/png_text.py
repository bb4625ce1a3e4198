"""Text chunks of a PNG: kept as they are, and the metadata that ImageMagick writes as text.

Its keywords are "Raw profile type exif" and the like; the text is a line feed, the name, the length
in bytes, and the bytes in hexadecimal (ImageMagick, coders/png.c).
"""

from __future__ import annotations

import binascii
import struct
import zlib
from typing import Final

from editor.photo.structure.png_chunks import Chunk

KINDS: Final = (b"tEXt", b"zTXt", b"iTXt")
XMP: Final = "XML:com.adobe.xmp"
_RAW: Final = "Raw profile type "
_MAX_TEXT: Final = 64_000_000  # bytes that a compressed text may become


def keyword_of(chunk: Chunk) -> str:
    """Return what a text is about, as `Author`."""
    return chunk.content.split(b"\0", 1)[0].decode("latin-1")


def text_of(block: bytes) -> str:
    """Return the text of a whole chunk; empty where it is none or can't be read."""
    chunk = Chunk(block[4:8], block[8:-4])
    if chunk.kind not in KINDS:
        return ""
    coding = "utf-8" if chunk.kind == b"iTXt" else "latin-1"
    return (_text(chunk) or b"").decode(coding, "replace")


def raw_profile(chunk: Chunk) -> tuple[str, bytes] | None:
    """Return the name (``exif``, ``iptc`` ...) and bytes of metadata in a text; None in others."""
    keyword = keyword_of(chunk)
    text = _text(chunk) if keyword.startswith(_RAW) else None
    if text is None:
        return None
    lines = text.split(b"\n", 3)
    if len(lines) < 4:
        return None
    try:
        content = binascii.unhexlify(b"".join(lines[3].split()))
    except binascii.Error:
        return None
    return keyword.removeprefix(_RAW).lower(), content


def raw_profile_chunk(name: str, content: bytes) -> Chunk:
    """Return a compressed text that holds metadata as ImageMagick does."""
    digits = binascii.hexlify(content)
    lines = [digits[at : at + 72] for at in range(0, len(digits), 72)]
    text = b"\n%s\n%8d\n%s\n" % (name.encode(), len(content), b"\n".join(lines))
    return Chunk(b"zTXt", f"{_RAW}{name}".encode() + b"\0\0" + zlib.compress(text, 9))


def _text(chunk: Chunk) -> bytes | None:
    _, _, rest = chunk.content.partition(b"\0")
    try:
        if chunk.kind == b"tEXt":
            return rest
        if chunk.kind == b"zTXt":
            return zlib.decompressobj().decompress(rest[1:], _MAX_TEXT)
        (compressed,) = struct.unpack_from("B", rest)
        text = rest[2:].split(b"\0", 2)[2]
        return zlib.decompressobj().decompress(text, _MAX_TEXT) if compressed else text
    except (zlib.error, struct.error, IndexError):
        return None
