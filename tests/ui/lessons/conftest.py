"""One who sits at a window in which a photo of their own is open."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.lessons.learner import Learner
from tests.ui.windows import open_photo, put_on_screen
from ui.app import SAMPLE, make_window


@pytest.fixture
def learner(qtbot: QtBot, tmp_path: Path, registry: Registry) -> Learner:
    window = put_on_screen(make_window(registry, tmp_path / "data", SAMPLE), qtbot)
    open_photo(window, qtbot, COFFEE)
    window.activateWindow()
    window.lessons.course.want()  # they may be on their way already
    qtbot.waitUntil(lambda: bool(window.lessons.course.shelf.lessons))
    return Learner(window, qtbot)


@pytest.fixture
def own(learner: Learner) -> np.ndarray:
    """The samples of the learner's own photo."""
    document = learner.window.session.document
    assert document is not None
    return document.source.samples
