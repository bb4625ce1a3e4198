"""GUI tests run without a display, are marked `gui`, and leave no thread behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest  # the platform must be chosen before Qt is imported
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from ui.window.window import Window

COFFEE = Path(__file__).parents[1] / "photos" / "coffee.png"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "qtbot" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.gui)


class PatientBot(QtBot):
    """Waits a minute at least, as a busy machine may take: what is waited for ends it at once."""

    PATIENCE = 60_000  # ms

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=max(timeout, self.PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=max(timeout, self.PATIENCE), **more)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, self.PATIENCE))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Take the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [
        t
        for t in threading.enumerate()
        if t not in before and not t.name.startswith("Dummy-")  # libvips' own, which logged
    ]
    assert not left, f"threads still run after the test: {left}"


def discard(window: Window) -> None:
    """Let the window close without asking."""
    window.files.ask_question = lambda *_: "Discard"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    """A window of its own data folder, on the screen, with nothing open."""
    from filters.registry import Registry
    from ui.app import make_window

    window = make_window(Registry.builtin(), tmp_path / "data", COFFEE)
    qtbot.addWidget(window, before_close_func=discard)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def coffee(window: Window, qtbot: QtBot) -> np.ndarray:
    """The samples of a photo that is open in the window and painted."""
    with qtbot.waitSignal(window.canvas.painted, timeout=10_000):
        window.files.open(COFFEE)
    document = window.session.document
    assert document is not None
    return document.source.samples
