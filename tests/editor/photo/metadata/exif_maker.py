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
