"""BMP: all depths, masks and run lengths of Windows and OS/2 bitmaps.

Microsoft, "Bitmap Storage" (BITMAPCOREHEADER to BITMAPV5HEADER). cv2 and libvips read only some.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.bmp_run_lengths import unpacked
from editor.photo.depth import in_depth
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

_RGB, _RLE8, _RLE4, _BITFIELDS, _JPEG, _PNG, _ALPHA_BITFIELDS = range(7)
_OLD: Final = 12  # bytes of the header of OS/2 and Windows 2
_OS2: Final = (16, 64)  # of OS/2 2, which numbers compressions in its own way from 3 on
_MASKS_WITHIN: Final = 52  # headers from here on hold the masks
_PROFILE_EMBEDDED: Final = b"DEBM"  # PROFILE_EMBEDDED, little-endian
_DEFAULT_MASKS: Final = {16: (0x7C00, 0x3E0, 0x1F, 0), 32: (0xFF0000, 0xFF00, 0xFF, 0)}
_MAX_RUN: Final = 128  # pixels of a byte of run lengths
CUT: Final = "its data ends early: what is missing is black"
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Header:
    width: int
    height: int  # negative where the first row is the uppermost
    bits: int
    compression: int
    pixels_at: int
    palette_at: int
    palette_step: int
    colours: int
    masks: tuple[int, int, int, int]
    pixels_per_metre: tuple[int, int]
    icc: bytes | None
    size: int  # of the header itself

    @property
    def stride(self) -> int:
        """Bytes of a row that is not packed."""
        return (self.width * self.bits + 31) // 32 * 4

    @property
    def padding(self) -> int:
        """Bytes at the end of such a row that hold no pixel."""
        return self.stride - (self.width * self.bits + 7) // 8


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode a bitmap; with `damaged`, also one whose data ends early. Raise FileError."""
    content = path.read_bytes()
    try:
        header = _header(content)
    except (struct.error, ValueError, OverflowError):
        raise FileError(path, "opened", "it is damaged or cut off") from None
    _check(path, header, len(content) - header.pixels_at)
    rows = abs(header.height)
    if header.compression in (_RLE8, _RLE4):
        indices, ends_early = unpacked(content[header.pixels_at :], rows, header.width, header.bits)
    else:
        size = rows * header.stride
        pixels = content[header.pixels_at :][:size]
        ends_early = len(pixels) < size - header.padding  # which nobody misses in the last row
        lines = np.frombuffer(pixels.ljust(size, b"\0"), np.uint8).reshape(rows, header.stride)
        indices = _indices(lines, header) if header.bits <= 8 else lines
    if ends_early and not damaged:
        raise FileError(path, "opened", "it is damaged or cut off: its data ends early")
    samples = _looked_up(content, indices, header) if header.bits <= 8 else _direct(indices, header)
    upright: Samples = samples if header.height < 0 else samples[::-1]
    across, down = header.pixels_per_metre
    metadata = Metadata(
        icc=header.icc,
        pixels_per_mm=(across / 1000, down / 1000) if across > 0 and down > 0 else None,
    )
    return Decoded(upright, metadata, notes=(CUT,) if ends_early else ())


def _header(content: bytes) -> _Header:
    (pixels_at, size) = struct.unpack_from("<II", content, 10)
    if size == _OLD:
        width, height, _, bits = struct.unpack_from("<HhHH", content, 18)
        return _Header(
            width,
            height,
            bits,
            _RGB,
            pixels_at,
            14 + size,
            3,
            1 << bits if bits <= 8 else 0,
            _DEFAULT_MASKS.get(bits, (0, 0, 0, 0)),
            (0, 0),
            None,
            size,
        )
    head = content[14 : 14 + size].ljust(124, b"\0")
    width, height, _, bits, compression, _, across, down, colours = struct.unpack_from(
        "<iiHHIIiiI", head, 4
    )
    masks = _DEFAULT_MASKS.get(bits, (0, 0, 0, 0))
    palette_at = 14 + size
    if compression in (_BITFIELDS, _ALPHA_BITFIELDS) and bits in (16, 32):
        count = 3 if compression == _BITFIELDS else 4
        if size >= _MASKS_WITHIN:
            r, g, b, a = struct.unpack_from("<IIII", head, 40)
            masks = (r, g, b, a if size > _MASKS_WITHIN or count == 4 else 0)
        else:
            masks = (*struct.unpack_from(f"<{count}I", content, palette_at), 0)[:4]
            palette_at += 4 * count
    icc = None
    if size >= 124 and head[56:60] == _PROFILE_EMBEDDED:
        at, length = struct.unpack_from("<II", head, 112)
        icc = content[14 + at : 14 + at + length] or None
    return _Header(
        width,
        height,
        bits,
        compression,
        pixels_at,
        palette_at,
        4,
        min(colours or 1 << bits, 256) if bits <= 8 else 0,
        masks,
        (across, down),
        icc,
        size,
    )


