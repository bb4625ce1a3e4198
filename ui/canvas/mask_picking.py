"""MaskPicking: the colour or the range of a mask's item, taken from the photo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from editor.masks.mask import MaskItem
from editor.masks.picking import can_pick, picked
from editor.masks.source import MaskSource
from editor.render.pipeline import Pipeline
from filters.registry import Registry
from ui.canvas.canvas import Canvas
from ui.canvas.mask_input import MaskInput
from ui.canvas.mask_tools import MaskTools
from ui.form.gesture import EditGesture
from ui.work.task import Task
from ui.work.worker import Worker


class MaskPicking(QObject):
    """Reads what the edited Step reads at a place, on a thread, and sets the chosen item by it."""

    def __init__(self, session: Session, canvas: Canvas, tools: MaskTools, hand: MaskInput) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._tools = session, canvas, tools
        self.worker = Worker("mask colour", newest_wins=True, parent=self)
        hand.picked.connect(self._read)

    def can_pick(self) -> bool:
        """Whether the chosen item goes by colours."""
        item = self._chosen()
        return item is not None and can_pick(item)

    def start(self) -> None:
        """Have the next click pick, or not after all."""
        if self._tools.tool == "pick":
            self._tools.end()
        elif self.can_pick():
            self._tools.start("pick")

    def _chosen(self) -> MaskItem | None:
        mask, at = self._tools.desk.mask, self._tools.desk.chosen
        return mask.items[at] if mask is not None and at >= 0 else None

    def _read(self, place: tuple[int, int]) -> None:
        document, item = self._session.document, self._chosen()
        if document is None or document.selected is None or item is None:
            return
        below = document.steps[: document.selected]
        self.worker.start(
            "Picking the colour",
            partial(_picked, item, place, document.source, below, self._session.registry),
            partial(self._take, item),
            self._canvas.failed.emit,
        )

    def _take(self, was: MaskItem, item: MaskItem) -> None:
        desk = self._tools.desk
        if self._chosen() == was:  # else something was done meanwhile
            desk.put_item(desk.chosen, item, "Pick", EditGesture().key)
        if self._tools.tool == "pick":
            self._tools.end()


def _picked(
    item: MaskItem,
    place: tuple[int, int],
    image: Image,
    below: tuple[Step, ...],
    registry: Registry,
    task: Task,
) -> MaskItem:
    """Return the item set by a place of what its Step reads; on the worker's thread."""
    pipeline = Pipeline.of(image, below, registry)
    size = pipeline.region
    source = MaskSource(
        size.rows,
        size.columns,
        lambda region: pipeline.values(region, task.is_cancelled),
        pipeline.colours.profile.space,
    )
    return picked(item, *place, source)
