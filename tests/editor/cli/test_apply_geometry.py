"""Steps that move pixels on the command line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.cli import commands
from editor.photo.load import load
from filters.registry import Registry
from tests.sample_photos import COFFEE


def apply(registry: Registry, output: Path, *options: str) -> int:
    return commands.run(["apply", str(COFFEE), "-o", str(output), *options], registry)


def test_apply_writes_a_file_of_the_results_size(registry: Registry, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    assert apply(registry, out, "--filter", "crop", "-p", "ratio=1:1") == 0
    np.testing.assert_array_equal(load(out).samples, load(COFFEE).samples[:, 100:500])


@pytest.mark.parametrize(
    "options", [("--opacity", "0.5"), ("--blend", "multiply"), ("--blend-channels", "r")]
)
def test_what_can_not_be_blended_is_refused(
    options: tuple[str, str],
    registry: Registry,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert apply(registry, tmp_path / "out.png", "--filter", "flip", *options) == 2
    assert f"{options[0]} does not go with flip: it moves pixels" in capsys.readouterr().err
    assert not (tmp_path / "out.png").exists()
