"""Derivatives by order, accuracy and direction, against published tables and polynomials."""

from __future__ import annotations

import math

import numpy as np
import pytest

from filters.design.builtin.derivatives import derivative, finite_difference
from filters.design.builtin.gradients import farid_simoncelli
from filters.kernel import KernelError

PLACES = np.arange(-4, 5, dtype=np.float64)
X, Y = np.meshgrid(PLACES, -PLACES)  # upwards, as an angle goes


def at_the_middle(weights: np.ndarray, picture: np.ndarray) -> float:
    rows, columns = (n // 2 for n in weights.shape)
    return float((weights * picture[4 - rows : 5 + rows, 4 - columns : 5 + columns]).sum())


@pytest.mark.parametrize(
    ("order", "accuracy", "table"),
    [
        (1, 2, [-1 / 2, 0, 1 / 2]),
        (1, 4, [1 / 12, -2 / 3, 0, 2 / 3, -1 / 12]),
        (1, 8, [1 / 280, -4 / 105, 1 / 5, -4 / 5, 0, 4 / 5, -1 / 5, 4 / 105, -1 / 280]),
        (2, 4, [-1 / 12, 4 / 3, -5 / 2, 4 / 3, -1 / 12]),
        (3, 2, [-1 / 2, 1, 0, -1, 1 / 2]),
        (4, 2, [1, -4, 6, -4, 1]),
    ],
)
def test_central_differences_are_those_of_fornbergs_table(
    order: int, accuracy: int, table: list[float]
) -> None:
    """B. Fornberg, Mathematics of Computation 51 (1988), table 1."""
    np.testing.assert_allclose(finite_difference(order, accuracy), table, atol=1e-12)


@pytest.mark.parametrize("order", [1, 2, 3, 4])
def test_a_derivative_along_an_angle_is_exact_for_a_polynomial(order: int) -> None:
    turn = math.radians(30)
    along = X * math.cos(turn) + Y * math.sin(turn)
    kernel = derivative(order, "finite differences", "4", 30)
    found = at_the_middle(kernel.taps, along**order / math.factorial(order))
    assert found == pytest.approx(1)
    beside = Y * math.cos(turn) - X * math.sin(turn)
    assert at_the_middle(kernel.taps, beside**order) == pytest.approx(0, abs=1e-9)


def test_matched_rows_are_those_that_were_published() -> None:
    found = derivative(1, "Farid-Simoncelli", "6", 20)
    np.testing.assert_allclose(found.taps, farid_simoncelli("7 taps", 20).taps)
    second = derivative(2, "Farid-Simoncelli", "4")  # H. Farid, E. P. Simoncelli (2004), table 3
    np.testing.assert_allclose(
        second.taps[2], np.array([0.232905, 0.002668, -0.471147, 0.002668, 0.232905]) * 0.439911
    )
    five = derivative(1, "Scharr-optimal", "4")
    np.testing.assert_allclose(five.taps[2, 3:] * 256**2, 120.46 * np.array([85.24, 21.38]))
    assert at_the_middle(five.taps, X) == pytest.approx(1)
    three = derivative(1, "Scharr-optimal", "2", 90)
    np.testing.assert_allclose(three.taps * 32, [[3, 10, 3], [0, 0, 0], [-3, -10, -3]])


def test_orders_that_a_way_lacks_are_refused() -> None:
    with pytest.raises(KernelError, match="order 3 is not allowed for Farid-Simoncelli: 1 or 2"):
        derivative(3, "Farid-Simoncelli")
    with pytest.raises(KernelError, match="order 2 is not allowed for Scharr-optimal"):
        derivative(2, "Scharr-optimal")
