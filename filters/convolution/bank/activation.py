"""Activations: what a layer's sums go through, value by value."""

from __future__ import annotations

from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Activation = Literal["none", "relu", "leaky", "abs", "sigmoid", "tanh"]
ACTIVATIONS: Final[tuple[Activation, ...]] = get_args(Activation)
SLOPE: Final = 0.01  # of ``leaky`` below 0, as ONNX's LeakyRelu has it


def activate(values: Floats, kind: Activation, slope: float = SLOPE) -> None:
    """Replace `values` by what the activation makes of them, in place.

    ``relu`` cuts below 0, ``leaky`` multiplies by `slope` there, ``abs`` drops the sign,
    ``sigmoid`` is 1 / (1 + exp(-x)), ``tanh`` the hyperbolic tangent.

    >>> values = np.array([-2, 1], np.float32)
    >>> activate(values, "leaky", 0.5)
    >>> values.tolist()
    [-1.0, 1.0]
    """
    if kind == "relu":
        np.maximum(values, np.float32(0), out=values)
    elif kind == "leaky":
        np.multiply(values, np.float32(slope), out=values, where=values < 0)
    elif kind == "abs":
        np.abs(values, out=values)
    elif kind == "sigmoid":
        np.multiply(values, 0.5, out=values)  # 1 / (1 + exp(-x)) = (1 + tanh(x / 2)) / 2
        np.tanh(values, out=values)
        np.add(np.multiply(values, 0.5, out=values), 0.5, out=values)
    elif kind == "tanh":
        np.tanh(values, out=values)
