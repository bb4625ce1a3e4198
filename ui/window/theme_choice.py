"""ThemeChoice: the theme that a person has chosen, and what is drawn in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from ui.canvas.canvas import Canvas
from ui.files.settings import Settings
from ui.look.theme import apply_theme, change_theme, theme_for
from ui.look.tokens import Tokens


class ThemeChoice:
    """Applies a theme to the whole application, and remembers it.

    Parameters
    ----------
    settings
        Where it is remembered.
    canvas
        Whose surround has the theme's colour.
    """

    def __init__(self, settings: Settings, canvas: Canvas) -> None:
        self._settings, self._canvas = settings, canvas

    def choose(self, name: str) -> None:
        """Draw everything in another theme from now on; ``system`` follows the desktop's."""
        self._settings.theme = name
        self._draw_by(change_theme)

    def apply(self) -> None:
        """Draw everything in the chosen theme, at once."""
        self._draw_by(apply_theme)

    def _draw_by(self, how: Callable[[QApplication, Tokens], None]) -> None:
        theme = theme_for(self._settings.theme)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        how(app, theme)
        self._canvas.set_surround(theme.colour("canvas"))
