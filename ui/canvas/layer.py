"""A canvas layer: the rendered patches of one picture, and what of it is still missing."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

from editor.document.image import Image
from editor.document.step import Step
from editor.render.delivery import Advance, Frame, Underlay
from editor.render.developing import is_at_work
from editor.render.render_request import Layer, RenderRequest
from editor.render.view import View, level_region
from filters.pixels.region import Region
from ui.canvas.sheet import Sheet

BUDGET: Final = 256 << 20  # bytes of patches of what is shown
PARTS_BUDGET: Final = 128 << 20  # bytes of tiles
KEPT_BUDGET: Final = 40 << 20  # bytes of what was shown before; new memory is expensive to touch

Content = tuple[Image, tuple[Step, ...]]


@dataclass(frozen=True)
class Reading:
    """The pixel under the cursor, or the block of `block` x `block` pixels that it is shown by."""

    row: int
    column: int
    values: tuple[float, ...]  # RGBA 0..1 of the result, unclamped
    block: int = 1


@dataclass(frozen=True, eq=False)
class Patch:
    """A delivered frame, and what Qt draws of it."""

    frame: Frame
    sheet: Sheet

    @classmethod
    def of(cls, frame: Frame) -> Patch:
        """Wrap the frame's pixels without copying them."""
        job = frame.job
        has_alpha = job.pipeline.has_alpha
        return cls(frame, Sheet.of(frame.screen, job.region, job.shrink, has_alpha))

    @property
    def content(self) -> Content:
        """What it is a picture of."""
        return self.frame.job.pipeline.image, self.frame.job.pipeline.steps

    @property
    def moving(self) -> tuple[Step, ...]:
        """The Steps that have its pixels lie where they do."""
        return self.frame.job.pipeline.moving

    @property
    def bytes(self) -> int:
        """Memory held."""
        values = self.frame.values
        return self.frame.screen.nbytes + (0 if values is None else values.nbytes)


