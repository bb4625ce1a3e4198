"""A batch of many small photos, killed again and again until it is done."""

from __future__ import annotations

import json
from pathlib import Path

from editor.batch.inputs import found_in
from editor.batch.job import BatchJob, Orders
from editor.batch.journal import NAME
from editor.batch.one_photo import Workbench
from editor.document.recipe import Recipe
from editor.presets.library import PresetLibrary
from tests.editor.cli.batch_program import Program

EACH = 6  # results that come between two kills, at the least


def test_killed_again_and_again_every_result_is_there_once_whole_and_right(
    tmp_path: Path, data: Path, registry, pytestconfig
) -> None:
    program = Program(tmp_path, pytestconfig.getoption("batch_photos"))
    try:
        kills = 0
        while len(program.results()) < len(program.sources):
            process = program.start()
            program.wait_for_results(process, len(program.results()) + EACH)
            process.kill()
            process.communicate(timeout=60)  # to the end of what its workers print: they have ended
            program.check_whole()
            kills += 1
        process = program.start()
        said = process.communicate(timeout=120)[1]
    finally:
        program.close()
    assert kills > 1
    assert process.returncode == 0
    assert said.splitlines()[-1].startswith(f"{len(program.sources)} photos: ")
    program.check_whole()
    check_results(program, tmp_path / "alone", registry)


def check_results(program: Program, folder: Path, registry) -> None:
    """Each is finished once, and as one process that nobody has killed writes it."""
    lines = (program.out / NAME).read_text().split("\n")
    finished = [json.loads(line)["output"] for line in lines if '"done"' in line]
    assert sorted(finished) == [path.name for path in program.results()]
    preset = PresetLibrary.of(registry).find("median 7x7")
    orders = Orders(Recipe((preset.step,)).to_text(registry), preset.name)
    folder.mkdir()
    bench = Workbench.of(orders, registry, folder)
    items = BatchJob(orders, folder).with_photos(found_in([program.folder / "in"])).items
    assert len(items) == len(finished)
    for item in items:
        assert bench.done(item).state == "done"
        assert (program.out / item.output.name).read_bytes() == item.output.read_bytes()
