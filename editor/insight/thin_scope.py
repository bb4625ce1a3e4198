"""The levels of a few of a photo's pixels, after some Steps: to lie behind a curve."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from editor.document.image import Image
from editor.document.step import Step
from editor.insight.scope import Scope, scope_of_result
from editor.render.mask_view import thinned
from editor.render.pipeline import Pipeline, never
from filters.registry import Registry

SIDE: Final = 512  # pixels of the longer side, or somewhat more


def thin_scope(
    image: Image,
    below: tuple[Step, ...],
    registry: Registry,
    cancelled: Callable[[], bool] = never,
) -> Scope:
    """Return about how often each level is after some Steps, with CIE L* beside the channels.

    Of each so many-th pixel, so that it takes no longer for a large photo. Raises as
    `Pipeline.levels` does.
    """
    whole = image.region
    less = max(1, max(whole.rows, whole.columns) // SIDE)
    samples: Any = thinned(image, less)
    thin = image.smaller(samples)
    pipeline = Pipeline.of(thin, below, registry)
    return scope_of_result(pipeline, cancelled, lightness="L*")
