"""A Network as an ONNX file that onnxruntime runs: opset 19, float32, the weights inside."""

from __future__ import annotations

from collections.abc import Sequence
from operator import ge
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.networks.error import NetworkFileError
from editor.networks.wire import each, field
from filters.convolution.bank.activation import Activation
from filters.convolution.bank.bank import Bank
from filters.convolution.bank.transposed import stamps_of
from filters.network.field import window_of
from filters.network.network import Activate, Network, Residual
from filters.network.pool import Pool

OPSET: Final = 19  # the first with AveragePool's dilations and Pad's wrap
IR_VERSION: Final = 9
_KINDS: Final[dict[Activation, str]] = {
    "relu": "Relu",
    "leaky": "LeakyRelu",
    "abs": "Abs",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
}
_PAD_MODES: Final = {"clamp": "edge", "reflect": "reflect", "wrap": "wrap"}
Setting = int | float | str | Sequence[int]


def write_network(network: Network, rows: int = 0, columns: int = 0) -> bytes:
    """Write a model that takes ``input`` (1, depth, rows, columns) and gives ``output``.

    Parameters
    ----------
    network
        The layers.
    rows, columns
        The picture's size; 0 leaves it open, for any picture.

    Raises
    ------
    NetworkFileError
        A layer's padding is mirrored, which ONNX lacks, depends on the size while that is open, or
        is more of a pooling than onnxruntime takes.
    """
    graph = _Graph(rows, columns, network)
    names = ["input"]
    for number, layer in enumerate(network.layers, start=1):
        name = f"layer{number}"
        if isinstance(layer, Bank):
            graph.convolve(layer, names[-1], name, number)
        elif isinstance(layer, Pool):
            graph.pool(layer, names[-1], name, number)
        elif isinstance(layer, Residual):
            graph.node("Add", [names[-1], names[layer.of]], name)
        elif layer.kind == "none":
            graph.node("Identity", [names[-1]], name)
        else:
            graph.activate(layer, names[-1], name)
        names.append(name)
    graph.node("Identity", [names[-1]], "output")
    return graph.model(network.depth)


