"""The picture of a kernel: what counts of its weights, in the signed colours, as wide as it may."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from filters.kernel import Kernel
from ui.look.kernel_icon import weights_icon
from ui.look.theme import apply_theme
from ui.look.tokens import DARK, LIGHT, Tokens

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(kernel: Kernel, theme: Tokens = DARK, side: int = 32, scale: float = 1.0) -> QImage:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    return weights_icon(kernel, 32).pixmap(QSize(side, side), scale).toImage()


def inked(picture: QImage, theme: Tokens = DARK) -> int:
    """Return how many pixels of the middle row aren't the colour of zero, nor clear."""
    row = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    return sum(one.alpha() > 0 and one != QColor(theme.signed[3]) for one in row)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda one: one.name)
def test_weights_have_the_signed_colours_of_the_theme(theme: Tokens) -> None:
    picture = drawn(Kernel([[-1.0, 0.0, 1.0]] * 3), theme)
    shown = [picture.pixelColor(x, 16).name() for x in (5, 16, 27)]
    assert shown == [theme.signed[0], theme.signed[3], theme.signed[-1]]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("side", [3, 5, 7, 17, 255])
def test_it_is_as_wide_as_it_may_whatever_the_kernels_size(side: int, scale: float) -> None:
    picture = drawn(Kernel(np.ones((side, side))), scale=scale)
    assert picture.width() == 32 * scale
    assert inked(picture) == picture.width()


def test_of_weights_that_fall_to_nothing_more_than_a_dot_is_seen() -> None:
    faint = np.zeros((31, 31))
    faint[12:19, 12:19] = 1.0
    faint[0, 0] = 1e-4
    assert inked(drawn(Kernel(faint))) == 32


def test_one_large_weight_leaves_the_others_around_it_to_be_seen() -> None:
    sharper = np.zeros((31, 31))
    sharper[11:20, 11:20] = -0.02
    sharper[15, 15] = 2.0
    assert inked(drawn(Kernel(sharper))) == 32


def test_an_origin_out_of_the_middle_stays_there_and_small_kernels_are_shown_whole() -> None:
    moved = np.zeros((3, 3))
    moved[0, 2] = 1.0
    assert inked(drawn(Kernel(moved))) == 0  # the middle row
    assert inked(drawn(Kernel([[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]))) in (10, 11)
