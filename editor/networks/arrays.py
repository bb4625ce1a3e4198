"""Banks in files of named arrays: ``.npy``, ``.npz``, ``.safetensors``. Never pickled."""

from __future__ import annotations

import io
import lzma
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.networks import safetensors
from editor.networks.error import NetworkFileError
from filters.convolution.bank.bank import Bank

Array = npt.NDArray[Any]
MOST_BYTES: Final = 1 << 29  # of an array that is unpacked
_DAMAGE: Final = (  # all that zipfile raises for a file that is none
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)
_HEADER_DAMAGE: Final = (  # all that NumPy raises for a header that is none
    ValueError,
    EOFError,
    TypeError,
    OverflowError,
    SyntaxError,
    RecursionError,
    tokenize.TokenError,
)
WEIGHT: Final = "weight"
BIAS: Final = "bias"


def read_npy(content: bytes) -> Array:
    """Read the array of an .npy file; raise NetworkFileError."""
    try:
        array: Array = np.lib.format.read_array(io.BytesIO(content), allow_pickle=False)
    except _HEADER_DAMAGE:
        raise NetworkFileError("it is not a whole .npy file of numbers") from None
    if array.dtype.kind not in "iuf":
        raise NetworkFileError("it is not an .npy file of real numbers")
    return array


def read_npz(content: bytes) -> dict[str, Array]:
    """Read the arrays of an .npz file by name; raise NetworkFileError."""
    found: dict[str, Array] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
                raise NetworkFileError(f"unpacked it has more than {MOST_BYTES >> 20} MiB")
            for entry in archive.infolist():
                if entry.filename.endswith(".npy"):
                    found[entry.filename[:-4]] = read_npy(archive.read(entry))
    except NetworkFileError:
        raise
    except _DAMAGE:
        raise NetworkFileError("it is not a whole .npz file") from None
    return found


def bank_of_array(weights: Array, bias: Array | None = None) -> Bank:
    """Read (rows, columns) and (depth, rows, columns) as one map; raise BankError."""
    missing = max(0, 4 - weights.ndim) if weights.ndim >= 2 else 0
    four = weights.reshape((1,) * missing + weights.shape)
    return Bank(four) if bias is None else Bank(four, bias)


def banks_of(arrays: Mapping[str, Array]) -> dict[str, Bank]:
    """Return each array of four dimensions as a bank, with its bias where one belongs to it.

    ``conv1.weight`` goes with ``conv1.bias``, ``weights`` with ``bias``; the bank of the first is
    called ``conv1``.
    """
    banks: dict[str, Bank] = {}
    for name, weights in arrays.items():
        if weights.ndim != 4 or 0 in weights.shape:
            continue
        stem = name
        if name.removesuffix("s").endswith(WEIGHT):
            stem = name.removesuffix("s").removesuffix(WEIGHT)
        bias = arrays.get(f"{stem}{BIAS}") if stem != name else None
        fits = bias is not None and bias.shape == weights.shape[:1]
        title = stem.rstrip("._") or name
        if title in banks:
            title = name if name not in banks else f"{name} {len(banks) + 1}"
        banks[title] = bank_of_array(weights, bias if fits else None)
    if not banks:
        raise NetworkFileError(
            "it has no array (maps, depth, rows, columns), which a convolution's weights are"
        )
    return banks


def write_npz(bank: Bank) -> bytes:
    """Write weights and bias under these names."""
    stream = io.BytesIO()
    np.savez(stream, weight=bank.weights, bias=bank.bias)
    return stream.getvalue()


def write_npy(bank: Bank) -> bytes:
    """Write the weights; raise NetworkFileError where there is a bias."""
    if bank.bias.any():
        raise NetworkFileError(".npy holds no bias: use .npz, .safetensors or .onnx")
    stream = io.BytesIO()
    np.save(stream, bank.weights, allow_pickle=False)
    return stream.getvalue()


def write_safetensors(bank: Bank) -> bytes:
    """Write weights and bias under these names."""
    return safetensors.write({WEIGHT: bank.weights, BIAS: bank.bias})