class _Graph:
    """The nodes and arrays so far."""

    def __init__(self, rows: int, columns: int, network: Network) -> None:
        self._shapes = network.shapes(rows, columns) if rows else None
        self._size = rows, columns
        self._nodes: list[bytes] = []
        self._arrays: list[bytes] = []

    def node(self, kind: str, inputs: Sequence[str], output: str, **settings: Setting) -> None:
        """Add an operation."""
        content = each(1, inputs) + field(2, output) + field(3, f"{output} {kind}")
        content += field(4, kind)
        content += b"".join(field(5, _attribute(name, value)) for name, value in settings.items())
        self._nodes.append(content)

    def convolve(self, bank: Bank, source: str, name: str, number: int) -> None:
        """Add a Conv with its padding and activation, or a ConvTranspose."""
        if bank.spread != (1, 1):
            self._transpose(bank, source, name, number)
            return
        self._array(f"{name}.weight", bank.weights)
        self._array(f"{name}.bias", bank.bias)
        padding = self._padding(bank, number)
        is_padded = padding.get("pads") != (0, 0, 0, 0)
        if is_padded and bank.padding_mode in _PAD_MODES:
            source, padding = self._pad(bank, source, name, number), {}
        elif is_padded and bank.padding_mode == "mirror":
            raise NetworkFileError(
                f"layer {number} can't be written: ONNX has no padding that repeats the edge as a "
                "mirror does (zero, clamp, reflect and wrap can)"
            )
        summed = name if bank.activation == "none" else f"{name}.sum"
        self.node(
            "Conv",
            [source, f"{name}.weight", f"{name}.bias"],
            summed,
            group=bank.groups,
            strides=bank.stride,
            dilations=bank.dilation,
            **padding,
        )
        if bank.activation != "none":
            self.activate(Activate(bank.activation, bank.slope), summed, name)

    def _transpose(self, bank: Bank, source: str, name: str, number: int) -> None:
        stamps = stamps_of(bank)
        if stamps is None:
            raise NetworkFileError(
                f"layer {number} can't be written: ONNX spreads pixels without a stride only"
            )
        if any(n >= s for n, s in zip(stamps.more, stamps.stride, strict=True) if n):
            raise NetworkFileError(
                f"layer {number} can't be written: ONNX adds less than a stride at the end"
            )
        maps, depth, *taps = stamps.weights.shape
        grouped = stamps.weights.reshape(bank.groups, maps // bank.groups, depth, *taps)
        weights = grouped.transpose(0, 2, 1, 3, 4).reshape(-1, maps // bank.groups, *taps)
        self._array(f"{name}.weight", np.ascontiguousarray(weights))
        self._array(f"{name}.bias", bank.bias)
        summed = name if bank.activation == "none" else f"{name}.sum"
        self.node(
            "ConvTranspose",
            [source, f"{name}.weight", f"{name}.bias"],
            summed,
            group=bank.groups,
            strides=stamps.stride,
            dilations=bank.dilation,
            pads=stamps.cut,
            output_padding=stamps.more,
        )
        if bank.activation != "none":
            self.activate(Activate(bank.activation, bank.slope), summed, name)

    def pool(self, pool: Pool, source: str, name: str, number: int) -> None:
        """Add a MaxPool or AveragePool."""
        mean: dict[str, Setting] = {"count_include_pad": int(pool.count_padding)}
        padding = self._padding(pool, number)
        sides = padding.get("pads")
        if isinstance(sides, tuple) and any(map(ge, sides, pool.size * 2)):
            raise NetworkFileError(
                f"layer {number} can't be written: onnxruntime pads a pooling by less than the "
                f"{pool.size[0]}x{pool.size[1]} values of its window, whatever their dilation"
            )
        self.node(
            "MaxPool" if pool.kind == "max" else "AveragePool",
            [source],
            name,
            kernel_shape=pool.size,
            strides=pool.steps,
            dilations=pool.dilation,
            **padding,
            **(mean if pool.kind == "mean" else {}),
        )

    def activate(self, layer: Activate, source: str, name: str) -> None:
        """Add an activation."""
        slope: dict[str, Setting] = {"alpha": layer.slope} if layer.kind == "leaky" else {}
        self.node(_KINDS[layer.kind], [source], name, **slope)

    def model(self, depth: int) -> bytes:
        """Return the whole file."""
        graph = each(1, self._nodes) + field(2, "kernelroom") + each(5, self._arrays)
        graph += field(11, _value_info("input", (1, depth, *self._size)))
        graph += field(12, _value_info("output", ()))
        head = field(1, IR_VERSION) + field(2, "kernelroom")
        return head + field(7, graph) + field(8, field(2, OPSET))

    def _array(self, name: str, values: npt.NDArray[Any]) -> None:
        kind = 7 if values.dtype == np.int64 else 1
        content = each(1, values.shape) + field(2, kind) + field(8, name)
        plain = values.astype("<i8" if kind == 7 else "<f4")
        self._arrays.append(content + field(9, plain.tobytes()))

    def _pad(self, bank: Bank, source: str, name: str, number: int) -> str:
        top, left, bottom, right = self._fixed_pads(bank, number)
        pads = np.array([0, 0, top, left, 0, 0, bottom, right], np.int64)
        self._array(f"{name}.pads", pads)
        mode = _PAD_MODES[bank.padding_mode]
        self.node("Pad", [source, f"{name}.pads"], f"{name}.padded", mode=mode)
        return f"{name}.padded"

    def _padding(self, layer: Bank | Pool, number: int) -> dict[str, Setting]:
        (span_y, span_x), (sy, sx) = window_of(layer)
        open_size = self._shapes is None and layer.padding == "same" and (sy, sx) != (1, 1)
        # onnxruntime takes SAME_UPPER without dilation, and no pool that strides past its window.
        if open_size and layer.dilation == (1, 1) and sy <= span_y and sx <= span_x:
            return {"auto_pad": "SAME_UPPER"}
        return {"pads": self._fixed_pads(layer, number)}

    def _fixed_pads(self, layer: Bank | Pool, number: int) -> tuple[int, int, int, int]:
        if self._shapes is not None:
            return layer.pads(*self._shapes[number - 1][1:])
        if layer.padding == "same" and window_of(layer)[1] != (1, 1):
            raise NetworkFileError(
                f"layer {number} can't be written for pictures of any size: its padding 'same' at "
                "a stride above 1 depends on the size"
            )
        return layer.pads(1, 1)  # the same for every size


def _attribute(name: str, value: Setting) -> bytes:
    head = field(1, name)
    if isinstance(value, str):
        return head + field(4, value) + field(20, 3)
    if isinstance(value, float):
        return head + field(2, value) + field(20, 1)
    if isinstance(value, int):
        return head + field(3, value) + field(20, 2)
    return head + each(8, [int(v) for v in value]) + field(20, 7)


def _value_info(name: str, shape: Sequence[int]) -> bytes:
    """Describe float32 of a shape, 0 for an open axis; of no shape where it is empty."""
    axes = zip("nchw", shape, strict=False)
    dims = [field(1, size) if size else field(2, f"{axis}_{name}") for axis, size in axes]
    kind = field(1, 1) + (field(2, each(1, dims)) if shape else b"")
    return field(1, name) + field(2, field(1, kind))
