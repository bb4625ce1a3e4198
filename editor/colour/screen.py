"""ScreenColours: pictures in the numbers of a screen, perhaps as a printer would show them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.colours import Colours
from editor.colour.lcms import Intent, LcmsError, as_xyz, space_of, transformed
from editor.colour.profile import Profile, srgb_icc
from filters.pixels.colour_space import ColourSpace

Bytes = npt.NDArray[np.uint8]
OUTSIDE: Final = 5.0  # CIE 1976 difference from which on a colour can't be printed
STEPS: Final = 64  # a channel, of the table that knows which colours those are
WARNING: Final = (255, 0, 255)
_KEPT: Final = 8  # such tables


@dataclass(frozen=True)
class Proof:
    """A device to be seen on the screen.

    Parameters
    ----------
    icc
        Its profile.
    intent, black_point
        How colours are brought into it.
    shows
        Whether it is seen; else only what it lacks may be marked.
    warns
        Whether colours that it lacks are marked.
    """

    icc: bytes
    intent: Intent = "relative"
    black_point: bool = True
    shows: bool = True
    warns: bool = False


@dataclass(frozen=True)
class ScreenColours:
    """How numbers go to a screen.

    Parameters
    ----------
    icc
        The screen's profile; None where it shows sRGB.
    proof
        A device to be seen on it.
    """

    icc: bytes | None = None
    proof: Proof | None = None

    @property
    def is_plain(self) -> bool:
        """Whether the screen takes sRGB and nothing else is shown."""
        return self.icc is None and self.proof is None

    def of(self, colours: Colours) -> Profile | ScreenPath:
        """Return what takes a picture's numbers to the screen."""
        return colours.profile if self.is_plain else ScreenPath(self, colours)


PLAIN: Final = ScreenColours()


@dataclass(frozen=True)
class ScreenPath:
    """A picture's numbers on their way to a screen; stands where a `Profile` would."""

    screen: ScreenColours
    colours: Colours

    is_srgb = False

    def to_srgb(self, levels: Bytes) -> Bytes:
        """Return a saved file's 8-bit values, (rows, columns, 3) RGB, as the screen takes them."""
        proof, target = self.screen.proof, self.screen.icc or srgb_icc()
        levels, source = self._for_lcms(levels)
        given = levels[..., :1] if space_of(source) == "gray" else levels
        if proof is None or not proof.shows:
            out = transformed(given, source, target, "relative", True)
        else:
            inks = transformed(given, source, proof.icc, proof.intent, proof.black_point, np.uint16)
            out = transformed(inks, proof.icc, target, "relative", True, np.uint8)
        if proof is not None and proof.warns:
            table = _outside(source, proof.icc, proof.black_point)
            red, green, blue = np.moveaxis(levels // (256 // STEPS), 2, 0)
            out = np.array(out)
            out[table[red, green, blue]] = WARNING
        return np.ascontiguousarray(out, np.uint8)

    def _for_lcms(self, levels: Bytes) -> tuple[Bytes, bytes]:
        """Return levels and their profile; as sRGB where Little CMS has no way from theirs.

        Also by a curve of grey, which may have been assigned to a picture of colours.
        """
        profile = self.colours.profile
        if not self.colours.is_grey or profile.tables is not None:
            try:
                return levels, self.colours.for_lcms
            except LcmsError:
                pass
        return profile.to_srgb(levels), srgb_icc()


@lru_cache(maxsize=_KEPT)
def _outside(source: bytes, device: bytes, black_point: bool) -> npt.NDArray[np.bool_]:
    """Return which colours a device lacks, (STEPS, STEPS, STEPS) by the source's numbers.

    Those that come back from it as others, by the nearest that it has.
    """
    steps = ((np.arange(STEPS) + 0.5) / STEPS * 65535).astype(np.uint16)
    cube = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(STEPS, -1, 3)
    there = transformed(cube, source, device, "relative", black_point)
    back = transformed(there, device, source, "relative", black_point)
    change = _lab(back, source) - _lab(cube, source)
    return np.asarray(np.square(change).sum(-1) > OUTSIDE**2).reshape(STEPS, STEPS, STEPS)


def _lab(pixels: npt.NDArray[np.uint16], icc: bytes) -> npt.NDArray[np.float32]:
    space = ColourSpace(_Linear(), ((0.9642, 0, 0), (0, 1, 0), (0, 0, 0.8249)))
    white = np.array((0.9642, 1, 0.8249), np.float32)
    lab = space.to_lab(np.ascontiguousarray(as_xyz(pixels, icc) / white))
    return lab * np.array((100, 500, 200), np.float32)


ToScreen = Profile | ScreenPath


class _Linear:
    """Light as it is."""

    def to_linear(self, stored: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return stored

    def to_stored(self, linear: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return linear
