"""Settings of an empty folder, which are written before the test ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui.files.settings import Settings


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    """The settings of a folder in which there are none yet."""
    settings = Settings(tmp_path)
    yield settings
    settings.close()