@dataclass
class CanvasLayer:
    """Patches of one content, level by level; the last picture stays until a newer one is there.

    `wanted` is what should be seen, `shown` what the patches are of. `parts` are the tiles of
    slow jobs that have arrived, of what is wanted or newer than what is shown; `share` of the job
    that is waited for is done. What has `failed` is not asked for again, as a plugin that crashes
    would only crash once more. Under all of it lies the newest `whole` result of any content, and
    under that the photo itself, the `base`, with what its file's own level shows, `under` all else.

    Where the Steps that move pixels change, what is shown lies elsewhere than what is `wanted` (by
    the Steps `moving`): until that has come it is drawn as it was, by the view `drawn_by`.
    """

    name: Layer
    wanted: Content | None = None
    shown: Content | None = None
    patches: list[Patch] = field(default_factory=list)
    pending: RenderRequest | None = None
    last_number: int = 0
    kept: OrderedDict[Content, list[Patch]] = field(default_factory=OrderedDict)
    parts: list[Patch] = field(default_factory=list)
    share: float = 0.0
    failed: Content | None = None
    base: Sheet | None = None
    under: Sheet | None = None
    moving: tuple[Step, ...] = ()
    drawn_by: View | None = None
    whole: list[Sheet] = field(default_factory=list)

    def want(
        self, content: Content | None, moving: tuple[Step, ...] = (), view: View | None = None
    ) -> None:
        """Follow the document; what was rendered of this content before is shown at once.

        A picture of another image is dropped.

        Parameters
        ----------
        moving
            Those of its Steps that move pixels.
        view
            By which the layer is drawn until now.
        """
        if content is not None:
            content = content[0], _at_work(content[1])
        if content is None or (self.shown is not None and self.shown[0] is not content[0]):
            self.clear()
        if content != self.wanted:
            self.failed = None
        self.wanted, self.moving = content, moving
        if self.drawn_by is None and self.patches and self.patches[-1].moving != moving:
            self.drawn_by = view
        if content is not None and content != self.shown and content in self.kept:
            self._show(content)
        if content == self.shown:
            self.parts = [part for part in self.parts if part.content == content]

    def wants(self, image: Image, steps: tuple[Step, ...]) -> bool:
        """Whether just this picture is wanted, but for Steps that change nothing."""
        wanted = self.wanted
        return wanted is not None and wanted[0] is image and wanted[1] == _at_work(steps)

    def clear(self) -> None:
        """Forget everything."""
        self.patches, self.whole, self.base, self.under = [], [], None, None
        self.kept.clear()
        self.parts.clear()
        self.wanted = self.shown = self.pending = self.failed = self.drawn_by = None

    def forget(self) -> None:
        """Want everything again, as it is to look otherwise; the picture stays until then."""
        self.kept.clear()
        self.shown = self.pending = self.failed = None

    def ask(self, job: RenderRequest) -> None:
        """Wait for a job."""
        self.pending, self.share = job, 0.0

    def _show(self, content: Content) -> None:
        """Show the patches of a content; those shown until now are kept, the newest longest."""
        if self.shown is not None:
            self.kept[self.shown] = self.patches
        was = self.patches[-1].moving if self.patches else self.moving
        self.patches = self.kept.pop(content, [])
        self.shown = content
        self._follow_moving(was)

    def _follow_moving(self, was: tuple[Step, ...]) -> None:
        """Draw the newest patches where they lie; what lay by other Steps can't be under them."""
        if self.patches:
            newest = self.patches[-1]
            if newest.moving != was:
                self.whole = []
            self.drawn_by = None if newest.moving == self.moving else newest.frame.job.view
        self._note_whole()

    def _note_whole(self) -> None:
        """Keep the newest patches under all that comes later, where they are the whole picture."""
        if not self.patches:
            return
        newest = self.patches[-1].sheet
        whole = level_region(self.patches[-1].frame.job.pipeline.region, newest.shrink)
        if self.covers(whole, newest.shrink):
            sheets = (patch.sheet for patch in self.patches)
            self.whole = [sheet for sheet in sheets if sheet.shrink == newest.shrink]

    def missing(self, level: Region, shrink: int) -> Region | None:
        """Return the part of `level` that must still be rendered; None where all is known."""
        if self.failed is not None and self.failed == self.wanted:
            return None
        if self.shown != self.wanted:
            return level
        return level.uncovered(self._known(level, shrink))

    def covers(self, level: Region, shrink: int) -> bool:
        """Whether patches of that size, of whatever content, leave nothing of `level` free."""
        known = self._known(level, shrink)
        if sum(one.rows * one.columns for one in known) < level.rows * level.columns:
            return False  # as of a gigapixel, for whose patches there is no room
        return level.uncovered(known) is None

    def _known(self, level: Region, shrink: int) -> list[Region]:
        """Return what patches of that size have of `level`, the oldest first."""
        known = [p.sheet.region.clip(level) for p in self.patches if p.sheet.shrink == shrink]
        return [one for one in known if not one.is_empty]

    def pile(self, shrink: int) -> list[Sheet]:
        """Return all that is known, the oldest first; the level `shrink` lies over the others."""
        moving = self.patches[-1].moving if self.drawn_by else self.moving
        drawn = sorted(
            self.patches + [part for part in self.parts if part.moving == moving],
            key=lambda p: (p.content != self.shown, p.sheet.shrink == shrink),
        )
        base = [] if self.drawn_by else [s for s in (self.base, self.under) if s is not None]
        return [*base, *self.whole, *(patch.sheet for patch in drawn)]

    def fail(self, job: RenderRequest) -> bool:
        """Return up a job whose filter failed; return whether it was the one waited for."""
        if self.pending is None or job.number != self.pending.number:
            return False
        self.pending, self.failed = None, self.wanted
        self.parts.clear()
        return True

    def lay_under(self, underlay: Underlay) -> bool:
        """Take what the file's level shows; return whether it is of the photo that is wanted."""
        job = underlay.job
        if self.wanted is None or job.pipeline.image is not self.wanted[0] or self.moving:
            return False
        has_alpha = job.pipeline.image.has_alpha
        self.under = Sheet.of(underlay.screen, job.region, job.shrink, has_alpha)
        return True

    def advance(self, advance: Advance) -> bool:
        """Note how far the job waited for is; return whether it is that one."""
        if self.pending is None or advance.job.number != self.pending.number:
            return False
        self.share = advance.share
        return True

    def take(self, frame: Frame) -> bool:
        """Keep a frame unless a newer one is shown; return whether it was kept."""
        content = (frame.job.pipeline.image, frame.job.pipeline.steps)
        if self.pending is not None and frame.job.number == self.pending.number:
            self.share = frame.share
            if not frame.is_part:
                self.pending = None
        if self.wanted is None or content[0] is not self.wanted[0]:
            return False
        stale = frame.job.number < self.last_number or self.shown == self.wanted
        if content != self.shown and stale and content != self.wanted:
            return False
        if frame.is_part:
            self._add_part(frame)
            return True
        was = self.patches[-1].moving if self.patches else self.moving
        if content != self.shown:
            self._show(content)
        self.last_number = max(self.last_number, frame.job.number)
        self.parts = [p for p in self.parts if p.frame.job.number > frame.job.number]
        self.patches.append(Patch.of(frame))
        self._follow_moving(was)
        self._keep_to_budget()
        return True

    def _add_part(self, frame: Frame) -> None:
        """Add a tile, in place of those that it covers."""
        job = frame.job
        self.parts = [
            part
            for part in self.parts
            if part.sheet.shrink != job.shrink or not job.region.contains(part.sheet.region)
        ]
        self.parts.append(Patch.of(frame))
        _keep_to(PARTS_BUDGET, self.parts)

    def reading(self, row: int, column: int, shrink: int) -> Reading | None:
        """Read that pixel of the photo; None where no patch has it.

        Of the newest patch of the level `shrink`, else of the newest one.
        """
        newest = reversed(self.patches)
        for patch in sorted(newest, key=lambda patch: patch.sheet.shrink != shrink):
            block, region = patch.sheet.shrink, patch.sheet.region
            inner = row // block - region.top, column // block - region.left
            if 0 <= inner[0] < region.rows and 0 <= inner[1] < region.columns:
                return Reading(row, column, patch.frame.value_at(*inner), block)
        return None

    def _keep_to_budget(self) -> None:
        kept = sum(p.bytes for patches in self.kept.values() for p in patches)
        while kept > KEPT_BUDGET and self.kept:
            kept -= sum(p.bytes for p in self.kept.popitem(last=False)[1])
        _keep_to(BUDGET, self.patches)


def _keep_to(limit: int, patches: list[Patch]) -> None:
    """Let the oldest go, but for the last one, until they take at most so many bytes."""
    size = sum(p.bytes for p in patches)
    while size > limit and len(patches) > 1:
        size -= patches.pop(0).bytes


def _at_work(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(step for step in steps if is_at_work(step))
