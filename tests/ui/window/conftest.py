"""A window in which every command makes sense."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from editor.document.step import Step
from editor.presets.library import Preset
from filters.kernel import Kernel
from ui.window.window import Window


@pytest.fixture
def opened(window: Window, coffee: np.ndarray, tmp_path: Path, monkeypatch) -> Window:
    """A window in which every command makes sense, and in which every question has an answer."""
    window.session.edit({"kernel": Kernel([[0, 1, 0], [1, 2, 1], [0, 1, 0]])}, "Draw")
    window.session.select(None)
    window.session.edit({"kernel": Kernel([[0, 1, 0], [1, 3, 1], [0, 1, 0]])}, "Draw")
    spec = window.session.registry["convolution"]
    window.library.save(Preset("Mine", Step.of(spec, kernel=Kernel([[1, 2]])), tags=("Mine",)))
    window.presets.reload()
    window.presets.view.setCurrentIndex(window.presets.model.find("Mine"))
    window.files.ask_open = lambda *_: ""
    window.files.ask_save = lambda *_: ""
    window.files.ask_question = lambda *_: "Cancel"
    window.batch_view.page.ask_photos = lambda: ()
    window.choices.proofing.ask_profile = lambda _: ""
    window.presets.ask_folder = lambda: ""
    window.presets.ask_bundle = lambda: ""
    window.presets.ask_details = lambda _: None
    window.plugin_deeds.ask_name = lambda: ""
    window.plugin_deeds.open_file = lambda _: None
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    for box in ("information", "about"):
        monkeypatch.setattr(QMessageBox, box, lambda *_: None)
    return window
