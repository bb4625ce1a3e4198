"""Pasted kernels: every format is recognized and comes back; what is none is one sentence."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from filters.kernel import KernelError
from filters.kernel.text.reader import read_kernel

Writer = Callable[[np.ndarray], str]
NUMBERS = st.floats(-1e9, 1e9) | st.integers(-999, 999).map(float) | st.just(math.nan)
GRIDS = stnp.arrays(
    np.float64, stnp.array_shapes(min_dims=2, max_dims=2, max_side=6), elements=NUMBERS
)


def lines(between: str, ends: str = "\n", point: str = ".") -> Writer:
    def write(grid: np.ndarray) -> str:
        rows = (between.join(repr(float(v)).replace(".", point) for v in row) for row in grid)
        return ends.join(rows)

    return write


def numpy_repr(grid: np.ndarray) -> str:
    with np.printoptions(threshold=10**6, precision=17, floatmode="unique"):
        return repr(grid)


def numpy_str(grid: np.ndarray) -> str:
    with np.printoptions(threshold=10**6, precision=17, floatmode="unique"):
        return str(grid)


def magick(grid: np.ndarray) -> str:
    rows, columns = grid.shape
    return f"{columns}x{rows}: " + ",".join(repr(float(v)) for v in grid.ravel())


WRITERS: dict[str, tuple[str, Writer]] = {
    "tabs": ("spreadsheet cells", lines("\t")),
    "tabs, decimal commas": ("spreadsheet cells", lines("\t", point=",")),
    "commas": ("comma-separated values", lines(", ")),
    "semicolons": ("semicolon-separated values", lines(";")),
    "semicolons, decimal commas": ("semicolon-separated values", lines(";", point=",")),
    "spaces": ("rows of numbers", lines(" ")),
    "spaces, decimal commas": ("rows of numbers", lines(" ", point=",")),
    "python": ("Python list", lambda grid: str(grid.tolist())),
    "python tuples": (
        "Python list", lambda grid: str(tuple((*row,) for row in grid.tolist())).replace(",)", ")"),
    ),
    "numpy repr": ("NumPy array", numpy_repr),
    "numpy str": ("NumPy array", numpy_str),
    "matlab": ("MATLAB matrix", lambda grid: f"K = [{lines(' ', '; ')(grid)}];"),
    "imagemagick": ("ImageMagick kernel", magick),
}  # fmt: skip


@pytest.mark.parametrize("name", WRITERS)
@settings(max_examples=40)  # for each format
@given(grid=GRIDS)
def test_a_kernel_comes_back_from_each_format_to_the_last_bit(name: str, grid: np.ndarray) -> None:
    kind, write = WRITERS[name]
    if min(grid.shape) < 2:  # a single row or column can be meant in several ways
        grid = np.tile(grid, (2, 2))
    again = read_kernel(write(grid))
    np.testing.assert_array_equal(again.weights, grid)
    assert again.format == kind


@pytest.mark.parametrize(
    ("text", "weights", "kind"),
    [
        ("1\t\t2\r\n3\t4\t5\r\n", [[1, 0, 2], [3, 4, 5]], "spreadsheet cells"),
        ('"0,5";1\n1;"0,5"', [[0.5, 1], [1, 0.5]], "semicolon-separated values"),
        ("1/9\t−1\n=2*3\tsqrt(4)", [[1 / 9, -1], [6, 2]], "spreadsheet cells"),
        ("0 -1 0; -1 5 -1; 0 -1 0", [[0, -1, 0], [-1, 5, -1], [0, -1, 0]], "rows of numbers"),
        ("1,2;3,4", [[1, 2], [3, 4]], "comma-separated values"),
        ("1/16*[1 2 1;2 4 2;1 2 1]", np.outer([1, 2, 1], [1, 2, 1]) / 16, "MATLAB matrix"),
        ("[1 2 ...\n 3\n 4 5 NaN]", [[1, 2, 3], [4, 5, math.nan]], "MATLAB matrix"),
        ("[[1, 0, -1]] ", [[1, 0, -1]], "Python list"),
        ("[(1, 2), (2, None)]", [[1, 2], [2, math.nan]], "Python list"),
        (
            "k = np.array([\n [1, 2],\n [3, np.nan],\n], dtype=np.float32) / 4",
            [[0.25, 0.5], [0.75, math.nan]],
            "NumPy array",
        ),
        ("float k[2][2] = {{1, 2}, {3, 4}};", [[1, 2], [3, 4]], "Python list"),
        (
            "3: -,1,- 2,3,4 nan,1,nan",
            [[math.nan, 1, math.nan], [2, 3, 4], [math.nan, 1, math.nan]],
            "ImageMagick kernel",
        ),
    ],
)
def test_what_people_copy_is_read(text: str, weights: list[list[float]], kind: str) -> None:
    found = read_kernel(text)
    np.testing.assert_allclose(found.weights, weights, rtol=1e-15)
    assert found.format == kind
    assert found.origin is None


DECIMALS = [
    ("0,5 1,0 0,5", [[0.5, 1, 0.5]]),
    ("0,25 0,5 0,25; 0,5 1 0,5", [[0.25, 0.5, 0.25], [0.5, 1, 0.5]]),
    ("-0,5 0 0,5", [[-0.5, 0, 0.5]]),
    ("1,5e-1 2/0,5 1", [[0.15, 4, 1]]),
    ("0,5;1,0;0,5\n1;2;1\n0,5;1,0;0,5", [[0.5, 1, 0.5], [1, 2, 1], [0.5, 1, 0.5]]),
    ("0,5\t1,0\t0,5", [[0.5, 1, 0.5]]),
    ("0,5\t1,0;1,0\t0,5", [[0.5, 1], [1, 0.5]]),
    ("0,5\u00a01,0\u00a00,5", [[0.5, 1, 0.5]]),
]
PAIRS = [
    ("0, 5; 1, 0", [[0, 5], [1, 0]]),
    ("1,-2", [[1, -2]]),
    ("1,2,1;2,4,2", [[1, 2, 1], [2, 4, 2]]),
    ("1,2\n3,4\n5,6", [[1, 2], [3, 4], [5, 6]]),
    ("0.5,1;1,0.5", [[0.5, 1], [1, 0.5]]),
]


@pytest.mark.parametrize(("text", "weights"), DECIMALS + PAIRS)
def test_a_comma_is_a_decimal_one_where_it_can_part_nothing(
    text: str, weights: list[list[float]]
) -> None:
    np.testing.assert_allclose(read_kernel(text).weights, weights, rtol=1e-15)


@pytest.mark.parametrize(
    "text",
    [
        "0,5",
        "1,5",
        "0,5;1,0;0,5",
        "1,5;2,5;1,5",
        "0,5\n1,0\n0,5",
        "1,05\n2,1",
        "0,1;-1,0",
        "0,5, 1,5",
        "0,5, 1,0\n1,0, 0,5",
        "1.234,5",
        "1.234,5 1",
        ",5 1 ,5",
        "0,5 , 1,0 , 0,5",
    ],
)
def test_a_comma_that_may_mean_either_is_refused(text: str) -> None:
    with pytest.raises(KernelError, match="may be one number or two: write decimals with points"):
        read_kernel(text)


def test_an_imagemagick_string_says_the_origin_as_column_then_row() -> None:
    found = read_kernel("2x3+1+2: 1 2 3 4 5 6")
    assert found.weights.shape == (3, 2)
    assert found.origin == (2, 1)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "no text"),
        ("1 2; 3", "row 2 of the kernel has 1 numbers, row 1 has 2"),
        ("1 2\n3 x", "row 2, column 2 of the kernel: 'x'"),
        ("Sobel:45", "'Sobel:45'"),
        ("1.5\t2,5", "has a comma and"),
        ("3x3: 1 2 3", "needs 9 numbers, the text has 3"),
        ("3x3+3+0: 1 2 3 4 5 6 7 8 9", "outside"),
        ("3x3>: 1 2 3 4 5 6 7 8 9", "several ImageMagick kernels"),
        ("[[[1, 2]]]", "three or more dimensions"),
        ("[[1 2 ... 3 4]]", "shortened"),
        ("[[1, 2], [3, 4]", "brackets"),
        ("[1 2; 3 4] + 1", "not a factor"),
        ("[1 2; 3 4] / 0", "divided by 0"),
        ("1e999", "infinite"),
        ("\n".join(["1"] * 256), "256x1"),
        ("9" * 4_000_001, "too long"),
    ],
)
def test_what_is_no_kernel_is_one_sentence_that_says_why(text: str, named: str) -> None:
    with pytest.raises(KernelError, match=r"^[^\n]{1,200}$") as caught:
        read_kernel(text)
    assert named in str(caught.value)


def test_two_thousand_mutated_texts_are_kernels_or_one_sentence() -> None:
    chance = random.Random(7)
    grid = np.array([[0.5, -1, 2], [math.nan, 3e-4, 12345]])
    seeds = [write(grid) for _, write in WRITERS.values()] + ["1/9*[1 1;1 1]/2", "2x2+1+0: 1 - 2 3"]
    letters = "0123456789.,;:-+*/^()[]{}=eEnaxNp \t\n\"'%\\#@<>\x00é"
    sentences: list[str] = []
    for number in range(2000):
        text = list(seeds[number % len(seeds)])
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(text) + 1)
            text[at : at + chance.randint(0, 3)] = chance.choices(letters, k=chance.randint(0, 3))
        try:
            found = read_kernel("".join(text))
        except KernelError as error:
            sentences.append(str(error))
        else:
            assert found.weights.ndim == 2
            assert not np.isinf(found.weights).any()
    assert 50 < len(sentences) < 1950
    assert all(0 < len(sentence) < 300 and "\n" not in sentence for sentence in sentences)


@pytest.mark.parametrize(
    "text",
    [
        "1.234,5\t0,5\n-1\t2",
        "1.234,5;0,5\n-1;2",
        "1,234.5\t0.5\n-1\t2",
        '"1,234.5",0.5\n-1,2',
    ],
)
def test_thousands_may_be_apart_where_a_decimal_sign_of_another_kind_follows(text: str) -> None:
    assert read_kernel(text).weights.tolist() == [[1234.5, 0.5], [-1.0, 2.0]]
