"""Findings: what may be in them, and their JSON and CSV."""

from __future__ import annotations

import json

import numpy as np
import pytest

from filters.findings import (
    Finding,
    FindingError,
    Overlay,
    PlotResult,
    Pressed,
    Shape,
    TableResult,
    TextResult,
    finding_from_json,
    finding_to_csv,
    finding_to_json,
)
from filters.params.kinds.point import Point
from filters.user_error import UserError

TABLE = TableResult("T", ("name", "n"), [("a, b", np.float32(0.5)), ('"c"', np.nan), ("d", 3)])
PLOT = PlotResult("P", np.arange(3), {"red": [1, 2, 3]}, "level")
SHAPES = Overlay("O", [Shape("line", (Point(0, 0), Point(1, 1))), Shape("text", (Point(),), "hi")])


@pytest.mark.parametrize("finding", [TextResult("X", "one\ntwo"), TABLE, PLOT, SHAPES])
def test_json_brings_it_back(finding: Finding) -> None:
    form = json.loads(json.dumps(finding_to_json(finding), allow_nan=False))
    assert finding_from_json(form) == finding


def test_csv_quotes_and_leaves_gaps() -> None:
    assert finding_to_csv(TABLE) == 'name,n\r\n"a, b",0.5\r\n"""c""",\r\nd,3\r\n'
    assert finding_to_csv(PLOT).splitlines()[:2] == ["level,red", "0.0,1.0"]
    assert finding_to_csv(SHAPES).splitlines()[1] == "line,0,0,1,1,"


@pytest.mark.parametrize(
    "form",
    [
        {"kind": "text", "title": "", "text": "a"},
        {"kind": "text", "title": "a", "text": 5},
        {"kind": "table", "title": "a", "columns": [], "rows": []},
        {"kind": "table", "title": "a", "columns": ["b"], "rows": [[[1]]]},
        {"kind": "plot", "title": "a", "x_title": "x", "x": [1], "lines": {"b": [1]}},
        {"kind": "plot", "title": "a", "x_title": "x", "x": [1, 2], "lines": {"b": [1]}},
        {"kind": "plot", "title": "a", "x_title": "x", "x": [1, 2], "lines": {"b": [1, "z"]}},
        {"kind": "overlay", "title": "a", "shapes": [{"kind": "star", "places": [], "text": ""}]},
        {"kind": "overlay", "title": "a", "shapes": [{"kind": "line", "places": [[0, 0]]}]},
        {"kind": "sound", "title": "a"},
        {},
        5,
    ],
)
def test_what_is_no_finding_is_said(form: object) -> None:
    with pytest.raises(UserError):
        finding_from_json(form)


def test_a_button_may_give_values_and_findings_together() -> None:
    text = TextResult("X", "one")
    assert Pressed.of([{"a": 1}, text, None, {"b": 2}]) == Pressed({"a": 1, "b": 2}, (text,))
    assert Pressed.of(None) == Pressed()
    with pytest.raises(FindingError, match="a button gave str"):
        Pressed.of("words")
