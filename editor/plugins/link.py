"""PluginLink: how the filters of one plugin reach its worker, and what is known of their faults."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from editor.plugins.answers import Answers
from editor.plugins.calls import Calls
from editor.plugins.description import declared_from_json
from editor.plugins.discovery import PluginSource
from editor.plugins.fault import NotStarted, PluginFault, Stopped, TookTooLong
from editor.plugins.process import Floats, PluginProcess
from editor.plugins.source import place_of
from editor.plugins.watched import Watch
from editor.plugins.workers import Workers
from filters.findings import Pressed, finding_from_json
from filters.kernel import Kernel
from filters.params.signature import Values
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.progress import Progress
from filters.user_error import UserError

DECLARED_SECONDS: Final = 5.0
T = TypeVar("T")


@dataclass(frozen=True)
class CallOutcome:
    """What became of a call of a plugin's filter."""

    path: Path
    filter_id: str
    seconds: float
    fault: PluginFault | None


@dataclass
class PluginLink:
    """A plugin's file as it was when it was loaded, and the way to its workers.

    A call that took too long or was stopped is not made again with the same values: its fault is
    said at once.

    Parameters
    ----------
    ended
        Told of each call that has come to an end of its own.
    """

    source: PluginSource
    changed: float
    workers: Workers
    calls: Calls
    answers: Answers
    ended: Callable[[CallOutcome], None]
    given_up: dict[Hashable, PluginFault] = field(default_factory=dict)

    def run(
        self,
        spec: FilterSpec,
        local_id: str,
        seconds: float,
        pixels: Floats,
        values: Values,
        where: Region,
        job: Progress,
    ) -> Floats:
        """Filter in a worker, for so many seconds at most; raise PluginFault, Cancelled."""
        key = (spec.id, frozenset(values.items()))
        if (known := self.given_up.get(key)) is not None:
            raise known
        begun, form, is_told = time.perf_counter(), as_json(spec, values), bool(spec.job_name)
        wanted = job.wanted
        moved = (wanted.rows, wanted.columns, pixels.shape[2]) if spec.moves_pixels else None

        def run(process: PluginProcess, watch: Watch) -> Floats:
            return process.run(seconds, local_id, pixels, form, where, job, is_told, watch, moved)

        def end(fault: PluginFault | None) -> None:
            self.ended(CallOutcome(self.source.path, spec.id, time.perf_counter() - begun, fault))

        try:
            result = self._with_process(spec.title, run)
        except PluginFault as error:
            fault = error.placed(place_of(self.source.path, local_id))
            if isinstance(error, (Stopped, TookTooLong)):
                self.given_up[key] = fault
            end(fault)
            raise fault from None
        end(None)
        return result

    def press(
        self,
        spec: FilterSpec,
        local_id: str,
        seconds: float,
        pixels: Floats,
        values: Values,
        job: Progress,
        title: str,
    ) -> Pressed:
        """Call a button's function in a worker; raise PluginFault, Cancelled."""
        begun, form = time.perf_counter(), as_json(spec, values)

        def press(process: PluginProcess, watch: Watch) -> Pressed:
            return pressed_of(
                spec, process.press(seconds, local_id, title, pixels, form, job, watch)
            )

        try:
            found = self._with_process(spec.title, press)
        except PluginFault as error:
            fault = error.worded(f"{title}: ").placed(place_of(self.source.path, local_id))
            self.ended(CallOutcome(self.source.path, spec.id, time.perf_counter() - begun, fault))
            raise fault from None
        self.ended(CallOutcome(self.source.path, spec.id, time.perf_counter() - begun, None))
        return found

    def declared(
        self,
        spec: FilterSpec,
        local_id: str,
        what: str,
        values: Values,
        given: tuple[int, ...] = (),
    ) -> Any:
        """Return what a filter declares of its values and what is given; raise PluginFault."""
        key = (self.source.path, self.changed, spec.id, frozenset(values.items()), given)
        return self.answers.get(
            spec.id, what, key, lambda: self._asked(spec, local_id, what, values, given)
        )

    def _asked(
        self,
        spec: FilterSpec,
        local_id: str,
        what: str,
        values: Values,
        given: tuple[int, ...] = (),
    ) -> Any:
        form = as_json(spec, values)

        def ask(process: PluginProcess, watch: Watch) -> Any:
            process.start(watch)  # it may have ended since it was last asked
            asked = local_id, what, form, given
            found = process.call(DECLARED_SECONDS, "declared", *asked, watch=watch)
            return declared_from_json(what, found)

        try:
            return self._with_process(spec.title, ask)
        except NotStarted:
            raise
        except PluginFault as error:
            fault = error.worded(f"{what.partition(':')[0]}= ")
        except UserError as error:
            fault = PluginFault(str(error))
        fault = fault.placed(place_of(self.source.path, local_id))
        self.ended(CallOutcome(self.source.path, spec.id, 0.0, fault))
        raise fault

    def _with_process(self, title: str, use: Callable[[PluginProcess, Watch], T]) -> T:
        """Use a worker; another one where the first was gone before the plugin was reached."""
        with self.calls.begun(title) as call:

            def watch() -> None:
                self.workers.check()
                call.check()

            try:
                with self.workers.lent(self.source, self.changed, watch) as process:
                    return use(process, watch)
            except NotStarted:
                with self.workers.lent(self.source, self.changed, watch) as process:
                    return use(process, watch)


def as_json(spec: FilterSpec, values: Values) -> dict[str, Any]:
    """Return values as JSON; a kernel without what made it, which no filter looks at."""
    return {
        name: spec.param(name).to_json(value.designed(None) if isinstance(value, Kernel) else value)
        for name, value in values.items()
    }


def pressed_of(spec: FilterSpec, form: Any) -> Pressed:
    """Read what a worker says of a press; raise PluginFault."""
    try:
        match form:
            case {"values": dict(values), "findings": list(findings)}:
                read = {name: spec.param(name).from_json(one) for name, one in values.items()}
                return Pressed(read, tuple(finding_from_json(one) for one in findings))
    except UserError as error:
        raise PluginFault(str(error)) from None
    raise PluginFault("gave what is no result of a button")


class Gone:
    """Stands for the way to a plugin that is not there any more."""

    def __init__(self, why: str) -> None:
        self._why = why

    def run(self, *_: object) -> Any:
        """Refuse."""
        raise PluginFault(self._why)

    def press(self, *_: object) -> Any:
        """Refuse."""
        raise PluginFault(self._why)

    def declared(self, *_: object) -> Any:
        """Refuse."""
        raise PluginFault(self._why)
