"""Colours: what a picture's numbers mean, as its file says it or a Step has made it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from editor.colour.coding import Coding
from editor.colour.lcms import LcmsError, as_xyz, space_of
from editor.colour.profile import Profile, name_of, srgb_icc


@dataclass(frozen=True)
class Colours:
    """A profile, or the numbers that stand for one; neither is sRGB.

    Parameters
    ----------
    icc
        An ICC profile.
    coding
        What a file without a profile says of its colours.
    """

    icc: bytes | None = None
    coding: Coding | None = None

    @cached_property
    def profile(self) -> Profile:
        """How the numbers are shown and made linear."""
        return Profile.of(self.icc) if self.coding is None else self.coding.profile

    @property
    def is_grey(self) -> bool:
        """Whether its profile is one of grey, which a picture of colours can't have."""
        return self.icc is not None and self.coding is None and space_of(self.icc) == "gray"

    @property
    def name(self) -> str:
        """What a person calls it."""
        if self.coding is not None:
            return "sRGB" if self.profile.is_srgb else self.coding.name
        return "sRGB" if self.icc is None else name_of(self.icc) or "Nameless profile"

    @cached_property
    def for_lcms(self) -> bytes:
        """An ICC profile that means the same; raise LcmsError where there can be none."""
        if self.coding is not None:
            made = self.coding.icc_named("Colours of the opened file")
            if made is None:
                raise LcmsError("colours of high dynamic range (PQ, HLG) fit no ICC profile")
            return made
        if self.icc is None or self.profile.note:
            return srgb_icc()
        count = 1 if self.is_grey else 3
        as_xyz(np.zeros((1, 1, count), np.uint8), self.icc)  # it takes less than is followed here
        return self.icc
