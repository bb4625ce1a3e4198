"""Layers and networks against onnxruntime's, by models that the program itself writes."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

from editor.networks.onnx_write import write_network
from filters.convolution.bank.activation import ACTIVATIONS
from filters.convolution.bank.bank import Bank
from filters.network.network import Activate, Network, Residual
from filters.network.pool import Pool


def by_onnxruntime(network: Network, pixels: np.ndarray, sized: bool = True) -> np.ndarray:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    model = write_network(network, *(pixels.shape[:2] if sized else (0, 0)))
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))[None]
    return np.asarray(session.run(None, {"input": planes})[0][0])


def drawn_padding(rng: np.random.Generator, size: tuple[int, int], low: int = 0) -> object:
    rule = rng.choice(["valid", "same", "full", "sides"])
    if rule != "sides":
        return str(rule)
    return tuple(int(rng.integers(low, n)) for n in size * 2)


def drawn_bank(rng: np.random.Generator) -> Bank:
    groups, maps, depth = (int(n) for n in rng.integers(1, 4, 3))
    taps, stride, dilation = (tuple(int(n) for n in rng.integers(1, k, 2)) for k in (6, 4, 4))
    weights = rng.standard_normal((maps * groups, depth, *taps)) / np.sqrt(
        depth * taps[0] * taps[1]
    )
    return Bank(
        weights,
        rng.standard_normal(maps * groups),
        groups,
        stride,
        dilation,
        drawn_padding(rng, (4, 4)),
        str(rng.choice(["zero", "zero", "clamp", "reflect", "wrap"])),
        str(rng.choice(ACTIVATIONS)),
        float(rng.uniform(0.01, 0.5)),
    )


def drawn_pool(rng: np.random.Generator) -> Pool:
    size, stride = (tuple(int(n) for n in rng.integers(1, 5, 2)) for _ in range(2))
    dilated = rng.random() < 0.3
    dilation = tuple(int(n) for n in rng.integers(1, 3, 2)) if dilated else (1, 1)
    padding = "valid" if dilated else drawn_padding(rng, size)
    counted = bool(rng.random() < 0.5) and padding != "same"
    return Pool(str(rng.choice(["max", "mean"])), size, stride, dilation, padding, counted)


@pytest.mark.parametrize("draw", [drawn_bank, drawn_pool])
def test_250_settings_agree(draw: object) -> None:
    rng = np.random.default_rng(22)
    for case in range(250):
        layer = draw(rng)
        depth = layer.depth if isinstance(layer, Bank) else int(rng.integers(1, 4))
        network = Network((layer,), depth)
        pixels = rng.random((*(int(n) for n in rng.integers(18, 30, 2)), depth), np.float32)
        expected = by_onnxruntime(network, pixels)
        (found,) = network.run(pixels)
        assert found.shape == expected.shape == network.shapes(*pixels.shape[:2])[1], (case, layer)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5, err_msg=f"{case}: {layer}")


def six_layers(seed: int) -> Network:
    rng = np.random.default_rng(seed)

    def bank(maps: int, depth: int, side: int, **settings: object) -> Bank:
        weights = rng.standard_normal((maps, depth, side, side)) / np.sqrt(depth * side * side)
        return Bank(weights, rng.standard_normal(maps) / 4, **settings)

    return Network(
        (
            bank(8, 3, 5, padding="same", padding_mode="reflect", activation="relu"),
            Pool("max", padding="same"),
            bank(8, 8, 3, padding="same", dilation=2, activation="tanh"),
            Residual(2),
            Activate("leaky", 0.2),
            bank(6, 8, 3, stride=2, padding="same", activation="sigmoid"),
        )
    )


@pytest.mark.parametrize("sized", [True, False], ids=["of one size", "of any size"])
def test_six_layers_equal_onnxruntimes_on_the_exported_file(sized: bool) -> None:
    pixels = np.random.default_rng(7).random((61, 47, 3), np.float32)
    network = six_layers(3)
    found = network.run(pixels)[-1]
    assert found.shape == (6, 16, 12)
    np.testing.assert_allclose(found, by_onnxruntime(network, pixels, sized), rtol=0, atol=1e-5)
