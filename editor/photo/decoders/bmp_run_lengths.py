"""Run lengths of a BMP of 4 or 8 bits (BI_RLE4, BI_RLE8), unpacked."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
_END_OF_LINE, _END, _MOVE = 0, 1, 2


def unpacked(packed: bytes, rows: int, columns: int, bits: int) -> tuple[Bytes, bool]:
    """Return the indices, (rows, columns), as stored; and whether the data ends early.

    Pixels that are passed over have index 0.
    """
    out = np.zeros((rows, columns), np.uint8)
    at = x = y = 0
    while at + 2 <= len(packed):
        count, value = packed[at], packed[at + 1]
        at += 2
        if count:
            run = _run(value, count, bits)
        elif value == _END_OF_LINE:
            x, y = 0, y + 1
            continue
        elif value == _END:
            return out, False
        elif value == _MOVE:
            if at + 2 > len(packed):
                break
            x, y, at = x + packed[at], y + packed[at + 1], at + 2
            continue
        else:
            size = value if bits == 8 else (value + 1) // 2
            run = _pixels(packed[at : at + size], value, bits)
            at += size + size % 2
        if y >= rows:
            return out, False
        part = run[: max(0, columns - x)]
        out[y, x : x + len(part)] = part
        x += len(run)
    return out, y < rows - 1 or x < columns  # whole, but for the mark of the end


def _run(value: int, count: int, bits: int) -> Bytes:
    if bits == 8:
        return np.full(count, value, np.uint8)
    return np.resize(np.array((value >> 4, value & 15), np.uint8), count)


def _pixels(stored: bytes, count: int, bits: int) -> Bytes:
    values = np.frombuffer(stored, np.uint8)
    if bits == 8:
        return values
    return np.stack((values >> 4, values & 15), -1).ravel()[:count]
