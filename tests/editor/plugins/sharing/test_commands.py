"""Plugins of others on the command line: listed, found, got, updated and taken away."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest

from tests.editor.plugins.sharing.conftest import GLOW
from tests.sample_photos import COFFEE

Plugins = Callable[..., int]
Said = pytest.CaptureFixture[str]


def test_an_index_lists_checks_and_shows_what_a_folder_has(
    shared: Path, plugins: Plugins, capsys: Said
) -> None:
    (shared / "broken.py").write_text("import nothing_of_this_name\n")
    assert plugins("index", shared) == 0
    out = capsys.readouterr().out
    assert "glowing\t1.2\tfit to share" in out
    assert "broken\t\tModuleNotFoundError" in out
    form = json.loads((shared / "kernelroom-plugins.json").read_text())
    listed = {one["id"]: one for one in form["plugins"]}
    assert set(listed) == {"glowing", "looks", "broken"}
    glowing = listed["glowing"]
    assert (glowing["api"], glowing["licence"], glowing["author"]) == (2, "MIT", "Ana")
    assert (glowing["check"], glowing["filters"]) == ([], ["Brighter"])
    assert glowing["description"] == "Makes it brighter."
    assert [file["path"] for file in listed["looks"]["files"]] == [
        "looks/__init__.py",
        "looks/inner.py",
    ]
    picture = cv2.imread(str(shared / glowing["picture"]))
    assert max(picture.shape[:2]) == 160
    assert listed["broken"]["picture"] == ""


@pytest.mark.parametrize("by", ["folder", "file", "url"])
def test_a_plugin_is_found_shown_and_installed(
    indexed: Path, served: str, plugins: Plugins, data: Path, capsys: Said, by: str, tmp_path: Path
) -> None:
    address = {"folder": str(indexed), "file": indexed.as_uri(), "url": served}[by]
    assert plugins("sources", "--add", address) == 0
    capsys.readouterr()
    assert plugins("search", "BRIGHTER", "makes") == 0
    out = capsys.readouterr().out
    assert out.startswith("glowing\t1.2\tMakes it brighter.\tMIT\tnot checked")
    assert "looks" not in out
    assert plugins("search", "nothing of the kind") == 0
    assert capsys.readouterr() == ("", "no plugin in the indexes has these words\n")
    assert plugins("install", "looks", "--yes") == 0
    out = capsys.readouterr().out
    assert "# looks/inner.py: 11 bytes, SHA-256 " in out
    assert "\nGAIN = 0.5\n" in out
    installed = data / "plugins" / "looks"
    names = sorted(path.name for path in installed.iterdir())
    assert names == ["__init__.py", "inner.py"]
    assert plugins("run", "looks", COFFEE, "-o", tmp_path / "out.png") == 0
    assert plugins("search", "looks") == 0
    assert "\tinstalled\n" in capsys.readouterr().out
    assert plugins("install", "looks", "--yes") == 2
    assert "looks is installed already: ./run plugins update looks" in capsys.readouterr().err
    assert plugins("sources", "--remove", address) == 0
    assert plugins("search") == 2
    assert "there is no index yet" in capsys.readouterr().err


def test_an_update_keeps_what_was_there(
    indexed: Path, plugins: Plugins, data: Path, capsys: Said
) -> None:
    index = ("--index", indexed)
    assert plugins("install", "glowing", "--yes", *index) == 0
    assert plugins("update", *index) == 0
    assert "all are the newest there are" in capsys.readouterr().out
    (data / "plugins" / "glowing.py").write_text(GLOW.format(version="1.2", gain=3))
    (indexed / "glowing.py").write_text(GLOW.format(version="1.10", gain=2))
    assert plugins("index", indexed, "--no-check") == 0
    assert "glowing\t1.10\tnot checked" in capsys.readouterr().out
    assert plugins("search", "glowing", *index) == 0
    assert "installed: 1.2, an update" in capsys.readouterr().out
    assert plugins("update", "glowing", "--yes", *index) == 0
    assert "*= 2" in (data / "plugins" / "glowing.py").read_text()
    (kept,) = (data / "replaced-plugins").glob("glowing-1.2-*/glowing.py")
    assert "*= 3" in kept.read_text()
    assert plugins("remove", "glowing", "--yes") == 0
    assert not (data / "plugins" / "glowing.py").exists()
    assert len(list((data / "replaced-plugins").glob("glowing-*/glowing.py"))) == 2
    assert plugins("remove", "glowing", "--yes") == 2


def test_nothing_is_copied_without_a_yes(
    indexed: Path, plugins: Plugins, data: Path, capsys: Said
) -> None:
    assert plugins("install", "glowing", "--index", indexed) == 2
    said = capsys.readouterr()
    assert "out[..., :3] *= 0.9" in said.out
    assert "say --yes" in said.err
    assert not (data / "plugins").exists()


def test_what_is_not_there_is_named_with_the_nearest(
    indexed: Path, plugins: Plugins, capsys: Said
) -> None:
    assert plugins("install", "glowin", "--yes", "--index", indexed) == 2
    assert "the nearest is glowing" in capsys.readouterr().err
    assert plugins("update", "glowing", "--index", indexed) == 2
    assert "./run plugins install glowing" in capsys.readouterr().err


def test_searching_runs_nothing(shared: Path, plugins: Plugins, data: Path, capsys: Said) -> None:
    text = GLOW.format(version="1", gain=1)
    mark = shared.parent / "it was run"
    assert plugins("index", shared, "--no-check") == 0
    (shared / "glowing.py").write_text(f"open({str(mark)!r}, 'w').close()\n" + text)
    assert plugins("search", "--index", shared) == 0
    assert plugins("install", "glowing", "--yes", "--index", shared) == 2
    assert "glowing.py is not the file that the index lists" in capsys.readouterr().err
    assert not mark.exists()
    assert not (data / "plugins").exists()
