"""Thumbnails that a file manager shows of recipes, presets, bundles and kernels."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import cv2
import numpy as np

from editor.document.image import Image, quantized
from editor.document.recipe import load_recipe
from editor.document.step import Step
from editor.exchange.files import read_file
from editor.photo.tiled.opening import opened
from editor.presets.bundle import SUFFIX_ZIP, read_bundle
from editor.presets.preset import Preset, is_preset
from editor.render.heat import heat_rgb
from editor.render.pipeline import Pipeline
from editor.render.small_picture import Bytes, fitted
from editor.storage.file_error import FileError
from editor.storage.folders import SAMPLES
from editor.storage.whole_file import read_whole
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

SAMPLE: Final = SAMPLES / "chelsea.png"
MOST_PIXELS: Final = 64_000_000  # of a result that is drawn as a whole; of a larger one its middle
BAND: Final = 1 << 20  # pixels that are computed at a time
LINED: Final = 6  # pixels of a cell from which on lines are drawn between cells


def thumbnail_of(path: Path, side: int, registry: Registry) -> Bytes:
    """Draw what a file of Kernelroom holds; raise UserError where it can't be read.

    A recipe is its photo with its steps, or the sample photo where that is not to be found; steps
    of filters that are not here are left out. A preset, or the first of a bundle, is the sample
    photo with its step, and a kernel is its weights.

    Returns
    -------
    (rows, columns, 4) uint8, sRGB in the order blue, green, red, alpha; no side is longer than
    `side` pixels.
    """
    name = path.name.lower()
    if name.endswith(SUFFIX_ZIP):
        presets = read_bundle(path, registry)
        return _edited(SAMPLE, tuple(one.step for one in presets[:1]), side, registry)
    if not name.endswith(".json"):
        _, imported = read_file(path, registry)
        return kernel_drawing(imported.found[0].kernel, side)
    content = read_whole(path)
    if is_preset(content):
        step = Preset.from_bytes(content, registry, path).step
        return _edited(SAMPLE, (step,), side, registry)
    recipe = load_recipe(path, registry, keep_missing=True)
    photo = None if recipe.photo is None else recipe.photo.find(path.parent)
    page = 0 if recipe.photo is None else recipe.photo.page
    try:
        return _edited(photo or SAMPLE, recipe.steps, side, registry, page)
    except FileError:  # a photo that this process may not read
        return _edited(SAMPLE, recipe.steps, side, registry)


def kernel_drawing(kernel: Kernel, side: int) -> Bytes:
    """Draw weights as the window's heat map does: blue below 0, orange above, grey for 0.

    Returns (rows, columns, 4) uint8 as `thumbnail_of` does; each weight is a square.
    """
    weights = np.asarray(kernel.weights, np.float64)
    colours = heat_rgb(weights, float(np.abs(weights).max()))[..., ::-1]
    bgra = np.concatenate([colours, np.full((*weights.shape, 1), 255, np.uint8)], 2)
    cell = side // max(weights.shape)
    if cell < 1:
        return fitted(bgra, side)
    drawn = bgra.repeat(cell, 0).repeat(cell, 1)
    if cell >= LINED:
        drawn[::cell] = drawn[:, ::cell] = (24, 24, 24, 255)
    return np.ascontiguousarray(drawn)


def _edited(
    photo: Path, steps: tuple[Step, ...], side: int, registry: Registry, page: int = 0
) -> Bytes:
    """Draw the result of Steps over a photo, a band of rows after the other."""
    image: Image = opened(photo, page=page)
    pipeline = Pipeline.of(image, tuple(one for one in steps if one.unread is None), registry)
    whole = pipeline.region
    if whole.rows * whole.columns > MOST_PIXELS:
        rows, columns = min(whole.rows, 8 * side), min(whole.columns, 8 * side)
        top, left = (whole.rows - rows) // 2, (whole.columns - columns) // 2
        whole = Region(top, left, rows, columns)
    shrink = max(1, max(whole.rows, whole.columns) // (4 * side))  # the rest is done with all of it
    height = max(1, BAND // (whole.columns * shrink)) * shrink
    bands = []
    for top in range(0, whole.rows, height):
        rows = min(height, whole.rows - top)
        band = _screen(pipeline, Region(whole.top + top, whole.left, rows, whole.columns))
        size = max(1, whole.columns // shrink), max(1, rows // shrink)
        bands.append(np.asarray(cv2.resize(band, size, interpolation=cv2.INTER_AREA), np.uint8))
    return fitted(np.concatenate(bands), side)


def _screen(pipeline: Pipeline, region: Region) -> Bytes:
    """Return a region of the result in sRGB, in the order blue, green, red, alpha."""
    rgba = np.ascontiguousarray(quantized(pipeline.render(region), np.uint8), np.uint8)
    profile = pipeline.colours.profile
    if not profile.is_srgb:
        rgba[..., :3] = profile.to_srgb(np.ascontiguousarray(rgba[..., :3]))
    return np.asarray(cv2.cvtColor(rgba, cv2.COLOR_RGBA2BGRA), np.uint8)
