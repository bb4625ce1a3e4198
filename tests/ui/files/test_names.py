"""Names of photos that are told apart."""

from __future__ import annotations

from pathlib import Path

from editor.photo.load import load
from editor.storage.folders import SAMPLES, user_pictures
from tests.sample_photos import COFFEE
from ui.files.names import proposed_path, told_apart


def test_names_that_differ_stand_alone() -> None:
    assert told_apart([Path("/a/one.jpg"), Path("/b/two.jpg"), None]) == [
        "one.jpg",
        "two.jpg",
        "Pasted picture",
    ]


def test_one_name_in_several_folders_has_as_much_of_them_as_tells_it_apart() -> None:
    paths = [Path("/a/raw/x/one.jpg"), Path("/b/raw/x/one.jpg"), Path("/b/raw/y/one.jpg")]
    assert told_apart(paths) == ["one.jpg – a/raw/x", "one.jpg – b/raw/x", "one.jpg – y"]


def test_a_photo_that_is_there_twice_has_its_name() -> None:
    assert told_apart([Path("/a/one.jpg")] * 2) == ["one.jpg"] * 2
    assert told_apart([Path("/a/one.jpg")] * 2 + [Path("/b/one.jpg")]) == [
        "one.jpg – a",
        "one.jpg – a",
        "one.jpg – b",
    ]


def test_a_folder_within_the_other_is_told_apart() -> None:
    assert told_apart([Path("/one.jpg"), Path("/a/one.jpg")]) == ["one.jpg – /", "one.jpg – a"]


def test_a_photo_is_saved_beside_itself_but_the_programs_own_where_a_person_has_pictures() -> None:
    assert proposed_path(load(COFFEE), "") == COFFEE.with_name("coffee-edited.png")
    sample = load(SAMPLES / "chelsea.png")
    assert proposed_path(sample, "") == user_pictures() / "chelsea-edited.png"


def test_a_folder_that_is_chosen_is_where_all_are_saved(tmp_path: Path) -> None:
    assert proposed_path(load(COFFEE), str(tmp_path)) == tmp_path / "coffee-edited.png"
    assert proposed_path(load(COFFEE), str(tmp_path / "gone")).parent == COFFEE.parent
