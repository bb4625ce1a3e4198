"""Patterns of names: what they give, and what is refused in which words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from editor.batch.names import FIELDS, BatchNameError, NamePattern

RAW = Path("/photos/Coast/IMG_1.CR2")
JPEG = Path("/photos/Coast/IMG_1.JPG")


@pytest.mark.parametrize(
    ("pattern", "source", "wanted"),
    [
        ("{name}-{preset}.{ext}", JPEG, "IMG_1-Sobel - across.jpg"),
        ("{name}-{preset}.{ext}", RAW, "IMG_1-Sobel - across.png"),
        ("{name}-{from}.tif", RAW, "IMG_1-cr2.tif"),
        ("{folder}/{number:04}.npy", JPEG, "Coast/0007.npy"),
        ("{{{number}}}.webp", JPEG, "{7}.webp"),
    ],
)
def test_a_pattern_gives_a_name(pattern: str, source: Path, wanted: str) -> None:
    assert NamePattern(pattern).of(source, "Sobel / across", 7) == wanted


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("{names}.png", "{names}: the nearest is name"),
        ("{name}", "ends in no format that is written"),
        ("{name}.docx", "ends in no format that is written"),
        ("../{name}.png", "must lie in the output folder"),
        ("/tmp/{name}.png", "must lie in the output folder"),
        ("{name.png", "can't be read"),
        ("{name:04}.png", "only {number:04} has a width"),
        ("{number:99999}.png", "only {number:04} has a width"),
        ("{name!r}.png", "only {number:04} has a width"),
        ("{}.png", "has no field {}"),
    ],
)
def test_a_pattern_that_gives_no_name_is_refused_in_a_sentence(pattern: str, words: str) -> None:
    with pytest.raises(BatchNameError, match=re.escape(words)):
        NamePattern(pattern)


def test_a_name_never_leaves_the_folder_whatever_the_preset_is_called() -> None:
    name = NamePattern("{name}-{preset}.{ext}").of(Path("/a/b.png"), "../../etc/x\0:", 1)
    assert name == "b-..-..-etc-x--.png"
    assert set(FIELDS) == {"name", "preset", "ext", "from", "folder", "number"}


@pytest.mark.parametrize(
    ("pattern", "source", "preset", "wanted"),
    [
        ("{from}/{name}.tif", Path("/a/scan"), "x", "-/scan.tif"),
        ("{preset}/{name}.png", JPEG, "", "-/IMG_1.png"),
        ("{preset}/{name}.png", JPEG, "..", "--/IMG_1.png"),
        ("{folder}/{name}.png", Path("/scan.png"), "x", "-/scan.png"),
        ("{name}/{number}.png", Path("/a/...png"), "x", "--/1.png"),
        ("a//b/./{preset}.{ext}", JPEG, "", "a//b/./-.jpg"),
    ],
)
def test_fields_that_are_empty_or_dots_are_no_way_out(
    pattern: str, source: Path, preset: str, wanted: str
) -> None:
    assert NamePattern(pattern).of(source, preset, 1) == wanted
