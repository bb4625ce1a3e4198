"""What other programs computed, through the command line: README.md states their semantics."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.cli import commands
from editor.photo.load import load
from filters.registry import Registry

HERE = Path(__file__).parent
CASES = json.loads((HERE / "cases.json").read_text())
REGISTRY = Registry.builtin()
BORDERS = {"loop": "wrap", "none": "transparent", "zero": "black"}


def apply_arguments(case: dict[str, Any]) -> list[str]:
    """Word a case of a program that has one kernel."""
    tool = {"gegl": "gimp"}.get(case["tool"], case["tool"])
    rows = "; ".join(" ".join(map(str, row)) for row in case["kernel"])
    given = ["--compat", tool, "--kernel", rows]
    given += ["--border", BORDERS.get(case["border"], case["border"])]
    if "origin" in case:
        given += ["--origin", ",".join(map(str, case["origin"]))]
    if not case.get("normalize", False):
        offset = case["offset"]
        if tool == "libvips":
            offset /= load(HERE / case["input"]).full_scale
        given += ["--no-normalize", "--divisor", str(case["divisor"]), "--offset", str(offset)]
    if tool == "gimp":
        given += ["--alpha", "weighted" if case["alpha_weight"] else "plain"]
        letters = (c for c, on in zip("rgba", case["channels"], strict=True) if on)
        given += ["--channels", "".join(letters)]
    if tool in ("imagemagick", "gmic"):
        given.append("--flip" if case["operation"] == "convolve" else "--no-flip")
    return given


def maps_arguments(case: dict[str, Any], folder: Path) -> list[str]:
    """Word a case of onnxruntime."""
    np.save(folder / "bank.npy", np.array(case["kernel"], np.float32))
    np.save(folder / "bias.npy", np.array(case["bias"], np.float32))
    given = ["--bank", str(folder / "bank.npy"), "--bias", str(folder / "bias.npy")]
    for option in ("stride", "dilation", "groups"):
        given += [f"--{option}", str(case[option])]
    sides = ",".join(map(str, case["pads_top_left_bottom_right"]))
    return [*given, "--padding", sides, "--padding-mode", case["border"]]


def computed(command: str, source: Path, given: list[str], folder: Path) -> Any:
    done = commands.run([command, str(source), "-o", str(folder / "out.npy"), *given], REGISTRY)
    assert done == 0
    return np.load(folder / "out.npy", allow_pickle=False)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_command_line_gives_what_the_program_gave(case: dict[str, Any], tmp_path: Path) -> None:
    source, expected = HERE / case["input"], np.load(HERE / case["expected"])
    if case["tool"] == "onnxruntime":
        found = computed("maps", source, maps_arguments(case, tmp_path), tmp_path)
    else:
        found = computed("apply", source, apply_arguments(case), tmp_path)
    if expected.ndim == 2:
        found = found[..., 0]
    if case["tool"] in ("gmic", "libvips", "imagej"):
        expected = expected / load(source).full_scale
    assert found.shape == expected.shape
    assert found.dtype == np.float32
    relative = 2e-4 if case["tool"] == "gegl" else 0.0  # GEGL far out of range: see README.md
    np.testing.assert_allclose(found, expected, rtol=relative, atol=1e-5)


@pytest.mark.parametrize(
    "case", [c for c in CASES if c["tool"] == "libvips"], ids=lambda case: case["id"]
)
def test_an_offset_in_libvips_own_levels_is_read_as_such(
    case: dict[str, Any], tmp_path: Path
) -> None:
    given = apply_arguments(case)
    given[given.index("--offset") + 1] = str(case["offset"])
    found = computed("apply", HERE / case["input"], given, tmp_path)
    expected = np.load(HERE / case["expected"]) / load(HERE / case["input"]).full_scale
    np.testing.assert_allclose(found.squeeze(), expected, atol=1e-5)
