"""Recolouring: Steps that change what numbers mean, and what those are that a Step is given."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from editor.colour.conversion import converted
from editor.render.step_chain import StepChain
from filters.pixels.colour_space import ColourSpace
from filters.pixels.light import Transfer

Floats = npt.NDArray[np.float32]


def transfer_before(chain: StepChain, count: int, own: Transfer) -> Transfer:
    """Return the tone curve of what the last of `count` Steps is given; `own` is the source's."""
    given = chain.colours_after(count - 1)
    return own if given is chain.image.colours else given.profile.transfer


def space_before(chain: StepChain, count: int, own: Transfer) -> ColourSpace:
    """Return what colours mean that the last of `count` Steps is given."""
    space = chain.colours_after(count - 1).profile.space
    return replace(space, transfer=transfer_before(chain, count, own))


def recoloured(chain: StepChain, count: int, pixels: Floats) -> Floats:
    """Return pixels in the numbers that the last of `count` Steps declares."""
    step = chain.steps[count - 1]
    change = chain.registry[step.filter_id].profile_change(step.values)
    if change is None or not change.converts:
        return pixels
    source, target = chain.colours_after(count - 1), chain.colours_after(count)
    return converted(pixels, source, target, change.intent, change.black_point)
