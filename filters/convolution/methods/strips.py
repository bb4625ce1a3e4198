"""Calls of cv2 straight into the result, strip by strip; what their ends get wrong, done aside."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.padded import CV2_BORDER, Floats, Samples, has_dense_rows
from filters.convolution.partition import Partition, share_out
from filters.convolution.sum_request import Scratch, SumRequest
from filters.pixels.region import Region
from filters.threads import parallel_for, parallel_for_with, workers_for

Call = Callable[[Samples, Samples, tuple[int, int], int], None]
FieldSum = Callable[[Floats], Floats]
REPAIR_SIDE = 256
LOOK_NS = 0.2  # a sample
ASIDE = 1 << 21  # bytes, up to which a result may lie in a buffer first
TILE_ROWS = 256  # with their halo and buffers they stay in a core's cache, and each call of cv2 is
TILE_COLUMNS = 768  # long against handing over the interpreter's lock


def fits_in_place(job: SumRequest) -> bool:
    """Whether one cv2 call over the region can give most of the result.

    cv2 wants the origin on a tap, and rows of whole pixels to write to; and where the frame is
    most of the region there is nothing to gain.
    """
    (rows, columns), region = job.taps.shape, job.region
    inside = -rows < job.taps.top <= 0 and -columns < job.taps.left <= 0
    large = region.rows > 2 * rows and region.columns > 2 * columns
    return inside and large and has_dense_rows(job.out)


def sum_in_strips(
    job: SumRequest, shares: Partition, call: Call, field_sum: FieldSum, spreads: bool
) -> None:
    """Run ``call(pixels, out, anchor, border)`` strip by strip, then do again what it got wrong.

    That is what a border has a hand in at the region's edges and between strips. `field_sum` gives
    the finished sums that fit inside a float32 field. `spreads` says that the call lets a pixel
    that is not finite reach further than its taps do.
    """
    anchor, border = (-job.taps.left, -job.taps.top), CV2_BORDER.get(job.border.rule)
    is_small = shares.workers == 1 and job.out.nbytes <= ASIDE
    if is_small and (border is not None or job.is_inside):
        _aside(job, call, anchor, CV2_BORDER["clamp"] if border is None else border)
    else:
        _by_strips(job, _strips(job, shares.rows), shares.workers, call, field_sum)
    if spreads and job.out.dtype == np.float32:
        repair(job, field_sum)


def _by_strips(
    job: SumRequest, strips: list[Region], workers: int, call: Call, field_sum: FieldSum
) -> None:
    """Call for each strip; sum aside what that gets wrong, and write it over at the end."""
    anchor, border = (-job.taps.left, -job.taps.top), _border(job)
    edges = [*_frame(job), *_seams(job, strips)]
    again: list[tuple[Region, Samples]] = []

    def work(number: int) -> None:
        if number < len(strips):
            strip = strips[number]
            call(job.pixels[strip.slices], job.into(strip), anchor, border)
        else:
            edge = edges[number - len(strips)]
            again.append((edge, _summed(job, edge, call, field_sum)))

    parallel_for(work, range(len(strips) + len(edges)), workers)
    for edge, sums in again:
        if sums.dtype == job.out.dtype:
            np.copyto(job.into(edge), sums)
        else:
            job.write(edge, np.asarray(sums, np.float32))


def _summed(job: SumRequest, part: Region, call: Call, field_sum: FieldSum) -> Samples:
    """Sum a part from a field that has its border around it."""
    field = job.field(part)
    if field.dtype != job.out.dtype:
        return field_sum(np.asarray(field, np.float32))
    done = np.empty(field.shape, field.dtype)  # the same arithmetic, so that no seam is seen
    call(field, done, (0, 0), CV2_BORDER["clamp"])
    return done[: part.rows, : part.columns]


def _aside(job: SumRequest, call: Call, anchor: tuple[int, int], border: int) -> None:
    """Call for all that the region reads, and take the region out of that."""
    image = Region.of_shape(job.pixels.shape[0], job.pixels.shape[1])
    read = job.taps.field(job.region).clip(image)
    if read == job.region:
        call(job.pixels[read.slices], job.out, anchor, border)
        return
    source = job.pixels[read.slices]
    done = np.empty(source.shape, source.dtype)
    call(source, done, anchor, border)
    np.copyto(job.out, done[job.region.relative_to(read).slices])


def scratch_partition(
    region: Region, channels: int, taps: tuple[int, int], each_ns: float
) -> Partition:
    """Share a region out among tiles for `through_scratch`."""
    most = max(TILE_ROWS, 2 * taps[0]), max(TILE_COLUMNS, 2 * taps[1])
    return share_out(region, channels, taps, most, each_ns)


def through_scratch(
    job: SumRequest, shares: Partition, field_sum: Callable[[Floats, Scratch], Floats]
) -> None:
    """Sum tile by tile in float32, each thread with buffers of its own."""

    def work(scratch: Scratch, tile: Region) -> None:
        field = job.floats(tile, scratch)
        sums = field_sum(field, scratch)
        if job.out.dtype == np.float32 and not is_finite(sums):  # here, while it is in the cache
            sums = marked_sum(field, job.taps, lambda finite: field_sum(finite, scratch))
        job.write(tile, sums)

    parallel_for_with(Scratch, work, job.tiles(shares.rows, shares.columns), shares.workers)


def repair(job: SumRequest, field_sum: FieldSum) -> None:
    """Do the tiles again whose result is not finite, with each such pixel kept to its field."""

    def work(tile: Region) -> None:
        if not is_finite(np.asarray(job.into(tile), np.float32)):
            field = np.asarray(job.field(tile), np.float32)
            job.write(tile, marked_sum(field, job.taps, field_sum))

    def look(strip: Region) -> None:
        if not is_finite(np.asarray(job.into(strip), np.float32)):
            for tile in strip.tiles(REPAIR_SIDE):
                work(tile)

    strips = job.tiles(REPAIR_SIDE // 4, job.region.columns)
    parallel_for(look, strips, workers_for(job.samples * LOOK_NS))


def _border(job: SumRequest) -> int:
    return CV2_BORDER.get(job.border.rule, CV2_BORDER["clamp"])


def _frame(job: SumRequest) -> list[Region]:
    """Return the strips of the region whose sums read beyond the pixels that cv2 was given."""
    region, (rows, columns) = job.region, job.taps.shape
    native = job.border.rule in CV2_BORDER
    above, left = -job.taps.top, -job.taps.left
    below, right = rows - 1 - above, columns - 1 - left
    if native:
        above *= region.top > 0
        left *= region.left > 0
        below *= region.bottom < job.pixels.shape[0]
        right *= region.right < job.pixels.shape[1]
    middle = region.rows - above - below
    strips = (
        Region(region.top, region.left, above, region.columns),
        Region(region.bottom - below, region.left, below, region.columns),
        Region(region.top + above, region.left, middle, left),
        Region(region.top + above, region.right - right, middle, right),
    )
    return [strip for strip in strips if not strip.is_empty]


def _strips(job: SumRequest, rows: int) -> list[Region]:
    """Cut into strips of about so many rows; none is lower than the taps.

    What a border of cv2's own repeats at the picture's edge must be in the strip that lies there.
    """
    least = job.taps.shape[0]
    strips = job.tiles(max(rows, least), job.region.columns)
    if strips[-1].rows < least and len(strips) > 1:
        low, high = strips.pop(), strips.pop()
        strips.append(Region(high.top, high.left, high.rows + low.rows, high.columns))
    return strips


def _seams(job: SumRequest, strips: list[Region]) -> list[Region]:
    """Return the rows beside the strips' ends, whose sums read beyond the pixels of their own."""
    above = -job.taps.top
    below = job.taps.shape[0] - 1 - above
    seams = (
        Region(strip.top - below, strip.left, above + below, strip.columns).clip(job.region)
        for strip in strips
        if strip.top > job.region.top
    )
    return [seam for seam in seams if not seam.is_empty]
