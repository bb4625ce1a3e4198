"""Two programs at work in one data folder lose nothing of what either keeps there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from editor.plugins.state import PluginState
from editor.presets.library import PresetLibrary
from editor.presets.shelf import MOST_USED
from editor.storage.folders import CATALOGUE
from filters.registry import Registry

ROOT = Path(__file__).parents[2]
CHANGER = """
import sys
from pathlib import Path
from editor.document.step import Step
from editor.plugins.state import PluginState
from editor.presets.library import Preset, PresetLibrary
from editor.storage.folders import CATALOGUE
from filters.registry import Registry
data, who, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
registry = Registry.builtin()
library = PresetLibrary(CATALOGUE, data / "presets", registry)
state, step = PluginState(data), Step.of(registry["median"])
print("ready", flush=True)
sys.stdin.readline()
for number in range(count):
    library.save(Preset(f"Mine{'-/'[who == 'b']}{number}", step, note=who))
    library.shelf.change(lambda shelf: shelf.starred(f"{who}{number}", True))
    library.shelf.change(lambda shelf: shelf.used_at(f"{who}{number}", float(number)))
    state.remember(Path(f"/{who}{number}.py"), off=True)
"""


@pytest.mark.parametrize("_", range(2))
def test_two_programs_that_change_the_same_folder_at_once_lose_nothing(
    tmp_path: Path, registry: Registry, _: int, pytestconfig: pytest.Config
) -> None:
    changes = pytestconfig.getoption("changes")
    command = [sys.executable, "-c", CHANGER, str(tmp_path)]
    both = [
        subprocess.Popen(
            [*command, who, str(changes)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for who in "ab"
    ]
    for process in both:
        assert process.stdout.readline() == b"ready\n"
    for process in both:
        process.stdin.write(b"go\n")
        process.stdin.flush()
    for process in both:
        process.communicate(timeout=60 + 3 * changes)  # a busy disk takes a while for each
        assert process.returncode == 0
    wanted = {f"{who}{number}" for who in "ab" for number in range(changes)}
    library = PresetLibrary(CATALOGUE, tmp_path / "presets", registry)
    own = [preset for preset in library.load().good if not preset.builtin]
    assert len(own) == 2 * changes
    assert len({(preset.name, preset.note) for preset in own}) == 2 * changes
    shelf = library.shelf.read()
    assert shelf.favourites == wanted
    newest = range(max(0, changes - MOST_USED // 2), changes)  # of each: more are not kept
    assert set(shelf.used) == {f"{who}{number}" for who in "ab" for number in newest}
    assert {path[1:-3] for path in PluginState(tmp_path).state()} == wanted
    kept = {path.name for path in tmp_path.iterdir() if not path.name.endswith(".lock")}
    assert kept == {"presets", "library.json", "plugins.json"}
