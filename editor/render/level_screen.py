"""The screen of a file's own levels: seen at once, while what is exact is still being computed."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.tiled_image import TiledImage
from editor.render.render_request import RenderRequest
from editor.render.view import source_region
from editor.render.viewport import to_screen
from filters.pixels.region import Region


def level_screen(job: RenderRequest) -> npt.NDArray[np.uint8] | None:
    """Return what the file has of a job's region, (rows, columns, 4), in its size.

    Of the level with the next more pixels. None where the photo is held, where it is shown at full
    size (which is read as quickly), where Steps move pixels, and where the file has no level that
    is read in a moment.
    """
    image = job.pipeline.image
    if not isinstance(image, TiledImage) or job.shrink == 1 or job.pipeline.moving:
        return None
    tiles, source = image.tiles, source_region(job.region, job.shrink, image.region)
    number = max(n for n, shrink in enumerate(tiles.shrinks) if shrink <= job.shrink)
    by = tiles.shrinks[number]
    if job.shrink >= 2 * by * by:  # so much more would be read than is shown
        return None
    top, left = source.top // by, source.left // by
    bottom, right = -(-source.bottom // by), -(-source.right // by)
    place = Region(top, left, bottom - top, right - left).clip(tiles.level_region(number))
    if place.is_empty:
        return None
    own: Any = Image(tiles.read(place, number), image.metadata)
    screen = to_screen(own.floats(own.region), job.display.screen.of(image.colours))
    size = job.region.columns, job.region.rows
    return np.asarray(cv2.resize(screen, size, interpolation=cv2.INTER_AREA), np.uint8)
