"""Coding: what a file without a profile says of its colours (a PNG's gAMA, cHRM and cICP).

Portable Network Graphics, third edition, 11.3.2; the numbers of cICP are those of ITU-T H.273.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.icc_bytes import D50, icc_bytes
from editor.colour.profile import SRGB_CURVE, Profile
from editor.colour.tone_curve import (
    HybridLogGamma,
    Parametric,
    PerceptualQuantizer,
    ToneCurve,
)
from filters.pixels.colour_space import SRGB_TO_XYZ

Chromaticities = tuple[float, float, float, float, float, float, float, float]
_BT709_CURVE: Final = Parametric(1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081)
_BRADFORD: Final = np.array(
    ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
)
_D65: Final = (0.3127, 0.3290)
SRGB_PRIMARIES: Final[Chromaticities] = (*_D65, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
# ColourPrimaries of H.273, table 2: white, red, green, blue.
_PRIMARIES: Final[dict[int, Chromaticities]] = {
    1: SRGB_PRIMARIES,
    4: (0.310, 0.316, 0.67, 0.33, 0.21, 0.71, 0.14, 0.08),
    5: (*_D65, 0.64, 0.33, 0.29, 0.60, 0.15, 0.06),
    6: (*_D65, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070),
    7: (*_D65, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070),
    8: (0.310, 0.316, 0.681, 0.319, 0.243, 0.692, 0.145, 0.049),
    9: (*_D65, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046),
    11: (0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
    12: (*_D65, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
    22: (*_D65, 0.630, 0.340, 0.295, 0.605, 0.155, 0.077),
}
_NAMES: Final = {_PRIMARIES[9]: "Rec. 2020", _PRIMARIES[12]: "Display P3", _PRIMARIES[11]: "DCI-P3"}
# TransferCharacteristics, table 3.
_TRANSFERS: Final[dict[int, ToneCurve]] = {
    1: _BT709_CURVE, 6: _BT709_CURVE, 14: _BT709_CURVE, 15: _BT709_CURVE,
    4: Parametric(2.2), 5: Parametric(2.8), 8: Parametric(1.0), 13: SRGB_CURVE,
    16: PerceptualQuantizer(), 17: Parametric(2.6), 18: HybridLogGamma(),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Coding:
    """Primaries and a tone curve, as numbers.

    Parameters
    ----------
    primaries
        x and y of white, red, green and blue (CIE 1931).
    curve
        From stored values to linear light.
    """

    primaries: Chromaticities = SRGB_PRIMARIES
    curve: ToneCurve = SRGB_CURVE

    @classmethod
    def of_cicp(cls, primaries: int, transfer: int) -> Coding | None:
        """Return what two numbers of H.273 mean; None where either is reserved or not known."""
        known, curve = _PRIMARIES.get(primaries), _TRANSFERS.get(transfer)
        return None if known is None or curve is None else cls(known, curve)

    @classmethod
    def of_chromaticities(
        cls, numbers: tuple[float, ...], curve: ToneCurve | None = None
    ) -> Coding | None:
        """Return the coding of white, red, green and blue; None where they span no colours."""
        if len(numbers) != 8 or min(numbers[1::2]) <= 0:
            return None
        white, red, green, blue = np.array(numbers).reshape(4, 2)
        area = np.linalg.det(np.stack((green - red, blue - red)))
        if abs(area) < 0.01 or white[0] <= 0 or white.sum() >= 1:
            return None
        return cls((*white, *red, *green, *blue), SRGB_CURVE if curve is None else curve)

    @property
    def name(self) -> str:
        """What a person calls it."""
        space = _NAMES.get(self.primaries)
        if space is None:
            return "Colours of the file"
        if isinstance(self.curve, PerceptualQuantizer):
            return f"{space} PQ"
        return f"{space} HLG" if isinstance(self.curve, HybridLogGamma) else space

    @property
    def is_hdr(self) -> bool:
        """Whether it holds light brighter than white, which no ICC curve can say."""
        return not isinstance(self.curve, Parametric)

    @property
    def profile(self) -> Profile:
        """How the values are shown and made linear."""
        return Profile.of_curves((self.curve,) * 3, self._to_xyz())

    def icc(self, grey: bool) -> bytes | None:
        """Return an ICC profile that means the same, for other formats.

        None where none can, and for sRGB, which needs none.
        """
        return None if self == Coding() else self.icc_named("Colours of the opened file", grey)

    def icc_named(self, title: str, grey: bool = False) -> bytes | None:
        """Return an ICC profile of that name; None where the curve is none that a profile has."""
        if not isinstance(self.curve, Parametric):
            return None
        return icc_bytes(title, self.curve, None if grey else self._to_xyz())

    def _to_xyz(self) -> npt.NDArray[np.float64]:
        """Return the matrix from linear light to XYZ, adapted to D50 (Bradford)."""
        if self.primaries == SRGB_PRIMARIES:
            return np.array(SRGB_TO_XYZ)
        x, y = np.array(self.primaries).reshape(4, 2).T
        xyz = np.stack((x / y, np.ones(4), (1 - x - y) / y))
        white, columns = xyz[:, 0], xyz[:, 1:]
        to_xyz = columns * np.linalg.solve(columns, white)
        gains = np.diag((_BRADFORD @ np.array(D50)) / (_BRADFORD @ white))
        return np.asarray(np.linalg.inv(_BRADFORD) @ gains @ _BRADFORD @ to_xyz)
