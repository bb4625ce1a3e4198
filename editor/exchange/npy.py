"""NumPy's ``.npy``: (rows, columns), or a bank (maps, depth, rows, columns). Never pickled."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

import numpy as np

from editor.exchange.format import (
    MOST_KERNELS,
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
    checked,
    folded_upright,
)
from filters.kernel import MAX_SIDE
from filters.registry import Registry

MAGIC: Final = b"\x93NUMPY"
MOST_HEADER: Final = 10_000  # bytes


def read(content: bytes, name: str) -> Imported:
    """Read one kernel, or each plane of each map of a bank."""
    stream = io.BytesIO(content)
    try:
        version = np.lib.format.read_magic(stream)
        reader = (
            np.lib.format.read_array_header_1_0
            if version == (1, 0)
            else np.lib.format.read_array_header_2_0
        )
        shape, _, dtype = reader(stream, max_header_size=MOST_HEADER)
    except Exception as error:  # it parses Python: what it raises is not all documented
        raise ExchangeError(f"its header can't be read: {_line(error)}") from None
    if dtype.kind not in "fiub" or dtype.itemsize > 8:
        raise ExchangeError(f"its numbers are {dtype}: integers or floats are allowed")
    if len(shape) not in (2, 3, 4) or not all(0 < n <= MAX_SIDE for n in shape[-2:]):
        raise ExchangeError(f"its shape {shape} is no kernel's: (rows, columns), 1 to {MAX_SIDE}")
    count = int(np.prod(shape[:-2], dtype=object))
    if not 0 < count <= MOST_KERNELS:
        raise ExchangeError(f"it has {count} kernels: up to {MOST_KERNELS} are allowed")
    if len(content) - stream.tell() < count * shape[-2] * shape[-1] * dtype.itemsize:
        raise ExchangeError("it is cut short")
    stream.seek(0)
    try:
        planes = np.load(stream, allow_pickle=False).astype(np.float64)
    except (ValueError, EOFError, TypeError) as error:
        raise ExchangeError(f"it can't be read: {_line(error)}") from None
    if planes.ndim == 2:
        return Imported((ImportedKernel(name, checked("weights", planes)),))
    found = [
        ImportedKernel(
            f"{name} {' '.join(str(i + 1) for i in at)}", checked(f"kernel {at}", planes[at])
        )
        for at in np.ndindex(planes.shape[:-2])
    ]
    return Imported(tuple(found), (f"a bank of {planes.shape}: one kernel a plane",))


def _line(error: Exception) -> str:
    return (str(error).splitlines() or ["it is damaged"])[0][:100]


def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write (rows, columns) float64, the divisor in the weights."""
    (one,) = found
    kernel, losses = folded_upright(one, registry)
    stream = io.BytesIO()
    np.save(stream, kernel.weights, allow_pickle=False)
    return Exported(stream.getvalue(), tuple(losses))


FORMAT: Final = Format(
    "npy", "NumPy array", (".npy",), read, write, lambda content: content.startswith(MAGIC)
)
