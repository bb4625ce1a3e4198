"""SVG drawings drawn at a chosen size, sharp, by the first step and on the command line."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from editor.cli import commands
from editor.document.first_steps import first_steps, own_steps
from editor.document.step import Step
from editor.photo.decoders import svg as decoder
from editor.photo.drawn_size import drawn_at, forget_drawn
from editor.photo.load import load
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from tests.sample_photos import COFFEE

DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
<rect width="20" height="20" fill="#f00"/>
<rect x="20" y="10" width="20" height="10" fill="#00f" fill-opacity="0.5"/></svg>"""


@pytest.fixture
def svg(tmp_path: Path) -> Path:
    (tmp_path / "a.svg").write_text(DRAWING)
    return tmp_path / "a.svg"


def drawn(registry, path: Path, side: int) -> np.ndarray:
    step = Step.of(registry["draw_at_size"], longer_side=side)
    pipeline = Pipeline.of(load(path), (step,), registry)
    return pipeline.levels(pipeline.region, np.uint8)


def test_a_drawing_that_asks_for_gigabytes_is_opened_smaller(svg, monkeypatch):
    monkeypatch.setattr(decoder, "MOST_PIXELS", 200)
    image = load(svg)
    assert image.samples.shape[:2] == (10, 20)
    assert image.metadata.is_drawing
    np.testing.assert_array_equal(image.samples[2:8, 2:8], [[[255, 0, 0, 255]] * 6] * 6)
    (note,) = decoder.decode(svg).notes
    assert note.startswith("it is drawn at 20 x 10 pixels, not at its own 40 x 20")


def test_as_it_is_opened_it_has_its_own_size(registry, svg):
    image = load(svg)
    steps = first_steps(image, registry)
    assert [step.filter_id for step in steps] == ["draw_at_size"]
    assert own_steps(steps) == ()
    assert Pipeline.of(image, steps, registry).steps == ()


@pytest.mark.parametrize("side", [10, 41, 160, 1234])
def test_edges_are_sharp_at_any_size(registry, svg, side):
    pixels = drawn(registry, svg, side)
    rows, columns = pixels.shape[:2]
    assert max(rows, columns) == side
    assert rows == (side + 1) // 2
    assert pixels[rows // 4, columns // 4].tolist() == [255, 0, 0, 255]
    assert pixels[3 * rows // 4 + 1, 3 * columns // 4][2] == 255
    assert pixels[3 * rows // 4 + 1, 3 * columns // 4][3] in (127, 128)
    assert pixels[rows // 8, 3 * columns // 4].tolist()[3] == 0
    blurred = (pixels[rows // 8, :, 3] % 255 != 0).sum()
    assert blurred <= 1  # the column that the edge crosses


def test_a_tile_equals_a_crop_of_the_whole(registry, svg):
    step = Step.of(registry["draw_at_size"], longer_side=300)
    pipeline = Pipeline.of(load(svg), (step,), registry)
    whole = pipeline.values(pipeline.region)
    part = Region(40, 130, 60, 80)
    assert (pipeline.values(part) == part.of(whole)).all()


def test_a_drawing_of_odd_size_keeps_its_ratio(registry, tmp_path):
    path = tmp_path / "b.svg"
    path.write_text(DRAWING.replace('width="40" height="20"', 'width="33.4" height="20.6"', 1))
    image = load(path)
    rows, columns = image.samples.shape[:2]
    pixels = drawn(registry, path, 1000)
    assert pixels.shape[1] == 1000
    assert pixels.shape[0] == round(1000 * rows / columns)


def test_other_threads_may_open_files_meanwhile(svg):
    def opened(side):
        for _ in range(25):
            forget_drawn()
            load(COFFEE if side % 2 else svg)
            assert drawn_at(svg, side, 2 * side).shape == (side, 2 * side, 4)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(opened, range(20, 26)))


def test_apply_draws_at_a_size(registry, svg, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    out = tmp_path / "out.png"
    call = ["apply", str(svg), "-o", str(out), "--svg-size"]
    assert commands.run([*call, "160"], registry) == 0
    assert (load(out).samples == drawn(registry, svg, 160)).all()
    assert commands.run([*call, "80", "--filter", "invert"], registry) == 0
    assert load(out).samples.shape == (40, 80, 4)
    assert commands.run([*call, "40000"], registry) == 2
    assert "30000" in capsys.readouterr().err


def test_other_photos_are_refused(registry):
    image = load(Path("tests/photos/coffee.png"))
    step = Step.of(registry["draw_at_size"], longer_side=100)
    with pytest.raises(FilterFailure, match="is no drawing: use Resize"):
        Pipeline.of(image, (step,), registry).values(Region(0, 0, 5, 5))
