"""Fonts: the one family of the whole window, with figures of equal width."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY: Final = "Inter"  # where the system has it; else the one that comes as a dependency
SHIPPED: Final = ("Roboto", "font_roboto", ("Roboto-Regular", "Roboto-Medium", "Roboto-Bold"))
TEXT: Final = 12  # logical pixels: controls
HINT: Final = 11  # hints, names under pictures
TITLE: Final = 13  # titles of forms, semibold
LARGE: Final = 15  # a result number
HUGE: Final = 20  # the start page
POINTS: Final = 72  # an inch


@cache
def family() -> str:
    """Return the family of the window's text; called once there is a QApplication."""
    if FAMILY in QFontDatabase.families():
        return FAMILY
    name, package, faces = SHIPPED
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        return QFont().family()
    for face in faces:
        file = Path(found.origin).parent / "files" / f"{face}.ttf"
        QFontDatabase.addApplicationFont(str(file))
    return name


def font(pixels: int = TEXT, semibold: bool = False) -> QFont:
    """Return the window's font in a size, in logical pixels."""
    found = QFont(family())
    found.setPixelSize(pixels)
    found.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    found.setFeature(QFont.Tag("tnum"), 1)
    return found


def font_in_points(pixels: int = TEXT) -> QFont:
    """Return the window's font, its size in points: Qt's own dialogs take a part of those."""
    found, screen = font(pixels), QGuiApplication.primaryScreen()
    if screen is not None:
        found.setPointSizeF(pixels * POINTS / screen.logicalDotsPerInchY())
    return found
