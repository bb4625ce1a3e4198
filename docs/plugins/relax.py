"""Progress and cancel: a long filter that says how far it is."""

from typing import Annotated

import cv2

from kernelroom.plugin import Job, Pixels, Range, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter(
    "Relax", group="Examples", halo=lambda rounds: 2 * rounds, border="mirror", seconds=120
)
def relax(
    pixels: Pixels, job: Job, rounds: Annotated[int, Range(1, 100, soft_maximum=20)] = 4
) -> Pixels:
    """Take the median of 5x5 again and again, until only the large forms stay.

    Parameters
    ----------
    rounds
        How often.
    """
    out = pixels.copy()
    for number in range(rounds):
        job.progress(number / rounds)
        out[..., :3] = cv2.medianBlur(out, 5)[..., :3]
    return out
