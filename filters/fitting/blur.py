"""Blur of a photo: a Gaussian, a disk or a line, found in what the photo's spectrum lacks."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from filters.fitting.edge import Edge
from filters.fitting.rings import round_sigma
from filters.fitting.scientific import optimize, special
from filters.fitting.spectrum import Spectrum, spectrum_of
from filters.user_error import UserError

Plane = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
BlurKind = Literal["gaussian", "disk", "motion"]
NATIVE: Final = 0.4  # px: sigma of a sharp photo's own lens and demosaicing
FALL: Final = 2.0  # a photo's power falls with this power of frequency (D. J. Field, 1987)
NEARER: Final = 0.93  # of what a Gaussian leaves: then it is a line
NEAR: Final = 1.035  # the same for a disk: a Gaussian has two values more to fit the scene by
SMALL: Final = 1.9  # px: the radius of a disk that noise and a lens make a Gaussian of
AS_NEAR: Final = 1.45  # the same for a line, where the Gaussian would be a long one
LONG: Final = 2.0  # the longer axis over the shorter: lenses blur no longer than that
FIRM: Final = 0.06  # how far the fall is held at its usual value, against the spectrum
EVEN: Final = 0.02  # how far a scene's power is held to be as much in all directions
LOWEST: Final = 0.02  # cycles a pixel: what is slower is the scene's own
FLOOR: Final = 1 / 12  # the variance of rounding to levels
ROUND: Final = 1.4  # the longer axis over the shorter: up to there, a Gaussian counts as round
BY_RINGS: Final = 0.7  # of sigma's logarithm: what rings count for where there is much noise
NOISY: Final = 1.0  # levels of noise: there they count for half of that
SMALLEST: Final = 48  # pixels a side


class BlurError(UserError, ValueError):
    """A photo in which no blur can be measured: one sentence."""


@dataclass(frozen=True)
class Blur:
    """A point spread.

    Parameters
    ----------
    kind
        Which of the three fits best.
    sigma
        px; of the Gaussian, or of the Gaussian of equal spread (disk: half its radius).
    length
        px; of a line, else 0.
    angle
        Degrees counter-clockwise from the right, 0 to 180: of a line, or the longer axis.
    radius
        px; of a disk, else 0.
    anisotropy
        The longer axis over the shorter.
    noise
        Standard deviation, in levels.
    """

    kind: BlurKind
    sigma: float
    length: float
    angle: float
    radius: float
    anisotropy: float
    noise: float

    @property
    def described(self) -> str:
        """The blur in words.

        >>> Blur("disk", 2.0, 0.0, 0.0, 4.0, 1.0, 0.0).described
        'a disk of radius 4.00 px'
        """
        if self.kind == "disk":
            return f"a disk of radius {self.radius:.2f} px"
        if self.kind == "motion":
            return f"a line of {self.length:.1f} px at {self.angle:.0f}°"
        return f"a Gaussian of sigma {self.sigma:.2f} px"

    def gains(self, across: Floats, down: Floats) -> Floats:
        """Return what waves of these frequencies (cycles a pixel) are multiplied by."""
        if self.kind == "motion":
            return line_gain(across, down, self.length, self.angle)
        if self.kind == "disk":
            return disk_gain(np.hypot(across, down), self.radius)
        longer, shorter = self.sigma * self.anisotropy**0.5, self.sigma * self.anisotropy**-0.5
        turn = math.radians(self.angle)
        along = across * math.cos(turn) - down * math.sin(turn)
        beside = across * math.sin(turn) + down * math.cos(turn)
        return np.asarray(
            np.exp(-2 * math.pi**2 * ((longer * along) ** 2 + (shorter * beside) ** 2))
        )

    def mtf(self, share: float) -> float:
        """Return the frequency, cycles a pixel, at which contrast falls to `share`; at most 0.5.

        In the direction in which it is blurred most.
        """
        turn = math.radians(self.angle)
        f = np.linspace(0, 0.5, 5001)
        gains = np.abs(self.gains(f * math.cos(turn), -f * math.sin(turn)))
        below = np.flatnonzero(gains < share)
        return float(f[below[0]]) if below.size else 0.5


def line_gain(across: Floats, down: Floats, length: float, angle: float) -> Floats:
    """Return the gains of a line of that length: sin(pi L f) / (pi L f) along it."""
    turn = math.radians(angle)
    return np.asarray(np.sinc(length * (across * math.cos(turn) - down * math.sin(turn))))


def disk_gain(radius_f: Floats, radius: float) -> Floats:
    """Return the gains of a disk: 2 J1(2 pi r f) / (2 pi r f)."""
    x = 2 * math.pi * radius * np.maximum(radius_f, 1e-9)
    return np.asarray(2 * special.j1(x) / x)


def blur_of(plane: Plane, report: Callable[[float], None] = lambda _: None) -> Blur:
    """Measure the blur of a (rows, columns) float32 picture in levels.

    Sharp photos have spectra that fall as a power of the frequency; a blur multiplies them by the
    square of its gain. The three shapes are fitted to the logarithm of the mean spectrum, noise
    added, and the one that leaves least is taken. Raises BlurError.
    """
    if min(plane.shape) < SMALLEST:
        raise BlurError(
            f"a part of {plane.shape[0]} rows and {plane.shape[1]} columns is too small to measure "
            f"a blur in: at least {SMALLEST} of each"
        )
    clipped = (plane <= 0.5) | (plane >= 254.5)
    spectrum = spectrum_of(plane, clipped)
    if spectrum.power[spectrum.radius > LOWEST].mean() < 0.5:
        raise BlurError("nothing can be measured: the picture is flat")
    report(0.3)
    fit = _Fit.of(spectrum)
    left, blur = fit.gaussian()
    if blur.anisotropy < ROUND:
        # Over all directions and by rings: the first errs with noise, the second with scenes.
        trust = BY_RINGS * spectrum.noise**2 / (spectrum.noise**2 + NOISY**2)
        rings = round_sigma(spectrum, spectrum.parts)
        blur = replace(blur, sigma=blur.sigma ** (1 - trust) * rings**trust)
    report(0.5)
    disk = fit.disk()
    report(0.6)
    line = fit.line()
    report(1.0)
    is_long = blur.anisotropy > LONG and blur.sigma > NATIVE
    near = NEAR if disk[1].radius > SMALL else NEARER**2
    for other_left, other, nearer in ((*disk, near), (*line, AS_NEAR if is_long else NEARER)):
        if other_left < nearer * left:
            left, blur = other_left, other
    return blur


def blur_of_edge(edge: Edge, noise: float) -> Blur:
    """Return what an edge tells of a blur, taken to be as wide in all directions."""
    return Blur(edge.kind, edge.sigma, 0.0, 0.0, edge.radius, 1.0, noise)


@dataclass(frozen=True, eq=False)
class _Fit:
    """The logarithm of a spectrum at the frequencies that are compared, and the noise in it."""

    across: Floats
    down: Floats
    logs: Floats
    floor: float
    noise: float
    turns: Floats  # 1 and the waves of twice the angle: a scene's power by direction

    @classmethod
    def of(cls, spectrum: Spectrum) -> _Fit:
        radius = spectrum.radius
        n = len(radius)
        axes = (np.abs(spectrum.across) < 1.5 / n) | (np.abs(spectrum.down) < 1.5 / n)
        use = (radius > LOWEST) & (radius <= 0.5) & (spectrum.across >= 0) & ~axes
        least = float(np.quantile(spectrum.power[radius > 0.35], 0.2))
        floor = max(FLOOR, min(spectrum.noise**2, 2 * least))
        logs = np.log(np.maximum(spectrum.power[use], 1e-6))
        across, down = spectrum.across[use], spectrum.down[use]
        twice = 2 * np.arctan2(down, across)
        turns = np.stack((np.ones_like(across), np.cos(twice), np.sin(twice)))
        return cls(across, down, logs, floor, spectrum.noise, turns)

    def left(self, gains: Floats) -> float:
        """Return the mean square of what is left, with the best brightness of the spectrum."""
        rest, _ = self._rest(gains, FALL, self.floor)
        return float(np.mean(rest**2))

    def _rest(self, gains: Floats, fall: float, floor: float) -> tuple[Floats, Floats]:
        """Return what is left of the logarithms, and which share is the photo's, not noise.

        A scene of ripples or trunks has more power in one direction, at all frequencies alike; a
        blur takes the more away, the higher they are.
        """
        f = np.hypot(self.across, self.down)
        native = np.exp(-4 * math.pi**2 * NATIVE**2 * f**2)
        shape = f**-fall * native * gains**2
        scale, held = np.zeros(3), np.diag([1e-9, EVEN * f.size, EVEN * f.size])
        made = shape
        for _ in range(5):  # the floor does not scale with the rest
            sides = self.turns * (made / (made + floor))
            rest = sides @ (self.logs - np.log(made + floor)) - held @ scale
            scale += np.linalg.solve(sides @ sides.T + held, rest)
            scale = np.clip(scale, (-40.0, -3.0, -3.0), (60.0, 3.0, 3.0))
            made = np.exp(scale @ self.turns) * shape
        rest = self.logs - np.log(made + floor)
        return np.asarray(np.clip(rest, -3, 3)), np.asarray(made / (made + floor))

    def gaussian(self) -> tuple[float, Blur]:
        def blur(values: Floats) -> Blur:
            longer, shorter = sorted((abs(values[0]), abs(values[1])), reverse=True)
            angle = math.degrees(values[2]) + (90 if abs(values[1]) > abs(values[0]) else 0)
            longer, shorter = max(longer, 1e-3), max(shorter, 1e-3)
            mean = (longer * shorter) ** 0.5
            return Blur("gaussian", mean, 0.0, angle % 180, 0.0, longer / shorter, self.noise)

        def gains(values: Floats) -> Floats:
            return blur(values).gains(self.across, self.down)

        solved = [self._solved(gains, [s, s * 1.05, 0.3]) for s in (0.6, 1.5, 3.5)]
        left, best = min(solved, key=lambda one: one[0])
        return left, blur(best)

    def _solved(
        self, gains: Callable[[Floats], Floats], start: list[float]
    ) -> tuple[float, Floats]:
        """Return what is left, and the values, with the scene's fall and the noise set free."""
        certainty = FIRM * self.logs.size**0.5

        def rest(values: Floats) -> Floats:
            fall, noise = values[-2], values[-1]
            floor = self.floor * math.exp(float(np.clip(noise, -3, 3)))
            left, _ = self._rest(gains(values[:-2]), float(fall), floor)
            held = [certainty * (fall - FALL) / 0.3, 0.3 * certainty * noise]
            return np.append(left, held)

        found = optimize.least_squares(rest, [*start, FALL, 0.0], x_scale="jac", max_nfev=30)
        return float(2 * found.cost / self.logs.size), np.asarray(found.x[:-2])

    def disk(self) -> tuple[float, Blur]:
        f = np.hypot(self.across, self.down)
        tries = [(self.left(disk_gain(f, r)), r) for r in np.arange(1.0, 16.0, 0.25)]
        _, r = min(tries)
        left, (found,) = self._solved(lambda v: disk_gain(f, abs(float(v[0]))), [r])
        radius = abs(float(found))
        return left, Blur("disk", radius / 2, 0.0, 0.0, radius, 1.0, self.noise)

    def _line_left(self, values: Floats) -> float:
        length, angle = abs(float(values[0])), float(values[1])
        return self.left(line_gain(self.across, self.down, length, angle))

    def line(self) -> tuple[float, Blur]:
        tries = [
            (self.left(line_gain(self.across, self.down, length, angle)), length, angle)
            for length in np.geomspace(3, 45, 18)
            for angle in np.arange(0.0, 180.0, min(9.0, max(3.0, 80 / length)))
        ]
        tries.sort()
        best = (float("inf"), 0.0, 0.0)
        for _, far, turn in tries[:4]:
            corners = [[far, turn], [far * 1.08, turn], [far, turn + 5]]
            options: Any = {"initial_simplex": corners, "maxfev": 60}
            found = optimize.minimize(
                self._line_left, np.array([far, turn]), method="Nelder-Mead", options=options
            )
            best = min(best, (float(found.fun), abs(float(found.x[0])), float(found.x[1]) % 180))
        _, length, angle = best
        left, values = self._solved(
            lambda v: line_gain(self.across, self.down, abs(float(v[0])), 10 * float(v[1])),
            [length, angle / 10],
        )
        length, angle = abs(float(values[0])), 10 * float(values[1]) % 180
        # A line of length L spreads as much as a Gaussian of sigma L / sqrt(12).
        return left, Blur("motion", length / 12**0.5, length, angle, 0.0, 1.0, self.noise)
