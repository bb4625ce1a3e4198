"""Command lines and recipes that no person types: one sentence of a bearable length each."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from editor.cli import commands
from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.registry import Registry
from tests.sample_photos import COFFEE

REGISTRY = Registry.builtin()
Said = pytest.CaptureFixture[str]


def said(capsys: Said, *words: object) -> str:
    assert commands.run([str(word) for word in words], REGISTRY) == 2
    found = capsys.readouterr().err
    assert found.count("\n") == 1
    assert len(found) < 2_100
    return found


def test_names_that_are_too_long_and_values_without_end(tmp_path: Path, capsys: Said) -> None:
    long = tmp_path / ("a" * 300 + ".png")
    invert = ("--filter", "invert")
    assert "its name is too long" in said(capsys, "apply", COFFEE, "-o", long, *invert)
    assert "its name is too long" in said(capsys, "apply", long, "-o", tmp_path / "o.png", *invert)
    blur = ("apply", COFFEE, "-o", tmp_path / "o.png", "--filter", "gaussian_blur", "-p")
    assert "is not a number" in said(capsys, *blur, f"sigma={'x' * 100_000}")


@pytest.mark.parametrize("command", ["apply", "batch"])
def test_an_empty_output_is_no_folder(
    tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """As of a variable of the shell that has nothing in it."""
    monkeypatch.chdir(tmp_path)
    assert "the name is empty" in said(capsys, command, COFFEE, "-o", "", "--preset", "Sharpen")
    assert list(tmp_path.iterdir()) == []


def recipe(path: Path, count: int) -> Path:
    steps = [{"filter": "invert", "version": 1, "values": {}}] * count
    path.write_text(json.dumps({"format": "kernelroom recipe", "version": 1, "steps": steps}))
    return path


def test_more_steps_than_can_be_are_a_sentence_and_no_endless_wait(
    tmp_path: Path, capsys: Said
) -> None:
    given = ("apply", COFFEE, "-o", tmp_path / "o.png", "--recipe")
    many, more = recipe(tmp_path / "r.json", 150), recipe(tmp_path / "s.json", 1001)
    assert "it has 1001 steps, up to 1000 are allowed" in said(capsys, *given, more)
    assert "it is step 150 of those that are on, up to 100 can be" in said(capsys, *given, many)


def test_as_many_steps_as_can_be_are_rendered() -> None:
    image, step = Image(np.full((8, 8, 3), 77, np.uint8)), Step.of(REGISTRY["invert"])
    whole = Pipeline.of(image, (step,) * 100, REGISTRY)
    np.testing.assert_allclose(whole.render(whole.region), image.rgba(whole.region), atol=1e-6)
    with pytest.raises(FilterFailure, match="step 101"):
        Pipeline.of(image, (step,) * 101, REGISTRY).render(whole.region)


def test_a_live_registry_finds_filters_as_another_does(tmp_path: Path) -> None:
    live = LiveRegistry(REGISTRY, PluginHost([], tmp_path, with_entry_points=False))
    assert live["invert"] is REGISTRY["invert"]
    assert "invert" in live
    assert "no.such" not in live
    with pytest.raises(LookupError, match="filter 'invret' is not known: the nearest is invert"):
        live["invret"]
