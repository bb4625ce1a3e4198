"""BlurPart: how the photo is blurred, and the kernel against it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout

from editor.document.image import Image
from editor.document.session import Session
from editor.fitting.findings import BlurFinding, find_blur
from editor.fitting.measured import WAYS
from editor.presets.preset import Preset
from filters.fitting.blur import Blur
from filters.fitting.sharpening import INVERSES
from filters.registry import Registry
from ui.look.charts import Curve, LineChart, short
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.tokens import SPACE
from ui.measured.chart_column import ChartColumn
from ui.measured.part import MeasuredPart
from ui.measured.part_choice import PartChoice, labelled
from ui.measured.picture_view import PictureView
from ui.measured.previews import Previews
from ui.measured.region_view import RegionView
from ui.measured.sources import Source
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task

SHARP: Final = 0.3  # px of sigma: a lens alone blurs by as much, and its shape says nothing
HIGHEST: Final = 0.5  # cycles a pixel


class BlurPart(MeasuredPart):
    """The blur in words and figures, and what goes against it."""

    title = "Blur"
    label = "Measuring the blur"

    spread_wanted = Signal()  # Richardson-Lucy with the point spread, as a Step

    pictures: tuple[PictureView, ...]

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self._registry = registry
        self.photo: Image | None = None
        self.spread_preset: Preset | None = None
        self.verdict, self.more = VerdictCard(), QLabel()
        self.more.setWordWrap(True)
        self.more.setProperty("hint", True)
        self.spread = QPushButton("Add Richardson-Lucy")
        self.spread.setToolTip(
            "Add a step that takes this blur back in rounds, with the point spread as its kernel"
        )
        self.spread.clicked.connect(self.spread_wanted)
        self.place, self.way, self.inverse = (
            PartChoice("Part of the photo", "Whole photo"),
            QComboBox(),
            QComboBox(),
        )
        self.way.addItems(["Edge or spectrum", "A straight edge", "The spectrum"])
        self.way.setAccessibleName("Measured by")
        self.way.setToolTip(
            "A straight edge between two flat sides tells most: draw a rectangle around one. "
            "Else the photo's spectrum tells, by what sharp photos have in common"
        )
        self.inverse.addItems(["Wiener", "Polynomial", "Unsharp mask"])
        self.inverse.setAccessibleName("Kernel against it")
        self.inverse.setToolTip(
            "Wiener: the quietest. Polynomial: terms of the blur itself. Unsharp mask: one that "
            "raises contrast as much"
        )
        self.whole = RegionView("Photo")
        others = PictureView("Pixel by pixel"), PictureView("With the kernel")
        self.pictures = (self.whole, *others)
        self.previews = Previews(self)
        self.chart = LineChart("Contrast by frequency", 140, "c/px")
        self.charts = ChartColumn((("Contrast by frequency", self.chart),))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.place)
        column.addLayout(labelled(("By", self.way), ("Against it", self.inverse)))
        column.addWidget(self.verdict)
        column.addWidget(self.more)
        column.addWidget(self.spread, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for box in (self.way, self.inverse):
            box.activated.connect(self.wanted)
        self.place.chosen.connect(self.wanted)
        self.whole.drawn.connect(self.place.choose)
        self.clear()

    @property
    def is_ready(self) -> bool:
        return self.photo is not None

    def follow(self, session: Session) -> None:
        self.follow_photo(None if session.document is None else session.document.source)

    def follow_photo(self, photo: Image | None) -> None:
        """Measure in this photo from now on; a part of another means nothing in it."""
        if photo is not self.photo:
            self.photo = photo
            self.place.forget()
            source = None if photo is None else Source(photo, None)
            self.previews.show(self.whole, source, said("draw a part to measure"))
            if photo is not None:
                self.whole.show_region(photo.region, None)

    def clear(self) -> None:
        """Say that nothing is measured yet."""
        self.spread_preset = None
        self.chart.show_curves(())
        self.charts.show_summaries(())
        for view in self.pictures[1:]:
            view.show_pixels(None, "")
        self.more.hide()
        self.spread.hide()
        self.verdict.say(
            said("How blurred is this photo?"),
            said("It is measured in the photo as it was read, without its steps."),
        )

    def work(self) -> Callable[[Task], BlurFinding]:
        """Return the work that measures, for a thread of its own."""
        photo, registry, region = self.photo, self._registry, self.place.region
        assert photo is not None
        way, inverse = WAYS[self.way.currentIndex()], INVERSES[self.inverse.currentIndex()]

        def find(task: Task) -> BlurFinding:
            def report(share: float) -> None:
                task.check()
                task.progress(share)

            return find_blur(photo, registry, report, region, way, inverse)

        return find

    def show_finding(self, found: BlurFinding) -> Preset:
        """Show what was found; return the kernel against it."""
        blur = found.blur
        before, after = found.sharpening.mtf50
        told = blur if found.edge is None else found.edge
        figures = (
            (_frequency(told.mtf(0.5)), "MTF50, cycles a pixel"),
            (_frequency(told.mtf(0.1)), "MTF10, cycles a pixel"),
            (phrase("{after:.2f} times", after=after / before), "MTF50 with the kernel"),
        )
        sigma = figure(blur.sigma, ".2f")
        noise = phrase("It has noise of {noise:.1f} levels of 255.", noise=blur.noise)
        if blur.sigma < SHARP:
            heading, shape = "This photo is sharp", ""
            words = phrase(
                "No blur was found that is as wide as a pixel (sigma {sigma} px). ", sigma=sigma
            )
        else:
            heading = phrase("The blur is {kind}", kind=said(blur.described))
            shape = _shape(blur)
            is_gaussian = blur.kind == "gaussian"
            words = (
                "" if is_gaussian else phrase("As wide as a Gaussian of {sigma} px. ", sigma=sigma)
            )
            noise = phrase("The photo has noise of {noise:.1f} levels of 255.", noise=blur.noise)
        self.verdict.say(heading, words + noise, figures, "lens")
        self._say_more(found, shape)
        self._show_pictures(found)
        self.charts.show_summaries(
            (
                phrase(
                    "half at {before} → {after}", before=_frequency(before), after=_frequency(after)
                ),
            )
        )
        self.chart.show_curves(
            (
                Curve("sharpened", found.frequencies, found.after),
                Curve("as it is", found.frequencies, found.before, dashed=True),
            ),
            (0.5, 1.0),
        )
        self.spread.show()
        self.spread_preset = found.spread
        return found.preset

    def _say_more(self, found: BlurFinding, shape: str) -> None:
        """Say how it was measured, and what the kernel against it does beside that."""
        sharpening = found.sharpening
        if found.edge is not None:
            shape = phrase(
                "Measured across an edge at {angle:.0f}°. ", angle=round(found.edge.angle)
            )
        rows, columns = sharpening.kernel.shape
        self.more.setText(
            phrase(
                "{shape}The kernel against it has {rows}x{columns} taps; edges overshoot by "
                "{overshoot:.1f} %, noise becomes {noise_gain:.1f} times as strong.",
                shape=shape,
                rows=rows,
                columns=columns,
                overshoot=100 * sharpening.overshoot,
                noise_gain=sharpening.noise_gain,
            )
        )
        self.more.show()

    def _show_pictures(self, found: BlurFinding) -> None:
        self.whole.show_pixels(
            found.whole, "" if self.place.region else said("draw a part to measure")
        )
        if self.photo is not None:
            self.whole.show_region(self.photo.region, self.place.region)
        for view, pixels in zip(self.pictures[1:], (found.middle, found.sharpened), strict=True):
            view.show_pixels(pixels, "")


def _frequency(value: float) -> str:
    """Write a frequency, cycles a pixel; there is none beyond half a cycle."""
    return (
        figure(value, ".3f")
        if value < HIGHEST
        else phrase("over {HIGHEST}", HIGHEST=short(HIGHEST))
    )


def _shape(blur: Blur) -> str:
    """Return a sentence on a Gaussian that is longer than wide, or nothing."""
    if blur.kind != "gaussian" or blur.anisotropy <= 1.1:
        return ""
    return phrase(
        "It is {times:.1f} times as wide along {angle:.0f}°. ",
        times=blur.anisotropy,
        angle=round(blur.angle),
    )
