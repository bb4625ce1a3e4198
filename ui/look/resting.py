"""Resting: hidden widgets that a change of theme passes over, until they are shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

POLISHED: Final = Qt.WidgetAttribute.WA_WState_Polished
WITH_STYLE: Final = Qt.WidgetAttribute.WA_SetStyle  # else Qt tells it that there is another style
KNOWN: Final = Qt.WidgetAttribute.WA_StyleSheet  # to the caches, which go with the sheet


class Resting(QObject):
    """Has Qt pass over all that is hidden as it polishes widgets, and polishes it once it is shown.

    A window has some 1700 widgets, of which a hundred are seen: with the others a change of theme
    takes four times as long. Those with a style sheet of their own, which are few, don't rest.

    Parameters
    ----------
    app
        Whose widgets rest.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app

    @classmethod
    def of(cls, app: QApplication) -> Resting:
        """Return the application's one."""
        return next(iter(app.findChildren(cls)), None) or cls(app)

    def begin(self) -> None:
        """Let all rest that is hidden by now."""
        for widget in self._app.allWidgets():
            if widget.isVisible():
                if not widget.testAttribute(POLISHED):  # moved out of what rested, and shown
                    _wake(widget)
            elif widget.testAttribute(POLISHED) and not widget.styleSheet():
                widget.setAttribute(POLISHED, False)
                widget.setAttribute(WITH_STYLE)
                widget.setAttribute(KNOWN, False)  # else the new caches don't hear of its end
                above = widget.parentWidget()
                if above is None or above.isVisible():  # what is below it is shown with it
                    widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            for widget in (watched, *watched.findChildren(QWidget)):
                if not widget.testAttribute(POLISHED):
                    _wake(widget)
        return False


def _wake(widget: QWidget) -> None:
    """Tell a widget all that it was not told: of the style that there is now."""
    widget.setAttribute(WITH_STYLE, False)
    for kind in (QEvent.Type.Polish, QEvent.Type.StyleChange):
        QCoreApplication.sendEvent(widget, QEvent(kind))
