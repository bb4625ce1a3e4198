"""What can be done with a whole kernel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from filters.kernel import Kernel
from filters.kernel import algebra as algebra
from filters.kernel import transforms as transforms
from ui.command.command import Command, Scope

Transform = Callable[[Kernel], Kernel]
SCOPE: Final[Scope] = "kernel"
POP_OUT: Final = "kernel.pop_out"


@dataclass(frozen=True)
class KernelChange:
    """One change of a whole kernel; with an icon it has a button of its own.

    Changes with the same `under` share a submenu of that name.
    """

    id: str
    title: str
    description: str
    section: str
    change: Transform
    shortcut: str = ""
    icon: str = ""
    under: str = ""

    def command(
        self, ask: Callable[[Transform, str], None], is_enabled: Callable[[], bool]
    ) -> Command:
        """Return the command that asks for the change, with its label in the history."""
        label = f"{self.under}: {self.title.lower()}" if self.under else self.title
        return Command(
            f"{SCOPE}.{self.id}",
            self.title,
            self.description,
            ("Kernel", self.section, *((self.under,) if self.under else ())),
            partial(ask, self.change, label),
            (self.shortcut,) if self.shortcut else (),
            self.icon,
            scope=SCOPE,
            is_enabled=is_enabled,
            full_title=label,
        )


def _with_other_divisor(kernel: Kernel) -> Kernel:
    return kernel.replace(normalize=not kernel.normalize)


CHANGES: Final = (
    KernelChange("rotate-left", "Turn left by 90°", "Turn the weights a quarter to the left",
                 "turn", partial(transforms.rotate90, quarters=-1), "Alt+Left", "rotate-left"),
    KernelChange("rotate-right", "Turn right by 90°", "Turn the weights a quarter to the right",
                 "turn", transforms.rotate90, "Alt+Right", "rotate-right"),
    KernelChange("rotate-left-45", "Turn left by 45°",
                 "Turn the weights an eighth to the left, ring by ring", "turn",
                 partial(transforms.rotate45, eighths=-1), "Alt+Shift+Left"),
    KernelChange("rotate-right-45", "Turn right by 45°",
                 "Turn the weights an eighth to the right, ring by ring", "turn",
                 transforms.rotate45, "Alt+Shift+Right"),
    KernelChange("flip-horizontal", "Flip left and right", "Mirror the columns", "turn",
                 transforms.flip_horizontal, "Alt+H", "flip-horizontal"),
    KernelChange("flip-vertical", "Flip up and down", "Mirror the rows", "turn",
                 transforms.flip_vertical, "Alt+V", "flip-vertical"),
    KernelChange("transpose", "Transpose rows and columns", "Mirror about the main diagonal",
                 "turn", transforms.transpose, "Alt+T", "transpose"),
    KernelChange("negate", "Negate every weight", "Change the sign of every weight", "weights",
                 algebra.negate, "Alt+N", "negate"),
    KernelChange("normalize", "Scale the weights to a sum of 1",
                 "Divide by the sum, so that the mean brightness stays", "weights",
                 algebra.normalize, "Alt+1", "normalize"),
    KernelChange("divide-by-sum", "Divide by the sum, or by the own divisor",
                 "Have the weights' sum be the divisor, now and when they change, or no longer",
                 "weights", _with_other_divisor),
    KernelChange("balance", "Balance the weights to a sum of 0",
                 "Subtract the mean, so that flat parts give 0", "weights",
                 algebra.balance, "Alt+0"),
    KernelChange("symmetric", "Left and right", "Take the mean with the mirrored columns",
                 "weights", partial(algebra.symmetrize, symmetry="horizontal"),
                 under="Symmetrize"),
    KernelChange("symmetric-down", "Top and bottom", "Take the mean with the mirrored rows",
                 "weights", partial(algebra.symmetrize, symmetry="vertical"), under="Symmetrize"),
    KernelChange("symmetric-both", "Both", "Take the mean of all four mirrored kernels",
                 "weights", partial(algebra.symmetrize, symmetry="both"), "Alt+Y",
                 under="Symmetrize"),
    KernelChange("symmetric-diagonal", "Diagonal", "Take the mean with the transposed kernel",
                 "weights", partial(algebra.symmetrize, symmetry="diagonal"), under="Symmetrize"),
    KernelChange("symmetric-rotational", "By quarter turns", "Take the mean of all quarter turns",
                 "weights", partial(algebra.symmetrize, symmetry="rotational"),
                 under="Symmetrize"),
    KernelChange("dilate-2", "By 2", "Move the weights 2 pixels apart, with holes between them",
                 "size", partial(transforms.dilate, rows=2), "Alt+D", under="Dilate"),
    KernelChange("dilate-3", "By 3", "Move the weights 3 pixels apart, with holes between them",
                 "size", partial(transforms.dilate, rows=3), under="Dilate"),
    KernelChange("dilate-4", "By 4", "Move the weights 4 pixels apart, with holes between them",
                 "size", partial(transforms.dilate, rows=4), under="Dilate"),
    KernelChange("trim", "Trim zeros at the edges", "Remove outer rows and columns of zeros",
                 "size", transforms.trim, "Alt+X"),
    KernelChange("pad", "Pad with a row of zeros on each side",
                 "Make the kernel two rows and two columns larger", "size",
                 partial(transforms.with_edges_moved, top=1, left=1, bottom=1, right=1), "Alt+P"),
    KernelChange("high-pass", "Delta minus kernel", "Keep what this blur takes away", "make",
                 algebra.high_pass, "Alt+U"),
    KernelChange("sharpen", "Sharpen with this blur", "Add what this blur takes away", "make",
                 algebra.sharpened, "Alt+Shift+U"),
    KernelChange("inverse", "Invert (regularized)", "Find the kernel that undoes this one", "make",
                 algebra.inverse, "Alt+I"),
    KernelChange("reset", "Back to the identity", "Leave the photo as it is", "make",
                 algebra.identity),
)  # fmt: skip


def kernel_commands(
    ask: Callable[[Transform, str], None],
    is_enabled: Callable[[], bool] = lambda: True,
    pop_out: Callable[[], object] = lambda: None,
) -> tuple[Command, ...]:
    """Return a command for each change, and one that opens the grid in its own window.

    Parameters
    ----------
    ask
        Called with the change and its label.
    is_enabled
        Whether there is a kernel to change.
    pop_out
        Opens the window.
    """
    window = Command(
        POP_OUT,
        "Open the grid in its own window",
        "Show the kernel's cells as large as the screen has room, beside the bench",
        ("Kernel", "window"),
        pop_out,
        ("Alt+W",),
        "pop-out",
        scope=SCOPE,
        is_enabled=is_enabled,
    )
    return (*(change.command(ask, is_enabled) for change in CHANGES), window)
