"""kernels stack: presets and layers in and out, and apply with what it wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.cli import commands
from filters.registry import Registry
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()


def stack(output: Path, *given: str) -> int:
    return commands.run(["kernels", "stack", *given, "-o", str(output)], REGISTRY)


def applied(photo: Path, output: Path, *given: str) -> np.ndarray:
    assert commands.run(["apply", str(photo), "-o", str(output), *given], REGISTRY) == 0
    return cv2.imread(str(output))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    cv2.imwrite(str(path), cv2.imread(str(CHELSEA))[60:130, 100:180])
    return path


def test_a_layer_becomes_a_preset_and_a_layer_again(tmp_path: Path, photo: Path) -> None:
    weights = np.random.default_rng(0).normal(size=(3, 3, 3, 3)).astype(np.float32)
    np.save(tmp_path / "layer.npy", weights)
    preset, again = tmp_path / "stack.json", tmp_path / "again.npy"
    assert stack(preset, "--from", str(tmp_path / "layer.npy")) == 0
    assert stack(again, "--from", str(preset)) == 0
    np.testing.assert_array_equal(np.load(again), weights)
    typed = json.dumps(weights.tolist())
    by_preset = applied(photo, tmp_path / "a.png", "--preset", str(preset))
    by_value = applied(
        photo, tmp_path / "b.png", "--filter", "cross_channel", "-p", f"kernels={typed}"
    )
    np.testing.assert_array_equal(by_preset, by_value)
    assert (by_preset != cv2.imread(str(photo))).any()


def test_channels_are_swapped_and_each_has_a_kernel_of_its_own(tmp_path: Path, photo: Path) -> None:
    swap = "0 | 0 | 1 || 0 | 1 | 0 || 1 | 0 | 0"
    assert stack(tmp_path / "swap.json", "--typed", swap) == 0
    swapped = applied(photo, tmp_path / "a.png", "--preset", str(tmp_path / "swap.json"))
    np.testing.assert_array_equal(swapped, cv2.imread(str(photo))[..., ::-1])
    assert stack(tmp_path / "one.json", "--each", "1", "0", "Sharpen") == 0
    one = applied(photo, tmp_path / "b.png", "--preset", str(tmp_path / "one.json"))
    np.testing.assert_array_equal(one[..., 2], cv2.imread(str(photo))[..., 2])
    assert not one[..., 1].any()


def test_luminance_and_opponent_space(tmp_path: Path, photo: Path) -> None:
    assert stack(tmp_path / "luma.json", "--luminance", "Box blur 5x5") == 0
    found = applied(photo, tmp_path / "a.png", "--preset", str(tmp_path / "luma.json"))
    before = cv2.imread(str(photo)).astype(int)
    inside = (found > 0).all(2) & (found < 255).all(2)
    moved = (found.astype(int) - before)[inside]
    assert np.abs(moved - moved[:, :1]).max() <= 1  # every channel by as much
    assert np.abs(moved).max() > 5
    assert stack(tmp_path / "same.json", "--opponent", "1", "1", "1") == 0
    same = applied(photo, tmp_path / "b.png", "--preset", str(tmp_path / "same.json"))
    np.testing.assert_array_equal(same, before)


def test_what_is_no_stack_for_colours_is_said(tmp_path: Path, capsys: Any) -> None:
    np.save(tmp_path / "deep.npy", np.zeros((2, 5, 3, 3), np.float32))
    assert stack(tmp_path / "x.json", "--from", str(tmp_path / "deep.npy")) != 0
    assert "2 x 5 planes is not allowed: 3 x 3" in capsys.readouterr().err
    assert stack(tmp_path / "x.json", "--typed", "1 | 2") != 0
    assert "1 x 2 planes is not allowed" in capsys.readouterr().err
    assert not (tmp_path / "x.json").exists()


def morph(output: Path, *given: str) -> int:
    return commands.run(["kernels", "morph", *given, "-o", str(output)], REGISTRY)


def weights(path: Path) -> np.ndarray:
    kernel = json.loads(path.read_text())["step"]["values"]["kernel"]
    return np.array(kernel["weights"]) / kernel["divisor"]


def test_a_kernel_between_others_is_an_ordinary_one(tmp_path: Path, photo: Path) -> None:
    assert morph(tmp_path / "a.json", "0 2 0", "3 0 1", "--at", "25") == 0
    np.testing.assert_allclose(weights(tmp_path / "a.json"), [[0.75, 1.5, 0.25]])
    assert morph(tmp_path / "b.json", "1", "2", "3", "4", "--at", "100,50") == 0
    np.testing.assert_allclose(weights(tmp_path / "b.json"), [[3]])
    assert morph(tmp_path / "d.json", "1", "2", "--at", "12,5") == 0
    np.testing.assert_allclose(weights(tmp_path / "d.json"), [[1.125]])
    assert morph(tmp_path / "e.json", "1", "2", "3", "4", "--at", "12,5; 50") == 0
    np.testing.assert_allclose(weights(tmp_path / "e.json"), [[2.125]])
    named = ("Box blur 3x3", "Box blur 9x9", "--by", "frequency")
    assert morph(tmp_path / "c.json", *named) == 0
    assert weights(tmp_path / "c.json").sum() == pytest.approx(1)
    assert applied(photo, tmp_path / "c.png", "--preset", str(tmp_path / "c.json")).any()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("1",), "1 kernels are not allowed: 2 to 4"),
        (("1", "2", "--at", "x"), "--at 'x' is not allowed"),
        (("1", "2", "--at", "101"), "0 to 100"),
    ],
)
def test_what_can_not_be_morphed_is_said(
    tmp_path: Path, capsys: Any, given: tuple[str, ...], words: str
) -> None:
    assert morph(tmp_path / "x.json", *given) == 2
    assert words in capsys.readouterr().err
