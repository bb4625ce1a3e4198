from __future__ import annotations

import colorsys

import numpy as np
import pytest

from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from filters.pixels.colour_space import ColourSpace
from filters.pixels.region import Region

HUES = np.arange(0.5, 360)
WHEEL = np.array([[colorsys.hsv_to_rgb(hue / 360, 0.8, 0.7) for hue in HUES]], np.float32)
SOURCE = MaskSource(
    1,
    len(HUES),
    lambda region: np.asarray(region.of(WHEEL), np.float32),
    ColourSpace(),
    lambda *_: WHEEL,
    filtered=lambda *_: WHEEL,
)


@pytest.mark.parametrize(
    "limits",
    [
        [0, 200, 210, 220],
        [66, 66, 171, 406],
        [259, 264, 272, 616],
        [300, 340, 380, 420],
        [-40, -10, 10, 300],
        [0, 0, 360, 360],
    ],
)
def test_a_range_of_hues_fades_over_as_many_degrees_as_its_limits_say(limits: list[int]) -> None:
    mask = Mask.from_json({"items": [{"shape": "range", "of": "hue", "limits": limits}]})
    start, full, end, gone = limits
    wanted = np.zeros(len(HUES))
    for turns in range(-360, 721, 360):
        hue = HUES + turns
        rise = np.where(hue >= full, 1, (hue - start) / max(full - start, 1))
        fall = np.where(hue <= end, 1, (gone - hue) / max(gone - end, 1))
        wanted = np.maximum(wanted, np.clip(np.minimum(rise, fall), 0, 1))
    found = mask.of(Region(0, 0, 1, len(HUES)), SOURCE)
    np.testing.assert_allclose(found[0], wanted, atol=1e-3)