def _check(path: Path, header: _Header, there: int) -> None:
    of_os2 = header.size in _OS2 and header.compression > _RLE4  # Huffman's codes, RLE of 24 bits
    if header.compression in (_JPEG, _PNG) and not of_os2:
        raise FileError(path, "opened", "it is a BMP for printers, which is not supported")
    packed = header.compression in (_RLE8, _RLE4)
    if packed and header.bits != (8 if header.compression == _RLE8 else 4):
        raise FileError(path, "opened", "it is damaged: its run lengths do not fit its depth")
    known = header.compression in (_RGB, _BITFIELDS, _ALPHA_BITFIELDS) or packed
    if header.bits not in (1, 2, 4, 8, 16, 24, 32) or not known or of_os2:
        what = f"{header.bits} bits in compression {header.compression}"
        raise FileError(path, "opened", f"it is a BMP of {what}, which is not supported")
    rows = abs(header.height)
    check_size(path, header.width, rows, 4)
    least = rows * header.width / _MAX_RUN if packed else rows * header.stride - header.padding
    memory = rows * header.width * 4
    check_claim(path, (header.width, rows), memory, least, max(0, there))


def _indices(lines: Bytes, header: _Header) -> Bytes:
    """Return the palette's index of each pixel, (rows, columns)."""
    if header.bits == 8:
        return lines[:, : header.width]
    shifts = np.arange(8 - header.bits, -1, -header.bits, dtype=np.uint8)
    parts = (lines[..., None] >> shifts) & ((1 << header.bits) - 1)
    return np.asarray(parts.reshape(len(lines), -1)[:, : header.width], np.uint8)


def _looked_up(content: bytes, indices: Bytes, header: _Header) -> Samples:
    """Return grey where the palette is all grey, else RGB; indices beyond it are black."""
    step = header.palette_step
    stored = content[header.palette_at :][: header.colours * step]
    table = np.zeros((256, 3), np.uint8)
    found = np.frombuffer(stored[: len(stored) // step * step], np.uint8).reshape(-1, step)
    table[: len(found)] = found[:, 2::-1]
    if (table == table[:, :1]).all():
        table = table[:, :1]
    return np.asarray(table[indices], np.uint8)


def _direct(lines: Bytes, header: _Header) -> Samples:
    """Return RGB, or RGBA where a mask of alpha is given."""
    if header.bits == 24:
        return lines[:, : 3 * header.width].reshape(len(lines), -1, 3)[..., ::-1]
    kind = "<u2" if header.bits == 16 else "<u4"
    words = np.ascontiguousarray(lines).view(kind)[:, : header.width].astype(np.uint32)
    masks = header.masks if header.masks[3] else header.masks[:3]
    widths = [mask.bit_count() for mask in masks]
    depth = np.uint16 if max(widths) > 8 else np.uint8
    out = np.zeros((*words.shape, len(masks)), depth)
    for channel, (mask, width) in enumerate(zip(masks, widths, strict=True)):
        if mask:
            shift = (mask & -mask).bit_length() - 1
            values = (words & np.uint32(mask)) >> np.uint32(shift)
            out[..., channel] = in_depth(values / (2**width - 1), depth)
    return out
