"""`apply`, called in this process."""

from __future__ import annotations

import pytest

from editor.cli import commands
from tests.sample_photos import COFFEE


@pytest.fixture
def apply(registry, tmp_path, monkeypatch, capsys):
    """Call the command in this process, on coffee.png into out.npy unless told otherwise."""
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object, source: object = COFFEE, output: object = "out.npy"):
        argv = ["apply", str(source), "-o", str(output), *map(str, arguments)]
        code = commands.run(argv, registry)
        captured = capsys.readouterr()
        assert captured.out == ""
        return code, captured.err

    return call
