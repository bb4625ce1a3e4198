"""The inspector's pages: each a widget that shows one side of an Inspection, under a heading."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
)

from editor.insight.inspection import CHARTS, Inspection
from filters.analysis.response import settling
from ui.form.number_field import number_text
from ui.insight.page import InspectorPage
from ui.insight.response_map import ResponseMap
from ui.look.charts import Curve, LineChart
from ui.look.grey_picture import GreyPicture
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.range_histogram import RangeHistogram
from ui.look.tokens import EDGE, SPACE

PROFILE: float = 72  # logical pixels of height
EDGE_CHART: float = 120
HISTOGRAM: float = 104
NOISE: float = 72
FAR: float = 1.4  # times the noise before, from which on the most is written in its place


class ResponsePage(InspectorPage):
    """The gain at each frequency: a picture, and the profile along its line on the same axis."""

    title = "Frequency response"

    def __init__(self) -> None:
        super().__init__()
        self.map = ResponseMap()
        self.profile = LineChart("Gain by frequency", int(PROFILE), "c/px")
        self.profile.setToolTip("Gain of waves along the picture's line, in cycles a pixel")
        self.column.setSpacing(0)
        self.column.addWidget(self.map)
        self.column.addWidget(self.profile)

    def show_inspection(self, found: Inspection) -> None:
        """Draw the gains."""
        line, other = found.along, found.level
        self.map.show_gains(found.gains, line.angle)
        against = Curve(said("along 0°"), other.frequencies, other.gains, dashed=True)
        if round(line.angle) == 0:
            down = found.profiles.down
            both = np.concatenate((down[:0:-1], down))
            places = np.linspace(-0.5, 0.5, len(both))
            against = Curve(said("along 90°"), places, both, dashed=True)
        name = phrase("along {angle:.0f}°", angle=round(line.angle)).replace("-", "−")
        most = float(line.gains.max())
        self.profile.show_curves(
            (Curve(name, line.frequencies, line.gains), against), (0.0, float(f"{most:.3g}"))
        )

    def summary(self, found: Inspection) -> str:
        """Return the greatest gain and where it is."""
        peak = found.peak
        at = number_text(peak.frequency, 3)
        return phrase("peak {gain} at {at} c/px", gain=number_text(peak.gain, 2), at=at)


class EdgePage(InspectorPage):
    """What a hard edge becomes, without the offset."""

    title = "Edge response"

    def __init__(self) -> None:
        super().__init__()
        self.edge = LineChart("Response to a hard edge", int(EDGE_CHART), "px")
        self.edge.setToolTip("What an edge from 0 to 1 becomes, across it and down; no offset")
        self.column.addWidget(self.edge)

    def show_inspection(self, found: Inspection) -> None:
        """Draw the edge, and what becomes of it."""
        offset, reach = found.kernel.offset, max(len(found.across.places), len(found.down.places))
        places = np.arange(reach) - reach // 2
        step = np.array([0.0, 0.0, 1.0, 1.0])
        across, down = (
            np.interp(places, one.places, one.values) - offset for one in (found.across, found.down)
        )
        x = places.astype(float)
        ends = np.array([x[0], -0.5, -0.5, x[-1]])
        curves = [Curve(said("this kernel"), x, across)]
        if not np.allclose(across, down, atol=1e-9):
            curves = [Curve("across", x, across), Curve("down", x, down, muted=True)]
        most = max(float(across.max()), float(down.max()), 1.0)
        self.edge.show_curves(
            (*curves, Curve(said("the edge"), ends, step, dashed=True)), (0.0, float(f"{most:.2g}"))
        )

    def summary(self, found: Inspection) -> str:
        """Return how far the results go, and how soon they are at their ends."""
        values = found.across.values - found.kernel.offset
        low, high = (number_text(float(f(values)), 2) for f in (np.min, np.max))
        return phrase(
            "{low} to {high} · {settling} px to settle",
            low=low,
            high=high,
            settling=settling(found.across),
        )


class ClippingPage(InspectorPage):
    """The forecast of the photo's results."""

    title = "Clipping forecast"

    def __init__(self) -> None:
        super().__init__()
        self.histogram = RangeHistogram("Forecast of the results", int(HISTOGRAM))
        self.histogram.setToolTip(
            "How the results are forecast to lie, from the opened photo's histogram and the "
            "likeness of its neighbours; a file keeps 0 to 1"
        )
        self.column.addWidget(self.histogram)

    def show_inspection(self, found: Inspection) -> None:
        """Draw the forecast."""
        if found.histogram is not None:
            self.histogram.show_shares(found.histogram.edges, found.histogram.shares)

    def summary(self, found: Inspection) -> str:
        """Return the shares beyond the range."""
        if found.clipping is None:
            return ""
        below, above = (
            number_text(round(100 * share, 1), 1)
            for share in (found.clipping.below, found.clipping.above)
        )
        return phrase("{below} % below · {above} % above", below=below, above=above)


