"""Of more pixels than are shown the means of blocks come first, then the pixels' own maps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.session import Session
from editor.networks import photo_part
from editor.networks.kept_banks import KeptBanks
from filters.convolution.bank.bank import feature_maps
from filters.registry import Registry
from ui.lab.maps.large import LargeMap
from ui.lab.maps.pictures import MapPictures
from ui.lab.maps.source_panel import SourcePanel
from ui.lab.maps.state import MapsState
from ui.work.worker import Worker


def test_the_pixels_own_maps_follow(
    registry: Registry, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_part, "MOST_PIXELS", 300)
    session = Session(registry)
    samples = np.random.default_rng(2).integers(0, 256, (40, 60, 1)).astype(np.uint8)
    session.open(Image(samples))
    state = MapsState(session, KeptBanks(tmp_path / "banks"))
    state.choose("sobel")
    pictures = MapPictures()
    panel, large = SourcePanel(state), LargeMap(state, pictures)
    for widget in (panel, large):
        qtbot.addWidget(widget)
    said: list[tuple[bool, str]] = []
    state.changed.connect(lambda: said.append((state.gallery.is_of_pixels, panel.reads.text())))
    state.follow()
    qtbot.waitUntil(lambda: state.gallery is not None and state.gallery.is_of_pixels)
    firsts = [text for is_of_pixels, text in said if not is_of_pixels]
    assert "At first as the mean of blocks of 3×3" in firsts[-1]
    assert "of 3×3 the value farthest from zero is shown" in said[-1][1]
    found = feature_maps(samples / np.float32(255), state.source.bank)[0, :39, :60]
    blocks = np.abs(found).reshape(13, 3, 20, 3).max(axis=(1, 3))
    np.testing.assert_allclose(np.abs(state.gallery.maps[0]), blocks, atol=1e-5)
    pictures.show(state.gallery, 0, ("#000000", "#888888", "#ffffff"))
    qtbot.waitUntil(lambda: pictures.large_of is not None)
    large.resize(400, 300)
    qtbot.keyClick(large, Qt.Key.Key_Left)  # begins in the middle
    assert large.reading[0] == "Strongest of rows 18 to 20, columns 30 to 32"
    assert large.reading[1]
    for owner in (state, pictures):
        Worker.close_below(owner)
