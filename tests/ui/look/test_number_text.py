"""Numbers by the signs of a language: what is written, and that what was written is read again."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.render.output.settings import ExportSettings
from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.kernel import Kernel
from filters.params.kinds.earlier import Earlier, EarlierKind
from filters.params.kinds.number import UNLIMITED, FloatKind
from filters.params.param import Param
from ui.export.settings_form import SettingsForm
from ui.form.number_field import NumberField
from ui.kernel.grid.clipboard import cells_text, pasted
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.spoken import weight_words
from ui.kernel.grid.typing import typed_weight, typed_weights
from ui.kernel.value_bar import all_digits, is_matrix
from ui.lessons.task_card import answer_with_points
from ui.look.charts import short
from ui.look.colour_bar import short_number
from ui.look.language import silence, speak
from ui.look.number_text import figure, localized, number_text, read_typed
from ui.look.phrase import phrase
from ui.look.value_scale import SCALES
from ui.look.zoom_button import zoom_text
from ui.steps.list import brief_words


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
    assert figure(0.1234, ".1%") == "12,3 %"
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
    for text in ("1,500", "1,5,2", "max(0,5; 1)"):
        with pytest.raises(ArithmeticTextError):
            read_typed(text, evaluate)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,5", 1.5),
        ("−,5", -0.5),
        ("0,125", 0.125),
        ("2,5e-1", 0.25),
        ("= 1.234,5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("-12.345.678,25", -12345678.25),
        ("1\u202f234,5", 1234.5),
        ("1'234.5", 1234.5),
        ("1.234", 1.234),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_what_can_only_be_one_number_is_read_in_every_language(
    qapp: QApplication, language: str, text: str, value: float
) -> None:
    translators = speak(qapp, language)
    try:
        assert read_typed(text, evaluate) == value
        assert typed_weight(text) == (value, "")
    finally:
        silence(qapp, translators)


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


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("1,5", False),
        ("0,5*x", False),
        ("max(0,5; 1)", False),
        ("max(0,5; x) - 0,25*y", False),
        ("1,2,1", True),
        ("1, 2", True),
        ("1 2 1; 2 4 2", True),
        ("0,5 1; 1 0,5", True),
        ("np.array([[1, 2], [3, 4]])", True),
    ],
)
def test_a_formula_with_commas_is_no_matrix(german: None, text: str, is_one: bool) -> None:
    assert is_matrix(text) == is_one


def test_a_table_of_a_spreadsheet_is_pasted_with_its_commas(german: None) -> None:
    first = Selection.at(0, 0)
    found = pasted(Kernel(np.zeros((3, 3))), first, "0,5\t1\n-1\t,25")
    assert found.kernel.weights.tolist() == [[0.5, 1.0], [-1.0, 0.25]]
    found = pasted(Kernel(np.zeros((3, 3))), first, "1.234,5\t0,5")
    assert found.kernel.weights.tolist() == [[1234.5, 0.5]]
    found = pasted(Kernel(np.zeros((3, 3))), first, "1,2\n3,4")  # as a program writes them
    assert found.kernel.weights.tolist() == [[1.0, 2.0], [3.0, 4.0]]


def test_what_may_be_one_number_or_two_is_one_where_the_language_has_commas(german: None) -> None:
    first = Selection.at(1, 1)
    assert pasted(Kernel(np.zeros((3, 3))), first, "-0,5").kernel.weights[1, 1] == -0.5
    found = pasted(Kernel(np.zeros((3, 3))), Selection.at(0, 0), "0,5\n1,05\n-2,5")
    assert found.kernel.weights.tolist() == [[0.5], [1.05], [-2.5]]
    found = pasted(Kernel(np.zeros((3, 3))), Selection.at(0, 0), "0,5, 1,5")
    assert found.kernel.weights.tolist() == [[0.5, 1.5]]


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


def test_names_in_a_step_s_row_keep_their_points(german: None) -> None:
    earlier = Param("under", EarlierKind(), Earlier(), "Under")
    assert brief_words(earlier, Earlier("b 1.2")) == "b 1.2"
    assert brief_words(Param("sigma", FloatKind(UNLIMITED), 1.5, "Sigma"), 0.5) == "0,5"


def test_numbers_of_numpy_are_written_as_others(german: None) -> None:
    assert phrase("{x:.2f} {y}", x=np.float32(0.5), y=np.float32(0.25)) == "0,50 0,25"
    assert phrase("{n:,}", n=np.int64(12345)) == "12\u202f345"
    counted = phrase("{count} steps", one="{count} step", count=np.int64(5))
    assert counted == phrase("{count} steps", one="{count} step", count=5)


def test_the_size_of_an_export_takes_commas(german: None, qtbot: QtBot) -> None:
    form = SettingsForm()
    qtbot.addWidget(form)
    found: list[ExportSettings] = []
    form.changed.connect(found.append)
    form.size_line.field.clear()
    qtbot.keyClicks(form.size_line.field, "33,3 %")
    assert form.size_line.error == ""
    assert found[-1].size.percent == 33.3
    form.size_line.field.editingFinished.emit()
    assert form.size_line.field.text() == "33,3 %"
    assert found[-1].size.text == "33.3 %"


def test_answers_of_lessons_are_numbers_or_words() -> None:
    assert answer_with_points("yes, 2,5 of them") == "yes, 2,5 of them"


def test_answers_of_lessons_take_commas(german: None) -> None:
    assert answer_with_points("0,5") == "0.5"
    assert answer_with_points("336") == "336"


def test_what_is_copied_keeps_points(german: None) -> None:
    assert cells_text(np.array([[0.5, -1.0]])) == "0.5\t-1"
    assert QLocale().decimalPoint() == ","


def test_a_part_of_a_phrase_may_be_called_text(qapp: QApplication) -> None:
    assert phrase("{text!r} is no number", text="1e999") == "'1e999' is no number"
