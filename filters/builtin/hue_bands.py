"""Hue, saturation and lightness of all colours, or of one band of hues."""

from __future__ import annotations

from typing import Annotated

import numpy as np

from filters.builtin.hue import from_hue, to_hue
from filters.pixels.channels import colours
from filters.plugin import Group, Pixels, Range, image_filter

Percent = Annotated[float, Range(-100, 100, "%")]
Turn = Annotated[float, Range(-180, 180, "°")]
Reds, Yellows, Greens = Group("Reds"), Group("Yellows"), Group("Greens")
Cyans, Blues, Magentas = Group("Cyans"), Group("Blues"), Group("Magentas")


@image_filter("Hue and saturation", group="Colour", channels="any")
def hue_saturation(
    pixels: Pixels,
    hue: Turn = 0.0,
    saturation: Percent = 0.0,
    lightness: Percent = 0.0,
    red_hue: Annotated[Turn, Reds] = 0.0,
    red_saturation: Annotated[Percent, Reds] = 0.0,
    red_lightness: Annotated[Percent, Reds] = 0.0,
    yellow_hue: Annotated[Turn, Yellows] = 0.0,
    yellow_saturation: Annotated[Percent, Yellows] = 0.0,
    yellow_lightness: Annotated[Percent, Yellows] = 0.0,
    green_hue: Annotated[Turn, Greens] = 0.0,
    green_saturation: Annotated[Percent, Greens] = 0.0,
    green_lightness: Annotated[Percent, Greens] = 0.0,
    cyan_hue: Annotated[Turn, Cyans] = 0.0,
    cyan_saturation: Annotated[Percent, Cyans] = 0.0,
    cyan_lightness: Annotated[Percent, Cyans] = 0.0,
    blue_hue: Annotated[Turn, Blues] = 0.0,
    blue_saturation: Annotated[Percent, Blues] = 0.0,
    blue_lightness: Annotated[Percent, Blues] = 0.0,
    magenta_hue: Annotated[Turn, Magentas] = 0.0,
    magenta_saturation: Annotated[Percent, Magentas] = 0.0,
    magenta_lightness: Annotated[Percent, Magentas] = 0.0,
) -> Pixels:
    """Turn hues, and change how strong and how light colours are: all, or those of one band.

    Hue, chroma C (the largest channel less the smallest) and lightness L (their mean) of the
    hexcone (Smith 1978; CSS Color Module Level 4, 7). A band counts fully at its hue and falls to
    0 at its neighbours' 60° away, so bands add up to 1. Chroma is multiplied, hue added to, and
    lightness goes towards white or black by its share; of a band by its share times C.

    Parameters
    ----------
    hue
        Turned by so much.
    saturation
        Stronger or weaker; -100 % is grey.
    lightness
        Towards white or black.
    red_hue
        Of reds only.
    red_saturation
        Of reds only.
    red_lightness
        Of reds only.
    yellow_hue
        Of yellows only.
    yellow_saturation
        Of yellows only.
    yellow_lightness
        Of yellows only.
    green_hue
        Of greens only.
    green_saturation
        Of greens only.
    green_lightness
        Of greens only.
    cyan_hue
        Of cyans only.
    cyan_saturation
        Of cyans only.
    cyan_lightness
        Of cyans only.
    blue_hue
        Of blues only.
    blue_saturation
        Of blues only.
    blue_lightness
        Of blues only.
    magenta_hue
        Of magentas only.
    magenta_saturation
        Of magentas only.
    magenta_lightness
        Of magentas only.
    """
    bands = np.array(
        [
            (red_hue, red_saturation, red_lightness),
            (yellow_hue, yellow_saturation, yellow_lightness),
            (green_hue, green_saturation, green_lightness),
            (cyan_hue, cyan_saturation, cyan_lightness),
            (blue_hue, blue_saturation, blue_lightness),
            (magenta_hue, magenta_saturation, magenta_lightness),
        ]
    )
    if not (bands.any() or hue or saturation or lightness):
        return pixels
    out = pixels.copy()
    if pixels.shape[2] <= 2:
        colours(out)[...] = _lightened(colours(pixels), np.float32(lightness / 100))
        return out
    angle, chroma, light = to_hue(colours(pixels))
    turned, stronger, lighter = _of_bands(angle, bands)
    angle = angle + turned + np.float32(hue / 60)
    light = _lightened(light, np.float32(lightness / 100))
    light = _lightened(light, lighter * np.clip(chroma, 0, 1))
    chroma = chroma * np.maximum(1 + stronger, 0) * np.float32(1 + saturation / 100)
    colours(out)[...] = from_hue(angle, chroma, light)
    return out


def _of_bands(
    angle: Pixels, bands: np.ndarray[tuple[int, int], np.dtype[np.float64]]
) -> list[Pixels]:
    """Return turn (sixths), saturation and lightness (shares) for each hue, 0..6."""
    places = np.arange(7.0)
    scale = np.array([60, 100, 100])
    around = np.vstack((bands, bands[:1])) / scale
    return [np.interp(angle, places, around[:, i]).astype(np.float32) for i in range(3)]


def _lightened(light: Pixels, share: Pixels | np.float32) -> Pixels:
    """Move values towards 1 by a share above 0, towards 0 by one below."""
    return np.asarray(np.where(share > 0, light + share * (1 - light), light + share * light))
