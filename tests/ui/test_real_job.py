"""A photographer's job from opening to the file, by real events; and the same by `apply`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from editor.cli import commands
from editor.photo.load import load
from editor.render.pipeline import Pipeline
from tests.sample_photos import CHELSEA
from ui.canvas.crop_overlay import CropBar
from ui.form.curve_control import CurveControl
from ui.form.number_field import NumberField
from ui.steps.blending import BlendingSection
from ui.window.window import Window

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG_SIDE = 2048
EYES = ((162, 108), (310, 133))  # (x, y) in the cropped photo
BRUSH = 40  # pixels across; a stroke goes 16 to the side


class Photographer:
    """Keys and mouse, each where a person would have them."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.canvas = window, qtbot, window.canvas

    def opens(self, photo: Path) -> None:
        self.window.files.ask_open = lambda *_: str(photo)
        with self.qtbot.waitSignal(self.window.files.opened):
            QTest.keyClick(self.window, Key.Key_O, CONTROL)
        self.sees_the_result()

    def sees_the_result(self) -> None:
        self.qtbot.waitUntil(self.canvas.is_settled)

    def adds(self, name: str) -> None:
        """Find a filter by its name."""
        before = len(self.window.session.document.steps)
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, Key.Key_K, CONTROL)
        self.qtbot.waitUntil(self.window.search.field.hasFocus)
        QTest.keyClicks(self.window.search.field, name)
        QTest.keyClick(self.window.search.field, Key.Key_Return)
        steps = self.window.session.document.steps
        assert len(steps) == before + 1
        assert self.window.session.title(self.window.session.edited) == name

    def types(self, field: QLineEdit, text: str) -> None:
        QTest.mouseClick(field, LEFT)
        QTest.keyClick(field, Key.Key_A, CONTROL)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Key.Key_Return)

    def sets(self, name: str, text: str) -> None:
        """Type a number of the form."""
        control = self.window.filter_panel.form.controls[name]
        number = control if isinstance(control, NumberField) else control.findChild(NumberField)
        self.types(number.field, text)

    def drags(self, *ways: QPoint) -> None:
        QTest.mousePress(self.canvas, LEFT, pos=ways[0])
        for way in ways[1:]:
            QTest.mouseMove(self.canvas, way)
        QTest.mouseRelease(self.canvas, LEFT, pos=ways[-1])

    def place(self, x: float, y: float) -> QPoint:
        """Return where a place of the result is on the canvas."""
        across, down = self.canvas.view.on_canvas(y, x)
        return QPoint(round(across), round(down))


@pytest.fixture
def person(window: Window, qtbot: QtBot) -> Photographer:
    return Photographer(window, qtbot)


def straightens(person: Photographer) -> None:
    person.adds("Straighten")
    person.sets("angle", "1.5")
    person.sees_the_result()


def crops(person: Photographer) -> None:
    person.adds("Crop")
    bar = person.canvas.findChild(CropBar)
    assert bar.isVisible()
    QTest.mouseClick(bar.ratios, LEFT, pos=bar.ratios.cells()[5].center().toPoint())
    frame = person.window.points.crop
    corner = frame.on_canvas(frame.frame.right, frame.frame.bottom).toPoint()
    person.drags(corner, corner + QPoint(-20, -8), corner + QPoint(-40, -16))
    QTest.mouseClick(bar.done, LEFT)
    person.sees_the_result()
    seen = person.canvas.view.bounds
    assert seen.columns == pytest.approx(1.5 * seen.rows, abs=1)


def bends_the_curve(person: Photographer) -> None:
    person.adds("Curves")
    control = person.window.filter_panel.form.controls["rgb"]
    assert isinstance(control, CurveControl)
    places = [control.plot.place_of(x, y).toPoint() for x, y in ((0.25, 0.25), (0.25, 0.18))]
    QTest.mousePress(control.plot, LEFT, pos=places[0])
    QTest.mouseMove(control.plot, places[1])
    QTest.mouseRelease(control.plot, LEFT, pos=places[1])
    assert len(person.window.session.edited.values["rgb"].points) == 3


