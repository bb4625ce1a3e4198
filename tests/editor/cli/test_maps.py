from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.cli import commands
from filters.convolution.bank.bank import Bank, feature_maps
from filters.registry import Registry
from tests.filters.convolution.bank.onnx_conv import conv

REGISTRY = Registry.builtin()
RNG = np.random.default_rng(7)
RGBA = RNG.integers(0, 256, (19, 23, 4)).astype(np.uint8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "rgb.png"), RGBA[..., 2::-1])
    cv2.imwrite(str(tmp_path / "rgba.png"), RGBA[..., [2, 1, 0, 3]])
    cv2.imwrite(str(tmp_path / "grey.png"), RGBA[..., 0])
    cv2.imwrite(str(tmp_path / "deep.png"), RGBA[..., 2::-1].astype(np.uint16) * 257)
    return tmp_path


def run(folder: Path, source: str, bank: Any, *options: str) -> Any:
    np.save(folder / "bank.npy", bank)
    out = folder / "out.npy"
    given = ["maps", str(folder / source), "-o", str(out), "--bank", str(folder / "bank.npy")]
    assert commands.run([*given, *options], REGISTRY) == 0
    return np.load(out, allow_pickle=False)


def test_maps_are_onnxruntimes_conv_of_values_over_full_scale(folder: Path) -> None:
    weights = RNG.standard_normal((4, 3, 3, 5)).astype(np.float32) / 6
    bias = RNG.standard_normal(4).astype(np.float32)
    np.save(folder / "bias.npy", bias)
    given = ["--bias", str(folder / "bias.npy"), "--stride", "2,1", "--dilation", "1,2"]
    given += ["--padding", "1,0,2,3"]
    pixels = RGBA[..., :3] / np.float32(255)
    expected = conv(pixels, weights, bias, stride=(2, 1), dilation=(1, 2), pads=(1, 0, 2, 3))
    for source in ("rgb.png", "deep.png"):
        found = run(folder, source, weights, *given)
        assert found.dtype == np.float32
        np.testing.assert_allclose(found, expected, atol=1e-5)


def test_the_planes_are_those_of_the_file(folder: Path) -> None:
    for source, depth in (("grey.png", 1), ("rgb.png", 3), ("rgba.png", 4)):
        found = run(folder, source, np.ones((2, depth, 3, 3), np.float32))
        assert found.shape == (2, 17, 21)
    grouped = run(folder, "rgba.png", np.ones((4, 1, 1, 1)), "--groups", "4")
    np.testing.assert_allclose(grouped, np.moveaxis(RGBA, -1, 0) / 255, atol=1e-6)


def test_fewer_dimensions_are_one_map(folder: Path) -> None:
    weights = RNG.standard_normal((3, 2, 2)).astype(np.float32)
    np.testing.assert_array_equal(
        run(folder, "rgb.png", weights), run(folder, "rgb.png", weights[None])
    )
    np.testing.assert_array_equal(
        run(folder, "grey.png", weights[0]), run(folder, "grey.png", weights[None, :1])
    )


@pytest.mark.parametrize("mode", ["zero", "clamp", "mirror", "reflect", "wrap"])
def test_padding_and_activation_are_handed_on(folder: Path, mode: Any) -> None:
    weights = RNG.standard_normal((2, 3, 4, 3)).astype(np.float32)
    given = ["--padding", "same", "--padding-mode", mode, "--activation", "abs"]
    found = run(folder, "rgb.png", weights, *given)
    bank = Bank(weights, padding="same", padding_mode=mode, activation="abs")
    assert found.shape == (2, 19, 23)
    np.testing.assert_allclose(
        found, feature_maps(RGBA[..., :3] / np.float32(255), bank), atol=1e-6
    )


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--stride", "0"], "stride 0 is not allowed"),
        (["--stride", "1,2,3"], "stride of 3 numbers"),
        (["--stride", "x"], "'x' is not whole numbers"),
        (["--groups", "2"], "groups 2 is not allowed"),
        (["--padding", "half"], "'half' is not allowed"),
        (["--padding", "1,2"], "'1,2' is not allowed"),
        (["--padding", "0,0,0,-1"], "padding -1 is not allowed"),
        (["--padding-mode", "black"], "black"),
        (["--activation", "softmax"], "softmax"),
        (["--bias", "bank.npy"], "bias of shape (1, 3, 3, 3)"),
        (["--bias", "none.npy"], "none.npy can't be opened: it does not exist"),
        (["--bank", "text.npy"], "text.npy can't be opened"),
        (["--bank", "empty.npy"], "empty.npy can't be opened"),
        (["--bank", "objects.npy"], "objects.npy can't be opened"),
        (["--bank", "zip.npy"], "zip.npy can't be opened"),
        (["--bank", "words.npy"], "words.npy can't be opened"),
        (["--bank", "five.npy"], "weights of shape (1, 1, 1, 1, 1)"),
        (["--bank", "large.npy"], "does not fit into"),
        (["--dilation", "20"], "does not fit into"),
        (["-o", "out.jpg"], "feature maps are written as .npy, .tif, .tiff, .png"),
        (["--bank", "gabour"], "the bank 'gabour' is not known: the nearest is gabor"),
        (["--bank", "gabor", "--groups", "3"], "--groups 3 can't be given"),
        (["-o", "nowhere/out.npy"], "can't be written"),
    ],
)
def test_a_mistake_is_one_sentence_and_nothing_is_written(
    folder: Path, options: list[str], words: str, capsys: Any, monkeypatch: Any
) -> None:
    monkeypatch.chdir(folder)
    np.save("bank.npy", np.ones((1, 3, 3, 3)))
    np.save("five.npy", np.ones((1,) * 5))
    np.save("large.npy", np.ones((1, 3, 30, 30)))
    np.save("objects.npy", np.array([{}]), allow_pickle=True)
    np.save("words.npy", np.array(["a"]))
    Path("text.npy").write_text("1 2 3")
    Path("empty.npy").touch()
    np.savez("zip.npy.npz", np.ones(3))
    Path("zip.npy.npz").rename("zip.npy")
    given = ["maps", "rgb.png", "-o", "out.npy", "--bank", "bank.npy", *options]
    assert commands.run(given, REGISTRY) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
    assert not Path("out.npy").exists()


def test_a_photo_of_another_depth_is_named(folder: Path, capsys: Any) -> None:
    np.save(folder / "bank.npy", np.ones((1, 3, 3, 3)))
    given = ["maps", str(folder / "grey.png"), "-o", str(folder / "o.npy")]
    assert commands.run([*given, "--bank", str(folder / "bank.npy")], REGISTRY) == 2
    assert "the picture is 1 deep, but the bank needs a depth of 3" in capsys.readouterr().err
