"""Further channels of a TIFF, such as saved selections: beside the colours into the file."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from editor.document.image import Samples, Selections
from editor.photo.depth import in_depth, out_of_depth

_NOT_SAID, _STRAIGHT_ALPHA = 0, 2  # ExtraSamples (TIFF 6.0, section 18)
_WITH_ALPHA: Final = (2, 4)


def with_selections(
    samples: Samples, selections: Selections | None
) -> tuple[Samples, tuple[int, ...]]:
    """Return samples with further channels behind them, and what each extra channel is.

    Nothing is said of a picture without any.
    """
    if selections is None:
        return samples, ()
    further: Any = selections.samples
    if further.dtype != samples.dtype:
        further = in_depth(out_of_depth(further), samples.dtype)
    alpha = (_STRAIGHT_ALPHA,) if samples.shape[2] in _WITH_ALPHA else ()
    joined: Any = np.concatenate((samples, further), 2)
    return joined, (*alpha, *(_NOT_SAID,) * further.shape[2])
