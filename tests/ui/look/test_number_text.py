"""Numbers by the signs of a language: what is written, and that what was written is read again."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.kernel import Kernel
from ui.form.number_field import NumberField
from ui.kernel.grid.clipboard import cells_text
from ui.kernel.grid.spoken import weight_words
from ui.kernel.grid.typing import typed_weight, typed_weights
from ui.kernel.value_bar import all_digits
from ui.look.charts import short
from ui.look.colour_bar import short_number
from ui.look.language import silence, speak
from ui.look.number_text import figure, localized, number_text, read_typed
from ui.look.value_scale import SCALES
from ui.look.zoom_button import zoom_text


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = speak(qapp, "de")
    yield
    silence(qapp, translators)


def test_numbers_have_the_languages_comma(german: None) -> None:
    assert number_text(1.5) == "1,5"
    assert number_text(-0.25) == "−0,25"
    assert number_text(1.5e-7) == "1,5e−07"
    assert number_text(12.0) == "12"
    assert figure(0.1234, ".1%") == "12,3%"
    assert figure(1234567.5, ",.1f") == "1\u202f234\u202f567,5"
    assert short(0.24) == ",24"
    assert short_number(-0.5) == "−,5"
    assert zoom_text(0.055) == "5,5 %"
    assert weight_words(-0.25) == "minus 0,25"
    assert weight_words(-0.0) == "0"
    assert [scale.text(0.5) for scale in SCALES[1:3]] == ["0,500", "\u200750,0 %"]
    assert localized("Kept 0.5 of it.") == "Kept 0,5 of it."


def test_in_english_they_have_points(qapp: QApplication) -> None:
    silence(qapp, speak(qapp, "de"))
    assert (number_text(1.5), short(0.24), figure(1234.5, ",.1f")) == ("1.5", ".24", "1\u202f234.5")
    with pytest.raises(ArithmeticTextError):
        read_typed("1,5", evaluate)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,5", 1.5),
        ("1.5", 1.5),
        (",5", 0.5),
        ("−,5", -0.5),
        ("1,5e3", 1500.0),
        ("=1,5 + 0,25", 1.75),
        ("max(0,5; 1,25)", 1.25),
        ("max(0,5, 1,25)", 1.25),
        ("max(1,2)", 2.0),
        ("hypot(3;4)", 5.0),
        ("sqrt(2,25)", 1.5),
    ],
)
def test_typed_numbers_may_have_commas_or_points(german: None, text: str, value: float) -> None:
    assert read_typed(text, evaluate) == value
    assert typed_weight(text) == (value, "")


def test_what_cannot_be_read_is_named_as_it_was_typed(german: None) -> None:
    with pytest.raises(ArithmeticTextError, match="'1,5,2x'"):
        read_typed("1,5,2x", evaluate)
    assert typed_weight("1,") == (None, "")  # it goes on
    assert typed_weight(",") == (None, "")


@pytest.mark.parametrize("value", [0.1, -2.5, 1 / 3, 1e-9, 12345.678])
def test_what_is_shown_reads_back(german: None, value: float) -> None:
    assert typed_weight(all_digits(value))[0] == value
    assert math.isclose(typed_weight(number_text(value, 15))[0] or 0, value, rel_tol=1e-12)


def test_formulas_of_the_grid_take_commas(german: None) -> None:
    kernel = Kernel(np.zeros((3, 3)))
    whole = (slice(0, 3), slice(0, 3))
    weights, fault = typed_weights("=0,5*x", kernel, whole)
    assert weights is not None
    assert fault == ""
    assert weights[0].tolist() == [-0.5, 0.0, 0.5]


def test_a_field_shows_and_takes_commas(german: None, qtbot: QtBot) -> None:
    field = NumberField("Sigma", 1.5, 0.0, 10.0)
    qtbot.addWidget(field)
    assert field.field.text() == "1,5"
    field.field.clear()
    qtbot.keyClicks(field.field, "2,25")
    assert field.value() == 2.25
    field.field.clear()
    qtbot.keyClicks(field.field, "12,5")
    assert "12,5" in field._error.text()
    assert field.value() != 12.5


def test_what_is_copied_keeps_points(german: None) -> None:
    assert cells_text(np.array([[0.5, -1.0]])) == "0.5\t-1"
    assert QLocale().decimalPoint() == ","
