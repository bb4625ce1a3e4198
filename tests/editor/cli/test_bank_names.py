"""The command banks, where what is typed is easily taken for something else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from editor.cli import commands
from filters.registry import Registry

REGISTRY = Registry.builtin()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: Any) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_of_a_banks_name_does_not_hide_it(folder: Path, capsys: Any) -> None:
    (folder / "sobel").mkdir()
    assert commands.run(("banks", "sobel"), REGISTRY) == 0
    assert "across" in capsys.readouterr().out


def test_an_output_without_a_bank_is_refused(folder: Path, capsys: Any) -> None:
    assert commands.run(("banks", "-o", "bank.onnx"), REGISTRY) == 2
    assert "needs a bank to be written" in capsys.readouterr().err


@pytest.mark.parametrize("depth", ["0", "-4", "2000000000"])
def test_a_depth_that_no_picture_has_is_refused(folder: Path, capsys: Any, depth: str) -> None:
    words = ("banks", "haar", "--depth", depth, "-o", "bank.npy")
    assert commands.run(words, REGISTRY) == 2
    assert f"--depth {depth} is not allowed: 1 to 4096" in capsys.readouterr().err
    assert not list(folder.iterdir())


def test_a_layer_of_a_named_bank_is_refused(capsys: Any) -> None:
    assert commands.run(("banks", "haar", "--layer", "first"), REGISTRY) == 2
    assert "--layer first can't be given with the bank haar" in capsys.readouterr().err
