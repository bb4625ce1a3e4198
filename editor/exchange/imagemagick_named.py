"""ImageMagick's kernels by name: ``Sobel:90``, ``Gaussian:0x1``, ``Disk:2`` and the like.

Source: ImageMagick, MagickCore/morphology.c, AcquireKernelBuiltIn, and MagickCore/gem.c,
GetOptimalKernelWidth2D. Where its tables are known to be wrong (FreiChen 12 and 17), they are right
here: see docs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.exchange.format import ExchangeError
from filters.kernel import MAX_SIDE

Weights = npt.NDArray[np.float64]
Arguments = tuple[float, ...]
Maker = Callable[[Arguments], Weights]
QUANTUM: Final = 1 / 65535
R2: Final = math.sqrt(2)
LAPLACIANS: Final[dict[int, list[list[int]]]] = {
    0: [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]],
    1: [[0, -1, 0], [-1, 4, -1], [0, -1, 0]],
    2: [[-2, 1, -2], [1, 4, 1], [-2, 1, -2]],
    3: [[1, -2, 1], [-2, 4, -2], [1, -2, 1]],
    5: [[-4, -1, 0, -1, -4], [-1, 2, 3, 2, -1], [0, 3, 4, 3, 0], [-1, 2, 3, 2, -1],
        [-4, -1, 0, -1, -4]],
    7: [[-10, -5, -2, -1, -2, -5, -10], [-5, 0, 3, 4, 3, 0, -5], [-2, 3, 6, 7, 6, 3, -2],
        [-1, 4, 7, 8, 7, 4, -1], [-2, 3, 6, 7, 6, 3, -2], [-5, 0, 3, 4, 3, 0, -5],
        [-10, -5, -2, -1, -2, -5, -10]],
    15: [[0, 0, -1, 0, 0], [0, -1, -2, -1, 0], [-1, -2, 16, -2, -1], [0, -1, -2, -1, 0],
         [0, 0, -1, 0, 0]],
    19: [[0, -1, -1, -2, -2, -2, -1, -1, 0], [-1, -2, -4, -5, -5, -5, -4, -2, -1],
         [-1, -4, -5, -3, 0, -3, -5, -4, -1], [-2, -5, -3, 12, 24, 12, -3, -5, -2],
         [-2, -5, 0, 24, 40, 24, 0, -5, -2], [-2, -5, -3, 12, 24, 12, -3, -5, -2],
         [-1, -4, -5, -3, 0, -3, -5, -4, -1], [-1, -2, -4, -5, -5, -5, -4, -2, -1],
         [0, -1, -1, -2, -2, -2, -1, -1, 0]],
}  # fmt: skip
TURNED: Final[dict[str, list[list[float]]]] = {
    "sobel": [[1, 0, -1], [2, 0, -2], [1, 0, -1]],
    "prewitt": [[1, 0, -1], [1, 0, -1], [1, 0, -1]],
    "roberts": [[0, 0, 0], [1, -1, 0], [0, 0, 0]],
    "compass": [[1, 1, -1], [1, -2, -1], [1, 1, -1]],
    "kirsch": [[5, -3, -3], [5, 0, -3], [5, -3, -3]],
}
FREI_CHEN: Final[dict[int, tuple[float, list[list[float]]]]] = {
    0: (1, [[1, 0, -1], [R2, 0, -R2], [1, 0, -1]]),
    1: (R2 / 2, [[1, 0, -1], [R2, 0, -R2], [1, 0, -1]]),
    2: (R2 / 2, [[1, R2, 0], [R2, 0, -R2], [0, -R2, -1]]),
    11: (R2 / 2, [[1, 0, -1], [R2, 0, -R2], [1, 0, -1]]),
    12: (R2 / 2, [[1, R2, 1], [0, 0, 0], [-1, -R2, -1]]),
    13: (R2 / 2, [[R2, -1, 0], [-1, 0, 1], [0, 1, -R2]]),
    14: (R2 / 2, [[0, 1, -R2], [-1, 0, 1], [R2, -1, 0]]),
    15: (1 / 2, [[0, -1, 0], [1, 0, 1], [0, -1, 0]]),
    16: (1 / 2, [[1, 0, -1], [0, 0, 0], [-1, 0, 1]]),
    17: (1 / 6, [[1, -2, 1], [-2, 4, -2], [1, -2, 1]]),
    18: (1 / 6, [[-2, 1, -2], [1, 4, 1], [-2, 1, -2]]),
    19: (1 / 3, [[1, 1, 1], [1, 1, 1], [1, 1, 1]]),
}


def named(name: str, arguments: Arguments) -> Weights:
    """Return the weights of a kernel by name; nan outside a shape. Raise ExchangeError."""
    key = name.lower()
    if key in TURNED:
        turns = round((arguments[0] if arguments else 0.0) / 45) % 8
        return turned_45(np.array(TURNED[key], float), turns)
    if key not in MADE:
        known = ", ".join(sorted([*TURNED, *MADE]))
        raise ExchangeError(f"the kernel {name[:40]!r} is not known: there are {known}")
    try:
        weights = MADE[key](arguments)
    except (OverflowError, ZeroDivisionError) as error:
        raise ExchangeError(f"{name} of {arguments} can't be made: {error}") from None
    if not np.isfinite(np.nan_to_num(weights, nan=0.0)).all():
        raise ExchangeError(f"{name} of {arguments} can't be made: its weights are not finite")
    return weights


def turned_45(weights: Weights, times: int) -> Weights:
    """Turn a 3x3 by 45 degrees, clockwise, along its ring."""
    ring = [(0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0)]
    out = weights.copy()
    for index, place in enumerate(ring):
        out[ring[(index + times) % 8]] = weights[place]
    return out


def _argument(arguments: Arguments, index: int, default: float) -> float:
    return arguments[index] if len(arguments) > index else default


def _width(radius: float, sigma: float) -> int:
    """Return the side that a bell needs for 16 bits; or of a radius that is asked for."""
    if radius > 0:
        return _side(2 * math.ceil(radius) + 1)
    if sigma <= 1e-12:
        return 3
    width = 5
    while width <= MAX_SIDE + 2:
        bell = _bell(width, sigma)
        if math.exp(-((width // 2) ** 2) / (2 * sigma**2)) / bell.sum() < QUANTUM:
            break
        width += 2
    return _side(width - 2)


def _side(side: int) -> int:
    if not 1 <= side <= MAX_SIDE:
        raise ExchangeError(f"a side of {side} is not allowed: 1 to {MAX_SIDE}")
    return side


def _squares(side: int) -> Weights:
    along = np.arange(side) - side // 2.0
    return along[:, None] ** 2 + along**2


def _bell(side: int, sigma: float) -> Weights:
    if sigma <= 1e-12:
        return np.asarray(_squares(side) == 0, np.float64)
    return np.asarray(np.exp(-_squares(side) / (2 * sigma**2)), np.float64)


def _gaussian(arguments: Arguments) -> Weights:
    sigma = abs(_argument(arguments, 1, 1.0))
    bell = _bell(_width(_argument(arguments, 0, 0.0), sigma), sigma)
    return np.asarray(bell / bell.sum(), np.float64)


def _dog(arguments: Arguments) -> Weights:
    first, second = abs(_argument(arguments, 1, 1.0)), abs(_argument(arguments, 2, 0.0))
    side = _width(_argument(arguments, 0, 0.0), max(first, second))
    one, two = _bell(side, first), _bell(side, second)
    difference = np.zeros((side, side))
    for bell, sigma, sign in ((one, first, 1.0), (two, second, -1.0)):
        difference += sign * bell / max(2 * math.pi * sigma**2, 1e-12)
    return _balanced(difference)


def _log(arguments: Arguments) -> Weights:
    sigma = abs(_argument(arguments, 1, 1.0))
    side = _width(_argument(arguments, 0, 0.0), sigma)
    if sigma <= 1e-12:
        return _bell(side, sigma)
    share = _squares(side) / (2 * sigma**2)
    log = (1 - share) * np.exp(-share)
    return _balanced(log)


def _balanced(weights: Weights) -> Weights:
    """Scale what is above 0 to a sum of 1, and what is below to -1."""
    above, below = weights.clip(0).sum() or 1.0, -weights.clip(None, 0).sum() or 1.0
    return np.where(weights > 0, weights / above, weights / below)


def _binomial(arguments: Arguments) -> Weights:
    side = _side(2 * int(_argument(arguments, 0, 1.0)) + 1)
    line = np.array([float(math.comb(side - 1, k)) for k in range(side)])
    return np.outer(line, line)


def _laplacian(arguments: Arguments) -> Weights:
    kind = int(_argument(arguments, 0, 0.0))
    return np.array(LAPLACIANS.get(kind, LAPLACIANS[0]), float)


def _frei_chen(arguments: Arguments) -> Weights:
    kind = int(_argument(arguments, 0, 0.0))
    if kind not in FREI_CHEN:
        known = ", ".join(map(str, FREI_CHEN))
        raise ExchangeError(f"FreiChen:{kind} is not a single kernel: there are {known}")
    scale, weights = FREI_CHEN[kind]
    return turned_45(np.array(weights) * scale, round(_argument(arguments, 1, 0.0) / 45) % 8)


def _shape(inside: Callable[[Weights, Weights, float], npt.NDArray[np.bool_]]) -> Maker:
    def make(arguments: Arguments) -> Weights:
        radius = int(_argument(arguments, 0, 1.0)) or 1
        scale = _argument(arguments, 1, 1.0)
        side = _side(2 * radius + 1)
        along = np.abs(np.arange(side) - side // 2.0)
        return np.where(inside(along[:, None], along, radius), scale, np.nan)

    return make


def _disk(arguments: Arguments) -> Weights:
    radius = _argument(arguments, 0, 0.0)
    limit, side = (18, 9) if radius < 0.4 else (int(radius * radius), 2 * int(radius) + 1)
    return np.where(_squares(_side(side)) <= limit, _argument(arguments, 1, 1.0), np.nan)


def _ring(arguments: Arguments) -> Weights:
    one, two = sorted((abs(_argument(arguments, 0, 2.5)), abs(_argument(arguments, 1, 3.5))))
    side = _side(2 * int(two) + 1)
    squares, scale = _squares(side), _argument(arguments, 2, 1.0)
    return np.where((int(one * one) < squares) & (squares <= int(two * two)), scale, np.nan)


MADE: Final[dict[str, Maker]] = {
    "unity": lambda arguments: np.ones((1, 1)) * _argument(arguments, 0, 1.0),
    "gaussian": _gaussian, "dog": _dog, "log": _log, "binomial": _binomial,
    "laplacian": _laplacian, "freichen": _frei_chen, "disk": _disk, "ring": _ring,
    "square": _shape(lambda down, across, radius: (down <= radius) & (across <= radius)),
    "diamond": _shape(lambda down, across, radius: down + across <= radius),
    "octagon": _shape(lambda down, across, radius: down + across <= radius + radius // 2),
    "plus": _shape(lambda down, across, _: (down == 0) | (across == 0)),
    "cross": _shape(lambda down, across, _: down == across),
}  # fmt: skip
