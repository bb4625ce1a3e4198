"""Choices: what follows what a person prefers, from a window's start on and at each change."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from editor.render.cache_budget import CacheBudget, default_limit
from filters.threads import use_cores
from ui.canvas.canvas import Canvas
from ui.canvas.display_choice import DisplaySwitch
from ui.canvas.proofing import Proofing
from ui.command.command import Command
from ui.compare.page import ComparePage
from ui.files.preferences import KeptPreferences, Preferences
from ui.files.recovery import Recovery
from ui.insight.probe_panel import ProbePanel
from ui.plugins.loader import Plugins
from ui.presets.panel import PresetPanel
from ui.window.commands import theme_commands
from ui.window.message_bar import MessageBar
from ui.window.status import StatusBar
from ui.window.theme_choice import ThemeChoice
from ui.window.value_choice import ValueChoice


class Choices:
    """A window's looks and units as preferred, and the commands that choose them."""

    def __init__(
        self,
        preferences: KeptPreferences,
        displays: DisplaySwitch,
        canvas: Canvas,
        status: StatusBar,
        probe: ProbePanel,
        compare: ComparePage,
    ) -> None:
        self._preferences = preferences
        self.theme = ThemeChoice(preferences, canvas)
        self.proofing = Proofing(preferences, displays, canvas)
        self.proofing.named.connect(status.set_screen)
        self.values = ValueChoice(preferences, status, probe, compare)

    def commands(self) -> Iterator[Command]:
        """Yield a command for each scale of values and each theme."""
        yield from self.values.commands()
        yield from self.proofing.commands()
        yield from theme_commands(self._preferences)

    def follow(
        self,
        budget: CacheBudget,
        presets: PresetPanel,
        recovery: Recovery,
        plugins: Plugins,
        message: MessageBar,
    ) -> None:
        """Have memory, threads, presets, journal and plugins be as preferred from now on."""
        self._followers = budget, presets, recovery, plugins
        self._follow(None, self._preferences.value)
        # Bound: the preferences, which know no window, would keep a function and so this window.
        self._preferences.changed.connect(self._follow)
        self.proofing.named.connect(lambda *_: message.end("profile"))
        self.proofing.failed.connect(partial(message.say, cause="profile"))
        if self._preferences.faults:
            message.say("; ".join(self._preferences.faults), cause="settings")

    def _follow(self, before: Preferences | None, after: Preferences) -> None:
        budget, presets, recovery, plugins = self._followers
        presets.rows.tries_presets = after.hover_previews
        recovery.keeper.set_keeping(after.keeps_journal)
        if before is None or before.threads != after.threads:
            use_cores(after.threads)
        if before is None or before.plugin_folder != after.plugin_folder:
            folder = after.plugin_folder
            plugins.look_in((Path(folder),) if folder else (), again=before is not None)
        if before is not None and before.cache_bytes != after.cache_bytes:
            limit = after.cache_bytes
            budget.set_limit(default_limit() if limit is None else limit)
