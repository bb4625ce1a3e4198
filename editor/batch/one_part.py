"""One part of a photo that is too large for one process: done by a worker that reads for itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from editor.batch.job import Item, Orders
from editor.batch.outcome import Outcome
from editor.document.step import Step
from editor.photo.tiled.opening import opened
from editor.render.output.settings import output_format_of
from editor.render.pipeline import Pipeline
from editor.render.saved_tile import NotGreyError
from editor.render.shared_stream import SharedStream
from editor.render.streaming import StreamPlan
from filters.registry import Registry

NOT_GREY: Final = "the result of a grey photo has colour"


def part_done(
    item: Item,
    orders: Orders,
    steps: tuple[Step, ...],
    registry: Registry,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Outcome:
    """Do a part, unless it is there; raise as `stream` does where it can't be done."""
    part = item.part
    assert part is not None
    pipeline = Pipeline.of(opened(item.source, by_parts=part.by_parts), steps, registry)
    plan = StreamPlan.of(pipeline, output_format_of(item.output), orders.settings)
    plan = plan if part.grey else plan.coloured
    shared = SharedStream(plan, item.output, part.key, part.side)
    if shared.place_of(part.number).is_file():
        return Outcome("current")
    try:
        shared.do(part.number, progress, cancelled)
    except NotGreyError:
        return Outcome("failed", NOT_GREY)
    return Outcome("done")
