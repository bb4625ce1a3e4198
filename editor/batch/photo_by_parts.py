"""A photo that is too large for one process, shared out to a crew, and made one file at the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from editor.batch.job import Item, Orders, Part
from editor.batch.one_part import NOT_GREY
from editor.batch.one_photo import alone_at
from editor.batch.outcome import Outcome
from editor.batch.photo_queue import Told
from editor.batch.result_key import result_key
from editor.document.photo_reference import large_file_key
from editor.render.output.settings import output_format_of
from editor.render.pipeline import Pipeline, never
from editor.render.shared_stream import TASK, SharedStream
from editor.render.streaming import StreamPlan, check_output
from editor.storage.file_error import FileError
from filters.progress import Cancelled


class PartsCrew(Protocol):
    """What does items, wherever."""

    def add(self, items: list[Item]) -> None:
        """Have items done."""

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until all are done, for so long at most; return whether they are."""


OpenCrew = Callable[[int, Told], AbstractContextManager[PartsCrew]]


@dataclass(frozen=True)
class PhotoByParts:
    """A photo, its Steps, and the result that is wanted of them.

    Parameters
    ----------
    orders
        With the recipe that the pipeline's Steps are.
    side
        Of a part in pixels, a power of two.
    """

    pipeline: Pipeline
    orders: Orders
    source: Path
    output: Path
    side: int = TASK

    def written(
        self,
        open_crew: OpenCrew,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool] = never,
    ) -> tuple[str, ...]:
        """Have it written; return sentences on what the file does not hold.

        Parameters
        ----------
        open_crew
            Opens what does so many items and tells what became of them.

        Raises
        ------
        UserError, Cancelled
            Nothing was written but parts, with which the same call goes on.
        """
        form = output_format_of(self.output)
        check_output(self.output, form)
        plan = StreamPlan.of(self.pipeline, form, self.orders.settings)
        with alone_at(self.output, cancelled):
            failed = self._done(plan, True, open_crew, progress, cancelled)
            if NOT_GREY in failed:
                failed = self._done(plan.coloured, False, open_crew, progress, cancelled)
            if failed:
                raise FileError(self.output, "written", failed[0])
        return plan.notes

    def _done(
        self,
        plan: StreamPlan,
        grey: bool,
        open_crew: OpenCrew,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> list[str]:
        """Have all parts done, and make the file; return why some have failed."""
        shared = SharedStream(plan, self.output, self._key(grey), self.side)
        shared.begin()
        missing, count = shared.missing(), len(shared.tasks)
        failed: list[str] = []
        done = count - len(missing)

        def told(item: Item, outcome: Outcome) -> None:
            nonlocal done
            if outcome.state == "failed":
                failed.append(outcome.words)
            elif outcome.has_ended:
                done += 1
                progress(done / count)

        by_parts = not self.pipeline.image.is_held
        parts = [Part(n, shared.key, self.side, grey, by_parts) for n in missing]
        items = [Item(part.number, self.source, self.output, part=part) for part in parts]
        if items:
            with open_crew(len(items), told) as crew:
                crew.add(items)
                while not crew.wait(0.2) and NOT_GREY not in failed:
                    if cancelled():
                        raise Cancelled
        if not failed:
            shared.finish()
        return failed

    def _key(self, grey: bool) -> str:
        try:
            source = large_file_key(self.source)
        except OSError as error:
            raise FileError.of(self.source, "opened", error) from None
        pipeline, form = self.pipeline, output_format_of(self.output).name
        return result_key(
            self.orders, pipeline.steps, source, pipeline.registry, form, grey, self.side
        )
