"""Time of a bank against onnxruntime's Conv: `python -m tests.benchmarks.bank [--photo PATH]`.

Into a new array, whose pages the system has to clear first, and into one that is there already;
onnxruntime keeps the memory of one run for the next.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Callable
from functools import partial

import cv2
import numpy as np
import onnxruntime

from filters.convolution.bank.bank import Bank, feature_maps
from tests.filters.convolution.bank.onnx_conv import conv_session

CASES = ((24, 15), (24, 3), (8, 5), (4, 9), (1, 3), (64, 3))  # maps, side of the kernels


def timed(function: Callable[[], object], runs: int) -> float:
    """Median seconds of `runs` calls, after one that warms up."""
    function()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", help="a photo to measure on; noise of 18 MP without")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--first", action="store_true", help="24 maps of 15x15 only")
    options = parser.parse_args()
    if options.photo:
        pixels = cv2.imread(options.photo, cv2.IMREAD_COLOR)[..., ::-1].astype(np.float32) / 255
    else:
        pixels = np.random.default_rng(1).random((3172, 5640, 3), np.float32)
    planar = np.ascontiguousarray(pixels.transpose(2, 0, 1))[None]
    print(
        f"{pixels.shape} float32, onnxruntime {onnxruntime.__version__}, median of {options.runs}"
    )
    for maps, side in CASES[:1] if options.first else CASES:
        rng = np.random.default_rng(side)
        weights = rng.standard_normal((maps, 3, side, side)).astype(np.float32) / side
        bank, session = Bank(weights), conv_session(weights, np.zeros(maps, np.float32))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        ours = timed(partial(feature_maps, pixels, bank), options.runs)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak
        maps_there = feature_maps(pixels, bank)
        again = timed(partial(feature_maps, pixels, bank, out=maps_there), options.runs)
        theirs = timed(partial(session.run, None, {"x": planar}), options.runs)
        difference = np.abs(maps_there - session.run(None, {"x": planar})[0][0])
        print(
            f"{maps:3} maps {side:2}x{side:<2}: ours {ours:6.2f} s, onnxruntime {theirs:6.2f} s, "
            f"ratio {ours / theirs:5.2f}, into an array that is there {again / theirs:5.2f}, "
            f"largest difference {difference.max():.1e}, "
            f"peak memory +{grown / 1024:.0f} MB for {difference.nbytes / 2**20:.0f} MB of maps"
        )


if __name__ == "__main__":
    main()
