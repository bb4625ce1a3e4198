"""Session: the open photos, their histories and what is being edited; the only mutable hub."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from editor.document.document import Document
from editor.document.fresh_step import fresh_step
from editor.document.history import History
from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.photos import OpenPhoto, Photos
from editor.document.showing import MaskView, Showing
from editor.document.step import Step
from editor.document.step_fitting import fitted_photo
from editor.masks.mask import Mask
from filters.blending.blending import Blending
from filters.plugin import FilterSpec
from filters.registry import Registry


class Session:
    """What the window shows and every action changes.

    Parameters
    ----------
    registry
        The filters there are.

    Views subscribe and read; each change replaces frozen values, then tells the subscribers once.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.photos = Photos()
        self._numbers = itertools.count(1)
        self._hovered: Document | None = None
        self.showing = Showing()
        self._subscribers: list[Callable[[], None]] = []

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call `callback` after each change, on the thread that made it."""
        self._subscribers.append(callback)

    @property
    def document(self) -> Document | None:
        """The document that is shown; None while nothing is open."""
        present = self.photos.present
        return None if present is None else present.document

    @property
    def history(self) -> History | None:
        """Its history."""
        return None if self.photos.present is None else self.photos.present.history

    @property
    def edited(self) -> Step:
        """The Step whose form is shown: the selected one, or a fresh one that is no Step yet."""
        document = self.document
        return (document and document.edited) or self.fresh_step

    @property
    def fresh_step(self) -> Step:
        """What the empty bench shows: the filter that lays a drawn kernel, at its defaults."""
        return fresh_step(self.registry)

    @property
    def edited_spec(self) -> FilterSpec:
        """The filter of the Step being edited."""
        return self.registry[self.edited.filter_id]

    @property
    def lacks_filter(self) -> bool:
        """Whether the Step being edited has a filter that is not there, and so no form."""
        return self.edited.unread is not None or self.edited.filter_id not in self.registry

    @property
    def is_hovering(self) -> bool:
        """Whether a preset is tried on."""
        return self._hovered is not None

    @property
    def solo(self) -> int | None:
        """Index of the only Step that is shown; None where all are."""
        return self.showing.solo

    @property
    def mask_view(self) -> MaskView:
        """How the edited Step's mask is shown; empty where it is not, or where there is none."""
        return self.showing.mask if self.edited.mask and not self.is_hovering else ""

    @property
    def shown(self) -> tuple[Step, ...]:
        """The Steps on the canvas: the document's, a hovered preset's, or a part of them."""
        if self._hovered is not None:
            return self._hovered.steps
        return () if self.document is None else self.showing.of(self.document, self.registry)

    @property
    def is_modified(self) -> bool:
        """Whether the shown photo differs from what was last saved (or opened)."""
        return self.photos.present is not None and self.photos.present.is_modified

    @property
    def target(self) -> Path | None:
        """Where the shown photo was last saved."""
        return None if self.photos.present is None else self.photos.present.target

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty where nothing."""
        return self.history.past[-1][0] if self.history and self.history.past else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty where nothing."""
        return self.history.future[0][0] if self.history and self.history.future else ""

    # opening and closing photos

    def open(
        self,
        image: Image,
        steps: tuple[Step, ...] = (),
        saved: tuple[Step, ...] | None = None,
        reference: PhotoReference | None = None,
    ) -> OpenPhoto:
        """Open a picture beside those that are open, and show it.

        Parameters
        ----------
        steps
            What is done to it already; the last one is selected.
        saved
            The Steps that are in a file; `steps` where not given.
        reference
            The file that it comes from.
        """
        document = Document(image, steps, len(steps) - 1 if steps else None)
        kept = steps if saved is None else saved
        photo = OpenPhoto(next(self._numbers), History(document), kept, reference=reference)
        self._set_photos(self.photos.opened(photo))
        return photo

    def close(self, index: int | None = None) -> None:
        """Close a photo, the shown one where none is named, without asking."""
        index = self.photos.shown if index is None else index
        if index is not None:
            self._set_photos(self.photos.closed(index))

    def show_photo(self, index: int) -> None:
        """Show another of the open photos."""
        if index != self.photos.shown:
            self._set_photos(self.photos.showing(index))

    def mark_saved(self, steps: tuple[Step, ...], target: Path, number: int | None = None) -> None:
        """Remember that a photo with those Steps is in a file now: the shown one, or by number."""
        present = self.photos.present
        number = present.number if number is None and present else number
        items = tuple(
            replace(p, saved=steps, target=target) if p.number == number else p
            for p in self.photos.items
        )
        self.photos = replace(self.photos, items=items)
        self._tell()

    def keep(self, photo: OpenPhoto) -> None:
        """Put it in the place of the shown photo, which it is but for what is no history."""
        self.photos = self.photos.with_present(photo)
        self._tell()

    # changing Steps

    def edit(self, values: Mapping[str, Any], label: str, merge: str = "") -> None:
        """Change values of the selected Step, or add one; raise ParamError, with nothing changed.

        Changes with one `merge` key that follow each other are one entry of the history.
        """
        checked = self.edited_spec.checked({**self.edited.values, **values})
        self.use(replace(self.edited, values=checked), label, merge)

    def use(self, step: Step, label: str, merge: str = "") -> None:
        """Put `step` in the place of the selected one; add it where none is selected."""
        if self.document is not None:
            label = f"Add {self.title(step)}" if self.document.edited is None else label
            self.record(self.document.with_edited(step), label, merge)

    def set_opacity(self, opacity: float, merge: str = "") -> None:
        """Mix the selected Step with what lies below it, 0..1; raise StepError."""
        self.use(replace(self.edited, opacity=opacity), "Change amount", merge)

    def set_blending(self, blending: Blending, merge: str = "") -> None:
        """Lay the selected Step's result over what lies below it in another way."""
        what = "channels" if blending.mode == self.edited.blending.mode else "mode"
        self.use(replace(self.edited, blending=blending), f"Change blend {what}", merge)

    def set_mask(self, mask: Mask | None, label: str = "Change mask", merge: str = "") -> None:
        """Show the selected Step's result only where a mask says; None: everywhere."""
        if self.document is not None and self.document.edited is not None:
            self.record(self.document.with_mask(mask), label, merge)

    def reset(self) -> None:
        """Put every value of the selected Step back to its default."""
        if self.document is not None and (step := self.document.edited) is not None:
            spec = self.edited_spec
            self.use(replace(step, values=spec.defaults), f"Reset {spec.title}")

    def use_recipe(self, steps: tuple[Step, ...], name: str) -> None:
        """Do a recipe's Steps to the source in place of those there are."""
        if self.document is not None:
            document = Document(self.document.source, steps, len(steps) - 1 if steps else None)
            self.record(document, f"Open recipe {name}")

    def hover(self, step: Step | None) -> None:
        """Show the picture as it would be with `step` added, without changing the document."""
        hovered = self.document.with_added(step) if step and self.document else None
        if hovered != self._hovered:
            self._hovered = hovered
            self._tell()

    def select(self, index: int | None) -> None:
        """Edit another Step, or none. This is no change: the history does not name it."""
        present = self.photos.present
        if present is not None and present.document.selected != index:
            self._set_history(present.history.with_present(present.document.select(index)))

    def show_alone(self, index: int | None) -> None:
        """Show the photo with one Step only, or with all; the document does not change."""
        self.show(replace(self.showing, solo=index))

    def show_mask(self, view: MaskView) -> None:
        """Show the edited Step's mask in red or in grey, or the result again."""
        self.show(replace(self.showing, mask=view))

    def show(self, showing: Showing) -> None:
        """Look at the document in another way."""
        if showing != self.showing:
            self.showing = showing
            self._tell()

    # the history

    def undo(self) -> None:
        """Take the last change back."""
        if self.history is not None:
            self._set_history(self.history.undone())

    def redo(self) -> None:
        """Do the change that was taken back again."""
        if self.history is not None:
            self._set_history(self.history.redone())

    def go_to(self, entry: int) -> None:
        """Go to just after an entry of the history's labels; -1 is how the photo was opened."""
        if self.history is not None:
            self._set_history(self.history.at(entry))

    def refresh_filters(self) -> None:
        """Follow filters that changed: values that they no longer take become defaults."""
        items = tuple(fitted_photo(photo, self.registry) for photo in self.photos.items)
        self.photos = replace(self.photos, items=items)
        self._tell()

    def title(self, step: Step) -> str:
        """Return what a Step is called: its name, or its filter's title."""
        return step.name or self.registry.title(step.filter_id)

    def record(self, document: Document, label: str, merge: str = "") -> None:
        """Make `document` the one that is shown, as an entry of the history."""
        if self.history is not None:
            self._set_history(self.history.record(document, label, merge))

    def _set_history(self, history: History) -> None:
        present = self.photos.present
        hovered, self._hovered = self._hovered, None
        if present is None or (history is present.history and hovered is None):
            return
        if len(history.present.steps) != len(present.document.steps):
            self.showing = Showing()
        self.photos = self.photos.with_present(replace(present, history=history))
        self._tell()

    def _set_photos(self, photos: Photos) -> None:
        self.photos, self._hovered, self.showing = photos, None, Showing()
        self._tell()

    def _tell(self) -> None:
        for callback in tuple(self._subscribers):
            callback()
