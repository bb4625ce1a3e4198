"""The commands shapes and banks, and maps with what they name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.cli import commands
from editor.networks.bank_file import read_bank_file
from editor.networks.network_file import write_network_file
from editor.networks.onnx_write import write_network
from filters.banks.banks import BANKS, find_bank
from filters.convolution.bank.bank import Bank, feature_maps
from filters.network.combine import combined
from filters.network.network import Network
from filters.network.pool import Pool
from filters.registry import Registry

REGISTRY = Registry.builtin()
RGB = np.random.default_rng(8).integers(0, 256, (40, 50, 3)).astype(np.uint8)
NETWORK = {
    "kernelroom_network": 1,
    "depth": 3,
    "layers": [
        {"kind": "convolution", "maps": 8, "size": 5, "padding": "same", "activation": "relu"},
        {"kind": "max-pooling"},
        {"kind": "convolution", "maps": 12, "dilation": 4, "padding": "same"},
        {"kind": "convolution", "maps": 6, "stride": 2, "padding": "same"},
    ],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: Any) -> Path:
    monkeypatch.chdir(tmp_path)
    cv2.imwrite("photo.png", RGB[..., ::-1])
    Path("network.json").write_text(json.dumps(NETWORK))
    return tmp_path


def said(capsys: Any, *words: str) -> str:
    assert commands.run(words, REGISTRY) == 0
    return capsys.readouterr().out


def test_shapes_prints_the_chain_and_the_receptive_field(folder: Path, capsys: Any) -> None:
    out = said(capsys, "shapes", "network.json", "--size", "96x96")
    assert "96×96×3 → 96×96×8 → 48×48×8 → 48×48×12 → 24×24×6" in out
    rows = [line.split() for line in out.splitlines()]
    last = next(row for row in rows if row[:1] == ["4"])
    assert last == ["4", "Convolve", "3×3,", "stride", "2", "24×24×6", "26×26", "4", "−10", "654"]
    assert "2138 weights and biases; a value of the last layer sees 26×26 pixels" in out


def test_shapes_takes_a_photos_size_and_gives_json(folder: Path, capsys: Any) -> None:
    found = json.loads(said(capsys, "shapes", "network.json", "--photo", "photo.png", "--json"))
    assert [row["shape"] for row in found["layers"]][:3] == [[40, 50, 3], [40, 50, 8], [20, 25, 8]]
    assert found["layers"][2]["field"] == [6, 6]
    assert found["layers"][2]["jump"] == [2, 2]


def test_shapes_reads_onnx_and_begins_with_the_articles_size(folder: Path, capsys: Any) -> None:
    write_network_file(Path("n.onnx"), Network((Bank(np.ones((1, 3, 3, 3))), Pool("mean"))))
    assert "32×32×3 → 30×30×1 → 15×15×1" in said(capsys, "shapes", "n.onnx")


def test_shapes_takes_the_size_that_an_onnx_file_is_made_for(folder: Path, capsys: Any) -> None:
    network = Network((Bank(np.ones((1, 3, 3, 3)), stride=2, padding="same", dilation=2),))
    Path("n.onnx").write_bytes(write_network(network, 65, 40))
    assert "65×40×3 → 33×20×1" in said(capsys, "shapes", "n.onnx")
    assert "32×32×3 → 16×16×1" in said(capsys, "shapes", "n.onnx", "--size", "32x32")


def test_a_slope_is_handed_on(folder: Path) -> None:
    np.save("bank.npy", np.full((1, 3, 1, 1), -1.0))
    run = ["maps", "photo.png", "-o", "maps.npy", "--bank", "bank.npy", "--activation", "leaky"]
    assert commands.run([*run, "--slope", "1/4"], REGISTRY) == 0
    expected = -0.25 * (RGB / np.float32(255)).sum(axis=2)
    np.testing.assert_allclose(np.load("maps.npy")[0], expected, atol=1e-6)


def test_banks_lists_shows_and_writes(folder: Path, capsys: Any) -> None:
    listed = said(capsys, "banks").splitlines()
    assert [line.split("\t")[0] for line in listed] == [bank.name for bank in BANKS]
    shown = said(capsys, "banks", "laws")
    assert "2\tL5E5" in shown
    assert "Source: K. I. Laws" in shown
    said(capsys, "banks", "laws", "-o", "laws.safetensors", "--depth", "1")
    assert "weight" not in said(capsys, "banks", "laws.safetensors").split("\t")[1]
    (bank,) = read_bank_file(Path("laws.safetensors")).values()
    np.testing.assert_array_equal(bank.weights, find_bank("laws").weights(1))


def test_maps_takes_a_bank_by_name_a_layer_of_a_file_or_a_network(folder: Path) -> None:
    pixels = RGB / np.float32(255)
    run = ["maps", "photo.png", "-o", "maps.npy"]
    assert commands.run([*run, "--bank", "sobel", "--padding", "same"], REGISTRY) == 0
    expected = feature_maps(pixels, Bank(find_bank("sobel").weights(3), padding="same"))
    np.testing.assert_array_equal(np.load("maps.npy"), expected)

    more = ["--bank", "sobel", "--padding", "same", "--combine", "magnitude"]
    assert commands.run([*run, *more], REGISTRY) == 0
    np.testing.assert_array_equal(np.load("maps.npy")[0], combined(expected, "magnitude"))

    layers = (Bank(np.ones((2, 3, 3, 3)), stride=2), Bank(np.ones((1, 2, 1, 1)), activation="abs"))
    write_network_file(Path("n.onnx"), Network(layers))
    given = [*run, "--bank", "n.onnx", "--padding", "1,1,1,1"]
    assert commands.run(given, REGISTRY) == 0
    first = Bank(np.ones((2, 3, 3, 3)), stride=2, padding=(1, 1, 1, 1))
    np.testing.assert_array_equal(np.load("maps.npy"), feature_maps(pixels, first))

    assert commands.run([*run, "--network", "n.onnx"], REGISTRY) == 0
    np.testing.assert_array_equal(np.load("maps.npy"), Network(layers).run(pixels)[-1])


def test_alpha_is_not_read_by_a_bank_with_a_name(folder: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, RGB.shape[:2]).astype(np.uint8)
    cv2.imwrite("rgba.png", np.dstack([RGB[..., ::-1], noise]))
    for source, out in (("photo.png", "rgb.npy"), ("rgba.png", "rgba.npy")):
        assert commands.run(["maps", source, "-o", out, "--bank", "haar"], REGISTRY) == 0
    np.testing.assert_allclose(np.load("rgb.npy"), np.load("rgba.npy"), atol=1e-5)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["shapes", "none.json"], "none.json can't be opened: it does not exist"),
        (["shapes", "network.json", "--size", "x"], "--size 'x' is not allowed"),
        (["shapes", "network.json", "--size", "0x3"], "--size '0x3' is not allowed"),
        (["shapes", "photo.png"], ".json and .onnx are allowed"),
        (["banks", "sobble"], "'sobble' is not known: the nearest is sobel"),
        (["banks", "none.npz"], "none.npz can't be opened: it does not exist"),
        (["banks", "sobel", "-o", "out.txt"], ".npy, .npz, .safetensors, .onnx are allowed"),
        (["maps", "photo.png", "-o", "o.npy"], "one of the arguments --bank --network is required"),
        (
            ["maps", "photo.png", "-o", "o.npy", "--network", "network.json", "--stride", "2"],
            "--stride can't be given with --network",
        ),
    ],
)
def test_a_mistake_is_one_sentence(folder: Path, given: list[str], words: str, capsys: Any) -> None:
    assert commands.run(given, REGISTRY) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_maps_combines_to_directions_in_degrees_or_as_hues(folder: Path) -> None:
    run = ["maps", "photo.png", "--bank", "sobel", "--combine", "orientation", "-o"]
    assert commands.run([*run, "ways.npy"], REGISTRY) == 0
    bank = Bank(find_bank("sobel").weights(3))
    across, down = feature_maps(RGB / np.float32(255), bank)
    off = np.load("ways.npy")[0] - np.degrees(np.arctan2(-down, across))
    assert np.abs((off + 90) % 180 - 90)[np.hypot(across, down) > 0.05].max() < 0.01
    assert commands.run([*run, "relu.npy", "--activation", "relu"], REGISTRY) == 0
    assert (np.load("relu.npy") == np.load("ways.npy")).all()
    assert commands.run([*run, "ways.png"], REGISTRY) == 0
    picture = cv2.imread("ways.png")
    assert picture.shape == (*across.shape, 3)
    assert np.ptp(picture.astype(int), axis=2).max() > 150  # hues, not greys
