"""WishPart: a response that is drawn, or a derivative, and the kernel that is nearest to it."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.document.image import Image
from editor.document.session import Session
from editor.fitting.wishing import (
    Asked,
    WishFinding,
    asked,
    find_derivative,
    find_wish,
    spectrum_in,
)
from editor.presets.preset import Preset
from filters.design.generators import Generators
from filters.fitting.peaks import PeakedSpectrum
from filters.params.kinds.plain import PLAIN_KINDS
from filters.params.param import Param
from filters.params.signature import Values, read_params
from filters.registry import Registry
from ui.form.form import ParamForm
from ui.look.charts import Curve, LineChart, short
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import SPACE
from ui.measured.chart_column import ChartColumn
from ui.measured.gain_plot import GainDesk
from ui.measured.part import MeasuredPart, Work
from ui.measured.picture_view import PictureView
from ui.measured.sources import PictureChoice
from ui.measured.spectrum_view import SpectrumView
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task

CURVE, PICTURE, DERIVATIVE = 0, 1, 2
BESIDES: Final = ("total", "evenness", "zeros", "weights")
METHODS: Final = {"mcclellan": "McClellan's transform"}


class _Fields:
    """Some of the values of `asked`, as a form."""

    def __init__(self, besides: bool) -> None:
        found = read_params(asked, PLAIN_KINDS)
        self.params: tuple[Param, ...] = tuple(p for p in found if (p.name in BESIDES) == besides)

    def is_relevant(self, name: str, values: Values, /) -> bool:
        """Whether a value matters: the wedge's direction only where there is a wedge."""
        return name != "along" or bool(values.get("wedge"))


