import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from editor.presets.library import PresetError
from ui.presets.name_field import NamePrompt


@pytest.fixture
def saved():
    return []


@pytest.fixture
def naming(qtbot, saved):
    def save(name):
        if not name.strip():
            raise PresetError("a preset needs a name")
        saved.append(name)

    widget = NamePrompt(save)
    qtbot.addWidget(widget)
    widget.ask()
    return widget


def test_a_name_and_return_save_and_leave(naming, saved):
    QTest.keyClicks(naming.field, "Crisp")
    QTest.keyClick(naming.field, Qt.Key.Key_Return)
    assert saved == ["Crisp"]
    assert naming.isHidden()
    assert naming.field.text() == ""


def test_escape_leaves_and_saves_nothing(naming, saved):
    QTest.keyClicks(naming.field, "Crisp")
    QTest.keyClick(naming.field, Qt.Key.Key_Escape)
    assert saved == []
    assert naming.isHidden()


def test_what_is_wrong_with_a_name_stands_below_until_it_is_right(naming, saved):
    QTest.keyClick(naming.field, Qt.Key.Key_Return)
    error = naming.findChild(QLabel)
    assert error.isVisible()
    assert error.text() == "a preset needs a name"
    QTest.keyClicks(naming.field, "Crisp")
    QTest.keyClick(naming.field, Qt.Key.Key_Return)
    assert saved == ["Crisp"]
    naming.ask()
    assert not error.isVisible()
