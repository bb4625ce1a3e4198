"""What there is to compare, and which side is the reference, as menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu

from filters.analysis.figures import dc_gain
from filters.kernel import Kernel
from ui.kernel.shelf import KernelSources
from ui.look.kernel_icon import weights_icon
from ui.look.language import said
from ui.look.number_text import figure

CURRENT: Final = "Being edited"
IDENTITY: Final = Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]])
PICTURE: Final = 32  # logical pixels of a kernel's picture
Take = Callable[[Kernel | None, str], object]


def fill_kernels(menu: QMenu, shelf: KernelSources, take: Take) -> None:
    """Fill a menu with what there is to compare; `take` is called with a kernel and its name."""
    menu.clear()
    for before in menu.findChildren(QMenu):  # which `clear` leaves
        before.deleteLater()
    menu.addAction(said("The kernel being edited"), partial(take, None, CURRENT))
    recent = [(size_words(k), k) for k in shelf.recent()]
    for title, kernels in (("Recent", recent), ("Presets", shelf.presets())):
        below = menu.addMenu(said(title))
        for name, kernel in kernels:
            action = below.addAction(weights_icon(kernel, PICTURE), name)
            action.triggered.connect(partial(take, kernel, name))
        below.setEnabled(bool(kernels))
    menu.addAction(said("Identity"), partial(take, IDENTITY, "Identity"))


def fill_references(menu: QMenu, sides: Sequence[str], refer_to: Callable[[int], object]) -> None:
    """Fill a menu with the sides, in words; `refer_to` is called with the one that is chosen."""
    menu.clear()
    for number, words in enumerate(sides):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(not number)
        action.triggered.connect(partial(refer_to, number))


def size_words(kernel: Kernel) -> str:
    """Say how large a kernel is, and what it multiplies a flat picture by."""
    gain = figure(dc_gain(kernel), ".2f").replace("-", "−")
    return f"{kernel.shape[1]}×{kernel.shape[0]} · Σ {gain}"
