"""Presets of plugins' filters follow the plugins that come and change while it runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.document.step import Step
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from editor.storage.json_text import to_text
from filters.registry import Registry

PLUGIN = """
from filters.plugin import Pixels, image_filter
API = 1

@image_filter("Fade")
def fade(pixels: Pixels, {values}) -> Pixels:
    '''Return less.'''
    return pixels * amount
"""


@pytest.fixture
def live(tmp_path: Path) -> Iterator[LiveRegistry]:
    (tmp_path / "plugins").mkdir()
    host = PluginHost([tmp_path / "plugins"], tmp_path / "data", with_entry_points=False)
    yield LiveRegistry(Registry.builtin(), host)
    host.close()


def test_presets_follow_their_plugin(live: LiveRegistry, tmp_path: Path) -> None:
    plugin = tmp_path / "plugins" / "fader.py"
    library = PresetLibrary(tmp_path / "none", tmp_path / "own", live)
    library.save(Preset("Inverted", Step.of(live["invert"])))
    form = {"format": "kernelroom preset", "version": 1, "name": "Faded"}
    step = {"filter": "fader.fade", "values": {"amount": 0.5}}
    (tmp_path / "own" / "faded.json").write_text(to_text({**form, "step": step}))
    before = library.load()
    assert [one.path.stem for one in before.broken] == ["faded"]
    plugin.write_text(PLUGIN.format(values="amount: float = 1.0"))
    live.host.load()
    faded, inverted = library.load().good
    assert dict(faded.step.values) == {"amount": 0.5}
    assert inverted is before.good[0], "nothing of it has changed"
    plugin.write_text(PLUGIN.format(values="amount: float = 1.0, floor: float = 0.0"))
    live.host.load()
    faded, _ = library.load().good
    assert dict(faded.step.values) == {"amount": 0.5, "floor": 0.0}
