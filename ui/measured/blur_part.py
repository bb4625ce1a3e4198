"""BlurPart: how the photo is blurred, and the kernel against it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from editor.document.image import Image
from editor.fitting.findings import BlurFinding, find_blur
from editor.presets.preset import Preset
from filters.registry import Registry
from ui.look.charts import Curve, LineChart
from ui.look.tokens import SPACE
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task


class BlurPart(QWidget):
    """The blur in words and figures; `chart` is shown beside it by the page."""

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
        self.chart = LineChart("Contrast by frequency", 140, "c/px")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.verdict)
        column.addWidget(self.more)
        column.addWidget(self.spread)
        self.clear()

    def clear(self) -> None:
        """Say that nothing is measured yet."""
        self.chart.show_curves(())
        self.more.setText("")
        self.spread.setEnabled(False)
        self.verdict.say("How blurred is this photo?", "It is measured in the photo as it was read")

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
            (f"{blur.mtf(0.5):.3f}", "MTF50, cycles a pixel"),
            (f"{blur.mtf(0.1):.3f}", "MTF10, cycles a pixel"),
            (f"{after / before:.2f} times", "MTF50 with the kernel"),
        )
        self.verdict.say(
            f"The blur is {blur.described}",
            f"As wide as a Gaussian of {blur.sigma:.2f} px; noise of {blur.noise:.1f} levels.",
            figures,
            "lens",
        )
        rows, columns = sharpening.kernel.shape
        shape = ""
        if blur.kind == "gaussian" and blur.anisotropy > 1.1:
            shape = f"It is {blur.anisotropy:.1f} times as wide along {blur.angle:.0f}°. "
        self.more.setText(
            f"{shape}The kernel against it has {rows}x{columns} taps; edges overshoot by "
            f"{sharpening.overshoot:.1%}, noise grows {sharpening.noise_gain:.1f} times."
        )
        self.chart.show_curves(
            (
                Curve("sharpened", found.frequencies, found.after),
                Curve("as it is", found.frequencies, found.before, dashed=True),
            ),
            (0.5, 1.0),
        )
        self.spread.setEnabled(True)
        return found.preset
