"""Processes of the program's own: started by Python, and by the self-contained build."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import main
from editor.batch import worker
from editor.plugins import guard
from editor.plugins.environments import EnvironmentFault, Environments
from editor.storage.own_process import (
    AFRESH,
    PART,
    leave_own_libraries,
    pip_command,
    program_command,
    with_own_libraries,
)

ROOT = Path(__file__).parents[3]
ECHO = "import sys\n\ndef main(*words):\n    print(sys.argv[1:], *words)\n"


@pytest.fixture
def echo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "echo_of_words.py").write_text(ECHO)
    monkeypatch.syspath_prepend(tmp_path)
    return "echo_of_words"


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch) -> str:
    """This process is the self-contained build."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/kernelroom/kernelroom")
    for name in (AFRESH, "LD_LIBRARY_PATH"):  # given back at the end
        monkeypatch.setenv(name, "")
    return sys.executable


def test_a_process_imports_from_the_same_folders_and_is_given_the_words(echo: str) -> None:
    command = program_command(echo, "one", "two words")
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "[] one two words\n"


def test_the_build_starts_itself_as_a_part(
    echo: str, build: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = program_command(echo, "one", "two words")
    assert command[:3] == [build, PART, echo]
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "argv", command)
    assert main.main() == 0
    assert capsys.readouterr().out == "[] one two words\n"


def test_without_the_build_the_word_is_an_option_that_is_not_known(
    echo: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main([PART, echo, "[]"]) == 2
    assert "--part is not known" in capsys.readouterr().err


def test_workers_of_the_build_are_parts(build: str) -> None:
    batch = worker.command()
    assert batch[:3] == [build, PART, "editor.batch.worker"]
    assert json.loads(batch[3])
    plugin = guard.command(b"\xab", 1 << 20)
    assert plugin[:3] == [build, PART, "editor.plugins.guard"]
    assert plugin[4:] == ["ab", "1048576"]


def test_no_module_starts_python_by_itself_unless_it_is_for_pip() -> None:
    """What the self-contained build has not is called in one place."""
    allowed = {
        "editor/storage/own_process.py",
        "editor/plugins/environments.py",  # pip, which the build refuses before
        "editor/desktop/entries.py",  # the program's own place
    }
    found = set()
    for room in ("filters", "editor", "ui"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.executable":
                    found.add(path.relative_to(ROOT).as_posix())
    assert found == allowed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            {"LD_LIBRARY_PATH": "/own", "LD_LIBRARY_PATH_ORIG": "/theirs"},
            {"LD_LIBRARY_PATH": "/theirs"},
        ),
        ({"LD_LIBRARY_PATH": "/own", "A": "b"}, {"A": "b"}),
        ({"A": "b"}, {"A": "b"}),
    ],
)
def test_programs_of_others_load_the_libraries_of_the_system(
    before: dict[str, str], after: dict[str, str]
) -> None:
    leave_own_libraries(before)
    assert before == {**after, AFRESH: "1"}  # by which its own parts find the build's again


def test_the_build_says_that_it_takes_no_packages_in(build: str, tmp_path: Path) -> None:
    plugin = tmp_path / "needy.py"
    plugin.write_text('# /// script\n# dependencies = ["a-package"]\n# ///\n')
    with pytest.raises(EnvironmentFault, match=r"a-package, and this build .* can't take packages"):
        Environments(tmp_path).prepare(plugin)
    assert list(tmp_path.iterdir()) == [plugin]
    assert build not in pip_command("a-package")
    assert "pip install a-package (beside Kernelroom" in pip_command("a-package")


def test_the_linker_finds_the_builds_own_libraries_where_that_is_asked(
    build: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert with_own_libraries({"HOME": "/h"}) == {"HOME": "/h"}
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/kernelroom/_internal", raising=False)
    assert with_own_libraries({"HOME": "/h"}) == {
        "HOME": "/h", "LD_LIBRARY_PATH": "/opt/kernelroom/_internal",
    }  # fmt: skip
