"""What a plugin gets of its choices: an Enum's member, or its text where it is of version 1."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.plugins.host import PluginHost
from editor.plugins.static_reader import read_descriptions
from filters.plugin import Region

WAYS = """
from enum import Enum
from typing import Literal
from kernelroom.plugin import Pixels, image_filter

API = {api}

class Way(Enum):
    DOWN = "down"
    UP = "up"

def is_up(way):
    return way {test}

@image_filter("Ways", halo=lambda way: 2 if is_up(way) else 1, relevant={{"size": is_up}})
def ways(pixels: Pixels, way: Way = Way.DOWN, size: Literal[3, 5] = 3) -> Pixels:
    out = pixels.copy()
    out[..., 0] = is_up(way)
    out[..., 1] = size / 10
    return out
"""


@pytest.mark.parametrize(("api", "test"), [(1, '== "up"'), (2, "is Way.UP")])
def test_each_version_gets_what_it_was_promised(
    host: PluginHost, folder: Path, api: int, test: str
) -> None:
    (folder / "ways.py").write_text(WAYS.format(api=api, test=test))
    host.load()
    (spec,) = host.specs
    up, down = spec.checked({"way": "up", "size": 5}), spec.defaults
    assert (spec.halo(up), spec.halo(down)) == ((2, 2), (1, 1))
    assert (spec.is_relevant("size", up), spec.is_relevant("size", down)) == (True, False)
    result = spec.run(np.zeros((1, 1, 4), np.float32), up, Region.of_shape(1, 1))
    assert result[0, 0, :2].tolist() == [1.0, 0.5]


@pytest.mark.parametrize(
    "members",
    ["A, B = 1, 2", "A: int = 1", "A = 1\n    _ignore_ = []", "def __new__(cls): ...\n    A = 1"],
)
def test_an_enum_of_unplain_members_is_left_to_the_worker(members: str, tmp_path: Path) -> None:
    text = WAYS.format(api=2, test="is Way.UP").replace('DOWN = "down"', "DOWN = 0")
    (tmp_path / "one.py").write_text(text)
    assert read_descriptions(tmp_path / "one.py") is not None
    (tmp_path / "one.py").write_text(text.replace("DOWN = 0", f"DOWN = 0\n    {members}"))
    assert read_descriptions(tmp_path / "one.py") is None
