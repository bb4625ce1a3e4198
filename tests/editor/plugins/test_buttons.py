"""Buttons of filters, pressed in the real plugin process: values, findings, faults."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import main
from editor.document.image import Image
from editor.document.step import Step
from editor.photo.load import load
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.filter_failure import FilterFailure
from editor.render.pressing import pressed
from filters.findings import Overlay, PlotResult, Pressed, TableResult, TextResult
from filters.progress import Cancelled
from filters.registry import Registry
from tests.sample_photos import COFFEE

MEASURE = Path(__file__).parents[3] / "docs" / "plugins" / "measure.py"
RAMP = np.repeat(np.arange(200, dtype=np.uint8)[None, :, None], 20, axis=0).repeat(3, axis=2)
Press = Callable[..., Pressed]


@pytest.fixture
def press(host: PluginHost, folder: Path) -> Press:
    (folder / "measure.py").write_bytes(MEASURE.read_bytes())

    def do(title: str, filter_id: str = "measure.by_photo", image: object = None, **more: object):
        host.load()
        registry = LiveRegistry(Registry.builtin(), host)
        step = Step.of(registry[filter_id])
        photo = image if isinstance(image, Image) else Image(RAMP.copy())
        return pressed(photo, (), step, title, registry, **more)

    return do


def test_auto_reads_the_photo_once_and_sets_values(press: Press) -> None:
    found = press("Auto")
    assert found.findings == ()
    assert found.values["black"] == pytest.approx(1 / 255, abs=0.01)
    assert found.values["white"] == pytest.approx(199 / 255, abs=0.01)


def test_what_is_not_pixels_comes_back_whole(press: Press) -> None:
    plot, table, text = press("Measure", image=load(COFFEE)).findings
    assert isinstance(plot, PlotResult)
    assert set(plot.lines) == {"red", "green", "blue"}
    pixels = load(COFFEE).samples
    assert sum(plot.lines["red"]) == pixels.shape[0] * pixels.shape[1]
    assert isinstance(table, TableResult)
    assert table.rows[0][1] == pytest.approx(pixels[..., 0].mean() / 255, abs=1e-4)
    assert isinstance(text, TextResult)
    assert text.text.startswith(COFFEE.name)


def test_shapes_lie_where_they_were_found(press: Press) -> None:
    (overlay,) = press("Show extremes").findings
    assert isinstance(overlay, Overlay)
    point = overlay.shapes[0]
    assert (point.kind, point.places[0].x, point.text) == ("point", 1.0, "brightest")
    assert [shape.kind for shape in overlay.shapes] == ["point", "rectangle", "line", "text"]


BAD = """
from kernelroom.plugin import *

API = 2

def raises(pixels, job):
    raise RuntimeError("no light")

@image_filter("Bad", buttons={
    "Raises": raises, "Number": lambda pixels, job: 5, "Unknown": lambda pixels, job: {"other": 1},
    "Beyond": lambda pixels, job: {"amount": 7.0}, "Ragged": lambda pixels, job: TableResult(
        "T", ("a", "b"), [(1,)]), "Exits": lambda pixels, job: exit(3),
    "Endless": lambda pixels, job: [job.progress(0.5) for _ in iter(int, 1)],
})
def bad(pixels: Pixels, amount: Annotated[float, Range(0, 1)] = 0.5) -> Pixels:
    '''Nothing.'''
    return pixels.copy()
"""


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Raises", r"RuntimeError: no light \(bad.py:7 in raises\)"),
        ("Number", "a button gave int: a dict of values"),
        ("Unknown", "bad has no value 'other': it has amount"),
        ("Beyond", "7.* is not allowed: 0 to 1"),
        ("Ragged", "T: each row needs 2 cells"),
        ("Exits", "SystemExit"),
        ("No such", "has no button 'No such': it has Raises"),
    ],
)
def test_a_button_that_fails_is_named_with_the_reason(
    press: Press, folder: Path, title: str, said: str
) -> None:
    (folder / "bad.py").write_text("from typing import Annotated\n" + BAD.lstrip())
    with pytest.raises(FilterFailure, match=said):
        press(title, "bad.bad")


def test_a_press_is_called_off(press: Press, folder: Path) -> None:
    (folder / "bad.py").write_text("from typing import Annotated\n" + BAD)
    shares: list[float] = []
    with pytest.raises(Cancelled):
        press("Endless", "bad.bad", report=shares.append, cancelled=lambda: bool(shares))
    assert shares[0] == 0.5


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., int]:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    return lambda *words: main.main(["plugins", "run", str(MEASURE), str(COFFEE), *words])


def test_the_command_line_prints_and_exports(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--press", "Auto") == 0
    assert "black=" in capsys.readouterr().out
    assert run("--press", "Measure") == 0
    out = capsys.readouterr().out
    assert "# Figures\nchannel\tmean\tdeviation\tmedian\nred\t" in out
    table, whole = tmp_path / "figures.csv", tmp_path / "all.json"
    assert run("--press", "Measure", "--result", "Figures", "-o", str(table)) == 0
    rows = list(csv.reader(table.read_text().splitlines()))
    assert rows[0] == ["channel", "mean", "deviation", "median"]
    assert [row[0] for row in rows[1:]] == ["red", "green", "blue"]
    assert run("--press", "Measure", "-o", str(whole)) == 0
    kinds = [one["kind"] for one in json.loads(whole.read_text())["results"]]
    assert kinds == ["plot", "table", "text"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "-o OUT is missing"),
        (("--press", "Otto"), "has no button 'Otto': it has Auto, Measure, Show extremes"),
        (("--press", "Measure", "-o", "a.png"), "write .csv or .json"),
        (("--press", "Measure", "-o", "a.csv"), "choose by --result, or .json"),
        (("--press", "Measure", "--result", "Other"), "there are Levels, Figures, Photo"),
    ],
)
def test_what_cannot_be_pressed_or_written_is_said(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert run(*words) == 2
    assert said in capsys.readouterr().err
