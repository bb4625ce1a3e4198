"""PairPart: two pictures, and the kernel that turns one into the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, get_args

import numpy as np
import numpy.typing as npt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout

from editor.document.session import Session
from editor.fitting.findings import PairFinding, find_in_pair
from editor.presets.preset import Preset
from filters.fitting.pair import PairFit
from filters.fitting.simplify import Constraint
from filters.registry import Registry
from ui.look.language import said
from ui.look.number_text import figure, number_text
from ui.look.phrase import phrase
from ui.look.tokens import SPACE
from ui.measured.pair_charts import PairCharts
from ui.measured.part import MeasuredPart
from ui.measured.picture_view import PictureView
from ui.measured.previews import Previews
from ui.measured.sources import PictureChoice, Source
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task

SIZES: Final = (None, 3, 5, 7, 9, 11, 15, 21, 31)
CONSTRAINTS: Final[tuple[Constraint, ...]] = get_args(Constraint)
HOLDS: Final = 1.96  # standard errors: what 95 of 100 true weights lie within


def margins_of(fit: PairFit) -> npt.NDArray[np.float64] | None:
    """Return by how much each weight of a pair's only kernel may be off, 95 times of 100.

    In the unit of the weights, that is before the divisor; 0 for taps that were taken for 0. None
    where each channel has a kernel.
    """
    kernel = fit.kernels[0]
    if len(fit.kernels) > 1 or fit.errors.shape != kernel.shape:
        return None
    return fit.errors * (HOLDS * abs(kernel.gain_divisor))


class PairPart(MeasuredPart):
    """The pictures and what the kernel has to be; what was done to the one, in words."""

    title = "Before and after"
    label = "Finding the kernel"

    pictures: tuple[PictureView, ...]
    charts: PairCharts

    def __init__(self, registry: Registry, ask: Callable[[], str]) -> None:
        super().__init__()
        self._registry = registry
        self.before, self.after = PictureChoice("Before", ask), PictureChoice("After", ask)
        self.side, self.constraint = QComboBox(), QComboBox()
        self.side.addItems(["Found", *(f"{n}x{n}" for n in SIZES if n)])
        self.side.setToolTip("Rows and columns of the kernel; found is the smallest that explains")
        self.side.setAccessibleName("Size of the kernel")
        self.constraint.addItems([one.capitalize() for one in CONSTRAINTS])
        self.constraint.setToolTip("What the kernel has to be besides")
        self.constraint.setAccessibleName("Constraint")
        self.verdict = VerdictCard()
        self.pictures = tuple(PictureView(one) for one in ("Before", "After", "After − found"))
        self.charts = PairCharts()
        self.previews = Previews(self)
        self.previews.failed.connect(self._say_unread)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for words, box in (("Size", self.side), ("Constraint", self.constraint)):
            label = QLabel(words)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
            box.activated.connect(self.wanted)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for choice in (self.before, self.after):
            column.addWidget(choice)
            choice.chosen.connect(self.wanted)
        column.addLayout(row)
        column.addWidget(self.verdict)
        column.addStretch(1)
        self.clear()

    @property
    def sources(self) -> tuple[Source, Source] | None:
        """Both pictures, where both are chosen and are not the same."""
        before, after = self.before.source, self.after.source
        if before is None or after is None or before == after:
            return None
        return before, after

    @property
    def is_ready(self) -> bool:
        return self.sources is not None

    def follow(self, session: Session) -> None:
        """Offer the open photos; the one that is shown is the first that comes before."""
        images = [one.document.source for one in session.photos.items]
        for choice in (self.before, self.after):
            choice.offer(images)
        if session.document is not None and self.before.source is None:
            self.before.choose(images.index(session.document.source))

    def work(self) -> Callable[[Task], PairFinding]:
        """Return the work that finds the kernel, for a thread of its own."""
        found, side, registry = self.sources, SIZES[self.side.currentIndex()], self._registry
        assert found is not None
        before, after = found
        constraint = CONSTRAINTS[self.constraint.currentIndex()]

        def find(task: Task) -> PairFinding:
            def report(share: float) -> None:
                task.check()
                task.progress(share)

            size = None if side is None else (side, side)
            return find_in_pair(before.read(), after.read(), size, constraint, registry, report)

        return find

    def clear(self) -> None:
        """Say what is to be chosen, and show what is."""
        before, after, left = self.pictures
        self.previews.show(before, self.before.source)
        self.previews.show(after, self.after.source)
        left.show_pixels(None, "")
        self.charts.clear()
        self.verdict.say(
            said("What was done to this picture?"),
            said(
                "Choose the picture before and after: the kernel that turns one into the other "
                "is found, or it is said why there is none."
            ),
        )

    def show_finding(self, found: PairFinding) -> Preset | None:
        """Show what was found; return what can be used of it."""
        fit = found.fit
        figures = (
            (figure(fit.agreement.r2, ".6f"), "R² · 1 is all explained"),
            (f"{figure(100 * fit.agreement.equal, '.2f')} %", "of the bytes equal"),
            (phrase("{largest:.0f} of 255", largest=fit.agreement.largest), "largest difference"),
        )
        is_one = fit.verdict.is_convolution
        heading = "This is a convolution" if is_one else "This is no convolution"
        sentence = fit.verdict.reason.removeprefix("This is no convolution: ")
        sentence = sentence[:1].upper() + sentence[1:]
        fits = found.residual is not None
        mark = "check" if is_one else "warning"
        self.verdict.say(heading, sentence, figures if fits else (), mark)
        before, after, left = self.pictures
        names = self.sources
        before.show_pixels(found.before, names[0].name if names else "")
        after.show_pixels(found.after, names[1].name if names else "")
        self._show_left(left, found)
        self.margins = margins_of(fit) if fits else None
        if found.residual is not None:
            self.charts.show_fit(fit, found.residual)
        return found.preset if fits else None

    def _say_unread(self, sentence: str) -> None:
        if not self.is_ready:  # else the measurement reads it too, and says so
            self.verdict.say(said("It can't be measured"), sentence, mark="warning")

    def _show_left(self, view: PictureView, found: PairFinding) -> None:
        plane = found.residual
        if plane is None:
            view.show_signed(None, 1.0, "")
            return
        limit = max(0.6, float(np.percentile(np.abs(plane), 99)))
        deviation = number_text(found.fit.agreement.deviation, 2)
        words = phrase(
            "σ {deviation} · full colours at ±{limit} of 255",
            deviation=deviation,
            limit=number_text(limit, 1),
        )
        view.show_signed(plane, limit, words)
