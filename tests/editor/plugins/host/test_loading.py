"""Which plugins are loaded, when again, and what is said of the others."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from editor.plugins.discovery import PluginSource, written_at
from editor.plugins.fault import NotStarted, Stopped
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.plugins.manifest import read_manifest
from editor.plugins.process import PluginProcess
from editor.plugins.requirements import dependencies_of
from editor.plugins.workers import Workers
from filters.plugin import API
from filters.registry import Registry
from tests.editor.plugins.host.regions import GOOD, PIXELS, REGION, record_of


def test_bad_plugins_are_listed_with_the_reason_and_hide_no_other(hosts, folder):
    (folder / "good.py").write_text(GOOD)
    (folder / "syntax.py").write_text("def x(:\n")
    (folder / "imports.py").write_text("x = 1\nimport nothing_of_this_name\n")
    (folder / "empty.py").write_text("")
    (folder / "newer.py").write_text(f"API = {API + 1}\nraise RuntimeError('it was run')\n")
    (folder / "crash.py").write_text("import os\nos._exit(7)\n")
    (folder / "package").mkdir()
    (folder / "package" / "__init__.py").write_text(GOOD.replace("Shift", "Packed"))
    host = hosts()
    states = {r.name: (r.state, r.reason) for r in host.records}
    assert states["good"] == ("ok", "")
    assert states["package"] == ("ok", "")
    assert states["syntax"][0] == "failed"
    assert states["syntax"][1].startswith("line 1: ")
    assert states["imports"] == (
        "failed",
        "ModuleNotFoundError: No module named 'nothing_of_this_name'; to have it: "
        f"{sys.executable} -m pip install nothing_of_this_name (imports.py:2)",
    )
    assert "no function marked" in states["empty"][1]
    assert states["newer"][0] == "newer"
    assert f"made for version {API + 1}" in states["newer"][1]
    assert "exit code 7" in states["crash"][1]
    assert {s.id for s in host.specs} == {"good.shift", "package.shift"}


NEEDS = """# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "pywavelets>=1.6",
#   "rawpy",
# ]
# ///
import nothing_of_this_name
"""


def test_a_missing_dependency_is_said_with_the_command_of_the_plugins_header(hosts, folder):
    (folder / "needs.py").write_text(NEEDS)
    said = record_of(hosts(), "needs").reason
    assert "to have it: ./run plugins prepare needs" in said
    assert dependencies_of(NEEDS) == ("pywavelets>=1.6", "rawpy")
    for text in ("", "# /// script\n# dependencies = [\n# ///\n", NEEDS.replace('"raw', "raw")):
        assert dependencies_of(text) == ()


def test_a_changed_file_is_imported_again_and_a_switched_off_one_is_not(hosts, folder):
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    registry = LiveRegistry(Registry.builtin(), host)
    spec = registry["good.shift"]
    assert spec.run(PIXELS, spec.defaults, REGION)[0, 1, 0] == PIXELS[0, 0, 0]
    (folder / "good.py").write_text(GOOD.replace("np.roll(pixels, by", "np.roll(pixels, -by"))
    host.load()
    spec = registry["good.shift"]
    assert spec.run(PIXELS, spec.defaults, REGION)[0, 0, 0] == PIXELS[0, 1, 0]
    host.switch(record_of(host, "good").path, False)
    assert host.specs == ()
    assert record_of(hosts(), "good").state == "off"


@pytest.mark.parametrize("newer", ["editor.plugins.state.VERSION", "sys.version"])
def test_what_failed_under_an_older_program_or_python_is_tried_again(
    hosts, folder, tmp_path, monkeypatch, newer
):
    (folder / "good.py").write_text(f"open({str(tmp_path / 'needed')!r}).close()\n" + GOOD)
    first = hosts()
    first.reload(folder / "good.py")  # imports it, where a start reads its text
    assert record_of(first, "good").state == "failed"
    (tmp_path / "needed").touch()
    assert record_of(hosts(), "good").state == "failed"
    monkeypatch.setattr(newer, "99.0")
    assert record_of(hosts(), "good").state == "ok"


ONE_CALL = """
import sys
from pathlib import Path
import numpy as np
from editor.plugins.host import PluginHost
from filters.pixels.region import Region

