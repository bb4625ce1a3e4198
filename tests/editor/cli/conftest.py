"""Commands called in this process, in a folder and with a data folder of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from editor.cli import commands

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def told(registry, tmp_path, monkeypatch, capsys) -> Call:
    """Call a command; return its code, and what it printed, as a result and as an error."""
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> tuple[int, str, str]:
        code = commands.run([str(argument) for argument in arguments], registry)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run
