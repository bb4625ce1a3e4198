"""A kernel laid again and again over its own result: automata, and patterns that grow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Final, Literal

import numpy as np

from filters.convolution import correlate
from filters.convolution.compiled.loops import loops
from filters.convolution.planning.plan import Method
from filters.kernel.reach import reach
from filters.pixels.channels import brightness, colours, has_alpha
from filters.pixels.transparency import covered, visible_colours
from filters.plugin import Border, Job, Kernel, Pixels, Range, Region, image_filter

Activation = Literal[
    "none", "clamp", "threshold", "relu", "magnitude", "tanh", "sigmoid", "bell", "life"
]
Start = Literal["photo", "grey", "threshold"]
Rule = Literal["wrap", "clamp", "mirror", "black"]
FARTHEST: Final = 1e4  # full scale: what grows beyond it is cut
NEIGHBOURS: Final = Kernel([[1, 1, 1], [1, 9, 1], [1, 1, 1]])  # 9 for a living cell
LIVES: Final = (3, 11, 12)  # sums of the rule B3/S23, of what NEIGHBOURS give
FARTHEST_READ: Final = 64  # pixels around a part; of more the whole is made
MOST_TAPS: Final = 25  # that are summed one by one: the same bits whatever part they are made in
LARGEST_SUM: Final = 2.0**20  # a sum of whole numbers below that is sure, however it is summed
Pixelwise = Callable[[Pixels], Pixels]
Told = Callable[[float], object]


def _life(sums: Pixels) -> Pixels:
    return np.isin(np.rint(sums), LIVES).astype(np.float32)


def _sigmoid(sums: Pixels) -> Pixels:
    return np.asarray(0.5 + 0.5 * np.tanh(sums / 2), np.float32)


FUNCTIONS: Final[Mapping[Activation, Pixelwise]] = MappingProxyType(
    {
        "none": lambda sums: sums,
        "clamp": lambda sums: np.clip(sums, 0, 1),
        "threshold": lambda sums: (sums > 0.5).astype(np.float32),
        "relu": lambda sums: np.maximum(sums, 0),
        "magnitude": np.abs,
        "tanh": np.tanh,
        "sigmoid": _sigmoid,
        "bell": lambda sums: 1 - np.exp2(-0.6 * np.square(sums)),
        "life": _life,
    }
)


def _part(
    read: Callable[[Region], Pixels],
    region: Region,
    rows: int,
    columns: int,
    kernel: Kernel,
    times: int,
    activation: Activation,
    start: Start,
    level: float,
    mix: float,
    border: Rule,
) -> Pixels | None:
    """Return a region of `iterated` of a photo of that size; None where the whole is needed.

    Cells that are 0 or 1 are the same bit by bit, whatever part they are made in, and so is what
    is summed tap by tap; other sums are not, and each round makes more of a difference.
    """
    down, across = (times * far for far in reach(kernel))
    is_sure = start == "threshold" and activation in ("threshold", "life") and mix == 100
    is_same = (is_sure and _counts(kernel)) or _method(kernel) is not None
    if not is_same or max(down, across) > FARTHEST_READ:
        return None
    grown, whole = region.grow(down, across), Region.of_shape(rows, columns)
    if border == "wrap":
        pixels = _wrapped(read, grown, whole)
    else:
        grown = grown.clip(whole)  # beyond the photo's own edge lies a border each time
        pixels = read(grown)
    if has_alpha(pixels) and (pixels[..., -1] == 0).any():
        return None  # what is hidden there is covered by the mean of all
    inner = region.relative_to(grown)
    out = np.array(inner.of(pixels), np.float32)
    begun = _begun(pixels, start, level)
    colours(out)[...] = inner.of(_laid(begun, kernel, times, activation, mix, border))
    return out


def _method(kernel: Kernel) -> Method | None:
    """Return how a kernel is summed so that a part is what the whole has there, if it can be."""
    is_small = np.count_nonzero(kernel.taps) <= MOST_TAPS
    return "direct" if is_small and loops() is not None else None


def _counts(kernel: Kernel) -> bool:
    """Whether its sums over cells of 0 and 1 are whole numbers."""
    numbers = np.append(kernel.taps, kernel.offset)
    is_whole = kernel.gain_divisor == 1 and bool((numbers == np.rint(numbers)).all())
    return is_whole and float(np.abs(numbers).sum()) < LARGEST_SUM


def _wrapped(read: Callable[[Region], Pixels], grown: Region, whole: Region) -> Pixels:
    """Read a region of a photo that goes on at its other edge."""
    return np.concatenate(
        [
            np.concatenate(
                [
                    read(Region(top, left, height, width))
                    for left, width in _runs(grown.left, grown.columns, whole.columns)
                ],
                axis=1,
            )
            for top, height in _runs(grown.top, grown.rows, whole.rows)
        ]
    )


def _runs(begin: int, length: int, size: int) -> Iterator[tuple[int, int]]:
    """Yield place and length of each run of `length` places from `begin` on, which wrap around."""
    end = begin + length
    while begin < end:
        run = min(end - begin, size - begin % size)
        yield begin % size, run
        begin += run


@image_filter(
    "Kernel iterated",
    group="Kernel",
    halo=None,
    channels="any",
    alpha="straight",
    seconds=120,
    part=_part,
)
def iterated(
    pixels: Pixels,
    job: Job,
    kernel: Kernel = NEIGHBOURS,
    times: Annotated[int, Range(0, 500, soft_maximum=60)] = 4,
    activation: Activation = "life",
    start: Start = "threshold",
    level: Annotated[float, Range(0, 1)] = 0.5,
    mix: Annotated[float, Range(0, 100, "%")] = 100.0,
    border: Rule = "wrap",
) -> Pixels:
    """Lay a kernel over its own result again and again, each time through an activation.

    A cell's neighbours, counted, and a rule make a cellular automaton (Conway's game of life); a
    kernel that adds what is near and takes away what is far makes spots and stripes grow, as
    reaction and diffusion do (Young 1984). Colours are apart; alpha stays.

    Parameters
    ----------
    kernel
        What is laid each time.
    times
        How often.
    activation
        What becomes of each sum: cut to 0..1; 1 above 0.5; cut below 0; without its sign; tanh;
        sigmoid; a bell upside down, 1 - 2^(-0.6 x²); or life, 1 for a sum of 3, 11 or 12.
    start
        What it begins with: the photo, its brightness, or 1 where that is above the level.
    level
        What is 1 at the start.
    mix
        How much of what is new there is each time; the rest is as it was.
    border
        What lies outside the photo each time.
    """
    out = np.array(pixels)
    begun = _begun(covered(pixels, None) if has_alpha(pixels) else pixels, start, level)
    made = _laid(begun, kernel, times, activation, mix, border, job.progress)
    if has_alpha(pixels):
        made = np.where(pixels[..., -1:] == 0, colours(pixels), made)
    colours(out)[...] = made
    return out


def _laid(
    state: Pixels,
    kernel: Kernel,
    times: int,
    activation: Activation,
    mix: float,
    border: Rule,
    told: Told = lambda _: None,
) -> Pixels:
    """Return cells after so many rounds; `told` is the share done, before each."""
    down, across = reach(kernel)
    sides = (down, across, down, across)
    inner = Region(down, across, *state.shape[:2])
    share, method = np.float32(mix / 100), _method(kernel)
    for done in range(times):
        told(done / times)
        field = Border(border).extend(state, *sides)
        sums = correlate(field, kernel, alpha="plain", method=method)
        made = FUNCTIONS[activation](np.asarray(inner.of(sums), np.float32))
        state = made if share == 1 else state + share * (made - state)
        state = np.clip(state, -FARTHEST, FARTHEST)
    return state


def _begun(pixels: Pixels, start: Start, level: float) -> Pixels:
    """Return what it begins with, (rows, columns, colours or 1)."""
    if start == "photo":
        return np.ascontiguousarray(visible_colours(pixels))
    grey = brightness(pixels)[..., None]
    return grey if start == "grey" else (grey > level).astype(np.float32)
