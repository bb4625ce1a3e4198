import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters.convolution.padded import padded
from filters.pixels.border import BORDER_RULES, Border
from filters.pixels.region import Region

PAD_MODE = {"clamp": "edge", "mirror": "symmetric", "reflect": "reflect", "wrap": "wrap"}


@given(
    rows=st.integers(1, 5),
    columns=st.integers(1, 5),
    rule=st.sampled_from(BORDER_RULES),
    region=st.builds(
        Region, st.integers(-12, 12), st.integers(-12, 12), st.integers(1, 9), st.integers(1, 9)
    ),
)
def test_a_window_is_a_cut_of_the_image_padded_by_numpy(rows, columns, rule, region):
    pixels = np.arange(rows * columns, dtype=np.uint8).reshape(rows, columns, 1) + 1
    border = Border(rule, 0.2)
    if rule in PAD_MODE:
        grown = np.pad(pixels, ((30, 30), (30, 30), (0, 0)), PAD_MODE[rule])
    else:
        value = round(255 * border.colour(4)[0])
        grown = np.pad(pixels, ((30, 30), (30, 30), (0, 0)), constant_values=value)
    want = grown[30 + region.top : 30 + region.bottom, 30 + region.left : 30 + region.right]
    assert (padded(pixels, region, border) == want).all()


def test_a_window_inside_is_a_view():
    pixels = np.zeros((5, 5, 3), np.uint16)
    assert np.shares_memory(padded(pixels, Region(1, 1, 3, 3), Border()), pixels)


def test_a_border_between_two_integers_keeps_its_value():
    got = padded(np.zeros((1, 1, 1), np.uint8), Region(0, 0, 1, 2), Border("constant", 0.3))
    assert got.ravel() == pytest.approx([0, 76.5])
