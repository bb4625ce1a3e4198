"""Shared folders, duplicates, moves, the shelf and bundles: nothing of anybody's is lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from editor.document.step import Step
from editor.presets.library import Preset, PresetError, PresetLibrary
from editor.presets.shelf import LibraryState, ShelfFile, preset_id
from editor.storage.folders import CATALOGUE
from filters.kernel import Kernel
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.editor.presets.kept_presets import REGISTRY, named, preset

ROOT = Path(__file__).parents[3]


def test_a_shared_folder_is_read_with_what_lies_below_and_other_files_are_passed_over(
    library: PresetLibrary, checkout: Path
) -> None:
    found = library.load()
    theirs = {p.name for p in found.good if library.folder_of(p) == checkout}
    assert theirs == {"Their edge", "Their blur"}
    assert [b.path.name for b in found.broken] == ["bad.json"]
    assert library.find("Their edge").path == checkout / "edges" / "one.json"
    library.shelf.write(library.shelf.read().without_folder(checkout))
    assert not any(library.folder_of(p) == checkout for p in library.load().good)
    assert (checkout / "two.json").exists()


def test_a_shared_preset_is_renamed_in_its_place(library: PresetLibrary, checkout: Path) -> None:
    done = library.rename(named(library, "Their edge"), "Our edge")
    assert done.path == checkout / "edges" / "one.json"
    assert "Our edge" in done.path.read_text()
    assert not library.user.exists()


def test_what_lies_in_a_read_only_folder_stays_as_it_is(
    library: PresetLibrary, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: not Path(path).is_relative_to(checkout))
    theirs = named(library, "Their blur")
    assert not library.can_change(theirs)
    before = theirs.path.read_bytes()
    with pytest.raises(PresetError, match="its folder can't be written to"):
        library.rename(theirs, "X")
    with pytest.raises(PresetError, match="its folder can't be written to"):
        library.delete(theirs)
    copy = library.move(theirs, library.user)  # a copy then
    assert copy.path.parent == library.user
    assert theirs.path.read_bytes() == before == copy.path.read_bytes()
    again = library.duplicate(theirs)
    assert (again.name, again.path.parent) == ("Their blur copy", library.user)


def test_built_in_presets_are_duplicated_into_ones_own(library: PresetLibrary) -> None:
    sharpen = library.find("Sharpen")
    one, two = library.duplicate(sharpen), library.duplicate(sharpen)
    assert (one.name, two.name) == ("Sharpen copy", "Sharpen copy 2")
    assert one.step == sharpen.step
    assert not one.builtin
    with pytest.raises(PresetError, match="built in"):
        library.rename(sharpen, "Mine")


def test_a_move_keeps_every_byte_and_a_taken_name_moves_nothing(
    library: PresetLibrary, checkout: Path
) -> None:
    own = library.save(preset("Mine"))
    text = own.path.read_text().replace('"tags"', '"of a later version": [1],\n  "tags"')
    own.path.write_text(text)
    moved = library.move(named(library, "Mine"), checkout)
    assert moved.path.parent == checkout
    assert moved.path.read_text() == text
    assert not own.path.exists()
    twin = library.save(preset("Their blur"))
    with pytest.raises(PresetError, match="there already is a preset 'Their blur' in checkout"):
        library.move(twin, checkout)
    assert twin.path.exists()
    gone = library.delete(moved)
    assert library.restore(gone).path == moved.path
    assert moved.path.read_text() == text


def test_only_a_changed_file_is_read_again(
    library: PresetLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = library.save(preset("One"))
    library.save(preset("Two"))
    library.load()
    read: list[Path | None] = []
    plain = Preset.from_bytes
    monkeypatch.setattr(Preset, "from_bytes", lambda *a, **k: read.append(a[2]) or plain(*a, **k))
    library.load()
    assert read == []
    first.path.write_text(preset("One", 3.25).to_text(REGISTRY))
    assert named(library, "One").step.kernel == Kernel([[0, 3.25, 0]])
    assert read == [first.path]


def test_the_shelf_keeps_stars_uses_order_and_folders(tmp_path: Path) -> None:
    file = ShelfFile(tmp_path / "deep" / "library.json")
    shelf = LibraryState().starred("a", True).starred("b", True).starred("b", False)
    shelf = shelf.used_at("a", 5.0).used_at("c", 9.0).with_folder(tmp_path)
    shelf = shelf.placed("c", "a", ["a", "b", "c"])
    file.write(shelf)
    again = file.read()
    assert again == shelf
    assert (again.favourites, again.order) == (frozenset("a"), ("c", "a", "b"))
    assert again.renamed("a", "z").favourites == frozenset("z")
    many = LibraryState()
    for number in range(700):
        many = many.used_at(str(number), number)
    assert len(many.used) == 500
    assert "699" in many.used
    assert "0" not in many.used


def test_ids_of_built_in_presets_do_not_depend_on_where_the_program_lies() -> None:
    library = PresetLibrary(CATALOGUE, Path("/nowhere/presets"), REGISTRY)
    assert preset_id(library.find("Sharpen")) == "builtin/sharpen.json"


CHANGER = """
import random, sys
from pathlib import Path
from editor.presets.library import PresetLibrary
from editor.storage.folders import CATALOGUE
from filters.registry import Registry
import dataclasses
user, other, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
library = PresetLibrary(CATALOGUE, user, Registry.builtin())
chance = random.Random(seed)
print("begun", flush=True)
while True:
    own = [p for p in library.load().good if not p.builtin]
    one = chance.choice(own)
    match chance.randrange(3):
        case 0:
            library.save(dataclasses.replace(one, note="x" * chance.randrange(9000)))
        case 1:
            library.rename(one, one.name.rpartition(" ")[0] + f" v{chance.randrange(9999)}")
        case 2:
            library.move(one, other if one.path.parent == user else user)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9")
