"""EarlyKeys: what is pressed before the first photo is there is done once it is."""

from __future__ import annotations

from collections import deque
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ui.command.key_field import shortcut_of
from ui.window.window import Window

MOST: Final = 32  # keys that are kept
PATIENCE_MS: Final = 5000  # of a filled window; after that keys are done without the photo
PRESS, OVERRIDE = QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride
RELEASE: Final = QEvent.Type.KeyRelease


class _Key(NamedTuple):
    key: int
    modifiers: Qt.KeyboardModifier
    text: str

    def event(self, kind: QEvent.Type) -> QKeyEvent:
        return QKeyEvent(kind, self.key, self.modifiers, self.text)


class EarlyKeys(QObject):
    """Keeps the keys of a window that has no parts or no photo yet, and does them in their order.

    All of them while it has no parts. After that what no widget uses and no command can do yet;
    and once one is kept, those that follow it.

    Parameters
    ----------
    window
        Whose keys they are, as long as `await_photo` has not found a photo, or that none comes.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._kept: deque[_Key] = deque()
        self._is_sending = False
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._do_next)
        window.installEventFilter(self)

    def await_photo(self) -> None:
        """Do what is kept once the window, now filled, shows a photo; or none can be read."""
        window = self._window
        window.installEventFilter(self)  # again: so it sees keys before the window's parts do
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)  # and before the widget that has the focus
        once = Qt.ConnectionType.SingleShotConnection
        window.canvas.painted.connect(self._begin, once)
        if window.tasks.is_busy:  # it reads the photo
            window.tasks.idle.connect(self._read, once)
        self._turn.start(PATIENCE_MS)

    def _read(self) -> None:
        if not self._window.has_photo():
            self._begin()

    def _begin(self) -> None:
        self._turn.start(0)  # not at once: the canvas is being painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (PRESS, OVERRIDE) or self._is_sending:
            return False
        if not isinstance(event, QKeyEvent) or not shortcut_of(event):  # modifiers alone
            return False
        if self._window.is_filled and not self._kept:
            if watched is not self._window or event.type() == OVERRIDE:
                return False  # a widget may use it, or a command be done by it
        elif QApplication.activePopupWidget() is not None:
            return False
        event.accept()  # an override: the key comes as a press then, once
        is_new = event.type() == PRESS and not event.isAutoRepeat()
        if is_new and len(self._kept) < MOST:
            self._kept.append(_Key(event.key(), event.modifiers(), event.text()))
        return True

    def _do_next(self) -> None:
        window = self._window
        if self._kept and window.isVisible():
            key = self._kept.popleft()
            self._turn.start(0)  # first: a box that the key opens takes those after it
            self._do(key)
            return
        self._kept.clear()
        window.removeEventFilter(self)
        if (handle := window.windowHandle()) is not None:
            handle.removeEventFilter(self)

    def _do(self, key: _Key) -> None:
        """Do a key as Qt would: what has the focus may want it, else a command, else all others."""
        override, press = key.event(OVERRIDE), key.event(PRESS)
        target = self._target()
        self._send(target, override)
        action = None if override.isAccepted() else self._action(press, target)
        if action is not None:
            action.trigger()
        else:
            self._send(target, press)
        self._send(self._target(), key.event(RELEASE))

    def _target(self) -> QWidget:
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        top = above or QApplication.activeWindow() or self._window
        return top.focusWidget() or top

    def _action(self, press: QKeyEvent, target: QWidget) -> QAction | None:
        if target.window() is not self._window:
            return None
        keys = QKeySequence(shortcut_of(press))
        actions = self._window.actions()
        return next((one for one in actions if one.isEnabled() and keys in one.shortcuts()), None)

    def _send(self, target: QWidget, event: QKeyEvent) -> None:
        self._is_sending = True
        try:
            QApplication.sendEvent(target, event)
        finally:
            self._is_sending = False
