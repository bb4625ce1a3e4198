"""A plugin that uses up what its process has: the next call has another process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.plugins.host.regions import record_of

PLUGIN = """
import mmap
from typing import Literal
from filters.plugin import Pixels, image_filter
API = 1
kept = []

@image_filter("Greedy", group="Tests")
def greedy(pixels: Pixels, kind: Literal["none", "files", "addresses"] = "none") -> Pixels:
    '''Keep all that there is.'''
    size = 1 << 32
    while kind == "files":
        try:
            kept.append(open("/dev/null"))
        except OSError:
            break
    while kind == "addresses" and size > 4096:
        try:
            kept.append(mmap.mmap(-1, size))
        except OSError:
            size //= 2
    return 1 - pixels
"""


@pytest.mark.parametrize("kind", ["files", "addresses"])
def test_who_uses_up_files_or_addresses_spoils_no_later_call(
    hosts: Callable[..., PluginHost], folder: Path, kind: str
) -> None:
    (folder / "greedy.py").write_text(PLUGIN)
    host = hosts()
    spec = LiveRegistry(Registry.builtin(), host)["greedy.greedy"]
    small, large = (np.full((side, side, 4), 0.25, np.float32) for side in (40, 400))
    spec.run(small, {"kind": kind}, Region.of_shape(40, 40))
    after = spec.run(large, {"kind": "none"}, Region.of_shape(400, 400))
    np.testing.assert_array_equal(after, 1 - large)
    assert record_of(host, "greedy").state == "ok"


PEAKS = """
import numpy as np
from filters.plugin import Pixels, image_filter
API = 1

@image_filter("Peaks", group="Tests")
def peaks(pixels: Pixels, megabytes: int = 0) -> Pixels:
    '''Hold so much for a moment.'''
    held = np.ones(megabytes << 20, np.uint8)
    return pixels + held.size * 0
"""


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="Linux tells the peak")
def test_the_most_memory_is_that_since_it_was_asked_last(
    hosts: Callable[..., PluginHost], folder: Path
) -> None:
    (folder / "peaks.py").write_text(PEAKS)
    host = hosts()
    spec = LiveRegistry(Registry.builtin(), host)["peaks.peaks"]
    path, small = record_of(host, "peaks").path, np.zeros((4, 4, 4), np.float32)
    more = []
    for megabytes in (300, 0, 100):
        spec.run(small, {"megabytes": 0}, Region.of_shape(4, 4))
        host.most_bytes(path)
        before = host.most_bytes(path)
        spec.run(small, {"megabytes": megabytes}, Region.of_shape(4, 4))
        more.append((host.most_bytes(path) - before) >> 20)
    assert 290 < more[0] < 340
    assert more[1] < 30
    assert 90 < more[2] < 140
