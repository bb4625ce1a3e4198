"""Importer: what a plugin says of its filters, by its text or by a worker that imports it."""

from __future__ import annotations

from pathlib import Path

from editor.plugins.calls import Calls
from editor.plugins.description import description_from_json
from editor.plugins.discovery import PluginSource
from editor.plugins.fault import NotStarted, PluginFault, Reason, Stopped
from editor.plugins.state import Known
from editor.plugins.static_reader import read_descriptions
from editor.plugins.workers import Workers
from filters.user_error import UserError


class Importer:
    """Asks plugins for their filters."""

    def __init__(self, workers: Workers, calls: Calls) -> None:
        self._workers, self._calls = workers, calls
        self._seen: set[Path] = set()  # since the program began

    def known(
        self, source: PluginSource, changed: float, before: Known | None, in_use: bool
    ) -> Known:
        """Return what a plugin says of its filters; what it said `before`, if that still holds."""
        known = before
        if known is None or known.changed != changed:
            # Its text says enough for menus and forms at the start. What is edited while the
            # program runs is imported, so that a fault shows at once, with its line.
            plain = source.path not in self._seen and not source.module
            forms = read_descriptions(source.path) if plain else None
            known = None if forms is None else Known(changed, tuple(forms))
        self._seen.add(source.path)
        return self.imported(source, changed, in_use) if known is None else known

    def imported(self, source: PluginSource, changed: float, in_use: bool) -> Known:
        """Import a plugin; return what it says of its filters, or why it has none.

        The worker that imported a plugin `in_use` runs it from now on: the photo waits for it.
        """
        with self._calls.begun(source.name) as call:

            def watch() -> None:
                self._workers.check()
                call.check()

            try:
                process = self._workers.fresh(watch)
            except (NotStarted, Stopped) as fault:  # says nothing of the plugin
                return Known(changed, failure=fault.reason, is_lasting=False)
            try:
                found = process.describe(source, changed, watch)
                known = Known(changed, tuple(description_from_json(form) for form in found))
            except PluginFault as fault:
                lasts = not isinstance(fault, (NotStarted, Stopped))
                known = Known(changed, failure=fault.reason, is_lasting=lasts)
            except UserError as error:
                known = Known(changed, failure=Reason(str(error)))
            if in_use and known.failure is None:
                self._workers.adopt(process)
            else:
                process.kill()
            return known
