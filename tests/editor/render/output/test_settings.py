"""ExportSettings, their JSON, the presets' file, and names of files."""

from __future__ import annotations

import dataclasses
import json

import pytest

from editor.photo.encoding import Encoding, EncodingError
from editor.render.output.names import FIELDS, Named, NamePatternError, file_name
from editor.render.output.presets import (
    STANDARD,
    ExportPreset,
    ExportPresets,
    read_presets,
    save_presets,
)
from editor.render.output.settings import ExportError, ExportSettings, Sharpening
from editor.render.output.settings_json import settings_from_json, settings_to_json
from editor.render.output.size import OutputSize, OutputSizeError
from filters.user_error import UserError

ALL = ExportSettings(
    "WebP",
    Encoding(71, "4:2:0", True, "lossy"),
    "uint8",
    OutputSize(1600),
    "/p3.icc",
    Sharpening(0.7, 1.1),
    "copyright",
    True,
    True,
    "{name}-{width}",
)


def test_settings_go_through_json():
    for settings in (ExportSettings(), ALL, *(preset.settings for preset in STANDARD)):
        form = json.loads(json.dumps(settings_to_json(settings)))
        assert settings_from_json(form) == settings
    assert settings_to_json(ExportSettings()) == {"format": "JPEG"}
    assert len(settings_to_json(ALL)) == 14


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ([], "it is no object with settings"),
        ({"size": 3}, "the setting 'size' is not known"),
        ({"quality": 3.5}, "quality is 3.5, use a whole number"),
        ({"software": 1}, "software is 1, use true or false"),
        ({"quality": 0}, "quality 0 is not allowed, use 1 to 100"),
        ({"format": "Jpg"}, "the format 'Jpg' is not known: the nearest is"),
        ({"depth": "12"}, "depth '12' is not known, use source, uint8, uint16, float32"),
        ({"metadata": "some"}, "the metadata 'some' are not known, use all, no-place"),
        ({"sharpening": 9}, "sharpening by 9 is not allowed, use 0 to 5"),
        ({"long_side": -1}, "-1 px is not allowed, use 1 to 65535 px"),
    ],
)
def test_settings_that_are_not_allowed_are_named(form, sentence):
    with pytest.raises(UserError, match=sentence):
        settings_from_json(form)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("2048", OutputSize(2048)),
        (" 2048 px ", OutputSize(2048)),
        ("4000/2px", OutputSize(2000)),
        ("50%", OutputSize(percent=50)),
        ("33.5 %", OutputSize(percent=33.5)),
    ],
)
def test_a_size_is_read_and_written(text, size):
    assert OutputSize.of_text(text) == size
    assert OutputSize.of_text(size.text) == size


@pytest.mark.parametrize("text", ["", "px", "large", "0", "-5", "70000", "0.5 %", "2000 %", "nan"])
def test_what_is_no_size_is_refused(text):
    with pytest.raises(OutputSizeError):
        OutputSize.of_text(text)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        (OutputSize(), (300, 4000)),
        (OutputSize(1000), (75, 1000)),
        (OutputSize(5000), (300, 4000)),
        (OutputSize(percent=200), (600, 8000)),
        (OutputSize(1), (1, 1)),
    ],
)
def test_a_size_is_a_share_or_a_longer_side_at_most(size, wanted):
    assert size.of(300, 4000) == wanted


def test_names_are_made_of_a_pattern():
    named = Named("dune", "Web, 1600 px", 1600, 1000)
    assert file_name("{name}-{preset}", named, ".jpg") == "dune-web-1600-px.jpg"
    assert file_name("{width}x{height} {name}", named, ".png") == "1600x1000 dune.png"
    assert all(file_name(f"a{{{field}}}", named, ".x") for field in FIELDS)


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("", "the name is empty"),
        ("{nam}", "the field {nam} is not known: the nearest is name"),
        ("{}", "the field {} is not known: there are name, preset"),
        ("{name", "has a brace without its partner"),
        ("../{name}", "has a slash"),
        ("..", "is no file name"),
        *((f"{{name}}{sign}2", "Windows and memory cards") for sign in '<>:"|?*'),
        ("x" * 300, "up to 200 characters"),
    ],
)
def test_a_pattern_that_makes_no_name_is_refused(pattern, sentence):
    with pytest.raises(NamePatternError, match=sentence):
        file_name(pattern, Named("dune"), ".jpg")


def test_presets_are_kept(tmp_path):
    path = tmp_path / "data" / "export-presets.json"
    assert read_presets(path) == ExportPresets()
    presets = ExportPresets().with_added(ExportPreset("Mine", ALL, True))
    presets = dataclasses.replace(presets, folder="/out")
    save_presets(path, presets)
    assert read_presets(path) == presets
    assert presets.shown == "Mine"
    assert [one.name for one in presets.chosen] == ["Web, 2048 px", "Mine"]


def test_presets_have_names_of_their_own_and_the_last_stays():
    presets = ExportPresets().with_added(ExportPreset("web, 2048 PX", ALL))
    assert presets.shown == "web, 2048 PX 2"
    renamed = dataclasses.replace(presets["web, 2048 px 2"], name="Full size, JPEG")
    presets = presets.with_preset("web, 2048 PX 2", renamed)
    assert presets.shown == "Full size, JPEG 2"
    for preset in presets.items:
        presets = presets.without(preset.name)
    assert len(presets.items) == 1
    with pytest.raises(ExportError, match="the export preset 'fool size' is not known"):
        presets["fool size"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{}", 'export-presets.json can\'t be used: "format" must be'),
        ("[", "line 1, column 2 is not JSON"),
        ('{"format": "kernelroom export presets", "version": 2}', "its version 2 is not 1"),
        ('{"format": "kernelroom export presets", "version": 1}', 'no list "presets"'),
    ],
)
def test_a_file_that_holds_no_presets_is_named(tmp_path, text, sentence):
    (tmp_path / "export-presets.json").write_text(text)
    with pytest.raises(ExportError, match=sentence):
        read_presets(tmp_path / "export-presets.json")


def test_an_encoding_is_checked_when_it_is_made():
    with pytest.raises(EncodingError):
        Encoding(101)
