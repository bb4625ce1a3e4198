"""Starts with a data folder of which some files are damaged: seeded, short here, long by --slow."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

import main
from editor.plugins.sharing.addresses import IndexAddresses
from editor.plugins.sharing.index import FILE, Entry, ListedFile, index_text
from editor.plugins.state import PluginState
from editor.presets.library import Preset, PresetLibrary
from editor.storage.folders import CATALOGUE
from filters.registry import Registry
from tests.editor.plugins.host.regions import GOOD
from tests.editor.storage.strange_files import DIGITS

SEED = 20
COMMANDS = (["presets", "list"], ["plugins", "list"], ["plugins", "search"], ["filters", "list"])
INSERTED = (
    b"\0",
    b"\xff\xfe",
    b"[" * 5_000,
    DIGITS.encode(),
    b"null",
    b'{"a":',
    b"\x1b[31m",
    b"-1",
)


@pytest.fixture
def data(tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder in use: presets, a shelf, plugins with their state, an index."""
    data = tmp_path / "data"
    monkeypatch.setenv("KERNELROOM_DATA", str(data))
    library = PresetLibrary(CATALOGUE, data / "presets", registry)
    step = library.find("Sharpen").step
    for name in ("Mine", "Other"):
        library.save(Preset(name, step, tags=("a",), note="Ä"))
    library.shelf.change(lambda shelf: shelf.starred("Mine", True))
    (data / "plugins").mkdir()
    (data / "plugins" / "good.py").write_text(GOOD)
    PluginState(data).remember(data / "plugins" / "other.py", off=True)
    shared = data / "shared"
    shared.mkdir()
    entry = Entry("good", "3", 1, (ListedFile.of("good.py", GOOD.encode()),))
    (shared / FILE).write_text(index_text((entry,)))
    IndexAddresses(data).add(str(shared))
    for command in COMMANDS:
        assert main.main(command) == 0
    return data


def damage(path: Path, rng: random.Random) -> None:
    """Cut a file off, change some of its bytes, or put something into it."""
    content = bytearray(path.read_bytes())
    at = rng.randrange(len(content) + 1)
    match rng.randrange(3):
        case 0:
            del content[at:]
        case 1:
            for _ in range(rng.randrange(1, 9)):
                content[rng.randrange(len(content))] = rng.randrange(256)
        case 2:
            content[at:at] = rng.choice(INSERTED)
    path.write_bytes(bytes(content))


def test_whatever_is_damaged_a_start_goes_on_and_leaves_it_alone(
    data: Path, tmp_path: Path, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    rng, whole = random.Random(SEED), tmp_path / "whole"
    shutil.copytree(data, whole)
    files = sorted(path.relative_to(data) for path in data.rglob("*") if path.is_file())
    owned = [name for name in files if name.suffix in (".json", ".py") and "cache" not in str(name)]
    for number in range(pytestconfig.getoption("starts")):
        shutil.rmtree(data)
        shutil.copytree(whole, data)
        damaged = rng.sample(owned, rng.randrange(1, 4))
        for name in damaged:
            damage(data / name, rng)
        before = {name: (data / name).read_bytes() for name in damaged}
        capsys.readouterr()
        for command in rng.sample(COMMANDS, 2):
            assert main.main(command) in (0, 2), (number, command)
        assert "Traceback" not in capsys.readouterr().err, number
        assert {name: (data / name).read_bytes() for name in damaged} == before, number
