"""Topics: which place of the guide explains a control."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDockWidget, QMenuBar, QWidget

from editor.support.guide import Place
from filters.filter_spec import FilterSpec
from ui.batch.page import BatchPage
from ui.canvas.canvas import Canvas
from ui.command.actions import COMMAND
from ui.compare.page import ComparePage
from ui.compare.states.page import StatesPage
from ui.export.page import ExportPage
from ui.form.controls import Control
from ui.form.form import ParamForm
from ui.kernel.editor import KernelEditor
from ui.kernel.generators import GeneratorPanel
from ui.lab.guess.guess_view import GuessView
from ui.lab.learn.learn_view import LearnView
from ui.lab.maps.maps_view import MapsView
from ui.lab.network.network_view import NetworkView
from ui.lab.workspace import LabPage
from ui.measured.page import MeasuredPage
from ui.photos.strip import FilmStrip
from ui.preferences.page import PreferencesPage
from ui.steps.blending import BlendingSection
from ui.steps.mask_form import MaskForm
from ui.window.search import SearchEverything

FILTERS, GENERATORS = "reference/filters.md", "reference/generators.md"
COMMANDS: Final = "reference/commands.md"
OPENING: Final = Place("window.md", "Open, look, save")
STEPS: Final = Place("window.md", "Steps and presets")
BENCH: Final = Place("window.md", "The kernel's bench")
PARTS: Final[tuple[tuple[type[QWidget], Place], ...]] = (
    (MaskForm, Place("masks.md", "In the window")),
    (BlendingSection, Place("masks.md")),
    (KernelEditor, BENCH),
    (NetworkView, Place("lab.md", "Network")),
    (LearnView, Place("lab.md", "Learn")),
    (GuessView, Place("lab.md", "Guess")),
    (MapsView, Place("lab.md", "Maps")),
    (LabPage, Place("lab.md", "Slide")),
    (ComparePage, BENCH),
    (StatesPage, STEPS),
    (BatchPage, Place("batch.md", "In the window")),
    (MeasuredPage, Place("measured-kernels.md")),
    (ExportPage, Place("formats.md", "Saved")),
    (PreferencesPage, Place("reference/keys.md")),
    (SearchEverything, Place(COMMANDS)),
    (QMenuBar, Place(COMMANDS)),
    (FilmStrip, OPENING),
    (Canvas, OPENING),
)
PANELS: Final = {
    "Presets": STEPS,
    "Histogram": Place("concepts.md", "Light"),
    "Colours": Place("masks.md", "Colours picked from the photo"),
    "Filter": STEPS,
    "Steps": STEPS,
    "History": Place("concepts.md", "Steps"),
    "Snapshots": STEPS,
    "Metadata": Place("formats.md", "Opened"),
    "Performance": Place("performance.md"),
    "Probe": Place("concepts.md", "Kernel, origin, divisor, offset"),
    "Plugins": Place("sharing-plugins.md"),
    "Results": STEPS,
    "Lesson": Place("lessons.md"),
    "Inspector": BENCH,
}  # by the titles of docks


def _title_of(spec: object) -> str:
    """Return what the guide calls a filter or generator, in whatever language it is shown."""
    return str(getattr(getattr(spec, "mark", None), "title", ""))


def topic_of(widget: QWidget | None) -> Place:
    """Return the place that explains a control: the nearest around it of which something is said.

    A control of a form is a parameter of a filter or generator, in the reference; a button that
    does a command is that command there. The window itself has the first page.
    """
    word = ""
    at = widget
    while at is not None:
        if isinstance(at, Control) and not word:
            word = at.param.name
        if isinstance(at, ParamForm):
            page = FILTERS if isinstance(at.spec, FilterSpec) else GENERATORS
            return Place(page, _title_of(at.spec), word)
        if isinstance(at, GeneratorPanel):
            return Place(GENERATORS)
        if isinstance(words := at.property(COMMAND), str):
            menu, _, title = words.partition("\n")
            return Place(COMMANDS, menu, title)
        for kind, place in PARTS:
            if isinstance(at, kind):
                return place
        if isinstance(at, QDockWidget) and at.objectName() in PANELS:
            return PANELS[at.objectName()]
        at = at.parentWidget()
    return Place()
