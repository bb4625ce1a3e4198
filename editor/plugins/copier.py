"""Copier: copies large arrays with two threads, as one core alone can't use all of the memory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
LARGE: Final = 1 << 20  # bytes; below, handing a half over takes longer than copying it


class Copier:
    """Holds one thread beside the caller's own, begun at the first large copy."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "copier")

    def copy(self, into: Floats, values: npt.NDArray[np.generic]) -> None:
        """Copy (rows, ...) to float32 of the same shape; other dtypes are converted."""
        half = len(values) // 2
        if values.nbytes < LARGE or not half:
            np.copyto(into, values, casting="unsafe")
            return
        other = self._pool.submit(np.copyto, into[half:], values[half:], casting="unsafe")
        np.copyto(into[:half], values[:half], casting="unsafe")
        other.result()

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown(wait=False)
