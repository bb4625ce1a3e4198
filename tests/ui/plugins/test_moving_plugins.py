"""A plugin's filter of another size in the window, whose thread never waits for it."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from filters.pixels.region import Region
from tests.ui.windows import loaded
from ui.window.window import Window

EXAMPLE = Path(__file__).parents[3] / "docs" / "plugins" / "desqueeze.py"


def test_the_view_follows_a_plugins_size(bench: Window, folder: Path, qtbot: QtBot) -> None:
    shutil.copy(EXAMPLE, folder)
    loaded(bench, qtbot)
    bench.edits.choose_filter("desqueeze.desqueeze")
    bench.session.edit({"factor": 2.0}, "Factor")

    def is_wide() -> bool:
        view = bench.canvas.view
        assert view is not None
        return view.bounds == Region.of_shape(400, 1200) and bench.canvas.is_settled()

    qtbot.waitUntil(is_wide)
    assert "1200×400" in bench.status.facts.text()
