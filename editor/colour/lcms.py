"""Little CMS: colours of one ICC profile in another's, whatever the profiles are made of.

Used through imagecodecs. A transform is made again with each call, which takes some ms where a
profile has tables, so pixels are handed over as many at a time as there are.
"""

from __future__ import annotations

from typing import Any, Final, Literal

import imagecodecs
import numpy as np
import numpy.typing as npt

from filters.user_error import UserError

Intent = Literal["relative", "perceptual", "saturation", "absolute"]
Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[Any]
INTENTS: Final[dict[str, int]] = {
    "perceptual": 0, "relative": 1, "saturation": 2, "absolute": 3,
}  # of the profile's header, ICC.1:2022, 7.2.15  # fmt: skip
SPACES: Final = {b"RGB ": "rgb", b"GRAY": "gray", b"CMYK": "cmyk"}
_XYZ: Final = bytes(imagecodecs.cms_profile("xyz"))
_BLACK_POINT: Final = int(imagecodecs.CMS.FLAGS.BLACKPOINTCOMPENSATION)


class LcmsError(UserError, ValueError):
    """Profiles between which there is no way: one sentence."""


def space_of(icc: bytes) -> str:
    """Return ``rgb``, ``gray`` or ``cmyk``; empty for any other kind of profile."""
    known = len(icc) >= 132 and icc[36:40] == b"acsp"
    return SPACES.get(icc[16:20], "") if known else ""


def transformed(
    pixels: Pixels,
    source: bytes,
    target: bytes,
    intent: Intent = "relative",
    black_point: bool = False,
    depth: npt.DTypeLike | None = None,
) -> Pixels:
    """Return pixels of `source` as those that look the same in `target`.

    Parameters
    ----------
    pixels
        (rows, columns, channels of `source`) uint8, uint16 or float32 0..1.
    black_point
        Whether the darkest that one can show becomes the darkest of the other.
    depth
        Of the result; that of the pixels where none is given.

    Returns
    -------
    ndarray
        (rows, columns, channels of `target`).

    Raises
    ------
    LcmsError
        A profile is damaged, or can't be used in that direction.
    """
    return _run(pixels, source, target, space_of(target), intent, black_point, depth)


def as_xyz(pixels: Pixels, source: bytes, intent: Intent = "relative") -> Floats:
    """Return CIE XYZ against D50, float32 (rows, columns, 3), white having Y = 1.

    Raises LcmsError as `transformed` does.
    """
    return np.asarray(_run(pixels, source, _XYZ, "xyz", intent, False, np.float32), np.float32)


def _run(
    pixels: Pixels,
    source: bytes,
    target: bytes,
    space: str,
    intent: Intent,
    black_point: bool,
    depth: npt.DTypeLike | None,
) -> Pixels:
    given, found = np.ascontiguousarray(pixels), space_of(source)
    if not found or not space:
        raise LcmsError("the colour profile is damaged, or is none of RGB, grey or CMYK")
    try:
        out = imagecodecs.cms_transform(
            given[..., 0] if found == "gray" else given,
            source,
            target,
            colorspace=found,
            outcolorspace=space,
            outdtype=np.dtype(given.dtype if depth is None else depth),
            intent=INTENTS[intent],
            flags=_BLACK_POINT if black_point else 0,
        )
    except (imagecodecs.CmsError, ValueError) as error:
        raise LcmsError("the colour profile is damaged, or has no way in that direction") from error
    return np.asarray(out).reshape(*given.shape[:2], -1)