class NoisePage(InspectorPage):
    """What is left of white noise at each frequency, over all directions."""

    title = "Noise"

    def __init__(self) -> None:
        super().__init__()
        self.noise = LineChart("Noise by frequency", int(NOISE), "c/px")
        self.noise.setToolTip(
            "Amplitude of what is left of white noise, by frequency in cycles a pixel: low ones "
            "are coarse grain, high ones fine"
        )
        self.column.addWidget(self.noise)

    def show_inspection(self, found: Inspection) -> None:
        """Draw what is left, and the noise before."""
        at, left = found.noise.frequencies, found.noise.amplitudes
        before = Curve("before", at, np.ones_like(at), dashed=True)
        most = float(f"{max(1.0, float(left.max())):.3g}")
        marks = (0.0, 1.0) if most < FAR else (0.0, most)
        self.noise.show_curves((Curve(said("this kernel"), at, left), before), marks)

    def summary(self, found: Inspection) -> str:
        """Return what the spread of white noise is multiplied by."""
        return phrase("spread × {noise_gain}", noise_gain=number_text(found.noise_gain, 3))


class ChartPage(InspectorPage):
    """A test chart before and after; `chart_chosen` tells of another."""

    title = "Test chart"
    is_open = False
    chart_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.charts = QComboBox()
        for name in CHARTS:
            self.charts.addItem(said(name), name)
        self.charts.setAccessibleName("Test chart")
        self.charts.setToolTip("The chart that is filtered")
        self.charts.currentIndexChanged.connect(lambda _: self.chart_chosen.emit())
        self.before, self.after = GreyPicture("Chart before"), GreyPicture("Chart after")
        self.before.setToolTip("The chart as it is")
        self.after.setToolTip("The chart after the kernel")
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self.before)
        pair.addWidget(self.after)
        self.chart_line = QLabel()
        self.chart_line.setProperty("hint", True)
        self.chart_line.setWordWrap(True)
        self.column.setContentsMargins(EDGE, 0, EDGE, SPACE)
        self.column.addWidget(self.charts)
        self.column.addLayout(pair)
        self.column.addWidget(self.chart_line)

    def summary(self, found: Inspection) -> str:
        """Name the chart."""
        return self.charts.currentText()

    def show_inspection(self, found: Inspection) -> None:
        """Show both charts."""
        shown, line = displayed(found)
        self.before.show_array(found.chart)
        self.after.show_array(shown)
        self.chart_line.setText(line)


def displayed(found: Inspection) -> tuple[npt.NDArray[np.floating], str]:
    """Return the filtered chart as it is shown, and a line that says how."""
    values = found.filtered
    ends = (figure(float(end), ".2f").replace("-", "−") for end in (values.min(), values.max()))
    span = " … ".join(ends)
    if abs(found.dc_gain) > 1e-6 or found.kernel.offset:
        return values, phrase("Before, and after: {span}", span=span)
    most = float(np.abs(values).max()) or 1.0
    return 0.5 + values / (2 * most), phrase(
        "Before, and after: {span}, shown about grey", span=span
    )
