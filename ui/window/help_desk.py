"""HelpDesk: the guide at the place of a control, and What's this."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QCursor, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWhatsThis, QWidget

from editor.support.guide import CHANGES, Place
from filters.filter_spec import FilterSpec
from ui.command.command import Command
from ui.window.guide import GuidePage

GROUP: Final = ("Help", "help")
KEY: Final = "F1"
EXPLAINED: Final = "explained"  # of a page of its own: it has the key


class HelpDesk(QObject):
    """Explains the control that a person means: the one under the pointer, or with the focus.

    The pointer counts once it has moved since the focus came where it is.

    Parameters
    ----------
    window
        Whose controls they are; the guide lies over it.
    find
        Finds a filter by its id.
    """

    def __init__(
        self, window: QWidget, find: Callable[[str], FilterSpec | None] = lambda _: None
    ) -> None:
        super().__init__(window)
        self._window, self._find = window, find
        self._at_focus = QPoint()
        self.page: GuidePage | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_came)

    def commands(self) -> tuple[Command, ...]:
        """Return what the Help menu offers of it."""
        return (
            Command(
                "explain",
                "Explain this control",
                "Open the guide where it tells of the control under the pointer or with the focus",
                GROUP,
                self.explain,
                (KEY,),
                "info",
            ),
            Command(
                "whats_this",
                "What's this?",
                "Have the next click tell what a control does, in place of doing it",
                GROUP,
                self.ask_what,
                ("Shift+F1",),
            ),
            Command(
                "guide",
                "Guide",
                "Read tutorials, concepts and reference, without a network",
                GROUP,
                self.open,
                icon="book",
            ),
            Command(
                "changes",
                "What is new",
                "Read what each version of the program has changed",
                GROUP,
                partial(self.open, Place(CHANGES)),
            ),
        )

    def meant(self) -> QWidget | None:
        """Return the control that a person means now."""
        at, focus = QCursor.pos(), QApplication.focusWidget()
        under = QApplication.widgetAt(at)
        if focus is None or (at != self._at_focus and self._has(under)):
            return under if self._has(under) else None
        return focus if self._has(focus) else None

    def explain(self) -> None:
        """Open the guide at the place of the control that is meant."""
        meant = self.meant()
        at = None if meant is QApplication.focusWidget() else QCursor.pos()
        from ui.window.topics import topic_of  # it knows each page, and brings all

        self.open(topic_of(meant, self._find, at))

    def open(self, place: Place | None = None) -> None:
        """Open the guide, where it was left or at a place."""
        if self.page is None:
            self.page = GuidePage(self._window)
        page = self.page
        if place is not None or not page.place.page:
            page.go_to(place or Place())
        page.show()
        page.raise_()
        page.activateWindow()

    def ask_what(self) -> None:
        """Let the next click name a control, which then tells what it does."""
        for widget in self._window.findChildren(QWidget):
            if widget.isVisible() and not widget.whatsThis():
                widget.setWhatsThis(_words_of(widget))
        QWhatsThis.enterWhatsThisMode()

    def _has(self, widget: QWidget | None) -> bool:
        """Whether it is in the window, or in a page that belongs to it; the guide has no guide."""
        top = None if widget is None else widget.window()
        if top is self.page:
            return False
        while top is not None and top is not self._window:
            top = top.parentWidget()
        return top is not None

    @Slot(QWidget, QWidget)
    def _focus_came(self, _: QWidget | None, now: QWidget | None) -> None:
        self._at_focus = QCursor.pos()
        page = None if now is None else now.window()
        # The command's key is the main window's, and its tools', alone.
        if isinstance(page, QDialog) and self._has(now) and not page.property(EXPLAINED):
            page.setProperty(EXPLAINED, True)
            QShortcut(QKeySequence(KEY), page).activated.connect(self.explain)


def _words_of(widget: QWidget) -> str:
    """Return what a control tells of itself otherwise: to the pointer, or to a screen reader."""
    told = (widget.accessibleName(), widget.accessibleDescription() or widget.toolTip())
    name, words = told[0].strip(), told[1].strip()
    return f"{name}: {words}" if name and words and name != words else words or name
