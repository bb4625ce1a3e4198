"""MaskDesk: the edited Step's mask, where it lies on the canvas, and how a drag changes it."""

from __future__ import annotations

from dataclasses import replace

from editor.document.image import Image
from editor.document.session import Session
from editor.document.showing import takes_mask
from editor.document.step import Step
from editor.masks.fields import MaskError
from editor.masks.mask import Mask, MaskItem
from editor.render.placing import Placing
from ui.canvas.canvas import Canvas
from ui.canvas.mask_place import MaskPlace
from ui.steps.mask_bar import WHOLE, MaskBar, item_words


class MaskDesk:
    """What gestures on the canvas work on; the bar knows which item is chosen."""

    def __init__(self, session: Session, canvas: Canvas, bar: MaskBar) -> None:
        self.session, self.canvas, self.bar = session, canvas, bar
        self._placing: Placing | None = None
        self._placed: tuple[Image, tuple[Step, ...], int | None] | None = None  # what it is for

    @property
    def has_step(self) -> bool:
        """Whether there is a Step that a mask could be drawn for."""
        return takes_mask(self.session.document, self.session.registry)

    @property
    def mask(self) -> Mask | None:
        """The mask as it is."""
        return self.session.edited.mask if self.has_step else None

    @property
    def place(self) -> MaskPlace | None:
        """Where it lies on the canvas, whatever later Steps move; None while nothing is open."""
        view, mask, document = self.canvas.view, self.mask, self.session.document
        if document is None:
            self.forget()
        if view is None or document is None:
            return None
        units = "relative" if mask is None else mask.units
        key = document.source, self.session.shown, document.selected
        if self._placing is None or key != self._placed or not self._placing.is_known:
            self._placed = key
            self._placing = Placing.of(*key[:2], self.session.registry, key[2])
        return MaskPlace(view, self._placing, self.canvas.devicePixelRatioF(), units)

    def forget(self) -> None:
        """Keep nothing of the photo, which may be closed."""
        self._placing = self._placed = None

    @property
    def chosen(self) -> int:
        """Which item is chosen."""
        mask = self.mask
        return min(self.bar.chosen, len(mask.items) - 1) if mask is not None else WHOLE

    def use(self, mask: Mask, chosen: int, label: str, merge: str) -> None:
        """Take another mask, with one of its items chosen; edits of one key are one undo."""
        self.bar.chosen = chosen  # of the mask that the bar is shown next
        self.session.set_mask(mask, label, merge)

    def put_item(self, at: int, item: MaskItem, verb: str, merge: str) -> None:
        """Replace an item."""
        mask = self.mask
        if mask is not None and at < len(mask.items):  # not undone meanwhile
            items = (*mask.items[:at], item, *mask.items[at + 1 :])
            label = f"{verb} {item_words(item).lower()} of mask"
            self.use(replace(mask, items=items), at, label, merge)

    def take_back(self, merge: str) -> None:
        """Undo the edits of a key, if nothing was done after them and their photo is shown."""
        history = self.session.history
        if history is not None and history.merge == merge:
            self.session.undo()

    def say(self, error: MaskError) -> None:
        """Say why something can't be drawn."""
        self.canvas.failed.emit(str(error))
