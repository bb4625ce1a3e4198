"""A place of a layer taken apart: its numbers are the engine's, however it slides."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from editor.lab.field import field_at
from editor.lab.formula import (
    as_latex,
    as_numpy,
    as_text,
    fixed,
    number,
    numbers,
    padded_text,
    stages,
    symbols,
    tap_text,
    terms,
)
from editor.lab.layer import Layer
from filters.convolution.bank.padding import PADDING_MODES
from filters.kernel import Kernel
from tests.editor.lab.layers import random_layer, random_pixels

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def test_the_numbers_are_the_engines_at_a_thousand_places():
    rng = np.random.default_rng(22)
    for _ in range(250):
        pixels, layer = random_pixels(rng), random_layer(rng)
        maps = layer.maps(pixels)
        for _ in range(4):
            index, row, column = (int(rng.integers(n)) for n in maps.shape)
            field = field_at(pixels, layer, maps, row, column, index)
            assert field.result == maps[index, row, column]
            size = 1.0 + sum(float(np.abs(p.products).sum()) for p in field.planes)
            size = size / min(1.0, abs(field.divisor)) + abs(field.offset) + abs(field.bias)
            assert field.worked_out == pytest.approx(field.result, abs=1e-6 * size), layer


def test_each_value_is_that_of_the_pixel_it_is_said_to_be():
    rng = np.random.default_rng(5)
    for _ in range(60):
        pixels, layer = random_pixels(rng), random_layer(rng)
        layer = dataclasses.replace(layer, depth="full")
        maps = layer.maps(pixels)
        row, column = int(rng.integers(maps.shape[1])), int(rng.integers(maps.shape[2]))
        field = field_at(pixels, layer, maps, row, column)
        for at in np.ndindex(layer.kernel.shape):
            source = field.source_of(*at)
            for index, plane in enumerate(field.planes):
                expected = 0.0 if source is None else pixels[(*source, index)]
                assert plane.values[at] == expected
            if not field.padded[at]:
                assert source == (field.rows[at[0]], field.columns[at[1]])
                assert field.tap_at(*source) == at


@pytest.mark.parametrize("outside", PADDING_MODES)
def test_the_taps_that_the_border_made_are_told_from_the_others(outside):
    pixels = np.random.default_rng(1).random((6, 6, 1), np.float32)
    layer = Layer(SHARPEN, padding="same", outside=outside)
    field = field_at(pixels, layer, layer.maps(pixels), 0, 3)
    assert field.padded.tolist() == [[True] * 3, [False] * 3, [False] * 3]
    sources = {"zero": None, "clamp": (0, 3), "mirror": (0, 3), "reflect": (1, 3), "wrap": (5, 3)}
    assert field.source_of(0, 1) == sources[outside]
    assert field.tap_at(-1, 3) == (0, 1)
    assert field.tap_at(4, 4) is None


def test_a_place_that_is_not_there_is_refused():
    pixels = np.zeros((5, 5, 3), np.float32)
    layer = Layer(SHARPEN)
    with pytest.raises(IndexError, match="no row 3"):
        field_at(pixels, layer, layer.maps(pixels), 3, 0)


def test_numpy_works_its_line_out_to_the_result():
    rng = np.random.default_rng(9)
    for _ in range(60):
        pixels, layer = random_pixels(rng), random_layer(rng)
        maps = layer.maps(pixels)
        index, row, column = (int(rng.integers(n)) for n in maps.shape)
        field = field_at(pixels, layer, maps, row, column, index)
        assert eval(as_numpy(field), {"np": np}) == pytest.approx(field.worked_out, abs=1e-9)


def test_the_formula_is_written_with_symbols_and_with_numbers():
    pixels = np.full((5, 5, 3), 0.5, np.float32)
    layer = Layer(
        Kernel([[1, 2, 1]], divisor=4, offset=-0.25),
        stride=2,
        dilation=2,
        bias=0.125,
        padding=(0, 2, 0, 2),
        activation="relu",
    )
    assert symbols(layer, (0, 2, 0, 2)) == (
        "y[i, j] = max(0, (Σ c, m, n  w[m, n] · x[c, 2i + 2m, 2j + 2n − 2]) / 4 − 0.25 + 0.125)"
    )
    field = field_at(pixels, layer, layer.maps(pixels), 1, 1)
    assert numbers(field) == "y[1, 1] = max(0, (2 + 2 + 2) / 4 − 0.25 + 0.125) = 1.375"
    assert symbols(Layer(SHARPEN, depth="depthwise"), (0, 0, 0, 0)) == (
        "y[k, i, j] = Σ m, n  w[m, n] · x[k, i + m, j + n]"
    )


def test_text_and_latex_hold_every_number():
    pixels = np.arange(27, dtype=np.float32).reshape(3, 3, 3) / 64
    layer = Layer(SHARPEN, padding="same", activation="abs")
    field = field_at(pixels, layer, layer.maps(pixels), 0, 0)
    text, latex = as_text(field), as_latex(field)
    assert text.count("weights") == 3
    assert "5 taps lie in the padding (zero)" in text
    assert text.endswith(numbers(field) + "\n")
    for plane in field.planes:
        for value in (*plane.values.ravel(), *plane.weights.ravel()):
            assert number(float(value)) in text
            assert number(float(value)).replace("−", "-") in latex
    assert latex.count("\\begin{bmatrix}") == latex.count("\\end{bmatrix}") == 6
    assert "\\left|" in latex
    assert all(line.strip() for line in latex.split("\n"))  # \[ and \] allow no empty line


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (-0.0, "0"), (-0.19149, "−0.1915"), (2.50, "2.5"), (1e-7, "1e−07"), (120, "120")],
)
def test_numbers_are_short_and_never_minus_zero(value, text):
    assert number(value) == text


def test_what_is_done_with_the_sum_is_said_one_after_the_other():
    pixels = np.full((5, 5, 3), 0.5, np.float32)
    kernel = Kernel([[1, 2, 1]], divisor=4, offset=-0.25)
    layer = Layer(kernel, bias=-0.5, padding="same", outside="clamp", activation="relu")
    field = field_at(pixels, layer, layer.maps(pixels), 0, 0)
    assert " ".join(text for text, _ in terms(field)) == (
        "( Red 2.000 + Green 2.000 + Blue 2.000 ) ÷ 4 + offset −0.25 + bias −0.5 cut below 0"
    )
    assert stages(field) == [
        ("Sum of the products", 6.0),
        ("÷ divisor 4", 1.5),
        ("+ offset −0.25", 1.25),
        ("+ bias −0.5", 0.75),
        ("ReLU: cut below 0", 0.75),
    ]
    assert padded_text(field) == "1 hatched: the edge repeated"
    assert tap_text(field, None) == ""
    assert tap_text(field, (0, 1)) == "0.5 × 2 = 1,  0.5 × 2 = 1,  0.5 × 2 = 1"
    assert tap_text(field, (0, 0)).endswith("0.5 × 1 = 0.5: the edge repeated")
    inside = field_at(pixels, layer, layer.maps(pixels), 2, 2)
    assert padded_text(inside) == ""


def test_numbers_that_change_keep_their_width():
    assert [fixed(v) for v in (0.18, -0.0911, -0.0001, 12.0)] == [
        "0.180",
        "−0.091",
        "0.000",
        "12.000",
    ]
