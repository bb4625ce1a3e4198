"""A window that was closed and deleted goes as a whole: nothing keeps it, or anything in it."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import discard, open_photo
from ui.app import make_window
from ui.files.preferences import KeptPreferences
from ui.files.settings import Settings
from ui.window.window import Window
from ui.window.workspaces import WORKSPACES


def test_what_is_closed_is_let_go_while_the_preferences_it_followed_stay(
    qtbot: QtBot, tmp_path: Path, registry: Registry
) -> None:
    preferences = KeptPreferences(Settings(tmp_path))
    never_shown = make_window(registry, tmp_path, COFFEE, preferences=preferences)
    used = make_window(registry, tmp_path, COFFEE, preferences=preferences)
    use(used, qtbot)
    gone = [weakref.ref(one) for one in (never_shown, used)]
    for one in (never_shown, used):
        discard(one)
        one.close()
        one.deleteLater()
    del never_shown, used, one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in gone] == [None, None]
    preferences.change(hover_previews=False)  # nobody is left who could follow


def use(window: Window, qtbot: QtBot) -> None:
    """Open a photo, edit it, and look at every workspace and page."""
    window.show()
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": Kernel([[1, 2, 1]])}, "Edit")
    for workspace in WORKSPACES:
        window.workspaces.show(workspace)
    for command in ("batch", "export_photo", "measure_pair", "measure_blur", "preferences"):
        window.actions_[command].trigger()
    window.workspaces.uncover()
    qtbot.waitUntil(window.canvas.is_settled)


def test_a_window_that_is_left_closes_its_menus(window: Window, qtbot: QtBot) -> None:
    """One that outlives the application has Qt end with a segmentation fault."""
    view = window.menus["View"]
    view.popup(window.mapToGlobal(QPoint(0, 0)))
    view.setActiveAction(window.menus["Theme"].menuAction())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    window.leave()
    assert QApplication.activePopupWidget() is None
    assert not view.isVisible()
