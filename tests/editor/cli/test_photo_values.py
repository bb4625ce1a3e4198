"""Values that apply reads from the photo: buttons pressed, colours picked."""

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


def test_auto_and_a_picked_grey_change_the_photo(registry: Registry, tmp_path: Path) -> None:
    out, photo = tmp_path / "out.png", load(COFFEE).samples
    assert apply(registry, out, "--filter", "levels", "--press", "Auto") == 0
    low, high = np.percentile(photo, (0.5, 99.5))
    wanted = np.rint(np.clip((photo - low) / (high - low), 0, 1) * 255)
    np.testing.assert_allclose(load(out).samples, wanted, atol=1)
    place = photo[218:223, 298:303].reshape(-1, 3).mean(0)
    assert np.ptp(place) > 20
    assert apply(registry, out, "--filter", "white_balance", "--pick", "Grey@300,220") == 0
    assert np.ptp(load(out).samples[218:223, 298:303].reshape(-1, 3).mean(0)) < 4


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--filter", "levels", "--press", "Otto"), "no button 'Otto': it has Auto, Auto colour"),
        (("--filter", "levels", "--pick", "Red@1,1"), "it has Black, Grey, White"),
        (("--filter", "levels", "--pick", "Grey@600,1"), "the photo, which has 600 × 400 pixels"),
        (("--filter", "levels", "--pick", "Grey"), "write Grey@X,Y in pixels"),
        (("--filter", "white_balance", "--pick", "x@1,1"), "it has Grey, grey"),
        (("--recipe", "a.json", "--press", "Auto"), "a.json"),
    ],
)
def test_what_is_not_there_is_said(
    registry: Registry,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: tuple[str, ...],
    said: str,
) -> None:
    assert apply(registry, tmp_path / "out.png", *options) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out.png").exists()
