"""JpegSegments: a JPEG taken apart into its segments and scans, without decoding it.

ITU-T T.81, annex B: segments begin with FF and a code; after the start of a scan come entropy-coded
bytes, in which FF is followed by 0 or by a restart marker.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Final

# Without a + for FFs that fill: so the search leaps from one FF to the next.
_MARKER: Final = re.compile(rb"\xff([^\0\xd0-\xd7\xff])", re.DOTALL)
_SIZES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # SOF0 to SOF15
_SEQUENTIAL: Final = (0xC0, 0xC1)  # all of a picture may be in one scan
START_OF_SCAN, END, COMMENT = 0xDA, 0xD9, 0xFE


@dataclass(frozen=True, slots=True)
class Segment:
    """A marker's code, and its bytes from the FF on to the end of its parameters."""

    code: int
    block: bytes

    @property
    def body(self) -> bytes:
        """What follows the length."""
        return self.block[4:]


@dataclass(frozen=True, slots=True)
class JpegSegments:
    """What a JPEG's segments say.

    Parameters
    ----------
    segments
        All of them before the first picture's end, in their order.
    scan_bytes
        Entropy-coded bytes of each scan.
    sound_end
        Where the last whole segment or scan ends.
    is_ended
        Whether the marker of the end is there.
    """

    segments: tuple[Segment, ...]
    scan_bytes: tuple[int, ...]
    sound_end: int
    is_ended: bool

    @classmethod
    def of(cls, jpeg: bytes) -> JpegSegments:
        """Take a JPEG apart; any bytes are understood as far as they can be."""
        found: list[Segment] = []
        scans: list[int] = []
        at = 2
        while (match := _MARKER.search(jpeg, at)) is not None:
            if scans and found[-1].code == START_OF_SCAN:
                scans[-1] = match.start() - at
            code, start = match[1][0], match.end() - 2
            if code == END:
                return cls(tuple(found), tuple(scans), match.end(), True)
            if code == 1 or code == 0xD8:  # they stand alone
                at = match.end()
                continue
            length = int.from_bytes(jpeg[start + 2 : start + 4], "big")
            if length < 2 or start + 2 + length > len(jpeg):
                return cls(tuple(found), tuple(scans), match.start(), False)
            at = start + 2 + length
            found.append(Segment(code, jpeg[start:at]))
            if code == START_OF_SCAN:
                scans.append(0)
        if scans and found[-1].code == START_OF_SCAN:
            scans[-1] = len(jpeg) - at
        return cls(tuple(found), tuple(scans), len(jpeg.rstrip(b"\xff")), False)

    @classmethod
    def of_head(cls, head: bytes, size: int) -> JpegSegments | None:
        """Return what the first bytes say of a file that ends as a JPEG of one scan does.

        A search of all its data for markers takes a hundredth of the time that decoding takes.
        None where `head` does not reach the data, or there may be further scans.
        """
        found: list[Segment] = []
        at = 2
        while head[at : at + 1] == b"\xff" and 0xC0 <= (head[at + 1 : at + 2] or b"\0")[0] < 0xFF:
            length = int.from_bytes(head[at + 2 : at + 4], "big")
            if length < 2 or at + 2 + length > len(head):
                return None
            found.append(Segment(head[at + 1], head[at : at + 2 + length]))
            at += 2 + length
            if found[-1].code == START_OF_SCAN:
                made = cls(tuple(found), (max(0, size - 2 - at),), size, True)
                is_only = made.scans and made.scans[0].body[0] == len(made.sampling)
                is_known = made.frame is not None and made.frame.code in _SEQUENTIAL
                return made if is_only and is_known else None
        return None

    @property
    def frame(self) -> Segment | None:
        """The segment that gives the size; None without any."""
        return next((one for one in self.segments if one.code in _SIZES), None)

    @property
    def size(self) -> tuple[int, int]:
        """(width, height); zeros where it is not given."""
        frame = self.frame
        if frame is None or len(frame.body) < 6:
            return 0, 0
        height, width = struct.unpack(">HH", frame.body[1:5])
        return width, height

    @property
    def bits(self) -> int:
        """Bits of a sample."""
        return self.frame.body[0] if self.frame is not None and self.frame.body else 8

    @property
    def is_progressive(self) -> bool:
        """Whether all coefficients are kept in memory until the last scan."""
        return self.frame is not None and self.frame.code in (0xC2, 0xC6, 0xCA, 0xCE)

    @property
    def is_arithmetic(self) -> bool:
        """Whether it is coded in less than a bit a block."""
        return self.frame is not None and self.frame.code >= 0xC9

    @property
    def sampling(self) -> tuple[tuple[int, int], ...]:
        """Samples across and down of each component, beside one another."""
        return () if self.frame is None else tuple((c >> 4, c & 15) for c in self.frame.body[7::3])

    @property
    def samples(self) -> int:
        """Samples of all components, the smaller ones counted as they are."""
        across = max((a for a, _ in self.sampling), default=0)
        down = max((b for _, b in self.sampling), default=0)
        if not across or not down:
            return 0
        width, height = self.size
        return sum(width * height * a * b // (across * down) for a, b in self.sampling)

    @property
    def scans(self) -> tuple[Segment, ...]:
        """The segments that begin a scan."""
        return tuple(one for one in self.segments if one.code == START_OF_SCAN and one.body)

    @property
    def has_many_scans(self) -> bool:
        """Whether a decoder must keep all coefficients until the last scan."""
        return bool(self.scans) and (
            self.is_progressive or self.scans[0].body[0] < len(self.sampling)
        )

    @property
    def mean_bytes(self) -> int:
        """Bytes of the scans that give each block its mean: at least a bit a block."""
        given = zip(self.scans, self.scan_bytes, strict=False)
        return sum(size for scan, size in given if _spectrum(scan)[::2] == (0, 0))

    @property
    def is_complete(self) -> bool:
        """Whether the scans hold every bit of every coefficient of every component.

        A progressive JPEG that was cut between two scans has no other sign of it.
        """
        if self.frame is None:
            return False
        missing = {(component, k) for component in self.frame.body[6::3] for k in range(64)}
        for scan in self.scans:
            # In a sequential one all are there, whatever its scans say (old writers).
            first, last, _, low = _spectrum(scan) if self.is_progressive else (0, 63, 0, 0)
            if low == 0:  # down to the last bit
                components = scan.body[1 : 1 + 2 * scan.body[0] : 2]
                missing -= {(c, k) for c in components for k in range(first, last + 1)}
        return not missing


def _spectrum(scan: Segment) -> tuple[int, int, int, int]:
    """Return a scan's first and last coefficient, and the bits given before and still missing."""
    at = 1 + 2 * scan.body[0]
    first, last, bits = (*scan.body[at : at + 3], 0, 0, 0)[:3]
    return first, last, bits >> 4, bits & 15
