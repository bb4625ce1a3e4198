import numpy as np
import pytest

from filters.pixels.border import BORDER_RULES, Border


@pytest.mark.parametrize("rule", BORDER_RULES[:-1])
def test_every_rule_is_read_by_its_name(rule):
    assert Border.parse(rule) == Border(rule)


def test_a_constant_border_has_a_value():
    assert Border.parse("constant:0.25") == Border("constant", 0.25)


@pytest.mark.parametrize("text", ["scipy", "constant", "clamp:1", "constant:x", "constant:nan", ""])
def test_a_text_that_is_no_border_is_named(text):
    with pytest.raises(ValueError, match="border"):
        Border.parse(text)


@pytest.mark.parametrize(
    ("rule", "colour"),
    [
        ("black", (0, 0, 0, 1)),
        ("white", (1, 1, 1, 1)),
        ("transparent", (0, 0, 0, 0)),
        ("constant", (0.5, 0.5, 0.5, 1)),
    ],
)
def test_a_constant_outside_is_laid_around_with_its_alpha(rule, colour):
    pixels = np.full((2, 2, 4), 0.75, np.float32)
    grown = Border(rule, 0.5).extend(pixels, 1, 2, 3, 4)
    assert grown.shape == (6, 8, 4)
    assert grown[0, 0].tolist() == list(colour)
    assert (grown[1:3, 2:4] == 0.75).all()


@pytest.mark.parametrize(
    ("rule", "left"), [("clamp", 0), ("mirror", 0), ("reflect", 1), ("wrap", 2)]
)
def test_the_pixel_left_of_the_edge_is_what_the_rule_says(rule, left):
    pixels = np.repeat(np.arange(3, dtype=np.float32), 4).reshape(1, 3, 4)
    assert Border(rule).extend(pixels, 0, 1, 0, 0)[0, 0, 0] == left
