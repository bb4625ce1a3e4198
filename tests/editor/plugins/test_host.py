"""Plugins in workers: every fault is a sentence, and the next good call is right."""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.discovery import PluginSource, written_at
from editor.plugins.fault import PluginFault
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.plugins.manifest import read_manifest
from editor.plugins.missing import dependencies_of
from editor.plugins.workers import Workers
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.plugin import API, Colour, Picture, Point
from filters.progress import Cancelled, Progress
from filters.registry import Registry

FAULTY = Path(__file__).parent / "faulty.py"
REGION = Region.of_shape(40, 50)
PIXELS = np.random.default_rng(0).random((40, 50, 4), np.float32)
GOOD = """
from typing import Annotated
from filters.plugin import Pixels, Range, image_filter
API = 1
__version__ = "2.1"
__author__ = "Ada"

@image_filter("Shift", group="Tests", halo=lambda by: by, border="wrap",
              relevant={"more": lambda by: by > 2})
def shift(pixels: Pixels, by: Annotated[int, Range(0, 9)] = 1, more: float = 0.0) -> Pixels:
    '''Move to the right.

    Parameters
    ----------
    by
        So many pixels.
    '''
    import numpy as np
    return np.roll(pixels, by, axis=1) + np.float32(more)
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "plugins"
    folder.mkdir()
    return folder


@pytest.fixture
def hosts(folder, tmp_path):
    made = []

    def make(**more):
        host = PluginHost([folder], tmp_path / "data", with_entry_points=False, **more)
        made.append(host)
        host.load()
        return host

    yield make
    for host in made:
        host.close()


def record_of(host, name):
    return next(record for record in host.records if record.name == name)


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


CALLS = {
    "raise": "ValueError: it is a bad day",
    "exit": "SystemExit: 3",
    "os exit": "ended its process (exit code 4)",
    "crash": "crashed (SIGSEGV)",
    "loop": "took longer than 1 s and was stopped",
    "huge": "MemoryError",
    "shape": "it gave (39, 50, 4), not an array of (40, 50, 4)",
    "dtype": "it gave object, not float32",
    "write": "read-only",
}


@pytest.mark.parametrize("kind", CALLS)
def test_a_fault_is_one_sentence_and_the_next_call_is_right(hosts, folder, kind, request):
    shutil.copy(FAULTY, folder)
    host = hosts()
    spec = LiveRegistry(Registry.builtin(), host)["faulty.faulty"]
    before = PIXELS.copy()
    for _ in range(request.config.getoption("--plugin-faults")):
        with pytest.raises(PluginFault) as caught:
            spec.run(PIXELS, {"kind": kind}, REGION)
        assert CALLS[kind] in str(caught.value)
        assert "\n" not in str(caught.value)
        good = spec.run(PIXELS, {"kind": "none"}, REGION)  # in time, or that is a fault too
        np.testing.assert_array_equal(good, 1 - before)
    np.testing.assert_array_equal(PIXELS, before)
    assert record_of(host, "faulty").state == "ok"  # good calls between them
    if kind == "raise":
        assert "it is a bad day" in caught.value.details


@pytest.mark.parametrize("kind", ["leak", "print", "threads"])
def test_what_is_only_rude_does_no_harm(hosts, folder, kind, request):
    shutil.copy(FAULTY, folder)
    spec = LiveRegistry(Registry.builtin(), hosts())["faulty.faulty"]
    for _ in range(request.config.getoption("--plugin-faults")):
        np.testing.assert_array_equal(spec.run(PIXELS, {"kind": kind}, REGION), 1 - PIXELS)


def test_a_plugin_that_gives_no_numbers_is_shown_as_it_is(hosts, folder):
    shutil.copy(FAULTY, folder)
    spec = LiveRegistry(Registry.builtin(), hosts())["faulty.faulty"]
    assert np.isnan(spec.run(PIXELS, {"kind": "nan"}, REGION)).all()


def test_two_crashes_in_a_row_are_quarantine_until_it_is_switched_on(hosts, folder):
    shutil.copy(FAULTY, folder)
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    registry = LiveRegistry(Registry.builtin(), host)
    spec = registry["faulty.faulty"]
    for _ in range(2):
        with pytest.raises(Exception, match="exit code 4"):
            spec.run(PIXELS, {"kind": "os exit"}, REGION)
    assert record_of(host, "faulty").state == "quarantined"
    assert "faulty.faulty" not in [s.id for s in host.specs]
    good = registry["good.shift"]
    np.testing.assert_array_equal(good.run(PIXELS, good.defaults, REGION), np.roll(PIXELS, 1, 1))
    image = Image(np.zeros((4, 4, 3), np.uint8))
    step = Step.of(registry["faulty.faulty"])  # a document may still hold it
    with pytest.raises(FilterFailure, match="Faulty: is switched off, quarantined or removed"):
        Pipeline.of(image, (step,), registry).render(image.region)
    again = hosts()  # the next start remembers
    assert record_of(again, "faulty").state == "quarantined"
    again.switch(record_of(again, "faulty").path, True)
    assert record_of(again, "faulty").state == "ok"
    spec = LiveRegistry(Registry.builtin(), again)["faulty.faulty"]
    np.testing.assert_array_equal(spec.run(PIXELS, {"kind": "none"}, REGION), 1 - PIXELS)


def test_bad_plugins_are_listed_with_the_reason_and_hide_no_other(hosts, folder):
    (folder / "good.py").write_text(GOOD)
    (folder / "syntax.py").write_text("def x(:\n")
    (folder / "imports.py").write_text("x = 1\nimport nothing_of_this_name\n")
    (folder / "empty.py").write_text("")
    (folder / "newer.py").write_text(f"API = {API + 1}\nraise RuntimeError('it was run')\n")
    (folder / "crash.py").write_text("import os\nos._exit(7)\n")
    (folder / "package").mkdir()
    (folder / "package" / "__init__.py").write_text(GOOD.replace("Shift", "Packed"))
    host = hosts()
    states = {r.name: (r.state, r.reason) for r in host.records}
    assert states["good"] == ("ok", "")
    assert states["package"] == ("ok", "")
    assert states["syntax"][0] == "failed"
    assert states["syntax"][1].startswith("line 1: ")
    assert states["imports"] == (
        "failed",
        "ModuleNotFoundError: No module named 'nothing_of_this_name'; to have it: "
        f"{sys.executable} -m pip install nothing_of_this_name (imports.py:2)",
    )
    assert "no function marked" in states["empty"][1]
    assert states["newer"][0] == "newer"
    assert "made for version 2" in states["newer"][1]
    assert "exit code 7" in states["crash"][1]
    assert {s.id for s in host.specs} == {"good.shift", "package.shift"}


NEEDS = """# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "pywavelets>=1.6",
#   "rawpy",
# ]
# ///
import nothing_of_this_name
"""


def test_a_missing_dependency_is_said_with_the_command_of_the_plugins_header(hosts, folder):
    (folder / "needs.py").write_text(NEEDS)
    said = record_of(hosts(), "needs").reason
    assert f'to have it: {sys.executable} -m pip install "pywavelets>=1.6" "rawpy"' in said
    assert dependencies_of(NEEDS) == ("pywavelets>=1.6", "rawpy")
    for text in ("", "# /// script\n# dependencies = [\n# ///\n", NEEDS.replace('"raw', "raw")):
        assert dependencies_of(text) == ()


def test_a_changed_file_is_imported_again_and_a_switched_off_one_is_not(hosts, folder):
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    registry = LiveRegistry(Registry.builtin(), host)
    spec = registry["good.shift"]
    assert spec.run(PIXELS, spec.defaults, REGION)[0, 1, 0] == PIXELS[0, 0, 0]
    (folder / "good.py").write_text(GOOD.replace("np.roll(pixels, by", "np.roll(pixels, -by"))
    host.load()
    spec = registry["good.shift"]
    assert spec.run(PIXELS, spec.defaults, REGION)[0, 0, 0] == PIXELS[0, 1, 0]
    host.switch(record_of(host, "good").path, False)
    assert host.specs == ()
    assert record_of(hosts(), "good").state == "off"


@pytest.mark.parametrize("newer", ["editor.plugins.state.VERSION", "sys.version"])
def test_what_failed_under_an_older_program_or_python_is_tried_again(
    hosts, folder, tmp_path, monkeypatch, newer
):
    (folder / "good.py").write_text(f"open({str(tmp_path / 'needed')!r}).close()\n" + GOOD)
    first = hosts()
    first.reload(folder / "good.py")  # imports it, where a start reads its text
    assert record_of(first, "good").state == "failed"
    (tmp_path / "needed").touch()
    assert record_of(hosts(), "good").state == "failed"
    monkeypatch.setattr(newer, "99.0")
    assert record_of(hosts(), "good").state == "ok"


ONE_CALL = """
import sys
from pathlib import Path
import numpy as np
from editor.plugins.host import PluginHost
from filters.pixels.region import Region

