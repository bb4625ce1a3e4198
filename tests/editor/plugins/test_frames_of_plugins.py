"""Plugins that give frames: one is shown, all are written; in their real process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image as PillowImage
from PIL import ImageSequence

from editor.cli import commands
from editor.document.image import Image
from editor.document.step import Step
from editor.photo.save import save
from editor.plugins.description import (
    description_from_json,
    description_of,
    description_to_json,
)
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.filter_failure import FilterFailure
from editor.render.frames import Frames
from editor.render.pipeline import Pipeline
from editor.storage.json_text import JsonTextError
from filters.params.param import ParamError
from filters.plugin import FilterError, FilterSpec, Pixels, image_filter
from filters.registry import Registry

IMAGE = Image(np.random.default_rng(0).integers(0, 65536, (20, 30, 3), np.uint16))
PLUGIN = """
import numpy as np
from kernelroom.plugin import Job, Pixels, image_filter

@image_filter("Listed", frames=4, outputs=("Once", "Twice"))
def listed(pixels: Pixels, gain: float = 0.25):
    '''Give tuples in a list.'''
    return [(pixels * np.float32(gain * n), pixels * np.float32(2 * gain * n)) for n in range(4)]

@image_filter("Endless", frames=3)
def endless(pixels: Pixels):
    '''Never end to yield.'''
    number = 0
    while True:
        number += 1
        yield pixels * np.float32(number / 8)

@image_filter("Alone", frames=5)
def alone(pixels: Pixels, job: Job):
    '''Make one frame alone.'''
    return pixels * np.float32(job.frame / 8)

@image_filter("Few", frames=9)
def few(pixels: Pixels):
    '''Give fewer.'''
    return [pixels, pixels * np.float32(0.5)]

@image_filter("Nothing", frames=2)
def nothing(pixels: Pixels):
    '''Give none.'''
    return []

@image_filter("Wrong", frames=2)
def wrong(pixels: Pixels):
    '''Give what is no picture.'''
    return ["a", "b"]
"""


@pytest.fixture
def registry(host: PluginHost, folder: Path) -> Iterator[LiveRegistry]:
    (folder / "moves.py").write_text(PLUGIN)
    host.load()
    return LiveRegistry(Registry.builtin(), host)


def shares(registry: LiveRegistry, name: str, **values: object) -> float:
    """Return by what a step multiplies the photo's colours."""
    step = Step.of(registry[f"moves.{name}"], **values)
    pipeline = Pipeline.of(IMAGE, (step,), registry)
    found = pipeline.render(pipeline.region)[..., :3] / IMAGE.rgba(IMAGE.region)[..., :3]
    assert np.ptp(found) < 1e-3
    return float(found.mean())


def test_the_value_frame_says_which_one_a_step_shows(registry: LiveRegistry) -> None:
    near = pytest.approx
    assert shares(registry, "listed", frame=3) == near(0.5, abs=1e-4)
    assert shares(registry, "listed", frame=3, output="Twice") == near(1.0, abs=1e-4)
    assert shares(registry, "endless", frame=2) == near(0.25, abs=1e-4)
    assert shares(registry, "alone", frame=5) == near(0.5, abs=1e-4)
    assert shares(registry, "few", frame=9) == near(0.5, abs=1e-4)  # the last of fewer stays
    with pytest.raises(ParamError, match="frame 5 is not allowed: 1 to 4"):
        Step.of(registry["moves.listed"], frame=5)
    for name, words in (("nothing", "it gave no frame at all"), ("wrong", "it gave str, not an")):
        with pytest.raises(FilterFailure, match=words):
            shares(registry, name)


def test_all_frames_are_written_as_pages_and_as_a_moving_picture(
    registry: LiveRegistry, tmp_path: Path
) -> None:
    step = Step.of(registry["moves.alone"], frame=2)
    frames = Frames.own(IMAGE, (step,), 0, registry["moves.alone"])
    told: list[float] = []
    assert frames.save(tmp_path / "all.tif", registry, told.append) == 5
    assert told == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
    pages = tifffile.imread(tmp_path / "all.tif")
    assert pages.shape == (5, 20, 30, 3)
    assert pages.dtype == np.uint16
    for number, page in enumerate(pages):
        np.testing.assert_allclose(page, IMAGE.samples * (number / 8), atol=0.51)
    assert frames.save(tmp_path / "all.gif", registry) == 5
    with PillowImage.open(tmp_path / "all.gif") as picture:
        means = [np.mean(f.convert("RGB")) for f in ImageSequence.Iterator(picture)]
    assert means == sorted(means)
    assert len(means) == 5
    with pytest.raises(ParamError, match="Invert gives no frames"):
        Frames.own(IMAGE, (Step.of(registry["invert"]),), 0, registry["invert"])


def test_the_command_frames_takes_the_filters_own(
    registry: LiveRegistry, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(tmp_path / "photo.png", IMAGE.samples)
    given = ["frames", str(tmp_path / "photo.png"), "-o"]
    made = tmp_path / "made.tiff"
    assert commands.run([*given, str(made), "--filter", "moves.endless"], registry) == 0
    assert "made.tiff: 3 frames" in capsys.readouterr().out
    assert tifffile.imread(made).shape == (3, 20, 30, 3)
    assert commands.run([*given, str(tmp_path / "x.gif"), "--filter", "invert"], registry) == 2
    assert "gives no frames" in capsys.readouterr().err
    assert commands.run([*given, str(tmp_path / "x.png"), "--filter", "moves.few"], registry) == 2
    assert "ends in .gif, .webp, .tif or .tiff" in capsys.readouterr().err


@pytest.mark.parametrize("count", [1, 241, True, "all", -3])
def test_a_number_of_frames_that_can_not_be_is_said(count: Any) -> None:
    @image_filter("Few", frames=count)
    def few(pixels: Pixels) -> list[Pixels]:
        return [pixels]

    with pytest.raises(FilterError, match="few: frames must be 2 to 240"):
        FilterSpec.of(few)


@pytest.mark.parametrize("frames", [1, -1, 241, 10**40, 2.5e300, "many"])
def test_a_description_with_odd_frames_is_refused(frames: object) -> None:
    form = description_to_json(description_of(FilterSpec.of(_twice)))
    assert description_from_json(form)["frames"] == 2
    with pytest.raises(JsonTextError, match="a filter's description can't be read"):
        description_from_json({**form, "frames": frames})
    with pytest.raises(JsonTextError, match="one of its values is frame"):
        description_from_json({**form, "params": []})


@image_filter("Twice", frames=2)
def _twice(pixels: Pixels) -> list[Pixels]:
    """Return it twice."""
    return [pixels, pixels]
