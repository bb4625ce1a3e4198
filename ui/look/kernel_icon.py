"""A Step's kernel as a small picture in the signed colours, for lists."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPixmap

from editor.document.step import Step
from editor.render.heat import HeatTable
from filters.kernel import Kernel
from ui.look.icons import icon
from ui.look.tokens import tokens_of

SIDE = 32  # device pixels; lists show it at 16
FAINT = 0.05  # of the second largest: what can't be told from zero in a picture
SMALL = 5  # a side of which nothing is left out


def kernel_icon(step: Step) -> QIcon:
    """Return the picture of a Step's first kernel, or a plain sign where it has none."""
    kernels = [v for v in step.values.values() if isinstance(v, Kernel)]
    if not kernels:
        return QIcon(icon("steps").pixmap(SIDE, SIDE))  # a tree draws open rows as if checked
    return weights_icon(kernels[0], SIDE)


def weights_icon(kernel: Kernel, side: int) -> QIcon:
    """Return the picture of a kernel's weights; large ones are shown by their nearest cells.

    What is all but zero around the others is left out: it would make them a dot.
    """
    limit = _full_colour(kernel.taps) or float(np.abs(kernel.taps).max()) or 1.0
    taps = _without_faint_rim(kernel.taps)
    table = HeatTable.between(tokens_of(QGuiApplication.palette()).signed)
    found = QIcon()
    for pixels in (side, 2 * side):  # of a screen with scale 2 too: an icon never grows
        found.addPixmap(_picture(table.colours(_in_pixels(taps, pixels), limit)))
    return found


def _in_pixels(taps: npt.NDArray[np.float64], side: int) -> npt.NDArray[np.float64]:
    """Return which weight each pixel shows; the longer side has so many of them."""
    rows, columns = (
        np.arange(wide) * size // wide
        for size in taps.shape
        for wide in (max(1, round(side * size / max(taps.shape))),)
    )
    return taps[np.ix_(rows, columns)]


def _picture(rgb: npt.NDArray[np.uint8]) -> QPixmap:
    """Return colours in the middle of a square; nothing is seen around them."""
    wide = max(rgb.shape[:2])
    square = np.zeros((wide, wide, 4), np.uint8)
    top, left = ((wide - size) // 2 for size in rgb.shape[:2])
    inner = square[top : top + rgb.shape[0], left : left + rgb.shape[1]]
    inner[..., :3], inner[..., 3] = rgb, 255
    picture = QImage(square.tobytes(), wide, wide, 4 * wide, QImage.Format.Format_RGBA8888)
    return QPixmap.fromImage(picture)


def _without_faint_rim(taps: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the middle of weights: as many rows and columns are left out at both ends of each.

    Parameters
    ----------
    taps
        Weights, (rows, columns). Holes, which are 0 here, count as faint too.
    """
    seen = np.abs(taps)
    second = float(np.partition(seen, -2, None)[-2]) if seen.size > 1 else 0.0
    is_seen = seen > FAINT * second  # the largest stands alone where a photo is sharpened
    if min(taps.shape) <= SMALL or not is_seen.any():
        return taps
    rims = []
    for axis in (0, 1):
        kept = np.flatnonzero(is_seen.any(1 - axis))
        rim = min(int(kept[0]), taps.shape[axis] - 1 - int(kept[-1]))
        rims.append(min(rim, (taps.shape[axis] - SMALL) // 2))
    rows, columns = (slice(rim, size - rim) for rim, size in zip(rims, taps.shape, strict=True))
    return taps[rows, columns]


def _full_colour(taps: npt.NDArray[np.float64]) -> float:
    """Return the 99th percentile of magnitudes; np.percentile takes ten times as long for few."""
    ordered = np.sort(np.abs(taps), axis=None).tolist()
    at = 0.99 * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return float(ordered[low] + (at - low) * (ordered[high] - ordered[low]))
