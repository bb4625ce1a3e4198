"""The command batch as a person calls it: a process of its own, or its function."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.batch.journal import BatchJournal
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.photo.load import load
from tests.editor.batch.conftest import make_photos
from tests.editor.cli.batch_program import PHOTOS, Program
from tests.sample_photos import CHELSEA, COFFEE


@pytest.fixture
def call(told):
    """Call a command, which prints no result; return its code and what it printed as an error."""

    def run(*arguments: object) -> tuple[int, str]:
        code, out, error = told(*arguments)
        assert out == ""
        return code, error

    return run


def test_files_are_equal_to_those_of_apply_byte_for_byte(call, registry, tmp_path) -> None:
    sources = [CHELSEA, COFFEE, *make_photos(tmp_path / "in", 2, "jpg")]
    recipe = tmp_path / "Two steps.kroom.json"
    steps = Step.of(registry["unsharp_mask"]), Step.of(registry["median"])
    save_recipe(recipe, Recipe(steps), registry)
    pattern = "{name}-{preset}.{ext}"
    code, said = call(
        "batch",
        *sources,
        "-o",
        "out",
        "--recipe",
        recipe,
        "--pattern",
        pattern,
        "--jobs",
        2,
        "--quality",
        70,
    )
    assert (code, said.splitlines()[-1]) == (0, "4 photos: 4 done")
    for source in sources:
        one = tmp_path / f"one{source.suffix}"
        assert call("apply", source, "-o", one, "--recipe", recipe, "--quality", 70) == (0, "")
        made = tmp_path / "out" / f"{source.stem}-Two steps{source.suffix}"
        assert made.read_bytes() == one.read_bytes()


def test_an_export_preset_says_the_format_and_how_it_is_written(call, tmp_path) -> None:
    more = "--preset", "sharpen", "--export", "Web, 2048 px", "--resize", "300"
    assert call("batch", COFFEE, "-o", "out", *more)[0] == 0
    assert call("apply", COFFEE, "-o", "one.jpg", *more)[0] == 0
    made = tmp_path / "out" / "coffee-Sharpen.jpg"
    assert made.read_bytes() == (tmp_path / "one.jpg").read_bytes()
    assert load(made).samples.shape == (200, 300, 3)
    assert call("batch", COFFEE, "-o", "out", *more)[1].endswith("1 already there\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text_fails_alone_and_is_in_the_report(call, tmp_path) -> None:
    good, odd = make_photos(tmp_path / "in", 2)
    odd.rename(Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/odd\xe9.png")))
    code, said = call("batch", "in", "-o", "out", "--preset", "sharpen", "--report", "r.json")
    assert (code, said.splitlines()[-1]) == (1, "2 photos: 1 done, 1 failed")
    told = json.loads((tmp_path / "r.json").read_text("utf-8"))["photos"]
    names = {Path(one["source"]).name: one["state"] for one in told}
    assert names == {good.name: "done", "odd\\xe9.png": "failed"}


def test_bad_files_fail_alone_and_the_report_tells_of_each(call, tmp_path) -> None:
    good = make_photos(tmp_path / "in", 2)
    (tmp_path / "in" / "bad.png").write_text("no picture")
    found = tmp_path / "in", tmp_path / "gone.png"
    code, said = call("batch", *found, "-o", "out", "--preset", "sharpen", "--report", "r.json")
    assert code == 2
    lines = said.splitlines()
    assert lines[-1] == "4 photos: 2 done, 2 failed"
    assert sum(line.startswith("failed: ") for line in lines) == 2
    report = json.loads((tmp_path / "r.json").read_text())
    assert (report["format"], report["steps"]) == ("kernelroom batch report", "Sharpen")
    assert report["counts"] == {
        "waiting": 0,
        "working": 0,
        "done": 2,
        "current": 0,
        "failed": 2,
        "cancelled": 0,
    }
    told = {Path(one["source"]).name: one for one in report["photos"]}
    assert set(told) == {"bad.png", "gone.png", *(path.name for path in good)}
    assert "it is a text, not a picture" in told["bad.png"]["words"]
    assert (
        told["gone.png"]["words"] == f"{tmp_path / 'gone.png'} can't be opened: it does not exist"
    )
    first = told[good[0].name]
    assert PhotoReference.of_file(Path(first["output"])).sha256 == first["sha256"]


def test_a_second_time_it_finds_all_current_and_no_result_is_a_photo(call, tmp_path) -> None:
    make_photos(tmp_path, 2)
    asked = "batch", ".", "-o", ".", "--preset", "sharpen"
    assert call(*asked)[0] == 0
    assert call(*asked) == (0, "2 photos: 2 already there\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--preset", "sharpen", "--jobs", "0"], "--jobs 0 is not allowed, use 1 to 64"),
        (["--preset", "sharpen", "--quality", "0"], "quality 0 is not allowed"),
        (["--preset", "sharpen", "--pattern", "{x}.png"], "the name pattern has no field {x}"),
        (["--preset", "sharpn"], "there is no preset 'sharpn': the nearest are"),
        (["--preset", "a", "--recipe", "b"], "not allowed with argument"),
        (["--preset", "sharpen", "--name", "{name}"], "--name does not go with batch"),
        ([], "one of the arguments --preset --recipe --own is required"),
    ],
)
def test_bad_input_is_one_sentence_and_nothing_is_made(call, tmp_path, arguments, words) -> None:
    make_photos(tmp_path / "in", 1)
    code, said = call("batch", "in", "-o", "out", *arguments)
    assert (code, len(said.splitlines())) == (2, 1)
    assert words in said
    assert not (tmp_path / "out").exists()


def test_folders_without_a_photo_are_named(call, tmp_path) -> None:
    (tmp_path / "in").mkdir()
    said = call("batch", "in", "-o", "out", "--preset", "sharpen")
    assert said == (2, "there is no photo in in\n")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path)
    yield program
    program.close()


def test_ctrl_c_leaves_nothing_half_written_and_ends_with_130(program: Program) -> None:
    process = program.start()
    program.wait_for_results(process, 1)
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert said.splitlines()[-1] == "kernelroom: stopped (SIGINT)"
    program.check_whole()
    journal = BatchJournal(program.out)
    assert all(journal.entry(path).is_untouched(path) for path in program.results())


def test_a_watched_folder_has_its_new_photos_done_until_ctrl_c(program: Program, tmp_path) -> None:
    process = program.start("--watch", "--report", "report.json")
    program.wait_for_results(process, PHOTOS)
    (new,) = make_photos(tmp_path / "elsewhere", 1, side=40)
    new.rename(tmp_path / "in" / "new.png")
    program.wait_for_results(process, PHOTOS + 1)
    assert load(program.out / "new-Median 7x7.png").samples.shape == (40, 48, 3)
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=60)[1].splitlines()
    assert process.returncode == 130
    assert f"{PHOTOS + 1} photos: " in said[-2]
    assert len(json.loads((tmp_path / "report.json").read_text())["photos"]) == PHOTOS + 1


def test_what_keeps_it_from_beginning_is_one_sentence(
    call, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_photos(tmp_path / "in", 2)
    monkeypatch.setitem(sys.modules, "distributed", None)
    more = "--workers", 2, "--report", "r.json"
    code, said = call("batch", "in", "-o", "out", "--preset", "sharpen", *more)
    assert code == 2
    assert said.startswith("a cluster needs Dask distributed, which this installs: ")
    assert len(said.splitlines()) == 1
    assert not (tmp_path / "r.json").exists()
