"""JPEG 2000 by OpenJPEG through imagecodecs: .jp2 and bare code streams.

ISO/IEC 15444-1: annex A.5.1 (SIZ, the image and its components), annex I (boxes of a .jp2).
"""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import imagecodecs
import numpy as np
import numpy.typing as npt

from editor.colour.coding import Coding
from editor.document.image import Block, Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.vips_pixels import inks_to_rgb
from editor.photo.depth import in_depth
from editor.photo.limits import check_claim, check_size
from editor.photo.metadata.exif import bare_exif
from editor.photo.structure.boxes import boxes
from editor.photo.vips import pyvips
from editor.storage.file_error import FileError

_STREAM: Final = b"\xff\x4f\xff\x51"  # SOC, SIZ
_DAMAGED: Final = "it is damaged or cut off"
_XMP: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF: Final = b"JpgTiffExif->JP2"
_COMMENT, _LATIN = b"\xff\x64", 1  # COM (A.9.2), and the kind of its content that is text
_ENCODERS: Final = (b"Created by", b"Kakadu", b"Kdu", b"JasPer")  # how their own comments begin
_MOST_CHANNELS: Final = 4
_SAMPLE: Final = 10  # bytes that OpenJPEG takes for one, measured: 9.2 of 36 MP
_CMYK, _SYCC = 12, 18  # enumerated colour spaces of colr
_CODES: Final = {b"RGB ": 16, b"GRAY": 17, b"CMYK": _CMYK}  # the same, by a profile's own name
_BY_PROFILE: Final = (b"\2", b"\3")  # the method of colr: a restricted profile, or any


