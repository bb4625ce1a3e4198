"""The slide in files: animations and figures, asked for as a person does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import PIL.Image
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.lab.animation import SlideRun
from filters.progress import Cancelled
from tests.ui.lab.test_slide import settled
from ui.lab.slide_view import SlideView
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def answer(window: Window, path: Path) -> None:
    window.files.ask_save = lambda *_: str(path)
    window.files.ask_question = lambda *_: "Overwrite"


@pytest.mark.parametrize(("name", "form"), [("a.gif", "GIF"), ("b.webp", "WEBP"), ("c", "GIF")])
def test_the_button_saves_an_animation(
    window: Window, view: SlideView, qtbot: QtBot, tmp_path: Path, name: str, form: str
) -> None:
    view.state.change(stride=3, padding="full")
    settled(view, qtbot)
    answer(window, tmp_path / name)
    with qtbot.waitSignal(window.files.noted) as noted:
        QTest.mouseClick(view.transport.export, LEFT)
    (path,) = tmp_path.glob(f"{Path(name).stem}*")
    assert noted.args == [f"Saved {path.name}: 144 frames"]
    with PIL.Image.open(path) as picture:
        assert picture.format == form
        assert picture.width > picture.height > 256


def test_a_figure_is_what_is_seen(
    window: Window, view: SlideView, qtbot: QtBot, tmp_path: Path
) -> None:
    answer(window, tmp_path / "figure.svg")
    with qtbot.waitSignal(window.files.noted):
        window.commands.run(window.commands["lab.save"])
    renderer = QSvgRenderer(str(tmp_path / "figure.svg"))
    assert renderer.isValid()
    picture = QImage(view.stage.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    at = view.stage.geometry_.source_box(3, 3).center().toPoint()
    shown = view.stage.grab().toImage().pixelColor(at)
    found = picture.pixelColor(at)
    assert abs(shown.lightness() - found.lightness()) < 6
    answer(window, tmp_path / "figure.pdf")
    with qtbot.waitSignal(window.files.noted):
        window.commands.run(window.commands["lab.save"])
    assert (tmp_path / "figure.pdf").read_bytes().startswith(b"%PDF")
    view.state.set_crop(0, 0, 6, 6)
    settled(view, qtbot)
    answer(window, tmp_path / "slide.frames")
    with qtbot.waitSignal(window.files.noted) as noted:
        window.commands.run(window.commands["lab.save"])
    assert noted.args[0].endswith("frames, 23.81 a second, in slide.frames")
    answer(window, tmp_path / "slide.mp4")
    with qtbot.waitSignal(window.files.noted) as noted:
        window.commands.run(window.commands["lab.save"])
    assert noted.args[0].endswith("frames, 23.81 a second, in slide.mp4")
    assert (tmp_path / "slide.mp4").stat().st_size > 1000
    assert len(list((tmp_path / "slide.frames").glob("*.png"))) > 16


def test_what_can_not_be_saved_is_said(
    window: Window, view: SlideView, qtbot: QtBot, tmp_path: Path
) -> None:
    for path, words in (
        (tmp_path / "slide.avi", "slide.avi is not allowed"),
        (tmp_path / "none" / "slide.svg", "none"),
        (tmp_path / "none" / "slide.gif", "none"),
    ):
        answer(window, path)
        with qtbot.waitSignal(window.files.failed) as failed:
            window.commands.run(window.commands["lab.save"])
        assert words in failed.args[0]
    view.state.set_crop(0, 0, 4, 4)
    view.state.change(dilation=8)
    settled(view, qtbot)
    with qtbot.waitSignal(window.files.failed) as failed:
        window.commands.run(window.commands["lab.save"])
    assert "fits nowhere" in failed.args[0]
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_what_is_saved_shows_how_far_and_can_be_cancelled(
    window: Window, view: SlideView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, cancelled = Event(), Event()

    def save(
        _: SlideRun,
        path: Path,
        progress: Callable[[float], object],
        is_cancelled: Callable[[], bool],
    ) -> int:
        progress(0.25)
        begun.set()
        cancelled.wait()
        assert is_cancelled()
        raise Cancelled

    monkeypatch.setattr("ui.lab.saving.save_animation", save)
    view.saving.save(tmp_path / "a.gif")
    begun.wait()
    try:
        qtbot.waitUntil(lambda: window.status.progress.value() == 25)
        assert window.status.busy.text() == "Saving a.gif"
        assert not window.status.cancel.isHidden()
        QTest.mouseClick(window.status.cancel, LEFT)
    finally:
        cancelled.set()
    qtbot.waitUntil(window.status.cancel.isHidden)
    assert not window.tasks.is_busy
