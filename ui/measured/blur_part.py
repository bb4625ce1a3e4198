"""BlurPart: how the photo is blurred, and the kernel against it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from editor.document.image import Image
from editor.fitting.findings import BlurFinding, find_blur
from editor.presets.preset import Preset
from filters.fitting.blur import Blur
from filters.registry import Registry
from ui.look.charts import Curve, LineChart
from ui.look.tokens import SPACE
from ui.measured.chart_column import ChartColumn
from ui.measured.picture_view import PictureView
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task

SHARP: Final = 0.3  # px of sigma: a lens alone blurs by as much, and its shape says nothing
HIGHEST: Final = 0.5  # cycles a pixel


class BlurPart(QWidget):
    """The blur in words and figures; the page shows `pictures` and `charts` beside it."""

    spread_wanted = Signal()  # Richardson-Lucy with the point spread, as a Step

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self._registry = registry
        self.photo: Image | None = None
        self.verdict, self.more = VerdictCard(), QLabel()
        self.more.setWordWrap(True)
        self.more.setProperty("hint", True)
        self.spread = QPushButton("Add Richardson-Lucy")
        self.spread.setToolTip(
            "Add a step that takes this blur back in rounds, with the point spread as its kernel"
        )
        self.spread.clicked.connect(self.spread_wanted)
        names = ("Middle of the photo", "With the kernel")
        self.pictures = tuple(PictureView(name) for name in names)
        self.chart = LineChart("Contrast by frequency", 140, "c/px")
        self.charts = ChartColumn((("Contrast by frequency", self.chart),))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.verdict)
        column.addWidget(self.more)
        column.addWidget(self.spread, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Say that nothing is measured yet."""
        self.chart.show_curves(())
        self.charts.show_summaries(())
        for view in self.pictures:
            view.show_pixels(None, "")
        self.more.hide()
        self.spread.hide()
        self.verdict.say(
            "How blurred is this photo?",
            "It is measured in the photo as it was read, without its steps.",
        )

    def work(self) -> Callable[[Task], BlurFinding]:
        """Return the work that measures, for a thread of its own."""
        photo, registry = self.photo, self._registry
        assert photo is not None

        def find(task: Task) -> BlurFinding:
            def report(share: float) -> None:
                task.check()
                task.progress(share)

            return find_blur(photo, registry, report)

        return find

    def show_finding(self, found: BlurFinding) -> Preset:
        """Show what was found; return the kernel against it."""
        blur, sharpening = found.blur, found.sharpening
        before, after = sharpening.mtf50
        figures = (
            (_frequency(blur.mtf(0.5)), "MTF50, cycles a pixel"),
            (_frequency(blur.mtf(0.1)), "MTF10, cycles a pixel"),
            (f"{after / before:.2f} times", "MTF50 with the kernel"),
        )
        noise = f"It has noise of {blur.noise:.1f} levels of 255."
        if blur.sigma < SHARP:
            heading, shape = "This photo is sharp", ""
            words = f"No blur was found that is as wide as a pixel (sigma {blur.sigma:.2f} px). "
        else:
            heading, shape = f"The blur is {blur.described}", _shape(blur)
            is_gaussian = blur.kind == "gaussian"
            words = "" if is_gaussian else f"As wide as a Gaussian of {blur.sigma:.2f} px. "
            noise = noise.replace("It", "The photo")
        self.verdict.say(heading, words + noise, figures, "lens")
        rows, columns = sharpening.kernel.shape
        self.more.setText(
            f"{shape}The kernel against it has {rows}x{columns} taps; edges overshoot by "
            f"{100 * sharpening.overshoot:.1f} %, noise becomes "
            f"{sharpening.noise_gain:.1f} times as strong."
        )
        self.more.show()
        for view, pixels in zip(self.pictures, (found.middle, found.sharpened), strict=True):
            view.show_pixels(pixels, "")
        self.charts.show_summaries((f"half at {_frequency(before)} → {_frequency(after)}",))
        self.chart.show_curves(
            (
                Curve("sharpened", found.frequencies, found.after),
                Curve("as it is", found.frequencies, found.before, dashed=True),
            ),
            (0.5, 1.0),
        )
        self.spread.show()
        return found.preset


def _frequency(value: float) -> str:
    """Write a frequency, cycles a pixel; there is none beyond half a cycle."""
    return f"{value:.3f}" if value < HIGHEST else "over .5"


def _shape(blur: Blur) -> str:
    """Return a sentence on a Gaussian that is longer than wide, or nothing."""
    if blur.kind != "gaussian" or blur.anisotropy <= 1.1:
        return ""
    return f"It is {blur.anisotropy:.1f} times as wide along {blur.angle:.0f}°. "
