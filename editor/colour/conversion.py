"""Conversion: colours of one profile as the stored values of another."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.colours import Colours
from editor.colour.lcms import Intent, space_of, transformed
from editor.colour.profile import NEAR, Profile
from filters.pixels.channels import colours, has_alpha
from filters.pixels.colour_space import SRGB_TO_XYZ
from filters.pixels.mixing import mixed

Floats = npt.NDArray[np.float32]
SURE: Final = 1e-9  # of white: what rows may miss it by that were made to sum to 1


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
            light = _by_white(linear, matrix)
        return target.transfer.to_stored(np.ascontiguousarray(light))
    grey = np.ascontiguousarray(np.repeat(light, 3, 2))
    return np.ascontiguousarray(target.transfer.to_stored(grey)[..., :1])


def converted(
    pixels: Floats, source: Colours, target: Colours, intent: Intent, black_point: bool
) -> Floats:
    """Return pixels of one profile in the numbers of another; alpha stays.

    Between curves and matrices the numbers are not cut, and all intents but the absolute one are
    the same; anything else goes through Little CMS.

    Parameters
    ----------
    pixels
        (rows, columns, 1 to 4), float32.

    Returns
    -------
    ndarray
        As many channels, or RGB for grey where a table gives it a colour.

    Raises
    ------
    LcmsError
        There is no way from one to the other.
    """
    one, other = source.profile, target.profile
    if intent != "absolute" and is_same(one, other) and source.is_grey == target.is_grey:
        return pixels
    part = colours(pixels)
    if one.tables is None and other.tables is None and intent != "absolute":
        out = _by_matrix(part, one, other, target.is_grey)
    else:
        out = _by_lcms(part, source.for_lcms, target.for_lcms, intent, black_point)
    count = part.shape[2]
    if out.shape[2] < count:
        out = np.repeat(out, count, 2)
    elif count == 1 and (out == out[..., :1]).all():
        out = out[..., :1]
    if has_alpha(pixels):
        out = np.concatenate((out, pixels[..., -1:]), 2)
    return np.ascontiguousarray(out, np.float32)


def _by_matrix(part: Floats, one: Profile, other: Profile, to_grey: bool) -> Floats:
    wide = np.ascontiguousarray(np.repeat(part, 3, 2) if part.shape[2] == 1 else part)
    light = np.ascontiguousarray(one.transfer.to_linear(wide)[..., : part.shape[2]])
    if to_grey and light.shape[2] == 3:
        to_srgb = np.eye(3) if one.to_linear_srgb is None else one.to_linear_srgb
        weights = np.array(SRGB_TO_XYZ[1]) @ to_srgb
        light = mixed(light, (weights / weights.sum())[None])
    return stored_in(light, one, other)


def _by_lcms(
    part: Floats, source: bytes, target: bytes, intent: Intent, black_point: bool
) -> Floats:
    wanted = 3 if space_of(source) == "rgb" else 1
    given = part
    if part.shape[2] != wanted:
        given = np.repeat(part, 3, 2) if wanted == 3 else part.mean(axis=2, keepdims=True)
    out = transformed(given, source, target, intent, black_point, np.float32)
    return np.asarray(out, np.float32)


def _by_white(linear: Floats, matrix: npt.NDArray[np.float64]) -> Floats:
    """Multiply by a matrix; one that has white as it is leaves any grey exactly as it is."""
    light = mixed(np.ascontiguousarray(linear), matrix)
    if np.abs(matrix.sum(1) - 1).max() <= SURE:
        is_grey = (linear == linear[..., :1]).all(2, keepdims=True)
        np.copyto(light, linear, where=is_grey)
    return light


def _matrix(source: Profile, target: Profile) -> npt.NDArray[np.float64] | None:
    if source.to_linear_srgb is target.to_linear_srgb:
        return None
    if target.to_linear_srgb is None:
        return _white_kept(source)
    return np.asarray(np.linalg.inv(_white_kept(target)) @ _white_kept(source))


def _white_kept(profile: Profile) -> npt.NDArray[np.float64]:
    """Return the matrix to linear sRGB with white as white, which rounded colorants miss.

    As it is for a profile whose white is another.
    """
    if profile.to_linear_srgb is None:
        return np.eye(3)
    sums = profile.to_linear_srgb.sum(1, keepdims=True)
    is_near = np.abs(sums - 1).max() <= NEAR
    return np.asarray(profile.to_linear_srgb / sums if is_near else profile.to_linear_srgb)
