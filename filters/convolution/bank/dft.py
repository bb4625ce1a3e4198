"""A bank by tiled DFTs: each tile of each plane is transformed once, for all maps."""

from __future__ import annotations

import itertools
import math
from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.unfold import run_unfold, unfold_tile
from filters.convolution.bank.work import BankWork, Plane
from filters.convolution.cost import adopted
from filters.convolution.methods.spectrum import spectra_of
from filters.convolution.methods.tile_pair import TilePair
from filters.convolution.methods.tiling import Sums, Tiling, pairs_of, tiling_of
from filters.pixels.region import Region
from filters.threads import parallel_for_with

Floats = npt.NDArray[np.float32]
SPECTRA_BYTES: Final = 32 << 20  # spectra of the weights that are held at a time
DFT_PEAK: Final = 32.0  # a DFT's error goes with the largest pixel of its tile: 1e-7 of it or so


def dft_ns(work: BankWork) -> float:
    """Return about how long `run_dft` takes; infinite where no tile is large enough."""
    return work.groups * _tiling(work)[1]


def kept_bytes(work: BankWork) -> int:
    """Return how much memory the planes' transforms take, kept; of what `run_dft` can sum."""
    tiling, _ = _tiling(work)
    of_pair = int(work.weights.shape[1]) * work.groups * math.prod(tiling.transform) * 8
    return len(_pairs(work, tiling)) * of_pair


def run_dft(work: BankWork) -> None:
    """Sum tile by tile; unfolded where values are large or not finite, or no tile is possible."""
    tiling, ns = _tiling(work)
    if not math.isfinite(ns):
        run_unfold(work)
        return
    of_map = 8 * math.prod(tiling.transform) * int(work.weights.shape[1])
    block, transform = max(1, SPECTRA_BYTES // of_map), adopted().transform
    for group, planes in work.group_slices():
        for first in range(group.start, group.stop, block):
            maps = slice(first, min(first + block, group.stop))
            spectra = spectra_of(work.weights[maps], work.dilation, tiling.transform)
            parallel_for_with(
                partial(TilePair, spectra, transform, work.kept is not None),
                partial(_sum_pair, work, maps, planes),
                _pairs(work, tiling),
                tiling.workers,
            )
            del spectra  # before the next are made


def _tiling(work: BankWork) -> tuple[Tiling, float]:
    (maps, depth), unit = work.weights.shape[:2], work.unit
    sums = Sums(
        (work.region.rows, work.region.columns // unit),
        (work.span[0], work.span[1] + unit - 1),
        (work.stride[0], work.stride[1] * unit),
        depth,
        maps // work.groups,
        are_kept=work.kept is not None,
    )
    return tiling_of(sums, "float32", adopted())


def _pairs(work: BankWork, tiling: Tiling) -> list[list[Region]]:
    return pairs_of(work.region, tiling.tile[0], tiling.tile[1] * work.unit)


def _sum_pair(
    work: BankWork, maps: slice, planes: slice, buffers: TilePair, pair: list[Region]
) -> None:
    key = planes.start, buffers.shape, *pair
    transforms = None if work.kept is None else work.kept.get(key)
    if transforms is None:
        fields = [work.read(tile, planes) for tile in pair]
        are_moderate = [_is_moderate(field) for field in fields]
        for tile, field, is_moderate in zip(pair, fields, are_moderate, strict=True):
            if not is_moderate:  # a DFT would spread a nan, and a great value's rounding
                unfold_tile(work, tile, maps, field)
        pair = list(itertools.compress(pair, are_moderate))
        if not pair:
            return
        transforms = buffers.transformed(
            list(zip(*itertools.compress(fields, are_moderate), strict=True))
        )
        if work.kept is not None and all(are_moderate):
            work.kept[key] = transforms
    for number in buffers.sums(transforms):
        one = slice(maps.start + number, maps.start + number + 1)
        outs = [
            work.place(tile, one)
            if work.has_room
            else np.empty((1, tile.rows, tile.columns), np.float32)
            for tile in pair
        ]
        buffers.write([out[0] for out in outs], step=work.stride)
        for tile, out in zip(pair, outs, strict=True):
            work.finish(tile, one, out)


def _is_moderate(field: Plane) -> bool:
    """Whether all is finite and no sample so large that its rounding drowns others."""
    is_integer = field.dtype != np.float32
    return is_integer or bool(max(float(field.max()), -float(field.min())) <= DFT_PEAK)
