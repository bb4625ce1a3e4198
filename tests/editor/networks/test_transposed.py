"""Transposed and causal convolutions: against onnxruntime, by hand, in files and commands."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.cli import commands
from editor.networks.network_file import read_network_file, write_network_file
from filters.convolution.bank.activation import ACTIVATIONS
from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.transposed import Stamps, same_cut, stamps_of, transposed
from filters.network.field import receptive_fields, taps_of
from filters.network.network import Network
from filters.network.pool import Pool
from filters.registry import Registry
from filters.user_error import UserError
from tests.editor.networks.test_against_onnxruntime import by_onnxruntime

REGISTRY = Registry.builtin()


def run(*argv: str) -> int:
    return commands.run(argv, REGISTRY)


def drawn(rng: np.random.Generator) -> Bank:
    groups, maps, depth = (int(n) for n in rng.integers(1, 4, 3))
    taps, stride, dilation = (tuple(int(n) for n in rng.integers(1, k, 2)) for k in (6, 4, 3))
    weights = rng.standard_normal((maps * groups, depth, *taps)) / np.sqrt(depth)
    reach = tuple((n - 1) * d for n, d in zip(taps, dilation, strict=True))
    cut = tuple(int(rng.integers(0, n + 1)) for n in reach * 2)
    more = tuple(int(rng.integers(0, s)) for s in stride)
    return transposed(
        Stamps(weights, stride, cut, more),
        bias=rng.standard_normal(maps * groups),
        groups=groups,
        dilation=dilation,
        activation=str(rng.choice(ACTIVATIONS)),
    )


def test_200_transposed_settings_agree_with_onnxruntime(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    for case in range(200):
        bank = drawn(rng)
        pixels = rng.random((*(int(n) for n in rng.integers(6, 12, 2)), bank.depth), np.float32)
        network = Network((bank,), bank.depth)
        expected = by_onnxruntime(network, pixels)
        (found,) = network.run(pixels)
        assert found.shape == expected.shape == network.shapes(*pixels.shape[:2])[1], (case, bank)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5, err_msg=f"{case}: {bank}")
        if case < 20:
            for suffix in (".json", ".onnx"):
                path = tmp_path / f"{case}{suffix}"
                write_network_file(path, network)
                np.testing.assert_array_equal(read_network_file(path).run(pixels)[0], found)


def test_each_pixel_stamps_the_kernel_as_drawn() -> None:
    """Two pixels 1 and 10 apart by a stride of 2: the stamps overlap in one column."""
    weights = np.array([[[[1, 2, 3], [4, 5, 6]]]], np.float32)
    pixels = np.array([[[1.0], [10.0]]], np.float32)
    maps = feature_maps(pixels, transposed(Stamps(weights, (2, 2))))
    assert maps.tolist() == [[[1, 2, 13, 20, 30], [4, 5, 46, 50, 60]]]
    cut = transposed(Stamps(weights, (2, 2), (0, 1, 1, 0), (0, 1)))
    assert feature_maps(pixels, cut).tolist() == [[[2, 13, 20, 30, 0]]]
    assert stamps_of(cut).cut == (0, 1, 1, 0)
    assert stamps_of(cut).more == (0, 1)
    assert stamps_of(Bank(weights)) is None
    with pytest.raises(UserError, match=r"a cut of \(2, 0, 0, 0\).* 1 rows and 2 columns"):
        transposed(Stamps(weights, (2, 2), (2, 0, 0, 0)))


@pytest.mark.parametrize("taps", [(3, 3), (2, 5), (1, 4)])
def test_cut_as_wanted_it_is_stride_times_as_large(taps: tuple[int, int]) -> None:
    cut, more = same_cut(taps, (2, 3), (1, 1))
    bank = transposed(Stamps(np.ones((1, 1, *taps), np.float32), (2, 3), cut, more))
    assert bank.output_shape(7, 9) == (1, 14, 27)


def test_causal_reads_nothing_below_or_to_the_right() -> None:
    rng = np.random.default_rng(6)
    weights = rng.standard_normal((1, 1, 3, 2)).astype(np.float32)
    pixels = rng.random((6, 7, 1), np.float32)
    bank = Bank(weights, dilation=(2, 1), padding="causal")
    maps = feature_maps(pixels, bank)
    assert maps.shape == (1, 6, 7)
    changed = pixels.copy()
    changed[3:, :] += 1
    changed[:, 4:] += 1
    assert np.array_equal(feature_maps(changed, bank)[0, :3, :4], maps[0, :3, :4])
    spread = np.zeros((5, 2), np.float32)
    spread[::2] = weights[0, 0]
    expected = cv2.filter2D(
        pixels[..., 0], -1, spread, anchor=(1, 4), borderType=cv2.BORDER_CONSTANT
    )
    np.testing.assert_allclose(maps[0], expected, atol=1e-6)
    fields = receptive_fields(Network((bank,)), 6, 7)
    assert fields[1].seen_by(5, 3).bottom == 6
    assert fields[1].seen_by(5, 3).right == 4


def test_what_a_value_sees_through_a_transposed_layer_covers_all_it_depends_on() -> None:
    rng = np.random.default_rng(8)
    for case in range(5):
        taps, stride = (tuple(int(n) for n in rng.integers(1, 5, 2)) for _ in range(2))
        before, after = int(rng.integers(1, 3)), int(rng.integers(1, 3))
        layers = (
            Bank(np.ones((1, 1, 3, 3)), stride=(before, before)),
            transposed(Stamps(np.ones((1, 1, *taps), np.float32), stride)),
            Pool("mean", (2, 2), (after, after)),
        )
        network = Network(layers, 1)
        fields = receptive_fields(network, 9, 9)
        plain = network.run(np.zeros((9, 9, 1), np.float32))
        depends: list[set[tuple[int, int]]] = [set() for _ in range(plain[-1].size)]
        stamped: list[set[tuple[int, int]]] = [set() for _ in range(plain[1].size)]
        for row in range(9):
            for column in range(9):
                pixels = np.zeros((9, 9, 1), np.float32)
                pixels[row, column] = 1
                given = network.run(pixels)
                for kept, maps in ((depends, given[-1]), (stamped, given[1])):
                    for value in np.flatnonzero(maps):
                        kept[value].add((row, column))
        for number, kept in ((3, depends), (2, stamped)):
            columns = plain[number - 1].shape[2]
            for value, pixels_read in enumerate(kept):
                seen = fields[number].seen_by(*divmod(value, columns))
                for row, column in pixels_read:
                    assert seen.top <= row < seen.bottom, (case, number, value)
                    assert seen.left <= column < seen.right, (case, number, value)
        middle = plain[1].shape[1] // 2, plain[1].shape[2] // 2
        read = {
            (row, column)
            for tap in taps_of(network, fields, 2, middle)
            for row in range(tap.top, tap.bottom)
            for column in range(tap.left, tap.right)
        }
        assert stamped[middle[0] * plain[1].shape[2] + middle[1]] <= read


def test_commands_have_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo, out = tmp_path / "p.png", tmp_path / "maps.npy"
    cv2.imwrite(str(photo), np.random.default_rng(1).integers(0, 255, (8, 10, 3), np.uint8))
    for options, shape in (
        (["--transposed", "--stride", "2", "--padding", "same"], (9, 16, 20)),
        (["--transposed", "--stride", "2"], (9, 17, 21)),
        (["--padding", "causal"], (9, 8, 10)),
    ):
        assert run("maps", str(photo), "-o", str(out), "--bank", "dct3", *options) == 0
        assert np.load(out).shape == shape
    refused = ["--transposed", "--padding", "causal"]
    assert run("maps", str(photo), "-o", str(out), "--bank", "dct3", *refused) == 2
    assert "--padding causal can't be given with --transposed" in capsys.readouterr().err
    network = tmp_path / "net.json"
    layers = [
        {"kind": "convolution", "maps": 4, "padding": "causal"},
        {"kind": "transposed", "maps": 2, "size": 4, "stride": 2, "cut": "same"},
    ]
    network.write_text(json.dumps({"kernelroom_network": 1, "layers": layers}))
    capsys.readouterr()
    assert run("shapes", str(network), "--size", "8x10") == 0
    assert "8×10×3 → 8×10×4 → 16×20×2" in (text := capsys.readouterr().out)
    assert "Transposed 4×4, stride 2" in text
    assert "1/2" in text
    assert run("shapes", str(network), "--size", "8x10", "--json") == 0
    assert json.loads(capsys.readouterr().out)["layers"][2]["jump"] == [0.5, 0.5]