if __name__ == "__main__":
    assert not sys.dont_write_bytecode
    folder = Path(sys.argv[1])
    host = PluginHost([folder], folder.parent / "data", with_entry_points=False)
    host.load()
    (spec,) = host.specs
    pixels = np.zeros((2, 2, 4), np.float32)
    print(spec.run(pixels, {}, Region.of_shape(2, 2)).max())
    host.close()
"""


PACKAGE = """
from filters.plugin import Pixels, image_filter
from .now import ONE

@image_filter("Whole")
def whole(pixels: Pixels) -> Pixels:
    '''Add.'''
    from .inner.later import TWO
    return pixels + ONE + TWO
"""


def test_no_bytecode_is_written_into_a_plugin_folder(folder, tmp_path):
    package = folder / "whole"
    (package / "inner").mkdir(parents=True)
    (package / "__init__.py").write_text(PACKAGE)
    (package / "now.py").write_text("ONE = 1\n")
    (package / "inner" / "later.py").write_text("TWO = 2\n")
    before = sorted(folder.rglob("*"))
    (tmp_path / "one_call.py").write_text(ONE_CALL)
    everybody = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, str(tmp_path / "one_call.py"), str(folder)],
        env={**everybody, "PYTHONPATH": str(Path(__file__).parents[4])},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.stdout, done.stderr) == ("3.0\n", "")
    assert sorted(folder.rglob("*")) == before


def test_a_folder_without_a_module_was_written_at_no_time(tmp_path):
    assert written_at(tmp_path) == 0.0


def test_safe_mode_loads_none(hosts, folder):
    (folder / "good.py").write_text(GOOD)
    assert hosts(safe_mode=True).records == ()


def test_500_plugins_add_little_to_the_start(hosts, folder):
    for number in range(500):
        (folder / f"p{number:03}.py").write_text(GOOD)
    first = hosts.__call__  # what they say of themselves is known after one start
    template = PluginHost([folder / "none"], folder.parent / "data", with_entry_points=False)
    (folder / "good.py").write_text(GOOD)
    known = template._importer.imported(PluginSource.of(folder / "good.py"), 0.0, False)
    cache = {str(p): replace(known, changed=written_at(p)) for p in folder.iterdir()}
    template.memory.write_cache(cache, None)
    template.close()
    begun = time.process_time()
    host = first()
    assert time.process_time() - begun < 30.0  # importing them took minutes; see the benchmark
    assert len(host.specs) == 501


def test_a_manifest_is_read_without_running_anything(tmp_path):
    path = tmp_path / "m.py"
    path.write_text(GOOD + "\nraise RuntimeError\n")
    manifest = read_manifest(path)
    assert (manifest.api, manifest.version, manifest.author) == (1, "2.1", "Ada")
    assert manifest.titles == ("Shift",)
    path.write_bytes(b"\xff\x00")
    assert read_manifest(path).fault


@pytest.mark.parametrize("fault", [NotStarted("no process"), Stopped("was stopped")])
@pytest.mark.parametrize("when", ["fresh", "describe"])
def test_an_import_that_says_nothing_of_a_plugin_is_a_fault_for_now(
    hosts, folder, monkeypatch, fault, when
):
    def refused(*_: object) -> None:
        raise fault

    for name in ("one", "two"):
        (folder / f"{name}.py").write_text(GOOD)
    host = hosts()
    for name in ("one", "two"):  # read again while it runs, so that they are imported
        (folder / f"{name}.py").write_text(f"{GOOD}# changed\n")
    with monkeypatch.context() as patched:
        patched.setattr(Workers if when == "fresh" else PluginProcess, when, refused)
        assert host.load()
    for name in ("one", "two"):
        record = record_of(host, name)
        assert (record.state, record.reason) == ("failed", str(fault))
    again = hosts()
    assert [record_of(again, name).state for name in ("one", "two")] == ["ok", "ok"]
    assert len(again.specs) == 2
