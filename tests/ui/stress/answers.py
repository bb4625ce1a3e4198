"""Answers to all that a window asks: real clicks and keys in its boxes, paths for file dialogs."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from ui.command.letters import without_letter

PATIENCE = 6  # answers to one box before it is closed


def type_text(widget: QWidget, text: str) -> None:
    """Type any text; QTest knows the keys of ASCII only."""
    for character in text:
        if character.isascii():
            QTest.keyClicks(widget, character)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            )


class Answers(QObject):
    """Answers what stands before the window, also where the code that opened it waits for that.

    Parameters
    ----------
    rng
        Chooses the answers.
    folder
        Where files are read and written.
    refused
        Titles of menu entries that are never clicked.
    """

    def __init__(
        self, rng: random.Random, folder: Path, refused: frozenset[str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._rng, self._folder, self._refused = rng, folder, refused
        self._tries: dict[int, int] = {}
        self.beat: Callable[[], object] = lambda: None  # told before and after each answer
        self._timer = QTimer(self, interval=15)
        self._timer.timeout.connect(self._due)

    def _due(self) -> None:
        self._timer.start()  # the same timer isn't heard within its own event, a new start is
        self.beat()
        self.answer()
        self.beat()

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Take the place of dialogs that belong to the system, and begin."""
        for name, answer in {
            "getOpenFileName": self._existing_file,
            "getOpenFileNames": lambda *_: ([self._existing_file()[0]], ""),
            "getSaveFileName": self._new_file,
            "getExistingDirectory": lambda *_: str(self._folder),
        }.items():
            patch.setattr(QFileDialog, name, staticmethod(self._said(answer)))
        patch.setattr(QInputDialog, "getText", staticmethod(lambda *_: (self.word(), True)))
        patch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _: True))
        self._timer.start()

    def stop(self) -> None:
        """Answer nothing more, and close what is open."""
        self._timer.stop()
        while (asking := self._asking()) is not None:
            _close(asking)

    def answer(self) -> bool:
        """Answer what asks now; return whether something did."""
        asking = self._asking()
        if asking is None:
            self._tries.clear()
            return False
        key = shiboken6.getCppPointer(asking)[0]
        self._tries[key] = tries = self._tries.get(key, 0) + 1
        if tries > PATIENCE:
            _close(asking)
        elif isinstance(asking, QMenu):
            self._in_menu(asking)
        elif isinstance(asking, QDialog):
            self._in_dialog(asking)
        else:
            self._in_list(asking)
        return True

    def word(self) -> str:
        """Return something that a person might type, or a cat."""
        return self._rng.choice(
            ("", "a", "Soft focus", "x" * 80, "0", "-1", "1e308", "é ü 漢字 🙂", "a/b", "..", "1/3")
        )

    def _said(self, answer: Callable[..., Any]) -> Callable[..., Any]:
        """Cancel one time in four."""

        def said(*given: Any, **_: Any) -> Any:
            if self._rng.random() < 0.25:
                return type(result)() if isinstance(result := answer(*given), str) else ("", "")
            return answer(*given)

        return said

    def _existing_file(self, *_: Any) -> tuple[str, str]:
        files = sorted(path for path in self._folder.iterdir() if path.is_file())
        missing = self._folder / "missing.png"
        return str(self._rng.choice([*files, missing])), ""

    def _new_file(self, *_: Any) -> tuple[str, str]:
        suffix = self._rng.choice((".png", ".jpg", ".tif", ".json", ".csv", ".zip", "", ".xyz"))
        return str(self._folder / f"out{self._rng.randrange(6)}{suffix}"), ""

    @staticmethod
    def _asking() -> QWidget | None:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    def _in_menu(self, menu: QMenu) -> None:
        actions = [
            a
            for a in menu.actions()
            if a.isEnabled() and a.isVisible() and without_letter(a.text()) not in self._refused
        ]
        if not actions or self._rng.random() < 0.3:
            QTest.keyClick(menu, Qt.Key.Key_Escape)
            return
        place = menu.actionGeometry(self._rng.choice(actions)).center()
        if menu.rect().contains(place):
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        else:
            QTest.keyClick(menu, Qt.Key.Key_Escape)

    def _in_dialog(self, dialog: QDialog) -> None:
        fields = [f for f in dialog.findChildren(QLineEdit) if f.isVisible() and f.isEnabled()]
        if fields and self._rng.random() < 0.7:
            field = self._rng.choice(fields)
            field.selectAll()
            type_text(field, self.word())
        buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
        if shiboken6.isValid(dialog) and buttons and self._rng.random() < 0.8:
            button = self._rng.choice(buttons)
            if shiboken6.isValid(button):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        elif shiboken6.isValid(dialog):
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def _in_list(self, popup: QWidget) -> None:
        """Choose in a combo box's list, or leave it."""
        place = QPoint(
            self._rng.randrange(max(1, popup.width())), self._rng.randrange(max(1, popup.height()))
        )
        target = popup.childAt(place) or popup
        if self._rng.random() < 0.6:
            at = target.mapFrom(popup, place) if target is not popup else place
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)
        else:
            QTest.keyClick(popup, Qt.Key.Key_Escape)


def _close(asking: QWidget) -> None:
    if isinstance(asking, QDialog):
        asking.reject()
    else:
        asking.close()
