"""A mask of many strokes: what its bar does with it must not grow with them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.masks.brush import Brush, Stroke
from editor.masks.mask import Mask, MaskItem, Refinement
from ui.steps.mask_bar import MaskBar, item_words, with_item

STROKE = Stroke(((0.25, 0.5, 1.0), (0.75, 0.5, 0.5)), 0.1)
PAINTED = MaskItem(Brush((STROKE,)), "subtract")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which strokes were written as JSON or read from it: none, from now on."""
    found: list[str] = []
    monkeypatch.setattr(Stroke, "to_json", lambda _: found.append("written") or {})
    monkeypatch.setattr(Stroke, "from_json", lambda _: found.append("read") or STROKE)
    return found


def test_words_forms_and_edits_leave_strokes_alone(qtbot: QtBot, asked: list[str]) -> None:
    bar = MaskBar()
    qtbot.addWidget(bar)
    made: list[Mask | None] = []
    bar.changed.connect(lambda mask, *_: made.append(mask))
    mask = Mask((PAINTED, PAINTED), "Sky")
    bar.set_mask(mask)
    assert item_words(PAINTED) == "Brush"
    bar.form.fields["Feather"].changed.emit(25.0, "key")
    assert made.pop() == replace(mask, refinement=Refinement(feather=0.25))
    bar.choose(1)
    bar.form.fields["Feather"].changed.emit(25.0, "key")
    softer = replace(PAINTED, refinement=Refinement(feather=0.25))
    assert made.pop() == replace(mask, items=(PAINTED, softer))
    bar.take_away()
    assert made.pop() == replace(mask, items=(PAINTED,))
    added = with_item(mask, "Ellipse")
    assert (added.items[:2], added.name) == (mask.items, "Sky")
    assert asked == []


def test_the_form_counts_strokes_as_they_are_painted(qtbot: QtBot) -> None:
    bar = MaskBar()
    qtbot.addWidget(bar)
    bar.chosen = 0
    for count in (1, 2, 3):
        bar.set_mask(Mask((MaskItem(Brush((STROKE,) * count)),)))
        bar.choose(0)
        words = [label.text() for label in bar.form.findChildren(QLabel)]
        assert f"{count} stroke{'s' if count > 1 else ''}" in words
