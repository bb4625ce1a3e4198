"""A folder of plugins, and a host that runs them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry

DOCS = Path(__file__).parents[3] / "docs" / "plugins"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plugins").mkdir()
    return tmp_path / "plugins"


@pytest.fixture
def host(folder: Path, tmp_path: Path) -> Iterator[PluginHost]:
    host = PluginHost([folder], tmp_path / "data", with_entry_points=False)
    yield host
    host.close()


@pytest.fixture
def documented(tmp_path: Path) -> Iterator[LiveRegistry]:
    """The filters that come with it, and those of the examples in docs/."""
    host = PluginHost([DOCS], tmp_path, with_entry_points=False)
    host.load()
    yield LiveRegistry(Registry.builtin(), host)
    host.close()
