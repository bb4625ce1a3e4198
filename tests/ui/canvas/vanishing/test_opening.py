"""A photo's own pixels are there before anything is rendered."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.render.render_request import RenderRequest
from tests.sample_photos import COFFEE
from tests.ui.canvas.vanishing.slow_canvas import (
    BLUE,
    COLUMNS,
    PHOTO,
    RED,
    ROWS,
    SAMPLES,
    SURROUND,
    WAIT,
    Bench,
    fitted,
    is_colour,
)
from ui.window.window import Window

KINDS: dict[str, Any] = {
    "8 bit": SAMPLES,
    "16 bit": SAMPLES.astype(np.uint16) * 257,
    "float": SAMPLES.astype(np.float32) / np.float32(255),
    "opaque RGBA": np.dstack([SAMPLES, np.full((ROWS, COLUMNS), 255, np.uint8)]),
    "grey": SAMPLES[..., 1:2],
    "grey and alpha": np.dstack([SAMPLES[..., 1:2], np.full((ROWS, COLUMNS), 255, np.uint8)]),
    "a strip": SAMPLES[:3],
    "a pixel": SAMPLES[:1, :1],
}


@pytest.mark.parametrize("kind", KINDS)
def test_opening_shows_the_photo_itself_before_anything_is_rendered(
    bench: Bench, kind: str
) -> None:
    samples = KINDS[kind]
    bench.canvas.show_document(Image(samples), (bench.slow.step(RED),))
    expected = SAMPLES[: samples.shape[0], : samples.shape[1]]
    if samples.shape[2] < 3:
        expected = expected[..., [1, 1, 1]]
    part = bench.photo_part()
    assert np.abs(part - fitted(expected, part)).max() < 12, "rough, on the first paint already"
    if max(samples.shape) > 512:
        bench.until_smooth()
        part = bench.photo_part()
        assert np.abs(part - fitted(expected, part)).mean() < 1
    assert not is_colour(part, RED).any()


def test_another_photo_is_there_at_once_in_place_of_the_first(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, ())
    bench.settle()
    other = Image(np.full((1000, 900, 3), 250, np.uint8))
    bench.canvas.show_document(other, (bench.slow.step(RED),))
    assert (bench.photo_part() == 250).all()
    bench.canvas.show_document(PHOTO, (bench.slow.step(BLUE),))
    part = bench.photo_part()
    assert np.abs(part - fitted(SAMPLES, part)).mean() < 1, "it is known from before, smooth"


def test_a_file_that_is_opened_and_a_preset_clicked_at_once_show_the_photo(
    window: Window, qtbot: QtBot
) -> None:
    canvas = window.canvas
    window.resize(800, 600)  # so that the photo is shown small, as its first picture is
    submit, held = window.bridge.submit, list[RenderRequest]()
    window.bridge.submit = held.append  # the renderer is as slow as can be
    canvas.set_surround(QColor(*SURROUND))
    bench = Bench(canvas, window.bridge, qtbot)
    with qtbot.waitSignal(window.files.opened, timeout=WAIT):
        window.files.open(COFFEE)
    document = window.session.document
    assert document is not None

    def is_photo() -> bool:
        part = bench.photo_part()
        return bool(np.abs(part - fitted(document.source.samples, part)).mean() < 6)

    assert is_photo()
    presets = window.presets
    at = presets.model.find("Sharpen")
    presets.view.scrollTo(at)
    QTest.mouseClick(
        presets.view.viewport(), Qt.MouseButton.LeftButton, pos=presets.view.visualRect(at).center()
    )
    assert window.session.edited.filter_id == "convolution"
    assert held[-1].pipeline.steps, "the preset is asked for"
    assert is_photo()
    window.bridge.submit = submit
    for job in held:
        submit(job)
    bench.settle()
