"""McClellan's transform and frequency sampling, against what they are defined by and scipy."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.signal

from filters.fitting.transformed import CIRCLES, minimax_row, transformed
from filters.fitting.wishes import kernel_of_response
from filters.kernel import KernelError

F = np.linspace(0, 0.5, 101)


def gains(kernel: np.ndarray, down: np.ndarray, across: np.ndarray) -> np.ndarray:
    reach = len(kernel) // 2
    places = np.arange(-reach, reach + 1)
    waves = [np.exp(-2j * np.pi * np.outer(f, places)) for f in (down, across)]
    return np.asarray(np.einsum("fr,rc,fc->f", waves[0], kernel, waves[1]).real)


def row_gains(row: np.ndarray) -> np.ndarray:
    places = np.arange(len(row)) - len(row) // 2
    return np.asarray(np.cos(2 * np.pi * np.outer(F, places)) @ row)


def test_the_transform_of_a_remez_design_has_its_gains_along_rows_and_nearly_circles() -> None:
    row = scipy.signal.remez(11, [0, 0.12, 0.3, 0.5], [1, 0])
    kernel = transformed(row)
    np.testing.assert_allclose(gains(kernel, 0 * F, F), row_gains(row), atol=1e-9)
    np.testing.assert_allclose(gains(kernel, F, 0 * F), row_gains(row), atol=1e-9)
    low = F[:25]  # McClellan's contours are circles where frequencies are low
    slanted = gains(kernel, low * 0.6, low * 0.8)
    np.testing.assert_allclose(slanted, row_gains(row)[:25], atol=0.02)
    # MATLAB's ftrans2: a row [1 0 1] / 2, whose gain is cos w, becomes the matrix itself.
    np.testing.assert_allclose(transformed(np.array([0.5, 0, 0.5])), CIRCLES)
    with pytest.raises(KernelError, match="same from both ends"):
        transformed(np.array([1.0, 2.0, 3.0]))


def test_a_rows_greatest_error_is_the_remez_exchanges() -> None:
    wanted = np.exp(-(F**2) / 0.005)
    row = minimax_row(wanted, 9)
    error = row_gains(row) - wanted
    at_least = 0.97 * np.abs(error).max()
    signs = np.sign(error[np.abs(error) > at_least])
    changes = np.count_nonzero(np.diff(signs))
    assert changes + 1 >= 9 // 2 + 2  # Chebyshev: as many alternations as unknowns, and one more


@pytest.mark.parametrize("method", ["mcclellan", "frequency-sampling"])
def test_a_round_response_is_met(method: str) -> None:
    y, x = np.mgrid[-64:64, -64:64] / 128
    response = np.exp(-(x**2 + y**2) / 0.02)
    kernel = kernel_of_response(response, 9, method).weights
    f = F[:50]
    np.testing.assert_allclose(gains(kernel, 0 * f, f), np.exp(-(f**2) / 0.02), atol=0.03)
    if method == "frequency-sampling":  # exact at its own frequencies
        f = np.arange(4) / 9
        np.testing.assert_allclose(gains(kernel, 0 * f, f), np.exp(-(f**2) / 0.02), atol=2e-3)
