"""The chapter of the plugin's author, followed word by word, and the examples."""

import re
import shlex
import shutil
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
EXAMPLES = sorted((DOCS / "plugins").glob("*.py"))


@pytest.fixture(autouse=True)
def data(monkeypatch, tmp_path):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def test_the_five_minute_chapter_works_the_first_time(tmp_path, monkeypatch, capsys):
    text = (DOCS / "write-a-plugin.md").read_text()
    blocks = re.findall(r"```(sh|python)\n(.*?)```", text, re.S)
    monkeypatch.chdir(tmp_path)
    shutil.copy(COFFEE, "photo.png")
    path = Path()
    for kind, block in blocks:
        if kind == "python":
            path.write_text(block)
            continue
        for line in block.splitlines():
            words = shlex.split(line)
            assert words.pop(0) == "./run"
            words = [str(path) if path and w == path.name else w for w in words]
            if words[0] in ("apply", "plugins") and Path("warm.png").exists() and "apply" in words:
                words.append("--overwrite")
            capsys.readouterr()
            assert main.main(words) == 0, capsys.readouterr().err
            if words[1] == "new":
                path = Path(capsys.readouterr().out.strip())
    before, after = (cv2.imread(n).astype(float) for n in ("photo.png", "warm.png"))
    expected = np.clip(before[..., 2] * 1.25, 0, 255)  # cv2's order is blue, green, red
    assert np.abs(after[..., 2] - expected).max() <= 1
    assert np.abs(after[..., 0] - before[..., 0] * 0.75).max() <= 1


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_pass_the_check(path, capsys):
    assert main.main(["plugins", "check", str(path)]) == 0, capsys.readouterr()
    assert f"{path.name}: fit to share" in capsys.readouterr().out


def test_there_is_an_example_for_each_feature():
    names = {path.stem for path in EXAMPLES}
    assert names == {
        "contrast", "glow", "grain", "twice", "vignette", "spotlight", "layers", "relax",
    }  # fmt: skip


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
    assert "1 faults" in out


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
