"""ShapePart: a picture, or a part of it, as a kernel: what a point of light becomes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from editor.document.image import Image
from editor.document.session import Session
from editor.fitting.shaping import ShapeFinding, find_shape, shape
from editor.presets.preset import Preset
from filters.params.kinds.plain import PLAIN_KINDS
from filters.params.param import Param
from filters.params.signature import Values, read_params
from filters.registry import Registry
from ui.form.form import ParamForm
from ui.look.charts import Curve, LineChart, short
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.tokens import SPACE
from ui.measured.chart_column import ChartColumn
from ui.measured.part import MeasuredPart, Work
from ui.measured.part_choice import PartChoice
from ui.measured.picture_view import PictureView
from ui.measured.region_view import RegionView
from ui.measured.sources import PictureChoice
from ui.measured.verdict_card import VerdictCard
from ui.work.task import Task


class _Fields:
    """The parameters of `shape`, as a form."""

    def __init__(self) -> None:
        self.params: tuple[Param, ...] = read_params(shape, PLAIN_KINDS)

    def is_relevant(self, name: str, values: Values, /) -> bool:
        """Whether a value matters: all of them do."""
        return True


class ShapePart(MeasuredPart):
    """Live: each change makes the kernel again, and the last one stays until then."""

    title = "Shape"
    label = "Making the kernel"
    is_live = True

    pictures: tuple[PictureView, ...]

    def __init__(self, registry: Registry, ask: Callable[[], str]) -> None:
        super().__init__()
        self._registry = registry
        self._photo: Image | None = None
        self.picture = PictureChoice("Shape", ask)
        self.picture.list.setToolTip("A bright shape on black: an open photo, or a file")
        self.picture.file_button.setToolTip("Choose the file of a shape")
        self.place = PartChoice("Part of the picture", "Whole picture")
        self.form = ParamForm(_Fields(), margin=0)
        self.form.set_columns(2)
        self.verdict = VerdictCard()
        self.whole = RegionView("Shape")
        others = PictureView("Photo, pixel by pixel"), PictureView("With the kernel")
        self.pictures = (self.whole, *others)
        self.chart = LineChart("Gain by frequency", 140, "c/px")
        self.charts = ChartColumn((("Gain by frequency", self.chart),))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for widget in (self.picture, self.place, self.form, self.verdict):
            column.addWidget(widget)
        column.addStretch(1)
        self.picture.chosen.connect(self._chosen)
        self.place.chosen.connect(self.wanted)
        self.whole.drawn.connect(self.place.choose)
        self.form.changed.connect(lambda *_: self.wanted.emit())
        self.clear()

    @property
    def is_ready(self) -> bool:
        return self._photo is not None and self.picture.source is not None

    def follow(self, session: Session) -> None:
        self._photo = None if session.document is None else session.document.source
        self.picture.offer([one.document.source for one in session.photos.items])

    def clear(self) -> None:
        for view in self.pictures:
            view.show_pixels(None, "")
        self.chart.show_curves(())
        self.charts.show_summaries(())
        self.verdict.say(
            said("Which shape?"),
            said(
                "Choose a bright shape on black, or draw a rectangle around one: "
                "lights take its form."
            ),
        )

    def work(self) -> Work:
        """Return the work that makes the kernel and lays it over the photo."""
        photo, source, region = self._photo, self.picture.source, self.place.region
        asked, registry = shape(**self.form.values()), self._registry
        assert photo is not None
        assert source is not None

        def find(task: Task) -> ShapeFinding:
            return find_shape(photo, source.read(), region, asked, registry, task.is_cancelled)

        return find

    def show_finding(self, found: ShapeFinding) -> Preset:
        """Show the shape, and the photo without and with it."""
        part = self.place.region
        self.whole.show_pixels(found.whole, "" if part else said("draw a part to use"))
        self.whole.show_region(found.picture, part)
        for view, pixels in zip(self.pictures[1:], (found.before, found.after), strict=True):
            view.show_pixels(pixels, "")
        kernel = found.kernel
        rows, columns = kernel.shape
        figures = (
            (f"{rows}x{columns}", "taps"),
            (figure(int(np.count_nonzero(kernel.taps)), ","), "taps that are not 0"),
            (short(kernel.sum, 3), "sum of the weights"),
        )
        words = "A point of light becomes this shape, in linear light."
        self.verdict.say(said("The picture is a kernel"), words, figures, "check")
        most = float(max(found.across.max(), found.down.max()))
        self.chart.show_curves(
            (
                Curve("across", found.frequencies, found.across),
                Curve("down", found.frequencies, found.down, dashed=True),
            ),
            (0.0, 1.0) if most < 1.4 else (0.0, round(most, 2)),
        )
        self.charts.show_summaries((said("across and down"),))
        return found.preset

    def _chosen(self) -> None:
        self.place.forget()  # a part of another picture means nothing in this one
        self.wanted.emit()
