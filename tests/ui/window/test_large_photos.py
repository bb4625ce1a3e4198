"""A photo that stays in its file, in the window: opened, panned, edited and saved by parts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.load import load
from editor.photo.tiled import opening
from editor.photo.tiled.opening import open_tiled
from editor.render import streaming
from editor.render.export import export
from editor.render.pipeline import Pipeline
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import put_on_screen
from ui.app import make_window
from ui.window.window import Window

WAIT = 20_000  # ms until a test that hangs fails


@pytest.fixture
def slide(tmp_path: Path, registry: Registry, monkeypatch) -> Path:
    """A pyramid of 1600 x 2400, which counts as too large to hold."""
    samples = np.repeat(np.repeat(load(COFFEE).samples, 4, 0), 4, 1)
    pipeline = Pipeline.of(Image(samples), (), registry)
    streaming.stream(pipeline, tmp_path / "slide.tif", lambda _: None)
    monkeypatch.setattr(opening, "LARGE", 1_000_000)
    monkeypatch.setattr(streaming, "SMALL", 1_000_000)
    return tmp_path / "slide.tif"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, registry: Registry, slide: Path) -> Window:
    made = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    with qtbot.waitSignal(made.files.opened, timeout=WAIT):
        made.files.open(slide)
    qtbot.waitUntil(made.canvas.is_settled, timeout=WAIT)
    return made


def test_it_is_opened_shown_edited_and_saved_without_being_held(
    window: Window, qtbot: QtBot, registry: Registry, slide: Path, tmp_path: Path, monkeypatch
) -> None:
    source = window.session.document.source
    assert isinstance(source, TiledImage)
    assert window.session.photos.present.reference.sha256.startswith("part:")
    monkeypatch.setattr(TiledImage, "samples", property(lambda _: pytest.fail("all of it")))
    window.session.use(Step.of(registry["gaussian_blur"], sigma=3.0), "Blur")
    qtbot.waitUntil(window.canvas.is_settled, timeout=WAIT)
    for command in ("zoom_in", "zoom_in", "zoom_in", "zoom_in", "actual_size"):
        window.actions_[command].trigger()
        qtbot.waitUntil(window.canvas.is_settled, timeout=WAIT)
    window.files.ask_save = lambda *_: str(tmp_path / "saved.tif")
    with qtbot.waitSignal(window.files.saved, timeout=WAIT):
        window.files.save_as()
    tiles = open_tiled(tmp_path / "saved.tif")
    assert tiles.shrinks == (1, 2, 4, 8)[: len(tiles.shrinks)]
    with tifffile.TiffFile(slide) as file:
        whole = Image(file.pages[0].asarray())
    export(Pipeline.of(whole, window.session.document.steps, registry), tmp_path / "b.tif")
    stored = tiles.read(tiles.level_region(0))
    np.testing.assert_array_equal(stored, tifffile.imread(tmp_path / "b.tif"))


def test_what_lies_under_is_sharper_than_the_small_picture(window: Window, qtbot: QtBot) -> None:
    layer = window.canvas.frames.after
    assert layer.under is not None
    assert layer.under in layer.pile(layer.under.shrink)
    layer.clear()
    assert layer.under is None


def test_a_zarr_is_opened_as_a_photo(window: Window, qtbot: QtBot, slide: Path) -> None:
    pytest.importorskip("zarr")
    pipeline = Pipeline.of(window.session.document.source, (), window.session.registry)
    scan = slide.with_name("scan.ome.zarr")
    streaming.stream(pipeline, scan, lambda _: None)
    with qtbot.waitSignal(window.files.opened, timeout=WAIT):
        window.drops.open(scan)
    qtbot.waitUntil(window.canvas.is_settled, timeout=WAIT)
    assert window.session.document.source.path == scan
    assert window.session.document.source.tiles.shape == (1600, 2400, 3)
