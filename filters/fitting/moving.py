"""Geometric changes: parts of a picture that moved apart, as by a turn, a stretch or a lens."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
COARSE: Final = 4  # pixels: sigma of what counts as at large
MOVED: Final = 0.2  # of its spread at large: no filter of small detail changes as much
SAME: Final = 0.15  # of the change: how far levels in order may differ


def how_moved(before: Bytes, after: Bytes) -> str | None:
    """Say how the picture was turned, stretched or bent, where parts of it moved apart."""
    b, a = (grey_of(one).astype(np.float32) for one in (before, after))
    side = min(128, min(b.shape) // 3)
    if side < 32:
        return None
    window = cv2.createHanningWindow((side, side), cv2.CV_32F)
    shifts = []
    for top in np.linspace(0, b.shape[0] - side, 5).astype(int):
        for left in np.linspace(0, b.shape[1] - side, 5).astype(int):
            one = b[top : top + side, left : left + side]
            other = a[top : top + side, left : left + side]
            if one.std() < 4 or other.std() < 2:
                continue
            shift, sure = cv2.phaseCorrelate(one, np.ascontiguousarray(other), window)
            if sure > 0.25:
                shifts.append((top, left, *shift))
    if len(shifts) < 6:
        return None
    found = np.array(shifts)
    middle = np.median(found[:, 2:], axis=0)
    apart = np.hypot(*(found[:, 2:] - middle).T)
    if np.mean(apart > 0.6) < 0.4:
        return None
    places = np.column_stack((np.ones(len(found)), found[:, :2]))
    plane = places @ np.linalg.lstsq(places, found[:, 2:], rcond=None)[0]
    left = float(np.median(np.hypot(*(found[:, 2:] - plane).T)))
    if left > max(1.0, 0.5 * float(np.median(apart))):
        return None
    return (
        "it is a geometric change: parts of the picture moved apart by up to "
        f"{float(apart.max()):.1f} px, as by a turn, a stretch or a lens correction"
    )


def is_elsewhere(before: Bytes, after: Bytes) -> bool:
    """Whether a picture is made of about the same levels, which lie in other places at large."""
    b, a = (grey_of(one).astype(np.float32) for one in (before, after))
    coarse_b, coarse_a = (cv2.GaussianBlur(one, (0, 0), COARSE) for one in (b, a))
    if float((coarse_a - coarse_b).std()) < MOVED * float(coarse_b.std()):
        return False
    levels = np.abs(np.sort(a.ravel()) - np.sort(b.ravel())).mean()
    return bool(levels < SAME * np.abs(a - b).mean())


def grey_of(pixels: Bytes) -> Bytes:
    """Return the luma of (rows, columns, 1 or 3) bytes, (rows, columns)."""
    if pixels.shape[2] == 1:
        return np.ascontiguousarray(pixels[..., 0])
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY), np.uint8)
