"""Another step's result, and the step's mask: details of the opened photo, put back."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import Earlier, Job, Pixels, Range, image_filter

API = 2
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Put back", group="Examples", mask=True)
def put_back(
    pixels: Pixels,
    job: Job,
    source: Earlier = Earlier(),
    amount: Annotated[float, Range(0, 1)] = 1.0,
    harder: bool = False,
) -> Pixels:
    """Mix what an earlier step made into the photo.

    Parameters
    ----------
    source
        The earlier step's name; empty for the photo as it was opened.
    amount
        How much of it.
    harder
        Take the step's mask twice: soft edges become harder.
    """
    share = np.float32(amount)
    if harder and job.mask is not None:
        share = share * job.mask[..., None]
    return pixels + share * (source.pixels - pixels)
