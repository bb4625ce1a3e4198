"""What a plugin's own process costs: ``python -m tests.benchmarks.plugins``."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import numpy as np

from editor.plugins.host import PluginHost, _written
from filters.region import Region

SOURCE = """
from filters.plugin import Pixels, image_filter

@image_filter("Same")
def same(pixels: Pixels) -> Pixels:
    '''Give it back.'''
    return pixels
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "plugins"
        folder.mkdir()
        (folder / "same.py").write_text(SOURCE)
        host = PluginHost([folder], Path(name), with_entry_points=False)
        host.load()
        (spec,) = host.specs
        pixels = np.random.default_rng(0).random((1080, 1920, 4), np.float32)
        where, times = Region.of_shape(1080, 1920), []
        for _ in range(20):
            begun = time.perf_counter()
            spec.run(pixels, {}, where)
            times.append((time.perf_counter() - begun) * 1e3)
        print(f"round trip of 1080p RGBA float32: median {statistics.median(times):.1f} ms, "
              f"best {min(times):.1f} ms")  # fmt: skip
        forms, _, _ = host._described(folder / "same.py")
        for number in range(500):
            (folder / f"p{number}.py").write_text(SOURCE)
        cache = {str(p): (_written(p), forms, "", "") for p in folder.iterdir()}
        host._write_cache(cache, None)
        host.close()
        begun = time.perf_counter()
        again = PluginHost([folder], Path(name), with_entry_points=False)
        again.load()
        print(f"start with {len(again.specs)} known plugins: "
              f"{(time.perf_counter() - begun) * 1e3:.0f} ms")  # fmt: skip
        again.close()


if __name__ == "__main__":
    main()
