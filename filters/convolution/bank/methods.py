"""How a bank is computed: tap by tap, along lines, as unfolded patches, or by tiled DFTs."""

from __future__ import annotations

from typing import Final, Literal

import cv2
import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import as_strided

from filters.convolution.bank.compiled import run_compiled
from filters.convolution.bank.lines import TILE, batches_of_groups, taps_along_lines
from filters.convolution.bank.work import BankWork, Tile, tiles
from filters.convolution.compiled.loops import loops
from filters.convolution.cost import adopted, at
from filters.threads import core_pool, cores

Floats = npt.NDArray[np.float32]
BankMethod = Literal["direct", "separable", "unfold", "dft"]

PATCH_BYTES: Final = 1 << 20  # unfolded patches that are held at a time
SPECTRA_BYTES: Final = 48 << 20  # spectra of the weights that are held at a time
TILE_SIDES: Final = (96, 128, 192, 256, 320, 384, 512, 576)  # sizes that cv2.dft is quick at
DFT_PEAK: Final = 32.0  # a DFT's error goes with the largest pixel of its tile: 1e-7 of it or so
WRITTEN: Final = 2  # times that a result is written: as a sum, then where it goes
DIRECT_AREA: Final = 49  # beyond about that cv2.filter2D turns to a DFT, which spreads a nan
DIRECT_TILE: Final = (128, 1024)  # results; input, sums and one more fit into the cache


def choose(work: BankWork) -> BankMethod:
    """Pick the method that should take less time by this machine's costs (`CostModel`)."""
    costs: dict[BankMethod, float] = {}
    if loops() is None:
        costs["unfold"] = _unfold_cost(work)
    side = _tile_side(work)
    if side is not None:
        costs["dft"] = _dft_cost(work, side)
    if loops() is not None or work.span[0] * work.span[1] <= DIRECT_AREA:
        costs["direct"] = _direct_cost(work)
    along_lines = _separable_cost(work)
    if along_lines is not None:
        costs["separable"] = along_lines
    return min(costs, key=costs.__getitem__)


def run_direct(work: BankWork) -> None:
    """Sum tap by tap: by the compiled loop, or each plane for each map by cv2.filter2D."""
    compiled = loops()
    if compiled is not None:
        run_compiled(work, compiled)
        return
    if work.span[0] * work.span[1] > DIRECT_AREA:
        run_unfold(work)
        return
    spread = _spread(work.weights, work.dilation, work.span)
    rows, columns = work.out.shape[1:]
    all_tiles = list(tiles(rows, columns, *DIRECT_TILE))
    with core_pool() as pool:
        for maps, planes in work.group_slices():

            def one(tile: Tile, maps: slice = maps, planes: slice = planes) -> None:
                _direct_tile(work, tile, maps, work.read(tile, planes), spread)

            for _ in pool.map(one, all_tiles):
                pass


def run_along_lines(work: BankWork) -> None:
    """Sum along rows, then along columns; tap by tap where kernels are no sums of few products."""
    compiled, lines = loops(), batches_of_groups(work.weights, work.groups)
    if compiled is None or lines is None:
        run_direct(work)
    else:
        run_compiled(work, compiled, lines)


def _direct_tile(work: BankWork, tile: Tile, maps: slice, planes: Floats, weights: Floats) -> None:
    (rows, columns), (sy, sx) = tile[2:], work.stride
    total, part = np.empty((2, *planes.shape[1:]), np.float32)
    for index in range(maps.start, maps.stop):
        for depth, plane in enumerate(planes):
            target = part if depth else total
            cv2.filter2D(
                plane, cv2.CV_32F, weights[index, depth], target, (0, 0), 0, cv2.BORDER_REPLICATE
            )
            if depth:
                cv2.add(total, part, total)
        sums = total[None, : rows * sy : sy, : columns * sx : sx]
        work.write(tile, slice(index, index + 1), sums)