@dataclass(frozen=True, slots=True)
class _Size:
    width: int
    height: int
    bits: tuple[int, ...]  # of each component
    is_signed: bool
    steps: tuple[tuple[int, int], ...]  # columns and rows that share a number

    @property
    def is_understood(self) -> bool:
        """Whether each pixel has its own numbers, or its own Y beside a shared Cb and Cr."""
        shared = set(self.steps[1:])
        is_ycc = len(self.steps) == 3 and len(shared) == 1 and shared <= {(1, 1), (2, 1), (2, 2)}
        return set(self.steps) == {(1, 1)} or (is_ycc and self.steps[0] == (1, 1))


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode a JPEG 2000; raise FileError where it is damaged or of what no picture has."""
    content = path.read_bytes()
    found = dict(boxes(content)) if not content.startswith(_STREAM) else {b"jp2c": content}
    size = _size(found.get(b"jp2c", b""))
    head = dict(reversed(list(boxes(found.get(b"jp2h", b"")))))  # of colr the first counts
    if size is None:
        raise FileError(path, "opened", _DAMAGED)
    _check(path, size, head, len(content))
    try:
        stored = imagecodecs.jpeg2k_decode(_without_profile(content, head))
    except (imagecodecs.Jpeg2kError, RuntimeError, ValueError) as error:
        raise FileError(path, "opened", _DAMAGED) from error
    bits = head[b"pclr"][3] % 128 + 1 if b"pclr" in head else max(size.bits)
    samples, metadata = _samples(path, stored, size, bits), _metadata(content, head)
    metadata = dataclasses.replace(metadata, blocks=_comments(found[b"jp2c"]))
    if samples.shape[2] == 4 and _is_cmyk(head):
        try:
            return Decoded(inks_to_rgb(samples, _profile(head)), metadata)
        except pyvips.Error:
            what = "its CMYK profile can't be followed"
            raise FileError(path, "opened", what) from None
    return Decoded(samples, metadata)


def _profile(head: dict[bytes, bytes]) -> bytes | None:
    """Return the profile of RGB, grey or CMYK; None without one."""
    colour = head.get(b"colr", b"")
    return colour[3:] if colour[:1] in _BY_PROFILE and colour[19:23] in _CODES else None


def _is_cmyk(head: dict[bytes, bytes]) -> bool:
    if (icc := _profile(head)) is not None:
        return icc[16:20] == b"CMYK"
    colour = head.get(b"colr", b"")
    return colour[:1] == b"\1" and colour[3:7] == struct.pack(">I", _CMYK)


def _without_profile(content: bytes, head: dict[bytes, bytes]) -> bytes:
    """Return a file that names colours by a number: of a profile imagecodecs makes sRGB."""
    icc, box = _profile(head), b"colr" + head.get(b"colr", b"")
    if icc is None:
        return content
    numbered = box[:4] + b"\1" + box[5:7] + struct.pack(">I", _CODES[icc[16:20]]) + box[11:]
    return content.replace(box, numbered, 1)


def _size(stream: bytes) -> _Size | None:
    if not stream.startswith(_STREAM) or len(stream) < 42:
        return None
    right, bottom, left, top = struct.unpack_from(">4I", stream, 8)
    (count,) = struct.unpack_from(">H", stream, 40)
    parts = stream[42 : 42 + 3 * count]
    if not count or len(parts) < 3 * count:
        return None
    depths = parts[::3]
    steps = tuple(zip(parts[1::3], parts[2::3], strict=True))
    bits = tuple(depth % 128 + 1 for depth in depths)
    return _Size(right - left, bottom - top, bits, depths[0] >= 128, steps)


def _check(path: Path, size: _Size, head: dict[bytes, bytes], there: int) -> None:
    needed = len(size.bits) * _SAMPLE
    check_size(path, size.width, size.height, needed)
    check_claim(path, (size.width, size.height), size.width * size.height * needed, 0, there)
    colour = head.get(b"colr", b"")
    is_sycc = colour[:1] == b"\1" and colour[3:7] == struct.pack(">I", _SYCC)
    what = ""
    if not size.is_understood:
        what = "with colours of fewer pixels"
    elif is_sycc and (size.is_signed or len(size.bits) != 3):
        what = "of YCC in another arrangement"
    elif len(size.bits) > _MOST_CHANNELS:
        what = f"of {len(size.bits)} channels"
    elif max(size.bits) > 16:
        what = f"of {max(size.bits)} bits"
    if what:
        raise FileError(path, "opened", f"it is a JPEG 2000 {what}, which is not supported")


def _samples(path: Path, stored: npt.NDArray[Any], size: _Size, bits: int) -> Samples:
    samples = stored[..., None] if stored.ndim == 2 else stored
    if samples.ndim != 3 or samples.shape[:2] != (size.height, size.width):
        raise FileError(path, "opened", _DAMAGED)
    numbers = samples.astype(np.int64) + (1 << (bits - 1) if size.is_signed else 0)
    if bits in (8, 16):
        return numbers.astype(np.uint8) if bits == 8 else numbers.astype(np.uint16)
    return in_depth(numbers / ((1 << bits) - 1), np.uint8 if bits < 8 else np.uint16)


def _comments(stream: bytes) -> tuple[Block, ...]:
    """Return what the stream's header says to people; what names its encoder is nobody's loss."""
    texts = [
        body[2:]
        for kind, body in _header_segments(stream)
        if kind == _COMMENT and int.from_bytes(body[:2]) == _LATIN and len(body) > 2
    ]
    return tuple(Block("", "comment", bytes(4) + t) for t in texts if not t.startswith(_ENCODERS))


def _header_segments(stream: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Go through the main header's marker segments: marker, content."""
    at = 2
    while at + 4 <= len(stream) and stream[at] == 0xFF and stream[at + 1] not in (0x90, 0xD9):
        length = int.from_bytes(stream[at + 2 : at + 4])
        yield stream[at : at + 2], stream[at + 4 : at + 2 + length]
        at += 2 + max(2, length)


def _metadata(content: bytes, head: dict[bytes, bytes]) -> Metadata:
    colour, icc = head.get(b"colr", b""), _profile(head)
    if icc is not None and icc[16:20] == b"CMYK":
        icc = None
    blobs = {box[:16]: box[16:] for kind, box in boxes(content) if kind == b"uuid"}
    cicp = struct.unpack_from(">HH", colour, 3) if colour[:1] == b"\5" and len(colour) > 6 else None
    return Metadata(
        icc=icc,
        exif=bare_exif(blobs.get(_EXIF)),
        xmp=blobs.get(_XMP),
        coding=Coding.of_cicp(*cicp) if cicp else None,
    )
