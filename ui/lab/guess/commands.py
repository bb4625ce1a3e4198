"""What can be done while kernels are guessed, by search and menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from editor.lab.guessing import CHOICES
from ui.command.command import Command
from ui.lab.guess.guess_view import GuessView
from ui.lab.lab_command import lab_command
from ui.look.phrase import phrase

PLACE: Final = "Guessing", "guessing"


def guess_commands(view: Callable[[], GuessView]) -> Iterator[Command]:
    """Yield the commands; `view` shows the part and returns its widget."""
    for choice in range(CHOICES):
        title = f"Guess kernel {choice + 1}"
        words = phrase("Say that kernel {choice} made the picture", choice=choice + 1)
        yield _own(f"{choice + 1}", title, words, "kernel", partial(_guess, view, choice))
    yield _own(
        "hint", "Hint at the kernel", "Say where to look", "info", lambda: view().state.hint()
    )
    yield _own(
        "skip",
        "Skip the round",
        "See which kernel it was, and lose the round",
        "next",
        lambda: view().state.give_up(),
    )
    yield _own(
        "next",
        "Next kernel to guess",
        "Go on to the next round, or game",
        "play",
        lambda: view().state.go_on(),
    )


def _own(name: str, title: str, words: str, icon: str, run: Callable[[], object]) -> Command:
    return lab_command(f"guess_{name}", title, words, PLACE, run, icon=icon)


def _guess(view: Callable[[], GuessView], choice: int) -> None:
    view().state.guess(choice)
