"""What the panel of presets asks in dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from editor.presets.library import Preset
from ui.presets.details import PresetDetails


def ask_folder(parent: QWidget) -> str:
    """Ask for a folder of presets; empty where a person leaves."""
    return QFileDialog.getExistingDirectory(parent, "Add a folder of presets")


def ask_bundle(parent: QWidget) -> str:
    """Ask where to write a bundle; empty where a person leaves."""
    kinds = "Bundle of presets (*.zip)"
    return QFileDialog.getSaveFileName(parent, "Save as a bundle", "presets.kroom.zip", kinds)[0]


def ask_details(parent: QWidget, preset: Preset) -> Preset | None:
    """Ask for a preset's note, tags and so on; None where a person leaves."""
    dialog = PresetDetails(preset, parent)
    answer = dialog.preset if dialog.exec() else None
    dialog.deleteLater()  # else it stays as long as the window
    return answer
