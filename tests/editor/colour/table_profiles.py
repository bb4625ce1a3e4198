"""ICC profiles of tables (lut16Type, ICC.1:2022, 10.10) for tests, by their bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable

import numpy as np

from editor.colour.lab import lab_to_srgb
from filters.pixels.colour_space import ColourSpace

SIDE = 17


def _lab_of(rgb: np.ndarray) -> np.ndarray:
    """Return L* 0..100, a*, b* of (n, 3) sRGB."""
    lab = ColourSpace().to_lab(np.ascontiguousarray(rgb[None], np.float32))[0]
    return lab * (100, 500, 200)


def _mft2(table: np.ndarray, given: int) -> bytes:
    """Return a table of (SIDE ** given, channels) of 0..1; its curves are straight."""
    out, straight = table.shape[1], struct.pack(">2H", 0, 65535)
    head = b"mft2" + bytes(4) + struct.pack(">4B", given, out, SIDE, 0)
    head += struct.pack(">9i", *(65536 * v for v in (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    levels = np.rint(np.clip(table, 0, 1) * 65535).astype(">u2").tobytes()
    return head + struct.pack(">2H", 2, 2) + straight * given + levels + straight * out


def _grid() -> np.ndarray:
    """Return all places of a cube, (SIDE ** 3, 3), the last changing fastest."""
    steps = np.linspace(0, 1, SIDE)
    return np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)


def _stored_lab(lab: np.ndarray) -> np.ndarray:
    """Return Lab as lut16Type stores it (6.3.4.2): 0xFF00 is L* = 100, 0x8000 a* = 0."""
    scaled = (lab + np.array((0, 128, 128))) / (100, 255, 255)
    return scaled * 65280 / 65535


def _read_lab(stored: np.ndarray) -> np.ndarray:
    return stored * 65535 / 65280 * np.array((100, 255, 255)) - np.array((0, 128, 128))


def table_profile(
    seen: Callable[[np.ndarray], np.ndarray],
    asked: Callable[[np.ndarray], np.ndarray] | None = None,
) -> bytes:
    """Make an RGB profile of tables.

    Parameters
    ----------
    seen
        From (n, 3) device colours to L*a*b*.
    asked
        The way back; without it the profile is only for pictures, as a scanner's is.
    """
    ahead = _mft2(_stored_lab(seen(_grid())), 3)
    tags = {b"wtpt": b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)}
    tags |= dict.fromkeys((b"A2B0", b"A2B1"), ahead)
    if asked is not None:
        tags |= {name: _mft2(asked(_read_lab(_grid())), 3) for name in (b"B2A0", b"B2A1")}
    start, table, blobs = 132 + 12 * len(tags), b"", b""
    for name, blob in tags.items():
        blob += bytes(-len(blob) % 4)
        table += struct.pack(">4sII", name, start + len(blobs), len(blob))
        blobs += blob
    head = bytearray(128)
    head[0:4] = struct.pack(">I", start + len(blobs))
    head[8:12] = bytes((2, 0x40, 0, 0))
    head[12:24], head[36:40] = (b"scnr" if asked is None else b"prtr") + b"RGB Lab ", b"acsp"
    head[68:80] = struct.pack(">3i", 63190, 65536, 54061)
    return bytes(head) + struct.pack(">I", len(tags)) + table + blobs


def dull_printer(share: float = 0.5) -> bytes:
    """Return the profile of a device that shows only part of sRGB's chroma."""
    part = np.array((1, share, share))
    return table_profile(
        lambda rgb: _lab_of(rgb) * part,
        lambda lab: lab_to_srgb((lab / part).astype(np.float32)[None])[0],
    )


def turned_scanner() -> bytes:
    """Return a profile whose red is what sRGB calls green, and so on; only for pictures."""
    return table_profile(lambda rgb: _lab_of(rgb[:, [2, 0, 1]]))
