"""Masks below a plugin that says only later where it takes its pixels from."""

from __future__ import annotations

import numpy as np
import pytest

from editor.render.filter_failure import NotKnownYet
from filters.filter_spec import FilterSpec
from filters.pixels.region import Region
from tests.ui.canvas.mask_drags import draw
from ui.window.window import Window


def test_a_mask_follows_once_a_plugin_has_said_what_it_reads(
    window: Window, coffee: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, reads = [False], FilterSpec.reads

    def later(spec: FilterSpec, *given: object) -> Region:
        if not known[0]:
            raise NotKnownYet(spec.title, "its reads is not known yet", -1)
        return reads(spec, *given)

    window.edits.choose_filter("invert")
    window.edits.choose_filter("crop")
    window.session.edit({"unit": "px", "left": 100.0}, "Crop")
    window.session.select(0)
    with monkeypatch.context() as patch:
        patch.setattr(FilterSpec, "reads", later)
        window.edits.choose_filter("flip")
        window.session.select(0)
        draw(window, "brush")
        tools = window.drawing.tools
        assert tools.desk.place.placing.is_plain
        assert not tools.desk.place.placing.is_known
        known[0] = True
        seen = []
        window.canvas.view_changed.connect(lambda: seen.append(tools.desk.place.placing))
        window.plugins.answered.emit("flip")
    assert seen
    assert seen[-1].is_known
    assert not seen[-1].is_plain
