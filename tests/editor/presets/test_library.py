"""The preset library: nothing is ever lost, and what is broken hides nothing."""

from __future__ import annotations

import dataclasses
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.step import Step
from editor.presets.bundle import keep_presets
from editor.presets.library import PresetLibrary, file_stem
from editor.presets.preset import Preset, PresetError, name_key
from editor.storage.file_error import FileError
from editor.storage.folders import CATALOGUE, user_presets
from editor.storage.json_text import JsonTextError, from_text, to_text
from filters.kernel import Kernel

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**40), 2**40)
    | st.text(max_size=8)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=20,
)


@pytest.fixture
def library(registry, tmp_path) -> PresetLibrary:
    return PresetLibrary(CATALOGUE, tmp_path / "data" / "presets", registry)


def preset(library: PresetLibrary, name: str = "Mine", centre: float = 5) -> Preset:
    kernel = Kernel([[0, -1, 0], [-1, centre, -1], [0, -1, 0]])
    return Preset(
        name, Step.of(library.registry["convolution"], kernel=kernel), ("Own",), "A note."
    )


def own(library: PresetLibrary) -> list[str]:
    return [found.name for found in library.load().good if not found.builtin]


def test_a_saved_preset_is_found_again_by_another_library(library):
    saved = library.save(preset(library))
    again = PresetLibrary(library.builtin, library.user, library.registry)
    assert again.find("Mine") == saved
    assert again.find("  mINE ").step == preset(library).step
    assert again.find(str(saved.path)).name == "Mine"
    assert saved.path.read_text("utf-8").count("\n          [0, -1, 0]") == 2


def test_the_file_keeps_its_key_order_and_every_unknown_key(library):
    saved = library.save(preset(library))
    form = json.loads(saved.path.read_text("utf-8"))
    assert list(form) == ["format", "version", "name", "tags", "note", "step"]
    form["favourite"] = {"since": [1, 2, {"x": None}]}
    saved.path.write_text(json.dumps(form), "utf-8")
    read = library.find("Mine")
    library.save(dataclasses.replace(read, note="Changed."))
    form = json.loads(saved.path.read_text("utf-8"))
    assert form["favourite"] == {"since": [1, 2, {"x": None}]}
    assert form["note"] == "Changed."


def test_a_broken_file_is_shown_as_broken_and_hides_and_loses_nothing(library):
    library.save(preset(library))
    contents = {
        "cut.json": b'{"format": "kernelroom preset", "ver',
        "newer.json": b'{"format": "kernelroom preset", "version": 99}',
        "bytes.json": bytes(range(256)),
        "empty.json": b"",
        "deep.json": b"[" * 200_000,
        "nan.json": b'{"format": NaN}',
        "unknown.json": b'{"format": "kernelroom preset", "version": 1, "name": "x", '
        b'"step": {"filter": "warp", "values": {}}}',
        "kernel.json": b'{"format": "kernelroom preset", "version": 1, "name": "x", '
        b'"step": {"filter": "convolution", "values": {"kernel": {"weights": [[1, 2], [3]]}}}}',
    }
    for name, content in contents.items():
        (library.user / name).write_bytes(content)
    found = library.load()
    assert own(library) == ["Mine"]
    assert len(found.good) > 30
    assert sorted(broken.path.name for broken in found.broken) == sorted(contents)
    for broken in found.broken:
        assert broken.reason
        assert "\n" not in broken.reason
    library.delete(library.find("Mine"))
    for name, content in contents.items():
        assert (library.user / name).read_bytes() == content


def test_any_mutation_of_a_preset_is_a_preset_or_one_sentence(library):
    library = dataclasses.replace(library, builtin=library.user / "none")
    content = library.save(preset(library)).path.read_bytes()
    chance = random.Random(4)
    for _ in range(300):
        mutated = bytearray(content)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(mutated))
            match chance.randrange(3):
                case 0:
                    mutated[place] = chance.randrange(256)
                case 1:
                    del mutated[place : place + chance.randint(1, 30)]
                case 2:
                    mutated[place:place] = chance.choice([b"{", b"[", b"-1e999", b"null", b'"'])
        (library.user / "mutated.json").write_bytes(bytes(mutated))
        found = library.load()
        names = [p.path.name for p in (*found.good, *found.broken)]
        assert sorted(names) == ["mine.json", "mutated.json"]
        assert all(broken.reason and "\n" not in broken.reason for broken in found.broken)


