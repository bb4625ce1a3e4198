"""Layers and shapes in words."""

from __future__ import annotations

from typing import Final

from filters.convolution.bank.bank import Bank
from filters.convolution.bank.transposed import stamps_of
from filters.network.network import Activate, Layer, Residual, Shape

_ACTIVATIONS: Final = {"relu": "ReLU", "leaky": "leaky ReLU", "abs": "absolute value"}


def shape_in_words(shape: Shape) -> str:
    """Return rows x columns x maps, as one writes it of layers.

    >>> shape_in_words((12, 30, 28))
    '30×28×12'
    """
    maps, rows, columns = shape
    return f"{rows}×{columns}×{maps}"


def layer_in_words(layer: Layer) -> str:
    """Return what a layer does, its settings where they are not the usual ones."""
    if isinstance(layer, Activate):
        return activation_in_words(layer.kind)
    if isinstance(layer, Residual):
        return f"Add layer {layer.of}" if layer.of else "Add the picture"
    if isinstance(layer, Bank):
        rows, columns = layer.weights.shape[2:]
        kind = "Convolve" if layer.spread == (1, 1) else "Transposed"
        parts = [f"{kind} {rows}×{columns}"]
        if layer.groups > 1:
            parts.append(f"{layer.groups} groups")
        stamps = stamps_of(layer)
        stride, usual = layer.stride if stamps is None else stamps.stride, (1, 1)
    else:
        word = "Largest" if layer.kind == "max" else "Mean"
        parts = [f"{word} of {layer.size[0]}×{layer.size[1]}"]
        stride, usual = layer.steps, layer.size
    for name, pair, plain in (("stride", stride, usual), ("dilation", layer.dilation, (1, 1))):
        if pair != plain:
            parts.append(f"{name} {pair[0]}" if pair[0] == pair[1] else f"{name} {pair}")
    if isinstance(layer, Bank) and layer.activation != "none":
        parts.append(activation_in_words(layer.activation))
    return ", ".join(parts)


def activation_in_words(kind: str) -> str:
    """Return an activation's name as it is written in text."""
    return _ACTIVATIONS.get(kind, kind)
