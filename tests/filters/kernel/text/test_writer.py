"""Kernels and arithmetic as text."""

from __future__ import annotations

import contextlib
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.kernel import KernelError
from filters.kernel.text.reader import read_kernel
from filters.kernel.text.writer import format_kernel

WEIGHT = st.floats(allow_infinity=False) | st.integers(-(10**12), 10**12).map(float)


GRIDS = st.integers(1, 5).flatmap(
    lambda n: st.lists(st.lists(WEIGHT, min_size=n, max_size=n), min_size=1, max_size=5)
)


@given(GRIDS)
def test_a_kernel_comes_back_from_its_text_to_the_last_bit(weights):
    again = read_kernel(format_kernel(weights)).weights
    np.testing.assert_array_equal(again, np.array(weights))


@pytest.mark.parametrize(
    "text",
    ["1 2;3 4", "1,2;3,4", "1\t2\n3\t4\n", " 1, 2 ;; 3 , 4 ;", "1 2\r\n3 4", "2/2 2^1;=3 8/2"],
)
def test_rows_and_numbers_may_be_parted_in_every_usual_way(text):
    assert read_kernel(text).weights.tolist() == [[1, 2], [3, 4]]


@given(st.text(max_size=60))
def test_any_text_is_a_kernel_or_one_sentence(text):
    with contextlib.suppress(KernelError):
        weights = read_kernel(text).weights
        assert weights.ndim == 2
        assert weights.size


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1/9", 1 / 9),
        ("-1/4", -0.25),
        ("\u22122", -2),
        ("=2*(3+4)", 14),
        ("sqrt(2)/2", math.sqrt(0.5)),
        ("2^-3", 0.125),
        ("pi", math.pi),
        ("1e-3", 0.001),
        (".5", 0.5),
    ],
)
def test_arithmetic_is_computed(text, value):
    assert evaluate(text) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "1+",
        "__import__('os')",
        "1 if 1 else 2",
        "[1]",
        "9**9**9**9",
        "(-1)^0.5",
        "1/0",
        "True",
        "'a'",
        "1;2",
        "sqrt(-1)",
        "(" * 150,
        "1j",
        "0x",
        "a.b",
        "lambda: 1",
    ],
)
def test_what_is_no_arithmetic_is_one_sentence(text):
    with pytest.raises(ArithmeticTextError):
        evaluate(text)


def test_a_row_of_another_length_and_a_bad_number_are_named():
    with pytest.raises(KernelError, match="row 2 of the kernel has 1 numbers, row 1 has 2"):
        read_kernel("1 2; 3")
    with pytest.raises(KernelError, match="row 2, column 1"):
        read_kernel("1 2; x 3")
    assert read_kernel("nan 1").kernel.holes.tolist() == [[True, False]]
