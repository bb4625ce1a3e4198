"""HeldAlt: what Alt does on a slider of the form, for as long as it is held."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHoverEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from ui.form.form import ParamForm
from ui.look.slider import Slider
from ui.steps.filter_panel import FilterPanel

LEVELS: Final = "levels"
ENDS: Final = ("black", "white")  # what of a value's name says that it clips
AWAY: Final = (QEvent.Type.Leave, QEvent.Type.HoverLeave, QEvent.Type.FocusOut)


def clipping_sliders(form: ParamForm, filter_id: str) -> list[Slider]:
    """Return the sliders that set a black or a white."""
    if filter_id != LEVELS:
        return []
    ends = [form.controls[name] for name in form.controls if any(end in name for end in ENDS)]
    return [slider for control in ends for slider in control.findChildren(Slider)]


class HeldAlt(QObject):
    """With the pointer on one of some sliders, or the focus in it, Alt holds something.

    Parameters
    ----------
    hold
        Called with True when it begins and with False when Alt is let go, or the slider is left.
    """

    def __init__(self, parent: QObject, hold: Callable[[bool], None]) -> None:
        super().__init__(parent)
        self._hold_it = hold
        self._window: QWidget | None = None  # looked at while Alt is held

    def watch(self, sliders: Iterable[Slider]) -> None:
        """Follow the sliders of the form that is shown from now on."""
        self._let_go()
        for slider in sliders:
            slider.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            self._watch_window(event)
        elif isinstance(watched, Slider):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                return _kept_from_menus(event)
            self._watch(watched, event)
        return super().eventFilter(watched, event)

    def _watch(self, slider: Slider, event: QEvent) -> None:
        if isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and event.type() == QEvent.Type.KeyPress:
                self._hold(slider)
        elif isinstance(event, (QMouseEvent, QHoverEvent)) and event.type() not in AWAY:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._hold(slider)
        elif event.type() in AWAY:
            self._let_go()

    def _watch_window(self, event: QEvent) -> None:
        """Alt may be let go while the focus is elsewhere, or in another window."""
        is_alt = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
        is_up = is_alt and event.type() == QEvent.Type.KeyRelease
        if is_up or event.type() == QEvent.Type.WindowDeactivate:
            self._let_go()

    def _hold(self, slider: Slider) -> None:
        if self._window is None:
            self._window = slider.window()
            self._window.installEventFilter(self)
            self._hold_it(True)

    def _let_go(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
            self._hold_it(False)


def _kept_from_menus(event: QKeyEvent) -> bool:
    """Have Alt not reach the bar of menus, which would take the focus as it is let go."""
    is_alt = event.key() == Qt.Key.Key_Alt
    if is_alt:
        event.accept()
    return is_alt


class HeldEffect(QObject):
    """Alt on any other slider shows the edited step's effect amplified, to judge a faint one."""

    def __init__(self, panel: FilterPanel, session: Session) -> None:
        super().__init__(panel)
        self._panel, self._session = panel, session
        self._alt = HeldAlt(self, self._amplify)
        panel.form_shown.connect(self.follow)

    def follow(self, filter_id: str) -> None:
        """Follow the sliders of the form that is shown."""
        form = self._panel.form
        others = [] if form is None else clipping_sliders(form, filter_id)
        sliders = [] if form is None else form.findChildren(Slider)
        self._alt.watch(slider for slider in sliders if slider not in others)

    def _amplify(self, on: bool) -> None:
        self._session.show(replace(self._session.showing, amplified=on))
