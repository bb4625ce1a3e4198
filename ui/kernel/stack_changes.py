"""What can be done with a stack of kernels for colours, or with one of any number of planes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

from filters.kernel import Kernel
from filters.kernel.stack import KernelStack, depthwise, luminance_only, opponent
from ui.command.command import Command

IDENTITY: Final = Kernel([[1.0]])
UNDER: Final = "Planes"


@dataclass(frozen=True)
class StackChange:
    """One way to make a stack of the chosen plane's kernel."""

    id: str
    title: str
    description: str
    change: Callable[[Kernel], KernelStack]


class StackEditor(Protocol):
    """What the commands ask of the control that edits a stack."""

    @property
    def is_colour(self) -> bool:
        """Whether it has a row for each of red, green and blue that reads all three."""

    def change(self, change: StackChange, /) -> None:
        """Make a stack of the chosen plane's kernel."""

    def can_add(self) -> bool:
        """Whether there may be one more plane."""

    def can_remove(self) -> bool:
        """Whether there may be one less."""

    def add_plane(self) -> None:
        """Add a plane."""

    def remove_plane(self) -> None:
        """Take the chosen plane away."""

    def clear_plane(self) -> None:
        """Have the chosen plane add nothing."""


STACK_CHANGES: Final = (
    StackChange(
        "planes_depthwise",
        "This kernel for each colour alone",
        "Lay the chosen plane's kernel over red, green and blue, and mix nothing",
        lambda kernel: depthwise((kernel,) * 3),
    ),
    StackChange(
        "planes_luminance",
        "This kernel for luminance alone",
        "Have the chosen plane's kernel change brightness, and leave colour as it is",
        luminance_only,
    ),
    StackChange(
        "planes_intensity",
        "Opponent space: this kernel for intensity",
        "Lay the chosen plane's kernel over the sum of colours, not over their differences",
        lambda kernel: opponent(kernel, IDENTITY, IDENTITY),
    ),
    StackChange(
        "planes_opponent",
        "Opponent space: this kernel for both colour pairs",
        "Lay the chosen plane's kernel over red-green and yellow-blue, and leave intensity",
        lambda kernel: opponent(IDENTITY, kernel, kernel),
    ),
    StackChange(
        "planes_red_green",
        "Opponent space: this kernel for red-green",
        "Lay the chosen plane's kernel over red-green, and leave intensity and yellow-blue",
        lambda kernel: opponent(IDENTITY, kernel, IDENTITY),
    ),
    StackChange(
        "planes_yellow_blue",
        "Opponent space: this kernel for yellow-blue",
        "Lay the chosen plane's kernel over yellow-blue, and leave intensity and red-green",
        lambda kernel: opponent(IDENTITY, IDENTITY, kernel),
    ),
)

IN_COLOUR: Final = (*(change.id for change in STACK_CHANGES), "", "planes_clear")
IN_ROW: Final = ("planes_add", "planes_remove", "", "planes_clear")


def stack_commands(found: Callable[[], StackEditor | None]) -> tuple[Command, ...]:
    """Return the commands; `found` gives the control that edits a stack, or None."""

    def is_colour() -> bool:
        editor = found()
        return editor is not None and editor.is_colour

    def make(change: StackChange) -> None:
        if (editor := found()) is not None and editor.is_colour:
            editor.change(change)

    def act(name: str) -> None:
        if (editor := found()) is not None:
            getattr(editor, name)()

    def can(name: str) -> bool:
        editor = found()
        return editor is not None and bool(getattr(editor, name)())

    return (
        *(
            _command(c.id, c.title, c.description, partial(make, c), is_colour)
            for c in STACK_CHANGES
        ),
        _command(
            "planes_clear",
            "Clear this plane",
            "Have the chosen plane add nothing to its result",
            partial(act, "clear_plane"),
            lambda: found() is not None,
        ),
        _command(
            "planes_add",
            "Add a kernel",
            "Add the chosen kernel once more, such as for another pin",
            partial(act, "add_plane"),
            partial(can, "can_add"),
        ),
        _command(
            "planes_remove",
            "Remove this kernel",
            "Take the chosen kernel out of those side by side",
            partial(act, "remove_plane"),
            partial(can, "can_remove"),
        ),
    )


def _command(
    name: str, title: str, words: str, run: Callable[[], None], is_enabled: Callable[[], bool]
) -> Command:
    return Command(
        name,
        title,
        words,
        ("Step", "planes", UNDER),
        run,
        is_enabled=is_enabled,
        full_title=f"{UNDER}: {title[0].lower()}{title[1:]}",
    )