class WishPart(MeasuredPart):
    """Live: each change designs the kernel again, and the last one stays until then."""

    title = "By wish"
    label = "Designing the kernel"
    is_live = True

    def __init__(self, registry: Registry, ask: Any) -> None:
        super().__init__()
        self._registry = registry
        self._photo: Image | None = None
        self._spectrum: PeakedSpectrum | None = None
        self.kind = SegmentedSwitch(("Curve", "Picture", "Derivative"))
        self.kind.setAccessibleName("What is wished for")
        self.desk, self.spectrum = GainDesk(), SpectrumView()
        self.plain, self.filtered = PictureView("Pixel by pixel"), PictureView("With the kernel")
        self.pictures = (self.spectrum, self.plain, self.filtered)
        self.drawn = PictureChoice("Drawn", ask)
        self.drawn.list.setToolTip("Brightness is gain, frequency 0 in the middle")
        self.drawn.file_button.setToolTip("Choose the file of a drawn response")
        self.form, self.besides = ParamForm(_Fields(False), margin=0), QWidget()
        self.demands = ParamForm(_Fields(True), margin=0)
        self.derivative = ParamForm(Generators.builtin()["derivative"], margin=0)
        self.notch, self.no_notch = QPushButton(), QPushButton("No notches")
        self.verdict = VerdictCard()
        self.chart = LineChart("Gain by frequency", 110, "c/px")
        self.charts = ChartColumn((("Wanted gain", self.desk), ("Along a line", self.chart)))
        self._lay_out()
        self._connect()
        self.show_kind(CURVE)
        self.clear()

    @property
    def is_ready(self) -> bool:
        needs_file = self.kind.index == PICTURE and self.drawn.source is None
        return self._photo is not None and not needs_file

    def follow(self, session: Session) -> None:
        photo = None if session.document is None else session.document.source
        self.drawn.offer([one.document.source for one in session.photos.items])
        if photo is not self._photo:
            self._photo, self._spectrum = photo, None
            self.spectrum.clear()
            self._name_notches()

    def clear(self) -> None:
        self.plain.show_pixels(None, "")
        self.filtered.show_pixels(None, "")
        self.chart.show_curves(())
        self.charts.show_summaries(())
        if self.kind.index == PICTURE:
            self.verdict.say(
                said("Which response?"), said("Choose a picture of it: brightness is gain.")
            )
        else:
            self.verdict.say(said("Which response?"), said("The kernel comes as it is drawn."))

    def show_kind(self, kind: int) -> None:
        """Show the choices of a curve, of a picture, or of a derivative."""
        self.kind.set_index(kind)
        self.drawn.setVisible(kind == PICTURE)
        is_derivative = kind == DERIVATIVE
        for widget in (self.form, self.notch, self.no_notch):
            widget.setVisible(not is_derivative)
        self.derivative.setVisible(is_derivative)
        self.spectrum.takes_notches = not is_derivative
        self._show_handle()

    def work(self) -> Work:
        """Return the work that designs the kernel as it is asked for now."""
        photo, registry, spectrum = self._photo, self._registry, self._spectrum
        assert photo is not None
        asking: Asked = asked(**self.form.values(), **self.demands.values())
        curve, notches = self.desk.plot.curve, self.spectrum.notches
        source = self.drawn.source if self.kind.index == PICTURE else None
        values = self.derivative.values() if self.kind.index == DERIVATIVE else None

        def find(task: Task) -> WishFinding:
            known = spectrum or spectrum_in(photo)
            task.check()
            if values is not None:
                kernel = Generators.builtin()["derivative"].make(**values)
                place = values["order"], values["angle"]
                return find_derivative(photo, kernel, *place, asking.demands, known, registry)
            drawn = None if source is None else source.read()
            return find_wish(photo, asking, curve, drawn, notches, known, registry)

        return find

    def show_finding(self, found: WishFinding) -> Preset | None:
        """Show the kernel's gains beside those wanted, and the photo with it."""
        if self._spectrum is not found.spectrum:
            self._spectrum = found.spectrum
            self.spectrum.show_spectrum(found.spectrum)
            self._name_notches()
        self.spectrum.show_gains(found.map)
        self.plain.show_pixels(found.middle, "")
        if found.signed is None:
            self.filtered.show_pixels(found.filtered, "")
        else:
            limit = max(1.0, float(np.percentile(np.abs(found.signed), 99)))
            self.filtered.show_signed(
                found.signed, limit, phrase("signed, to ±{limit:.0f} of 255", limit=limit)
            )
        self._say(found)
        f, wanted = found.frequencies, found.wanted
        if found.errors is None:  # the true one rises on and on
            below = wanted <= 1.3 * found.gains.max()
            f, wanted = f[below], wanted[below]
        most = float(max(wanted.max(), found.gains.max()))
        curves = (
            Curve("kernel", found.frequencies, found.gains),
            Curve("wanted" if found.errors else "true", f, wanted, dashed=True),
        )
        self.chart.show_curves(curves, (0.0, 1.0) if most < 1.4 else (0.0, 1.0, round(most, 2)))
        is_curve = self.kind.index == CURVE
        if is_curve:
            highest = float(self.form.values()["highest"])
            is_round = not self.form.values()["wedge"]  # else it differs by direction
            self.desk.plot.show_gains(found.gains if is_round else None, highest)
            self.desk.say(highest)
        rows, columns = found.kernel.shape
        said = phrase("{rows}x{columns} taps", rows=rows, columns=columns)
        self.charts.show_summaries(
            (said if is_curve else None, phrase("along {angle:.0f}°", angle=round(found.angle)))
        )
        return found.preset

    def _say(self, found: WishFinding) -> None:
        kernel = found.kernel
        rows, columns = kernel.shape
        total = short(kernel.sum / kernel.gain_divisor, 3)
        shape = (f"{rows}x{columns}", "taps"), (total, "sum of the weights")
        if found.errors is None:
            words = "The handle on the spectrum turns it. Dashed: the gain of the true one."
            taps = (str(np.count_nonzero(kernel.taps)), "taps that are not 0")
            self.verdict.say(found.preset.name, words, (*shape, taps), "check")
            return
        greatest, mean = found.errors
        method = str(self.form.values()["method"])
        words = phrase(
            "By {method}; on the mean it is off by ",
            method=METHODS.get(method, method.replace("-", " ")),
        )
        words += f"{short(mean, 4)}."
        error = (short(greatest, 3), "greatest error of gain")
        self.verdict.say(said("The nearest kernel"), words, (error, *shape), "check")

    def _name_notches(self) -> None:
        count = len(self.spectrum.peaks)
        self.notch.setText(
            phrase("Notch {count} peaks", count=count)
            if count > 1
            else said("Notch the peak" if count else "No peaks")
        )
        self.notch.setEnabled(count > 0)
        self.notch.setToolTip(
            said(
                "Take out the waves that stand out of this photo's spectrum: screens, stripes"
                if count
                else "No wave stands out of this photo's spectrum"
            )
        )
        self.no_notch.setEnabled(bool(self.spectrum.notches))

    def _show_handle(self) -> None:
        if self.kind.index == DERIVATIVE:
            self.spectrum.set_angle(float(self.derivative.values()["angle"]))
        else:
            values = self.form.values()
            self.spectrum.set_angle(float(values["along"]) if values["wedge"] else None)

    def _turned(self, angle: float) -> None:
        if self.kind.index == DERIVATIVE:
            self.derivative.set_values({"angle": angle})
        else:
            self.form.set_values({"along": angle})
        self.wanted.emit()

    def _changed(self) -> None:
        self.form.show_relevant()
        self._show_handle()
        self.wanted.emit()

    def _notched(self) -> None:
        self._name_notches()
        self.wanted.emit()

    def _chosen(self, kind: int) -> None:
        self.show_kind(kind)
        self.wanted.emit()

    def _lay_out(self) -> None:
        notches = QHBoxLayout()
        notches.setSpacing(SPACE)
        notches.addWidget(self.notch)
        notches.addWidget(self.no_notch)
        notches.addStretch()
        for form in (self.form, self.derivative):
            form.set_columns(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.drawn)
        column.addWidget(self.form)
        column.addWidget(self.derivative)
        column.addLayout(notches)
        column.addWidget(self.demands)
        column.addWidget(self.verdict)
        column.addStretch(1)
        self._name_notches()

    def _connect(self) -> None:
        self.kind.chosen.connect(self._chosen)
        self.desk.plot.changed.connect(lambda *_: self.wanted.emit())
        for form in (self.form, self.demands, self.derivative):
            form.changed.connect(lambda *_: self._changed())
        self.drawn.chosen.connect(self.wanted)
        self.spectrum.notches_changed.connect(self._notched)
        self.spectrum.angle_chosen.connect(self._turned)
        self.notch.clicked.connect(lambda: self.spectrum.set_notches(self.spectrum.peaks))
        self.no_notch.clicked.connect(partial(self.spectrum.set_notches, ()))
