"""A folder of plugins, and a host that runs them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.plugins.host import PluginHost


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plugins").mkdir()
    return tmp_path / "plugins"


@pytest.fixture
def host(folder: Path, tmp_path: Path) -> Iterator[PluginHost]:
    host = PluginHost([folder], tmp_path / "data", with_entry_points=False)
    yield host
    host.close()
