"""BudgetPart: one slider from the exact kernel to a cheap one, with what that changes and saves."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from editor.exchange.passes import WRITERS, code_of
from editor.fitting.budgeting import BudgetFinding, Priced, find_budget
from editor.presets.preset import Preset
from filters.kernel import Kernel
from filters.kernel.transforms import turned
from filters.registry import Registry
from ui.look.charts import Curve, LineChart, short
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.slider import Slider
from ui.look.tokens import SPACE
from ui.measured.chart_column import ChartColumn, FactRows
from ui.measured.part import MeasuredPart, Work
from ui.measured.picture_view import PictureView
from ui.measured.region_view import RegionView
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task

RANKS: Final = (1, 2, 3, 4)


class BudgetPart(MeasuredPart):
    """All offers are priced at once; the slider then only shows another."""

    title = "Budget"
    label = "Pricing cheaper kernels"

    pictures: tuple[PictureView, ...]

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self._registry = registry
        self._photo: Image | None = None
        self._kernel: Kernel | None = None
        self._is_turned = False  # the edited step lays it turned by 180 degrees
        self._found: BudgetFinding | None = None
        self.whole = RegionView("Photo", takes_part=False)
        self.pictures = (self.whole, PictureView("Exact"), PictureView("Cheaper"))
        self.slider = Slider(1)
        self.slider.setAccessibleName("From exact to cheap")
        self.slider.setToolTip(
            "From the exact kernel, left, to the cheapest: rank, size, taps, whole weights"
        )
        self.slider.set_words(lambda: "" if self.shown is None else self.shown.offer.words)
        self.slider.moved.connect(self._slid)
        self.verdict, self.facts = VerdictCard(), FactRows()
        self.copy = QPushButton("Copy as code")
        self.copy.setToolTip("Put code for passes of a row and a column on the clipboard")
        self.copy.setMenu(self._menu())
        self.chart = LineChart("Error by sums a pixel", 140, "sums", written=short)
        self.charts = ChartColumn((("Error on this photo", self.chart), ("Costs", self.facts)))
        self._lay_out()
        self.clear()

    @property
    def is_ready(self) -> bool:
        return self._photo is not None and self._kernel is not None

    @property
    def shown(self) -> Priced | None:
        """The offer at which the slider stands."""
        if self._found is None:
            return None
        priced = self._found.priced
        return priced[round(self.slider.position * (len(priced) - 1))]

    def follow(self, session: Session) -> None:
        self._photo = None if session.document is None else session.document.source
        self._kernel = None if self._photo is None else session.edited.kernel
        self._is_turned = session.edited.values.get("flip") is True

    def clear(self) -> None:
        self._found = None
        self.slider.setEnabled(False)
        self.copy.setEnabled(False)
        for view in self.pictures:
            view.show_pixels(None, "")
        self.chart.show_curves(())
        self.charts.show_summaries(())
        if self._photo is not None and self._kernel is None:
            words = "The edited step has no kernel: choose one that has, then open this page again."
            self.verdict.say(said("There is no kernel to make cheaper"), words, mark="warning")
        else:
            self.verdict.say(
                said("What may it cost?"), said("Cheaper kernels are tried on this photo.")
            )

    def work(self) -> Work:
        """Return the work that prices the offers for the edited kernel."""
        photo, kernel, registry = self._photo, self._kernel, self._registry
        assert photo is not None
        assert kernel is not None

        def find(task: Task) -> BudgetFinding:
            def report(share: float) -> None:
                task.check()
                task.progress(share)

            return find_budget(photo, kernel, registry, report)

        return find

    def show_finding(self, found: BudgetFinding) -> Preset | None:
        """Show the exact kernel, with the slider at its left end."""
        self._found = found
        self.slider.setEnabled(len(found.priced) > 1)
        self.slider.set_steps(len(found.priced) - 1)
        self.slider.set_position(0.0)
        self.copy.setEnabled(True)
        self.whole.show_pixels(found.whole, "")
        return self._show()

    def used(self, found: Preset, edited: Step) -> Step:
        """Return the edited step with a cheaper kernel: border, light and mask stay."""
        names = (name for name, value in edited.values.items() if isinstance(value, Kernel))
        name = next(names, None)
        return found.step if name is None else edited.with_values(**{name: found.step.kernel})

    def _slid(self, _: float) -> None:
        self.chosen.emit(self._show())

    def _show(self) -> Preset | None:
        one = self.shown
        if one is None or self._found is None or self._photo is None:
            return None
        exact = self._found.priced[0]
        is_exact = one is exact
        words = "Drag the slider: what each saves and changes is measured on this photo."
        if not is_exact:
            saved = exact.offer.sums / one.offer.sums
            times = figure(saved, ".1f")
            words = phrase(
                "{times} times fewer sums; the place where it differs most is shown.", times=times
            )
        figures = (
            (figure(one.error, ".2f"), "levels of error, on the mean"),
            (phrase("{worst:.1f} of 255", worst=one.worst), "greatest difference"),
            (
                phrase("{milliseconds:.1f} ms", milliseconds=one.milliseconds),
                phrase("the exact one {milliseconds:.1f} ms", milliseconds=exact.milliseconds),
            ),
        )
        self.verdict.say(
            one.offer.words[:1].upper() + one.offer.words[1:], words, figures, "kernel"
        )
        self.whole.show_region(self._photo.region, None if is_exact else one.part)
        column, row = one.worst_at
        place = "" if is_exact else phrase("about x {column}, y {row}", column=column, row=row)
        self.pictures[1].show_pixels(one.exact, place)
        self.pictures[2].show_pixels(one.cheaper, place)
        self._show_chart(one)
        return one.preset

    def _show_chart(self, one: Priced) -> None:
        assert self._found is not None
        sums, errors = np.array([(p.offer.sums, p.error) for p in self._found.priced]).T[:, ::-1]
        here = np.array([one.offer.sums] * 2)
        most = float(errors.max())
        curves = (
            Curve("error", sums, errors),
            Curve("chosen", here, np.array([0.0, most]), dashed=True),
        )
        self.chart.show_curves(curves, (0.0, round(most, 2)) if most else (0.0,))
        kernel = one.offer.kernel
        rows, columns = kernel.shape
        exact = self._found.priced[0].offer
        self.facts.show_facts(
            [
                ("Size", f"{rows}x{columns}"),
                ("Taps that are not 0", f"{np.count_nonzero(kernel.taps)}"),
                ("Rank", f"{np.linalg.matrix_rank(kernel.taps)}"),
                ("Divisor", short(kernel.divisor, 4)),
                (
                    "Sums a pixel, whole ones count ¾",
                    phrase("{sums:.0f} of {sums_2:.0f}", sums=one.offer.sums, sums_2=exact.sums),
                ),
            ]
        )
        self.charts.show_summaries(
            (
                phrase("{error:.2f} levels", error=one.error),
                phrase("{milliseconds:.1f} ms", milliseconds=one.milliseconds),
            )
        )

    def _menu(self) -> QMenu:
        menu = QMenu(self.copy)
        for language in WRITERS:
            for rank in RANKS:
                action = menu.addAction(
                    phrase("{language} of rank {rank}", language=language, rank=rank)
                )
                action.triggered.connect(lambda _=False, a=language, b=rank: self._copy(a, b))
            menu.addSeparator()
        return menu

    def _copy(self, language: str, rank: int) -> None:
        one = self.shown
        if one is not None:
            kernel = turned(one.offer.kernel) if self._is_turned else one.offer.kernel
            code, left = code_of(kernel, language, rank)
            QGuiApplication.clipboard().setText(code)
            near = "exactly" if left < 1e-9 else phrase("to {left:.2g} a weight", left=left)
            self.said.setText(
                phrase(
                    "{language} of rank {rank} is on the clipboard, {near}.",
                    language=language,
                    rank=rank,
                    near=near,
                )
            )

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        for words in ("Exact", "Cheap"):
            label = QLabel(words)
            label.setProperty("hint", True)
            ends.addWidget(label)
            if words == "Exact":
                ends.addStretch()
        self.said = QLabel()
        self.said.setProperty("hint", True)
        code = QHBoxLayout()
        code.setSpacing(SPACE)
        code.addWidget(self.copy)
        code.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.slider)
        column.addLayout(ends)
        column.addWidget(self.verdict)
        column.addLayout(code)
        column.addStretch(1)
