"""The command kernels: files in, a preset and a report out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.cli import commands
from editor.cli.kernel_files import kernel_of
from filters import Kernel, convolve
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE

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


def test_grey_made_of_colours_is_a_cross_channel_step(tmp_path: Path) -> None:
    before, after, again = (tmp_path / name for name in ("before.png", "after.png", "again.png"))
    cv2.imwrite(str(before), photo())
    grey = cv2.cvtColor(photo(), cv2.COLOR_BGR2GRAY)
    cv2.imwrite(str(after), grey)
    preset, report = run(tmp_path, "from-pair", str(before), str(after), "--size", "3x3")
    assert (report["convolution"], report["cross_channel"], report["kernels"]) == (True, True, 9)
    assert preset["step"]["filter"] == "cross_channel"
    given = ["apply", str(before), "-o", str(again), "--preset", str(tmp_path / "kernel.json")]
    assert commands.run(given, REGISTRY) == 0
    apart = np.abs(cv2.imread(str(again)).astype(int) - grey[..., None])
    assert (apart == 0).mean() > 0.99
    assert apart.max() == 1


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


def test_a_photos_blur_and_the_kernel_against_it(tmp_path: Path, capsys: Any) -> None:
    blurred = tmp_path / "blurred.png"
    cv2.imwrite(str(blurred), cv2.GaussianBlur(cv2.imread(str(COFFEE)), (0, 0), 2))
    preset, report = run(tmp_path, "from-blur", str(blurred), "--region", "50,20,500,350")
    assert report["kind"] == "gaussian"
    assert report["sigma"] == pytest.approx(2, rel=0.1)
    assert report["mtf50"] == pytest.approx(0.18739 / 2, rel=0.15)
    assert report["raised"] >= 1.5
    assert report["overshoot"] < 0.05
    assert np.sum(preset["step"]["values"]["kernel"]["weights"]) == pytest.approx(1)
    assert "a Gaussian of sigma" in capsys.readouterr().out


@pytest.mark.parametrize("method", ["window", "least-squares", "minimax"])
def test_a_drawn_response_becomes_a_kernel(tmp_path: Path, method: str) -> None:
    picture = tmp_path / "response.png"
    y, x = np.mgrid[-64:64, -64:64] / 128
    cv2.imwrite(str(picture), np.rint(255 * np.exp(-(x**2 + y**2) / 0.08)).astype(np.uint8))
    preset, report = run(tmp_path, "from-response", str(picture), "--size", "9", "--method", method)
    weights = np.array(preset["step"]["values"]["kernel"]["weights"])
    assert weights.shape == (9, 9)
    assert report["greatest_error"] < 0.1
    np.testing.assert_allclose(weights, weights.T, atol=2e-3)


def test_a_picture_becomes_a_kernel_and_a_cheaper_one(tmp_path: Path) -> None:
    picture = tmp_path / "shape.png"
    shape = cv2.circle(np.zeros((40, 40), np.uint8), (20, 20), 15, 255, -1)
    cv2.imwrite(str(picture), shape)
    preset, report = run(tmp_path, "from-picture", str(picture), "--size", "11")
    assert report == {"size": [11, 11], "sum": pytest.approx(1)}
    values = preset["step"]["values"]
    assert (values["flip"], values["light"]) == (True, "linear")  # a light becomes it, upright
    part = ["--region", "20,0,20,40", "--as-bright"]
    _, half = run(tmp_path, "from-picture", str(picture), *part)
    assert half == {"size": [40, 20], "sum": pytest.approx(shape[:, 20:].sum() / 255, rel=1e-3)}
    kernel = tmp_path / "disk.json"
    kernel.write_text(json.dumps(preset))
    options = ["--photo", str(CHELSEA)]
    _, ranked = run(tmp_path, "reduce", str(kernel), "--rank", "2", *options)
    assert ranked["rank"] == 2
    assert 0 < ranked["error"] < ranked["worst"]
    _, fewer = run(tmp_path, "reduce", str(kernel), "--taps", "30", *options)
    assert fewer["taps"] == 30
    _, whole = run(tmp_path, "reduce", str(kernel), "--integers", "256", *options)
    assert whole["divisor"] == 256
    assert whole["error"] < ranked["error"] or whole["error"] < 1
    _, exact = run(tmp_path, "reduce", "1 2 1; 2 4 2; 1 2 1", "--rank", "1", *options)
    assert exact["worst"] < 0.01


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["from-blur", "a.png", "--region", "1,2,3"], "--region '1,2,3' is not allowed"),
        (["from-blur", "a.png", "--region", "0,0,999,50"], "must lie inside the picture"),
        (["from-response", "a.png", "--size", "8"], "size 8 is not allowed"),
        (["from-picture", "a.png", "--size", "300"], "size 300 is not allowed"),
        (["from-picture", "a.png", "--region", "0,0,9,999"], "must lie inside the picture"),
        (["reduce", "1 2 1", "--rank", "2", "--photo", "a.png"], "rank 2 is not allowed"),
        (["reduce", "no such", "--rank", "1", "--photo", "a.png"], "no such"),
        (["reduce", "1 2 1", "--photo", "a.png"], "--rank"),
    ],
)
def test_other_mistakes_are_one_sentence(
    tmp_path: Path, given: list[str], words: str, capsys: Any, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    cv2.imwrite("a.png", photo())
    assert commands.run(["kernels", *given, "-o", "k.json"], REGISTRY) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
    assert not Path("k.json").exists()


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


def test_a_typed_kernel_may_be_longer_than_a_files_name() -> None:
    rows = [" ".join(f"{0.01 * (row + 1):.6f}" for _ in range(9)) for row in range(9)]
    assert kernel_of("; ".join(rows), REGISTRY).shape == (9, 9)
