"""Monkey: does anything at all to a window, with real events, and remembers what it did."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.drag_events import dropped, file_drag
from tests.ui.stress.answers import Answers, type_text
from tests.ui.stress.loop_watch import LoopWatch
from tests.ui.stress.targets import GoneError, inside, there
from tests.ui.wheel_events import pinch, turn
from ui.command.command import Command
from ui.kernel.grid.grid import KernelGrid
from ui.window.window import Window

GAP: Final = 500.0  # ms that one event may hold the Qt thread up, on the machine of `slowness`
# Commands that are not done, and why.
LEFT_OUT: Final = {"quit": "it ends the run; closing is tested by itself"}
MOST_STEPS, MOST_PHOTOS = 5, 3  # more make each action slow, and no more likely to fail
NO_KEY = Qt.KeyboardModifier.NoModifier
MODIFIERS: Final = (
    NO_KEY, NO_KEY, NO_KEY, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
BUTTONS: Final = (Qt.MouseButton.LeftButton,) * 4 + (
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
NAMED: Final = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space,
    Qt.Key.Key_F2, Qt.Key.Key_Backslash, Qt.Key.Key_P,
)  # fmt: skip
TYPED: Final = "0123456789.,-+*/=()eE %hoabHOBπ×["
Events = Iterator[Callable[[], object]]


class Monkey(QObject):
    """Acts on a window that shows a photo.

    Parameters
    ----------
    window
        The window; it won't close meanwhile.
    seed
        What it does follows from that.
    folder
        Its photos and kernel files are opened and dropped, and files are written there.
    """

    def __init__(self, window: Window, seed: int, folder: Path) -> None:
        super().__init__(window)
        self.window, self.rng, self.folder = window, random.Random(seed), folder
        self.watch, self.log = LoopWatch(asked=GAP), deque[str](maxlen=60)
        titles = frozenset(window.commands[one].text for one in LEFT_OUT)
        self.answers = Answers(self.rng, folder, titles, self)
        self.answers.beat = self.watch.beat
        self.done: dict[str, int] = {}  # how often each command was run
        window.installEventFilter(self)
        self._kinds: dict[Callable[[], Events], int] = {
            self.command: 28, self.shortcut: 5, self.type_keys: 8, self.click_anywhere: 10,
            self.use_form: 18, self.use_grid: 14, self.use_canvas: 12, self.history: 6,
            self.search: 4, self.resize: 1, self.drop_file: 1,
        }  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self.window:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def run(self, actions: int) -> None:
        """Do so many things, one after the other."""
        for _ in range(actions):
            self.act()

    def stop(self) -> None:
        """Close what asks, and let the window close again."""
        self.answers.stop()
        self.window.removeEventFilter(self)

    def act(self) -> None:
        """Do one thing, and let the loop turn between its events."""
        kinds, weights = tuple(self._kinds), tuple(self._kinds.values())
        (kind,) = self.rng.choices(kinds, weights)
        if self._is_too_full():
            kind = self.tidy
        what = kind.__name__
        try:
            for number, event in enumerate(kind()):
                what = f"{kind.__name__}, event {number}: {self.log[-1] if self.log else ''}"
                self.watch.timed(what, event)
                self._turn(what)
        except GoneError:
            self.log.append("(its widget has gone)")
        for _ in range(20):
            if not self.answers.answer():
                break
            self._turn(f"an answer to {what}")
        self._turn(what)

    def _turn(self, what: str) -> None:
        for _ in range(self.rng.choice((1, 1, 2, 4))):
            self.watch.turn(what)

    def _is_too_full(self) -> bool:
        document, photos = self.window.session.document, self.window.session.photos.items
        return document is None or len(document.steps) > MOST_STEPS or len(photos) > MOST_PHOTOS

    # what it does: each yields its events, between which the loop turns

    def tidy(self) -> Events:
        """Close photos and take steps away where there are many; open one where there is none."""
        session = self.window.session
        if session.document is None:
            self.log.append("open a photo")
            yield lambda: self.window.files.open(self._file())
            self.window.tasks.flush()
        elif len(session.photos.items) > MOST_PHOTOS:
            self.log.append("close a photo")
            yield session.close
        else:
            self.log.append("no steps")
            yield lambda: session.use_recipe((), "of nothing")

    def command(self) -> Events:
        """Run any command that can be run now."""
        available = [c for c in self.window.commands.available() if c.id not in LEFT_OUT]
        command = self._one_of(available)
        self._note(command, "command")
        yield lambda: self.window.commands.run(command)

    def shortcut(self) -> Events:
        """Press a command's keys, wherever the focus is."""
        registry = self.window.commands
        found = [c for c in registry if c.id not in LEFT_OUT and registry.shortcuts(c)]
        command = self.rng.choice(found)
        keys = QKeySequence(self.rng.choice(registry.shortcuts(command)))[0]
        self._note(command, f"keys {keys.key().name} of")
        target = QApplication.focusWidget() or self.window
        yield lambda: QTest.keyClick(there(target), keys.key(), keys.keyboardModifiers())

    def type_keys(self) -> Events:
        """Type some keys into what has the focus."""
        for _ in range(self.rng.randrange(1, 8)):
            target = QApplication.focusWidget() or self.window
            yield self._key(target)

    def click_anywhere(self) -> Events:
        """Click any widget of any window."""
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        top = self.rng.choice(windows)
        yield self._click(top, self._place_in(top))

    def use_form(self) -> Events:
        """Click, turn and type in the form of the step, at any control."""
        yield from self._use_part_of(self.window.filter_panel)

    def use_grid(self) -> Events:
        """Click, paint, turn and type in the kernel's grid."""
        grids = [g for g in self.window.findChildren(KernelGrid) if g.isVisible() and g.isEnabled()]
        if grids:
            yield from self._use(self.rng.choice(grids))

    def use_canvas(self) -> Events:
        """Zoom, pan, click and pinch on the photo."""
        yield from self._use(self.window.canvas)

    def history(self) -> Events:
        """Undo and redo, several times."""
        keys = self.rng.choice((Qt.Key.Key_Z, Qt.Key.Key_Y))
        self.log.append(f"history {keys.name}")
        for _ in range(self.rng.randrange(1, 6)):
            yield lambda: QTest.keyClick(self.window, keys, Qt.KeyboardModifier.ControlModifier)

    def search(self) -> Events:
        """Look for something and take it, or not."""
        self.log.append("search")
        yield lambda: QTest.keyClick(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        for _ in range(self.rng.randrange(4)):
            target = QApplication.focusWidget() or self.window
            yield lambda t=target: type_text(there(t), self.rng.choice("abcdefgklmnoprst"))
        target = QApplication.focusWidget() or self.window
        key = self.rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape))
        yield lambda: QTest.keyClick(there(target), key)

    def resize(self) -> Events:
        """Make the window another size."""
        width, height = self.rng.randrange(700, 1500), self.rng.randrange(480, 1000)
        self.log.append(f"resize to {width}x{height}")
        yield lambda: self.window.resize(width, height)

    def drop_file(self) -> Events:
        """Drop a file on the window."""
        file = self._file()
        self.log.append(f"drop {file.name}")
        yield lambda: dropped(self.window, file_drag(file))

    # parts of that

    def _note(self, command: Command, how: str) -> None:
        self.done[command.id] = self.done.get(command.id, 0) + 1
        self.log.append(f"{how} {command.id}")

    def _one_of(self, commands: list[Command]) -> Command:
        """Choose a menu first: there are a hundred presets."""
        menus = sorted({command.menu for command in commands})
        menu = self.rng.choice(menus)
        return self.rng.choice([command for command in commands if command.menu == menu])

    def _file(self) -> Path:
        return self.rng.choice(sorted(p for p in self.folder.iterdir() if p.is_file()))

    def _place_in(self, widget: QWidget) -> QPoint:
        width, height = max(1, there(widget).width()), max(1, widget.height())
        return QPoint(self.rng.randrange(width), self.rng.randrange(height))

    def _use_part_of(self, panel: QWidget) -> Events:
        parts = [
            w
            for w in panel.findChildren(QWidget)
            if w.isVisible() and w.isEnabled() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        if parts:
            yield from self._use(self.rng.choice(parts))

    def _use(self, widget: QWidget) -> Events:
        how = self.rng.choice((self._clicks, self._drags, self._turns, self._types))
        self.log.append(f"{how.__name__} in {type(widget).__name__} {widget.accessibleName()!r}")
        yield from how(widget)

    def _clicks(self, widget: QWidget) -> Events:
        place = self._place_in(widget)
        yield self._click(widget, place)
        if self.rng.random() < 0.3:
            yield lambda: QTest.mouseDClick(
                there(widget), Qt.MouseButton.LeftButton, NO_KEY, inside(widget, place)
            )

    def _drags(self, widget: QWidget) -> Events:
        button, key = self.rng.choice(BUTTONS), self.rng.choice(MODIFIERS)
        begin = self._place_in(widget)
        yield lambda: QTest.mousePress(there(widget), button, key, inside(widget, begin))
        for _ in range(self.rng.randrange(1, 5)):
            place = self._place_in(widget)
            yield lambda p=place: QTest.mouseMove(there(widget), inside(widget, p))
        yield lambda: QTest.mouseRelease(there(widget), button, key, inside(widget, begin))

    def _turns(self, widget: QWidget) -> Events:
        place, key = QPointF(self._place_in(widget)), self.rng.choice(MODIFIERS)
        for _ in range(self.rng.randrange(1, 4)):
            angle = self.rng.choice((-240, -120, -15, 15, 120, 240))
            if self.rng.random() < 0.15:
                yield lambda a=angle: pinch(there(widget), a / 1000, place)
            else:
                yield lambda a=angle: turn(there(widget), 0, a, at=place, key=key)

    def _types(self, widget: QWidget) -> Events:
        yield lambda: there(widget).setFocus()
        for _ in range(self.rng.randrange(1, 6)):
            yield self._key(widget)

    def _key(self, target: QWidget) -> Callable[[], object]:
        if self.rng.random() < 0.6:
            text = self.rng.choice(TYPED)
            self.log.append(f"type {text!r} into {type(target).__name__}")
            return lambda: type_text(there(target), text)
        key, modifier = self.rng.choice(NAMED), self.rng.choice(MODIFIERS)
        self.log.append(f"{modifier.name} {key.name} into {type(target).__name__}")
        return lambda: QTest.keyClick(there(target), key, modifier)

    def _click(self, top: QWidget, place: QPoint) -> Callable[[], object]:
        button, key = self.rng.choice(BUTTONS), self.rng.choice(MODIFIERS)
        target = top.childAt(place) or top
        at = target.mapFrom(top, place) if target is not top else place
        self.log.append(
            f"{button.name} on {type(target).__name__} {target.accessibleName()!r} "
            f"of {type(top).__name__} at {at.toTuple()}"
        )
        return lambda: QTest.mouseClick(there(target), button, key, inside(target, at))
