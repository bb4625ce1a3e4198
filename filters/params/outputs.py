"""Outputs: the results of a filter that gives several, or frames, of which a Step takes one."""

from __future__ import annotations

import collections
import itertools
from collections.abc import Iterable
from typing import Any, Final

import numpy as np

from filters.params.kinds.choice import ChoiceKind
from filters.params.kinds.number import IntKind, Range
from filters.params.param import Param
from filters.params.signature import SignatureError

OUTPUT: Final = "output"  # the parameter that a filter with several outputs gets
FRAME: Final = "frame"  # that one with frames gets
MOST_FRAMES: Final = 240


def more_params(
    name: str, params: tuple[Param, ...], outputs: tuple[str, ...], frames: int
) -> tuple[Param, ...]:
    """Return a filter's parameters with those that choose among its results.

    Raise SignatureError.
    """
    if outputs:
        params += (_output_param(name, outputs, params),)
    if frames:
        params += (_frame_param(name, frames, params),)
    return params


def one_of(results: Any, outputs: tuple[str, ...], wanted: str) -> Any:
    """Return the result named `wanted`; raise ValueError where there are not as many as names."""
    if not isinstance(results, tuple) or len(results) != len(outputs):
        got = f"{len(results)}" if isinstance(results, tuple) else type(results).__name__
        raise ValueError(f"it gave {got}, not a tuple of {len(outputs)}: {', '.join(outputs)}")
    return results[outputs.index(wanted)]


def frame_of(results: Any, number: int) -> Any:
    """Return the frame `number`, from 1; the last of fewer. Raise ValueError where there is none.

    A filter that has made that one alone (`Progress.frame`) gives the array itself. What yields
    its frames one by one is asked for no more than are needed.
    """
    if isinstance(results, np.ndarray) or not isinstance(results, Iterable):
        return results
    last = collections.deque(itertools.islice(results, number), maxlen=1)
    if not last:
        raise ValueError("it gave no frame at all")
    return last[0]


def _output_param(name: str, outputs: tuple[str, ...], params: tuple[Param, ...]) -> Param:
    texts = isinstance(outputs, tuple) and all(isinstance(one, str) for one in outputs)
    if not texts or len(outputs) < 2 or len(set(outputs)) < len(outputs):
        raise SignatureError(f"{name}: outputs must be a tuple of two or more names, all different")
    if any(param.name == OUTPUT for param in params):
        raise SignatureError(f"{name}: outputs must be two or more, and no value is named {OUTPUT}")
    return Param(OUTPUT, ChoiceKind(outputs), outputs[0], "Output", "Which result this step gives")


def _frame_param(name: str, frames: int, params: tuple[Param, ...]) -> Param:
    whole = isinstance(frames, int) and not isinstance(frames, bool)
    if not whole or not 2 <= frames <= MOST_FRAMES or any(p.name == FRAME for p in params):
        raise SignatureError(
            f"{name}: frames must be 2 to {MOST_FRAMES}, and no value is named {FRAME}"
        )
    return Param(FRAME, IntKind(Range(1, frames)), 1, "Frame", "Which one is shown")
