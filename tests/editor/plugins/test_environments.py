"""Packages that a plugin needs: had from a folder of wheels, without a network, for it alone."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from editor.plugins.environments import EnvironmentFault, Environments
from editor.plugins.host import PluginHost
from editor.plugins.requirements import dependencies_of, missing_of, needs_of
from tests.sample_photos import COFFEE

HEADER = '# /// script\n# dependencies = ["kernelroom-example-gain>=1"]\n# ///\n'
PLUGIN = """
import kernelroom_example_gain
from kernelroom.plugin import Pixels, image_filter

API = 2

@image_filter("Gained")
def gained(pixels: Pixels) -> Pixels:
    '''By a package.'''
    return pixels * kernelroom_example_gain.GAIN
"""
Plugins = Callable[..., int]


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with the wheel of a package that says how much."""
    name, folder = "kernelroom_example_gain-1.5", tmp_path / "wheels"
    folder.mkdir()
    files = {
        "kernelroom_example_gain.py": "GAIN = 0.5\n",
        f"{name}.dist-info/METADATA": (
            "Metadata-Version: 2.1\nName: kernelroom-example-gain\nVersion: 1.5\n"
            "Requires-Dist: numpy\n"
        ),
        f"{name}.dist-info/WHEEL": (
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        ),
    }
    lines = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
        lines.append(f"{path},sha256={digest.decode()},{len(text)}")
    files[f"{name}.dist-info/RECORD"] = "\n".join((*lines, f"{name}.dist-info/RECORD,,\n"))
    with zipfile.ZipFile(folder / f"{name}-py3-none-any.whl", "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
    return folder


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    (tmp_path / "data" / "plugins").mkdir(parents=True)
    return tmp_path / "data"


@pytest.fixture
def plugins() -> Plugins:
    return lambda *words: main.main(["plugins", *map(str, words)])


def test_a_plugin_gets_what_it_needs_with_consent_and_without_a_network(
    data: Path, wheels: Path, plugins: Plugins, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (data / "plugins" / "gained.py").write_text(HEADER + PLUGIN)
    out = str(tmp_path / "out.npy")
    assert plugins("run", "gained", COFFEE, "-o", out) == 2
    said = capsys.readouterr().err
    assert "No module named 'kernelroom_example_gain'" in said
    assert "to have it: ./run plugins prepare gained" in said
    source = ("--no-index", "--find-links", wheels)
    assert plugins("prepare", "gained", *source) == 2
    assert "say --yes" in capsys.readouterr().err
    assert not (data / "plugin-environments").exists()
    assert plugins("prepare", "gained", "--yes", *source) == 0
    said = capsys.readouterr().out
    assert "gained needs kernelroom-example-gain>=1" in said
    (environment,) = (data / "plugin-environments").iterdir()
    assert not list(environment.rglob("numpy"))  # the program's own is enough
    assert plugins("run", "gained", COFFEE, "-o", out) == 0
    capsys.readouterr()
    assert plugins("prepare", "gained", "--yes") == 0
    assert "has all that it needs" in capsys.readouterr().out
    assert plugins("remove", "gained", "--yes") == 0
    assert not environment.exists()


def test_a_package_says_its_needs_in_its_own_metadata(
    data: Path, wheels: Path, tmp_path: Path
) -> None:
    package = data / "plugins" / "packed"
    package.mkdir()
    (package / "__init__.py").write_text(PLUGIN)
    metadata = '[project]\nname = "packed"\ndependencies = ["kernelroom-example-gain"]\n'
    (package / "pyproject.toml").write_text(metadata)
    environments = Environments(data)
    assert environments.lacking(package) == ("kernelroom-example-gain",)
    options = ("--no-index", "--find-links", str(wheels))
    environments.prepare(package, options, lambda _: None)
    assert environments.lacking(package) == ()
    host = PluginHost([data / "plugins"], data, with_entry_points=False)
    try:
        host.load()
        (record,) = host.records
        assert (record.state, record.lacks) == ("ok", ())
        host.reload(record.path)  # imports it
        assert [spec.id for spec in host.specs] == ["packed.gained"]
    finally:
        host.close()


def test_what_can_not_be_had_is_said_and_leaves_nothing(data: Path, tmp_path: Path) -> None:
    plugin = data / "plugins" / "gained.py"
    plugin.write_text(HEADER + PLUGIN)
    with pytest.raises(EnvironmentFault, match="kernelroom-example-gain>=1 can't be had: pip says"):
        Environments(data).prepare(
            plugin, ("--no-index", "--find-links", str(tmp_path)), lambda _: None
        )
    assert list((data / "plugin-environments").iterdir()) == []
    plugin.write_text(PLUGIN)
    with pytest.raises(EnvironmentFault, match="names no packages"):
        Environments(data).prepare(plugin)


def test_a_need_that_is_an_option_of_pip_is_none() -> None:
    text = '# /// script\n# dependencies = ["--index-url=http://a.b", "numpy", "a\\nb"]\n# ///\n'
    assert dependencies_of(text) == ("numpy",)
    assert missing_of(("numpy>=1", "no-such-package-here", "@@")) == ("no-such-package-here", "@@")
    assert needs_of(Path("/no/such/plugin.py")) == ()
