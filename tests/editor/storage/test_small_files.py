"""Small files of the program that hold something else: said, left alone, and nothing hangs."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.bench.cost_file import cost_path, load_costs
from editor.document.kernel_history import KernelHistoryFile
from editor.document.mask_file import load_mask
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import load_recipe
from editor.exchange.files import read_file
from editor.photo.load import load
from editor.plugins.state import PluginState
from editor.presets.bundle import read_bundle
from editor.presets.library import PresetLibrary
from editor.presets.shelf import LibraryState, ShelfFile
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.journal import Journal
from editor.storage.json_text import JsonTextError, from_text, read_json
from editor.storage.whole_file import read_whole
from filters.builtin.cube_file import read_cube
from filters.convolution.cost import DEFAULT, CostModel, CostModelError
from filters.user_error import UserError
from tests.editor.storage.strange_files import (
    DIGITS,
    REGISTRY,
    _fifo,
    _zeros,
    broken_text,
    posix,
    strange,
    write,
)

READERS: dict[str, Callable[[Path], object]] = {
    "recipe": lambda path: load_recipe(path, REGISTRY),
    "kernels": lambda path: read_file(path, REGISTRY),
    "bundle": lambda path: read_bundle(path, REGISTRY),
    "recent kernels": lambda path: KernelHistoryFile(path).load(),
    "preset": lambda path: PresetLibrary(path.parent, path.parent, REGISTRY).find(str(path)),
    "photo": load,
    "mask": load_mask,
    "table": lambda path: read_cube(str(path)),
    "whole": read_whole,
    "JSON": read_json,
}


@posix
@strange
@pytest.mark.parametrize("reader", READERS)
def test_no_reader_waits_for_or_swallows_a_strange_file(
    tmp_path: Path, make: Callable[[Path], None], reader: str
) -> None:
    path = tmp_path / "one.json"
    make(path)
    with pytest.raises(UserError) as caught:
        READERS[reader](path)
    assert "one.json" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert os.path.lexists(path)


@posix
@pytest.mark.parametrize("make", [_fifo, _zeros], ids=["a pipe", "zeros"])
def test_a_photos_checksum_is_taken_of_ordinary_files_only(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "one.png")
    with pytest.raises(OSError, match="ordinary"):
        PhotoReference.of_file(tmp_path / "one.png")


@broken_text
@pytest.mark.parametrize(
    "reader", ["recipe", "kernels", "bundle", "recent kernels", "preset", "mask"]
)
def test_a_broken_text_is_one_sentence(tmp_path: Path, text: str, reader: str) -> None:
    path = tmp_path / "one.json"
    write(path, text)
    before = path.read_bytes()
    said = "numbers are a kernel" if reader == "kernels" else ""
    try:
        READERS[reader](path)
    except UserError as error:
        said = str(error)
    assert said
    assert "\n" not in said
    assert len(said) < 1000
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (DIGITS, "a number has 400 digits, up to 308 are allowed"),
        ("-" + DIGITS, "a number has 401 digits, up to 308 are allowed"),
        ('{"a": [1e999]}', "the number 1e999 is too large"),
        ("[" * 41 + "]" * 41, "its lists are nested too deeply"),
        ("[" * 10**6, "its lists are nested too deeply"),
        ("[-Infinity]", "-Infinity is not JSON"),
    ],
    ids=range(6),
)
def test_json_holds_nothing_that_overflows(text: str, said: str) -> None:
    with pytest.raises(JsonTextError) as caught:
        from_text(text)
    assert str(caught.value) == said


def test_json_of_40_lists_is_read() -> None:
    assert from_text("[" * 40 + "1" + "]" * 40)
    assert from_text('[1, 2.5, "x", null, true, {"a": []}]') == [1, 2.5, "x", None, True, {"a": []}]


@broken_text
def test_a_broken_shelf_is_shown_left_alone_and_put_aside_when_a_new_one_is_written(
    tmp_path: Path, text: str
) -> None:
    library = PresetLibrary(tmp_path / "none", tmp_path / "presets", REGISTRY)
    path = tmp_path / "library.json"
    write(path, text)
    before = path.read_bytes()
    assert library.shelf.read() == LibraryState()
    assert [broken.path for broken in library.load().broken] == [path]
    assert path.read_bytes() == before
    library.shelf.write(LibraryState().starred("a", True))
    assert library.shelf.read().favourites == {"a"}
    assert path.with_name("library.json.bad").read_bytes() == before
    assert library.load().broken == ()


def test_what_of_a_shelf_has_another_type_is_left_out(tmp_path: Path) -> None:
    times = {"a": 5, "b": "soon", "c": 10**300, "d": True, "e": None}
    form = {"format": "kernelroom library", "used": times, "order": [1, "a"], "folders": [None]}
    write(tmp_path / "library.json", json.dumps(form))
    found = ShelfFile(tmp_path / "library.json").read()
    assert dict(found.used) == {"a": 5.0, "d": 1.0}
    assert (found.order, found.folders) == (("a",), ())


@broken_text
def test_a_broken_state_of_plugins_is_told_left_alone_and_put_aside(
    tmp_path: Path, text: str
) -> None:
    state = PluginState(tmp_path)
    write(tmp_path / "plugins.json", text)
    write(tmp_path / "plugins.cache", text)
    before = (tmp_path / "plugins.json").read_bytes()
    is_object = text.startswith('{"format": [')
    assert state.cache() == {}
    assert all(isinstance(kept, dict) for kept in state.state().values())
    assert (tmp_path / "plugins.json").read_bytes() == before
    assert bool(state.fault) is not is_object
    state.remember(tmp_path / "one.py", off=True)
    assert state.state()[str(tmp_path / "one.py")] == {"off": True}
    assert (tmp_path / "plugins.json.bad").exists() is not is_object


@broken_text
def test_broken_costs_are_those_that_came_with_the_program(tmp_path: Path, text: str) -> None:
    environment = {"KERNELROOM_DATA": str(tmp_path)}
    write(cost_path(environment), text)
    assert load_costs(environment) is DEFAULT


@pytest.mark.parametrize(
    "change",
    [
        {"call_ms": -1},
        {"call_ms": True},
        {"call_ms": None},
        {"box_uint8": []},
        {"box_uint8": [[1, 2]]},
        {"box_uint8": [[1, 0, 1]]},
        {"box_uint8": [[2, 1, 1], [1, 1, 1]]},
        {"box_uint8": [[1, 1, 1], [1, 1, 1]]},
        {"box_uint8": {"a": 1}},
        {"dft_integer": "abc"},
        {"box_uint8": [[10**400, 1, 1]]},
    ],
    ids=str,
)
def test_costs_that_nothing_can_be_planned_with_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(CostModelError):
        CostModel.from_json(json.dumps({**json.loads(DEFAULT.to_json()), **change}))
    assert CostModel.from_json(DEFAULT.to_json()) == DEFAULT


@broken_text
def test_broken_journals_and_edited_photos_stop_no_start(tmp_path: Path, text: str) -> None:
    write(tmp_path / "journal" / "abc.json", text)
    write(tmp_path / "edited" / "abc.kroom.json", text)
    journal = Journal(tmp_path / "journal", REGISTRY)
    assert journal.abandoned() == ()
    journal.close()
    photo = PhotoReference(tmp_path / "a.png", "abc")
    assert EditedPhotos(tmp_path / "edited", REGISTRY).find(photo) is None
