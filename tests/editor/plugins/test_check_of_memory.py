"""The check calls it a fault where each call leaves memory behind, which Linux tells."""

from __future__ import annotations

import sys

import pytest

import main

KEEPS = '''
import numpy as np

from kernelroom.plugin import Pixels, image_filter

kept = []


@image_filter("Keeps")
def keeps(pixels: Pixels) -> Pixels:
    """Keep what it is given."""
    kept.append(np.ones(20_000_000, np.uint8))
    del kept[:-{most}]
    return pixels
'''


@pytest.mark.skipif(sys.platform != "linux", reason="nothing tells how much memory it has")
@pytest.mark.parametrize(("most", "faults"), [(1000, 1), (2, 0)])
def test_only_what_every_call_leaves_behind_is_a_fault(data, capsys, most, faults):
    (data / "plugins").mkdir(parents=True)
    (data / "plugins" / "keeps.py").write_text(KEEPS.format(most=most))
    assert (main.main(["plugins", "check", "keeps.py"]) != 0) == bool(faults)
    said = capsys.readouterr().out
    assert said.count("FAIL") == faults
    assert ("each call leaves 20 MB behind" in said) == bool(faults)