if __name__ == "__main__":
    assert not sys.dont_write_bytecode
    folder = Path(sys.argv[1])
    host = PluginHost([folder], folder.parent / "data", with_entry_points=False)
    host.load()
    (spec,) = host.specs
    pixels = np.zeros((2, 2, 4), np.float32)
    print(spec.run(pixels, {}, Region.of_shape(2, 2)).max())
    host.close()
"""
PACKAGE = """
from filters.plugin import Pixels, image_filter
from .now import ONE

@image_filter("Whole")
def whole(pixels: Pixels) -> Pixels:
    '''Add.'''
    from .inner.later import TWO
    return pixels + ONE + TWO
"""


def test_no_bytecode_is_written_into_a_plugin_folder(folder, tmp_path):
    package = folder / "whole"
    (package / "inner").mkdir(parents=True)
    (package / "__init__.py").write_text(PACKAGE)
    (package / "now.py").write_text("ONE = 1\n")
    (package / "inner" / "later.py").write_text("TWO = 2\n")
    before = sorted(folder.rglob("*"))
    (tmp_path / "one_call.py").write_text(ONE_CALL)
    everybody = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, str(tmp_path / "one_call.py"), str(folder)],
        env={**everybody, "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.stdout, done.stderr) == ("3.0\n", "")
    assert sorted(folder.rglob("*")) == before


def test_a_folder_without_a_module_was_written_at_no_time(tmp_path):
    assert written_at(tmp_path) == 0.0


def test_safe_mode_loads_none(hosts, folder):
    (folder / "good.py").write_text(GOOD)
    assert hosts(safe_mode=True).records == ()


def test_500_plugins_add_little_to_the_start(hosts, folder):
    for number in range(500):
        (folder / f"p{number:03}.py").write_text(GOOD)
    first = hosts.__call__  # what they say of themselves is known after one start
    template = PluginHost([folder / "none"], folder.parent / "data", with_entry_points=False)
    (folder / "good.py").write_text(GOOD)
    known = template._described(PluginSource.of(folder / "good.py"), 0.0, False)
    cache = {str(p): replace(known, changed=written_at(p)) for p in folder.iterdir()}
    template.memory.write_cache(cache, None)
    template.close()
    begun = time.process_time()
    host = first()
    assert time.process_time() - begun < 5.0  # importing them took minutes; see the benchmark
    assert len(host.specs) == 501


def test_a_manifest_is_read_without_running_anything(tmp_path):
    path = tmp_path / "m.py"
    path.write_text(GOOD + "\nraise RuntimeError\n")
    manifest = read_manifest(path)
    assert (manifest.api, manifest.version, manifest.author) == (1, "2.1", "Ada")
    assert manifest.titles == ("Shift",)
    path.write_bytes(b"\xff\x00")
    assert read_manifest(path).fault


MORE = """
import time
import numpy as np
from filters.plugin import Colour, Job, Picture, Pixels, Point, Region, image_filter
API = 1

@image_filter("Slow", group="Tests", halo=None)
def slow(pixels: Pixels, job: Job, rounds: int = 5) -> Pixels:
    '''Tell.'''
    for number in range(rounds):
        job.progress(number / rounds)
        time.sleep(0.05)
    return pixels * 0.5

@image_filter("Spot", group="Tests")
def spot(pixels: Pixels, where: Region, job: Job, at: Point = Point(0.5, 0.5),
         ink: Colour = Colour(255, 0, 0)) -> Pixels:
    '''One pixel of colour.'''
    out = pixels.copy()
    row, column = (round(v) for v in job.place(at))
    if where.top <= row < where.bottom and where.left <= column < where.right:
        out[row - where.top, column - where.left, :3] = ink.rgb
    return out

@image_filter("Blend", group="Tests")
def blend(pixels: Pixels, where: Region, second: Picture = Picture()) -> Pixels:
    '''Mean of two.'''
    other = second.at(where)
    return pixels if other is None else (pixels + other) / 2

@image_filter("Parts", group="Tests", outputs=("Low", "High"))
def parts(pixels: Pixels) -> tuple[Pixels, Pixels]:
    '''Two.'''
    return np.minimum(pixels, 0.5), np.maximum(pixels, 0.5)
"""


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