def test_kill_9_while_saving_renaming_and_moving_loses_no_preset(
    library: PresetLibrary, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    library.shelf.write(LibraryState().with_folder(other))
    kernels = {library.save(preset(f"Kernel{n} v0", n + 2.0)).step for n in range(8)}
    chance = random.Random(17)
    for number in range(request.config.getoption("--preset-kills")):
        command = [sys.executable, "-c", CHANGER, str(library.user), str(other), str(number)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            end = time.monotonic() + chance.uniform(0, 0.15)
            while time.monotonic() < end:
                pass  # a random moment, which no signal tells
            assert process.poll() is None
            process.kill()
        found = PresetLibrary(CATALOGUE, library.user, REGISTRY).load()
        assert found.broken == ()
        own = [p for p in found.good if not p.builtin]
        assert {p.step for p in own} == kernels
        for twin in {p.path for p in own if [q.step for q in own].count(p.step) > 1}:
            if twin.parent == other:  # killed between the copy and the deletion of a move
                twin.unlink()


@image_filter("Fade", version=1)
def fade_then(pixels: Pixels, amount: float = 0.5) -> Pixels:
    return pixels


@image_filter("Fade", version=2, renamed={"amount": "strength"})
def fade_now(pixels: Pixels, strength: float = 0.5) -> Pixels:
    return pixels


def test_a_preset_of_an_older_version_is_read_as_todays_and_its_file_stays(tmp_path: Path) -> None:
    then, now = FilterSpec.of(fade_then, "fade"), FilterSpec.of(fade_now, "fade")
    folder = tmp_path / "presets"
    old = PresetLibrary(tmp_path / "none", folder, Registry((then,)))
    old.save(Preset("Half", Step.of(then, amount=0.25), tags=("mine",)))
    (file,) = folder.glob("*.json")
    before = file.read_bytes()
    library = PresetLibrary(tmp_path / "none", folder, Registry((now,)))
    (found,) = library.load().good
    assert found.step == Step.of(now, strength=0.25)
    assert file.read_bytes() == before, "nobody asked to write it"
    library.save(replace(found, note="seen"))
    form = json.loads(file.read_text())
    assert form["step"] == {"filter": "fade", "version": 2, "values": {"strength": 0.25}}
