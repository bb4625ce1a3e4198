"""What can be done with presets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from editor.document.step import Step
from editor.presets.library import Preset
from editor.presets.shelf import preset_id
from ui.command.command import Command, Item, Provider, Scope
from ui.look.kernel_icon import kernel_icon
from ui.presets.list_commands import list_commands
from ui.presets.panel import PresetPanel

SCOPE: Final[Scope] = "presets"
USE: Final = ("Preset", "use")
CHANGE: Final = ("Preset", "change")
FILE: Final = ("Preset", "file")
DELETE: Final = ("Preset", "delete")


def preset_commands(panel: PresetPanel, has_photo: Callable[[], bool]) -> tuple[Item, ...]:
    """Return what saves and uses presets, and what can be done with the chosen one and the list."""
    chosen = PresetCommands(panel, panel.view.current)
    return (
        _saving(panel, has_photo),
        _uses(panel, has_photo),
        chosen.found_moves(),
        *chosen.commands(),
        *list_commands(panel),
    )


def _saving(panel: PresetPanel, has_photo: Callable[[], bool]) -> Command:
    return Command(
        "save_preset",
        "Save preset…",
        "Keep these values under a name",
        ("Step", "preset"),
        panel.save_current,
        ("Ctrl+P",),
        "star",
        is_enabled=has_photo,
    )


def _uses(panel: PresetPanel, has_photo: Callable[[], bool]) -> Provider:
    def commands() -> Iterator[Command]:
        for preset in panel.presets if has_photo() else ():
            yield Command(
                f"preset.use.{preset_id(preset)}",
                preset.name,
                preset.note.partition("\n")[0] or "Use this preset",
                USE,
                partial(panel.keeping.use, preset),
                icon=partial(kernel_icon, preset.step),
                preview=partial(_step_of, preset),
                instead=partial(panel.keeping.use, preset, instead=True),
            )

    return Provider(("Preset",), commands)


class PresetCommands:
    """What can be done with one preset.

    Parameters
    ----------
    panel
        The list.
    preset
        Which one, asked when it matters; None where none is chosen.
    """

    def __init__(self, panel: PresetPanel, preset: Callable[[], Preset | None]) -> None:
        self._panel, self._preset = panel, preset

    def commands(self) -> tuple[Command, ...]:
        """Return those that every preset has, with the keys of the list."""
        delete = self._command(
            "delete",
            "Delete",
            "Delete its file; Undo brings it back",
            DELETE,
            self._panel.keeping.delete,
            "Del",
            changes=True,
        )
        return (*self._using(), *self._changing(), *self._sharing(), delete)

    def _using(self) -> tuple[Command, ...]:
        use = self._panel.keeping.use
        return (
            self._command("use", "Use", "Put it in the place of the step", USE, use),
            self._command(
                "favourite",
                "Favourite",
                "List it among the favourites, or no longer",
                USE,
                self._star,
                "*",
                is_checked=self._is_favourite,
            ),
        )

    def _changing(self) -> tuple[Command, ...]:
        panel = self._panel
        return (
            self._command(
                "rename",
                "Rename",
                "Type another name in its row",
                CHANGE,
                panel.rename_in_place,
                "F2",
                changes=True,
            ),
            self._command(
                "details",
                "Edit note and tags…",
                "Change its note, tags, author and licence",
                CHANGE,
                panel.edit_details,
                changes=True,
            ),
            self._command(
                "duplicate",
                "Duplicate",
                "Copy it into your presets under a free name",
                CHANGE,
                panel.duplicate,
                "Ctrl+D",
            ),
        )

    def _sharing(self) -> tuple[Command, ...]:
        show = "Open its folder in the file manager"
        return (
            self._command("copy", "Copy as text", "Put it on the clipboard", FILE, self._copy),
            self._command("show_file", "Show the file", show, FILE, _show),
        )

    def moves(self) -> Provider:
        """Return a command for each other folder of presets."""
        return Provider((*CHANGE, self._move_title()), self._moves)

    def found_moves(self) -> Provider:
        """Return the same for the search, of what is known without asking the disk."""
        words = "Keep the chosen preset in another folder"
        return Provider(("Preset",), self._known_moves, "Move preset to", words, "folder")

    def _known_moves(self) -> Iterator[Command]:
        preset, library = self._preset(), self._panel.library
        if preset is None or preset.path is None:
            return
        verb = "Copy" if preset.builtin else "Move"
        for folder in dict.fromkeys((library.user, *self._panel.shelf.folders)):
            if preset.path.parent != folder:
                name = "your presets" if folder == library.user else str(folder)
                yield Command(
                    f"{SCOPE}.move.{folder}",
                    name,
                    f"Keep the preset {preset.name} there",
                    CHANGE,
                    partial(self._panel.keeping.move_to, [preset], folder),
                    icon="folder",
                    full_title=f"{verb} preset to {name}",
                )

    def _command(
        self,
        name: str,
        title: str,
        words: str,
        group: tuple[str, ...],
        do: Callable[[Preset], object],
        *keys: str,
        changes: bool = False,
        is_checked: Callable[[], bool] | None = None,
    ) -> Command:
        def run() -> None:
            if (preset := self._preset()) is not None:
                do(preset)

        def is_enabled() -> bool:
            preset = self._preset()
            return preset is not None and (not changes or self._panel.library.can_change(preset))

        return Command(
            f"{SCOPE}.{name}",
            title,
            words,
            group,
            run,
            keys,
            scope=SCOPE,
            is_enabled=is_enabled,
            is_checked=is_checked,
            full_title=f"Preset: {title[:1].lower()}{title[1:]}",
        )

    def _is_favourite(self) -> bool:
        preset = self._preset()
        return preset is not None and preset_id(preset) in self._panel.shelf.favourites

    def _star(self, preset: Preset) -> None:
        self._panel.keeping.star(preset, not self._is_favourite())

    def _copy(self, preset: Preset) -> None:
        QGuiApplication.clipboard().setText(preset.to_text(self._panel.library.registry))

    def _move_title(self) -> str:
        preset = self._preset()
        copies = preset is not None and not self._panel.library.can_change(preset)
        return "Copy to" if copies else "Move to"

    def _moves(self) -> Iterator[Command]:
        preset, library = self._preset(), self._panel.library
        if preset is None or preset.path is None:
            return
        for folder in (library.user, *library.shared):
            if preset.path.parent != folder:
                title, verb = "Yours" if folder == library.user else str(folder), self._move_title()
                yield Command(
                    f"{SCOPE}.move.{folder}",
                    title,
                    f"Keep the preset {preset.name} in {folder}",
                    (*CHANGE, verb),
                    partial(self._panel.keeping.move_to, [preset], folder),
                )


def _step_of(preset: Preset) -> Step:
    return preset.step


def _show(preset: Preset) -> None:
    folder = (preset.path or Path()).parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
