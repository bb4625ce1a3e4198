"""Wish: a frequency response that is drawn: a curve or a picture, notches in it, a wedge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.params.kinds.curve import Curve

Floats = npt.NDArray[np.float64]
SIDE: Final = 256  # frequencies of a response, a side
SOFT_PASS: Final = Curve(((0.0, 1.0), (0.25, 1.0), (0.5, 0.0), (1.0, 0.0)))


@dataclass(frozen=True)
class Notch:
    """A wave that is taken out, with its opposite: frequencies rightwards and downwards.

    All three in cycles a pixel; at `radius` from it the gain is 0.39 of what it was.
    """

    across: float
    down: float
    radius: float = 0.04


@dataclass(frozen=True)
class Wedge:
    """Waves that are taken out by their direction: stripes, screens.

    Parameters
    ----------
    angle
        In which the waves go, degrees counter-clockwise: 90 for stripes that lie.
    width
        Degrees, from one side of the wedge to the other.
    inner
        Cycles a pixel up to which all stays: what is slower is the picture.
    """

    angle: float
    width: float = 20.0
    inner: float = 0.06


@dataclass(frozen=True, eq=False)
class Wish:
    """Which gain each frequency shall have.

    Parameters
    ----------
    curve
        Gain over frequency: 0..1 across is 0 to 0.5 cycles a pixel, 0..1 up is 0 to `most`.
    most
        The gain at the upper end of the curve.
    drawn
        (rows, columns) gains in place of the curve, frequency 0 in the middle.
    """

    curve: Curve = SOFT_PASS
    most: float = 1.0
    drawn: Floats | None = None
    notches: tuple[Notch, ...] = ()
    wedge: Wedge | None = None

    def response(self) -> Floats:
        """Return the gains wanted, (SIDE, SIDE), frequency 0 at (SIDE // 2, SIDE // 2)."""
        f = (np.arange(SIDE) - SIDE // 2) / SIDE
        across, down = np.meshgrid(f, f)
        if self.drawn is None:
            gains = self.most * self.curve.at(np.minimum(2 * np.hypot(across, down), 1.0))
        else:
            gains = self.most * _fitted(self.drawn)
        for one in self.notches:
            for sign in (1, -1):
                x, y = (_around(a - sign * b) for a, b in ((across, one.across), (down, one.down)))
                far = (x**2 + y**2) / one.radius**2
                gains = gains * (1 - np.exp(-far / 2))
        if self.wedge is not None:
            gains = gains * _passed(self.wedge, across, down)
        return np.asarray(gains, np.float64)


def _around(apart: Floats) -> Floats:
    """Return distances between frequencies: those of pixels repeat after 1 cycle a pixel."""
    return np.asarray((apart + 0.5) % 1.0 - 0.5)


def _passed(wedge: Wedge, across: Floats, down: Floats) -> Floats:
    """Return the gains that a wedge leaves: 0 inside, smooth over a quarter of its width."""
    own = np.degrees(np.arctan2(-down, across))
    apart = np.abs((own - wedge.angle + 90) % 180 - 90)
    edge = max(1.0, wedge.width / 4)
    inside = np.clip((wedge.width / 2 + edge / 2 - apart) / edge, 0, 1)
    beyond = np.clip((np.hypot(across, down) - wedge.inner) / (wedge.inner / 2 + 1e-9), 0, 1)
    return np.asarray(1 - _smooth(inside) * _smooth(beyond))


def _smooth(share: Floats) -> Floats:
    return np.asarray(share**2 * (3 - 2 * share))


def _fitted(drawn: Floats) -> Floats:
    """Return a drawn picture at the response's own size."""
    rows, columns = drawn.shape
    shrinks = max(rows, columns) > SIDE
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(drawn, (SIDE, SIDE), interpolation=how), np.float64)
