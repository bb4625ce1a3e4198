"""Thumbnails of recipes, presets, bundles and kernels, as a file manager asks for them."""

from __future__ import annotations

import configparser
import shlex
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.cli import commands
from editor.desktop import thumbnail
from editor.desktop.entries import ID, OWN, entries
from editor.desktop.thumbnail import kernel_drawing, thumbnail_of
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.presets.bundle import write_bundle
from editor.presets.preset import Preset
from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE

REGISTRY = Registry.builtin()
INVERT = Step.of(REGISTRY["invert"])


def mean_of(photo: Path, shape: tuple[int, ...]) -> np.ndarray:
    """The photo as OpenCV shrinks it."""
    size = shape[1], shape[0]
    return cv2.resize(cv2.imread(str(photo)), size, interpolation=cv2.INTER_AREA).astype(float)


def is_inverse_of(picture: np.ndarray, photo: Path) -> bool:
    return float(np.abs(255 - picture[..., :3] - mean_of(photo, picture.shape)).mean()) < 2


def test_the_desktops_line_makes_a_picture_of_each_kind(tmp_path: Path) -> None:
    """Fields are filled in as a thumbnailer does, and the output has no suffix."""
    write_bundle((Preset("Inverse", INVERT),), tmp_path / "a.kroom.zip", REGISTRY)
    save_recipe(tmp_path / "a.kroom.json", Recipe((INVERT,)), REGISTRY)
    (tmp_path / "a.kpreset.json").write_text(Preset("Inverse", INVERT).to_text(REGISTRY))
    (tmp_path / "a.csv").write_text("0,-1,0\n-1,5,-1\n0,-1,0\n")
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read_string(entries("kernelroom")[f"thumbnailers/{ID}.thumbnailer"])
    entry = parser["Thumbnailer Entry"]
    assert entry["MimeType"].removesuffix(";").split(";") == list(OWN)
    program, safe, *line = shlex.split(entry["Exec"])
    assert (program, safe) == ("kernelroom", "--safe-mode")
    for name in ("a.kroom.zip", "a.kroom.json", "a.kpreset.json", "a.csv"):
        out = tmp_path / f"{name}.out"
        fields = {"%i": str(tmp_path / name), "%o": str(out), "%s": "128"}
        assert commands.run([fields.get(word, word) for word in line], REGISTRY) == 0
        picture = cv2.imdecode(np.fromfile(out, np.uint8), cv2.IMREAD_UNCHANGED)
        assert out.read_bytes()[:4] == b"\x89PNG"
        assert 120 < max(picture.shape[:2]) <= 128
        assert name == "a.csv" or is_inverse_of(picture, CHELSEA)


@pytest.mark.parametrize("band", [1, 1 << 20])
def test_a_recipe_is_its_photo_with_its_steps(
    tmp_path: Path, band: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnail, "BAND", band)
    photo = Path(shutil.copy(COFFEE, tmp_path / "mine.png"))
    recipe = tmp_path / "mine.kroom.json"
    save_recipe(recipe, Recipe((INVERT,), PhotoReference.of_file(photo)), REGISTRY)
    assert is_inverse_of(thumbnail_of(recipe, 100, REGISTRY), COFFEE)
    photo.unlink()
    assert is_inverse_of(thumbnail_of(recipe, 100, REGISTRY), CHELSEA)
    photo.write_bytes(b"no photo any more")
    assert is_inverse_of(thumbnail_of(recipe, 100, REGISTRY), CHELSEA)


def test_of_a_huge_photo_the_middle_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnail, "MOST_PIXELS", 1000)
    save_recipe(tmp_path / "a.json", Recipe((INVERT,)), REGISTRY)
    picture = thumbnail_of(tmp_path / "a.json", 16, REGISTRY)
    rows, columns, _ = cv2.imread(str(CHELSEA)).shape
    top, left = (rows - 128) // 2, (columns - 128) // 2
    middle = cv2.imread(str(CHELSEA))[top : top + 128, left : left + 128]
    expected = 255 - cv2.resize(middle, (16, 16), interpolation=cv2.INTER_AREA).astype(int)
    assert np.abs(picture[..., :3] - expected).max() <= 2


def test_a_kernels_weights_are_squares_of_their_colors() -> None:
    drawn = kernel_drawing(Kernel([[-1, 0, 2]]), 30)
    assert drawn.shape == (10, 30, 4)
    blue, _, red, _ = (int(v) for v in drawn[5, 5])
    assert blue > red  # below zero
    blue, _, red, _ = (int(v) for v in drawn[5, 25])
    assert red > blue
    assert len(set(drawn[5, 15, :3])) == 1  # zero is grey
    assert max(kernel_drawing(Kernel(np.ones((99, 40))), 16).shape[:2]) == 16


@pytest.mark.parametrize("size", ["0", "15", "2049"])
def test_a_size_that_is_not_allowed_is_named(tmp_path: Path, size: str, capsys) -> None:
    words = ["thumbnail", str(CHELSEA), "-o", str(tmp_path / "o"), "--size", size]
    assert commands.run(words, REGISTRY) == 2
    assert f"--size {size} is not allowed: 16 to 2048" in capsys.readouterr().err
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize("name", ["a.json", "a.zip", "a.acf", "gone.json"])
def test_what_can_not_be_read_is_a_sentence_and_no_picture(
    tmp_path: Path, name: str, capsys
) -> None:
    if name != "gone.json":
        (tmp_path / name).write_bytes(b"{nothing of ours")
    assert (
        commands.run(["thumbnail", str(tmp_path / name), "-o", str(tmp_path / "o")], REGISTRY) == 2
    )
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "o").exists()
