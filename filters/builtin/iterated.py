"""A kernel laid again and again over its own result: automata, and patterns that grow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Annotated, Final, Literal

import numpy as np

from filters.convolution import correlate
from filters.kernel.reach import reach
from filters.pixels.channels import brightness, colours
from filters.pixels.transparency import visible_colours
from filters.plugin import Border, Job, Kernel, Pixels, Range, image_filter

Activation = Literal[
    "none", "clamp", "threshold", "relu", "magnitude", "tanh", "sigmoid", "bell", "life"
]
Start = Literal["photo", "grey", "threshold"]
Rule = Literal["wrap", "clamp", "mirror", "black"]
FARTHEST: Final = 1e4  # full scale: what grows beyond it is cut
NEIGHBOURS: Final = Kernel([[1, 1, 1], [1, 9, 1], [1, 1, 1]])  # 9 for a living cell
LIVES: Final = (3, 11, 12)  # sums of the rule B3/S23, of what NEIGHBOURS give
Pixelwise = Callable[[Pixels], Pixels]


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


@image_filter("Kernel iterated", group="Kernel", halo=None, channels="any", seconds=120)
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
    state = _begun(pixels, start, level)
    down, across = reach(kernel)
    sides = (down, across, down, across)
    rows, columns = state.shape[:2]
    inner = np.s_[down : down + rows, across : across + columns]
    share = np.float32(mix / 100)
    for done in range(times):
        job.progress(done / times)
        sums = correlate(Border(border).extend(state, *sides), kernel, alpha="plain")[inner]
        made = FUNCTIONS[activation](sums)
        state = made if share == 1 else state + share * (made - state)
        state = np.clip(state, -FARTHEST, FARTHEST)
    colours(out)[...] = state
    return out


def _begun(pixels: Pixels, start: Start, level: float) -> Pixels:
    """Return what it begins with, (rows, columns, colours or 1)."""
    if start == "photo":
        return np.ascontiguousarray(visible_colours(pixels))
    grey = brightness(pixels)[..., None]
    return grey if start == "grey" else (grey > level).astype(np.float32)
