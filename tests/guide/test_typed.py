"""Every line of the README and the guide that is to be typed works, in a folder with photos."""

from __future__ import annotations

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
import tifffile

import main
from editor.cli import commands
from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from filters.registry import Registry
from tests.guide.test_links import DOCS, TOP
from tests.sample_photos import CHELSEA, COFFEE

CHAPTERS = (
    "batch",
    "cluster",
    "colour",
    "command-line",
    "concepts",
    "geometry",
    "lessons",
    "masks",
    "networks",
    "performance",
    "scale",
    "several-kernels",
    "troubleshooting",
    "window",
)
GUIDE = sorted(
    [
        TOP / "README.md",
        *(DOCS / "tutorials").glob("*.md"),
        *(DOCS / f"{name}.md" for name in CHAPTERS),
    ]
)  # docs/write-a-plugin.md, write-a-lesson.md and measured-kernels.md have tests of their own
BLOCK = re.compile(r"^( *)```sh\n(.*?)^\1```$", re.M | re.S)
FILE = re.compile(r"`([\w.]+)`:\n\n```json\n(.*?)^```$", re.M | re.S)
SHELL = re.compile(r"[;|<>]|\bfor\b|^(mkdir|python3) ", re.M)
RUN = """#!/bin/sh
exec '{python}' '{main}' "$@"
"""


def typed(page: Path) -> list[str]:
    """The blocks of commands of a page, without their indent."""
    text = page.read_text(encoding="utf-8")
    return [re.sub(rf"^{indent}", "", block, flags=re.M) for indent, block in BLOCK.findall(text)]


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with photos of the names that the guide uses, and a ./run."""
    work = tmp_path / "my photos"
    work.mkdir()
    shutil.copy(CHELSEA, work / "photo.png")
    shutil.copy(COFFEE, work / "other.png")
    assert cv2.imwrite(str(work / "photo.jpg"), cv2.imread(str(COFFEE)))
    (work / "photos").mkdir()
    for name in ("photos/coast.png", "more.jpg"):
        shutil.copy(work / f"photo{Path(name).suffix}", work / name)
    recipe = Recipe((Step.of(Registry.builtin()["invert"]),))
    save_recipe(work / "coast.kroom.json", recipe, Registry.builtin())
    (work / "run").write_text(RUN.format(python=sys.executable, main=TOP / "main.py"))
    (work / "run").chmod(0o755)
    monkeypatch.chdir(work)
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    return work


def with_result(work: Path) -> None:
    """Put in two equal pictures, and a photo's result, to be compared."""
    for name in ("ours.tif", "theirs.png"):
        assert cv2.imwrite(str(work / name), cv2.imread(str(CHELSEA)))
    recipe = ["--recipe", "coast.kroom.json", "--quality", "85"]
    assert main.main(["apply", "photo.jpg", "-o", "result.jpg", *recipe]) == 0


def with_model(work: Path) -> None:
    """Put in a layer as a model's file holds it."""
    weights = np.full((4, 3, 3, 3), 1 / 27, np.float32)
    place = {"dtype": "F32", "shape": weights.shape, "data_offsets": [0, weights.nbytes]}
    head = json.dumps({"features.0.weight": place}).encode()
    content = len(head).to_bytes(8, "little") + head + weights.tobytes()
    (work / "model.safetensors").write_bytes(content)


def with_slide(work: Path) -> None:
    """Put in a TIFF of tiles; a slide has more of them."""
    tifffile.imwrite(work / "slide.tif", cv2.imread(str(COFFEE)), tile=(128, 128))


PREPARED = {"batch.md": with_result, "networks.md": with_model, "scale.md": with_slide}


@pytest.mark.skipif(os.name == "nt", reason="the guide is written for a Unix shell")
@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.relative_to(TOP).as_posix())
def test_what_a_page_says_to_type_works(
    page: Path, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blocks that are of the shell go to one; other lines are commands of the program."""
    PREPARED.get(page.name, lambda _: None)(work)
    for name, text in FILE.findall(page.read_text(encoding="utf-8")):
        (work / name).write_text(text)
    for block in typed(page):
        if SHELL.search(re.sub(r'"[^"]*"|#.*', "", block)):
            path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
            block = block.replace("python3", sys.executable)
            done = subprocess.run(
                ["sh", "-ec", block],
                env={**os.environ, "PATH": path},
                capture_output=True,
                text=True,
                timeout=120,
            )
            assert done.returncode == 0, done.stderr
            continue
        for line in block.splitlines():
            follow(shlex.split(line, comments=True), work)


def follow(words: list[str], work: Path) -> None:
    """Do what a line says; what opens a window or takes seconds is looked at only."""
    if not words:
        return
    assert words[0] == "./run"
    if len(words) == 1:
        return  # tests/ui/access/test_first_job.py and tests/ui/test_start.py open that window
    if words[1] == "bench":
        assert commands.parser().parse_args(words[1:]).calibrate
        return
    before = {path: path.stat().st_mtime_ns for path in work.iterdir()}
    assert main.main(words[1:]) == 0, shlex.join(words)
    if "-o" in words:
        written = work / words[words.index("-o") + 1]
        assert written.stat().st_mtime_ns != before.get(written)


def test_the_guide_says_enough_to_type() -> None:
    lines = [line for page in GUIDE for block in typed(page) for line in block.splitlines()]
    assert len([line for line in lines if line.startswith("./run ")]) >= 25


def test_every_page_with_lines_to_type_is_run_by_a_test() -> None:
    own = {"write-a-lesson.md", "write-a-plugin.md", "development.md", "README.md"}
    elsewhere = {page for page in DOCS.rglob("*.md") if typed(page)} - set(GUIDE)
    assert {page.name for page in elsewhere} <= own
