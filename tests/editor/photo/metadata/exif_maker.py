"""Makes Exif by hand, so that the tests do not trust the code under test to write it."""

from __future__ import annotations

import struct


def exif(orientation: int = 1, order: str = ">", note: bytes = b"") -> bytes:
    """Exif with a maker, an orientation and a program, then `note` after its entries."""
    texts = [(0x010F, b"Kernel Optics\0"), (0x0131, b"Kernelroom tests\0")]
    entries, values, at = [], b"", 8 + 2 + 12 * 3 + 4
    for tag, text in texts:
        entries.append((tag, struct.pack(order + "HHII", tag, 2, len(text), at + len(values))))
        values += text + b"\0" * (len(text) % 2)
    entries.append((0x0112, struct.pack(order + "HHIHH", 0x0112, 3, 1, orientation, 0)))
    body = b"".join(entry for _, entry in sorted(entries))
    start = b"MM\0*" if order == ">" else b"II*\0"
    head = start + struct.pack(order + "IH", 8, len(entries))
    return head + body + struct.pack(order + "I", 0) + values + note


def exif_with_thumbnail(
    thumbnail: bytes,
    orientation: int = 1,
    order: str = ">",
    note: bytes = b"note",
    orientation_kind: int = 3,
    strips: bool = False,
) -> bytes:
    """Exif with a maker, an orientation, a size of 4000 x 3000, a maker's note and a thumbnail.

    IFD0 is at 8, so that two blocks that differ in the orientation alone begin alike.
    """
    start = b"MM\0*" if order == ">" else b"II*\0"
    ifd0_at, maker = 8, b"Kernel Optics\0"
    exif_at = ifd0_at + 2 + 12 * 3 + 4 + len(maker)
    note_at = exif_at + 2 + 12 * 3 + 4
    ifd1_at = note_at + len(note) + len(note) % 2
    picture_at = ifd1_at + 2 + 12 * 3 + 4

    def entry(tag: int, kind: int, count: int, value: int) -> bytes:
        code = {1: "B", 3: "H", 4: "I", 8: "h", 9: "i"}.get(kind if count == 1 else 4, "I")
        field = struct.pack(order + code, value).ljust(4, b"\0")
        return struct.pack(order + "HHI", tag, kind, count) + field

    def directory(entries: list[bytes], following: int) -> bytes:
        count, link = struct.pack(order + "H", len(entries)), struct.pack(order + "I", following)
        return count + b"".join(entries) + link

    place, length = (0x0111, 0x0117) if strips else (0x0201, 0x0202)
    ifd0 = directory(
        [
            entry(0x010F, 2, len(maker), exif_at - len(maker)),
            entry(0x0112, orientation_kind, 1, orientation),
            entry(0x8769, 4, 1, exif_at),
        ],
        ifd1_at if thumbnail else 0,
    )
    size = [entry(0xA002, 3, 1, 4000), entry(0xA003, 4, 1, 3000)]
    below = directory([entry(0x927C, 7, len(note), note_at), *size], 0)
    ifd1 = directory(
        [
            entry(0x0112, 3, 1, orientation),
            entry(place, 4, 1, picture_at),
            entry(length, 4, 1, len(thumbnail)),
        ],
        0,
    )
    head = start + struct.pack(order + "I", ifd0_at)
    return head + ifd0 + maker + below + note + b"\0" * (len(note) % 2) + ifd1 + thumbnail
