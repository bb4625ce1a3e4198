"""A one-node ONNX model of Conv, written by hand: onnxruntime is needed, the onnx package is not.

Field numbers are those of onnx.proto (ModelProto, GraphProto, NodeProto ...).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import onnxruntime

from filters.convolution.bank.bank import Bank

Floats = npt.NDArray[np.float32]
LENGTH_DELIMITED = 2


def conv_session(
    weights: Floats,
    bias: Floats,
    groups: int = 1,
    stride: tuple[int, int] = (1, 1),
    dilation: tuple[int, int] = (1, 1),
    pads: tuple[int, int, int, int] | str = (0, 0, 0, 0),
    threads: int = 2,
) -> onnxruntime.InferenceSession:
    """Make a session that takes x (1, depth, rows, columns); `pads` may be an auto_pad name."""
    attributes = [
        _attribute("group", groups),
        _attribute("strides", stride),
        _attribute("dilations", dilation),
        _attribute("auto_pad" if isinstance(pads, str) else "pads", pads),
    ]
    node = b"".join(_field(1, name) for name in (b"x", b"w", b"b"))
    node += _field(2, b"y") + _field(4, b"Conv") + b"".join(_field(5, a) for a in attributes)
    graph = _field(1, node) + _field(2, b"bank")
    graph += _field(5, _tensor(b"w", weights)) + _field(5, _tensor(b"b", bias))
    graph += _field(11, _value_info(b"x")) + _field(12, _value_info(b"y"))
    model = _field(1, 8) + _field(7, graph) + _field(8, _field(2, 17))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def conv(pixels: Floats, weights: Floats, bias: Floats, **settings: object) -> Floats:
    """Return Conv of (rows, columns, depth) `pixels` as (maps, rows, columns)."""
    session = conv_session(weights, bias, **settings)
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))[None]
    return np.asarray(session.run(None, {"x": planes})[0][0])


def conv_of(bank: Bank, pixels: Floats, pads: str | None = None) -> Floats:
    """Return what Conv makes of a bank; `pads` names onnxruntime's own in place of the bank's."""
    return conv(
        pixels,
        bank.weights,
        bank.bias,
        groups=bank.groups,
        stride=bank.stride,
        dilation=bank.dilation,
        pads=bank.pads(*pixels.shape[:2]) if pads is None else pads,
    )


def _attribute(name: str, value: int | str | Sequence[int]) -> bytes:
    head = _field(1, name.encode())
    if isinstance(value, str):
        return head + _field(4, value.encode()) + _field(20, 3)
    if isinstance(value, int):
        return head + _field(3, value) + _field(20, 2)
    return head + b"".join(_field(8, v) for v in value) + _field(20, 7)


def _tensor(name: bytes, values: Floats) -> bytes:
    dims = b"".join(_field(1, n) for n in values.shape)
    return dims + _field(2, 1) + _field(8, name) + _field(9, values.tobytes())


def _value_info(name: bytes) -> bytes:
    axes = b"".join(_field(1, _field(2, axis + name)) for axis in (b"n", b"c", b"h", b"w"))
    return _field(1, name) + _field(2, _field(1, _field(1, 1) + _field(2, axes)))


def _field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    return _varint(number << 3 | LENGTH_DELIMITED) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
