"""The profile that a desktop has set for a screen, as X11 keeps it.

ICC Profiles in X Specification 0.4: the property _ICC_PROFILE of the root window for the first
monitor, _ICC_PROFILE_1 for the second and so on. Wayland tells programs nothing of it.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any, Final

from PySide6.QtGui import QGuiApplication, QScreen

MOST_BYTES: Final = 16_000_000
_ANY_TYPE: Final = 0


def own_profile(screen: QScreen | None) -> bytes | None:
    """Return the ICC profile of a screen; None where none is set, or nobody says so."""
    if screen is None or QGuiApplication.platformName() != "xcb":
        return None
    screens = QGuiApplication.screens()
    number = screens.index(screen) if screen in screens else 0
    return x11_property("_ICC_PROFILE" if number == 0 else f"_ICC_PROFILE_{number}")


def x11_property(name: str) -> bytes | None:
    """Return a property of the root window, as bytes; None where there is none."""
    path = ctypes.util.find_library("X11")
    if path is None:
        return None
    x11 = ctypes.CDLL(path)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        return _read(x11, ctypes.c_void_p(display), name)
    finally:
        x11.XCloseDisplay(ctypes.c_void_p(display))


def _read(x11: Any, display: ctypes.c_void_p, name: str) -> bytes | None:
    x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
    atom = x11.XInternAtom(display, name.encode("ascii"), 1)
    if not atom:
        return None
    kind, items, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
    bits, found = ctypes.c_int(), ctypes.POINTER(ctypes.c_ubyte)()
    x11.XGetWindowProperty(
        display,
        ctypes.c_ulong(x11.XDefaultRootWindow(display)),
        ctypes.c_ulong(atom),
        ctypes.c_long(0),
        ctypes.c_long(MOST_BYTES // 4),
        0,
        ctypes.c_ulong(_ANY_TYPE),
        ctypes.byref(kind),
        ctypes.byref(bits),
        ctypes.byref(items),
        ctypes.byref(left),
        ctypes.byref(found),
    )
    if not found:
        return None
    content = ctypes.string_at(found, items.value) if bits.value == 8 else b""
    x11.XFree(found)
    return content or None
