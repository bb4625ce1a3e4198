"""A mask by edges or by another step's result, in the window; and a mask saved as a picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.photo.load import load
from editor.render.pipeline import Pipeline
from ui.steps.blending import BlendingSection
from ui.window.window import Window


def test_edges_and_another_steps_result_mask_a_step_and_are_saved(
    window: Window, coffee: np.ndarray, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(1280, 1100)
    window.edits.choose_filter("canny")
    window.session.edit({"low": 7.0}, "Low")
    window.edits.choose_filter("invert")
    QTest.mouseClick(
        window.filter_panel.findChild(BlendingSection).header, Qt.MouseButton.LeftButton
    )
    bar, session = window.filter_panel.masking, window.session
    entry = next(one for one in bar.add.menu().actions() if one.text() == "Edges")
    entry.trigger()
    assert [chip.text() for chip in bar.chips] == ["Whole mask", "Scharr magnitude"]
    field = bar.form.fields["Full from"].field
    field.selectAll()
    QTest.keyClicks(field, "20")
    assert session.edited.mask.items[0].shape.limits == (0.0, 0.2)
    names = [c.id for c in window.commands.available() if c.id.startswith("mask.result_of")]
    assert names == ["mask.result_of.0"]
    command = next(c for c in window.commands.available() if c.id == names[0])
    window.commands.run(command)
    assert [chip.text() for chip in bar.chips] == ["Whole mask", "Scharr magnitude", "∩ Canny"]
    assert session.undo_label == "Add result of Canny to mask"
    shape = session.edited.mask.items[1].shape
    assert shape.to_json()["values"]["low"] == 7.0
    session.select(0)
    window.edits.delete((0,))
    assert [step.filter_id for step in session.document.steps] == ["invert"]
    session.select(0)
    path = tmp_path / "mask.png"
    window.files.ask_save = lambda *_: str(path)
    with qtbot.waitSignal(window.files.noted):
        window.commands.run(window.commands["mask.save"])
    share = load(path).samples[..., 0].astype(float) / 255
    assert 0.02 < share.mean() < 0.9
    document = session.document
    assert document is not None
    done = Pipeline.of(document.source, document.steps, session.registry)
    photo = coffee[..., :3] / 255
    wanted = photo * (1 - share[..., None]) + (1 - photo) * share[..., None]
    np.testing.assert_allclose(done.values(document.source.region), wanted, atol=0.003)
