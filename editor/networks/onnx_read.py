"""ONNX into a Network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.networks.error import NetworkFileError
from editor.networks.onnx_model import Graph, Node, read_graph
from filters.convolution.bank.activation import SLOPE, Activation
from filters.convolution.bank.bank import Bank
from filters.convolution.bank.padding import PaddingMode, PaddingRule
from filters.convolution.bank.transposed import Stamps, transposed
from filters.network.network import MOST_LAYERS, Activate, Layer, Network, Residual
from filters.network.pool import Pool

Laid = tuple[PaddingMode, tuple[int, int, int, int]]
Padding = PaddingRule | tuple[int, int, int, int]
ACTIVATIONS: Final[dict[str, Activation]] = {
    "Relu": "relu",
    "LeakyRelu": "leaky",
    "Abs": "abs",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
}
_PADS: Final[dict[str, PaddingMode]] = {
    "constant": "zero",
    "edge": "clamp",
    "reflect": "reflect",
    "wrap": "wrap",
}
_OTHERS: Final = ("MaxPool", "AveragePool", "Add", "Pad", "Identity")
KINDS: Final = ("Conv", "ConvTranspose", *ACTIVATIONS, *_OTHERS)


def read_network(content: bytes) -> Network:
    """Read a chain of layers; raise NetworkFileError for what it has besides, NetworkError too."""
    graph = read_graph(content)
    if len(graph.inputs) != 1:
        raise NetworkFileError(f"it has {len(graph.inputs)} inputs: a network here has one")
    (start, shape), *_ = graph.inputs.items()
    chain = _Chain(graph, start)
    for node in graph.nodes:
        chain.add(node)
    chain.end()
    return Network(tuple(chain.layers), shape[1] if len(shape) == 4 else 0)


def input_size(content: bytes) -> tuple[int, int] | None:
    """Return (rows, columns) of the picture that a model is made for; None where any is."""
    shapes = list(read_graph(content).inputs.values())
    if len(shapes) != 1 or len(shapes[0]) != 4 or min(shapes[0][2:]) < 1:
        return None
    return shapes[0][2], shapes[0][3]


class _Chain:
    """The layers so far, and which of them gave each name."""

    def __init__(self, graph: Graph, start: str) -> None:
        self._graph = graph
        self._readers = Counter(name for node in graph.nodes for name in node.inputs)
        self._given: dict[str, int] = {start: 0}
        self._pad: Laid | None = None
        self.layers: list[Layer] = []

    def add(self, node: Node) -> None:
        """Take one more node; raise NetworkFileError where it is no layer."""
        add: dict[str, Callable[[Node], None]] = {
            "Conv": self._convolve,
            "ConvTranspose": self._transpose,
            "MaxPool": self._pool,
            "AveragePool": self._pool,
            "Add": self._sum,
            "Pad": self._lay_padding,
            "Identity": self._check_reads_last,
            **dict.fromkeys(ACTIVATIONS, self._activate),
        }
        if node.kind not in add:
            raise NetworkFileError(
                f"{node.said} is no layer that is read here: {', '.join(KINDS)} are"
            )
        if len(self.layers) > MOST_LAYERS:
            raise NetworkFileError(f"it has more layers than the {MOST_LAYERS} of a network here")
        _check_settings(node)
        if self._pad is not None and node.kind != "Conv":
            raise NetworkFileError(f"{node.said} follows a Pad: only a Conv may")
        add[node.kind](node)
        self._given[node.outputs[0]] = len(self.layers)

    def end(self) -> None:
        """Raise NetworkFileError where what comes out is not what the last layer gives."""
        wanted = self._graph.outputs[:1]
        if self._pad is not None or [self._given.get(name) for name in wanted] != [
            len(self.layers)
        ]:
            raise NetworkFileError("it gives out something else than its last layer")

    def _check_reads_last(self, node: Node) -> None:
        if self._given.get(node.inputs[0]) != len(self.layers):
            raise NetworkFileError(
                f"{node.said} does not read the layer before it: only Add joins branches here"
            )

    def _convolve(self, node: Node) -> None:
        self._check_reads_last(node)
        bank = bank_of(node, self._graph)
        if self._pad is not None:
            if bank.padding not in ("valid", (0, 0, 0, 0)):
                raise NetworkFileError(f"{node.said} pads what a Pad has padded")
            mode, sides = self._pad
            bank, self._pad = replace(bank, padding=sides, padding_mode=mode), None
        self.layers.append(bank)

    def _transpose(self, node: Node) -> None:
        self._check_reads_last(node)
        self.layers.append(_transposed_of(node, self._graph))

    def _pool(self, node: Node) -> None:
        self._check_reads_last(node)
        self.layers.append(_pool_of(node))

    def _activate(self, node: Node) -> None:
        self._check_reads_last(node)
        kind = ACTIVATIONS[node.kind]
        slope = slope_of(node)
        last = self.layers[-1] if self.layers else None
        if isinstance(last, Bank) and last.activation == "none" and self._is_read_once():
            self.layers[-1] = replace(last, activation=kind, slope=slope)
        else:
            self.layers.append(Activate(kind, slope))

    def _is_read_once(self) -> bool:
        """Whether nothing but one node reads the last layer, by whichever of its names."""
        names = [name for name, layer in self._given.items() if layer == len(self.layers)]
        renamed = len(names) - 1  # each further name is an Identity's, which reads one
        is_given_out = any(name in self._graph.outputs for name in names)
        return not is_given_out and sum(self._readers[n] for n in names) - renamed == 1

    def _sum(self, node: Node) -> None:
        places = [self._given.get(name) for name in node.inputs]
        last = len(self.layers)
        if len(places) != 2 or None in places or last not in places:
            raise NetworkFileError(f"{node.said} adds something else than two layers")
        other = places[1] if places[0] == last else places[0]
        if other == last:  # a sum adds what lies before the layer that it reads
            self.layers.append(Activate("none"))
        self.layers.append(Residual(other or 0))

    def _lay_padding(self, node: Node) -> None:
        self._check_reads_last(node)
        self._pad = laid_by(node, self._graph)
        if self._pad is None:
            raise NetworkFileError(
                f"{node.said} is not read: it must lay rows and columns around a picture by "
                f"{', '.join(_PADS)}, constant by 0"
            )


def slope_of(node: Node) -> float:
    """Return what an activation multiplies by below 0; raise NetworkFileError."""
    slope = node.settings.get("alpha", SLOPE)
    if not isinstance(slope, float):
        raise NetworkFileError(f"{node.said} has no sound alpha")
    return slope


def laid_by(node: Node, graph: Graph) -> Laid | None:
    """Return what a Pad shows, and how much of it; None where no bank can."""
    mode, sides = node.settings.get("mode", "constant"), _pad_sides(node, graph)
    if not isinstance(mode, str) or mode not in _PADS or sides is None:
        return None
    return _PADS[mode], sides


def bank_of(node: Node, graph: Graph) -> Bank:
    """Return a Conv as a bank; raise NetworkFileError or BankError."""
    _check_settings(node)
    weights = stored(node, 1, graph)
    if weights is None or weights.ndim != 4:
        raise NetworkFileError(f"{node.said} has no stored weights (maps, depth, rows, columns)")
    bias = stored(node, 2, graph)
    if bias is None and node.inputs[2:] not in ((), ("",)):
        raise NetworkFileError(f"{node.said} has no stored bias")
    return Bank(
        weights,
        np.zeros(len(weights), np.float32) if bias is None else bias,
        groups=node.settings.get("group", 1),
        stride=_pair(node, "strides"),
        dilation=_pair(node, "dilations"),
        padding=_padding(node),
    )


def _transposed_of(node: Node, graph: Graph) -> Bank:
    """Return a ConvTranspose, whose weights are (depth, maps of a group, rows, columns)."""
    weights, bias = stored(node, 1, graph), stored(node, 2, graph)
    if weights is None or weights.ndim != 4 or 0 in weights.shape:
        raise NetworkFileError(f"{node.said} has no stored weights (depth, maps, rows, columns)")
    if bias is None and node.inputs[2:] not in ((), ("",)):
        raise NetworkFileError(f"{node.said} has no stored bias")
    groups = node.settings.get("group", 1)
    depth, maps, *taps = weights.shape
    if not isinstance(groups, int) or groups < 1 or depth % groups:
        raise NetworkFileError(f"{node.said} has {groups} groups for a depth of {depth}")
    if node.settings.get("output_shape") or node.settings.get("auto_pad", "NOTSET") not in (
        "NOTSET",
        "VALID",
    ):
        raise NetworkFileError(f"{node.said} goes by a size that it is to have, which is not read")
    grouped = weights.reshape(groups, depth // groups, maps, *taps).transpose(0, 2, 1, 3, 4)
    pads = _padding(node)
    cut = pads if isinstance(pads, tuple) else (0, 0, 0, 0)
    more = node.settings.get("output_padding") or [0, 0]
    if not isinstance(more, list) or len(more) != 2:
        raise NetworkFileError(f"{node.said} has output_padding of {more}: layers have two axes")
    stamps = Stamps(
        grouped.reshape(-1, depth // groups, *taps), _pair(node, "strides"), cut, (more[0], more[1])
    )
    settings = {} if bias is None else {"bias": bias}
    return transposed(stamps, groups=groups, dilation=_pair(node, "dilations"), **settings)


def _pool_of(node: Node) -> Pool:
    if node.settings.get("ceil_mode", 0):
        raise NetworkFileError(
            f"{node.said} rounds its size up (ceil_mode), which is not read here"
        )
    return Pool(
        "max" if node.kind == "MaxPool" else "mean",
        _pair(node, "kernel_shape"),
        _pair(node, "strides"),
        _pair(node, "dilations"),
        _padding(node),
        bool(node.settings.get("count_include_pad", 0)),
    )


def _check_settings(node: Node) -> None:
    """Raise NetworkFileError where a setting is an array, which none of a layer is."""
    for name, value in node.settings.items():
        if isinstance(value, np.ndarray):
            raise NetworkFileError(f"{node.said} has an array as its {name}")


def stored(node: Node, place: int, graph: Graph) -> npt.NDArray[Any] | None:
    """Return the array that a node reads at a place; None where it is not stored."""
    name = node.inputs[place] if len(node.inputs) > place else ""
    return graph.arrays.get(name)


def _pair(node: Node, name: str) -> tuple[int, int]:
    values = node.settings.get(name, None if name == "kernel_shape" else [1, 1])
    if not isinstance(values, list) or len(values) != 2:
        raise NetworkFileError(f"{node.said} has {name} of {values}: layers here have two axes")
    return values[0], values[1]


def _padding(node: Node) -> Padding:
    auto = node.settings.get("auto_pad", "NOTSET")
    if auto == "SAME_UPPER":
        return "same"
    if auto not in ("NOTSET", "VALID"):
        raise NetworkFileError(f"{node.said} has an auto_pad of {auto}, which is not read here")
    pads = node.settings.get("pads") or [0, 0, 0, 0]
    if not isinstance(pads, list) or len(pads) != 4:
        raise NetworkFileError(f"{node.said} has pads of {pads}: layers here have four")
    if auto == "VALID" or not any(pads):
        return "valid"
    return pads[0], pads[1], pads[2], pads[3]


def _pad_sides(node: Node, graph: Graph) -> tuple[int, int, int, int] | None:
    """Return (top, left, bottom, right) of a Pad by zeros or pixels; None for another."""
    given = stored(node, 1, graph)
    pads = node.settings.get("pads") if given is None else given.ravel().tolist()
    if not isinstance(pads, list) or len(pads) != 8 or any(pads[:2] + pads[4:6]) or min(pads) < 0:
        return None
    filled = stored(node, 2, graph)
    computed = filled is None and node.inputs[2:3] not in ((), ("",))
    if computed or (filled is not None and filled.any()) or any(node.inputs[3:]):
        return None  # by what is not known here, by another value, or along axes of its own
    if node.settings.get("value", 0.0) != 0.0:  # as files before opset 11 have it
        return None
    return pads[2], pads[3], pads[6], pads[7]
