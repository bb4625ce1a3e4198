"""Writing a portable map: P5 for grey and P6 for colour, 8 or 16 bits (Netpbm's pgm and ppm)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from editor.document.image import Samples
from filters.convolution.padded import FULL_SCALE


def write_pnm(path: Path, samples: Samples, grey: bool) -> None:
    """Write (rows, columns, 1 or 3) uint8 or uint16; one channel as grey only where `grey`.

    Raise OSError.
    """
    rows, columns, channels = samples.shape
    kind, full = "P5" if channels == 1 and grey else "P6", int(FULL_SCALE[samples.dtype.name])
    copies = 3 if channels == 1 and not grey else 1
    with path.open("wb") as file:
        file.write(f"{kind}\n{columns} {rows}\n{full}\n".encode())
        for row in samples:  # the bytes of 16 bits are swapped a row at a time
            written = np.repeat(row, copies, axis=1).astype(samples.dtype.newbyteorder(">"))
            file.write(written.tobytes())
