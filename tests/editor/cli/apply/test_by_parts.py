"""`apply` on a picture that is read by parts."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
import tifffile

from editor.cli.progress_line import telling, time_text
from editor.photo.load import load
from editor.photo.tiled.opening import open_tiled
from editor.render import streaming
from tests.editor.cli.apply.calls import ROOT
from tests.editor.cli.background import heeds_ctrl_c
from tests.sample_photos import COFFEE

KERNEL = ("--kernel", "1 2 3 2 1", "--normalize")


@pytest.fixture
def slide(tmp_path):
    samples = np.tile(load(COFFEE).samples, (2, 3, 1))
    tifffile.imwrite(tmp_path / "slide.tif", samples, tile=(256, 256), compression="deflate")
    return tmp_path / "slide.tif"


def test_a_slide_is_filtered_by_parts_into_a_pyramid(apply, slide, tmp_path, monkeypatch):
    monkeypatch.setattr(streaming, "SMALL", 1000)
    code, said = apply(*KERNEL, "--by-parts", source=slide, output="parts.tif")
    assert code == 0
    assert "100%" in said
    assert apply(*KERNEL, "--no-by-parts", source=slide, output="whole.tif") == (0, "")
    tiles = open_tiled(tmp_path / "parts.tif")
    assert tiles.shrinks == (1, 2, 4)
    whole = load(tmp_path / "whole.tif").samples
    np.testing.assert_array_equal(tiles.read(tiles.level_region(0)), whole)


def test_its_result_may_be_a_small_picture_of_any_kind(apply, slide, tmp_path):
    code, _ = apply(*KERNEL, "--by-parts", "--resize", "300", source=slide, output="small.png")
    assert code == 0
    assert load(tmp_path / "small.png").samples.shape[1] == 300


def test_what_is_no_tiff_is_said(apply):
    code, said = apply(*KERNEL, "--by-parts", output="a.tif")
    assert code == 2
    assert "coffee.png can't be read by parts: a PNG is unpacked as a whole" in said


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_ctrl_c_leaves_nothing(slide, tmp_path):
    samples = np.tile(load(COFFEE).samples, (6, 6, 1))
    tifffile.imwrite(slide, samples, tile=(256, 256))
    command = [sys.executable, str(ROOT / "main.py"), "apply", str(slide), "-o", "out.tif"]
    command += ["--by-parts", "--filter", "median", "-p", "radius=9"]
    environment = {**os.environ, "KERNELROOM_DATA": str(tmp_path / "data")}
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        preexec_fn=heeds_ctrl_c,
    )
    assert process.stderr is not None
    first = process.stderr.readline()
    assert "%" in first
    process.send_signal(signal.SIGINT)
    said = process.stderr.read()
    assert process.wait() == 130, said
    assert said.splitlines()[-1] == "kernelroom: stopped (SIGINT)"
    left = {name for name in os.listdir(tmp_path) if name != "data"}
    process.stderr.close()
    assert left == {"slide.tif"}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_how_far_it_is_is_said_in_one_line_of_a_terminal(monkeypatch):
    times = iter([0.0, 0.1, 1.0, 10.0, 11.0])
    monkeypatch.setattr("editor.cli.progress_line.time.monotonic", lambda: next(times))
    terminal = Terminal()
    with telling(terminal) as tell:
        for share in (0.01, 0.1, 0.5, 0.55):
            tell(share)
    assert terminal.getvalue() == "\r 10%\r 50%, 10 s left\r 55%, 9 s left \r" + " " * 14 + "\r"


def test_a_length_of_time_is_said_in_its_unit():
    assert [time_text(s) for s in (5, 600, 40_000)] == ["5 s", "10 min", "11.1 h"]
