"""What can be done with the list of presets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from editor.presets.listing import STARRED, TAG, Sort
from ui.command.command import Command, Item, Provider, Scope
from ui.presets.panel import PresetPanel

SCOPE: Final[Scope] = "presets"
SORTS: Final[tuple[tuple[Sort, str, str], ...]] = (
    ("group", "Sort by group", "List presets by folder and first tag"),
    ("name", "Sort by name", "List presets in alphabetical order"),
    ("used", "Sort by last use", "List the presets used last first"),
)
FOLDERS: Final = ("Presets", "folders")
REMOVE: Final = ("Presets", "folders", "Remove a folder")
FILTER: Final = ("Presets", "filter")
TAGS: Final = ("Presets", "filter", "With the tag")
MOST_TAGS: Final = 30


def removals(panel: PresetPanel) -> Provider:
    """Return a command for each folder that was added."""

    def commands() -> Iterator[Command]:
        for folder in panel.shelf.folders:
            missing = "" if folder.is_dir() else " (missing)"
            yield Command(
                f"{SCOPE}.remove.{folder}",
                f"{folder}{missing}",
                "Stop listing its presets; its files stay",
                REMOVE,
                partial(panel.keeping.remove_folder, folder),
            )

    return Provider(REMOVE, commands)


def list_commands(panel: PresetPanel) -> tuple[Item, ...]:
    """Return what can be done with the whole list."""
    sorts = (
        Command(
            f"{SCOPE}.sort_by_{sort}",
            title,
            words,
            ("Presets", "sort"),
            partial(panel.sort_by, sort),
            scope=SCOPE,
            choice="presets",
            is_checked=partial(_is_sorted, panel, sort),
            full_title=f"Presets: {title.lower()}",
        )
        for sort, title, words in SORTS
    )
    return (
        *sorts,
        Command(
            f"{SCOPE}.only_favourites",
            "Favourites only",
            "List the presets with a star",
            FILTER,
            partial(panel.field.setText, STARRED),
            scope=SCOPE,
            full_title="Presets: favourites only",
        ),
        Provider(TAGS, partial(_tags, panel)),
        Command(
            f"{SCOPE}.add_folder",
            "Add a folder…",
            "List the presets of another folder too",
            FOLDERS,
            panel.add_folder,
            scope=SCOPE,
            full_title="Presets: add a folder…",
        ),
        Command(
            f"{SCOPE}.save_bundle",
            "Save those shown as a bundle…",
            "Write the presets that are listed into one file, to share",
            ("Presets", "bundle"),
            panel.save_bundle,
            scope=SCOPE,
            full_title="Presets: save those shown as a bundle…",
        ),
    )


def _is_sorted(panel: PresetPanel, sort: Sort) -> bool:
    return panel.rows.sort == sort


def _tags(panel: PresetPanel) -> Iterator[Command]:
    for tag in panel.rows.tags()[:MOST_TAGS]:
        yield Command(
            f"{SCOPE}.tag.{tag}",
            tag,
            f"List the presets with the tag {tag}",
            TAGS,
            partial(panel.field.setText, f"{TAG}{tag}"),
            full_title=f"Presets with the tag {tag}",
        )
