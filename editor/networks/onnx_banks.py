"""ONNX into the banks of its convolutions, whatever lies between them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from editor.networks.error import NetworkFileError
from editor.networks.onnx_model import Graph, Node, read_graph
from editor.networks.onnx_read import ACTIVATIONS, bank_of, laid_by, slope_of, stored
from filters.convolution.bank.bank import Bank

MOST_BYTES: Final = 1 << 30  # of all banks: convolutions may share their weights


def read_banks(content: bytes) -> dict[str, Bank]:
    """Read every convolution of a model by its name, with its padding and activation."""
    graph = read_graph(content)
    banks: dict[str, Bank] = {}
    size = 0
    for number, node in enumerate((n for n in graph.nodes if n.kind == "Conv"), start=1):
        weights = stored(node, 1, graph)
        if weights is not None and weights.ndim == 4:
            size += weights.size * 4
            if size > MOST_BYTES:
                raise NetworkFileError(f"its weights take more than {MOST_BYTES >> 20} MiB")
            name = node.name or node.inputs[1] or f"Conv {number}"
            bank = _activated(_padded(bank_of(node, graph), node, graph), node, graph)
            banks[name if name not in banks else f"{name} {number}"] = bank
    if not banks:
        raise NetworkFileError("it has no Conv of two dimensions with its weights inside")
    return banks


def _padded(bank: Bank, node: Node, graph: Graph) -> Bank:
    """Return a convolution's bank with what a Pad before it lays around its input."""
    before = next((one for one in graph.nodes if node.inputs[0] in one.outputs), None)
    laid = laid_by(before, graph) if before is not None and before.kind == "Pad" else None
    if laid is None or bank.padding not in ("valid", (0, 0, 0, 0)):
        return bank
    return replace(bank, padding=laid[1], padding_mode=laid[0])


def _activated(bank: Bank, node: Node, graph: Graph) -> Bank:
    """Return a convolution's bank with the activation that alone reads what it gives."""
    given = node.outputs[0]
    readers = [one for one in graph.nodes if given in one.inputs]
    if len(readers) != 1 or given in graph.outputs or readers[0].kind not in ACTIVATIONS:
        return bank
    return replace(bank, activation=ACTIVATIONS[readers[0].kind], slope=slope_of(readers[0]))