def run_unfold(work: BankWork) -> None:
    """Unfold patches into columns (im2col) and multiply, a small block of results at a time."""
    rows, columns = work.out.shape[1:]
    width = min(columns, 1024)
    height = max(1, min(rows, 4 * _block_size(work) // width))
    # One tile at a time: the matrix product has threads of its own, and they hinder each other.
    for maps, planes in work.group_slices():
        for tile in tiles(rows, columns, height, width):
            _unfold_tile(work, tile, maps, work.read(tile, planes))


def run_dft(work: BankWork) -> None:
    """Transform each tile of each plane once and share it over the maps (overlap-save)."""
    side = _tile_side(work)
    if side is None:
        run_unfold(work)
        return
    rows, columns = work.out.shape[1:]
    (sy, sx), (span_rows, span_columns) = work.stride, work.span
    all_tiles = list(
        tiles(rows, columns, (side - span_rows) // sy + 1, (side - span_columns) // sx + 1)
    )
    block = max(1, SPECTRA_BYTES // (4 * side * side * work.weights.shape[1]))
    with core_pool() as pool:
        for group_maps, planes in work.group_slices():
            for first in range(group_maps.start, group_maps.stop, block):
                maps = slice(first, min(first + block, group_maps.stop))
                spectra = _weight_spectra(work.weights[maps], work.dilation, side)

                def one(
                    tile: Tile,
                    maps: slice = maps,
                    planes: slice = planes,
                    spectra: Floats = spectra,
                ) -> None:
                    _dft_tile(work, tile, maps, planes, spectra)

                for _ in pool.map(one, all_tiles):
                    pass


def _dft_tile(work: BankWork, tile: Tile, maps: slice, planes: slice, spectra: Floats) -> None:
    read = work.read(tile, planes)
    if not max(float(read.max()), -float(read.min())) <= DFT_PEAK:  # nan and inf too
        # A DFT would spread a nan over the tile, and a great value's rounding.
        _unfold_tile(work, tile, maps, read)
        return
    side = spectra.shape[-1]
    (rows, columns), (sy, sx) = tile[2:], work.stride
    inputs = np.zeros((len(read), side, side), np.float32)
    inputs[:, : read.shape[1], : read.shape[2]] = read
    for plane in inputs:
        cv2.dft(plane, plane)
    total, product = np.empty((2, side, side), np.float32)
    for index, of_map in enumerate(spectra):
        cv2.mulSpectrums(inputs[0], of_map[0], 0, total, conjB=True)
        for plane, spectrum in zip(inputs[1:], of_map[1:], strict=True):
            cv2.mulSpectrums(plane, spectrum, 0, product, conjB=True)
            cv2.add(total, product, total)
        cv2.dft(total, total, cv2.DFT_INVERSE | cv2.DFT_SCALE | cv2.DFT_REAL_OUTPUT)
        sums = total[None, : rows * sy : sy, : columns * sx : sx]
        work.write(tile, slice(maps.start + index, maps.start + index + 1), sums)


def _unfold_tile(work: BankWork, tile: Tile, maps: slice, planes: Floats) -> None:
    """Compute results from their planes (depth, rows, columns), a few rows at a time."""
    top, left, rows, columns = tile
    weights, (sy, sx), (dy, dx) = work.weights[maps], work.stride, work.dilation
    matrix = weights.reshape(len(weights), -1)
    step = max(1, _block_size(work) // columns)
    plane, row, column = planes.strides
    with np.errstate(invalid="ignore", over="ignore"):  # nan and inf of a float file are allowed
        for first in range(0, rows, step):
            height = min(step, rows - first)
            patches = as_strided(
                planes[:, first * sy :],
                (*weights.shape[1:], height, columns),
                (plane, dy * row, dx * column, sy * row, sx * column),
                writeable=False,
            ).reshape(matrix.shape[1], -1)
            sums = (matrix @ patches).reshape(-1, height, columns)
            work.write((top + first, left, height, columns), maps, sums)


def _block_size(work: BankWork) -> int:
    """Return how many results' patches, or sums, fit into the cache."""
    return max(1, PATCH_BYTES // (4 * max(int(work.weights[0].size), len(work.weights))))


def _weight_spectra(weights: Floats, dilation: tuple[int, int], side: int) -> Floats:
    """Transform weights, spread by `dilation` in tiles of `side`: (maps, depth, side, side)."""
    spectra = _spread(weights, dilation, (side, side))
    for of_map in spectra:
        for plane in of_map:
            cv2.dft(plane, plane)
    return spectra


def _spread(weights: Floats, dilation: tuple[int, int], shape: tuple[int, int]) -> Floats:
    """Lay dilated weights at the top left of zeros: (maps, depth, *shape)."""
    spread = np.zeros((*weights.shape[:2], *shape), np.float32)
    (dy, dx), (rows, columns) = dilation, weights.shape[2:]
    spread[..., : (rows - 1) * dy + 1 : dy, : (columns - 1) * dx + 1 : dx] = weights
    return spread


def _tile_side(work: BankWork) -> int | None:
    """Return the tile's side that costs least; None where no tile holds kernel and memory."""
    depth, span = work.weights.shape[1], max(work.span)
    sides = [s for s in TILE_SIDES if s > span and 4 * s * s * depth <= SPECTRA_BYTES]
    return min(sides, key=lambda side: _dft_cost(work, side), default=None)


def _dft_cost(work: BankWork, side: int) -> float:
    maps, rows, columns = work.out.shape
    (sy, sx), (span_rows, span_columns) = work.stride, work.span
    depth = work.weights.shape[1]
    # A product of spectra that is added up goes over as much memory as a transform.
    per_tile = maps + depth * work.groups + maps * depth
    of_weights = maps * depth
    tiles = -(-rows // ((side - span_rows) // sy + 1)) * -(
        -columns // ((side - span_columns) // sx + 1)
    )
    each = at(adopted().dft_float32, side * side, side * side) / 2  # of there and back
    return float(each * side * side * (of_weights + tiles * per_tile / min(cores(), tiles)))


def _unfold_cost(work: BankWork) -> float:
    maps, rows, columns = work.out.shape
    taps = work.weights[0].size
    return float(rows * columns * taps * (maps * _tap_ns() + work.groups * _sample_ns()))


def _direct_cost(work: BankWork) -> float:
    (maps, rows, columns), (sy, sx) = work.out.shape, work.stride
    if loops() is not None:
        return _compiled_cost(work, work.weights.size)
    planes = maps * int(work.weights.shape[1])
    tiles = -(-rows // DIRECT_TILE[0]) * -(-columns // DIRECT_TILE[1])
    per_result = work.span[0] * work.span[1] * _tap_ns() + _sample_ns()
    return float(rows * columns * sy * sx * planes * per_result / min(cores(), tiles))


def _separable_cost(work: BankWork) -> float | None:
    lines = None if loops() is None else batches_of_groups(work.weights, work.groups)
    if lines is None:
        return None
    return _compiled_cost(work, sum(map(taps_along_lines, lines)))


def _compiled_cost(work: BankWork, taps: float) -> float:
    """Return what so many taps of all maps take for each result."""
    maps, rows, columns = work.out.shape
    count = -(-rows // TILE[0]) * -(-columns // TILE[1])
    each = taps * _tap_ns() + maps * WRITTEN * _sample_ns()
    return float(rows * columns * each / min(cores(), count))


def _tap_ns() -> float:
    """Return what a core takes for a tap more of a sample in its cache, as this machine does."""
    *_, (fewer, before, _), (more, after, _) = adopted().direct_float32
    return max((after - before) / (more - fewer), 0.001)


def _sample_ns() -> float:
    """Return what a core takes for a sample besides its taps."""
    return adopted().direct_float32[0][1]
