"""A step whose filter is missing names the plugin that it was made with."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.image import Image
from editor.document.step import Step
from filters.registry import Registry
from ui.steps.list import StepList
from ui.steps.row import ROW_DATA


@pytest.mark.parametrize(
    ("plugin", "words"),
    [("grain 1.2", "needs the plugin grain 1.2"), ("", "needs the filter “film_grain”")],
)
def test_its_row_says_what_it_needs(
    plugin: str, words: str, registry: Registry, qtbot: QtBot
) -> None:
    form = {"filter": "film_grain", "values": {"size": 2}} | ({"plugin": plugin} if plugin else {})
    step = Step.from_json(form, registry, keep_missing=True)
    rows = StepList(registry)
    qtbot.addWidget(rows)
    rows.show_document(Document(Image(np.zeros((2, 2, 3), np.uint8)), (step,), 0))
    row = rows.item(0).data(ROW_DATA)
    assert row.is_missing
    assert row.detail.startswith(words)
