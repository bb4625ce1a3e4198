"""Which edits are one entry of the history, by real events."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.form.gesture import EditGesture
from ui.form.number_field import NumberField

LEFT = Qt.MouseButton.LeftButton


def test_each_gesture_has_a_key_of_its_own() -> None:
    gestures = [EditGesture() for _ in range(100)]
    assert len({gesture.key for gesture in gestures}) == 100
    assert all(gesture.key for gesture in gestures)


def drag(field: NumberField, pixels: int) -> None:
    QTest.mousePress(field.label, LEFT, pos=QPoint(2, 2))
    for at in range(1, pixels + 1):
        QTest.mouseMove(field.label, QPoint(2 + at, 2))
    QTest.mouseRelease(field.label, LEFT, pos=QPoint(2 + pixels, 2))


def test_a_drag_is_one_entry_the_next_another_and_no_two_fields_share_one(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    fields = NumberField("Rows", 3, 1, 255, whole=True), NumberField("Columns", 3, 1, 255)
    row = QHBoxLayout(both)
    keys: list[str] = []
    for field in fields:
        row.addWidget(field)
        field.changed.connect(lambda _, key: keys.append(key))
    with qtbot.waitExposed(both):
        both.show()
    for field in (*fields, fields[0]):
        drag(field, 5)
    first, second, third = keys[:5], keys[5:10], keys[10:]
    assert [len(set(drag)) for drag in (first, second, third)] == [1, 1, 1]
    assert len(set(keys)) == 3


def test_typing_is_one_entry_until_return(qtbot: QtBot) -> None:
    field = NumberField("Sigma")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    keys: list[str] = []
    field.changed.connect(lambda _, key: keys.append(key))
    field.field.setFocus()
    field.field.selectAll()
    QTest.keyClicks(field.field, "12")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    QTest.keyClicks(field.field, "34")
    assert [keys[0] == key for key in keys] == [True, True, False, False]
