"""RemoteSpec: a filter of a plugin, as the rest of the program sees any filter."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from editor.plugins.description import Remote
from editor.plugins.process import PluginFault, PluginProcess
from filters.kernel import Kernel
from filters.params.signature import Values
from filters.pixels.border import Border
from filters.pixels.light import LightRule
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Mark, Pixels
from filters.progress import Progress

DECLARED_SECONDS: Final = 5.0
Lent = Callable[[], AbstractContextManager[PluginProcess]]
Ended = Callable[[str, float, PluginFault | None], None]


@dataclass(frozen=True)
class RemoteSpec(FilterSpec):
    """A filter whose function runs in a worker.

    Parameters
    ----------
    path, changed
        The plugin's file, and when it was written last.
    lent
        Lends a worker that has imported the plugin.
    ended
        Told of each call: the filter's id, seconds, and the fault where there was one.
    """

    path: Path = Path()
    changed: float = 0.0
    local_id: str = ""
    constants: Any = field(default=None, repr=False, compare=False)
    conditional: tuple[str, ...] = ()
    seconds: float = 30.0
    lent: Lent = field(default=None, repr=False, compare=False)  # type: ignore[assignment]
    ended: Ended = field(default=None, repr=False, compare=False)  # type: ignore[assignment]

    @classmethod
    def described(
        cls,
        path: Path,
        changed: float,
        form: dict[str, Any],
        lent: Lent,
        ended: Ended,
        limit: float | None,
    ) -> RemoteSpec:
        """Make one of what a worker says of a filter."""
        constants = form["constants"]
        declared = {n: None if isinstance(v, Remote) else v for n, v in constants.items()}
        mark = Mark(
            form["title"],
            form["group"],
            form["version"],
            declared["halo"],
            declared["border"],
            declared["light"],
            declared["makes_alpha"],
            {},
            declared["convolution"],
            renamed=form["renamed"],
            alpha=form["alpha"],
        )
        return cls(
            f"{path.stem}.{form['id']}",
            form["title"],
            form["group"],
            form["version"],
            form["params"],
            _nothing,
            mark,
            form["doc"],
            "",
            form["job_name"],
            path,
            changed,
            form["id"],
            constants,
            form["relevant"],
            limit or form["seconds"],
            lent,
            ended,
        )

    def halo(self, values: Values) -> tuple[int, int] | None:
        """As declared, asked of the worker where it is a function."""
        found: tuple[int, int] | None = self._asked("halo", values, super().halo)
        return found

    def border(self, values: Values) -> Border:
        """As declared."""
        found: Border = self._asked("border", values, super().border)
        return found

    def light(self, values: Values) -> LightRule:
        """As declared."""
        found: LightRule = self._asked("light", values, super().light)
        return found

    def makes_alpha(self, values: Values) -> bool:
        """As declared."""
        return bool(self._asked("makes_alpha", values, super().makes_alpha))

    def convolution(self, values: Values) -> Kernel | None:
        """As declared."""
        found: Kernel | None = self._asked("convolution", values, super().convolution)
        return found

    def is_relevant(self, name: str, values: Values) -> bool:
        """As declared; shown where the plugin can't say."""
        if name not in self.conditional:
            return True
        try:
            return bool(self._computed(f"relevant:{name}", tuple(sorted(values.items()))))
        except PluginFault:
            return True

    def run(
        self, pixels: Pixels, values: Values, where: Region, job: Progress | None = None
    ) -> Pixels:
        """Filter in the worker; raise PluginFault, Cancelled."""
        begun, fault = time.perf_counter(), None
        job = job or Progress(*pixels.shape[:2])
        try:
            with self.lent() as process:
                return process.run(
                    self.seconds, self.local_id, pixels, values, where, job, bool(self.job_name)
                )
        except PluginFault as error:
            fault = error
            raise
        finally:
            self.ended(self.id, time.perf_counter() - begun, fault)

    def _asked(self, what: str, values: Values, constant: Callable[[Values], Any]) -> Any:
        if not isinstance(self.constants[what], Remote):
            return constant(values)
        return self._computed(what, tuple(sorted(values.items(), key=lambda item: item[0])))

    def _computed(self, what: str, values: tuple[tuple[str, Any], ...]) -> Any:
        return _remembered(self, what, values)

    def __hash__(self) -> int:
        return hash((self.path, self.changed, self.id))


@lru_cache(maxsize=512)
def _remembered(spec: RemoteSpec, what: str, values: tuple[tuple[str, Any], ...]) -> Any:
    with spec.lent() as process:
        return process.call(DECLARED_SECONDS, "declared", spec.local_id, what, dict(values))


def _nothing(*_: Any, **__: Any) -> Pixels:
    raise RuntimeError("a plugin's function runs in its worker")
