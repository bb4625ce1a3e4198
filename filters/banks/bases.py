"""Banks that are bases: Haar's wavelets, the discrete cosines; and kernels by chance."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from filters.banks.filter_bank import FilterBank, Labelled, Plane

HAAR_LEVELS: Final = 3
RANDOM_COUNT: Final = 16
RANDOM_SIDE: Final = 5
RANDOM_SEED: Final = 1


def _haar() -> Labelled:
    """Make the three differences of each level, and the mean of the coarsest, of norm 1."""
    found: list[tuple[str, Plane]] = []
    for level in range(1, HAAR_LEVELS + 1):
        half = 2 ** (level - 1)
        flat = np.full(2 * half, 1 / math.sqrt(2 * half))
        step = flat * np.repeat([-1.0, 1.0], half)
        side = f"{2 * half}×{2 * half}"
        found += [
            (f"across {side}", np.outer(flat, step)),
            (f"down {side}", np.outer(step, flat)),
            (f"diagonal {side}", np.outer(step, step)),
        ]
    return *found, (f"mean {side}", np.outer(flat, flat))


def cosine_basis(size: int) -> Plane:
    """Compute the DCT-II's basis (frequency, place), each of norm 1."""
    frequency, place = np.mgrid[:size, :size].astype(np.float64)
    basis = math.sqrt(2 / size) * np.cos(math.pi * (2 * place + 1) * frequency / (2 * size))
    basis[0] /= math.sqrt(2)
    return np.asarray(basis)


def _cosines(size: int) -> Labelled:
    basis = cosine_basis(size)
    return tuple(
        (f"{down} down, {across} across", np.outer(basis[down], basis[across]))
        for down in range(size)
        for across in range(size)
    )


def _random() -> Labelled:
    drawn = np.random.default_rng(RANDOM_SEED).standard_normal(
        (RANDOM_COUNT, RANDOM_SIDE, RANDOM_SIDE)
    )
    return tuple(
        (f"chance {n}", plane / np.linalg.norm(plane)) for n, plane in enumerate(drawn, start=1)
    )


HAAR: Final = FilterBank(
    "haar",
    "Haar",
    f"differences across, down and diagonal of {HAAR_LEVELS} levels, and the mean",
    "A. Haar, Zur Theorie der orthogonalen Funktionensysteme (1910); without decimation",
    _haar,
)
DCT_SOURCE: Final = "N. Ahmed, T. Natarajan, K. R. Rao, Discrete cosine transform (1974), DCT-II"
DCT_3: Final = FilterBank(
    "dct3", "DCT 3 × 3", "9 products of cosines, of norm 1", DCT_SOURCE, lambda: _cosines(3)
)
DCT_5: Final = FilterBank(
    "dct5", "DCT 5 × 5", "25 products of cosines, of norm 1", DCT_SOURCE, lambda: _cosines(5)
)
RANDOM: Final = FilterBank(
    "random",
    "Random",
    f"{RANDOM_COUNT} kernels {RANDOM_SIDE}×{RANDOM_SIDE} by chance, of norm 1, the same each time",
    "standard normal numbers of numpy's PCG64, seed 1",
    _random,
)
