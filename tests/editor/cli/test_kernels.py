"""The command kernels: files in, a preset and a report out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.cli import commands
from filters import Kernel, convolve
from filters.registry import Registry
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()
SHARP = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def photo() -> np.ndarray:
    return cv2.imread(str(CHELSEA))[60:260, 100:340]


def run(folder: Path, *given: str) -> tuple[dict[str, Any], dict[str, Any]]:
    outputs = ["-o", str(folder / "kernel.json"), "--report", str(folder / "report.json")]
    assert commands.run(["kernels", *given, *outputs], REGISTRY) == 0
    preset = json.loads((folder / "kernel.json").read_text())
    return preset, json.loads((folder / "report.json").read_text())


def test_a_pairs_kernel_applied_gives_the_second_picture(tmp_path: Path, capsys: Any) -> None:
    before, after, again = (tmp_path / name for name in ("before.png", "after.png", "again.png"))
    cv2.imwrite(str(before), photo())
    cv2.imwrite(str(after), convolve(photo(), SHARP))
    preset, report = run(tmp_path, "from-pair", str(before), str(after))
    assert report["convolution"] is True
    assert report["equal_bytes"] == 1
    assert report["r2"] > 0.999999
    assert "every byte" in report["reason"]
    assert report["reason"] in capsys.readouterr().out
    assert preset["step"]["values"]["kernel"]["weights"] == [[0, -1, 0], [-1, 5, -1], [0, -1, 0]]
    assert "before.png and after.png" in preset["source"]
    given = ["apply", str(before), "-o", str(again), "--preset", str(tmp_path / "kernel.json")]
    assert commands.run(given, REGISTRY) == 0
    np.testing.assert_array_equal(cv2.imread(str(again)), cv2.imread(str(after)))


@pytest.mark.parametrize("subsampling", ["0x111111", "0x221111"])
def test_a_jpegs_kernel_is_as_near_as_the_true_one(tmp_path: Path, subsampling: str) -> None:
    before, after = tmp_path / "before.png", tmp_path / "after.jpg"
    cv2.imwrite(str(before), photo())
    made = convolve(photo(), SHARP)
    options = [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR]
    cv2.imwrite(str(after), made, [*options, int(subsampling, 16)])
    preset, report = run(tmp_path, "from-pair", str(before), str(after), "--size", "3x3")
    jpeg = cv2.imread(str(after)).astype(int)
    weights = np.array(preset["step"]["values"]["kernel"]["weights"])
    divisor = preset["step"]["values"]["kernel"]["divisor"]
    np.testing.assert_allclose(weights / divisor, SHARP.weights, atol=0.03)
    found = convolve(photo(), Kernel(weights, divisor=divisor)).astype(int)
    true = (np.abs(made.astype(int) - jpeg) <= 1).mean()
    assert (np.abs(found - jpeg) <= 1).mean() > true - 0.03
    assert report["convolution"] is True
    assert report["size"] == [3, 3]


def test_a_median_and_another_size_are_no_convolution(tmp_path: Path) -> None:
    before, after = tmp_path / "before.png", tmp_path / "after.png"
    cv2.imwrite(str(before), photo())
    cv2.imwrite(str(after), cv2.medianBlur(photo(), 5))
    _, report = run(tmp_path, "from-pair", str(before), str(after))
    assert report["convolution"] is False
    assert "median" in report["reason"]
    cv2.imwrite(str(after), cv2.resize(photo(), (120, 100)))
    _, report = run(tmp_path, "from-pair", str(before), str(after))
    assert report["convolution"] is False
    assert "geometric change" in report["reason"]


def test_pictures_that_are_alike_or_flat_are_one_tap(tmp_path: Path) -> None:
    before, after = tmp_path / "before.png", tmp_path / "after.png"
    for pixels in (photo(), np.full((40, 50, 3), 77, np.uint8)):
        cv2.imwrite(str(before), pixels)
        cv2.imwrite(str(after), pixels)
        preset, report = run(tmp_path, "from-pair", str(before), str(after))
        assert report["convolution"] is True
        assert report["equal_bytes"] == 1
        assert len(preset["step"]["values"]["kernel"]["weights"]) == 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--size", "3"], "--size '3' is not allowed"),
        (["--size", "0x3"], "--size 0x3 is not allowed"),
        (["--size", "255x255"], "255x255 is too large"),
        (["--constraint", "odd"], "odd"),
        (["-o", "nowhere/k.json"], "nowhere"),
        (["--report", "nowhere/r.json"], "nowhere"),
    ],
)
def test_a_mistake_is_one_sentence_and_nothing_is_written(
    tmp_path: Path, options: list[str], words: str, capsys: Any, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    cv2.imwrite("a.png", photo())
    given = ["kernels", "from-pair", "a.png", "a.png", "-o", "k.json", *options]
    assert commands.run(given, REGISTRY) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
    assert not Path("k.json").exists()
