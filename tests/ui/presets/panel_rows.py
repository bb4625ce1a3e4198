"""What is read of the preset panel, and done in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu

from editor.document.step import Step
from editor.presets.library import Preset
from filters.kernel import Kernel
from ui.presets.model import PRESET
from ui.presets.panel import PresetPanel
from ui.window.window import Window


def preset(window: Window, name: str, weight: float = 2.0) -> Preset:
    spec = window.session.registry["convolution"]
    return Preset(name, Step.of(spec, kernel=Kernel([[0, weight, 0]])), tags=("Mine",))


def rows(panel: PresetPanel, title: str) -> list[str]:
    model = panel.model
    if title not in model.titles():
        return []
    group = model.index(model.titles().index(title), 0)
    return [model.index(row, 0, group).data(PRESET).name for row in range(model.rowCount(group))]


def choose(panel: PresetPanel, name: str) -> QModelIndex:
    at = panel.model.find(name)
    assert at.isValid()
    panel.view.setFocus()
    panel.view.setCurrentIndex(at)
    return at


def act(menu: QMenu, *path: str) -> None:
    for text in path[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text() == text)
    action = next(a for a in menu.actions() if a.text() == path[-1])
    assert action.isEnabled()
    action.trigger()


def dropped(panel: PresetPanel, name: str, group: str, before: int = -1) -> None:
    """Drop a row as the view does: the mime data of one index, a place in a group."""
    model = panel.model
    data = model.mimeData([model.find(name)])
    parent = model.index(model.titles().index(group), 0)
    model.dropMimeData(data, Qt.DropAction.CopyAction, before, 0, parent)
