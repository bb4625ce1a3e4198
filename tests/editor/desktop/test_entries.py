"""What a desktop is told: files that its own checkers take, and that go again."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from editor import VERSION
from editor.cli import commands
from editor.desktop.entries import (
    FILES,
    ID,
    OWN,
    PHOTOS,
    data_home,
    entries,
    install,
    own_command,
    quoted,
)
from editor.document.recipe import FORMAT as RECIPE
from editor.document.recipe import SUFFIX as RECIPE_SUFFIX
from editor.presets.bundle import write_bundle
from editor.presets.preset import FORMAT as PRESET
from editor.storage.folders import CATALOGUE
from editor.storage.json_text import from_bytes
from filters.registry import Registry

TOP = Path(__file__).parents[3]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
ENTRY = f"applications/{ID}.desktop"
METAINFO = f"metainfo/{ID}.metainfo.xml"


def files_in(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_the_command_installs_and_removes_them(tmp_path: Path, capsys) -> None:
    other = tmp_path / "applications" / "other.desktop"
    other.parent.mkdir()
    other.write_text("another's")
    words = ["--folder", str(tmp_path)]
    assert commands.run(["desktop", "install", *words], Registry.builtin()) == 0
    assert set(entries("kernelroom")) <= files_in(tmp_path)
    said = capsys.readouterr().out.splitlines()
    assert {Path(line).relative_to(tmp_path).as_posix() for line in said} == set(entries("k"))
    assert commands.run(["desktop", "uninstall", *words], Registry.builtin()) == 0
    assert not set(entries("kernelroom")) & files_in(tmp_path)
    assert other.read_text() == "another's"


@pytest.mark.parametrize("what", ["install", "uninstall"])
def test_entries_of_the_name_before_go(tmp_path: Path, what: str) -> None:
    old = [tmp_path / "applications/kernelroom.desktop", tmp_path / "mime/packages/kernelroom.xml"]
    for path in old:
        path.parent.mkdir(parents=True)
        path.write_text("of a version before")
    assert commands.run(["desktop", what, "--folder", str(tmp_path)], Registry.builtin()) == 0
    assert not any(path.exists() for path in old)


def test_a_folder_that_can_not_be_is_a_sentence(tmp_path: Path, capsys) -> None:
    (tmp_path / "share").write_text("a file")
    words = ["desktop", "install", "--folder", str(tmp_path / "share")]
    assert commands.run(words, Registry.builtin()) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_entry_starts_this_program_with_files(tmp_path: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read_string(entries("/opt/Kernel room/run")[ENTRY])
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == '"/opt/Kernel room/run" %F'
    assert entry["TryExec"] == "/opt/Kernel room/run"
    assert parser["Desktop Action new-window"]["Exec"] == '"/opt/Kernel room/run" --new-window'
    assert entry["Type"] == "Application"
    assert entry["Icon"] == "kernelroom"
    assert entry["Categories"].endswith(";")
    types = entry["MimeType"].removesuffix(";").split(";")
    assert types == [*PHOTOS, *OWN]
    assert len(set(types)) == len(types)


@pytest.mark.parametrize(
    "command", ["/opt/run", "/opt/my run", "/opt/100% $HOME/run", '/a"b/run', "/a`b\\c/run"]
)
def test_a_path_of_any_name_is_quoted_so_that_the_desktop_finds_it(command: str) -> None:
    """Undo what the specification of desktop entries says, in its order."""
    word = re.sub(r"\\(.)", r"\1", quoted(command))  # as a string of the file
    if word.startswith('"'):
        assert word.endswith('"')
        word = re.sub(r'\\(["`$\\])', r"\1", word[1:-1])  # as an argument of the key Exec
    assert word.replace("%%", "%") == command


def test_the_media_types_are_those_of_the_programs_files(tmp_path: Path) -> None:
    tree = ElementTree.fromstring(entries("k")[f"mime/packages/{ID}.xml"])
    types = {one.get("type"): one for one in tree.iter(f"{MIME}mime-type")}
    assert set(OWN) <= set(types)
    for name, one in types.items():
        icon = one.find(f"{MIME}icon")
        assert icon is not None
        assert (FILES / f"{icon.get('name')}.svg").is_file(), name

    def starts(name: str) -> str:
        match = types[f"application/x-kernelroom-{name}"].find(f"{MIME}magic/{MIME}match")
        assert match is not None
        return match.get("value") or ""

    assert (starts("recipe"), starts("preset")) == (RECIPE, PRESET)
    glob = types["application/x-kernelroom-recipe"].find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*{RECIPE_SUFFIX}"
    for preset in sorted(CATALOGUE.glob("*.json"))[:5]:
        assert PRESET in preset.read_text()[: 64 + len(PRESET)]
    bundle = tmp_path / "a.zip"
    write_bundle((), bundle, Registry.builtin())
    content = bundle.read_bytes()
    assert content[:4] == b"PK\x03\x04"
    assert content[30:43] == b"manifest.json"


NEEDED = ("gio", "update-mime-database")


@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason=f"needs {' and '.join(NEEDED)}")
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("coast.kroom.json", "recipe"),
        ("soft.kpreset.json", "preset"),
        ("mine.kroom.zip", "bundle"),
        ("edges.acf", "kernel"),
    ],
)
def test_the_desktop_knows_each_kind_of_file_and_opens_it_here(
    tmp_path: Path, name: str, kind: str
) -> None:
    data = tmp_path / "data"
    install(data, "kernelroom")
    (tmp_path / name).write_bytes(b"?")  # by its name, whatever is in it
    done = subprocess.run(
        ["gio", "info", "-a", "standard::content-type", str(tmp_path / name)],
        env={**os.environ, "XDG_DATA_HOME": str(data)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    mime = f"application/x-kernelroom-{kind}"
    assert done.stdout.split()[-1] == mime
    assert f"{mime};" in (data / ENTRY).read_text()


def test_every_icon_is_a_drawing_that_names_itself() -> None:
    drawings = [text for place, text in entries("k").items() if place.endswith(".svg")]
    assert len(drawings) == 5
    for text in drawings:
        tree = ElementTree.fromstring(text)
        assert tree.get("viewBox") == "0 0 128 128"
        assert "Kernelroom" in (tree.findtext("{http://www.w3.org/2000/svg}title") or "")
        assert not re.search(r"href|script|url\(", text)


def test_the_store_is_told_of_this_version() -> None:
    tree = ElementTree.fromstring(entries("k")[METAINFO])
    (release,) = tree.iter("release")
    assert release.get("version") == VERSION
    assert tree.findtext("launchable") == Path(ENTRY).name
    assert tree.findtext("project_license") == "MIT"
    assert tree.findtext("id") == ID
    assert tree.findtext("provides/id") == "kernelroom.desktop"
    assert tree.findtext("replaces/id") == "kernelroom"
    assert [one.text for one in tree.iter("mediatype")] == list(OWN)


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_appstream_takes_what_the_store_is_told(tmp_path: Path) -> None:
    install(tmp_path, "kernelroom")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", "--no-color", str(tmp_path / METAINFO)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate"
)
def test_the_desktops_own_checker_takes_the_entry(tmp_path: Path) -> None:
    install(tmp_path, "kernelroom")
    done = subprocess.run(
        ["desktop-file-validate", str(tmp_path / ENTRY)], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_ones_own_entries_lie_where_the_desktop_looks() -> None:
    place = os.path.abspath("data")
    assert data_home({"XDG_DATA_HOME": place}) == Path(place)
    assert data_home({"XDG_DATA_HOME": "relative"}).parts[-2:] == (".local", "share")


def test_an_appimage_is_started_by_its_own_file(tmp_path: Path) -> None:
    inside = {"APPDIR": str(Path(sys.executable).parent), "APPIMAGE": "/opt/Kernelroom.AppImage"}
    assert own_command(inside) == "/opt/Kernelroom.AppImage"
    another = {"APPDIR": str(tmp_path), "APPIMAGE": "/opt/Terminal.AppImage"}  # one that started us
    assert own_command(another) == own_command({}) != "/opt/Terminal.AppImage"


@pytest.mark.parametrize("command", ["", "a\nb"])
def test_a_command_of_a_package_is_one_line(tmp_path: Path, command: str, capsys) -> None:
    words = ["desktop", "install", "--folder", str(tmp_path), "--command", command]
    assert commands.run(words, Registry.builtin()) == 2
    assert "--command" in capsys.readouterr().err
    assert not files_in(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="is made on Linux")
def test_an_appdir_starts_and_names_no_path_of_where_it_was_made(tmp_path: Path) -> None:
    build, appdir = tmp_path / "build here", tmp_path / "Kernel room.AppDir"
    build.mkdir()
    program = build / "kernelroom"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{TOP / "main.py"}" "$@"\n')
    program.chmod(0o755)
    path = os.pathsep.join(("/usr/bin", "/bin"))
    made = [str(TOP / ".ci" / "make-appdir"), str(build), str(appdir)]
    subprocess.run(["bash", *made], check=True, env={**os.environ, "PATH": path}, timeout=120)
    appdir.rename(tmp_path / "moved.AppDir")
    done = subprocess.run(
        [str(tmp_path / "moved.AppDir" / "AppRun"), "--version"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout == f"Kernelroom {VERSION}\n"
    moved = tmp_path / "moved.AppDir"
    entry = (moved / f"{ID}.desktop").read_text()
    assert "\nExec=kernelroom %F\n" in entry
    assert str(tmp_path) not in entry
    assert (moved / ".DirIcon").read_text().startswith("<svg")
    assert (moved / "usr/bin/kernelroom").is_file()


def test_the_flatpak_is_of_the_same_name_and_makes_the_same_entries() -> None:
    manifest = from_bytes((TOP / f".ci/flatpak/{ID}.json").read_bytes())
    assert manifest["id"] == ID
    (module,) = manifest["modules"]
    words = module["build-commands"][-1].split()
    assert words[0] == f"/app/bin/{manifest['command']}"
    args = commands.parser(["desktop"]).parse_args(words[1:])
    assert (args.starts, args.folder) == ("kernelroom", Path("/app/share"))
    assert "http" not in str(manifest)
