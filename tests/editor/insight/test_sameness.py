"""Two pictures compared: all the same, or how many differ, by how much, and where most."""

from __future__ import annotations

import numpy as np
import pytest

from editor.insight import sameness
from editor.insight.sameness import compared

BAND = sameness.BAND[0]
ROWS = 2 * BAND + 10


@pytest.fixture
def picture() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 200, (ROWS, 30, 3), np.uint8)


def test_equal_pictures_are_the_same(picture) -> None:
    found = compared(picture, picture.copy())
    assert found.is_same
    assert found.worst is None
    assert found.to_json()["same"] is True
    assert [one.count for one in found.channels] == [0, 0, 0]


@pytest.mark.parametrize("row", [0, BAND - 1, BAND, ROWS - 1])
def test_the_worst_place_is_found_in_any_band(picture, row) -> None:
    other = picture.copy()
    other[:, 7, 0] += 1
    other[row, 20, 1] += 9
    found = compared(picture, other)
    assert not found.is_same
    red, green, blue = found.channels
    assert (red.count, red.largest, red.mean) == (ROWS, 1, pytest.approx(1 / 30))
    assert (red.row, red.column) == (0, 7)
    assert (green.count, green.row, green.column) == (1, row, 20)
    assert green.values == (picture[row, 20, 1], picture[row, 20, 1] + 9)
    assert (blue.count, blue.row) == (0, None)
    assert found.pixels == ROWS + 1
    assert found.worst is green


def test_a_difference_does_not_wrap_around(picture) -> None:
    first, second = np.zeros((1, 1, 1), np.uint8), np.full((1, 1, 1), 255, np.uint8)
    for one, other in ((first, second), (second, first)):
        assert compared(one, other).channels[0].largest == 255


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (np.zeros((ROWS, 31, 3), np.uint8), f"their sizes differ: 30 x {ROWS} and 31 x {ROWS}"),
        (np.zeros((ROWS, 30, 4), np.uint8), "their channels differ: 3 and 4"),
        (np.zeros((ROWS, 30, 3), np.uint16), "their depths differ: uint8 and uint16"),
    ],
)
def test_what_can_not_be_compared_says_why(picture, other, words) -> None:
    found = compared(picture, other)
    assert not found.is_same
    assert found.unlike.startswith(words)


def test_a_float_is_the_same_as_itself_only_also_where_it_is_no_number() -> None:
    first = np.array([[[np.nan, 1.0]]], np.float32)
    assert compared(first, first.copy()).is_same
    second = np.array([[[0.5, np.nextafter(np.float32(1), np.float32(2))]]], np.float32)
    found = compared(first, second)
    assert [one.count for one in found.channels] == [1, 1]
    assert found.channels[0].largest == np.inf
    assert found.to_json()["channels"][0]["largest"] == "inf"
    assert 0 < found.channels[1].largest < 1e-6


def test_of_equal_differences_the_first_row_counts_in_whatever_parts(picture, monkeypatch) -> None:
    other = picture.copy()
    for row, column in ((9, 2), (8, 25), (8, 29), (200, 0)):
        other[row, column, 1] += 5
    found = compared(picture, other)
    assert (found.channels[1].row, found.channels[1].column) == (8, 25)
    monkeypatch.setattr(sameness, "BAND", (16, 8))
    assert compared(picture, other) == found
