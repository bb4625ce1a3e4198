"""A Photoshop file without the image resources that a picture isn't opened by.

psd-tools reads all of them, and fails at one that it knows in another length: Photoshop 2.5 wrote
seven print flags where later ones write eight.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Set

_HEADER = 26  # bytes


def with_resources(content: bytes, wanted: Set[int]) -> bytes:
    """Return a file with only the resources of these numbers; struct.error where it is cut off.

    Adobe Photoshop File Formats Specification, "Image Resource Blocks": a signature, a number, a
    name and the data, both padded to an even length.
    """
    (colours,) = struct.unpack_from(">I", content, _HEADER)
    begin = _HEADER + 4 + colours
    (length,) = struct.unpack_from(">I", content, begin)
    end = begin + 4 + length
    kept = b"".join(b for number, b in _blocks(content[begin + 4 : end]) if number in wanted)
    return content[:begin] + struct.pack(">I", len(kept)) + kept + content[end:]


def _blocks(section: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(section):
        number, name = struct.unpack_from(">4xHB", section, at)
        head = at + 6 + (1 + name + 1) // 2 * 2
        (size,) = struct.unpack_from(">I", section, head)
        end = head + 4 + (size + 1) // 2 * 2
        if head + 4 + size > len(section):
            raise struct.error("a resource is cut off")
        yield number, section[at:end]
        at = end
