"""Older versions in an index, and what a file says whose plugin is not here: where to have it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from editor.plugins.sharing.index import (
    FILE,
    Entry,
    IndexFault,
    ListedFile,
    index_text,
    read_index,
)
from editor.plugins.sharing.versions import listed_before, with_versions
from tests.editor.plugins.sharing.conftest import GLOW
from tests.sample_photos import COFFEE

Plugins = Callable[..., int]
Said = pytest.CaptureFixture[str]


def listed(folder: Path, version: str, gain: float) -> None:
    """List a version of glowing, as `plugins index` does, without running it."""
    content = GLOW.format(version=version, gain=gain).encode()
    (folder / "glowing.py").write_bytes(content)
    entry = Entry("glowing", version, 2, (ListedFile.of("glowing.py", content),))
    whole = with_versions(folder, entry, listed_before(folder))
    (folder / FILE).write_text(index_text((whole,)))


@pytest.fixture
def three(data: Path, tmp_path: Path) -> Path:
    """A folder with the versions 1.2, 1.3 and 1.10."""
    folder = tmp_path / "shared"
    folder.mkdir()
    for version, gain in (("1.2", 0.9), ("1.3", 0.5), ("1.10", 0.25)):
        listed(folder, version, gain)
    return folder


def installed(data: Path) -> str:
    return (data / "plugins" / "glowing.py").read_text()


def test_an_index_keeps_older_versions_which_are_listed_and_installed(
    three: Path, plugins: Plugins, data: Path, capsys: Said
) -> None:
    index = ("--index", three)
    capsys.readouterr()
    assert plugins("search", "glowing", *index) == 0
    assert capsys.readouterr().out.startswith("glowing\t1.10\t")
    assert plugins("search", "glowing", "--all", *index) == 0
    versions = [line.split("\t")[1] for line in capsys.readouterr().out.splitlines()]
    assert versions == ["1.10", "1.3", "1.2"]
    assert plugins("install", "glowing@1.2", "--yes", *index) == 0
    assert "*= 0.9" in installed(data)
    assert plugins("install", "glowing@1.2", "--yes", *index) == 2
    assert "glowing 1.2 is installed already" in capsys.readouterr().err
    assert plugins("update", "glowing", "--yes", *index) == 0
    assert "*= 0.25" in installed(data)
    assert plugins("install", "glowing@1.3", "--yes", *index) == 0  # and back again
    assert "*= 0.5" in installed(data)
    assert len(list((data / "replaced-plugins").glob("glowing-*/glowing.py"))) == 2
    for wanted, said in (
        (
            "glowing@9",
            "there is no version '9' of glowing in the indexes: there are 1.10, 1.3, 1.2",
        ),
        ("glowing@", "write ID@VERSION"),
        ("glowin@1.2", "the nearest is glowing"),
    ):
        assert plugins("install", wanted, "--yes", *index) == 2
        assert said in capsys.readouterr().err


def test_a_version_that_is_kept_no_more_or_was_changed_is_listed_no_more(
    three: Path, plugins: Plugins, capsys: Said
) -> None:
    (three / "versions" / "glowing-1.2" / "glowing.py").write_text("print('another')\n")
    assert plugins("install", "glowing@1.2", "--yes", "--index", three) == 2
    assert "is not the file that the index lists" in capsys.readouterr().err
    assert plugins("index", three, "--no-check") == 0  # of the same version
    form = json.loads((three / "kernelroom-plugins.json").read_text())
    glowing = next(one for one in form["plugins"] if one["id"] == "glowing")
    assert [one["version"] for one in glowing["older"]] == ["1.3"]
    for change in (
        {"older": "1.2"},
        {"older": glowing["older"] * 51},
        {"older": [{**glowing["older"][0], "id": "looks"}]},
        {"older": [{**glowing["older"][0], "within": "../up"}]},
        {"older": [{**glowing["older"][0], "older": glowing["older"]}]},
    ):
        with pytest.raises(IndexFault, match="glowing"):
            read_index(json.dumps({**form, "plugins": [{**glowing, **change}]}).encode(), "x")


def test_an_index_that_cannot_be_read_is_not_replaced(
    three: Path, plugins: Plugins, capsys: Said
) -> None:
    index = three / "kernelroom-plugins.json"
    text = index.read_text()
    index.write_text(text[:-9])
    assert plugins("index", three, "--no-check") == 2
    assert "move it away to begin one without older versions" in capsys.readouterr().err
    assert index.read_text() == text[:-9]


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    step = {"filter": "glowing.brighter", "version": 1, "values": {}, "plugin": "glowing 1.3"}
    path = tmp_path / "look.kroom.json"
    form = {"format": "kernelroom recipe", "version": 1, "steps": [step]}
    path.write_text(json.dumps(form))
    return path


def test_apply_says_which_version_of_which_index_and_the_command(
    three: Path, plugins: Plugins, recipe: Path, tmp_path: Path, capsys: Said
) -> None:
    def said(*words: str) -> str:
        assert main.main(["apply", str(COFFEE), "-o", str(tmp_path / "o.png"), *words]) == 2
        return capsys.readouterr().err

    of_recipe = ("--recipe", str(recipe))
    assert "there is no index yet: ./run plugins sources --add" in said(*of_recipe)
    assert plugins("sources", "--add", three) == 0
    capsys.readouterr()
    address = three / "kernelroom-plugins.json"
    command = f"./run plugins install glowing@1.3 --index {address}"
    words = said(*of_recipe)
    assert "step 1: filter 'glowing.brighter' is not known" in words
    assert f"It is of the plugin glowing 1.3, which {address} lists: {command}" in words
    assert "Traceback" not in words
    assert f"{command.replace('1.3', '1.10')}" in said("--filter", "glowing.brighter")
    assert "no index that you have added lists" in said("--filter", "other.brighter")
    step = json.loads(recipe.read_text())["steps"][0]
    preset = {"format": "kernelroom preset", "version": 1, "name": "Look"}
    (tmp_path / "data" / "presets").mkdir(parents=True, exist_ok=True)
    (tmp_path / "data" / "presets" / "look.json").write_text(json.dumps({**preset, "step": step}))
    assert command in said("--preset", "look")
    recipe.write_text(recipe.read_text().replace("glowing 1.3", "glowing 7"))
    assert "of which" in (words := said(*of_recipe))
    assert "lists version 1.10, not 7: " in words
    shown = command.split()[3:]  # as it stands there, it installs
    assert plugins("install", *shown, "--yes") == 0
    assert main.main(["apply", str(COFFEE), "-o", str(tmp_path / "o.png"), *of_recipe]) == 0
