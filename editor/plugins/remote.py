"""RemoteSpec: a filter of a plugin, as the rest of the program sees any filter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from editor.plugins.description import Remote
from editor.plugins.discovery import PluginSource
from editor.plugins.fault import PluginFault
from editor.render.filter_failure import FilterFailure, NotKnownYet
from filters.findings import Pressed
from filters.kernel import Kernel
from filters.params.signature import Values
from filters.pixels.border import Border
from filters.pixels.extent import checked_reads, checked_size
from filters.pixels.light import LightRule
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.progress import Progress


class Link(Protocol):
    """The way to the worker that has imported the plugin."""

    def run(
        self,
        spec: FilterSpec,
        local_id: str,
        seconds: float,
        pixels: Pixels,
        values: Values,
        where: Region,
        job: Progress,
    ) -> Pixels:
        """Filter; raise PluginFault, Cancelled."""

    def press(
        self,
        spec: FilterSpec,
        local_id: str,
        seconds: float,
        pixels: Pixels,
        values: Values,
        job: Progress,
        title: str,
    ) -> Pressed:
        """Call a button's function; raise PluginFault, Cancelled."""

    def declared(
        self,
        spec: FilterSpec,
        local_id: str,
        what: str,
        values: Values,
        given: tuple[int, ...] = (),
    ) -> Any:
        """Return what a function of the plugin declares; raise PluginFault."""


@dataclass(frozen=True)
class RemoteSpec(FilterSpec):
    """A filter whose function runs in a worker.

    Parameters
    ----------
    path, changed
        The plugin's file, and when it was written last.
    link
        Leads to its workers.
    """

    path: Path = Path()
    changed: float = 0.0
    local_id: str = ""
    constants: Any = field(default=None, repr=False, compare=False)
    conditional: tuple[str, ...] = ()
    seconds: float = 30.0
    plugin_version: str = ""
    link: Link = field(kw_only=True, repr=False, compare=False)

    @classmethod
    def described(
        cls,
        source: PluginSource,
        changed: float,
        form: dict[str, Any],
        link: Link,
        limit: float | None,
        version: str = "",
    ) -> RemoteSpec:
        """Make one of what a worker says of a filter."""
        constants = form["constants"]
        declared = {n: None if isinstance(v, Remote) else v for n, v in constants.items()}
        mark = image_filter(
            form["title"],
            group=form["group"],
            version=form["version"],
            halo=declared["halo"],
            border=declared["border"],
            light=declared["light"],
            makes_alpha=declared["makes_alpha"],
            convolution=declared["convolution"],
            renamed=form["renamed"],
            alpha=form["alpha"],
            size=_nothing if "size" in form["moves"] else None,
            reads=_nothing if "reads" in form["moves"] else None,
            mask=form["mask"],
            buttons=dict.fromkeys(form["buttons"], _nothing),
            frames=form["frames"],
        )
        return cls(
            f"{source.name}.{form['id']}",
            form["title"],
            form["group"],
            form["version"],
            form["params"],
            _nothing,
            mark,
            form["doc"],
            "",
            form["job_name"],
            form["details"],
            source.path,
            changed,
            form["id"],
            constants,
            form["relevant"],
            limit or form["seconds"],
            version,
            link=link,
        )

    @property
    def plugin(self) -> str:
        """Its plugin's name and version."""
        return f"{self.id.partition('.')[0]} {self.plugin_version}".strip()

    @property
    def runs_apart(self) -> bool:
        """Whether asking it anything may take as long as a plugin likes."""
        return True

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

    def size(self, rows: int, columns: int, values: Values) -> tuple[int, int]:
        """As declared; raise NotKnownYet on a thread that must not wait."""
        if self.mark.size is None:
            return rows, columns
        return checked_size(self._given("size", values, (rows, columns)))

    def reads(self, region: Region, rows: int, columns: int, values: Values) -> Region:
        """As declared; raise NotKnownYet on a thread that must not wait."""
        if self.mark.reads is None:
            return super().reads(region, rows, columns, values)
        given = (region.top, region.left, region.rows, region.columns, rows, columns)
        return checked_reads(self._given("reads", values, given), rows, columns)

    def is_relevant(self, name: str, values: Values) -> bool:
        """As declared; shown where the plugin can't say."""
        if name not in self.conditional:
            return True
        try:
            return bool(self.link.declared(self, self.local_id, f"relevant:{name}", values))
        except PluginFault:
            return True

    def run(
        self, pixels: Pixels, values: Values, where: Region, job: Progress | None = None
    ) -> Pixels:
        """Filter in the worker; raise PluginFault, Cancelled."""
        job = job or Progress(*pixels.shape[:2])
        return self.link.run(self, self.local_id, self.seconds, pixels, values, where, job)

    def press(self, title: str, pixels: Pixels, values: Values, job: Progress) -> Pressed:
        """Call a button's function in the worker; raise PluginFault, Cancelled."""
        return self.link.press(self, self.local_id, self.seconds, pixels, values, job, title)

    def _asked(self, what: str, values: Values, constant: Callable[[Values], Any]) -> Any:
        if not isinstance(self.constants[what], Remote):
            return constant(values)
        try:
            return self.link.declared(self, self.local_id, what, values)
        except PluginFault as fault:
            raise FilterFailure(self.title, str(fault), -1) from fault

    def _given(self, what: str, values: Values, given: tuple[int, ...]) -> Any:
        try:
            found = self.link.declared(self, self.local_id, what, values, given)
        except PluginFault as fault:
            raise FilterFailure(self.title, str(fault), -1) from fault
        if found is None:
            raise NotKnownYet(self.title, f"its {what} is not known yet", -1)
        return found

    def __hash__(self) -> int:
        return hash((self.path, self.changed, self.id))


def _nothing(*_: Any, **__: Any) -> Pixels:
    raise RuntimeError("a plugin's function runs in its worker")
