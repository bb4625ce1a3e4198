"""Finding: which commands match what is typed, in which groups, and where the match is."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from ui.command.command import Command
from ui.look.language import said
from ui.look.phrase import phrase

RECENT: Final = "Recent"
MOST_SIMILAR: Final = 6  # commands
ALIKE: Final = 0.7  # of 1, that a title and what is typed have in common
FILTERS, PRESETS, STEPS, PHOTOS = "Filters", "Presets", "Steps of this photo", "Recent photos"
ACTIONS, KERNEL, SETTINGS = "Actions and panels", "Kernel", "Settings"
ORDER: Final = (FILTERS, PRESETS, STEPS, ACTIONS, KERNEL, SETTINGS, PHOTOS)
CHIPS: Final = (
    ("All", ORDER),
    ("Filters", (FILTERS,)),
    ("Presets", (PRESETS,)),
    ("Actions", (STEPS, ACTIONS, KERNEL, PHOTOS)),
    ("Settings", (SETTINGS,)),
)
SETTINGS_SECTIONS: Final = (("View", "theme"), ("View", "display"), ("View", "values"))
KERNEL_MENUS: Final = ("Kernel", "Grid", "Generator", "Recent kernels")


@dataclass(frozen=True)
class Section:
    """A heading and the commands under it, the best first."""

    title: str
    commands: tuple[Command, ...]


def matches(commands: Iterable[Command], query: str) -> list[Command]:
    """Return the commands that hold every word of `query`, the best first.

    Those whose title begins with it, then those with all words in title and menu, those first that
    have them as typed, then those where some words are in the description.
    """
    ranks = ranked(commands, query)
    return [command for rank in ranks for command in rank]


def ranked(commands: Iterable[Command], query: str) -> tuple[list[Command], ...]:
    """Return the commands that match in three ranks, as `matches` has them.

    One whose whole title is typed is the first.
    """
    begin, words = query.casefold().strip(), query.casefold().split()
    ranks: tuple[list[Command], ...] = ([], [], [])
    for command in commands:
        title = command.found_as.casefold()
        named = f"{title} {command.menu.casefold()}"
        if all(word in named for word in words):
            is_first = title.startswith(begin) or _is_named(command, query)
            ranks[0 if is_first else 1].append(command)
        elif all(word in f"{named} {command.description.casefold()}" for word in words):
            ranks[2].append(command)
    ranks[0].sort(key=lambda command: not _is_named(command, query))
    ranks[1].sort(key=lambda command: begin not in command.found_as.casefold())
    return ranks


def _is_named(command: Command, query: str) -> bool:
    """Whether a command's whole title is typed, or the name of the panel that it shows."""
    titles = [command.found_as, *([command.title] if command.id.startswith("panel.") else [])]
    return query.casefold().strip() in [title.casefold() for title in titles]


def arranged(
    commands: Sequence[Command],
    query: str,
    recent: Sequence[str] = (),
    groups: Sequence[str] = ORDER,
) -> list[Section]:
    """Return what matches, by groups: what was done last first, then the group that fits best.

    Where the whole title of a command is typed, another that was done lately is not before it.

    Parameters
    ----------
    recent
        Ids of the commands that were done last, the newest first.
    groups
        Those to show.
    """
    inside: dict[str, list[Command]] = {}
    best: dict[str, int] = {}
    by_title: set[str] = set()
    for rank, found in enumerate(ranked(commands, query)):
        for command in found:
            group = group_of(command)
            if group in groups:
                inside.setdefault(group, []).append(command)
                best.setdefault(group, rank)
                if rank < 2:
                    by_title.add(command.id)
    if best.get(FILTERS, 2) < 2:  # a filter stands before presets of it
        best[FILTERS] = min(best[FILTERS], best.get(PRESETS, 2))
    known = {command.id: command for each in inside.values() for command in each}
    named = {one for one, command in known.items() if _is_named(command, query)}
    # one found by its description is not before another's title
    fit = named or by_title or set(known)
    best |= {group_of(known[one]): -1 for one in named}
    lately = tuple(known[one] for one in recent if one in fit)
    sections = [Section(RECENT, lately)] if lately else []
    for group in sorted(inside, key=lambda one: (best[one], ORDER.index(one))):
        rest = tuple(command for command in inside[group] if command not in lately)
        if rest:
            sections.append(Section(group, rest))
    return sections


def instead(
    commands: Iterable[Command], unavailable: Iterable[Command], query: str
) -> tuple[list[Section], str]:
    """Return what is listed, or else said, where nothing is found.

    Where the words are of a command that can't be done now, that is named, and what it needs; else
    those are listed that have a title, or a word of it, much like what is typed.
    """
    found = matches(unavailable, query) if query.strip() else []
    if not found:
        near = _similar(commands, query)
        if not near:
            return [], said("Nothing found")
        return [Section(said("Nothing found, but similar"), near)], ""
    command = next((one for one in found if one.needs), found[0])
    if command.needs:
        return [], phrase("{title}: {needs}", title=command.found_as, needs=said(command.needs))
    return [], phrase("{title}: not possible now", title=command.found_as)


def _similar(commands: Iterable[Command], query: str) -> tuple[Command, ...]:
    named: dict[str, list[Command]] = {}
    for command in commands:
        title = command.found_as.casefold()
        for name in {title, *title.split()}:
            named.setdefault(name, []).append(command)
    typed = query.casefold().strip()
    near = difflib.get_close_matches(typed, named, n=MOST_SIMILAR, cutoff=ALIKE)
    return tuple(dict.fromkeys(one for name in near for one in named[name]))[:MOST_SIMILAR]


def foot_words(replaced: str | None) -> str:
    """Return what Return does, as rich text: adds a step in a step's place, or what a command does.

    Parameters
    ----------
    replaced
        The step that Shift and Return replace; empty where there is none, None of other commands.
    """
    if replaced is None:
        return phrase("<b>Enter</b> does it")
    words = phrase("<b>Enter</b> adds a step")
    if not replaced:
        return words
    more = phrase("<b>Shift+Enter</b> replaces {title}", title=escape(replaced))
    return f"{words}{'&nbsp;' * 4}{more}"


def group_of(command: Command) -> str:
    """Return the heading under which a command is listed."""
    if command.menu == "Filter":
        return FILTERS
    if command.id.startswith("preset.use."):
        return PRESETS
    if command.menu == STEPS:
        return STEPS
    if command.menu in KERNEL_MENUS:
        return KERNEL
    if command.id.startswith("recent."):
        return PHOTOS
    is_switch = command.is_checked is not None and command.group[:2] in SETTINGS_SECTIONS
    return SETTINGS if is_switch or command.menu == SETTINGS else ACTIONS
