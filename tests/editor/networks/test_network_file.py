from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.networks.bank_file import read_bank_file
from editor.networks.network_file import read_network_file, write_network_file
from editor.storage.file_error import FileError
from filters.banks.banks import find_bank
from filters.convolution.bank.bank import Bank
from filters.network.network import Activate, Network, Residual
from filters.network.pool import Pool

RNG = np.random.default_rng(9)
NETWORK = Network(
    (
        Bank(RNG.standard_normal((4, 3, 3, 3)), RNG.standard_normal(4), padding=(1, 1, 1, 1)),
        Activate("leaky", 0.5),
        Residual(1),
        Pool("mean", (3, 3), (2, 2), padding=(1, 0, 1, 0), count_padding=True),
        Bank(RNG.standard_normal((2, 2, 3, 3)), groups=2, stride=(2, 1), activation="sigmoid"),
        Pool("max", (2, 1), (1, 1)),
    )
)


@pytest.mark.parametrize("suffix", [".json", ".onnx"])
def test_a_network_comes_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"network{suffix}"
    write_network_file(path, NETWORK)
    assert read_network_file(path) == NETWORK


def test_onnx_folds_an_activation_into_the_convolution_before_it(tmp_path: Path) -> None:
    path = tmp_path / "network.onnx"
    write_network_file(path, Network((Bank(np.ones((1, 3, 1, 1))), Activate("tanh"))))
    assert read_network_file(path).layers == (Bank(np.ones((1, 3, 1, 1)), activation="tanh"),)


@pytest.mark.parametrize("first", [Bank(np.ones((3, 3, 1, 1))), Pool("mean"), None])
def test_what_is_added_to_itself_comes_back(tmp_path: Path, first: Any) -> None:
    path, before = tmp_path / "network.onnx", () if first is None else (first,)
    network = Network((*before, Activate("none"), Residual(len(before))))
    write_network_file(path, network)
    assert read_network_file(path) == network


@pytest.mark.parametrize("mode", ["clamp", "reflect", "wrap"])
def test_onnx_keeps_what_padding_shows(tmp_path: Path, mode: Any) -> None:
    path = tmp_path / "network.onnx"
    bank = Bank(np.ones((1, 3, 3, 3)), padding=(1, 2, 0, 1), padding_mode=mode)
    write_network_file(path, Network((bank,)))
    assert read_network_file(path).layers == (bank,)


def test_a_mirror_is_not_written_as_something_else(tmp_path: Path) -> None:
    bank = Bank(np.ones((1, 3, 3, 3)), padding="same", padding_mode="mirror")
    with pytest.raises(FileError, match="layer 1 can't be written: ONNX has no padding"):
        write_network_file(tmp_path / "network.onnx", Network((bank,)))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("padding", ["same", "full", (0, 0, 0, 2)])
def test_a_pooling_that_onnxruntime_refuses_is_not_written(tmp_path: Path, padding: Any) -> None:
    pool = Pool("max", (2, 2), (1, 1), dilation=(3, 3), padding=padding)
    with pytest.raises(FileError, match="layer 1 can't be written: onnxruntime pads a pooling"):
        write_network_file(tmp_path / "network.onnx", Network((pool,)))
    assert not list(tmp_path.iterdir())


def test_the_layers_of_a_network_are_banks_with_padding_and_activation(tmp_path: Path) -> None:
    path, ones = tmp_path / "network.onnx", np.ones((3, 3, 3, 3))
    padded = Bank(ones, padding=(1, 1, 1, 1), padding_mode="wrap", activation="tanh")
    shared = Bank(
        ones, padding=(1, 1, 1, 1)
    )  # what it gives is added too: no activation is its own
    last = Bank(ones, stride=(2, 2), activation="relu")
    layers = (padded, shared, Activate("abs"), Residual(2), last)
    write_network_file(path, Network(layers))
    assert list(read_bank_file(path).values()) == [padded, shared, last]


def read(tmp_path: Path, layers: list[Any], **more: Any) -> Network:
    path = tmp_path / "network.json"
    path.write_text(json.dumps({"kernelroom_network": 1, "layers": layers, **more}))
    return read_network_file(path)


def test_weights_come_of_a_bank_or_by_chance(tmp_path: Path) -> None:
    network = read(
        tmp_path,
        [
            {"kind": "convolution", "bank": "gabor", "padding": "same", "activation": "abs"},
            {"kind": "max-pooling", "size": 3, "stride": 2, "padding": [1, 1, 1, 1]},
            {"kind": "convolution", "maps": 24, "size": [1, 3], "seed": 4, "groups": 8},
        ],
        depth=1,
    )
    gabor, pool, chance = network.layers
    assert gabor == Bank(find_bank("gabor").weights(1), padding="same", activation="abs")
    assert pool == Pool("max", (3, 3), (2, 2), padding=(1, 1, 1, 1))
    assert chance.weights.shape == (24, 3, 1, 3)
    assert chance.weights.std() == pytest.approx((2 / 9) ** 0.5, rel=0.15)
    again = read(tmp_path, [{"kind": "convolution", "maps": 2, "seed": 4}])
    assert again == read(tmp_path, [{"kind": "convolution", "maps": 2, "seed": 4}])


@pytest.mark.parametrize(
    ("layers", "words"),
    [
        ([], '"layers" must be a list'),
        ([{"kind": "dense"}], "layer 1: the kind 'dense' is not known"),
        ([3], "layer 1: the kind None is not known"),
        ([{"kind": "convolution"}], 'one of "weights", "bank" and "maps"'),
        ([{"kind": "convolution", "maps": 1, "strid": 2}], "no 'strid': the nearest is stride"),
        ([{"kind": "convolution", "maps": 0}], "maps 0 is not allowed"),
        ([{"kind": "convolution", "bank": "sobble"}], "'sobble' is not known"),
        ([{"kind": "convolution", "weights": [[1]]}], "weights of shape (1, 1)"),
        ([{"kind": "convolution", "maps": 1, "groups": 2}], "2 groups can't share a depth of 3"),
        ([{"kind": "max-pooling", "size": "2"}], "size '2' is not allowed"),
        ([{"kind": "mean-pooling", "padding": [9, 9, 9, 9]}], "padding of (9, 9, 9, 9)"),
        ([{"kind": "mean-pooling", "padding": 1}], "padding"),
        ([{"kind": "activation", "activation": "gelu"}], "activation 'gelu'"),
        ([{"kind": "activation", "slope": "x"}], "slope 'x'"),
        ([{"kind": "sum", "with": 1}], "layer 1 can't add layer 1"),
        ([{"kind": "activation"}] * 7, "7 layers are not allowed"),
    ],
)
def test_what_a_layer_can_not_be_is_named(tmp_path: Path, layers: list[Any], words: str) -> None:
    with pytest.raises(FileError) as caught:
        read(tmp_path, layers)
    assert words in str(caught.value)


def test_other_files_are_refused(tmp_path: Path) -> None:
    for name, content, words in (
        ("a.json", "{}", 'it needs "kernelroom_network": 1'),
        ("a.json", "[", "is not JSON"),
        ("a.onnx", "x", "cut short"),
        ("a.h5", "", ".json and .onnx are allowed"),
    ):
        (tmp_path / name).write_text(content)
        with pytest.raises(FileError) as caught:
            read_network_file(tmp_path / name)
        assert words in str(caught.value)
