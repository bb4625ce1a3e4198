"""Camera raw: the photo developed again from the file's own data."""

from __future__ import annotations

from typing import Annotated

from filters.pixels.development import Demosaic, Development, Highlights, WhiteBalance
from filters.plugin import Job, Pixels, Range, image_filter


def _by_temperature(white_balance: WhiteBalance) -> bool:
    return white_balance == "temperature"


@image_filter(
    "Develop raw",
    group="Camera raw",
    halo=None,
    channels="any",
    alpha="straight",
    relevant={"temperature": _by_temperature, "tint": _by_temperature},
)
def develop_raw(
    pixels: Pixels,
    demosaic: Demosaic = "AHD",
    white_balance: WhiteBalance = "camera",
    temperature: Annotated[float, Range(2000, 20000, "K", soft_maximum=10000)] = 5500.0,
    tint: Annotated[float, Range(-100, 100)] = 0.0,
    exposure: Annotated[float, Range(-6, 6, "EV", soft_minimum=-3, soft_maximum=3)] = 0.0,
    highlights: Highlights = "clip",
    *,
    job: Job,
) -> Pixels:
    """Develop a camera raw photo from its file, in 16 bit, into the wide space of Rec. 2020.

    It takes the place of what lies below it, so it is the first step. As it stands at first it
    changes nothing: the photo was opened so. LibRaw does it, through rawpy.

    Parameters
    ----------
    demosaic
        How the colours between the sensor's pixels are found; AHD is the usual one, DHT and AAHD
        keep finer lines, DCB has fewer false colours, PPG and VNG are quicker, linear is a mean.
    white_balance
        Whose white is white: as the camera measured, daylight, the mean of the photo, or the light
        of a temperature.
    temperature
        Of the light that is to be white: 2850 a lamp, 5500 the sun, 7500 shade.
    tint
        Towards magenta, or green below 0.
    exposure
        1 doubles the light, -1 halves it.
    highlights
        Where the sensor was full: cut at white, or kept beyond white for a lower exposure, as it
        is, blended to grey, or rebuilt from the channels that were not full.
    """
    chosen = Development(demosaic, white_balance, temperature, tint, exposure, highlights)
    return pixels if chosen.is_plain else job.develop(pixels, chosen)
