"""ThemeChoice: the theme that a person has chosen, and what is drawn in it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.canvas.canvas import Canvas
from ui.files.preferences import KeptPreferences, Preferences
from ui.look.theme import apply_theme, ground_for, theme_for


class ThemeChoice:
    """Has the whole application drawn in the preferred theme, and the canvas on its ground.

    Parameters
    ----------
    preferences
        Which are preferred; it follows them.
    canvas
        Whose surround it colours.
    """

    def __init__(self, preferences: KeptPreferences, canvas: Canvas) -> None:
        self._preferences, self._canvas = preferences, canvas
        preferences.changed.connect(self._follow)

    def apply(self) -> None:
        """Draw everything in the chosen theme."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme_for(self._preferences.value.theme))
        self._set_surround()

    def _follow(self, before: Preferences, after: Preferences) -> None:
        if after.theme != before.theme:
            self.apply()
        elif after.ground != before.ground:
            self._set_surround()

    def _set_surround(self) -> None:
        preferences = self._preferences.value
        theme = theme_for(preferences.theme)
        self._canvas.set_surround(ground_for(preferences.ground, theme))
