"""What reaches a plugin in its worker, and what comes back."""

import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.discovery import PluginSource
from editor.plugins.live_registry import LiveRegistry
from editor.plugins.workers import Workers
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.plugin import Colour, Picture, Point
from filters.progress import Cancelled, Progress
from filters.registry import Registry
from tests.editor.plugins.host.regions import FAULTY, GOOD, MORE, PIXELS, REGION, record_of


def test_a_plugin_is_a_filter_like_any_other(hosts, folder):
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    registry = LiveRegistry(Registry.builtin(), host)
    spec = registry["good.shift"]
    assert (spec.title, spec.group) == ("Shift", "Tests")
    assert spec.param("by").tooltip == "So many pixels."
    assert spec.halo({"by": 3, "more": 0.0}) == (3, 3)
    assert not spec.is_relevant("more", {"by": 1, "more": 0.0})
    assert spec.is_relevant("more", {"by": 3, "more": 0.0})
    image = Image(np.random.default_rng(1).integers(0, 256, (30, 40, 3), np.uint8))
    step = Step.of(spec, by=3)
    whole = Pipeline.of(image, (step,), registry).render(image.region)
    np.testing.assert_allclose(whole[..., :3], np.roll(image.samples, 3, 1) / 255, atol=1e-6)
    part = Pipeline.of(image, (step,), registry).render(Region(5, 0, 10, 8))
    np.testing.assert_array_equal(part, whole[5:15, :8])
    assert Step.from_json(step.to_json(registry), registry) == step
    record = record_of(host, "good")
    assert (record.manifest.version, record.manifest.author) == ("2.1", "Ada")
    assert record.calls == 2
    assert record.seconds > 0


def test_a_plugin_that_gives_no_numbers_is_shown_as_it_is(hosts, folder):
    shutil.copy(FAULTY, folder)
    spec = LiveRegistry(Registry.builtin(), hosts())["faulty.faulty"]
    assert np.isnan(spec.run(PIXELS, {"kind": "nan"}, REGION)).all()


@pytest.fixture
def more(hosts, folder):
    (folder / "more.py").write_text(MORE)
    host = hosts()
    return host, LiveRegistry(Registry.builtin(), host)


def test_a_job_tells_its_progress_and_is_called_off(more):
    host, registry = more
    image = Image(np.full((20, 30, 3), 100, np.uint8))
    shares = []
    pipeline = Pipeline.of(image, (Step.of(registry["more.slow"], rounds=20),), registry)
    heard = replace(pipeline, report=shares.append)
    np.testing.assert_allclose(heard.render(image.region)[..., :3], 50 / 255)
    assert len(set(shares)) >= 3
    assert shares == sorted(shares)
    long = Pipeline.of(image, (Step.of(registry["more.slow"], rounds=10_000),), registry)
    shares.clear()
    with pytest.raises(Cancelled):  # and no fault for taking too long
        replace(long, report=shares.append).render(image.region, lambda: len(shares) > 2)
    assert record_of(host, "more").reason == ""  # that was no fault
    np.testing.assert_allclose(pipeline.render(image.region)[..., :3], 50 / 255)


def test_a_point_and_a_colour_reach_the_worker_and_every_tile(more):
    _, registry = more
    image = Image(np.zeros((41, 61, 3), np.uint8))
    step = Step.of(registry["more.spot"], at=Point(0.75, 0.25), ink=Colour(0, 255, 0))
    whole = Pipeline.of(image, (step,), registry).render(image.region)
    assert np.argwhere(whole[..., 1]).tolist() == [[10, 45]]
    part = Pipeline.of(image, (step,), registry).render(Region(8, 40, 6, 9))
    np.testing.assert_array_equal(part, whole[8:14, 40:49])
    assert Step.from_json(step.to_json(registry), registry) == step


def test_a_second_picture_is_stretched_over_the_photo(more, tmp_path):
    _, registry = more
    path = tmp_path / "second.png"
    cv2.imwrite(str(path), np.full((5, 7, 3), 200, np.uint8))
    image = Image(np.full((20, 30, 3), 100, np.uint8))
    step = Step.of(registry["more.blend"], second=Picture(str(path)))
    done = Pipeline.of(image, (step,), registry).render(Region(3, 4, 10, 11))
    np.testing.assert_allclose(done[..., :3], 150 / 255, atol=1e-6)
    missing = Step.of(registry["more.blend"], second=Picture(str(tmp_path / "none.png")))
    with pytest.raises(FilterFailure, match=r"none\.png can't be opened"):
        Pipeline.of(image, (missing,), registry).render(image.region)


