"""A TIFF's stored numbers as grey or RGB of a depth that Kernelroom works in.

TIFF 6.0: section 3 ff. (photometric interpretations), 18 (extra samples), 23 (CIE L*a*b*).
"""

from __future__ import annotations

from typing import Any, Final

import imagecodecs
import numpy as np
import numpy.typing as npt

from editor.colour.lab import lab_to_srgb
from editor.document.image import Samples, Selections
from editor.photo.decoders.vips_pixels import inks_to_rgb
from editor.photo.depth import in_depth, out_of_depth
from editor.photo.structure.tiff_pictures import TiffPicture
from editor.photo.vips import pyvips

_PALETTE: Final = 320
_SOFTWARE, _TIFFFILE = 0x0131, b"tifffile.py\0"
_COEFFICIENTS, _REFERENCES = 529, 532
YCBCR_TO_RGB: Final = (6, 7, 33007, 34892)  # codecs of JPEG, which make RGB of it
_ASSOCIATED, _ALPHA = 1, 2
_MOST_SELECTIONS: Final = 56  # as many channels as Photoshop has at all
_OWN_SCALE: Final = (3, 8, 9, 10)  # palettes and Lab: their numbers are no levels
Stored = npt.NDArray[Any]
Floats = npt.NDArray[np.float32]


class TiffSamplesError(ValueError):
    """Numbers of an arrangement that is not supported; the message is a sentence's end."""


def as_rgb_or_grey(
    stored: Stored, photo: TiffPicture, icc: bytes | None
) -> tuple[Samples, tuple[str, ...]]:
    """Return samples and notes on what is left out.

    Parameters
    ----------
    stored
        (rows, columns, channels), as tifffile unpacks them.
    icc
        The file's profile, for CMYK.

    Returns
    -------
    Samples
        (rows, columns, 1 to 4): uint8, uint16 up to 16 bits, else float32.
    """
    extra = photo.extra
    colours = stored.shape[-1] - len(extra)
    if colours < 1:
        raise TiffSamplesError("it is damaged: it has fewer channels than colours")
    colour = _colour(stored[..., :colours], photo, icc)
    place = _alpha_place(extra)
    left_out = len(extra) - (place is not None)
    notes = () if left_out == 0 else (_left_out(left_out),)
    if place is None:
        return colour, notes
    alpha = _at_full_scale(stored[..., colours + place, None], photo)
    if alpha.dtype != colour.dtype:
        alpha = in_depth(out_of_depth(alpha), colour.dtype)
    if extra[place] == _ASSOCIATED:
        colour = _straight(colour, alpha)
    joined: Stored = np.concatenate((colour, alpha), -1)
    return joined, notes


def selections_of(stored: Stored, photo: TiffPicture) -> Selections | None:
    """Return the channels that are neither colours nor alpha, of the picture's depth.

    None where there are none, or so many that they are something else than selections.
    """
    extra, depth = photo.extra, _depth(photo)
    place, colours = _alpha_place(extra), stored.shape[-1] - len(extra)
    further = [colours + at for at in range(len(extra)) if at != place]
    if not 1 <= len(further) <= _MOST_SELECTIONS or photo.photometric in _OWN_SCALE:
        return None
    samples = _at_full_scale(stored[..., further], photo)
    return Selections(samples if samples.dtype == depth else in_depth(samples, depth))


def kept_words(count: int) -> str:
    """Return the sentence that says that further channels are kept."""
    if count == 1:
        return "1 further channel (a saved selection or the like) is kept for a saved TIFF"
    return f"{count} further channels (saved selections or the like) are kept for a saved TIFF"


