"""A command line whose every mistake is one sentence."""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from editor.cli.command_error import CommandError
from filters.formula.arithmetic import ArithmeticTextError, evaluate, with_point
from filters.near_names import instead_of, nearest, these

_CHOICE = re.compile(r"^argument (.+): invalid choice: '(.*)' \(choose from (.*)\)$")
_NUMBER_LIKE = re.compile(r"^[-−][\d.,;(\s]|^[-−](nan|inf|pi|e|sqrt|exp|sin|cos|abs)\b", re.I)


STEPS: Final = ("--preset", "--kernel", "--filter")


class CommandParser(argparse.ArgumentParser):
    """An ArgumentParser that raises CommandError instead of printing its usage."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})
        self._given: tuple[str, ...] = ()
        self._before: dict[str, Any] = {}
        for action in (None, "store"):
            self.register("action", action, _Store)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse; an option that is not known is named here, where the others are known."""
        self._given = tuple(args or ())
        self._before = {}
        found, rest = super().parse_known_args(args, namespace)
        self._refuse(word for word in rest if word.startswith("-"))
        return found, rest

    def print_help(self, file: Any = None) -> None:
        """Print it; where it can't be written, that is an error here too."""
        print(self.format_help(), end="", file=file or sys.stdout)

    def error(self, message: str) -> NoReturn:
        """Raise CommandError with argparse's message as one sentence."""
        if wrong := _CHOICE.match(message):
            what, name, choices = wrong.groups()
            instead = instead_of(name, re.findall(r"[\w-]+", choices))
            message = f"{what} {name!r} is not known: {instead}"
        elif "are required" in message:  # the mistyped one may be what is missed
            self._refuse(word for word in self._given if word.startswith("--") and len(word) > 2)
        raise CommandError(f"{self.prog}: {' '.join(message.split())} (see {self.prog} --help)")

    def take_step(self, action: argparse.Action, option: str, value: Any) -> None:
        """Raise ArgumentError where a step is asked for after another: one would be left out.

        Of other options the last one counts, as people and scripts are used to.
        """
        if option in STEPS and self._before.setdefault(option, value) != value:
            words = "it is given twice, with different values: several steps are a --recipe"
            raise argparse.ArgumentError(action, words)

    def _refuse(self, words: Iterable[str]) -> None:
        """Raise CommandError for the first that is no option of this parser."""
        for word in words:
            option = word.partition("=")[0]
            if option not in self._option_string_actions:
                near = nearest(option, self._option_string_actions) if len(option) > 2 else []
                meant = f", {these(near)}" if near else ""
                self.error(f"unrecognized arguments: {option}{meant}")


class _Store(argparse.Action):
    """Keeps a value, as argparse's own does, but not a second step for the first."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option: str | None = None) -> None:
        parser.take_step(self, option or "", values)
        setattr(namespace, self.dest, values)


def with_joined_values(argv: Sequence[str]) -> list[str]:
    """Join an option to a value that begins with a minus sign, which argparse takes for an option.

    >>> with_joined_values(["--kernel", "-1,0,1", "-o", "x.png"])
    ['--kernel=-1,0,1', '-o', 'x.png']
    """
    joined: list[str] = []
    for argument in argv:
        previous = joined[-1] if joined else ""
        takes_it = previous.startswith("--") and len(previous) > 2 and "=" not in previous
        if takes_it and _NUMBER_LIKE.match(argument):
            joined[-1] = f"{previous}={argument}"
        else:
            joined.append(argument)
    return joined


def target(text: str) -> Path:
    """Read where to write, for argparse; an empty name would be the folder one is in."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty: say where to write")
    return Path(text)


def number(text: str) -> float:
    """Read a number or arithmetic such as 1/9, for argparse; it must be finite."""
    try:
        value = evaluate(with_point(text))
    except ArithmeticTextError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a finite number")
    return value
