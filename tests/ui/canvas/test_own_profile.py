"""The profile that a desktop has set for a screen: which property is read, and when none."""

from __future__ import annotations

import ctypes
import os
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.canvas import own_profile as module
from ui.canvas.own_profile import ProfileWatch, _read, profile_property


class FakeX11:
    """Libx11's calls over properties by name; a property is its bits and bytes."""

    def __init__(self, **properties: tuple[int, bytes]) -> None:
        self.properties, self.freed = properties, 0
        self.kept: list[Any] = []
        self.XInternAtom: Any = lambda *given: self._atom(*given)
        self.XDefaultRootWindow: Any = lambda _: 7

    def _atom(self, _: object, name: bytes, only_known: int) -> int:
        assert only_known
        names = list(self.properties)
        return 1 + names.index(name.decode()) if name.decode() in names else 0

    def XGetWindowProperty(self, *given: Any) -> int:
        bits, content = list(self.properties.values())[given[2].value - 1]
        buffer = (ctypes.c_ubyte * len(content))(*content)
        self.kept.append(buffer)
        assert given[1].value == 7
        given[8]._obj.value, given[9]._obj.value = bits, len(content) * 8 // bits
        given[11]._obj.contents = buffer
        return 0

    def XFree(self, _: object) -> None:
        self.freed += 1


def test_the_bytes_of_a_property_are_read_and_let_go() -> None:
    x11 = FakeX11(_ICC_PROFILE=(8, b"\x00profile\x00"), _ICC_PROFILE_1=(32, bytes(8)))
    display = ctypes.c_void_p(1)
    assert _read(x11, display, "_ICC_PROFILE") == b"\x00profile\x00"
    assert _read(x11, display, "_ICC_PROFILE_1") is None
    assert x11.freed == 2
    assert _read(x11, display, "_ICC_PROFILE_2") is None


@pytest.mark.parametrize(("number", "name"), [(0, "_ICC_PROFILE"), (1, "_ICC_PROFILE_1")])
def test_each_screen_has_a_property_of_its_own_under_x11_alone(
    monkeypatch: pytest.MonkeyPatch, number: int, name: str
) -> None:
    class Application:
        platform, screens = "xcb", staticmethod(lambda: ["first", "second"])

        @classmethod
        def platformName(cls) -> str:
            return cls.platform

    monkeypatch.setattr(module, "QGuiApplication", Application)
    screen: Any = Application.screens()[number]
    assert profile_property(screen) == name
    assert profile_property(None) is None
    Application.platform = "wayland"
    assert profile_property(screen) is None


class FakeServer:
    """A connection whose events are lines of a pipe, each the name of a property that changed."""

    def __init__(self) -> None:
        self.out, self.into = os.pipe()
        self.names: list[bytes] = []
        self.kept = ctypes.create_string_buffer(b"")
        self.selected: list[int] = []
        self.closed = False

    def XOpenDisplay(self, _: None) -> int:
        return 1

    def XDefaultRootWindow(self, _: object) -> int:
        return 7

    def XSelectInput(self, _: object, root: ctypes.c_ulong, mask: ctypes.c_long) -> None:
        self.selected = [root.value, mask.value]

    def XFlush(self, _: object) -> None:
        assert self.selected

    def XConnectionNumber(self, _: object) -> int:
        return self.out

    def XPending(self, _: object) -> int:
        self.names = self.names[1:] if self.names else os.read(self.out, 1000).split()
        return len(self.names)

    def XNextEvent(self, _: object, event: Any) -> None:
        event._obj.type, event._obj.atom = 28, 5

    def XGetAtomName(self, _: object, atom: ctypes.c_ulong) -> int:
        assert atom.value == 5
        self.kept = ctypes.create_string_buffer(self.names[0])
        return ctypes.addressof(self.kept)

    def XFree(self, given: ctypes.c_void_p) -> None:
        assert given.value == ctypes.addressof(self.kept)

    def XCloseDisplay(self, _: object) -> None:
        self.closed = True


def test_a_change_of_a_property_is_told_while_it_is_listened_for(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    server = FakeServer()
    monkeypatch.setattr(module, "_library", lambda: server)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    watch, told = ProfileWatch(), list[str]()
    watch.changed.connect(told.append)
    watch.begin()
    assert server.selected == [7, 1 << 22]
    os.write(server.into, b"_NET_ACTIVE_WINDOW _ICC_PROFILE _ICC_PROFILE_1 ")
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["_ICC_PROFILE", "_ICC_PROFILE_1"]
    watch.deleteLater()
    qtbot.waitUntil(lambda: server.closed)
    os.close(server.out)
    os.close(server.into)
