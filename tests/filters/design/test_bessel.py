"""J1 equals scipy's."""

import numpy as np
import pytest
import scipy.special

from filters.design.bessel import bessel_j1


@pytest.mark.parametrize("most", [0.5, 10, 400, 2000])
def test_it_is_scipys_j1(most: float) -> None:
    x = np.linspace(-most, most, 301).reshape(7, 43)
    np.testing.assert_allclose(bessel_j1(x), scipy.special.j1(x), rtol=0, atol=1e-13)
