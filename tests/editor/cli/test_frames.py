"""frames: as many as asked for, each the step's own result, in GIF and WebP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image as PillowImage
from PIL import ImageSequence

from editor.cli import commands
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.save import save
from editor.render.frames import Frames
from filters import Kernel
from filters.params.param import ParamError
from filters.registry import Registry

REGISTRY = Registry.builtin()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    cv2.imwrite(str(path), np.random.default_rng(0).integers(0, 256, (40, 52, 3), np.uint8))
    return path


def frames(photo: Path, output: Path, *given: str) -> int:
    return commands.run(["frames", str(photo), "-o", str(output), *given], REGISTRY)


def read(path: Path) -> list[np.ndarray]:
    with PillowImage.open(path) as picture:
        return [np.array(frame.convert("RGB")) for frame in ImageSequence.Iterator(picture)]


def test_each_frame_is_what_apply_gives(photo: Path, tmp_path: Path) -> None:
    kernel = "kernel=0.1 0.1 0.1; 0.1 0.3 0.1; 0.1 0.1 0"
    step = ("--filter", "iterated", "-p", kernel, "-p", "activation=tanh", "-p", "start=photo")
    assert frames(photo, tmp_path / "life.webp", *step, "--vary", "times=0..3") == 0
    found = read(tmp_path / "life.webp")
    assert len(found) == 4
    for number, frame in enumerate(found):
        given = ["apply", str(photo), "-o", str(tmp_path / "one.png"), *step]
        assert commands.run([*given, "-p", f"times={number}"], REGISTRY) == 0
        one = cv2.cvtColor(cv2.imread(str(tmp_path / "one.png")), cv2.COLOR_BGR2RGB)
        np.testing.assert_array_equal(frame, one)


def test_a_number_goes_in_as_many_frames_as_asked_for_and_large_photos_shrink(
    photo: Path, tmp_path: Path
) -> None:
    step = ("--filter", "exposure", "--frames", "5", "--side", "26")
    assert frames(photo, tmp_path / "light.gif", *step, "--vary", "stops=-2,0..2,0") == 0
    found = read(tmp_path / "light.gif")
    assert [frame.shape for frame in found] == [(20, 26, 3)] * 5
    means = [float(frame.mean()) for frame in found]
    assert means == sorted(means)


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("x.mp4", ("--vary", "times=0..3"), "ends in .gif, .webp, .tif or .tiff"),
        ("x.gif", ("--vary", "times"), "write NAME=FIRST..LAST"),
        ("x.gif", ("--vary", "activation=0..1"), "activation is not a number"),
        ("x.gif", ("--vary", "times=0..9999"), "9999"),
        ("x.gif", ("--vary", "times=0..3", "--frames", "1"), "frames 1 is not allowed"),
        ("x.gif", ("--vary", "times=0..3", "--side", "9"), "side 9 is not allowed"),
    ],
)
def test_what_can_not_be_is_one_sentence(
    photo: Path, tmp_path: Path, capsys: Any, name: str, given: tuple[str, ...], words: str
) -> None:
    assert frames(photo, tmp_path / name, "--filter", "iterated", *given) == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / name).exists()


def test_frames_do_not_take_the_photos_place(tmp_path: Path, capsys: Any) -> None:
    photo = tmp_path / "photo.tif"
    save(photo, np.zeros((8, 9, 3), np.uint8))
    before = photo.read_bytes()
    assert frames(photo, photo, "--filter", "exposure", "--vary", "stops=0..1") == 2
    assert "is the input itself" in capsys.readouterr().err
    assert photo.read_bytes() == before


def test_frames_of_other_sizes_are_refused(photo: Path, tmp_path: Path) -> None:
    step = Step.of(REGISTRY["pad"])
    kernel = Step.of(REGISTRY["convolution"], kernel=Kernel([[1.0]]))
    number = next(p.name for p in REGISTRY["pad"].params if "left" in p.name)
    made = Frames(load(photo), (kernel, step), 1, number, 0, 8, 3)
    with pytest.raises(ParamError, match="frames of other sizes"):
        made.save(tmp_path / "x.gif", REGISTRY)
