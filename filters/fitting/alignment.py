"""How far one picture lies from another, in whole pixels: what is finer is part of a kernel."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.agreement import levels_of

Plane = npt.NDArray[np.float32]
Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
SIDE: Final = 1024  # pixels of the middle that are compared
FARTHEST: Final = 100  # pixels; a kernel has at most 255 taps a side


def shift_between(before: Samples, after: Samples) -> tuple[int, int]:
    """Return (down, across): the pixel of `before` that lies at a pixel of `after`, less that.

    Phase correlation (C. D. Kuglin, D. C. Hines, IEEE Conf. Cybernetics and Society, 1975) of the
    middles of two (rows, columns) pictures.
    """
    rows, columns = (min(SIDE, n, m) for n, m in zip(before.shape, after.shape, strict=True))
    window = np.outer(np.hanning(rows), np.hanning(columns)).astype(np.float32)

    def middle(plane: Samples) -> Plane:
        top, left = (plane.shape[0] - rows) // 2, (plane.shape[1] - columns) // 2
        part = levels_of(plane[top : top + rows, left : left + columns])
        return np.asarray((part - part.mean()) * window, np.float32)

    first = np.fft.rfft2(middle(before))
    second = np.fft.rfft2(middle(after))
    cross = first * second.conj()
    peaks = np.fft.irfft2(cross / (np.abs(cross) + np.float32(1e-3)), (rows, columns))
    reach = [min(FARTHEST, rows // 4), min(FARTHEST, columns // 4)]
    around = np.fft.fftshift(peaks)[
        rows // 2 - reach[0] : rows // 2 + reach[0] + 1,
        columns // 2 - reach[1] : columns // 2 + reach[1] + 1,
    ]
    down, across = np.unravel_index(int(np.argmax(np.abs(around))), around.shape)
    return int(down) - reach[0], int(across) - reach[1]