def test_each_of_several_outputs_is_a_step(more):
    _, registry = more
    image = Image(np.random.default_rng(2).integers(0, 256, (9, 9, 3), np.uint8))
    for output, bound in (("Low", np.minimum), ("High", np.maximum)):
        step = Step.of(registry["more.parts"], output=output)
        done = Pipeline.of(image, (step,), registry).render(image.region)
        np.testing.assert_allclose(done[..., :3], bound(image.samples / 255, 0.5), atol=1e-6)


def test_a_result_that_is_held_outlives_later_calls_and_other_memory_is_used_again(hosts, folder):
    shutil.copy(FAULTY, folder)
    spec = LiveRegistry(Registry.builtin(), hosts())["faulty.faulty"]
    first = spec.run(PIXELS, {"kind": "none", "white": 1.0}, REGION)
    part = spec.run(PIXELS, {"kind": "none", "white": 2.0}, REGION)[3:5, ::2, :3]
    for white in (3.0, 4.0):
        spec.run(PIXELS, {"kind": "none", "white": white}, REGION)
    np.testing.assert_array_equal(first, 1 - PIXELS)
    np.testing.assert_array_equal(part, np.float32(2) - PIXELS[3:5, ::2, :3])
    places = {
        spec.run(PIXELS, {"kind": "none", "white": 1.0}, REGION).ctypes.data for _ in range(5)
    }
    assert len(places) == 1


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux says how much it is")
def test_a_worker_that_leaks_is_replaced_and_every_call_is_right():
    limit, leaked = 200 << 20, 64 << 20
    workers, most, processes = Workers(leak_bytes=limit), [], []
    try:
        for _ in range(9):
            with workers.lent(PluginSource.of(FAULTY), 1.0) as process:
                job = Progress(40, 50)
                values = {"kind": "leak", "white": 1.0}
                result = process.run(10.0, "faulty", PIXELS, values, REGION, job)
                np.testing.assert_array_equal(result, np.float32(1) - PIXELS)
                most.append(process.own_bytes)
                processes.append(process)
    finally:
        workers.close()
    assert max(most) <= limit + leaked + (20 << 20)
    assert 2 <= len(set(map(id, processes))) < 9, "replaced, but not after each call"
    assert not [process for process in processes if process.is_alive]


ALPHA = """
from filters.plugin import Pixels, image_filter
API = 1

@image_filter("Covered", halo=1)
def covered(pixels: Pixels) -> Pixels:
    \"\"\"Give the mean of the pixels beside each.\"\"\"
    out = pixels.copy()
    out[:, 1:-1, :3] = (pixels[:, :-2, :3] + pixels[:, 2:, :3]) / 2
    return out

@image_filter("Straight", halo=1, alpha="straight")
def straight(pixels: Pixels) -> Pixels:
    \"\"\"Give the mean of the pixels beside each.\"\"\"
    return covered(pixels)
"""


def test_a_plugin_sees_hidden_colour_only_where_it_says_so(hosts, folder):
    (folder / "alpha.py").write_text(ALPHA)
    registry = LiveRegistry(Registry.builtin(), hosts())
    samples = np.zeros((5, 9, 4), np.uint8)
    samples[:, :4] = (255, 0, 0, 0)  # hidden red
    samples[:, 4:] = (255, 255, 255, 255)
    image = Image(samples)
    found = {
        name: Pipeline.of(image, (Step.of(registry[f"alpha.{name}"]),), registry).render(
            image.region
        )
        for name in ("covered", "straight")
    }
    np.testing.assert_allclose(found["covered"][:, 4:], 1, atol=1e-6)
    np.testing.assert_allclose(found["straight"][:, 4, 1], 0.5, atol=1e-6)
    np.testing.assert_array_equal(found["covered"][:, :4], samples[:, :4] / np.float32(255))
