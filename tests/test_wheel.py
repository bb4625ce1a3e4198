"""The wheel: what it carries at top level, and that it starts."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
ROOMS = {"kernelroom", "filters", "editor", "ui"}


def built(project: Path, into: Path) -> Path:
    """Build a wheel; skip where no package index gives what builds it."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        str(project),
        "--no-deps",
        "-q",
        "-w",
        str(into),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode and "hatchling" in done.stderr and "No matching distribution" in done.stderr:
        pytest.skip("no package index is within reach")
    assert done.returncode == 0, done.stderr
    (wheel,) = into.glob("*.whl")
    return wheel


def test_the_settings_name_the_rooms_and_nothing_else() -> None:
    wheel = tomllib.loads((TOP / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]
    assert set(wheel["wheel"]["only-include"]) == ROOMS
    added = {
        "main.py": "kernelroom/__main__.py",
        "docs": "editor/guide",
        "CHANGELOG.md": "editor/CHANGELOG.md",
    }
    assert wheel["wheel"]["force-include"] == added


def test_the_wheel_carries_the_rooms_and_starts(tmp_path: Path) -> None:
    wheel = built(TOP, tmp_path)
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "site")
    top = {name.partition("/")[0] for name in names}
    assert {one for one in top if not one.endswith(".dist-info")} == ROOMS
    assert not [name for name in names if "test" in name.lower().split("/")[0]]
    site = str(tmp_path / "site")
    code = f"import sys; sys.path.insert(0, {site!r}); from kernelroom.__main__ import main; "
    done = subprocess.run(
        [sys.executable, "-P", "-c", code + "sys.exit(main(['filters', 'list']))"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "median\tMedian" in done.stdout
