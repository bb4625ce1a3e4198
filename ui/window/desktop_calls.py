"""DesktopCalls: what the desktop asks of the open program over D-Bus.

The interface is org.freedesktop.Application of the Desktop Entry Specification, chapter "D-Bus
Activation": Activate, Open and ActivateAction. The object's path is the program's id with slashes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import ClassInfo, QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection

from editor.desktop.entries import ID
from editor.desktop.meeting import TOKENS, Handed
from ui.work.worker import Worker

PLACE: Final = f"/{ID.replace('.', '/')}"
INTERFACE: Final = "org.freedesktop.Application"
# What the desktop calls the tokens of a start; the environment's names are those of `TOKENS`.
TOKEN_KEYS: Final = dict(zip(("activation-token", "desktop-startup-id"), TOKENS, strict=True))
ADDRESS: Final = "DBUS_SESSION_BUS_ADDRESS"
# PySide6's stubs have this decorator as a class without arguments.
exported: Any = cast("Any", ClassInfo)({"D-Bus Interface": INTERFACE})


@exported
class DesktopCalls(QObject):
    """Answers to the program's name on the session's bus, as far as there is one.

    Parameters
    ----------
    receive
        Opens files in a window and brings it to the front.
    """

    def __init__(self, receive: Callable[[Handed], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receive = receive
        self._worker = Worker("session bus", parent=self)

    def begin(self, environment: Mapping[str, str]) -> None:
        """Answer from now on; a bus that is slow to answer itself holds nothing up."""
        if has_bus(environment):
            self._worker.start(
                "Answering the desktop",
                lambda _: self._register(),
                lambda _: None,
                lambda _: None,  # the program is then reached by a second start alone
            )

    def end(self) -> None:
        """Answer no more."""
        self._worker.close()

    def _register(self) -> bool:
        bus = QDBusConnection.sessionBus()
        kind = QDBusConnection.RegisterOption.ExportAllSlots
        # The name comes last: whoever sees it finds the object. Another window may have it.
        return bool(bus.registerObject(PLACE, self, kind) and bus.registerService(ID))

    @Slot("QVariantMap")
    def Activate(self, platform: dict[str, Any]) -> None:
        """Bring a window to the front."""
        self._receive(Handed((), _tokens(platform)))

    @Slot("QStringList", "QVariantMap")
    def Open(self, addresses: Sequence[str], platform: dict[str, Any]) -> None:
        """Open files by their URIs, and bring the window to the front."""
        found = (QUrl(address).toLocalFile() for address in addresses)
        paths = tuple(Path(path) for path in found if os.path.isabs(path))
        self._receive(Handed(paths, _tokens(platform)))

    @Slot(str, "QVariantList", "QVariantMap")
    def ActivateAction(self, name: str, values: Sequence[Any], platform: dict[str, Any]) -> None:
        """Bring a window to the front: the program's entry names no actions."""
        del name, values
        self.Activate(platform)


def has_bus(environment: Mapping[str, str]) -> bool:
    """Whether the session has a bus; where none is named, Qt would start one."""
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(environment.get(ADDRESS)) or (bool(folder) and Path(folder, "bus").exists())


def _tokens(platform: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    given = ((name, platform.get(key)) for key, name in TOKEN_KEYS.items())
    return tuple((name, value) for name, value in given if isinstance(value, str) and value)
