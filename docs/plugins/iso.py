"""The photo's own words: exposure in stops from its metadata, name and depth by `job.photo`."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import Job, Pixels, Range, image_filter

API = 2
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Calmer at high ISO", group="Examples", halo=1)
def calmer(pixels: Pixels, job: Job, amount: Annotated[float, Range(0, 100, "%")] = 50.0) -> Pixels:
    """Even out 3x3 pixels, the more the higher the photo's ISO is.

    Parameters
    ----------
    amount
        How much at ISO 3200 and above; a photo that doesn't say its ISO is taken for ISO 400.
    """
    iso = job.photo.metadata.get("Exif: ISO", "400").split()[0]
    high = np.log2(float(iso) / 100) / 5 if iso.isdigit() and int(iso) else 0.4
    share = np.float32(amount / 100 * np.clip(high, 0, 1))
    around = np.pad(pixels, ((1, 1), (1, 1), (0, 0)), mode="edge")
    rows, columns = pixels.shape[:2]
    parts = [around[y : y + rows, x : x + columns] for y in range(3) for x in range(3)]
    out = pixels + share * (np.mean(parts, axis=0, dtype=np.float32) - pixels)
    out[..., 3] = pixels[..., 3]
    return out
