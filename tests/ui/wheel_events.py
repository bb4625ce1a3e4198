"""Wheel and touchpad events, as systems send them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

NO_KEY = Qt.KeyboardModifier.NoModifier
NO_PHASE = Qt.ScrollPhase.NoScrollPhase
BEGIN, UPDATE, END, MOMENTUM = (
    Qt.ScrollPhase.ScrollBegin,
    Qt.ScrollPhase.ScrollUpdate,
    Qt.ScrollPhase.ScrollEnd,
    Qt.ScrollPhase.ScrollMomentum,
)
NOTHING = (  # angle across and up, phase: what touchpads send with every gesture, to no effect
    (120, 0, NO_PHASE),
    (0, 0, END),
    (0, 0, NO_PHASE),
    (0, 240, MOMENTUM),
)


def turned(
    x: int,
    y: int,
    phase: Qt.ScrollPhase = NO_PHASE,
    *,
    at: QPointF | None = None,
    on_screen: QPointF | None = None,
    pixels: int = 0,
    key: Qt.KeyboardModifier = NO_KEY,
) -> QWheelEvent:
    """Make an event of an angle, and of `pixels` up where a touchpad sends it."""
    at = at or QPointF()
    return QWheelEvent(
        at,
        on_screen or at,
        QPoint(0, pixels),
        QPoint(x, y),
        Qt.MouseButton.NoButton,
        key,
        phase,
        False,
    )


def turn(
    widget: QWidget,
    x: int,
    y: int,
    phase: Qt.ScrollPhase = NO_PHASE,
    *,
    at: QPointF | None = None,
    pixels: int = 0,
    key: Qt.KeyboardModifier = NO_KEY,
) -> None:
    """Send such an event to a widget, to its middle where no place is said.

    What isn't accepted goes on to the parent, as it does where the event comes from the system; Qt
    doesn't pass on those that a program makes.
    """
    at = at or QPointF(widget.rect().center())
    on_screen, taker = widget.mapToGlobal(at), widget
    while taker is not None:
        here = taker.mapFromGlobal(on_screen)
        event = turned(x, y, phase, at=here, on_screen=on_screen, pixels=pixels, key=key)
        event.ignore()
        QApplication.sendEvent(taker, event)
        taker = None if event.isAccepted() or taker.isWindow() else taker.parentWidget()


def pinch(widget: QWidget, value: float, at: QPointF) -> None:
    """Part two fingers on a touchpad by a share of their distance; below 0 they close."""
    everywhere = widget.mapToGlobal(at)
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    event = QNativeGestureEvent(kind, device, 2, at, at, everywhere, value, QPointF())
    QApplication.sendEvent(widget, event)


def scrolled_panel(qtbot: QtBot, inside: QWidget, by: int) -> QScrollArea:
    """Show what is higher than a panel in one, scrolled by some pixels, and make that active."""
    inside.setFixedHeight(2000)
    panel = QScrollArea()
    panel.setWidget(inside)
    panel.resize(300, 400)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    panel.verticalScrollBar().setValue(by)
    return panel
