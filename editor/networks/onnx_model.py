"""An ONNX file as its nodes and arrays: onnx.proto's messages, by their field numbers.

https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.networks import wire
from editor.networks.error import NetworkFileError

Array = npt.NDArray[Any]
# TensorProto.DataType: how its numbers are stored
_TYPES: Final[dict[int, np.dtype[Any]]] = {
    1: np.dtype("<f4"),
    7: np.dtype("<i8"),
    10: np.dtype("<f2"),
    11: np.dtype("<f8"),
}
MOST_VALUES: Final = 1 << 26  # along one axis
MOST_AXES: Final = 8
MOST_IN_ALL: Final = 1 << 29  # values of an array


@dataclass(frozen=True)
class Node:
    """One operation: its kind, the names that it reads and gives, and its settings."""

    kind: str
    name: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def said(self) -> str:
        """Return its kind and name, for a sentence."""
        return f"{self.kind} {self.name!r}" if self.name else self.kind


@dataclass(frozen=True)
class Graph:
    """The nodes in their order, the arrays that are stored, and what goes in and comes out."""

    nodes: tuple[Node, ...]
    arrays: dict[str, Array]
    inputs: dict[str, tuple[int, ...]]  # the shape where it is known, else 0
    outputs: tuple[str, ...]


def read_graph(content: bytes) -> Graph:
    """Read a model; raise NetworkFileError. External data and pickles are never opened."""
    graphs = [part for number, part in wire.fields(memoryview(content)) if number == 7]
    if not graphs or isinstance(graphs[0], int):
        raise NetworkFileError("it holds no ONNX graph")
    nodes: list[Node] = []
    arrays: dict[str, Array] = {}
    inputs: dict[str, tuple[int, ...]] = {}
    outputs: list[str] = []
    for number, part in wire.fields(memoryview(graphs[0])):
        if isinstance(part, int):
            continue
        message = memoryview(part)
        if number == 1:
            nodes.append(_node(message))
        elif number == 5:
            name, array = _tensor(message)
            arrays[name] = array
        elif number == 11:
            name, shape = _value_info(message)
            inputs[name] = shape
        elif number == 12:
            outputs.append(_value_info(message)[0])
    arrays |= _constants(nodes)
    left = {name: shape for name, shape in inputs.items() if name not in arrays}
    kept = tuple(node for node in nodes if node.kind != "Constant")
    return Graph(kept, arrays, left, tuple(outputs))


def _constants(nodes: list[Node]) -> dict[str, Array]:
    """Return the arrays that nodes give; raise NetworkFileError where a node has no ends."""
    found: dict[str, Array] = {}
    for node in nodes:
        if not node.outputs or not (node.inputs or node.kind == "Constant"):
            raise NetworkFileError(f"{node.said} reads nothing, or gives nothing")
        if node.kind == "Constant" and isinstance(node.settings.get("value"), np.ndarray):
            found[node.outputs[0]] = node.settings["value"]
    return found


def _node(message: memoryview) -> Node:
    names: dict[int, list[str]] = {1: [], 2: [], 3: [""], 4: [""]}
    settings: dict[str, Any] = {}
    for number, part in wire.fields(message):
        if number in names:
            names[number].append(wire.text(part))
        elif number == 5 and not isinstance(part, int):
            name, value = _attribute(memoryview(part))
            settings[name] = value
    return Node(names[4][-1], names[3][-1], tuple(names[1]), tuple(names[2]), settings)


def _attribute(message: memoryview) -> tuple[str, Any]:
    """Return an attribute's name and value; None for kinds that no layer here has."""
    name = ""
    value: Any = None
    numbers: list[int] = []
    for number, part in wire.fields(message):
        if number == 1:
            name = wire.text(part)
        elif number == 2 and not isinstance(part, int) and len(part) == 4:
            value = float(np.frombuffer(part, "<f4")[0])
        elif number == 3 and isinstance(part, int):
            value = wire.signed(part)
        elif number == 4:
            value = wire.text(part)
        elif number == 5 and not isinstance(part, int):
            value = _tensor(memoryview(part))[1]
        elif number == 8:
            numbers += wire.packed(part)
    return name, numbers or value


def _tensor(message: memoryview) -> tuple[str, Array]:
    """Return a stored array with its name; raise NetworkFileError."""
    parts: dict[int, list[Any]] = {number: [] for number in range(15)}
    for number, part in wire.fields(message):
        parts.setdefault(number, []).append(part)
    shape = [size for part in parts[1] for size in wire.packed(part)]
    kind, name = (parts[2] or [0])[-1], wire.text((parts[8] or [b""])[-1])
    if parts[13] or any(parts[14]):
        raise NetworkFileError(
            f"its array {name!r} lies in another file: save the model with its data inside"
        )
    if kind not in _TYPES:
        return name, np.empty(0)  # of no layer that is read here
    values = _values(_TYPES[kind], parts)
    if (
        not all(0 <= size <= MOST_VALUES for size in shape)
        or len(shape) > MOST_AXES
        or math.prod(size or 1 for size in shape) > MOST_IN_ALL
        or math.prod(shape) != values.size
    ):
        raise NetworkFileError(
            f"its array {name!r} is not of the shape {tuple(shape)} that it says"
        )
    return name, values.reshape(shape)


def _values(dtype: np.dtype[Any], parts: dict[int, list[Any]]) -> Array:
    """Return the numbers: raw bytes (field 9), whole (7), or float32 (4) and float64 (10)."""
    if parts[7] and not parts[9]:
        return np.array([value for part in parts[7] for value in wire.packed(part)], np.int64)
    typed = parts[9] or parts[4] or parts[10]
    if any(isinstance(part, int) for part in typed):
        raise NetworkFileError("an array in it is no array")
    content = b"".join(bytes(part) for part in typed)
    return np.frombuffer(content[: len(content) // dtype.itemsize * dtype.itemsize], dtype)


def _value_info(message: memoryview) -> tuple[str, tuple[int, ...]]:
    """Return a name with its shape, 0 for an axis that is open."""
    name, shape = "", []
    for number, part in wire.fields(message):
        if number == 1:
            name = wire.text(part)
        elif number == 2:
            for axis in _inside(part, 1, 2, 1):
                sizes = [v for n, v in wire.fields(axis) if n == 1 and isinstance(v, int)]
                shape.append(max(0, wire.signed(sizes[0])) if sizes else 0)  # some write -1
    return name, tuple(shape)


def _inside(part: Any, *path: int) -> list[memoryview]:
    """Return the messages that lie under these field numbers."""
    found = [] if isinstance(part, int) else [memoryview(part)]
    for wanted in path:
        found = [
            memoryview(inner)
            for message in found
            for number, inner in wire.fields(message)
            if number == wanted and not isinstance(inner, int)
        ]
    return found
