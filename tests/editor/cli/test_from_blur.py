"""kernels from-blur: a straight edge in a region, and the ways against a blur."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.cli import commands
from filters.registry import Registry
from tests.sample_photos import COFFEE

REGISTRY = Registry.builtin()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo with a black card on white laid into its corner, all of it blurred by 1.5 px."""
    pixels = cv2.imread(str(COFFEE))
    y, x = np.mgrid[:480, :480] / 4  # four places a pixel each way, averaged
    card = np.where(x + 0.1 * y > 62, 200.0, 50.0).reshape(120, 4, 120, 4).mean((1, 3))
    pixels[100:220, 200:320] = np.rint(card)[..., None]
    path = tmp_path / "card.png"
    cv2.imwrite(str(path), cv2.GaussianBlur(pixels, (0, 0), 1.5))
    return path


def measured(photo: Path, *given: str) -> dict[str, Any]:
    report = photo.with_name("report.json")
    outputs = ["-o", str(photo.with_name("kernel.json")), "--report", str(report)]
    assert commands.run(["kernels", "from-blur", str(photo), *given, *outputs], REGISTRY) == 0
    return dict(json.loads(report.read_text()))


def test_an_edge_in_the_region_tells_its_blur(photo: Path, capsys: Any) -> None:
    found = measured(photo, "--region", "225,125,70,70")
    assert found["measured_by"] == "edge"
    assert found["sigma"] == pytest.approx(1.5, rel=0.03)
    assert found["edge_height"] == pytest.approx(150, abs=2)
    assert found["edge_angle"] == pytest.approx(84.3, abs=0.5)
    assert found["edge_mtf50"] == pytest.approx(0.18739 / 1.5, rel=0.05)
    assert "across an edge at 84°" in capsys.readouterr().out
    assert measured(photo)["measured_by"] == "spectrum"


@pytest.mark.parametrize("inverse", ["wiener", "polynomial", "unsharp"])
def test_each_inverse_is_reported(photo: Path, inverse: str) -> None:
    found = measured(photo, "--region", "230,130,40,40", "--by", "edge", "--inverse", inverse)
    assert found["inverse"] == inverse
    assert found["raised"] >= 1.5
    assert found["overshoot"] < 0.05


def test_a_part_without_an_edge_is_refused(photo: Path, capsys: Any) -> None:
    given = ["kernels", "from-blur", str(photo), "--by", "edge", "--region", "20,250,200,140"]
    assert commands.run([*given, "-o", str(photo.with_name("k.json"))], REGISTRY) == 2
    assert "no straight edge" in capsys.readouterr().err
    assert not photo.with_name("k.json").exists()


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_pixels_without_a_finite_value_are_a_sentence(
    tmp_path: Path, capsys: Any, value: float
) -> None:
    pixels = np.random.default_rng(0).random((60, 70, 3), np.float32)
    pixels[5, 6] = value
    cv2.imwrite(str(tmp_path / "odd.tif"), pixels)
    given = ["kernels", "from-blur", str(tmp_path / "odd.tif"), "-o", str(tmp_path / "k.json")]
    assert commands.run(given, REGISTRY) == 2
    assert "some pixels have no finite value there" in capsys.readouterr().err
    assert commands.run([*given, "--region", "8,8,60,50"], REGISTRY) == 0
