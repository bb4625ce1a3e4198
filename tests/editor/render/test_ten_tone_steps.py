"""Ten Steps of tone, in stored values and linear light, against the formulas in float64."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.render.pipeline import Pipeline
from filters.params.kinds.colour import Colour
from filters.registry import Registry

REGISTRY = Registry.builtin()
Planes = npt.NDArray[np.float64]
RAMP = np.linspace(3000, 54000, 4096).astype(np.uint16).reshape(1, -1, 1)
IMAGE = Image(np.repeat(np.concatenate((RAMP, RAMP[:, ::-1] // 2 + 9000, RAMP), 2), 8, 0))
GREY = Colour(140, 120, 110)
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def linear(stored: Planes) -> Planes:
    """IEC 61966-2-1."""
    return np.where(stored > 0.04045, ((stored + 0.055) / 1.055) ** 2.4, stored / 12.92)


def stored(light: Planes) -> Planes:
    return np.where(light > 0.0031308, 1.055 * light ** (1 / 2.4) - 0.055, light * 12.92)


def exposed(stops: float) -> Callable[[Planes], Planes]:
    return lambda v: stored(linear(v) * 2.0**stops)


def balanced(v: Planes) -> Planes:
    light = linear(np.array(GREY.rgb))
    return stored(linear(v) * (LUMINANCE @ light / light))


def levelled(v: Planes) -> Planes:
    gammas = np.array([1.1, 1.0, 0.9])
    each = ((v - 4 / 255) / ((np.array([255, 250, 255]) - 4) / 255)) ** (1 / gammas)
    return ((each * 255 - 2) / 253) ** (1 / 1.2)


def step(filter_id: str, mask: Mask | None = None, **values: Any) -> Step:
    made = Step.of(REGISTRY[filter_id], **values)
    return Step(made.filter_id, made.values, made.version, mask=mask)


def test_ten_steps_of_a_16_bit_gradient_are_those_of_float64() -> None:
    blacks = {f"{name}_black": 4.0 for name in ("red", "green", "blue")}
    channels = {**blacks, "red_gamma": 1.1, "blue_gamma": 0.9, "green_white": 250.0}
    form = {"shape": "linear gradient", "start": [0.1, 0.5], "end": [0.8, 0.5]}
    fade = Mask.from_json({"items": [form]})
    share = np.clip(1 - ((np.arange(4096) + 0.5) / 4096 - 0.1) / 0.7, 0, 1)[None, :, None]
    chain: list[tuple[Step, Callable[[Planes], Planes]]] = [
        (step("exposure", stops=0.25), exposed(0.25)),
        (step("invert"), lambda v: 1 - v),
        (step("brightness_contrast", contrast=-15.0), lambda v: (v - 0.5) * 0.85 + 0.5),
        (step("white_balance", by="grey", grey=GREY), balanced),
        (step("exposure", stops=-0.4), exposed(-0.4)),
        (step("levels", black=2.0, gamma=1.2, **channels), levelled),
        (step("brightness_contrast", brightness=3.0), lambda v: v + 0.03),
        (step("invert", mask=fade), lambda v: v + share * (1 - 2 * v)),
        (step("exposure", stops=-0.5), exposed(-0.5)),
        (step("levels", out_black=8.0, out_white=240.0), lambda v: (8 + v * 232) / 255),
    ]
    wanted = IMAGE.samples / 65535.0
    for one, formula in chain:
        wanted = formula(wanted)
        assert wanted.dtype == np.float64
        assert np.isfinite(wanted).all(), one.filter_id
        assert wanted.min() > 0.0, one.filter_id
    out = Pipeline.of(IMAGE, tuple(one for one, _ in chain), REGISTRY).values(IMAGE.region)
    np.testing.assert_allclose(out, wanted, rtol=0, atol=1e-5)
