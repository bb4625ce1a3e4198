"""Transposed convolutions: each pixel stamps the kernel on a larger picture, and stamps add up.

They are banks whose input spreads: the sum over what is stamped on a place is that of a
correlation, with the kernel turned by 180 degrees, of the pixels with zeros between them
(V. Dumoulin and F. Visin, A guide to convolution arithmetic for deep learning, arXiv:1603.07285,
section 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.bank import Bank, BankError

Pair = tuple[int, int]
Sides = tuple[int, int, int, int]


@dataclass(frozen=True, eq=False)
class Stamps:
    """A transposed convolution as ONNX's ConvTranspose has it.

    Parameters
    ----------
    weights
        (maps, depth, rows, columns) float32; depth is that of one group. Each pixel of a plane
        stamps its kernel, as drawn, on each map.
    stride
        (rows, columns) of the map from one pixel's stamp to the next.
    cut
        (top, left, bottom, right) that are cut off the map: ConvTranspose's pads.
    more
        (rows, columns) that the map has more at its end: ConvTranspose's output_padding.
    """

    weights: npt.NDArray[np.float32]
    stride: Pair
    cut: Sides = (0, 0, 0, 0)
    more: Pair = (0, 0)


def transposed(stamps: Stamps, **settings: Any) -> Bank:
    """Return the bank that gives a transposed convolution.

    Its map has (size - 1) * stride + dilation * (taps - 1) + 1 - cut + more values along an axis.

    Parameters
    ----------
    stamps
        What is stamped, and how far apart.
    settings
        Of the Bank: bias, groups, dilation, activation and slope.

    Raises
    ------
    BankError
        More is cut off than a kernel spans.

    >>> transposed(Stamps(np.ones((1, 1, 2, 2), np.float32), (2, 2))).output_shape(4, 5)
    (1, 8, 10)
    """
    weights = np.asarray(stamps.weights, np.float32)
    if weights.ndim != 4:
        raise BankError(
            f"weights of shape {weights.shape} are not allowed: (maps, depth, rows, columns)"
        )
    bank = Bank(weights[:, :, ::-1, ::-1], spread=stamps.stride, **settings)
    (rows, columns), (dy, dx) = weights.shape[2:], bank.dilation
    reach = (rows - 1) * dy, (columns - 1) * dx
    top, left, bottom, right = stamps.cut
    sides = (
        reach[0] - top,
        reach[1] - left,
        reach[0] - bottom + stamps.more[0],
        reach[1] - right + stamps.more[1],
    )
    if min(sides) < 0 or min(stamps.cut) < 0 or min(stamps.more) < 0:
        raise BankError(
            f"a cut of {stamps.cut} with {stamps.more} more is not allowed: 0 to what a kernel "
            f"reaches, {reach[0]} rows and {reach[1]} columns"
        )
    return Bank(bank.weights, spread=bank.spread, padding=sides, **settings)


def same_cut(taps: Pair, stride: Pair, dilation: Pair) -> tuple[Sides, Pair]:
    """Return what to cut off and add so that the map is exactly stride times as large.

    >>> same_cut((3, 2), (2, 3), (1, 1))
    ((0, 0, 1, 0), (0, 1))
    """
    over = [(n - 1) * d + 1 - s for n, s, d in zip(taps, stride, dilation, strict=True)]
    (cut_y, cut_x), (more_y, more_x) = ((max(0, n) for n in over), (max(0, -n) for n in over))
    return (cut_y // 2, cut_x // 2, cut_y - cut_y // 2, cut_x - cut_x // 2), (more_y, more_x)


def stamps_of(bank: Bank) -> Stamps | None:
    """Return the transposed convolution that a bank gives; None where it gives none."""
    if bank.spread == (1, 1) or bank.stride != (1, 1):
        return None
    if isinstance(bank.padding, str) and bank.padding == "same":
        return None  # it goes by the picture's size
    (rows, columns), (dy, dx) = bank.weights.shape[2:], bank.dilation
    reach = (rows - 1) * dy, (columns - 1) * dx
    top, left, bottom, right = bank.pads(1, 1)
    more = max(0, bottom - reach[0]), max(0, right - reach[1])
    cut = (
        reach[0] - top,
        reach[1] - left,
        reach[0] - bottom + more[0],
        reach[1] - right + more[1],
    )
    if min(cut) < 0:
        return None
    return Stamps(np.ascontiguousarray(bank.weights[:, :, ::-1, ::-1]), bank.spread, cut, more)
