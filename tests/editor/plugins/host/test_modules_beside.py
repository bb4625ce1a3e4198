"""Modules beside a plugin: no plugins of their own, and what they change is imported again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.plugins.sharing.making import list_folder
from filters.registry import Registry
from tests.editor.plugins.host.regions import PIXELS, REGION

Hosts = Callable[..., PluginHost]
PLUGIN = """
import random
import numpy as np
from kernelroom.plugin import Pixels, image_filter

@image_filter("One")
def one(pixels: Pixels) -> Pixels:
    '''Scale.'''
    from tone import factor
    return pixels * np.float32(factor())
"""


@pytest.fixture
def beside(folder: Path) -> Path:
    """A folder of a plugin, a module that it imports, what that imports, and one left over."""
    (folder / "one.py").write_text(PLUGIN)
    (folder / "tone.py").write_text("import deep.more\ndef factor(): return deep.more.FACTOR\n")
    (folder / "deep").mkdir()
    (folder / "deep" / "__init__.py").write_text("")
    (folder / "deep" / "more.py").write_text("FACTOR = 0.5\n")
    (folder / "random.py").write_text("that = 'of Python comes first'\n")
    return folder


def test_what_a_plugin_imports_is_no_plugin_and_its_changes_are_followed(
    hosts: Hosts, beside: Path
) -> None:
    host = hosts()
    assert [(one.name, one.state) for one in host.records] == [("one", "ok"), ("random", "failed")]
    spec = LiveRegistry(Registry.builtin(), host)["one.one"]
    np.testing.assert_array_equal(spec.run(PIXELS, {}, REGION), PIXELS * np.float32(0.5))
    assert not host.load()
    (beside / "deep" / "more.py").write_text("FACTOR = 0.25\n")
    assert host.load()
    spec = LiveRegistry(Registry.builtin(), host)["one.one"]
    np.testing.assert_array_equal(spec.run(PIXELS, {}, REGION), PIXELS * np.float32(0.25))


def test_an_index_says_what_would_be_missing_elsewhere(beside: Path) -> None:
    photo = Image(np.zeros((20, 20, 3), np.uint8))
    (beside / "random.py").unlink()
    (found,) = list_folder(beside, photo, Registry.builtin(), is_checked=False)
    (fault,) = found.entry.check
    assert (
        fault == "it imports tone.py beside it, which nobody gets with it: make a package of both"
    )
