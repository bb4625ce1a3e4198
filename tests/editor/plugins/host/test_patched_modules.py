"""Plugins that put functions of their own in the place of Python's: the worker still answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry
from tests.editor.plugins.host.regions import PIXELS, REGION, record_of

PLUGIN = """
import json, os
from filters.plugin import Pixels, image_filter
API = 1

def broken(*given, **more):
    raise RuntimeError("in the place of another")

@image_filter("Patch", group="Tests")
def patch(pixels: Pixels) -> Pixels:
    '''Invert, and patch.'''
    PATCH
    return 1 - pixels
"""


@pytest.mark.parametrize(
    "patch",
    [
        "json.dumps = json.loads = broken",
        "os.write = os.read = broken",
        "os.write = lambda *given: 0",
    ],
)
def test_a_call_after_the_patch_is_as_right_as_the_first(
    hosts: Callable[..., PluginHost], folder: Path, patch: str
) -> None:
    (folder / "patch.py").write_text(PLUGIN.replace("PATCH", patch))
    host = hosts()
    spec = LiveRegistry(Registry.builtin(), host)["patch.patch"]
    for _ in range(2):
        np.testing.assert_array_equal(spec.run(PIXELS, {}, REGION), 1 - PIXELS)
    assert record_of(host, "patch").state == "ok"
