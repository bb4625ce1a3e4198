"""GUI tests run without a display, are marked `gui`, and leave no thread behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # the platform must be chosen before Qt is imported
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.window.window import Window


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "qtbot" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.gui)


class PatientBot(QtBot):
    """Waits a minute at least, as a busy machine may take: what is waited for ends it at once."""

    PATIENCE = 60_000  # ms

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=max(timeout, self.PATIENCE))

    def waitSignal(
        self, signal: Any, *, timeout: int = PATIENCE, raising: bool | None = None, **more: Any
    ) -> Any:
        if raising is not False:  # else it waits for nothing to happen, as assertNotEmitted does
            timeout = max(timeout, self.PATIENCE)
        return super().waitSignal(signal, timeout=timeout, raising=raising, **more)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, self.PATIENCE))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Take the place of pytest-qt's own."""
    return PatientBot(request)


THREADS_END = 10  # seconds
# Threads of libvips that have logged, and pools that Dask and Zarr keep for as long as a process
# lives.
LIBRARIES_OWN = ("Dummy-", "Dask-Offload", "Dask-Callback-Thread", "zarr_io", "asyncio_")


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [
        t for t in threading.enumerate() if t not in before and not t.name.startswith(LIBRARIES_OWN)
    ]
    for thread in left:  # one that was told to end, and not waited for, may be about to
        thread.join(THREADS_END)
    left = [thread for thread in left if thread.is_alive()]
    assert not left, f"threads still run after the test: {left}"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, registry: Registry) -> Window:
    """A window of its own data folder, on the screen, with nothing open."""
    return put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)


@pytest.fixture
def coffee(window: Window, qtbot: QtBot) -> np.ndarray:
    """The samples of a photo that is open in the window and painted."""
    open_photo(window, qtbot, COFFEE)
    document = window.session.document
    assert document is not None
    return document.source.samples


@pytest.fixture(autouse=True)
def deleted_widgets_go() -> Iterator[None]:
    """Delete at once what a test has let go: else it waits for an event loop of a later test."""
    yield
    if QApplication.instance() is not None:
        QWhatsThis.leaveWhatsThisMode()  # the program's, in which the next key or click ends it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
