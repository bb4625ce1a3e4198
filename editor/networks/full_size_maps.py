"""Maps of a large part of a photo: of every pixel, of which as many are shown as there is room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.networks.gallery import Combined, Gallery, MapFigures
from editor.networks.map_colours import strongest_of_blocks
from editor.networks.photo_part import PhotoPart
from editor.render.pipeline import Pipeline, never
from filters.network.combine import combined
from filters.pixels.region import Region
from filters.threads import cores, parallel_for

Floats = npt.NDArray[np.float32]
STRIP_VALUES: Final = 1 << 24  # of all maps of a strip: 64 MiB


def full_size_maps(
    gallery: Gallery,
    pipeline: Pipeline,
    cancelled: Callable[[], bool] = never,
    told: Callable[[float], object] = lambda _: None,
) -> Gallery:
    """Return a gallery whose maps are those of the pixels themselves, not of the means of blocks.

    Of each block the value is shown that is farthest from zero: a mean would leave nothing of fine
    waves, which is what most banks answer to. What is combined is so at each pixel first; of
    directions the strongest of a block is shown. Range and mean square are those of all pixels.

    Parameters
    ----------
    gallery
        One that is done, of the means of blocks.
    pipeline
        What the part was read of; `cancelled` is asked before each strip.
    told
        Called with the share that is done, 0..1.
    """
    part, wanted = gallery.part, gallery.wanted
    room = np.empty((len(gallery.labels), *part.shape), np.float32)
    strengths: list[Floats | None] = [
        np.empty(part.shape, np.float32) if one.how == "orientation" else None
        for one in gallery.combined
    ]
    totals = np.array([[np.inf, -np.inf, 0.0]] * len(room))  # least, most, sum of squares
    high = max(1, STRIP_VALUES // (len(room) * part.seen.columns * part.shrink))  # rows of blocks
    for first in range(0, part.shape[0], high):
        rows = slice(first, min(first + high, part.shape[0]))
        strip = _strip(gallery, pipeline, rows, cancelled)
        maps = strip.maps_of(gallery.source.bank)

        def take(number: int, maps: Floats = maps, rows: slice = rows) -> None:
            room[number, rows] = strongest_of_blocks(maps[number], part.shrink)
            _note(maps[number], totals[number])

        parallel_for(take, range(wanted), cores())
        for number, one in enumerate(gallery.combined, wanted):
            values = _combined(gallery, strip, maps, one)
            shown, strength = _shown(values, part.shrink)
            room[number, rows] = shown
            if strength is not None and (kept := strengths[number - wanted]) is not None:
                kept[rows] = strength
            _note(values[0], totals[number])
        told(rows.stop / part.shape[0])
    figures = _figures(room, totals, part.seen.rows * part.seen.columns)
    found = replace(gallery, maps=room, figures=figures, strengths=tuple(strengths), room=None)
    return replace(found, is_of_pixels=True)


def _figures(room: Floats, totals: npt.NDArray[np.float64], count: int) -> tuple[MapFigures, ...]:
    """Return the figures of maps as they are shown, with the range and energy of all pixels."""
    return tuple(
        replace(MapFigures.of(values), least=least, most=most, energy=squares / count)
        for values, (least, most, squares) in zip(room, totals.tolist(), strict=True)
    )


def _strip(
    gallery: Gallery, pipeline: Pipeline, rows: slice, cancelled: Callable[[], bool]
) -> PhotoPart:
    """Read what some rows of blocks lie over, pixel by pixel."""
    seen, shrink, source = gallery.part.seen, gallery.part.shrink, gallery.source
    region = Region(
        seen.top + rows.start * shrink, seen.left, (rows.stop - rows.start) * shrink, seen.columns
    )
    most = region.rows * region.columns
    return PhotoPart.read(pipeline, region, source.depth, source.reach, cancelled, most)


def _note(values: Floats, totals: npt.NDArray[np.float64]) -> None:
    """Take the range and the squares of more of a map into account."""
    least, most, _, _ = cv2.minMaxLoc(values)
    totals[:2] = min(totals[0], least), max(totals[1], most)
    totals[2] += cv2.norm(values, cv2.NORM_L2SQR)


def _combined(
    gallery: Gallery, strip: PhotoPart, maps: Floats, one: Combined
) -> tuple[Floats, Floats | None]:
    """Take maps of a strip together; a direction comes with how strong it is."""
    numbers, bank = list(one.of), gallery.source.bank
    if one.how != "orientation":
        return combined(maps[numbers], one.how, bank.weights[numbers]), None
    signed = maps[numbers]
    if bank.activation != "none":  # which would take the signs of angles
        signed = strip.maps_of(replace(bank, activation="none"))[numbers]
    return combined(signed, one.how, bank.weights[numbers]), combined(signed, "magnitude")


def _shown(values: tuple[Floats, Floats | None], block: int) -> tuple[Floats, Floats | None]:
    """Return of each block the value that is farthest from zero, or the strongest direction."""
    of_pixels, strengths = values
    if strengths is None:
        return strongest_of_blocks(of_pixels, block), None
    cut = (_in_blocks(of_pixels, block), _in_blocks(strengths, block))
    at = cut[1].argmax(axis=-1)[..., None]
    shown, strength = (np.take_along_axis(one, at, axis=-1)[..., 0] for one in cut)
    return shown, strength


def _in_blocks(values: Floats, block: int) -> Floats:
    """Return values as (rows, columns, block x block)."""
    rows, columns = values.shape[0] // block, values.shape[1] // block
    cut = values.reshape(rows, block, columns, block).transpose(0, 2, 1, 3)
    return np.asarray(cut.reshape(rows, columns, block * block))
