"""Conversion: linear light of one profile as the stored values of another."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.colour.profile import Profile

Floats = npt.NDArray[np.float32]


def is_same(first: Profile, second: Profile) -> bool:
    """Whether two profiles are known to mean the same by the same values."""
    if first is second:
        return True
    both_srgb = first.is_srgb and second.is_srgb
    return both_srgb and first.transfer is second.transfer


def stored_in(linear: Floats, source: Profile, target: Profile) -> Floats:
    """Return the values that `target` stores for linear light of `source`.

    Grey stays grey: white is white in both. Colours that `target` has no room for lie outside 0..1.

    Parameters
    ----------
    linear
        (rows, columns, 1 or 3).
    """
    light = linear
    if linear.shape[2] == 3:
        matrix = _matrix(source, target)
        if matrix is not None:
            light = np.asarray(linear @ matrix.T.astype(np.float32), np.float32)
        return target.transfer.to_stored(np.ascontiguousarray(light))
    grey = np.ascontiguousarray(np.repeat(light, 3, 2))
    return np.ascontiguousarray(target.transfer.to_stored(grey)[..., :1])


def _matrix(source: Profile, target: Profile) -> npt.NDArray[np.float64] | None:
    if source.to_linear_srgb is target.to_linear_srgb:
        return None
    to_srgb = np.eye(3) if source.to_linear_srgb is None else source.to_linear_srgb
    if target.to_linear_srgb is None:
        return to_srgb
    return np.asarray(np.linalg.inv(target.to_linear_srgb) @ to_srgb)
