"""Safetensors: named arrays behind a header of JSON; nothing in it can be run.

https://huggingface.co/docs/safetensors, Format
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.networks.error import NetworkFileError
from editor.storage.json_text import JsonTextError, from_bytes

Array = npt.NDArray[Any]
_TYPES: Final[dict[str, np.dtype[Any]]] = {
    "F64": np.dtype("<f8"),
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),  # the upper half of a float32
}
MOST_HEADER: Final = 4_000_000
MOST_AXES: Final = 8


def read(content: bytes) -> dict[str, Array]:
    """Read the floating-point arrays by name; raise NetworkFileError."""
    length = struct.unpack("<Q", content[:8])[0] if len(content) >= 8 else -1
    if not 2 <= length <= min(MOST_HEADER, len(content) - 8):
        raise NetworkFileError("it is cut short, or no safetensors file")
    try:
        header = from_bytes(content[8 : 8 + length])
    except JsonTextError as error:
        raise NetworkFileError(f"its header can't be read: {error}") from None
    if not isinstance(header, dict):
        raise NetworkFileError("its header lists no arrays")
    data = memoryview(content)[8 + length :]
    found: dict[str, Array] = {}
    size = 0
    for name, entry in header.items():
        dtype = entry.get("dtype") if isinstance(entry, dict) else None
        if isinstance(dtype, str) and dtype in _TYPES:
            found[name] = _array(name, entry, data)
            size += math.prod(found[name].shape) * _TYPES[dtype].itemsize
            if size > len(data):  # each is copied: a small file would fill memory
                raise NetworkFileError(f"its array {name!r} lies over another")
    return found


def _array(name: str, entry: Mapping[str, Any], data: memoryview) -> Array:
    dtype = _TYPES[entry["dtype"]]
    shape, offsets = (_counts(entry.get(key)) for key in ("shape", "data_offsets"))
    is_sound = shape is not None and len(shape) <= MOST_AXES and max(shape, default=0) <= len(data)
    if shape is None or not is_sound or offsets is None or len(offsets) != 2:
        raise NetworkFileError(f"its array {name!r} has no sound shape or place")
    first, last = offsets
    count = math.prod(shape)
    if not first <= last <= len(data) or last - first != count * dtype.itemsize:
        raise NetworkFileError(f"its array {name!r} is cut short, or not of the shape it says")
    values: Array = np.frombuffer(data[first:last], dtype).reshape(shape)
    if entry["dtype"] == "BF16":
        return (values.astype(np.uint32) << 16).view(np.float32)
    return values


def _counts(value: Any) -> list[int] | None:
    """Return a list of whole numbers from 0, or None where it is something else."""
    if isinstance(value, list) and all(type(one) is int and one >= 0 for one in value):
        return value
    return None


def write(arrays: Mapping[str, Array]) -> bytes:
    """Write arrays as float32."""
    entries: dict[str, Any] = {}
    data = b""
    for name, array in arrays.items():
        content = array.astype("<f4").tobytes()
        place = [len(data), len(data) + len(content)]
        entries[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": place}
        data += content
    header = json.dumps(entries, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)
    return struct.pack("<Q", len(header)) + header + data
