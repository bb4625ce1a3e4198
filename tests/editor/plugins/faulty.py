"""A plugin with every fault there is; the tests copy it into a folder."""

import ctypes
import os
import threading
import time
from typing import Literal

import numpy as np

from filters.plugin import Pixels, image_filter

API = 1
Kind = Literal[
    "none",
    "raise",
    "exit",
    "os exit",
    "crash",
    "loop",
    "huge",
    "leak",
    "shape",
    "dtype",
    "nan",
    "write",
    "print",
    "threads",
]
kept = []


@image_filter("Faulty", group="Tests", seconds=3.0)
def faulty(pixels: Pixels, kind: Kind = "none", white: float = 1.0) -> Pixels:
    """Do something wrong."""
    match kind:
        case "raise":
            raise ValueError("it is a bad day")
        case "exit":
            raise SystemExit(3)
        case "os exit":
            os._exit(4)
        case "crash":
            ctypes.string_at(0)
        case "loop":
            while True:
                pass
        case "huge":
            return np.zeros((100 << 30) // 4, np.float32)
        case "leak":
            kept.append(np.ones(64 << 20, np.uint8))
        case "shape":
            return pixels[1:]
        case "dtype":
            return pixels.astype(object)
        case "nan":
            return pixels * np.float32("nan")
        case "write":
            pixels[...] = 0
        case "print":
            for _ in range(30_000):
                print("x" * 100)
        case "threads":
            for _ in range(20):
                threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    return np.float32(white) - pixels
