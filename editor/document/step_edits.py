"""StepEdits: what a person does to the list of Steps, each one entry of the history."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step


@dataclass(frozen=True, eq=False)
class _Addition:
    """The documents before a Step was added, and just after it.

    `switched_off` are the places before of Steps that were still working.
    """

    before: Document
    after: Document
    switched_off: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class _Beginning:
    """The document whose empty bench was edited first, and the key of that edit's gesture."""

    before: Document
    merge: str


class StepEdits:
    """Adds, duplicates, deletes, moves, switches and renames the Steps of the shown photo.

    Parameters
    ----------
    session
        Whose document is changed; without an open photo nothing happens.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.is_working: Callable[[str], bool] = lambda _: False  # of a filter that takes long
        self._addition: _Addition | None = None
        self._beginning: _Beginning | None = None

    # adding

    def leave_out(self, on: bool) -> None:
        """Show the photo without the edited Step, or with it; the document does not change."""
        self._session.show(replace(self._session.showing, without=on))

    def edit(self, values: Mapping[str, Any], label: str, merge: str = "") -> None:
        """Change values of the selected Step, or add one; raise ParamError, with nothing changed.

        What is added so can be taken back as what is chosen can; all of a drag counts as one edit,
        and where it ends with the values that it began with, nothing is added.
        """
        document = self._session.document
        if document is not None and document.edited is None:
            self._beginning = _Beginning(document, merge)  # before subscribers ask for it
        self._session.edit(values, label, merge)
        if self._begun == self._session.fresh_step:
            self._session.undo()

    def choose_filter(self, filter_id: str, instead: bool = False) -> None:
        """Add a filter at its defaults, or put it in the selected Step's place."""
        spec = self._session.registry[filter_id]
        self.add(Step.of(spec), spec.title, instead)

    def add(self, step: Step, title: str, instead: bool = False) -> None:
        """Add a Step after the selected one, and select it.

        Those whose filters are still working after two seconds are switched off: nobody waits for
        them to see another. `switch_on_again` has them back.

        Parameters
        ----------
        title
            What it is called in the history: the filter's or the preset's name.
        instead
            Put it in the selected Step's place.
        """
        document = self._session.document
        if document is None:
            return
        if instead and document.edited is not None:
            self._replace(document, step, title)
            return
        self._add(document, step, title, self._working(document))

    def _add(
        self, document: Document, step: Step, title: str, switched_off: tuple[int, ...] = ()
    ) -> None:
        rest = document
        for index in switched_off:
            rest = rest.with_step(index, replace(rest.steps[index], enabled=False))
        added = rest.with_added(step)
        self._addition = _Addition(document, added, switched_off)  # before subscribers ask for it
        self._session.record(added, f"Add {title}")

    def insert(self, steps: Sequence[Step], label: str) -> None:
        """Add several Steps after the selected one, as when pasting; the last is selected."""
        document = self._session.document
        if document is not None and steps:
            self._session.record(document.with_added(*steps), label)

    @property
    def just_added(self) -> Step | None:
        """The Step whose addition was the last thing done; None once anything else was."""
        addition = self._addition
        if addition is not None and addition.after is self._session.document:
            return addition.after.edited
        return self._begun

    @property
    def _begun(self) -> Step | None:
        """The Step that the last edit, or the drag that is under way, has added."""
        beginning, history = self._beginning, self._session.history
        if beginning is None or history is None or not history.past:
            return None
        is_last = history.past[-1][1] is beginning.before and history.merge == beginning.merge
        place = len(beginning.before.steps)
        return history.present.edited if is_last and history.present.selected == place else None

    @property
    def replaceable(self) -> Step | None:
        """The Step whose place the one just added could take."""
        addition = self._addition
        if addition is None or addition.after is not self._session.document:
            return None
        return addition.before.edited

    def take_back(self) -> None:
        """Take the Step back that was just added."""
        if self.just_added is not None:
            self._session.undo()

    def replace_instead(self) -> None:
        """Put the Step that was just added into the place of the one selected before."""
        step, addition = self.just_added, self._addition
        if step is not None and addition is not None and addition.before.edited is not None:
            self._session.undo()
            self._replace(addition.before, step, self._session.title(step))

    @property
    def switched_off(self) -> tuple[Step, ...]:
        """The Steps that were still working when the last thing done added another."""
        addition = self._addition
        if addition is None or addition.after is not self._session.document:
            return ()
        return tuple(addition.before.steps[index] for index in addition.switched_off)

    def switch_on_again(self) -> None:
        """Have the Steps back that the last addition has switched off."""
        step, addition = self.just_added, self._addition
        if step is not None and addition is not None and self.switched_off:
            self._session.undo()
            self._add(addition.before, step, self._session.title(step))

    def _working(self, document: Document) -> tuple[int, ...]:
        return tuple(n for n, step in enumerate(document.steps) if self._is_working(step))

    def _is_working(self, step: Step) -> bool:
        spec = self._session.registry.find(step.filter_id) if step.enabled else None
        return spec is not None and self.is_working(spec.title)

    def _replace(self, document: Document, step: Step, title: str) -> None:
        assert document.edited is not None
        label = f"Replace {self._session.title(document.edited)} by {title}"
        self._session.record(document.with_edited(step), label)

    # changing the list

    def duplicate(self, index: int) -> None:
        """Add a Step once more after itself."""
        document = self._session.document
        if document is not None:
            step = document.steps[index]
            label = f"Duplicate {self._session.title(step)}"
            self._session.record(document.select(index).with_added(step), label)

    def delete(self, indices: Collection[int]) -> None:
        """Delete Steps."""
        document = self._session.document
        if document is not None and indices:
            self._session.record(document.without(indices), f"Delete {self._named(indices)}")

    def move(self, index: int, to: int) -> None:
        """Move a Step to another place; out of range does nothing."""
        document = self._session.document
        if document is not None and 0 <= to < len(document.steps):
            self._session.record(document.moved(index, to), f"Move {self._named((index,))}")

    def switch(self, enabled: bool, indices: Collection[int]) -> None:
        """Switch Steps on or off."""
        document = self._session.document
        if document is None:
            return
        for index in indices:
            document = document.with_step(index, replace(document.steps[index], enabled=enabled))
        label = f"Switch {'on' if enabled else 'off'} {self._named(indices)}"
        self._session.record(document, label)

    def rename(self, index: int, name: str) -> None:
        """Call a Step something else; an empty name takes the filter's title. Raise StepError."""
        document = self._session.document
        if document is not None:
            step = replace(document.steps[index], name=name.strip())
            self._session.record(document.with_step(index, step), f"Rename {self._named((index,))}")

    def _named(self, indices: Collection[int]) -> str:
        document = self._session.document
        assert document is not None
        if len(indices) != 1:
            return f"{len(indices)} steps"
        return self._session.title(document.steps[next(iter(indices))])
