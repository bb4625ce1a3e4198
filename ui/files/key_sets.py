"""KeySetFiles: sets of shortcuts from files and into files, to take them to another machine."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from editor.storage.atomic import write_text
from editor.storage.json_text import read_json, to_text
from filters.user_error import UserError
from ui.command.key_sets import Keys, KeySets
from ui.command.registry import CommandRegistry
from ui.files.actions import FileActions
from ui.look.phrase import phrase
from ui.work.worker import Worker

FORMAT: Final = "kernelroom shortcuts"
SUFFIX: Final = ".json"
KINDS: Final = f"Shortcuts (*{SUFFIX})"
MOST: Final = 200_000  # bytes; all commands with three keys each are some 20 000


class KeySetFiles(QObject):
    """Writes the keys that differ from those at first, and sets those that a file holds.

    Parameters
    ----------
    files
        Asks for files, and says what failed and what was done.
    sets, registry
        What keeps a person's own keys, and has the keys of all commands.
    """

    def __init__(
        self, files: FileActions, tasks: Worker, sets: KeySets, registry: CommandRegistry
    ) -> None:
        super().__init__(files)
        self._files, self._tasks = files, tasks
        self._sets, self._registry = sets, registry

    def import_dialog(self) -> None:
        """Ask for a file and give all commands its keys; what was changed is kept as one's own."""
        if text := self._files.ask_open("Import shortcuts", KINDS):
            path = Path(text)
            self._tasks.start(
                phrase("Reading {name}", name=path.name),
                lambda _: read_keys(path),
                lambda keys: self._take(keys, path.name),
                self._files.failed.emit,
            )

    def export_dialog(self) -> None:
        """Ask where, and write the keys there."""
        proposed = Path.home() / f"shortcuts{SUFFIX}"
        text = self._files.ask_save("Export shortcuts", proposed, KINDS)
        if text and self._files.may_replace(Path(text)):
            path, keys = Path(text), dict(self._registry.changed_shortcuts)
            self._tasks.start(
                phrase("Writing {name}", name=path.name),
                lambda _: write_keys(path, keys),
                lambda _: self._files.noted.emit(
                    phrase("Shortcuts written to {name}", name=path.name)
                ),
                self._files.failed.emit,
                writes=True,
            )

    def _take(self, keys: Keys, name: str) -> None:
        refused = self._sets.take(keys)
        known = {command.id for command in self._registry}
        if refused:
            self._files.failed.emit(f"{name}: {'; '.join(refused)}")
            return
        unknown = len({*keys} - known)
        others = (
            phrase(", {unknown} of commands that are not here", unknown=unknown) if unknown else ""
        )
        self._files.noted.emit(
            phrase(
                "Shortcuts are those of {name}: {count} changed{others}",
                name=name,
                count=len(keys),
                others=others,
            )
        )


def write_keys(path: Path, keys: Keys) -> None:
    """Write shortcuts, by the command's id, as a small JSON file."""
    form = {"format": FORMAT, "version": 1, "keys": {name: list(keys[name]) for name in keys}}
    write_text(path, to_text(form))


def read_keys(path: Path) -> dict[str, tuple[str, ...]]:
    """Read shortcuts by the command's id; raise UserError where it is no such file."""
    form = read_json(path, MOST)
    if not isinstance(form, Mapping) or form.get("format") != FORMAT:
        raise UserError(f"{path.name} holds no shortcuts: its “format” is not “{FORMAT}”")
    if form.get("version") != 1:
        raise UserError(f"{path.name} is of version {form.get('version')!r}; 1 can be read")
    keys = form.get("keys")
    if not isinstance(keys, Mapping):
        raise UserError(f"{path.name}: “keys” must be commands with a list of keys each")
    for name, own in keys.items():
        if not isinstance(own, list) or not all(isinstance(one, str) for one in own):
            raise UserError(f"{path.name}: the keys of “{name}” must be a list of texts")
    return {name: tuple(own) for name, own in keys.items()}
