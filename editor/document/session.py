"""Session: the document, its history and what is being edited; the only mutable hub."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from editor.document.document import Document, History
from editor.document.image import Image
from editor.document.step import Step
from filters.kernel import Kernel
from filters.params.param import ParamError
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
        self.target: Path | None = None  # where this session last saved, so that it may again
        self._history: History | None = None
        self._saved: tuple[Step, ...] = ()
        self._hovered: Step | None = None
        self._subscribers: list[Callable[[], None]] = []

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call `callback` after each change, on the thread that made it."""
        self._subscribers.append(callback)

    # reading

    @property
    def document(self) -> Document | None:
        """The present document; None while nothing is open."""
        return None if self._history is None else self._history.present

    @property
    def edited(self) -> Step:
        """The Step that the filter panel shows: the document's, or a fresh one."""
        document = self.document
        return (document and document.edited) or self.fresh_step

    @property
    def fresh_step(self) -> Step:
        """What a new Step begins as: the filter that lays a drawn kernel, at its defaults."""
        drawn = [s for s in self.registry if any(isinstance(p.default, Kernel) for p in s.params)]
        plain = [s for s in drawn if s.convolution(s.defaults) is not None]
        return Step.of((plain or drawn or list(self.registry))[0])

    @property
    def edited_spec(self) -> FilterSpec:
        """The filter of the Step being edited."""
        return self.registry[self.edited.filter_id]

    @property
    def is_hovering(self) -> bool:
        """Whether a preset is tried on."""
        return self._hovered is not None

    @property
    def shown(self) -> tuple[Step, ...]:
        """The Steps on the canvas: the document's, or those with a hovered preset tried on."""
        document = self.document
        if document is None:
            return ()
        return document.shown if self._hovered is None else document.with_edited(
            self._hovered
        ).shown  # fmt: skip

    @property
    def is_modified(self) -> bool:
        """Whether the picture differs from what was last saved (or opened)."""
        return self.document is not None and self.document.shown != self._saved

    @property
    def can_apply(self) -> bool:
        """Whether there is a draft that is not applied yet."""
        return self.document is not None and self.document.draft is not None

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty where nothing."""
        return self._history.past[-1][0] if self._history and self._history.past else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty where nothing."""
        return self._history.future[0][0] if self._history and self._history.future else ""

    # changing

    def open(self, image: Image, steps: tuple[Step, ...] = ()) -> None:
        """Begin with a picture, and the Steps of a recipe where there is one."""
        self._history = History(Document(image, steps))
        self._saved = steps
        self.target = None
        self._hovered = None
        self._tell()

    def close(self) -> None:
        """Have nothing open."""
        self._history, self._saved, self._hovered = None, (), None
        self._tell()

    def edit(self, values: Mapping[str, Any], label: str, merge: str = "") -> None:
        """Change values of the Step being edited; raise ParamError, with nothing changed.

        Changes with one `merge` key that follow each other are one entry of the history.
        """
        checked = self.edited_spec.checked({**self.edited.values, **values})
        self.use(replace(self.edited, values=checked), label, merge)

    def use(self, step: Step, label: str, merge: str = "") -> None:
        """Put `step` in the place of the one being edited, for example from a preset."""
        self._hovered = None
        if self.document is not None:
            self._record(self.document.with_edited(step), label, merge)

    def use_recipe(self, steps: tuple[Step, ...], name: str) -> None:
        """Lay a recipe's Steps over the source in place of those there are."""
        if self.document is not None:
            self._record(Document(self.document.source, steps), f"Open recipe {name}")

    def reset(self) -> None:
        """Put every value of the Step being edited back to its default."""
        self.use(Step.of(self.edited_spec), f"Reset {self.edited_spec.title}")

    def choose_filter(self, filter_id: str) -> None:
        """Edit another filter, at its defaults, in the same place."""
        if filter_id != self.edited.filter_id:
            spec = self.registry[filter_id]
            self.use(Step.of(spec), f"Choose {spec.title}")

    def hover(self, step: Step | None) -> None:
        """Show the picture as it would be with `step`, without changing the document."""
        if step != self._hovered:
            self._hovered = step
            self._tell()

    def apply(self) -> None:
        """Append the draft to the Steps; it stays selected, so editing goes on in place."""
        if self.document is not None and self.can_apply:
            self._record(self.document.applied(), f"Apply {self.edited_spec.title}")

    def new_step(self) -> None:
        """Begin another Step on top; a draft that is not applied yet is applied first."""
        if self.document is not None:
            self._record(self.document.applied().with_draft(None), "New step")

    def drop_draft(self) -> None:
        """Leave out the draft; the panel shows a fresh Step."""
        if self.document is not None:
            self._record(self.document.with_draft(None), "Discard draft")

    def select(self, index: int) -> None:
        """Edit an applied Step again; a draft is applied first, so that nothing is lost."""
        if self.document is not None and self.document.selected != index:
            self._record(self.document.applied().select(index), "Edit step again")

    def delete(self, index: int) -> None:
        """Delete an applied Step."""
        if self.document is not None:
            title = self._title(index)
            self._record(self.document.without(index), f"Delete {title}")

    def move(self, index: int, to: int) -> None:
        """Move an applied Step to another place; out of range does nothing."""
        if self.document is not None and 0 <= to < len(self.document.steps):
            self._record(self.document.moved(index, to), f"Move {self._title(index)}")

    def switch(self, index: int, enabled: bool) -> None:
        """Switch an applied Step on or off."""
        if self.document is not None:
            step = replace(self.document.steps[index], enabled=enabled)
            word = "on" if enabled else "off"
            label = f"Switch {word} {self._title(index)}"
            self._record(self.document.with_step(index, step), label)

    def set_opacity(self, opacity: float, merge: str = "") -> None:
        """Mix the edited Step with what lies below it, 0..1; raise StepError."""
        self.use(replace(self.edited, opacity=opacity), "Change opacity", merge)

    def undo(self) -> None:
        """Take the last change back."""
        if self._history is not None:
            self._replace(self._history.undone())

    def redo(self) -> None:
        """Do the change that was taken back again."""
        if self._history is not None:
            self._replace(self._history.redone())

    def refresh_filters(self) -> None:
        """Follow filters that changed: values that they no longer take become defaults."""
        document = self.document
        if document is not None and self._history is not None:
            steps = tuple(self._fitted(step) for step in document.steps)
            draft = None if document.draft is None else self._fitted(document.draft)
            self._history = replace(
                self._history, present=replace(document, steps=steps, draft=draft)
            )
        self._tell()

    def _fitted(self, step: Step) -> Step:
        spec = self.registry[step.filter_id]
        values = dict(spec.defaults)
        for param in spec.params:
            with contextlib.suppress(ParamError, KeyError):
                values[param.name] = param.checked(step.values[param.name])
        return step if values == step.values else replace(step, values=values)

    def mark_saved(self, steps: tuple[Step, ...], target: Path) -> None:
        """Remember that the picture with those Steps is in a file now."""
        self._saved, self.target = steps, target
        self._tell()

    def _title(self, index: int) -> str:
        assert self.document is not None
        return self.registry[self.document.steps[index].filter_id].title

    def _record(self, document: Document, label: str, merge: str = "") -> None:
        if self._history is not None:
            self._replace(self._history.record(document, label, merge))

    def _replace(self, history: History) -> None:
        hovered, self._hovered = self._hovered, None
        if history is not self._history or hovered is not None:
            self._history = history
            self._tell()

    def _tell(self) -> None:
        for callback in tuple(self._subscribers):
            callback()
