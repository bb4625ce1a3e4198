"""The application: windows, put together from their parts, until all are closed."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editor.desktop.meeting import Handed, meeting_place
from editor.document.session import Session
from editor.plugins.host import PluginHost
from editor.presets.library import PresetLibrary
from editor.render.cache_budget import CacheBudget, default_limit
from editor.storage.folders import CATALOGUE, SAMPLES
from editor.support.crash_reports import CrashReports
from editor.support.native_crashes import NativeCrashes
from filters.registry import Registry
from ui.files.crash_watch import CrashWatch
from ui.files.preferences import KeptPreferences, Preferences
from ui.files.settings import Settings
from ui.look.language import language_for, said, speak, word_widgets
from ui.look.spoken import tell_roles
from ui.look.theme import THEME_NAMES, apply_theme, theme_for
from ui.window.application import Application
from ui.window.assembly import Given, fill
from ui.window.desktop_calls import DesktopCalls
from ui.window.early_keys import EarlyKeys
from ui.window.guests import Guests
from ui.window.opening import connect_crashes, offer_changes
from ui.window.quit_signals import leave_on_signals
from ui.window.typing_keys import TypingKeys
from ui.window.window import Window
from ui.work.garbage import Garbage

START_MS: Final = 1000  # by then the first photo is shown; main() keeps garbage for as long
SAMPLE: Final = SAMPLES / "chelsea.png"


def run(
    app: Application,
    window: Window,
    keys: EarlyKeys,
    photos: Sequence[Path],
    plugins: Callable[..., tuple[Registry, PluginHost]],
    data_folder: Path,
) -> int:
    """Fill a window, and open photos in its tabs (the sample where none is given), until it closes.

    Parameters
    ----------
    app, window, keys
        As `FirstWindow` shows them, and keeps what is pressed in it.
    photos
        Files.
    plugins
        Makes the filters of one window, worded by a function, and the host that runs its plugins.
    data_folder
        Where presets, settings and so on are kept.
    """
    reports = CrashReports(data_folder)
    native, watch = NativeCrashes(reports), CrashWatch(reports, app)
    native.begin()
    watch.begin()
    _fill(app, window, plugins, data_folder)
    window.show()
    _open(window, keys, photos or [SAMPLE])
    window.plugins.load()
    window.recovery.look()
    connect_crashes(watch, window.message)
    offer_changes(window.settings, window.message, window.commands)
    native.take_up()
    watch.look()
    hold = leave_on_signals([window])
    guests = Guests([window])
    app.open_with(lambda path: guests.receive(Handed((path,))))
    guests.doorbell.listen(meeting_place())  # where another window listens already, it goes on
    calls = DesktopCalls(guests.receive)
    calls.begin(os.environ)
    garbage = Garbage(app)
    QTimer.singleShot(START_MS, garbage.begin)
    code = app.exec()
    garbage.end()
    calls.end()
    guests.doorbell.close()
    watch.end()
    native.end()
    return hold.code or code


def _fill(
    app: Application,
    window: Window,
    plugins: Callable[..., tuple[Registry, PluginHost]],
    data_folder: Path,
) -> None:
    """Fill a window in the language that is preferred."""
    preferences = KeptPreferences(Settings(data_folder))
    speak(app, language_for(preferences.value.language))
    registry, host = plugins(said)
    budget = cache_budget(preferences.value)
    fill_window(window, registry, data_folder, SAMPLE, host, budget, preferences)


def _open(window: Window, keys: EarlyKeys, photos: Sequence[Path]) -> None:
    """Open photos, and have the window and what was pressed in it wait for the first."""
    for path in photos:
        window.drops.open(path)
    window.photo_area.await_photo(window.tasks)
    keys.await_photo()


def cache_budget(preferences: Preferences) -> CacheBudget:
    """Return the memory that all windows share for what can be made again."""
    limit = preferences.cache_bytes
    return CacheBudget(default_limit() if limit is None else limit)


def make_window(
    registry: Registry,
    data_folder: Path,
    sample: Path,
    host: PluginHost | None = None,
    budget: CacheBudget | None = None,
    preferences: KeptPreferences | None = None,
) -> Window:
    """Return a window with all its parts, not yet shown.

    Without a host it has the plugins of `data_folder`, without preferences those kept there.
    """
    preferences = preferences or KeptPreferences(Settings(data_folder))
    apply_theme(_application(), theme_for(preferences.value.theme))
    budget = budget or cache_budget(preferences.value)
    host = host or PluginHost((data_folder / "plugins",), data_folder)
    window = Window()
    fill_window(window, registry, data_folder, sample, host, budget, preferences)
    return window


def fill_window(
    window: Window,
    registry: Registry,
    data_folder: Path,
    sample: Path,
    host: PluginHost,
    budget: CacheBudget,
    preferences: KeptPreferences,
) -> None:
    """Put a window together from its parts."""
    app, settings = _application(), Settings(data_folder)
    tell_roles(app)
    if (theme := os.environ.get("KERNELROOM_THEME")) in THEME_NAMES:
        preferences.change(theme=theme)
    apply_theme(app, theme_for(preferences.value.theme))
    library = PresetLibrary(CATALOGUE, data_folder / "presets", registry)
    session = Session(registry)
    fill(window, Given(session, library, settings, preferences, sample, host, budget))
    TypingKeys(window, preferences, window.commands, window.actions_)
    word_widgets(window)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
