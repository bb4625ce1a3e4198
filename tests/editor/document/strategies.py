"""Random kernels, values and Steps of any filter, for property tests."""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st

from editor.document.step import Step
from editor.masks.mask import Mask
from filters.blending.blending import PLAIN, Blending
from filters.design.kernel_kind import KernelKind
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels, ChannelsKind
from filters.params.kinds.number import NumberKind
from filters.params.param import Param
from filters.plugin import FilterSpec
from filters.registry import Registry

LETTERS = "abcdefgh"
BLENDINGS = (  # smooth ones: a quotient or a step makes much of a rounding
    *[PLAIN] * 3, Blending("multiply"), Blending("screen", "rgb"), Blending("soft-light"),
    Blending("normal", "rgb"), Blending("normal", "lightness"), Blending("exclusion", "ga"),
)  # fmt: skip
_SPOT = {"shape": "ellipse", "centre": [0.4, 0.6], "radii": [0.2, 0.3], "feather": 0.1}
MASKS = (
    *[None] * 4,
    Mask.from_json({"items": [_SPOT]}),
    Mask.from_json({"items": [{"shape": "range", "limits": [0.1, 0.6, 1, 1]}], "feather": 0.05}),
)


@st.composite
def kernels(draw: st.DrawFn, longest: int = 6, holes: bool = False) -> Kernel:
    """Draw a kernel of any sides up to `longest`, origin, divisor and offset."""
    rows, columns = draw(st.integers(1, longest)), draw(st.integers(1, longest))
    weight: st.SearchStrategy[float] = st.floats(-2, 2, width=32)
    if holes:
        weight |= st.just(math.nan)
    grid = [[draw(weight) for _ in range(columns)] for _ in range(rows)]
    if all(math.isnan(value) for row in grid for value in row):
        grid[0][0] = 1.0
    origin = (draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1)))
    divisor = draw(st.sampled_from([1.0, -3.0, 0.5, 9.0]))
    return Kernel(grid, origin, divisor, draw(st.floats(-1, 1, width=32)), draw(st.booleans()))


def value(param: Param, small: float = math.inf) -> st.SearchStrategy[Any]:
    """Draw an allowed value of a parameter; numbers no larger than `small`."""
    kind = param.kind
    if isinstance(kind, NumberKind):
        low = max(kind.range.minimum, -1e6)
        high = max(low, min(kind.range.maximum, 1e6, small))
        if kind.whole:
            return st.integers(math.ceil(low), math.floor(high))
        return st.floats(low, high)
    if isinstance(kind, ChannelsKind):
        return st.integers(1, 15).map(Channels)
    if isinstance(kind, KernelKind):
        return kernels()
    return st.sampled_from((param.default, *kind.samples()))


@st.composite
def steps_of(draw: st.DrawFn, spec: FilterSpec, small: float = math.inf) -> Step:
    """Draw a Step of one filter."""
    values = {param.name: draw(value(param, small)) for param in spec.params}
    opacity = draw(st.sampled_from([1.0, 0.25]))
    blending = draw(st.sampled_from(BLENDINGS))
    mask = draw(st.sampled_from(MASKS))
    checked, enabled = spec.checked(values), draw(st.booleans())
    return Step(spec.id, checked, spec.version, enabled, opacity, blending=blending, mask=mask)


def steps(registry: Registry) -> st.SearchStrategy[Step]:
    """Draw a Step of any filter."""
    return st.sampled_from(list(registry)).flatmap(steps_of)
