"""What pytest's plugins do to the tests."""

from __future__ import annotations

import sys


def test_blas_has_one_thread_as_in_the_program() -> None:
    """Its threads wait busily: with a second one small sums took ten times as long."""
    order = list(sys.modules)  # as they were imported
    told = "some plugin of pytest brings numpy: turn it off in pyproject.toml, as zarr's is"
    assert order.index("tests.conftest") < order.index("numpy"), told
