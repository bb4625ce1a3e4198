"""What a plugin's text says without running it equals what a worker says of it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

import filters.builtin
from editor.plugins.description import description_from_json
from editor.plugins.host import PluginHost
from editor.plugins.static_reader import read_descriptions
from editor.plugins.worker import PluginWorker
from tests.editor.plugins.host.regions import FAULTY, GOOD, MORE

DOCS = Path(__file__).parents[3] / "docs" / "plugins"
BUILTIN = Path(filters.builtin.__file__).parent
FILES = [*sorted(DOCS.glob("*.py")), FAULTY, *sorted(BUILTIN.glob("[!_]*.py"))]
ENUM = """
from __future__ import annotations
from enum import Enum
from typing import Annotated, Literal
from filters.plugin import *

class Way(Enum):
    UP = "up"
    DOWN = "down"

MOST = Range(-1, 1, "px")

@image_filter("Ways", group="Tests", halo=(1, 2), outputs=("A", "B"),
              version=2, renamed={"mutch": "much"}, relevant={"much": lambda way: way is Way.UP})
def ways(pixels: Pixels, way: Way = Way.DOWN, size: Literal[3, 5] = 5,
         much: Annotated[float, MOST] = -0.5):
    '''Say.'''
    return pixels, pixels
"""


def from_worker(path: Path) -> list[dict[str, object]]:
    found = [description_from_json(form) for form in PluginWorker().describe(str(path))]
    return sorted(found, key=lambda form: str(form["id"]))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_text_and_worker_agree(path: Path) -> None:
    found = read_descriptions(path)
    if found is not None:
        assert found == from_worker(path)


def test_examples_and_most_built_in_filters_are_plain() -> None:
    plain = [path for path in FILES if read_descriptions(path) is not None]
    assert set(plain) >= set(DOCS.glob("*.py"))
    assert len(plain) >= len(FILES) * 0.5


@pytest.mark.parametrize("text", [GOOD, MORE, ENUM])
def test_other_forms_agree(text: str, tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(text)
    found = read_descriptions(tmp_path / "one.py")
    assert found is not None
    assert found == from_worker(tmp_path / "one.py")


@pytest.mark.parametrize(
    "text",
    [
        "import os\nfrom filters.plugin import Pixels, image_filter\n"
        "@image_filter(os.environ['HOME'])\ndef f(pixels: Pixels) -> Pixels:\n    return pixels\n",
        "from filters.plugin import Pixels, image_filter\nif True:\n"
        "    @image_filter('X')\n    def f(pixels: Pixels) -> Pixels:\n        return pixels\n",
        "from filters.plugin import Pixels, image_filter\n"
        "@image_filter('X')\ndef f(pixels: Pixels, a: list = [1]) -> Pixels:\n    return pixels\n",
        "from .other import f\n",
        "def f(:\n",
        "",
        "\0",
    ],
)
def test_what_text_alone_does_not_say_is_left_to_the_worker(text: str, tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(text)
    assert read_descriptions(tmp_path / "one.py") is None


def test_nothing_of_a_plugin_runs_at_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "plugins"
    folder.mkdir()
    (folder / "loud.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()\n" + GOOD)
    host = PluginHost([folder], tmp_path / "data", with_entry_points=False)
    try:
        host.load()
        (spec,) = host.specs
        assert spec.title == "Shift"
        for thread in threading.enumerate():
            if thread.name == "plugin-spare":
                thread.join(60)  # a worker is there and could have run it
        assert not (tmp_path / "ran").exists()
        assert spec.halo({"by": 3, "more": 0.0}) == (3, 3)  # now its worker has imported it
        assert (tmp_path / "ran").exists()
    finally:
        host.close()
