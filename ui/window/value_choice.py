"""ValueChoice: how a person wants values of pixels written, and what writes them."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from ui.command.command import Command
from ui.compare.page import ComparePage
from ui.files.preferences import KeptPreferences
from ui.insight.probe_panel import ProbePanel
from ui.look.value_scale import SCALES, ValueScale, scale_named
from ui.window.status import StatusBar


class Scaled(Protocol):
    """What writes values of pixels."""

    def set_scale(self, scale: ValueScale) -> None:
        """Write them in another scale."""


class ValueChoice:
    """Has status bar, probe and compared kernels write values in the preferred scale."""

    def __init__(
        self,
        preferences: KeptPreferences,
        status: StatusBar,
        probe: ProbePanel,
        compare: ComparePage,
    ) -> None:
        self._preferences = preferences
        self._shown: list[Scaled] = [status, probe, compare]
        preferences.changed.connect(self.apply)
        self.apply()

    @property
    def scale(self) -> ValueScale:
        """The scale that is chosen."""
        return scale_named(self._preferences.value.value_scale)

    def choose(self, scale: ValueScale) -> None:
        """Write values in another scale from now on."""
        self._preferences.change(value_scale=scale.id)

    def also(self, shown: Scaled) -> None:
        """Have another part write values in the chosen scale too."""
        self._shown.append(shown)
        shown.set_scale(self.scale)

    def apply(self, *_: object) -> None:
        """Write values in the chosen scale."""
        for one in self._shown:
            one.set_scale(self.scale)

    def commands(self) -> tuple[Command, ...]:
        """Return a command for each scale."""

        def is_chosen(scale: ValueScale) -> bool:
            return self.scale == scale

        return tuple(
            Command(
                f"values_{scale.id}",
                scale.title,
                f"Write values of pixels as {scale.title.lower()} in the status bar and the probe",
                ("View", "display", "Result shown", "values", "Values", "scale"),
                partial(self.choose, scale),
                choice="values",
                is_checked=partial(is_chosen, scale),
                full_title=f"Values as {scale.title.lower()}",
            )
            for scale in SCALES
        )
