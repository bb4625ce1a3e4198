"""What a TIFF without a profile says of its colours: white, primaries and a transfer function.

TIFF 6.0, section 20. ImageMagick writes sRGB's white and primaries into every file.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.colour.coding import SRGB_PRIMARIES, Coding
from editor.colour.profile import SRGB_CURVE
from editor.colour.tone_curve import Parametric
from editor.photo.structure.tiff_directory import Directory
from editor.photo.structure.tiff_pictures import TiffPicture

NOT_FOLLOWED: Final = "the file's TransferFunction is none that is followed: its curve is left out"
_WHITE_POINT, _PRIMARIES, _TRANSFER = 318, 319, 301
_GREY, _COLOUR = (0, 1), (2, 3, 6)
_STANDARD: Final = Parametric(2.2)  # "the NTSC standard gamma value of 2.2" where none is said
_NEAR: Final = 0.002  # chromaticities are written with three or four digits
_CLOSE: Final = 0.003  # less than a level of 8 bits: the curve of sRGB is 0.03 from a power


def tiff_profile(photo: TiffPicture) -> tuple[bytes | None, str]:
    """Return a profile that says the same; None for sRGB, and where nothing is said.

    The text is a note where the file says something that no profile of ours does.
    """
    is_grey = photo.photometric in _GREY
    if not is_grey and photo.photometric not in _COLOUR:
        return None, ""
    said = _primaries(photo.directory)
    if is_grey or (said and np.allclose(said, SRGB_PRIMARIES, rtol=0, atol=_NEAR)):
        said = SRGB_PRIMARIES
    table = photo.directory.numbers(_TRANSFER)
    curve = _curve(table, 2 ** photo.bits[0]) if table else None
    note = NOT_FOLLOWED if table and curve is None else ""
    if curve is None:
        curve = SRGB_CURVE if not said or said == SRGB_PRIMARIES else _STANDARD
    coding = Coding.of_chromaticities(said or SRGB_PRIMARIES, curve)
    return (None if coding is None else coding.icc(is_grey)), note


def _primaries(directory: Directory) -> tuple[float, ...]:
    """Return x and y of white, red, green and blue; none where they aren't all there."""
    white, primaries = (
        directory.entries[tag].fractions if tag in directory.entries else ()
        for tag in (_WHITE_POINT, _PRIMARIES)
    )
    numbers = (*white, *primaries)
    return numbers if len(white) == 2 and len(numbers) == 8 else ()


def _curve(table: tuple[int, ...], levels: int) -> Parametric | None:
    """Return the power or sRGB's curve that a table is, the same for each channel; else None."""
    if levels > 65536 or len(table) not in (levels, 3 * levels):
        return None
    channels = np.array(table, np.float64).reshape(-1, levels) / 65535
    wanted, stored = channels[0], np.linspace(0, 1, levels, dtype=np.float32)
    inner = (wanted > 0.02) & (wanted < 0.98)
    if np.abs(channels - wanted).max() > _CLOSE or not inner.any():
        return None
    gamma = float(np.median(np.log(wanted[inner]) / np.log(stored[inner])))
    if not 0.1 < gamma < 10:
        return None
    for curve in (SRGB_CURVE, Parametric(round(gamma, 3))):
        if np.abs(curve.to_linear(stored) - wanted).max() < _CLOSE:
            return curve
    return None
