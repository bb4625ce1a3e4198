"""A bank whose weights were drawn over is there at the next start."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.document.session import Session
from editor.networks.kept_banks import KeptBanks
from editor.networks.map_source import MapSource
from filters.convolution.bank.bank import Bank
from filters.registry import Registry
from ui.lab.maps.source_panel import SourcePanel
from ui.lab.maps.state import MapsState


@pytest.fixture
def start(registry: Registry, tmp_path: Path, qtbot: QtBot):
    """Begin with what earlier ones have kept; each is one window's."""
    states = []

    def begin() -> MapsState:
        state = MapsState(Session(registry), KeptBanks(tmp_path / "banks"))
        states.append(state)
        return state

    yield begin
    for state in states:
        for worker in (state._keeping._worker, state._worker, state._files):
            worker.close()


def test_the_next_start_has_what_was_drawn_over(start, qtbot: QtBot) -> None:
    one = start()
    one.choose("sobel")
    one.draw(0, 0, np.eye(3, dtype=np.float32))
    one.keep()  # as the window closes
    mine = one.source
    two = start()
    panel = SourcePanel(two)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(two.sources_changed):
        pass
    assert panel.banks.findText("Sobel pair, edited") == panel.banks.count() - 1
    assert panel.banks.currentData() == two.source.id == "gabor"
    two.choose(mine.id)
    assert two.source == mine
    two.draw(1, 0, np.eye(3, dtype=np.float32))
    two.keep()
    three = start()
    with qtbot.waitSignal(three.sources_changed):
        pass
    assert [source.title for source in three.sources.values()] == [
        "Sobel pair, edited",
        "Sobel pair, edited 2",
    ]
    assert [source.bank for source in three.sources.values()] == [mine.bank, two.source.bank]


def test_a_layer_is_kept_with_all_that_it_has_and_damage_is_said(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    bank = Bank(
        rng.standard_normal((6, 1, 2, 3)),
        rng.standard_normal(6),
        groups=3,
        dilation=(2, 1),
        activation="leaky",
        slope=0.2,
    )
    plane = np.ones((2, 3), np.float32)
    drawn = MapSource.of_layer(Path("net.onnx"), "features.0", bank).drawn(4, 0, plane)
    kept = KeptBanks(tmp_path)
    kept.write((drawn,))
    assert KeptBanks(tmp_path).read() == ((drawn,), ())
    for name, content in (("none.npz", b"PK"), ("other.npz", None)):
        if content is None:
            np.savez(tmp_path / name, weight=np.ones((1, 1, 3, 3)))
        else:
            (tmp_path / name).write_bytes(content)
    found, faults = KeptBanks(tmp_path).read()
    assert found == (drawn,)
    assert len(faults) == 2
    assert any("none.npz can't be opened: it is not a whole .npz file" in one for one in faults)
    assert any("other.npz can't be opened: it is damaged" in one for one in faults)
