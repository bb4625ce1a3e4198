"""A feature map as a Step: the kernel whose result it is, laid on grey."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.step import Step
from editor.networks.error import NetworkFileError
from editor.networks.gallery import Gallery
from editor.networks.map_source import MapSource
from filters.kernel import MAX_SIDE, Kernel
from filters.registry import Registry

CONVOLUTION: Final = "convolution"
MAGNITUDE: Final = "kernel_magnitude"
GREY: Final = 0.5


class NoStepError(NetworkFileError):
    """A map that no filter gives: the sentence says why."""


def step_of(gallery: Gallery, number: int, registry: Registry) -> Step:
    """Return the Step that gives a map, in the range that it is shown in.

    A kernel's result lies on grey: zero is 0.5, and what has the full colour is black or white.
    It reads each colour of the photo; on a grey photo it is the map itself.

    Raises
    ------
    NoStepError
        The kernel reads colours differently, or the map is combined in a way that no filter knows.
    """
    source, limit = gallery.source, gallery.limits[number]
    title = f"{source.title}: {gallery.labels[number]}"
    if number < gallery.wanted:
        bias = float(source.bank.bias[number])
        step = _convolution(_plane(source, number), bias, limit, registry)
    else:
        one = gallery.combined[number - gallery.wanted]
        planes = [_plane(source, index) for index in one.of]
        biases = [float(source.bank.bias[index]) for index in one.of]
        if one.how == "sum":
            step = _convolution(np.sum(planes, axis=0), sum(biases), limit, registry)
        elif one.how == "magnitude" and len(planes) == 2 and not any(biases):
            first, second = (Kernel(plane) for plane in planes)
            spec = registry[MAGNITUDE]
            gain = min(1 / limit, 20.0)
            step = Step.of(spec, first=first, second=second, gain=gain)
        else:
            raise NoStepError(
                f"the {one.label} maps is no step: a step lays one kernel, a sum of kernels or the "
                "magnitude of two"
            )
    return Step(step.filter_id, step.values, step.version, name=title[:200])


def why_no_step(gallery: Gallery, number: int, registry: Registry) -> str:
    """Return why a map can't be a Step; empty where it can."""
    try:
        step_of(gallery, number, registry)
    except NoStepError as error:
        return str(error)
    return ""


def _convolution(
    plane: npt.NDArray[np.float64], bias: float, limit: float, registry: Registry
) -> Step:
    divisor = limit / GREY
    kernel = Kernel(plane, divisor=divisor, offset=GREY + bias / divisor)
    return Step.of(registry[CONVOLUTION], kernel=kernel)


def _plane(source: MapSource, number: int) -> npt.NDArray[np.float64]:
    """Return the weights of a map's one plane, zeros between them where it is dilated."""
    plane = source.plane(number)
    if plane is None:
        raise NoStepError("its kernel weighs the colours differently, which a step's does not")
    if source.bank.activation != "none":
        raise NoStepError("a step has no activation: choose None to use the map as a step")
    (rows, columns), (dy, dx) = plane.shape, source.bank.dilation
    span = (rows - 1) * dy + 1, (columns - 1) * dx + 1
    if max(span) > MAX_SIDE:
        raise NoStepError(f"its kernel spans more than {MAX_SIDE} pixels")
    spread = np.zeros(span)
    spread[::dy, ::dx] = plane
    return spread