def in_order(stored: Stored, photo: TiffPicture, order: str) -> Stored:
    """Return integers of 17 to 31 bits with their bytes as the file means them.

    imagecodecs unpacks 24 bits in this machine's order but says they are in the file's, and takes
    the first byte for the highest, which it is only in a big-endian file (libtiff,
    TIFFSwabArrayOfTriples).
    """
    if photo.sample_format == 3 or not 16 < photo.bits[0] < 32:
        return stored
    bits = photo.bits[0]
    one = (1 << (-bits % 8)).to_bytes((bits + 7) // 8, "big")
    probe = imagecodecs.packints_decode(one, np.dtype(">u4"), bits)
    numbers = stored.astype(np.uint32)
    if order == ">" and int(probe[0]) != 1:
        numbers = numbers.byteswap()
    by_tifffile = photo.directory.blob(_SOFTWARE) == _TIFFFILE  # writes the highest byte first
    if order == "<" and bits == 24 and not by_tifffile:
        numbers = numbers.byteswap() >> np.uint32(8)
    return numbers


def _left_out(count: int) -> str:
    if count == 1:
        return "1 further channel (a saved selection or the like) is left out"
    return f"{count} further channels (saved selections or the like) are left out"


def _alpha_place(extra: tuple[int, ...]) -> int | None:
    """Return which extra channel is alpha: the one that says so, or the only one there is."""
    for place, kind in enumerate(extra):
        if kind in (_ASSOCIATED, _ALPHA):
            return place
    return 0 if len(extra) == 1 else None


def _colour(stored: Stored, photo: TiffPicture, icc: bytes | None) -> Samples:
    depth = _depth(photo)
    match photo.photometric:
        case 3:
            return _looked_up(stored, photo)
        case 8 | 9 | 10:
            return in_depth(lab_to_srgb(_lab(stored, photo)), depth)
        case 5:
            return _cmyk(_at_full_scale(stored, photo), icc)
        case 0:
            return _at_full_scale(stored, photo, inverted=True)
        case 6 if photo.compression not in YCBCR_TO_RGB:
            return in_depth(_ycbcr_to_rgb(_at_full_scale(stored, photo), photo), depth)
    return _at_full_scale(stored, photo)


def _depth(photo: TiffPicture) -> np.dtype[Any]:
    signed_parts = photo.photometric == 8  # a and b are signed by their nature
    if photo.sample_format == 3 or photo.bits[0] > 16:
        return np.dtype(np.float32)
    if photo.sample_format == 2 and not signed_parts:
        return np.dtype(np.float32)
    # 8 bits where each number is one of their levels: the 63 of 6 bits are not
    return np.dtype(np.uint8 if 255 % (2 ** photo.bits[0] - 1) == 0 else np.uint16)


def _at_full_scale(stored: Stored, photo: TiffPicture, inverted: bool = False) -> Samples:
    """Return numbers in their depth, white at its full scale; negative ones stay negative."""
    bits, depth = photo.bits[0], _depth(photo)
    if photo.sample_format == 1 and bits <= 16:
        if not inverted and stored.dtype == depth and bits == 8 * depth.itemsize:
            return np.ascontiguousarray(stored)
        steps = np.arange(2**bits) / (2**bits - 1)
        table = in_depth(1 - steps if inverted else steps, depth)
        spare = 2 ** (8 * stored.dtype.itemsize) - len(table)  # numbers that cannot be, but are
        found: Stored = np.append(table, np.repeat(table[-1], spare))[stored]
        return found
    full = 1 if photo.sample_format == 3 else 2.0 ** (bits - (photo.sample_format == 2)) - 1
    values = in_depth(stored if full == 1 else stored / full, np.float32)
    return np.asarray(1 - values, np.float32) if inverted else values


def _straight(colour: Samples, alpha: Samples) -> Samples:
    """Divide premultiplied colours by their alpha; under alpha 0 they are 0."""
    cover, multiplied = out_of_depth(alpha), out_of_depth(colour)
    divided = np.divide(multiplied, cover, out=np.zeros(colour.shape), where=cover > 0)
    return in_depth(divided, colour.dtype)


def has_deep_palette(photo: TiffPicture) -> bool:
    """Whether a palette has colours of 16 bits: neither 257 nor 256 times those of 8."""
    colours = np.array(photo.directory.numbers(_PALETTE), np.uint16)
    return bool((colours % 257 != 0).any() and (colours & 0xFF != 0).any())


def _looked_up(stored: Stored, photo: TiffPicture) -> Samples:
    colours = np.array(photo.directory.numbers(_PALETTE), np.uint16)
    if len(colours) != 3 << photo.bits[0] or stored.shape[-1] != 1:
        raise TiffSamplesError("it is damaged: its palette does not fit its depth")
    table = colours.reshape(3, -1).T
    found: npt.NDArray[np.uint16] = table[stored[..., 0].astype(np.int64).clip(0, len(table) - 1)]
    if has_deep_palette(photo):
        return found
    return (found >> 8).astype(np.uint8)


def _lab(stored: Stored, photo: TiffPicture) -> Floats:
    """Return L of 0..100 and a, b of about -128..127."""
    if stored.shape[-1] == 1:  # L alone
        stored = np.concatenate((stored, np.zeros_like(stored), np.zeros_like(stored)), -1)
    if stored.shape[-1] != 3:
        raise TiffSamplesError("it is damaged: Lab has three channels")
    values, bits = stored.astype(np.float64), photo.bits[0]
    if photo.sample_format == 3:
        return values.astype(np.float32)
    if bits not in (8, 16):
        raise TiffSamplesError(f"it is a Lab TIFF of {bits} bits, which is not supported")
    step = 256.0 if bits == 16 else 1.0  # a and b have 8 bits before the point
    values[..., 0] %= 256 * step  # unsigned, also where the file calls all three signed
    if photo.photometric == 8:  # CIELab: a and b are signed
        full, ab = 255 * step + step - 1, values[..., 1:] % (256 * step)
        ab = np.where(ab >= 128 * step, ab - 256 * step, ab)
    else:  # ICCLab (and ITULab without its own range): a and b with 128 added
        full, ab = 255 * step, values[..., 1:] - 128 * step
    lab = np.concatenate((values[..., :1] * 100 / full, ab / step), -1)
    return lab.astype(np.float32)


def _ycbcr_to_rgb(samples: Samples, photo: TiffPicture) -> npt.NDArray[np.float64]:
    """Return RGB of full scale 1 (TIFF 6.0, section 21)."""
    entries = photo.directory.entries
    full = 2.0 ** photo.bits[0] - 1
    middle = 2.0 ** (photo.bits[0] - 1)
    given = entries[_COEFFICIENTS].fractions if _COEFFICIENTS in entries else ()
    red, green, blue = given if len(given) == 3 and all(given) else (0.299, 0.587, 0.114)
    given = entries[_REFERENCES].fractions if _REFERENCES in entries else ()
    black_white = given if len(given) == 6 else (0.0, full, middle, full, middle, full)
    y, cb, cr = (
        (channel * full - black) * scale / ((white - black) or 1)
        for channel, black, white, scale in zip(
            np.moveaxis(out_of_depth(samples), -1, 0),
            black_white[::2],
            black_white[1::2],
            (full, full - middle, full - middle),
            strict=True,
        )
    )
    r = cr * (2 - 2 * red) + y
    b = cb * (2 - 2 * blue) + y
    g = (y - blue * b - red * r) / green
    return np.stack((r, g, b), -1) / full


def _cmyk(inks: Samples, icc: bytes | None) -> Samples:
    if inks.shape[-1] != 4:
        raise TiffSamplesError(f"it is a TIFF of {inks.shape[-1]} inks, which is not supported")
    samples = in_depth(inks, np.uint16) if inks.dtype == np.float32 else inks
    try:
        rgb = inks_to_rgb(samples, icc)
    except pyvips.Error:
        raise TiffSamplesError("its CMYK profile can't be followed") from None
    return rgb if rgb.dtype == inks.dtype else in_depth(out_of_depth(rgb), inks.dtype)
