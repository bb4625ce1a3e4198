"""A small camera raw photo: a DNG of one mosaic."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tifffile


def mosaic(
    path: Path, samples: np.ndarray, more: Sequence[tuple[Any, ...]] = (), **how: Any
) -> None:
    """Write a camera raw photo: one mosaic of red, green, green, blue, and what DNG asks for."""
    matrix = [31, 10, -15, 10, -5, 10, -9, 10, 18, 10, 0, 10, 0, 10, -2, 10, 10, 10]
    tifffile.imwrite(
        path,
        samples,
        photometric=32803,
        **how,
        extratags=[
            (50706, 1, 4, (1, 4, 0, 0), True),
            (50708, 2, 0, "Test camera", True),
            (33421, 3, 2, (2, 2), True),
            (33422, 1, 4, (0, 1, 1, 2), True),
            (50714, 3, 1, 0, True),
            (50717, 3, 1, 16383, True),
            (50721, 10, 9, matrix, True),
            (50728, 5, 3, (1, 1, 1, 1, 1, 1), True),
            (50778, 3, 1, 21, True),
            *more,
        ],
    )
