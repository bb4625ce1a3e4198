"""Samples of the window's widgets, each posed in one of its states, for `ComponentsPage`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from filters.kernel import Kernel
from filters.params.kinds.number import FloatKind, Range
from filters.params.param import Param
from ui.form.controls import NumberControl
from ui.form.form import ParamForm
from ui.look.charts import Curve, LineChart
from ui.look.chip import Chip
from ui.look.colour_bar import ColourBar
from ui.look.empty_state import EmptyState
from ui.look.icons import FOLDER, icon
from ui.look.kernel_icon import weights_icon
from ui.look.section import SectionHeader
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import CHIP, PALETTE_ROW, SPACE, STEP_ROW
from ui.palette.row import ENTRY, PaletteDelegate, PaletteRow
from ui.presets.cards import CardDelegate
from ui.presets.model import PRESET, STARRED_ROLE, THUMBNAIL
from ui.steps.row import ROW_DATA, StepRow, StepRowDelegate
from ui.window.message_bar import Kind, MessageBar
from ui.window.posed import (
    FOCUS,
    HOVER,
    NONE,
    PRESSED,
    SELECTED,
    Drawn,
    IconSheet,
    PosedButton,
    Swatches,
    dunes,
)

BLUR: Final = Kernel(np.outer([1, 2, 3, 2, 1], [1, 2, 3, 2, 1]), normalize=True)
EDGE: Final = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
CARD: Final = QSize(104, 82)  # logical pixels


class _FocusedChip(Chip):
    def hasFocus(self) -> bool:
        return True


class _FocusedSwitch(SegmentedSwitch):
    def hasFocus(self) -> bool:
        return True


class _FocusedHeader(SectionHeader):
    def hasFocus(self) -> bool:
        return True


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch()
    return holder


@dataclass(frozen=True)
class _OneNumber:
    """What a form of one number is made from."""

    params: tuple[Param, ...]

    def is_relevant(self, name: str, values: object, /) -> bool:
        return True


def _slider(state: str) -> QWidget:
    """A number over its slider, in a form as all have."""
    is_two_sided = state == "two-sided"
    limits = Range(-1, 1) if is_two_sided else Range(0, 5, "px")
    value, default = (-0.35, 0.0) if is_two_sided else (1.4, 1.0 if state == "changed" else 1.4)
    name = "Phase" if is_two_sided else "Radius"
    form = ParamForm(_OneNumber((Param("value", FloatKind(limits), default, name),)), margin=SPACE)
    form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    form.set_values({"value": value})
    control = form.controls["value"]
    assert isinstance(control, NumberControl)
    if state in ("hover", "focus") and control.slider is not None:
        control.slider.pose(is_over=state == "hover", is_focused=state == "focus")
    elif state == "disabled":
        form.setEnabled(False)
    elif state == "error":
        control.field.field.setText("1.4 *")
        control.field.set_error("The sum ends early: a number is missing after *.")
    return form


def _step(state: str) -> QWidget:
    kernels = {"selected": EDGE, "off": BLUR}
    picture = weights_icon(kernels[state], 32) if state in kernels else icon("curve")
    titles = {"selected": ("Unsharp mask", "1.4 px · 0.90"), "off": ("Gaussian blur", "σ 1.8 px")}
    title, detail = titles.get(state, ("Curve", "RGB · 3 points"))
    if state == "failed":
        title, detail = "Starburst", "needs the filter “starburst”, kept as it is"
    is_selected = state == "selected"
    row = StepRow(
        title, detail, picture, state != "off", is_selected, state == "failed", is_selected
    )
    flags = {"hover": HOVER, "selected": SELECTED, "focus": SELECTED | FOCUS}.get(state, NONE)
    return Drawn(StepRowDelegate(), {ROW_DATA: row}, flags, QSize(300, STEP_ROW))


def _cards() -> QWidget:
    def card(name: str, flags: Any = NONE, starred: bool = False, picture: bool = True) -> QWidget:
        data = {
            Qt.ItemDataRole.EditRole: name,
            Qt.ItemDataRole.DecorationRole: weights_icon(BLUR, 32),
            PRESET: name,
            STARRED_ROLE: starred,
            THUMBNAIL: dunes() if picture else None,
        }
        return Drawn(CardDelegate(), data, flags, CARD, margin=3)

    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(SPACE)
    rows.addWidget(_row(card("rest"), card("selected", SELECTED), card("favourite", NONE, True)))
    rows.addWidget(_row(card("hover", HOVER), card("still to come", NONE, False, False)))
    return holder


def _buttons() -> QWidget:
    primary = PosedButton("Export", NONE)
    primary.setProperty("primary", True)
    off = PosedButton("Off", NONE)
    off.setEnabled(False)
    return _row(primary, PosedButton("Reset", NONE), off)


def _posed_buttons() -> QWidget:
    posed = (("Hover", HOVER), ("Pressed", PRESSED), ("Focus", FOCUS))
    return _row(*(PosedButton(text, flags) for text, flags in posed))


def _fields() -> QWidget:
    choice, field, wrong = QComboBox(), QLineEdit("1/9"), QLineEdit("1.4 *")
    choice.addItems(["Soft light", "Normal"])
    wrong.setProperty("invalid", True)
    for widget in (field, wrong):
        widget.setFixedWidth(64)
    on, off, unused = QCheckBox(), QCheckBox(), QCheckBox()
    on.setChecked(True)
    unused.setEnabled(False)
    return _row(choice, field, wrong, on, off, unused)


def _switches() -> QWidget:
    titles = ("Valid", "Same", "Full")
    return _row(SegmentedSwitch(titles), _FocusedSwitch(titles))


def _chips() -> QWidget:
    on, focused = Chip("Blur"), _FocusedChip("Blur")
    on.setChecked(True)
    off = Chip("Off")
    off.setEnabled(False)
    holder = _row(Chip("Blur"), on, focused, Chip("Add", "plus"), off)
    holder.setMinimumHeight(CHIP + 2)
    return holder


def _header(is_open: bool, is_focused: bool = False) -> QWidget:
    header = (_FocusedHeader if is_focused else SectionHeader)("Size" if is_open else "Profile")
    header.set_open(is_open)
    header.set_summary("Long side 1600 px" if is_open else "Convert to sRGB")
    return header


def _message(kind: Kind, text: str, action: str) -> QWidget:
    holder = QWidget()
    holder.setFixedHeight(60)
    bar = MessageBar()
    bar.float_over(holder)
    bar.say(text, kind, action)
    bar.leaving.stop()  # it stands here for good
    return holder


def _palette(title: str, words: str, flags: Any, tail: str) -> QWidget:
    picture = weights_icon(BLUR, 24) if flags else "recent"
    row = PaletteRow(title, words, "blur", picture, tail)
    return Drawn(PaletteDelegate(), {ENTRY: row}, flags, QSize(432, PALETTE_ROW))


def _chart() -> QWidget:
    chart = LineChart("A chart", 96, "c/px")
    x = np.linspace(0, 0.5, 65)
    falling, rising = Curve("this kernel", x, np.cos(np.pi * x)), 1 + 2 * x**2
    chart.show_curves((falling, Curve("against", x, rising, dashed=True)), (0.0, 1.0))
    return chart


SLIDER_STATES: Final = ("rest", "hover", "changed", "focus", "two-sided", "disabled", "error")
STEP_STATES: Final = ("rest", "hover", "selected", "focus", "off", "failed")
SLIDERS: Final = tuple((state, partial(_slider, state)) for state in SLIDER_STATES)
STEPS: Final = tuple((state, partial(_step, state)) for state in STEP_STATES)
CARDS: Final = (("", _cards),)
BUTTONS: Final = (
    ("", _buttons),
    ("", _posed_buttons),
    ("", _fields),
    ("", _switches),
    ("", _chips),
)
SECTIONS: Final = (
    ("", partial(_header, False)),
    ("", partial(_header, True)),
    ("", partial(_header, True, True)),
)
EMPTY: Final = (
    (
        "",
        partial(
            EmptyState, "steps", "No steps yet.", "Choose a preset, or add a filter.", "Add filter"
        ),
    ),
    (
        "",
        partial(
            EmptyState,
            "kernel",
            "Median has no kernel.",
            "Of a kernel, its response is shown here.",
            "Add a convolution",
            True,
        ),
    ),
)
ICONS: Final = (("", partial(IconSheet, sorted(file.stem for file in FOLDER.glob("*.svg")))),)
MESSAGES: Final = (
    ("", partial(_message, "note", "Added Unsharp mask after Curve.", "Replace Curve instead")),
    ("", partial(_message, "error", "coast.tif can't be saved: the disk is full.", "")),
    ("", partial(_message, "work", "Non-local means is still working", "Stop")),
)
PALETTE: Final = (
    ("", partial(_palette, "Undo Gaussian blur", "Takes back the last change", NONE, "Ctrl+Z")),
    ("", partial(_palette, "Gaussian blur", "Softens evenly", SELECTED, "Enter")),
    ("", partial(_palette, "Gaussian blur", "Softens evenly", HOVER, "On")),
)
CHARTS: Final = (("", _chart), ("", ColourBar))
COLOURS: Final = (("", Swatches),)
