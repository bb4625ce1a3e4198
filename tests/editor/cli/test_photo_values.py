"""Values that apply reads from the photo: buttons pressed, colours picked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.cli import commands
from editor.photo.load import load
from filters.registry import Registry
from tests.sample_photos import COFFEE


def apply(registry: Registry, output: Path, *options: str) -> int:
    return commands.run(["apply", str(COFFEE), "-o", str(output), *options], registry)


def test_auto_and_a_picked_grey_change_the_photo(registry: Registry, tmp_path: Path) -> None:
    out, photo = tmp_path / "out.png", load(COFFEE).samples
    assert apply(registry, out, "--filter", "levels", "--press", "Auto") == 0
    low, high = np.percentile(photo, (0.5, 99.5))
    wanted = np.rint(np.clip((photo - low) / (high - low), 0, 1) * 255)
    np.testing.assert_allclose(load(out).samples, wanted, atol=1)
    place = photo[218:223, 298:303].reshape(-1, 3).mean(0)
    assert np.ptp(place) > 20
    assert apply(registry, out, "--filter", "white_balance", "--pick", "Grey@300,220") == 0
    assert np.ptp(load(out).samples[218:223, 298:303].reshape(-1, 3).mean(0)) < 4


def test_a_horizon_is_drawn_by_its_ends(registry: Registry, tmp_path: Path) -> None:
    drawn, typed = tmp_path / "drawn.png", tmp_path / "typed.png"
    line = ("--filter", "rotate", "--pick", "Horizon@100,200,300,220")
    assert apply(registry, drawn, *line) == 0
    angle = -np.degrees(np.arctan2(20, 200))
    assert apply(registry, typed, "--filter", "rotate", "-p", f"angle={float(angle)!r}") == 0
    np.testing.assert_array_equal(load(drawn).samples, load(typed).samples)


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
def test_millimetres_make_pixels_and_the_file_says_how_many(
    registry: Registry, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"print.{suffix}"
    size = ("-p", "by=width in mm", "-p", "millimetres=50.8", "-p", "dpi=150")
    assert apply(registry, out, "--filter", "resize", *size) == 0
    image = load(out)
    assert (image.region.columns, image.region.rows) == (300, 200)
    assert image.metadata.pixels_per_mm == pytest.approx((150 / 25.4,) * 2, rel=1e-3)


def test_a_mask_of_edges_is_written_as_a_picture(registry: Registry, tmp_path: Path) -> None:
    mask, out, picture = tmp_path / "m.json", tmp_path / "out.png", tmp_path / "mask.png"
    mask.write_text('{"items": [{"shape": "filter", "filter": "canny"}]}')
    options = ("--filter", "invert", "--mask", str(mask), "--save-mask", str(picture))
    assert apply(registry, out, *options) == 0
    photo, white = load(COFFEE).samples, load(picture).samples == 255
    assert 0.01 < white.mean() < 0.3
    np.testing.assert_array_equal(load(out).samples, np.where(white, 255 - photo, photo))
    assert apply(registry, out, "--filter", "invert", "--save-mask", str(picture)) == 2


def test_a_mask_takes_no_other_files_place(
    registry: Registry, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mask, photo, out = tmp_path / "m.json", tmp_path / "photo.png", tmp_path / "out.png"
    mask.write_text('{"items": [{"shape": "ellipse"}]}')
    photo.write_bytes(COFFEE.read_bytes())
    call = ["apply", str(photo), "-o", str(out), "--filter", "invert", "--mask", str(mask)]
    for name, said in (
        (str(photo), "is the input itself"),
        (str(out), "is the result: give --save-mask another name"),
        (str(tmp_path / "mask.xyz"), "mask.xyz"),
    ):
        assert commands.run([*call, "--save-mask", name], registry) == 2
        assert said in capsys.readouterr().err
    assert photo.read_bytes() == COFFEE.read_bytes()
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--filter", "levels", "--press", "Otto"), "no button 'Otto': it has Auto, Auto colour"),
        (("--filter", "levels", "--pick", "Red@1,1"), "it has Black, Grey, White"),
        (("--filter", "levels", "--pick", "Grey@600,1"), "the photo, which has 600 × 400 pixels"),
        (("--filter", "levels", "--pick", "Grey"), "write Grey@X,Y in pixels"),
        (("--filter", "white_balance", "--pick", "x@1,1"), "it has Grey, grey"),
        (("--filter", "rotate", "--pick", "Horizon@1,1"), "write Horizon@X,Y,X,Y in pixels"),
        (("--filter", "rotate", "--pick", "Horizon@9,9,10,9"), "sets no value of rotate"),
        (("--raw-exposure", "1", "--pick", "Grey@1,1"), "nothing to apply"),
        (("--recipe", "a.json", "--press", "Auto"), "a.json"),
    ],
)
def test_what_is_not_there_is_said(
    registry: Registry,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    said: str,
) -> None:
    assert apply(registry, tmp_path / "out.png", *options) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out.png").exists()
