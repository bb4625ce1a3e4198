"""Topics: which place of the guide explains a control."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDockWidget, QMenuBar, QWidget

from editor.cli.filters import as_text
from editor.support.guide import Place
from filters.filter_spec import FilterSpec
from ui.batch.certificate_page import CertificatePage
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
from ui.plugins.finder import PluginFinder
from ui.plugins.page import PluginsPage
from ui.preferences.page import PreferencesPage
from ui.preferences.row import SettingRow
from ui.preferences.settings import SHORTCUTS
from ui.steps.blending import BlendingSection
from ui.steps.list import StepList
from ui.steps.mask_form import MaskForm
from ui.window.about import AboutPage
from ui.window.canvas_bar import CanvasBar
from ui.window.menu_row import MenuRow
from ui.window.message_bar import MessageBar
from ui.window.search import SearchEverything
from ui.window.start_page import StartPage
from ui.window.status import StatusBar

FILTERS, GENERATORS = "reference/filters.md", "reference/generators.md"
COMMANDS: Final = "reference/commands.md"
PREFERENCES: Final = "preferences.md"
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
    (SearchEverything, Place(COMMANDS)),
    (QMenuBar, Place(COMMANDS)),
    (MenuRow, OPENING),
    (StatusBar, OPENING),
    (MessageBar, OPENING),
    (CanvasBar, OPENING),
    (StartPage, OPENING),
    (AboutPage, Place("versions.md")),
    (CertificatePage, Place("batch.md", "Is it the same, pixel by pixel?")),
    (PluginsPage, Place("sharing-plugins.md", "The page Plugins")),
    (PluginFinder, Place("sharing-plugins.md", "Get one")),
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


def _part(widget: QWidget) -> Place | None:
    """Return the place that explains a part of the window; None where the widget is none."""
    if isinstance(widget, QDockWidget):
        return PANELS.get(widget.objectName())
    if isinstance(widget, SettingRow):
        return Place(PREFERENCES, widget.setting.section, widget.setting.title)
    if isinstance(widget, PreferencesPage):
        shown = widget.section
        return Place("reference/keys.md") if shown == SHORTCUTS else Place(PREFERENCES, shown)
    return next((place for kind, place in PARTS if isinstance(widget, kind)), None)


def _row_filter(widget: QWidget, place: QPoint | None) -> str:
    """Return the id of the filter in a list's row at a place of the screen, or the chosen one."""
    if isinstance(widget, StepList):
        return widget.filter_at(place)
    if not isinstance(widget, SearchEverything):
        return ""
    at = widget.list.currentIndex()
    if place is not None:
        at = widget.list.indexAt(widget.list.viewport().mapFromGlobal(place))
    command = widget.model.command(at.row())
    step = command.preview() if command is not None and command.preview else None
    return "" if step is None else step.filter_id


def place_of_filter(spec: FilterSpec, word: str = "") -> Place:
    """Return the place that explains a filter: in the reference, or a page made for a plugin's."""
    if not spec.runs_apart:
        return Place(FILTERS, _title_of(spec), word)
    lines = (f"    {line}" for line in as_text(spec).splitlines())
    return Place(spec.id, word=word, text="\n".join((f"# {spec.title}", "", *lines)))


def topic_of(
    widget: QWidget | None,
    find: Callable[[str], FilterSpec | None] = lambda _: None,
    at_pointer: QPoint | None = None,
) -> Place:
    """Return the place that explains a control: the nearest around it of which something is said.

    A control of a form is a parameter of a filter or generator, in the reference; a button that
    does a command is that command there. The window itself has the first page. A row of the steps
    or of the search is its filter, by the id that `find` knows: the row under the pointer, where
    that is what is meant, else the chosen one.
    """
    word = ""
    at = widget
    while at is not None:
        if isinstance(at, Control) and not word:
            word = at.param.name
        if isinstance(at, ParamForm):
            if isinstance(at.spec, FilterSpec):
                return place_of_filter(at.spec, word)
            return Place(GENERATORS, _title_of(at.spec), word)
        if (spec := find(_row_filter(at, at_pointer))) is not None:
            return place_of_filter(spec)
        if isinstance(at, GeneratorPanel):
            return Place(GENERATORS)
        if isinstance(words := at.property(COMMAND), str):
            menu, _, title = words.partition("\n")
            return Place(COMMANDS, menu, title)
        if (part := _part(at)) is not None:
            return part
        at = at.parentWidget()
    return Place()
