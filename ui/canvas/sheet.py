"""Sheet: pixels of a photo as Qt draws them, and where on the photo they lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from filters.pixels.region import Region

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Sheet:
    """Blocks of `shrink` x `shrink` pixels of a photo.

    Parameters
    ----------
    pixels
        (rows, columns, 4) uint8: blue, green, red, alpha. The pictures draw them uncopied.
    region
        Where they lie, in blocks.
    scaled
        The same for drawing at another size than one device pixel a block: as premultiplied
        ones, which opaque ones are anyway, Qt scales them twice as fast.
    """

    pixels: Bytes
    region: Region
    shrink: int
    has_alpha: bool
    picture: QImage
    scaled: QImage

    @classmethod
    def of(cls, pixels: Bytes, region: Region, shrink: int, has_alpha: bool) -> Sheet:
        """Wrap pixels without copying them."""
        kinds = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied
        if has_alpha:
            kinds = QImage.Format.Format_ARGB32, QImage.Format.Format_ARGB32
        rows, columns = pixels.shape[:2]
        pictures = (QImage(pixels.data, columns, rows, 4 * columns, kind) for kind in kinds)
        return cls(pixels, region, shrink, has_alpha, *pictures)
