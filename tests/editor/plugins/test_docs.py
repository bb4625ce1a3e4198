"""The chapter of the plugin's author, followed word by word, and the examples."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

import main
from editor.document.step import Step
from editor.photo.load import load
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.registry import Registry
from tests.sample_photos import COFFEE

DOCS = Path(__file__).parents[3] / "docs"
TINT = """
from typing import Annotated
from filters.plugin import Pixels, Range, image_filter

@image_filter("Tint")
def tint(pixels: Pixels, red: Annotated[float, Range(0, 1)] = 0.5) -> Pixels:
    '''Set red.'''
    out = pixels.copy()
    out[..., 0] = red
    return out
"""
EXAMPLES = sorted((DOCS / "plugins").glob("*.py"))


pytestmark = pytest.mark.usefixtures("data")


RUN = """#!/bin/sh
exec {python} {main} "$@"
"""


@pytest.mark.skipif(os.name == "nt", reason="the chapter is written for a Unix shell")
def test_the_five_minute_chapter_works_to_the_letter(tmp_path, data):
    """Each block of commands goes to a shell as it is; the text goes into the file it names."""
    text = (DOCS / "write-a-plugin.md").read_text(encoding="utf-8")
    work = tmp_path / "somewhere else"
    work.mkdir()
    (work / "run").write_text(
        RUN.format(
            python=shlex.quote(sys.executable), main=shlex.quote(str(DOCS.parent / "main.py"))
        )
    )
    (work / "run").chmod(0o755)
    shutil.copy(COFFEE, work / "photo.png")
    said, written = [], None
    for kind, block in re.findall(r"```(sh|python)\n(.*?)```", text, re.S):
        if kind == "python":
            written = Path(said[-1].strip())
            written.write_text(block, encoding="utf-8")
            continue
        done = subprocess.run(
            ["sh", "-eu", "-c", block], cwd=work, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, (block, done.stdout, done.stderr)
        said.append(done.stdout)
    assert written == data / "plugins" / "warm_light.py"
    assert "warm_light.py: fit to share" in "".join(said)
    assert "warmth: a number, 0 to 100 %" in said[-1]
    before = cv2.imread(str(work / "photo.png")).astype(float)
    for name, warmth in (("warm.png", 50), ("warmer.png", 80)):
        after = cv2.imread(str(work / name)).astype(float)
        expected = np.clip(before[..., 2] * (1 + warmth / 200), 0, 255)  # cv2: blue, green, red
        assert np.abs(after[..., 2] - expected).max() <= 1
        assert np.abs(after[..., 0] - before[..., 0] * (1 - warmth / 200)).max() <= 1


@pytest.mark.parametrize("named", ["tint.py", "tint", "tint.tint", "./plugins/tint.py"])
def test_a_plugin_is_checked_and_run_by_name_path_and_id(
    tmp_path, data, monkeypatch, capsys, named
):
    (data / "plugins").mkdir(parents=True)
    (data / "plugins" / "tint.py").write_text(TINT)
    monkeypatch.chdir(data)
    assert main.main(["plugins", "check", named]) == 0
    assert "tint.py: fit to share" in capsys.readouterr().out
    out = str(tmp_path / "out.npy")
    assert main.main(["plugins", "run", named, str(COFFEE), "-o", out, "-p", "red=0.25"]) == 0
    assert np.load(out)[..., 0].max() == np.float32(0.25)


def test_a_plugin_that_is_named_by_its_path_is_not_its_namesake_of_the_folder(
    tmp_path, data, capsys
):
    (data / "plugins").mkdir(parents=True)
    (data / "plugins" / "tint.py").write_text(TINT)
    other = tmp_path / "tint.py"
    other.write_text(TINT.replace("out = pixels.copy()", "out = pixels * 255"))
    main.main(["plugins", "check", str(other)])
    assert "divided by 255?" in capsys.readouterr().out


FAILS = TINT.replace("    out = pixels.copy()", "    out = pixels.copy() / nothing")


@pytest.mark.parametrize("command", ["check", "run", "apply", "load"])
def test_a_fault_has_its_line_and_with_an_option_its_traceback(tmp_path, data, capsys, command):
    (data / "plugins").mkdir(parents=True)
    text = FAILS if command != "load" else "import nothing_of_this_name\n" + TINT
    (data / "plugins" / "tint.py").write_text(text)
    out = ("-o", str(tmp_path / "out.png"))
    words = {
        "check": ("plugins", "check", "tint"),
        "load": ("plugins", "check", "tint"),
        "run": ("plugins", "run", "tint", str(COFFEE), *out),
        "apply": ("apply", str(COFFEE), *out, "--filter", "tint.tint"),
    }[command]
    assert main.main(list(words)) == 2
    said = capsys.readouterr()
    assert ("tint.py:1)" if command == "load" else "(tint.py:8 in tint)") in said.out + said.err
    assert "Traceback" not in said.out + said.err
    assert main.main([*words, "--traceback"]) == 2
    said = capsys.readouterr()
    assert "Traceback (most recent call last)" in said.err
    assert "Error" in said.err


def test_the_report_of_a_check_lies_beside_the_plugin(data, capsys):
    (data / "plugins").mkdir(parents=True)
    (data / "plugins" / "tint.py").write_text('__version__ = "1.5"\n' + TINT)
    report = data / "plugins" / "tint.check.json"
    assert main.main(["plugins", "check", "tint", "--report", str(report)]) == 0
    form = json.loads(report.read_text())
    assert (form["plugin"], form["version"], form["faults"]) == ("tint.py", "1.5", 0)
    assert any(one["what"] == "time and memory" for one in form["findings"])


def test_a_plugin_that_is_not_there_is_named_with_the_nearest(data, capsys):
    (data / "plugins").mkdir(parents=True)
    (data / "plugins" / "warm_light.py").write_text(TINT)
    for named, said in (
        ("warm_ligth.py", "the nearest is warm_light"),
        ("quite_other", "see ./run plugins list"),
        ("no/such.py", "it does not exist"),
    ):
        assert main.main(["plugins", "check", named]) == 2
        assert said in capsys.readouterr().err


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_pass_the_check(path, capsys):
    assert main.main(["plugins", "check", str(path)]) == 0, capsys.readouterr()
    assert f"{path.name}: fit to share" in capsys.readouterr().out


def test_there_is_an_example_for_each_feature():
    names = {path.stem for path in EXAMPLES}
    assert names == {
        "contrast",
        "glow",
        "grain",
        "twice",
        "vignette",
        "spotlight",
        "layers",
        "relax",
        "desqueeze",
        "iso",
        "duotone",
        "measure",
        "put_back",
        "median_stack",
        "swing",
        "sweep",
    }


def test_a_check_finds_a_halo_that_is_too_small(tmp_path, capsys):
    (tmp_path / "lies.py").write_text(
        "import cv2\nfrom filters.plugin import Pixels, image_filter\n"
        "@image_filter('Lies')\n"
        "def lies(pixels: Pixels) -> Pixels:\n    '''Blur.'''\n"
        "    return cv2.blur(pixels, (9, 9))\n"
    )
    assert main.main(["plugins", "check", str(tmp_path / "lies.py")]) == 2
    out = capsys.readouterr().out
    assert "FAIL lies.lies: keeps the crop rule" in out
    assert "FAIL lies.lies: says how far it reads it reads 4 x 4" in out
    assert "lies.py: 2 faults" in out


def test_the_command_line_lists_plugins_and_takes_them_from_other_folders(tmp_path, capsys):
    arguments = [
        "apply",
        str(COFFEE),
        "-o",
        str(tmp_path / "o.npy"),
        "--filter",
        "vignette.vignette",
    ]
    assert main.main(arguments) == 2
    assert "is not known" in capsys.readouterr().err
    assert main.main([*arguments, "--plugin-path", str(DOCS / "plugins")]) == 0
    corner = np.load(tmp_path / "o.npy")[0, 0, 0]
    assert corner == pytest.approx(load(COFFEE).samples[0, 0, 0] / 255 * 0.6, abs=1e-5)
    assert main.main([*arguments, "--plugin-path", "/nowhere"]) == 2
    safe = [*arguments, "--plugin-path", str(DOCS / "plugins"), "--safe-mode"]
    assert main.main(safe) == 2
    capsys.readouterr()
    assert main.main(["plugins", "new", "Mine"]) == 0
    assert main.main(["plugins", "new", "Mine"]) == 2
    assert "exists already" in capsys.readouterr().err
    assert main.main(["plugins", "list"]) == 0
    assert "mine\tok\t0.1\tmine.mine" in capsys.readouterr().out


def test_grain_stays_in_its_place(tmp_path):
    host = PluginHost([DOCS / "plugins"], tmp_path, with_entry_points=False)
    try:
        host.load()
        registry = LiveRegistry(Registry.builtin(), host)
        step = Step.of(registry["grain.grain"])
        pipeline = Pipeline.of(load(COFFEE), (step,), registry)
        whole = pipeline.render(pipeline.image.region)
        part = pipeline.render(Region(50, 60, 70, 80))
        np.testing.assert_array_equal(part, whole[50:120, 60:140])
        assert (whole - pipeline.image.rgba(pipeline.image.region))[..., 0].std() > 0.07
    finally:
        host.close()
