"""What a Step's filter is handed beside its pixels: its mask, and results of earlier Steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt

from editor.render.filter_failure import FilterFailure
from editor.render.step_chain import StepChain
from filters.params.kinds.earlier import Earlier
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Share = Callable[[Region], Floats]
Extended = Callable[[int, Region], Floats]


@dataclass(frozen=True)
class StepInputs:
    """Arrays that cover what the filter's pixels cover; float32.

    Parameters
    ----------
    mask
        (rows, columns), 0..1; None where the Step has none or its filter doesn't ask for it.
    earlier
        (rows, columns, 4) by the name under which a value asks for it.
    """

    mask: Floats | None = None
    earlier: dict[str, Floats] = field(default_factory=dict)


def inputs_of(
    chain: StepChain, count: int, where: Region, share: Share | None, extended: Extended
) -> StepInputs:
    """Return what the last of `count` Steps asks for, under `where`; raise FilterFailure.

    Parameters
    ----------
    share
        Gives the mask of a region inside the photo; None where the Step has none.
    extended
        Gives what there is after so many Steps, as the filter takes its pixels.
    """
    step = chain.steps[count - 1]
    spec = chain.registry[step.filter_id]
    names = {value.name for value in step.values.values() if isinstance(value, Earlier)}
    earlier = {name: extended(_place(chain, count, name), where) for name in sorted(names)}
    if share is None or not spec.sees_mask:
        return StepInputs(None, earlier)
    inside = where.clip(chain.region_after(count - 1))
    sides = (
        inside.top - where.top,
        where.bottom - inside.bottom,
        inside.left - where.left,
        where.right - inside.right,
    )
    found = np.ascontiguousarray(share(inside), np.float32)
    if any(sides):  # its edge goes on beyond the photo
        found = np.asarray(cv2.copyMakeBorder(found, *sides, cv2.BORDER_REPLICATE), np.float32)
    return StepInputs(found, earlier)


def _place(chain: StepChain, count: int, name: str) -> int:
    """Return after how many Steps there is what is asked for; raise FilterFailure."""
    title = chain.registry[chain.steps[count - 1].filter_id].title
    below, found = chain.steps[: count - 1], 0
    if name:
        places = [n for n in range(1, len(below) + 1) if _name(chain, n) == name]
        if not places:
            known = ", ".join(_name(chain, n) for n in range(1, count)) or "none"
            reason = f"there is no step {name!r} below it that is on: there are {known}"
            raise FilterFailure(title, reason, count - 1)
        found = places[-1]
    if chain.region_after(found) != chain.region_after(count - 1):
        reason = f"{name or 'the photo as it was opened'} has another size than what lies below it"
        raise FilterFailure(title, reason, count - 1)
    return found


def _name(chain: StepChain, count: int) -> str:
    step = chain.steps[count - 1]
    return step.name or chain.registry[step.filter_id].title
