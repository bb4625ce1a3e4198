"""ICC profiles as bytes: of a tone curve and a matrix, or of a curve for grey.

ICC.1:2022, version 4: the header (7.2), the tag table (7.3), parametricCurveType (10.18), XYZType
(10.31) and multiLocalizedUnicodeType (10.15).
"""

from __future__ import annotations

import struct
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.tone_curve import Parametric

D50: Final = (0.9642, 1.0, 0.8249)


def icc_bytes(title: str, curve: Parametric, to_xyz: npt.NDArray[np.float64] | None) -> bytes:
    """Return the profile of a display, or of grey.

    Parameters
    ----------
    to_xyz
        (3, 3) from linear light to XYZ against D50; None for grey.
    """
    c = curve
    written = b"para\0\0\0\0\0\4\0\0" + _fixed((c.gamma, c.a, c.b, c.c, c.d, c.e, c.f))
    tags = {
        b"desc": _text(title),
        b"cprt": _text("No copyright"),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(D50),
    }
    if to_xyz is None:
        tags[b"kTRC"] = written
        return _assembled(b"GRAY", tags)
    for name, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), to_xyz.T, strict=True):
        tags[name] = b"XYZ \0\0\0\0" + _fixed(column)
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), written)
    return _assembled(b"RGB ", tags)


def _fixed(numbers: tuple[float, ...] | npt.NDArray[np.float64]) -> bytes:
    return b"".join(struct.pack(">i", round(float(number) * 65536)) for number in numbers)


def _text(text: str) -> bytes:
    body = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(body), 28) + body


def _assembled(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    at = 128 + 4 + 12 * len(tags)
    table, values = struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        table += name + struct.pack(">II", at + len(values), len(value))
        values += value + b"\0" * (-len(value) % 4)
    header = struct.pack(
        ">I4sI4s4s4s12s4s4sIIIQI12s4s",
        at + len(values),
        b"\0" * 4,
        0x04400000,
        b"mntr",
        space,
        b"XYZ ",
        b"\0" * 12,
        b"acsp",
        b"\0" * 4,
        0,
        0,
        0,
        0,
        1,
        _fixed(D50),
        b"\0" * 4,
    )
    return header.ljust(128, b"\0") + table + values
