"""Time of the lab's gallery against onnxruntime's Conv: `python -m tests.benchmarks.gallery`.

24 maps of 15x15 Gabors on 1280x720 pixels: reading the photo, maps, ranges and likenesses against
the Conv alone, of the mean of the colours and of all three, which is what the photo holds.
"""

from __future__ import annotations

import statistics
import time

import numpy as np
import onnxruntime

from editor.document.image import Image
from editor.networks.gallery import Gallery
from editor.networks.map_memory import MapMemory
from editor.networks.map_source import MapSource
from editor.networks.photo_part import part_of
from filters.banks.banks import find_bank
from filters.registry import Registry
from tests.filters.convolution.bank.onnx_conv import conv_session

RUNS = 7
REST = 0.1  # s before each: onnxruntime's threads go on looking for work, which takes a core
ROWS, COLUMNS = 720, 1280


def main() -> None:
    rng = np.random.default_rng(1)
    image = Image(rng.integers(0, 256, (ROWS, COLUMNS, 3)).astype(np.uint8))
    registry, source = Registry.builtin(), MapSource.named("gabor")
    memory = MapMemory()  # as in the window; onnxruntime keeps its memory too
    none = np.zeros(24, np.float32)
    sessions = {
        depth: conv_session(find_bank("gabor").weights(depth), none, pads="SAME_UPPER")
        for depth in (1, 3)
    }
    times: dict[str, list[float]] = {"first maps": [], "all maps": [], "1": [], "3": []}
    for _ in range(RUNS):  # in turns, so that what else the machine does is shared
        time.sleep(REST)
        start = time.perf_counter()
        gallery = Gallery.empty(
            source, part_of(image, (), registry, image.region, source), memory=memory
        )
        gallery = gallery.further()
        times["first maps"].append(time.perf_counter() - start)
        while not gallery.is_done:
            gallery = gallery.further()
        times["all maps"].append(time.perf_counter() - start)
        for depth, session in sessions.items():
            planes = rng.random((1, depth, ROWS, COLUMNS), np.float32)
            time.sleep(REST)
            start = time.perf_counter()
            session.run(None, {"x": planes})
            times[str(depth)].append(time.perf_counter() - start)
    median = {name: statistics.median(found) for name, found in times.items()}
    print(f"onnxruntime {onnxruntime.__version__}, median of {RUNS}, {ROWS}x{COLUMNS}")
    for name in ("first maps", "all maps"):
        print(
            f"{name}: {median[name]:.3f} s; of Conv with depth 1 ({median['1']:.3f} s) "
            f"{median[name] / median['1']:.2f}, with depth 3 ({median['3']:.3f} s) "
            f"{median[name] / median['3']:.2f}"
        )


if __name__ == "__main__":
    main()
