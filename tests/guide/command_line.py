"""The page of the reference about the command line, made of its parsers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from editor.cli import commands as command_line
from tests.guide.text import joined, sentence, table


def command_line_page() -> str:
    parts = [
        "# Command line",
        "What stands after `./run` (or `kernelroom`, where pip installed it). "
        "[The chapter](../command-line.md) explains them; `./run COMMAND --help` says the same as "
        "this page. Bad input gives one sentence and exit code 2, and nothing is written.",
    ]
    for words, line, parser in parsers(command_line.parser()):
        parts += [
            f"{'#' * (1 + len(words))} {' '.join(words)}",
            sentence(parser.description or line),
        ]
        shown = (one for one in parser._actions if not isinstance(one, argparse._SubParsersAction))
        rows = [row_of(action) for action in shown if action.dest != "help"]
        if rows:
            parts.append(table(("argument", "what it is"), rows))
    return joined(part for part in parts if part)


def parsers(
    parser: argparse.ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str, argparse.ArgumentParser]]:
    """Yield each command with its words, its line of help and its parser, and those below it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            lines = {one.dest: one.help or "" for one in action._choices_actions}
            for name, below in action.choices.items():
                line = lines[name][:1].upper() + lines[name][1:]
                yield (*words, name), f"{line}.", below
                yield from parsers(below, (*words, name))


def row_of(action: argparse.Action) -> tuple[str, str]:
    takes = "" if action.nargs == 0 else metavar(action)
    names = ", ".join(action.option_strings)
    return f"`{f'{names} {takes}'.strip()}`", sentence(action.help or "")


def metavar(action: argparse.Action) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    if action.choices is not None:
        return "|".join(map(str, action.choices))
    return action.dest.upper()
