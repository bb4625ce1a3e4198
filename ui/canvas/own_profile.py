"""The profile that a desktop has set for a screen, as X11 keeps it.

ICC Profiles in X Specification 0.4: the property _ICC_PROFILE of the root window for the first
monitor, _ICC_PROFILE_1 for the second and so on. Wayland tells programs nothing of it.
"""

from __future__ import annotations

import ctypes
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QScreen

MOST_BYTES: Final = 16_000_000
PROPERTY: Final = "_ICC_PROFILE"
_ANY_TYPE: Final = 0
_PROPERTY_CHANGE_MASK: Final = 1 << 22
_PROPERTY_NOTIFY: Final = 28


class _Event(ctypes.Structure):
    """XPropertyEvent, and room for every other event."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("atom", ctypes.c_ulong),
        ("rest", ctypes.c_long * 24),
    )


class ProfileWatch(QObject):
    """Says which property a desktop has changed that keeps a screen's profile.

    It listens by a connection of its own to the X server, from `begin` on. On other platforms it
    never says anything.
    """

    changed = Signal(str)

    def begin(self) -> None:
        """Listen from now on, if it is X11 that shows the windows."""
        x11 = _library() if QGuiApplication.platformName() == "xcb" else None
        if x11 is None or not (opened := x11.XOpenDisplay(None)):
            return
        display = ctypes.c_void_p(opened)
        root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
        x11.XSelectInput(display, root, ctypes.c_long(_PROPERTY_CHANGE_MASK))
        x11.XFlush(display)
        number = x11.XConnectionNumber(display)
        notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda *_: self._listen(x11, display))
        self.destroyed.connect(partial(x11.XCloseDisplay, display))

    def _listen(self, x11: Any, display: ctypes.c_void_p) -> None:
        event = _Event()
        while x11.XPending(display):
            x11.XNextEvent(display, ctypes.byref(event))
            if event.type == _PROPERTY_NOTIFY:
                name = _name_of(x11, display, event.atom)
                if name.startswith(PROPERTY):
                    self.changed.emit(name)


def profile_property(screen: QScreen | None) -> str | None:
    """Return what the property is called that keeps a screen's profile; None but under X11."""
    if screen is None or QGuiApplication.platformName() != "xcb":
        return None
    screens = QGuiApplication.screens()
    number = screens.index(screen) if screen in screens else 0
    return PROPERTY if number == 0 else f"{PROPERTY}_{number}"


def x11_property(name: str) -> bytes | None:
    """Return a property of the root window, as bytes; None where there is none. On any thread."""
    x11 = _library()
    if x11 is None:
        return None
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        return _read(x11, ctypes.c_void_p(display), name)
    finally:
        x11.XCloseDisplay(ctypes.c_void_p(display))


def _library() -> Any:
    """Return libX11's calls, of this caller alone; None where there is no libX11."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")  # searching for it would start a program
    except OSError:
        return None
    x11.XOpenDisplay.restype = x11.XGetAtomName.restype = ctypes.c_void_p
    x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
    return x11


def _name_of(x11: Any, display: ctypes.c_void_p, atom: int) -> str:
    if not (found := x11.XGetAtomName(display, ctypes.c_ulong(atom))):
        return ""
    name = ctypes.string_at(found).decode("latin-1")
    x11.XFree(ctypes.c_void_p(found))
    return name


def _read(x11: Any, display: ctypes.c_void_p, name: str) -> bytes | None:
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
