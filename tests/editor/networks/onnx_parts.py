"""Parts of ONNX files, put together by hand, as others or the damaged ones have them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from editor.networks.wire import each, field


def node(kind: str, inputs: Sequence[str], output: str, *settings: bytes) -> bytes:
    content = each(1, inputs) + field(2, output) + field(4, kind)
    return content + b"".join(field(5, setting) for setting in settings)


def tensor(name: str, values: np.ndarray) -> bytes:
    is_whole = values.dtype == np.int64
    content = each(1, values.shape) + field(2, 7 if is_whole else 1) + field(8, name)
    return content + field(9, values.astype("<i8" if is_whole else "<f4").tobytes())


def array_setting(name: str) -> bytes:
    return field(1, name) + field(5, tensor("", np.ones(3))) + field(20, 4)


def number_setting(name: str, value: float) -> bytes:
    return field(1, name) + field(2, value) + field(20, 1)


def info(name: str, shape: Sequence[int] = ()) -> bytes:
    axes = field(2, each(1, [field(1, size) for size in shape])) if shape else b""
    return field(1, name) + field(2, field(1, field(1, 1) + axes))


def model(
    nodes: Sequence[bytes],
    arrays: Sequence[bytes],
    output: str = "y",
    shape: Sequence[int] = (1, 3, 8, 8),
) -> bytes:
    graph = each(1, nodes) + each(5, arrays)
    return field(7, graph + field(11, info("x", shape)) + field(12, info(output)))
