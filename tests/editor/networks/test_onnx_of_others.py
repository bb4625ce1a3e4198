"""ONNX files that other programs write, and damaged ones: read as they are meant, or refused."""

from __future__ import annotations

import numpy as np
import pytest

from editor.networks import onnx_banks
from editor.networks.error import NetworkFileError
from editor.networks.onnx_banks import read_banks
from editor.networks.onnx_read import input_size, read_network
from editor.networks.wire import MOST_FIELDS, each, field
from tests.editor.networks.onnx_parts import array_setting, model, node, number_setting, tensor

WEIGHTS = tensor("w", np.full((3, 3, 1, 1), -1.0))
PADS = tensor("p", np.array([0, 0, 1, 1, 0, 0, 1, 1]))
CONV = node("Conv", ["x", "w"], "a")
ONES = np.ones((8, 8, 3), np.float32)


def test_a_layer_that_is_read_by_another_name_too_keeps_its_sums() -> None:
    layers = [
        CONV,
        node("Identity", ["a"], "b"),
        node("Relu", ["b"], "c"),
        node("Conv", ["c", "w"], "d"),
        node("Add", ["d", "a"], "y"),
    ]
    last = read_network(model(layers, [WEIGHTS])).run(ONES)[-1]
    np.testing.assert_array_equal(last, np.full((3, 8, 8), -3.0))


def test_what_is_given_out_by_another_name_is_not_activated() -> None:
    layers = [CONV, node("Identity", ["a"], "b"), node("Relu", ["b"], "c")]
    with pytest.raises(NetworkFileError, match="something else than its last layer"):
        read_network(model(layers, [WEIGHTS], output="a"))


def test_an_activation_behind_an_identity_belongs_to_its_layer() -> None:
    layers = [CONV, node("Identity", ["a"], "b"), node("Relu", ["b"], "y")]
    assert len(read_network(model(layers, [WEIGHTS])).layers) == 1


def test_axes_of_minus_1_are_open() -> None:
    content = model([CONV], [WEIGHTS], output="a", shape=(-1, -1, -1, -1))
    assert input_size(content) is None
    assert read_network(content).depth == 3


@pytest.mark.parametrize(
    ("inputs", "settings"),
    [
        (["x", "p"], [number_setting("value", 1.0)]),
        (["x", "p", "computed"], []),
        (["x", "p", "", "axes"], []),
        (["x", "empty"], []),
        (["x", "p"], [array_setting("mode")]),
        (["x", "p"], [field(1, "mode") + field(8, 1)]),
    ],
)
def test_a_pad_by_anything_but_zeros_around_rows_and_columns_is_refused(
    inputs: list[str], settings: list[bytes]
) -> None:
    axes, empty = np.array([2, 3, 0, 1]), np.empty((8, 0), np.int64)
    layers = [node("Pad", inputs, "q", *settings), node("Conv", ["q", "w"], "y")]
    arrays = [WEIGHTS, PADS, tensor("axes", axes), tensor("empty", empty)]
    with pytest.raises(NetworkFileError, match=r"^Pad (is not read|has an array)"):
        read_network(model(layers, arrays))


@pytest.mark.parametrize("kind", ["Conv", "AveragePool"])
@pytest.mark.parametrize("name", ["auto_pad", "pads", "ceil_mode", "count_include_pad"])
def test_a_setting_that_is_an_array_is_refused(kind: str, name: str) -> None:
    content = model([node(kind, ["x", "w"], "y", array_setting(name))], [WEIGHTS])
    with pytest.raises(NetworkFileError, match=f"{kind} has an array as its {name}"):
        read_network(content)
    if kind == "Conv":
        with pytest.raises(NetworkFileError, match=f"{kind} has an array as its {name}"):
            read_banks(content)


def test_a_shape_beyond_memory_without_values_is_refused() -> None:
    hollow = each(1, (0, 1 << 26, 1 << 26, 1 << 26)) + field(2, 1) + field(8, "w")
    with pytest.raises(NetworkFileError, match="is not of the shape"):
        read_network(model([CONV], [hollow], output="a"))


def test_a_file_of_countless_parts_is_refused() -> None:
    with pytest.raises(NetworkFileError, match=f"more than {MOST_FIELDS} fields"):
        read_network(field(7, field(1, b"") * (MOST_FIELDS + 1)))


def test_convolutions_that_share_large_weights_are_not_copied_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(onnx_banks, "MOST_BYTES", 3 * 9 * 4)
    layers = [node("Conv", ["x", "w"], f"y{n}") for n in range(4)]
    with pytest.raises(NetworkFileError, match="its weights take more than"):
        read_banks(model(layers, [WEIGHTS]))
    assert len(read_banks(model(layers[:3], [WEIGHTS]))) == 3


def test_a_chain_of_countless_layers_is_refused_before_it_is_read() -> None:
    layers = [node("Conv", ["x" if n == 0 else f"y{n}", "w"], f"y{n + 1}") for n in range(99)]
    with pytest.raises(NetworkFileError, match="more layers than the 6"):
        read_network(model(layers, [WEIGHTS], output="y99"))
