"""Wholes: results of Steps that need the whole image, each made once for all tiles."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Key = tuple[str, int]
Read = Callable[[Region], Floats]
SOME: Final = 512 * 512  # pixels that may be read for any part of a result
MORE: Final = 2  # times as many as a part has, beyond which all below is better rendered once


def sparing(part: Region, read: Read, whole: Callable[[], Floats]) -> Read:
    """Return `read`, but out of `whole` where much more is read than the part of the result has.

    Else what lies below would be rendered again and again, for each part.
    """
    most = MORE * max(SOME, part.rows * part.columns)

    def found(region: Region) -> Floats:
        if region.rows * region.columns <= most:
            return read(region)
        return np.asarray(region.of(whole()), np.float32)

    return found


class Wholes:
    """Keeps results; tiles on several threads may ask for one while it is made."""

    def __init__(self) -> None:
        self._made: dict[Key, Floats] = {}
        self._turns: dict[Key, threading.Lock] = {}
        self._guard = threading.Lock()

    def __contains__(self, key: Key) -> bool:
        return key in self._made

    def of(self, key: Key, make: Callable[[], Floats]) -> Floats:
        """Return what is kept under a key, and make it if there is nothing; raise as `make`."""
        if key in self._made:
            return self._made[key]
        with self._guard:
            turn = self._turns.setdefault(key, threading.Lock())
        with turn:  # one a key: what is made asks for those of the Steps below
            if key not in self._made:
                self._made[key] = make()
        return self._made[key]