def sharpens_the_eyes(person: Photographer) -> None:
    """Paint over them with the brush, and keep what of that is not light."""
    window = person.window
    person.adds("Unsharp mask")
    person.sets("amount", "300")
    section = window.filter_panel.findChild(BlendingSection)
    QTest.mouseClick(section.header, LEFT)
    chooses(person, section.masking.add, "Draw brush")
    assert window.drawing.tools.tool == "brush"
    person.types(window.drawing.bar.size_.field, str(BRUSH))
    for x, y in EYES:
        person.drags(person.place(x - 8, y), person.place(x, y), person.place(x + 8, y))
    QTest.mouseClick(window.drawing.bar.done, LEFT)
    chooses(person, section.masking.add, "Lightness")
    QTest.mouseClick(section.masking.form.invert, LEFT, pos=QPoint(8, 8))
    shapes = [item.shape.name for item in window.session.edited.mask.items]
    assert shapes == ["brush", "range"]


def chooses(person: Photographer, button: QToolButton, words: str) -> None:
    """Choose an entry of a button's menu by the keyboard."""
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint()))
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == words))
    QTest.keyClick(menu, Key.Key_Return)
    person.window.activateWindow()  # a screen without a window manager leaves it to the menu
    person.qtbot.waitUntil(person.window.isActiveWindow)


def darkens_the_corners(person: Photographer) -> None:
    person.adds("Vignette")
    person.sets("amount", "-40")


def resizes(person: Photographer) -> None:
    person.adds("Resize")
    by = person.window.filter_panel.form.controls["by"].findChild(QComboBox)
    by.setFocus()
    while person.window.session.edited.values["by"] != "long side":
        QTest.keyClick(by, Key.Key_Down)
    person.sets("side", str(LONG_SIDE))
    person.sees_the_result()


def saves(person: Photographer, photo: Path, recipe: Path) -> None:
    window = person.window
    window.files.ask_save = lambda *_: str(photo)
    with person.qtbot.waitSignal(window.files.saved):
        QTest.keyClick(person.canvas, Key.Key_S, CONTROL | SHIFT)
    window.files.ask_save = lambda *_: str(recipe)
    with person.qtbot.waitSignal(window.files.noted):
        window.actions_["save_recipe"].trigger()


def test_from_opening_to_the_file(person: Photographer, tmp_path: Path) -> None:
    window = person.window
    person.opens(CHELSEA)
    straightens(person)
    crops(person)
    bends_the_curve(person)
    sharpens_the_eyes(person)
    without, with_eyes = (result(window, count) for count in (3, 4))
    changed = np.abs(with_eyes - without).max(axis=2) > 0
    near = [changed[y - 5 : y + 5, x - 5 : x + 5] for x, y in EYES]
    assert min(one.mean() for one in near) > 0.5
    assert not changed[~painted(changed.shape)].any()
    darkens_the_corners(person)
    resizes(person)
    photo, recipe, applied = (tmp_path / name for name in ("cat.jpg", "cat.kroom.json", "same.jpg"))
    saves(person, photo, recipe)
    rows, columns = load(photo).samples.shape[:2]
    assert columns == LONG_SIDE
    assert columns == pytest.approx(1.5 * rows, abs=1)
    arguments = ["apply", str(CHELSEA), "-o", str(applied), "--recipe", str(recipe)]
    assert commands.run(arguments, window.session.registry) == 0
    assert applied.read_bytes() == photo.read_bytes()


def result(window: Window, count: int) -> np.ndarray:
    """Return the result of the first Steps."""
    document = window.session.document
    pipeline = Pipeline.of(document.source, document.steps[:count], window.session.registry)
    return pipeline.render(pipeline.region)


def painted(shape: tuple[int, ...]) -> np.ndarray:
    """Return which pixels the brush may have reached, within a screen pixel."""
    rows, columns = np.indices(shape)
    distances = [np.hypot(np.maximum(np.abs(columns - x) - 8, 0), rows - y) for x, y in EYES]
    return np.minimum(*distances) <= BRUSH / 2 + 2
