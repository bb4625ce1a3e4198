"""The command verify, as a lab that has to trust a result calls it."""

from __future__ import annotations

import json

import numpy as np
import pytest

from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.load import load
from editor.photo.save import save
from editor.photo.tiled import opening
from editor.render import streaming
from tests.sample_photos import CHELSEA, COFFEE


@pytest.fixture
def call(told):
    return told


def test_the_same_pixels_in_another_format_are_the_same(call, tmp_path) -> None:
    save(tmp_path / "again.tif", load(COFFEE).samples)
    assert call("verify", COFFEE, "again.tif") == (
        0,
        "same: 600 x 400 pixels, 3 channels, uint8\n",
        "",
    )


def test_differences_are_a_table_with_the_worst_place(call, tmp_path) -> None:
    samples = load(COFFEE).samples.copy()
    samples[10, 20, 2] ^= 255
    samples[11, :5, 0] ^= 1
    save(tmp_path / "other.png", samples)
    code, said, _ = call("verify", COFFEE, "other.png", "--report", "report.json")
    lines = said.splitlines()
    assert code == 1
    assert (
        lines[0] == "different: 6 of 240000 pixels (0.003 %); 600 x 400 pixels, 3 channels, uint8"
    )
    assert lines[1].split() == ["channel", "differ", "largest", "mean", "row,", "column", "A", "B"]
    assert lines[2].split()[:3] == ["red", "5", "1"]
    assert lines[-1] == "the worst is at row 10, column 20, in blue"
    report = json.loads((tmp_path / "report.json").read_text())
    assert (report["same"], report["different_pixels"]) == (False, 6)
    assert report["channels"][2]["row"] == 10
    assert len(report["first"]["sha256"]) == 64


@pytest.mark.parametrize("result", ["result.png", "result.jpg", "result.npy"])
def test_a_result_is_what_its_recipe_gives(call, registry, tmp_path, result) -> None:
    steps = Step.of(registry["unsharp_mask"]), Step.of(registry["median"])
    save_recipe(tmp_path / "r.kroom.json", Recipe(steps), registry)
    more = "--recipe", "r.kroom.json", "--quality", "80"
    assert call("apply", CHELSEA, "-o", result, *more)[0] == 0
    code, said, _ = call("verify", CHELSEA, result, *more)
    assert (code, said[:5]) == (0, "same:")
    assert call("verify", CHELSEA, result, "--preset", "sharpen")[0] == 1


@pytest.mark.parametrize("result", ["result.tif", "result.ome.zarr"])
def test_a_result_too_large_to_hold_is_compared_by_parts(
    call, tmp_path, monkeypatch: pytest.MonkeyPatch, result: str
) -> None:
    if result.endswith(".zarr"):
        pytest.importorskip("zarr", reason="needs the extra big")
    save(tmp_path / "photo.tif", np.tile(load(COFFEE).samples, (2, 2, 1)))
    monkeypatch.setattr(opening, "LARGE", 100_000)
    monkeypatch.setattr(streaming, "SMALL", 100_000)
    monkeypatch.setattr(TiledImage, "samples", property(lambda _: pytest.fail("all of it")))
    assert call("apply", "photo.tif", "-o", result, "--preset", "sharpen")[0] == 0
    again = "verify", "photo.tif", result, "--report", "report.json"
    code, said, _ = call(*again, "--preset", "sharpen")
    assert (code, said) == (0, "same: 1200 x 800 pixels, 3 channels, uint8\n")
    assert call(*again, "--preset", "box blur 3x3")[0] == 1
    assert json.loads((tmp_path / "report.json").read_text())["same"] is False
    assert call("verify", result, result)[0] == 0


def test_sizes_that_differ_are_said(call) -> None:
    code, said, _ = call("verify", COFFEE, CHELSEA)
    assert (code, said) == (1, "different: their sizes differ: 600 x 400 and 451 x 300 pixels\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gone.png"], "gone.png can't be opened: it does not exist"),
        (["no.npy"], "no.npy can't be opened: it is no array of numbers"),
        (["flat.npy"], "flat.npy holds no picture"),
        ([str(COFFEE), "--recipe", "gone.json"], "gone.json can't be opened"),
    ],
)
def test_bad_input_is_one_sentence(call, tmp_path, arguments, words) -> None:
    (tmp_path / "no.npy").write_bytes(b"text")
    np.save(tmp_path / "flat.npy", np.zeros(4))
    code, said, error = call("verify", COFFEE, *arguments)
    assert (code, said, len(error.splitlines())) == (2, "", 1)
    assert words in error
