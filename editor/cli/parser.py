"""A command line whose every mistake is one sentence."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.user_error import UserError

_NUMBER_LIKE = re.compile(r"^[-−][\d.,;(\s]|^[-−](nan|inf|pi|e|sqrt|exp|sin|cos|abs)\b", re.I)


class CommandError(UserError):
    """Bad input on the command line: one sentence naming it and what is allowed."""


class CommandParser(argparse.ArgumentParser):
    """An ArgumentParser that raises CommandError instead of printing its usage."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})

    def error(self, message: str) -> NoReturn:
        """Raise CommandError with argparse's message as one sentence."""
        raise CommandError(f"{self.prog}: {' '.join(message.split())} (see {self.prog} --help)")


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


def number(text: str) -> float:
    """Read a number or arithmetic such as 1/9, for argparse; it must be finite."""
    try:
        value = evaluate(text)
    except ArithmeticTextError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a finite number")
    return value
