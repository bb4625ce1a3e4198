"""WheelCounter: whole notches out of wheel events of any size."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QWheelEvent

NOTCH: Final = 120  # of angleDelta, as Qt's documentation of QWheelEvent has it
DOUBLING: Final = 120.0  # logical pixels that fingers move to double the zoom
_SIDEWAYS_KEYS: Final = (
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    if sys.platform == "darwin"
    else Qt.KeyboardModifier.AltModifier
)


class WheelCounter:
    """Adds up the turns of a wheel, and gives whole notches.

    Fine wheels and touchpads send parts of a notch. What is left of one is carried on to the next
    event, and dropped where the wheel turns back. Events that go sideways, are empty or come of
    momentum count nothing.
    """

    def __init__(self) -> None:
        self._rest = 0

    def notches(self, event: QWheelEvent) -> int:
        """Return how many notches an event completes, up as positive."""
        turned = upward(event)
        if turned * self._rest < 0:
            self._rest = 0
        self._rest += turned
        whole = int(self._rest / NOTCH)  # towards 0
        self._rest -= whole * NOTCH
        return whole


def upward(event: QWheelEvent) -> int:
    """Return how far a wheel turns up, in eighths of a degree; 0 where it changes nothing."""
    return _part_up(event, event.angleDelta())


def is_sideways(event: QWheelEvent) -> bool:
    """Whether an event goes more to a side than up or down."""
    delta = event.pixelDelta() if event.angleDelta().isNull() else event.angleDelta()
    return _leads_aside(delta) and not _is_turned_by_key(event)


def is_touchpad(event: QWheelEvent) -> bool:
    """Whether an event says how far fingers moved; else it is a wheel's.

    A length in pixels alone does not say so: under X11 a plain mouse's events have one too.
    """
    return not event.pixelDelta().isNull() and (
        event.phase() != Qt.ScrollPhase.NoScrollPhase
        or event.angleDelta().isNull()
        or event.device().type() == QInputDevice.DeviceType.TouchPad
    )


def touchpad_zoom(event: QWheelEvent) -> float:
    """Return the factor to zoom by for fingers that move on a touchpad; more than 1 for up."""
    return float(2 ** (_part_up(event, event.pixelDelta()) / DOUBLING))


def _part_up(event: QWheelEvent, delta: QPoint) -> int:
    if event.phase() in (Qt.ScrollPhase.ScrollEnd, Qt.ScrollPhase.ScrollMomentum):
        return 0
    if _is_turned_by_key(event):
        return delta.x()
    return 0 if _leads_aside(delta) else delta.y()


def _leads_aside(delta: QPoint) -> bool:
    return abs(delta.x()) > abs(delta.y())


def _is_turned_by_key(event: QWheelEvent) -> bool:
    """Whether only a held key makes a wheel's event go sideways: Alt, under macOS Shift too."""
    return (
        event.angleDelta().y() == 0
        and event.phase() == Qt.ScrollPhase.NoScrollPhase
        and bool(event.modifiers() & _SIDEWAYS_KEYS)
    )
