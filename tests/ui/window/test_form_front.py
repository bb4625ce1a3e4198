"""The form of a step that is added is seen, whatever panel was before it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.window.window import Window


@pytest.fixture
def metadata(window: Window, coffee: np.ndarray) -> Window:
    """A window whose panel Metadata lies before the form, as its tab."""
    form, metadata = window.docks["Filter"], window.docks["Metadata"]
    metadata.show()
    window.tabifyDockWidget(form, metadata)
    metadata.raise_()
    return window


def is_seen(window: Window, title: str) -> bool:
    return not window.docks[title].visibleRegion().isEmpty()


def test_the_form_of_a_new_step_comes_to_the_front(metadata: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_seen(metadata, "Metadata"))
    assert not is_seen(metadata, "Filter")
    metadata.edits.choose_filter("median")
    qtbot.waitUntil(lambda: is_seen(metadata, "Filter"))


def test_another_photo_leaves_what_is_in_front(metadata: Window, qtbot: QtBot) -> None:
    metadata.edits.choose_filter("median")
    qtbot.waitUntil(lambda: is_seen(metadata, "Filter"))
    open_photo(metadata, qtbot, CHELSEA)
    metadata.docks["Metadata"].raise_()
    qtbot.waitUntil(lambda: is_seen(metadata, "Metadata"))
    metadata.session.show_photo(0)  # which has a step, and this one none
    qtbot.waitUntil(metadata.canvas.is_settled)
    assert is_seen(metadata, "Metadata")


def test_a_form_that_was_closed_stays_so(metadata: Window, qtbot: QtBot) -> None:
    metadata.docks["Filter"].hide()
    metadata.edits.choose_filter("median")
    qtbot.waitUntil(metadata.canvas.is_settled)
    assert metadata.docks["Filter"].isHidden()