def test_two_presets_of_a_folder_never_share_a_name(library):
    first = library.save(preset(library, "Straße"))
    with pytest.raises(PresetError, match="there already is a preset 'Straße'"):
        library.save(preset(library, "STRASSE"))
    other = library.save(preset(library, "Other"))
    with pytest.raises(PresetError, match="choose another name"):
        library.rename(other, "strasse")
    replaced = library.save(preset(library, "strasse", 9), replace=True)
    assert replaced.path == first.path
    assert own(library) == ["Other", "strasse"]


def test_renaming_keeps_everything_else_and_may_change_only_the_case(library):
    saved = library.save(preset(library))
    renamed = library.rename(saved, "MINE")
    assert renamed == dataclasses.replace(saved, name="MINE")
    assert own(library) == ["MINE"]


def test_a_deleted_preset_comes_back_to_the_last_byte(library):
    saved = library.save(preset(library))
    content = saved.path.read_bytes()
    deleted = library.delete(saved)
    assert own(library) == []
    assert library.restore(deleted) == saved
    assert saved.path.read_bytes() == content


def test_a_deleted_preset_comes_back_beside_one_that_took_its_name_since(library):
    deleted = library.delete(library.save(preset(library)))
    newer = library.save(preset(library, "Mine", 9))
    restored = library.restore(deleted)
    assert restored.name == "Mine 2"
    assert restored.step == preset(library).step
    assert library.find("Mine") == newer


def test_built_in_presets_can_be_neither_renamed_nor_deleted(library):
    sharpen = library.find("Sharpen")
    for change in (lambda: library.rename(sharpen, "x"), lambda: library.delete(sharpen)):
        with pytest.raises(PresetError, match="built in"):
            change()
    copy = library.save(sharpen)
    assert (copy.builtin, copy.path.parent) == (False, library.user)
    assert library.find("Sharpen") == copy


def test_an_unknown_name_gives_the_nearest_ones(library):
    with pytest.raises(PresetError, match=r"no preset 'Sharpn': the nearest are Sharpen"):
        library.find("Sharpn")
    with pytest.raises(PresetError, match="none is like it"):
        library.find("qqqqqqqqqqqqqq")
    with pytest.raises(FileError, match=r"missing\.json can't be opened: it does not exist"):
        library.find("missing.json")


@pytest.mark.parametrize("name", ["", "   ", "x" * 101, "a\x00b"])
def test_a_name_that_cannot_be_is_one_sentence(library, name):
    with pytest.raises(PresetError, match="the name"):
        preset(library, name)


@given(st.lists(st.text(min_size=1, max_size=40), min_size=2, max_size=2))
def test_any_names_give_file_names_that_every_file_system_takes(names):
    for name in names:
        stem = file_stem(name)
        assert 1 <= len(stem.encode()) <= 90
        assert not set(stem) & set('<>:"/\\|?*. ')
        assert stem == stem.casefold()
        assert stem not in ("con", "nul", "aux", "prn", "com1")


def test_names_that_give_one_file_name_get_files_of_their_own(library):
    names = ["Edge: 1", "Edge/ 1", "Edge? 1", "???", "!!!", "NUL"]
    paths = {library.save(preset(library, name)).path for name in names}
    assert len(paths) == len(names)
    assert sorted(own(library)) == sorted(names)


@given(JSON)
def test_what_is_written_as_json_reads_the_same(form):
    assert from_text(to_text(form)) == form


def test_what_is_not_json_says_where():
    with pytest.raises(JsonTextError, match="line 2, column 1"):
        from_text('{"a":\n}')
    with pytest.raises(JsonTextError, match="Infinity is not JSON"):
        from_text("[Infinity]")


def test_a_variable_moves_the_folder(tmp_path):
    assert user_presets({"KERNELROOM_DATA": str(tmp_path)}) == tmp_path / "presets"
    assert user_presets({}).parts[-2] == "kernelroom"


def test_a_folder_that_cannot_be_made_is_one_sentence(library, tmp_path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(FileError, match="can't be made"):
        library.save(preset(library))
    assert library.load().broken == ()


def test_names_are_compared_whatever_their_case_and_unicode_form():
    assert name_key("É  cole") == name_key("e\u0301 COLE")


def test_the_longest_names_are_copied_restored_and_numbered(library):
    saved = library.save(preset(library, "a" * 100))
    copies = [library.duplicate(saved).name for _ in range(3)]
    assert copies == [f"{'a' * 95} copy", f"{'a' * 93} copy 2", f"{'a' * 93} copy 3"]
    deleted = library.delete(saved)
    library.save(preset(library, "a" * 100, 7))
    assert library.restore(deleted).name == f"{'a' * 98} 2"
    (kept,) = keep_presets((preset(library, "A" * 100, 9),), library)
    assert kept.name == f"{'A' * 98} 3"
