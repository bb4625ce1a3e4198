"""Compositing: what a Step made over what lies below, by mode, channels, opacity and alpha.

Where both are opaque, all modes are Cb + o (B(Cb, Cs) - Cb), with the opacity o. With alpha:

- ``normal`` puts the result in the place of what lies below, alpha too, mixed by opacity; colours
  count by their alpha. So a Step that changes nothing changes nothing at any opacity.
- The other modes are the W3C's (Compositing and Blending Level 1, 5.1 and 10): the source's colour
  is (1 - ab) Cs + ab B(Cb, Cs), and lies over the backdrop with the alpha as o:
  co = as o Cs' + (1 - as o) ab Cb, ao = as o + ab (1 - as o).
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.blending.blending import PLAIN, Blending
from filters.blending.lightness import with_lightness_of
from filters.blending.modes import NORMAL, mixed_colour
from filters.pixels.channels import alike, colours, has_alpha, widened
from filters.pixels.colour_space import ColourSpace
from filters.pixels.transparency import is_opaque, strips
from filters.threads import parallel_for, workers_for

Floats = npt.NDArray[np.float32]
SAMPLE_NS: Final = 12.0  # about what one core takes for a sample of a mode
SPACE: Final = ColourSpace()


def composed(
    base: Floats,
    over: Floats,
    share: float | Floats = 1.0,
    how: Blending = PLAIN,
    space: ColourSpace = SPACE,
) -> Floats:
    """Lay `over` on `base`; neither is written to.

    Parameters
    ----------
    base, over
        (rows, columns, channels) float32, stored values, straight alpha; 1 to 4 channels.
    share
        Opacity, 0..1: one for all, or one a pixel (rows, columns). What is 0 stays as it was.
    how
        Mode and channels.
    space
        What the colours mean, where only their lightness changes.

    Returns
    -------
    As many channels as both need together, and colour where single channels of grey change.
    """
    base, over = alike([base, over])
    if base.shape[2] <= 2 and how.letters.removesuffix("a") not in ("rgb", ""):
        base, over = (widened(one, one.shape[2] + 2) for one in (base, over))
    if not isinstance(share, np.ndarray):
        if share == 0:  # not even what a product and a quotient by alpha round
            return base.copy()
        if how.is_plain:
            return mixed(base, over, share)
    opaque = is_opaque(base) and is_opaque(over)
    out = np.empty(base.shape, np.float32)

    def work(rows: slice) -> None:
        part = share[rows][..., None] if isinstance(share, np.ndarray) else np.float32(share)
        below, above = base[rows], over[rows]
        done = _opaque(below, above, part, how, space) if opaque else None
        if done is None:
            done = _by_alpha(below, above, part, how, space)
        out[rows] = done
        if isinstance(share, np.ndarray):
            cv2.copyTo(below, np.equal(share[rows], 0).view(np.uint8), out[rows])

    parallel_for(work, strips(out), workers_for(out.size * SAMPLE_NS))
    return out


@np.errstate(invalid="ignore", over="ignore")
def mixed(base: Floats, over: Floats, opacity: float | np.float32 | Floats) -> Floats:
    """Lay `over` on `base` by an opacity, 0..1: each colour counts by its alpha.

    Where the alphas are the same, that is the straight mean by opacity.
    """
    base, over = alike([base, over])
    share = np.float32(opacity) if not isinstance(opacity, np.ndarray) else opacity
    out = base + share * (over - base)
    if not has_alpha(base):
        return np.asarray(out, np.float32)
    differ = base[..., -1] != over[..., -1]
    if differ.any():
        one, two = base[differ], over[differ]
        if isinstance(share, np.ndarray):
            share = np.broadcast_to(share, (*base.shape[:2], 1))[differ]
        from_base, from_over = one[:, -1:] * (1 - share), two[:, -1:] * share
        total, weight = _times(one, from_base) + _times(two, from_over), from_base + from_over
        done = np.where(weight == 0, out[differ], total / np.where(weight == 0, 1, weight))
        done[:, -1] = out[differ][:, -1]
        out[differ] = done
    hidden = (base[..., -1] == 0) & (over[..., -1] == 0)
    out[hidden] = base[hidden]
    return np.asarray(out, np.float32)


@np.errstate(invalid="ignore")
def _times(colour: Floats, weight: Floats) -> Floats:
    """Multiply, but nothing counts nothing, whatever it is."""
    return np.where(weight == 0, np.float32(0), colour * weight)


def _source(below: Floats, above: Floats, how: Blending, space: ColourSpace) -> Floats:
    """Return B(Cb, Cs) of colours without alpha, with all but the lightness kept where asked."""
    made = mixed_colour(how.mode, below, above)
    if how.lightness is None:
        return made
    return with_lightness_of(np.ascontiguousarray(below), made, how.lightness, space)


@np.errstate(invalid="ignore", over="ignore")
def _opaque(
    below: Floats, above: Floats, share: np.float32 | Floats, how: Blending, space: ColourSpace
) -> Floats:
    made = _source(colours(below), colours(above), how, space)
    changed = _changed(how, colours(below).shape[2])
    lower = colours(below)
    if len(changed) == below.shape[2]:
        return _mixed_all(lower, made, share)
    done = np.array(below)
    blend = made if isinstance(share, np.float32) and share == 1 else lower + share * (made - lower)
    for index in changed:
        done[..., index] = blend[..., index]
    return done


def _mixed_all(below: Floats, made: Floats, share: np.float32 | Floats) -> Floats:
    """Mix all channels by opacity, in as few passes over memory as can be."""
    if isinstance(share, np.ndarray):  # numpy is slow where it repeats a value along a short axis
        plane = np.ascontiguousarray(share[..., 0])
        merged = cv2.merge([plane] * below.shape[2]).reshape(below.shape)
        share = np.asarray(merged, np.float32)
    elif share == 1:
        return made
    done = np.subtract(made, below)
    done *= share
    done += below
    return done


@np.errstate(invalid="ignore", over="ignore")
def _by_alpha(
    below: Floats, above: Floats, share: np.float32 | Floats, how: Blending, space: ColourSpace
) -> Floats:
    made = _source(colours(below), colours(above), how, space)
    low, high = below[..., -1:], above[..., -1:]
    if how.mode == NORMAL:
        blend = mixed(below, np.concatenate((made, high), axis=2), share)
    else:
        blend = _over(below, above, made, share)
    done = _taken(below, blend, how)
    if "a" not in how.letters:
        weight = low * (1 - share) + high * share
        return np.where((weight == 0) | (low == 0), below, done)
    # What could not be seen has no colour to keep, and keeps its own where it still can not be.
    was_hidden = np.where(blend[..., -1:] == 0, below, blend)
    return np.where(low == 0, was_hidden, done)


def _over(below: Floats, above: Floats, made: Floats, share: np.float32 | Floats) -> Floats:
    low, high = below[..., -1:], above[..., -1:] * share
    source = _times(colours(above), 1 - low) + _times(made, low)
    alpha = high + low * (1 - high)
    light = _times(source, high) + _times(colours(below), low * (1 - high))
    colour = np.where(alpha == 0, colours(below), light / np.where(alpha == 0, 1, alpha))
    return np.concatenate((colour, alpha), axis=2)


def _changed(how: Blending, count: int) -> list[int]:
    """Return the colour channels that change: of grey all or none."""
    if count == 1:
        return [0] if how.letters != "a" else []
    return ["rgb".index(letter) for letter in how.letters if letter != "a"]


def _taken(below: Floats, blend: Floats, how: Blending) -> Floats:
    done = np.array(below)
    for index in _changed(how, below.shape[2] - 1):
        done[..., index] = blend[..., index]
    if "a" in how.letters:
        done[..., -1] = blend[..., -1]
    return done
