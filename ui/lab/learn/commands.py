"""What can be done while a kernel is learned, by search and menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from ui.command.command import Command
from ui.lab.lab_command import lab_command
from ui.lab.learn.learn_view import LearnView

PLACE: Final = "Learning", "learning"
ROWS: Final[tuple[tuple[str, str, str, str, Callable[[LearnView], object]], ...]] = (
    (
        "play", "Learn or pause", "Have the kernel follow the error down, or stop it", "play",
        lambda view: view.state.toggle(),
    ),
    (
        "one", "One step of learning", "Go one step downhill", "next",
        lambda view: view.state.advance(),
    ),
    (
        "again", "Begin learning again", "Forget what was learned, and begin again", "reset",
        lambda view: view.state.begin_again(),
    ),
    (
        "use", "Use the learned kernel as a step", "Add what is learned so far as a step", "steps",
        LearnView.use_as_step,
    ),
)  # fmt: skip


def learn_commands(view: Callable[[], LearnView]) -> Iterator[Command]:
    """Yield the commands; `view` shows the part and returns its widget."""
    for name, title, words, icon, do in ROWS:

        def run(do: Callable[[LearnView], object] = do) -> None:
            do(view())

        yield lab_command(f"learn_{name}", title, words, PLACE, run, icon=icon)
