"""The set-up: locks that plain pip can install, and tests that read nothing of a person's."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from editor import VERSION
from editor.bench.cost_file import load_costs, save_costs
from editor.storage.folders import user_cache, user_data
from filters.convolution.cost import DEFAULT, CostModel, adopted

TOP = Path(__file__).parents[1]
LOCKS = (TOP / "requirements.lock", TOP / "tests" / "requirements.lock")
PIN = re.compile(
    r"^([a-z0-9][a-z0-9.-]*)(?:\[[a-z0-9,-]+\])?==(\S+)( ; [^\\]+)? \\\n"
    r"((?:    --hash=sha256:\w+(?: \\)?\n)+)",
    re.M,
)


def pins(lock: Path) -> set[tuple[str, str, str]]:
    return {(m[1], m[2], m[3] or "") for m in PIN.finditer(lock.read_text())}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: str(p.relative_to(TOP)))
def test_a_lock_holds_pins_with_hashes_and_nothing_else(lock: Path) -> None:
    text = lock.read_text()
    lines = [line for line in text.splitlines(True) if not line.strip().startswith("#")]
    assert PIN.sub("", "".join(lines)).strip() == ""
    assert "http" not in text


def test_the_tests_lock_has_the_same_pins_as_the_programs() -> None:
    assert pins(LOCKS[0]) <= pins(LOCKS[1])


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_the_locks_hold_what_pyproject_allows(python: str, system: str) -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text())
    runtime = project["project"]["dependencies"]
    every = [*runtime, *project["dependency-groups"]["test"]]
    machine = {
        "python_version": python,
        "python_full_version": f"{python}.1",
        "sys_platform": system,
    }
    for lock, wanted in zip(LOCKS, (runtime, every), strict=True):
        locked = {
            name: version
            for name, version, marker in pins(lock)
            if not marker or Marker(marker.removeprefix(" ; ")).evaluate(machine)
        }
        for requirement in map(Requirement, wanted):
            if requirement.marker is None or requirement.marker.evaluate(machine):
                assert locked[canonicalize_name(requirement.name)] in requirement.specifier


def test_the_versions_agree() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION


def test_a_test_reads_nothing_of_a_persons_own() -> None:
    home = Path.home()
    assert home.name.startswith("home")
    bare = {k: v for k, v in os.environ.items() if k != "KERNELROOM_DATA"}
    for environment in (os.environ,) if os.name == "nt" else (os.environ, bare):
        assert user_data(environment).is_relative_to(home)
        assert user_cache(environment).is_relative_to(home)
        assert load_costs(environment) is adopted() is DEFAULT


def test_a_persons_calibration_and_theme_do_not_reach_the_tests(tmp_path: Path) -> None:
    person = {**os.environ, "KERNELROOM_DATA": str(tmp_path), "KERNELROOM_THEME": "light"}
    save_costs(CostModel(call_ms=5.0), person)
    inner = f"{__file__}::{test_a_test_reads_nothing_of_a_persons_own.__name__}"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", inner],
        cwd=TOP,
        env=person,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "1 passed" in done.stdout


def test_the_extra_all_is_every_other_extra() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    others = {name for name in project["optional-dependencies"] if name != "all"}
    (whole,) = project["optional-dependencies"]["all"]
    assert set(whole.removeprefix("kernelroom[").removesuffix("]").split(",")) == others
