"""The reference of the guide, made of what the code knows of itself.

``.venv/bin/python -m tests.guide.reference`` writes docs/reference again and the list of
decisions, and the pictures of the filters with ``--pictures``; tests compare the pages.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from editor.exchange.compat import ROWS
from editor.exchange.formats import FORMATS
from editor.presets.library import PresetLibrary
from editor.storage.folders import CATALOGUE
from filters.design.generators import Generators
from filters.params.param import Param
from filters.registry import Registry
from tests.guide.command_line import command_line_page
from tests.guide.lessons import lessons_page
from tests.guide.pictures import write_pictures
from tests.guide.text import joined, shortened, table
from ui.command.command import Command
from ui.command.registry import CommandRegistry
from ui.window.fixed_keys import named_keys

FOLDER = Path(__file__).parents[2] / "docs" / "reference"
MADE = "<!-- Made of the code by `python -m tests.guide.reference`; a test compares. -->\n\n"
SCOPES = {
    "window": "",
    "kernel": "in the kernel's editor",
    "grid": "in the grid",
    "presets": "in the list of presets",
    "steps": "in the list of steps",
    "lab": "in the lab",
}


def pages(registry: CommandRegistry) -> dict[str, str]:
    """Return the text of every page by its file's name.

    Parameters
    ----------
    registry
        The commands of a window.
    """
    made = {
        "filters.md": filters_page(),
        "generators.md": generators_page(),
        "presets.md": presets_page(),
        "commands.md": commands_page(registry),
        "keys.md": keys_page(registry),
        "kernel-files.md": kernel_files_page(),
        "command-line.md": command_line_page(),
        "lessons.md": lessons_page(),
    }
    return {name: MADE + text for name, text in made.items()}


# what computes


def filters_page() -> str:
    registry = Registry.builtin()
    parts = [
        "# Filters",
        f"The {len(registry.specs)} filters that come with the program, by group. Left of the "
        "line the photo, right of it the filter at its defaults, or with values that show what it "
        "does. On the command line "
        "`./run apply PHOTO -o OUT --filter ID -p NAME=VALUE`.",
    ]
    for group, specs in groupby(registry.specs, key=lambda spec: spec.group):
        parts.append(f"## {group}")
        for spec in specs:
            parts += [
                f"### {spec.title}",
                spec.doc,
                *(spec.details.split("\n\n") if spec.details else ()),
                f"![{spec.title} on the sample photo](pictures/{spec.id}.webp)",
                f"Id `{spec.id}`, version {spec.version}.",
                *table_of(spec.params),
            ]
    return joined(parts)


def generators_page() -> str:
    generators = Generators.builtin()
    parts = [
        "# Generators of kernels",
        f"The {len(generators.all)} generators, by group. In the window they stand under the grid "
        "(`Alt+G`); a kernel remembers its generator until a weight is changed.",
    ]
    for group, found in groupby(generators, key=lambda one: one.group):
        parts.append(f"## {group}")
        for one in found:
            parts += [f"### {one.title}", f"{one.doc} {one.source}".strip()]
            parts += [f"Id `{one.id}`.", *table_of(one.params)]
    return joined(parts)


def table_of(params: Iterable[Param]) -> list[str]:
    rows = [
        (f"`{p.name}`", p.kind.described(), shortened(p.to_text(p.default)), p.tooltip)
        for p in params
    ]
    return [table(("name", "takes", "default", "what it does"), rows)] if rows else []


def presets_page() -> str:
    registry = Registry.builtin()
    with tempfile.TemporaryDirectory() as folder:
        found = PresetLibrary(CATALOGUE, Path(folder), registry).load().good
    rows = [
        (
            preset.name,
            registry.title(preset.step.filter_id),
            ", ".join(preset.tags),
            ". ".join(text.rstrip(".") for text in (preset.note, preset.source) if text),
        )
        for preset in sorted(found, key=lambda one: one.name.casefold())
    ]
    return joined(
        [
            "# Presets",
            f"The {len(rows)} presets that come with the program; `./run presets show NAME` says "
            "all of one, `./run apply PHOTO -o OUT --preset NAME` uses it.",
            table(("name", "filter", "tags", "note and source"), rows),
        ]
    )


# what the window can do


def commands_page(registry: CommandRegistry) -> str:
    parts = [
        "# Commands",
        "All that the window can do, by menu. `Ctrl+K` finds each by its words; the menu Filter "
        "has every [filter](filters.md), and the list of presets every [preset](presets.md).",
    ]
    for menu in dict.fromkeys(command.menu for command in registry):
        found = [command for command in registry if command.menu == menu]
        parts.append(f"## {menu}")
        rows = [(one.found_as, keys_of(one), one.description) for one in found]
        parts.append(table(("command", "keys at first", "what it does"), rows))
    return joined(parts)


def keys_page(registry: CommandRegistry) -> str:
    parts = [
        "# Keys",
        "As they are at first; Help, Keyboard shortcuts (`Ctrl+F1`) changes all but the "
        "last table's, and says what is taken. A key of one part of the window works while that "
        "has the focus.",
    ]
    with_keys = [command for command in registry if command.shortcuts]
    for scope in dict.fromkeys([*SCOPES, *(command.scope for command in with_keys)]):
        words = SCOPES.get(scope, f"in the {scope}")
        found = [command for command in with_keys if command.scope == scope]
        if found:
            parts.append(f"## {words[0].upper()}{words[1:]}" if words else "## Everywhere")
            rows = [(keys_of(one), one.found_as, one.description) for one in found]
            parts.append(table(("keys", "command", "what it does"), rows))
    fixed = [(", ".join(f"`{k}`" for k in keys.split("  ")), w) for keys, w in named_keys().items()]
    parts += ["## Keys that stay as they are", table(("keys", "what they do"), fixed)]
    return joined(parts)


def keys_of(command: Command) -> str:
    return ", ".join(f"`{text}`" for text in command.shortcuts)


# files, and without a window


def kernel_files_page() -> str:
    formats = [
        (
            one.title,
            f"`{one.id}`",
            " ".join(f"`{suffix}`" for suffix in one.suffixes),
            "yes" if one.read is not None else "no",
            "yes" if one.write is not None else "no",
            "many" if one.many else "one",
        )
        for one in FORMATS
    ]
    return joined(
        [
            "# Files of kernels, and other programs",
            "Photos are in [formats](../formats.md).",
            "## Formats of kernels",
            "`./run convert-kernel IN OUT` goes from one to another; File, Kernels has the same. "
            "What a format can't hold is said.",
            table(("format", "id", "suffixes", "read", "written", "kernels a file"), formats),
            "## What other programs do with a kernel",
            "`./run apply ... --compat PROGRAM` computes by these; in the form they are under *As "
            "other programs do*.",
            programs_table(),
        ]
    )


def programs_table() -> str:
    """Return what other programs do with a kernel, a row a program."""
    heads = "program, id, border, divided by, offset counts, alpha, light, turns the kernel"
    divisors = {"none": "nothing", "sum": "the sum", "gimp": "GIMP's rule"}
    rows = [
        (
            row.title,
            f"`{name}`",
            row.border,
            divisors[row.normalize],
            row.offset_unit,
            row.alpha,
            row.light,
            "yes" if row.flip else "no",
        )
        for name, row in ROWS.items()
    ]
    return table(tuple(heads.split(", ")), rows)


def decisions_page() -> str:
    """Return the list of decisions, by what stands in their first lines."""
    files = sorted((FOLDER.parent / "adr").glob("[0-9]*.md"))
    titles = [
        (f.read_text(encoding="utf-8").partition("\n")[0].lstrip("# "), f.name) for f in files
    ]
    head = ["# Decisions", "What was decided, why, and what it costs; the newest last."]
    return joined([*head, "\n".join(f"- [{title}]({name})" for title, name in titles)])


def main(argv: Sequence[str], make: Callable[[Path], Any]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        window = make(Path(folder))
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, text in pages(window.commands).items():
            (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        window.close()
    decisions = FOLDER.parent / "adr" / "index.md"
    decisions.write_text(decisions_page(), encoding="utf-8", newline="\n")
    if "--pictures" in argv:
        write_pictures(FOLDER / "pictures")
    return 0


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    from ui.app import SAMPLE, make_window

    app = QApplication([])
    sys.exit(main(sys.argv[1:], lambda data: make_window(Registry.builtin(), data, SAMPLE)))
