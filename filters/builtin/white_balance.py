"""White balance: by the colour of the light, or by something that is grey."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

import numpy as np
import numpy.typing as npt

from filters.pixels.channels import colours, narrowed, widened
from filters.pixels.light import SRGB
from filters.pixels.mixing import mixed
from filters.plugin import Colour, Pixels, Range, image_filter

Matrix = npt.NDArray[np.float64]
DAYLIGHT: Final = 6504.0  # kelvin; what a photo is taken to be balanced for
RGB_TO_XYZ: Final = np.array(  # sRGB's, of D65 (IEC 61966-2-1)
    [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
)
BRADFORD: Final = np.array(  # Lam 1985, as the ICC and CIE 160:2004 give it
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
TINT_STEP: Final = 5e-4  # of CIE 1960 v, across the locus, for a tint of 1


def white_point(kelvin: float, tint: float = 0.0) -> Matrix:
    """Return XYZ, Y = 1, of a black body's light, moved across its locus by a tint.

    Chromaticities by the cubics of Kim et al. 2002 (US patent 7024034), 1667 to 25000 K. A tint
    above 0 is light that is greener than the locus.
    """
    (u, v), (u_2, v_2) = _uv(kelvin), _uv(min(kelvin * 1.01, 25_000))
    if kelvin * 1.01 > 25_000:
        (u_2, v_2), (u_1, v_1) = _uv(25_000), _uv(24_750)
        along = np.array([u_2 - u_1, v_2 - v_1])
    else:
        along = np.array([u_2 - u, v_2 - v])
    along /= np.hypot(*along)
    u, v = np.array([u, v]) + tint * TINT_STEP * np.array([along[1], -along[0]])
    x, y = 3 * u / (2 * u - 8 * v + 4), 2 * v / (2 * u - 8 * v + 4)
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _uv(kelvin: float) -> tuple[float, float]:
    """Return CIE 1960 u, v of a black body."""
    t = 1000 / kelvin
    if kelvin <= 4000:
        x = -0.2661239 * t**3 - 0.2343589 * t**2 + 0.8776956 * t + 0.179910
    else:
        x = -3.0258469 * t**3 + 2.1070379 * t**2 + 0.2226347 * t + 0.240390
    if kelvin <= 2222:
        y = -1.1063814 * x**3 - 1.34811020 * x**2 + 2.18555832 * x - 0.20219683
    elif kelvin <= 4000:
        y = -0.9549476 * x**3 - 1.37418593 * x**2 + 2.09137015 * x - 0.16748867
    else:
        y = 3.0817580 * x**3 - 5.87338670 * x**2 + 3.75112997 * x - 0.37001483
    bottom = -2 * x + 12 * y + 3
    return 4 * x / bottom, 6 * y / bottom


def adaptation(light: Matrix, wanted: Matrix) -> Matrix:
    """Return the matrix of linear sRGB that makes one white another, by Bradford's cones."""
    scale = np.diag((BRADFORD @ wanted) / (BRADFORD @ light))
    in_xyz = np.linalg.inv(BRADFORD) @ scale @ BRADFORD
    return np.asarray(np.linalg.inv(RGB_TO_XYZ) @ in_xyz @ RGB_TO_XYZ)


def grey_point(colour: tuple[float, float, float]) -> dict[str, Any]:
    """Return the values that make a stored colour grey; for a click on the photo."""
    parts = (round(255 * min(max(value, 0.0), 1.0)) for value in colour)
    return {"by": "grey", "grey": Colour(*parts)}


@image_filter(
    "White balance",
    group="Colour",
    pickers={"Grey": grey_point},
    light="linear",
    channels="any",
    relevant={
        "temperature": lambda by: by == "light",
        "tint": lambda by: by == "light",
        "grey": lambda by: by == "grey",
    },
)
def white_balance(
    pixels: Pixels,
    by: Literal["light", "grey"] = "light",
    temperature: Annotated[
        float, Range(1700, 25000, "K", soft_minimum=2500, soft_maximum=12000)
    ] = DAYLIGHT,
    tint: Annotated[float, Range(-100, 100)] = 0.0,
    grey: Colour = Colour(128, 128, 128),
) -> Pixels:
    """Take the colour of the light out of a photo, in linear light.

    By light: a chromatic adaptation (Bradford; Lam 1985, CIE 160:2004) from the light that is named
    to daylight of 6504 K. A temperature is a black body's (chromaticities by the cubics of Kim et
    al. 2002), and a tint of 1 is 0.0005 across its locus in CIE 1960 u, v. By grey: each channel is
    scaled so that a colour becomes grey of the same luminance (von Kries 1902, in RGB).
    Primaries and, for the grey, the tone curve are those of sRGB (IEC 61966-2-1).

    Parameters
    ----------
    by
        The colour of the light, or a colour of the photo that should be grey.
    temperature
        Of the light that the photo was taken in: higher makes the photo warmer.
    tint
        Above 0 takes away green, below 0 magenta.
    grey
        What should be grey, as it is stored in the photo.
    """
    if by == "grey":
        light = SRGB.to_linear(np.array(grey.rgb, np.float32)).astype(np.float64)
        if light.min() <= 0 or np.ptp(light) == 0:
            return pixels
        matrix = np.diag(RGB_TO_XYZ[1] @ light / light)
    elif (temperature, tint) == (DAYLIGHT, 0.0):
        return pixels
    else:
        matrix = adaptation(white_point(temperature, tint), white_point(DAYLIGHT))
    out = np.array(pixels) if pixels.shape[2] > 2 else widened(pixels, pixels.shape[2] + 2)
    colours(out)[...] = mixed(narrowed(out), matrix)
    return out
