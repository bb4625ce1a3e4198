"""PartStack: the parts of the page Measured, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from filters.registry import Registry
from ui.look.language import word_widgets
from ui.measured.blur_part import BlurPart
from ui.measured.budget_part import BudgetPart
from ui.measured.pair_part import PairPart
from ui.measured.part import MeasuredPart
from ui.measured.part_order import BLUR, BUDGET, PAIR, SHAPE, WISH
from ui.measured.shape_part import ShapePart
from ui.measured.wish_part import WishPart

KINDS: Final[dict[str, type[MeasuredPart]]] = {
    "pair": PairPart,
    "blur": BlurPart,
    "wish": WishPart,
    "shape": ShapePart,
    "budget": BudgetPart,
}
NAMES: Final = tuple(KINDS)
Part = TypeVar("Part", bound=MeasuredPart)


class PartStack(QStackedWidget):
    """Pages of which the one that is shown says alone how high it has to be.

    All of them together take more than a tenth of a second to make.

    Parameters
    ----------
    ask
        Asks for a picture's path.
    """

    made = Signal(object)  # a MeasuredPart, whose pictures and charts have no place yet

    def __init__(self, registry: Registry, ask: Callable[[], str]) -> None:
        super().__init__()
        self._registry, self._ask = registry, ask
        self.all_made: list[MeasuredPart] = []
        self._blanks = [QWidget() for _ in NAMES]
        for blank in self._blanks:
            self.addWidget(blank)

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()

    def part(self, index: int) -> MeasuredPart:
        """Return one of them, made by then."""
        found: MeasuredPart = getattr(self, NAMES[index])
        return found

    @cached_property
    def pair(self) -> PairPart:
        """What was done between two pictures."""
        return self._laid(PAIR, PairPart(self._registry, self._ask))

    @cached_property
    def blur(self) -> BlurPart:
        """The blur that a photo has."""
        return self._laid(BLUR, BlurPart(self._registry))

    @cached_property
    def wish(self) -> WishPart:
        """A kernel by the response that is wished for."""
        return self._laid(WISH, WishPart(self._registry, self._ask))

    @cached_property
    def shape(self) -> ShapePart:
        """A kernel by what it is to find."""
        return self._laid(SHAPE, ShapePart(self._registry, self._ask))

    @cached_property
    def budget(self) -> BudgetPart:
        """A kernel like another, with fewer taps."""
        return self._laid(BUDGET, BudgetPart(self._registry))

    def _laid(self, index: int, part: Part) -> Part:
        """Put a part in the place that is kept for it."""
        shown = self.currentIndex()
        self.removeWidget(self._blanks[index])
        self.insertWidget(index, part)
        self.setCurrentIndex(shown)
        widgets: list[QWidget] = [part, *part.pictures, part.charts]
        for widget in widgets:
            word_widgets(widget)
        self.all_made.append(part)
        self.made.emit(part)
        return part
