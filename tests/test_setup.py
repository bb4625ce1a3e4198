"""The set-up: locks that plain pip can install, and the start script's own sentences."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from editor import VERSION

TOP = Path(__file__).parents[1]
LOCKS = (TOP / "requirements.lock", TOP / "tests" / "requirements.lock")
PIN = re.compile(
    r"^([a-z0-9][a-z0-9.-]*)==(\S+)( ; [^\\]+)? \\\n((?:    --hash=sha256:\w+(?: \\)?\n)+)", re.M
)


def pins(lock: Path) -> set[tuple[str, str, str]]:
    text = re.sub(r"^ *#.*\n", "", lock.read_text(), flags=re.M)
    return {m.group(1, 2, 3) for m in PIN.finditer(text)}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: str(p.relative_to(TOP)))
def test_a_lock_holds_pins_with_hashes_and_nothing_else(lock: Path) -> None:
    text = re.sub(r"^ *#.*\n", "", lock.read_text(), flags=re.M)
    assert PIN.sub("", text).strip() == ""
    assert "http" not in text


def test_the_tests_lock_has_the_same_pins_as_the_programs() -> None:
    assert pins(LOCKS[0]) <= pins(LOCKS[1])


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text())
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["test"]]
    names = {re.split(r"[\[<>=;! ]", text)[0].lower() for text in wanted}
    assert names <= {name for name, _, _ in pins(LOCKS[1])}


def test_the_versions_agree() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION


@pytest.mark.skipif(shutil.which("sh") is None or os.name == "nt", reason="needs a POSIX shell")
def test_without_a_python_run_says_so_in_one_sentence(tmp_path: Path) -> None:
    """A copy of `run` on a PATH that has a shell's tools and no Python."""
    shutil.copy(TOP / "run", tmp_path / "run")
    for name in ("requirements.lock",):
        shutil.copy(TOP / name, tmp_path / name)
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("sh", "dirname", "readlink", "cksum", "cat", "uname", "id", "rm"):
        found = shutil.which(tool)
        assert found is not None
        (tools / tool).symlink_to(found)
    done = subprocess.run(
        [str(tools / "sh"), str(tmp_path / "run")],
        env={"PATH": str(tools), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode != 0
    assert done.stderr.count("\n") == 1
    assert "3.11" in done.stderr
