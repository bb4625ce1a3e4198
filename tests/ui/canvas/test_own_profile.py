"""The profile that a desktop has set for a screen: which property is read, and when none."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from ui.canvas import own_profile as module
from ui.canvas.own_profile import _read, own_profile


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
    monkeypatch.setattr(module, "x11_property", str.encode)
    screen: Any = Application.screens()[number]
    assert own_profile(screen) == name.encode()
    assert own_profile(None) is None
    Application.platform = "wayland"
    assert own_profile(screen) is None
