"""Overlap-save convolution by DFT in tiles, two tiles in one transform, channels as they lie."""

from __future__ import annotations

from functools import partial
from typing import Final

import cv2
import numpy as np

from filters.convolution.cost import CostModel, adopted
from filters.convolution.double import by_frequencies, tap_by_tap
from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.methods.spectrum import spectra_of
from filters.convolution.methods.tile_pair import TilePair
from filters.convolution.methods.tiling import Sums, pairs_of, tiling_of
from filters.convolution.padded import FULL_SCALE, Floats, Samples, as_rows, has_dense_rows
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from filters.threads import parallel_for_with

LOUD: Final = 4.0  # root mean square, full scale, above which single precision is not enough
LOUDEST: Final = 1e7  # full scale, above which a transform in double precision is not enough


def dft_ns(region: Region, channels: int, dtype: str, taps: Taps, model: CostModel) -> float:
    """Return about how long `run_dft` takes for a region."""
    return tiling_of(_sums(region, channels, taps), dtype, model)[1]


def run_dft(job: SumRequest) -> None:
    """Sum tile by tile; tiles with large or non-finite values are treated apart."""
    channels, model = job.out.shape[2], adopted()
    sums = _sums(job.region, channels, job.taps)
    tiling, _ = tiling_of(sums, job.pixels.dtype.name, model)
    spectra = spectra_of(job.taps.weights, (1, channels), tiling.transform)[None, None]
    parallel_for_with(
        lambda: TilePair(spectra, model.transform),
        partial(_work, job),
        pairs_of(job.region, *tiling.tile),
        tiling.workers,
    )


def _sums(region: Region, channels: int, taps: Taps) -> Sums:
    rows, columns = taps.shape
    results = region.rows, region.columns
    return Sums(results, (rows, columns * channels), (1, channels), has_border=True)


def _work(job: SumRequest, buffers: TilePair, pair: list[Region]) -> None:
    moderate = []
    for tile in pair:
        source = job.field(tile)
        if source.dtype == np.float32 and not _is_moderate(source, job.top_sample):
            sum_large(job, tile, np.asarray(source, np.float32))
        else:
            moderate.append((source, job.into(tile)))
    if moderate:
        sum_pair(buffers, moderate, job.offset, job.error)


def sum_pair(
    buffers: TilePair, pair: list[tuple[Samples, Samples]], offset: float, error: float
) -> None:
    """Write the sums over one or two fields into as many places of the results' shapes.

    All are (rows, columns, channels); `offset` is added; `error` is for rounding (`rounded_into`).
    """
    fields = [f if has_dense_rows(f) else np.ascontiguousarray(f) for f, _ in pair]
    outs = [out for _, out in pair]
    dense = [out if has_dense_rows(out) else np.empty(out.shape, out.dtype) for out in outs]
    for _ in buffers.sums(buffers.transformed([list(map(as_rows, fields))]), offset):
        buffers.write(list(map(as_rows, dense)), FULL_SCALE[outs[0].dtype.name], error)
    for out, done in zip(outs, dense, strict=True):
        if out is not done:
            np.copyto(out, done)


def _is_moderate(source: Samples, top_sample: float) -> bool:
    power = cv2.norm(source, cv2.NORM_L2SQR)
    return power <= source.size * (LOUD * top_sample) ** 2  # and so not nan


def sum_large(job: SumRequest, tile: Region, source: Floats) -> None:
    """Sum in double precision, with what is not finite kept to its field."""

    def summed(field: Floats) -> Floats:
        is_loud = np.abs(field).max(initial=0) > LOUDEST
        total = (tap_by_tap if is_loud else by_frequencies)(field, job.taps.weights)
        return (total + job.offset).astype(np.float32)

    job.write(tile, summed(source) if is_finite(source) else marked_sum(source, job.taps, summed))
