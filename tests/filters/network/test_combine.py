from __future__ import annotations

import numpy as np
import pytest

from filters.network.combine import combined, energies, likenesses, ordered

RNG = np.random.default_rng(5)
MAPS = RNG.standard_normal((4, 20, 30)).astype(np.float32)


def test_combinations_are_what_they_say() -> None:
    np.testing.assert_array_equal(combined(MAPS, "maximum"), MAPS.max(axis=0))
    np.testing.assert_allclose(combined(MAPS, "sum"), MAPS.sum(axis=0), rtol=1e-6)
    np.testing.assert_allclose(combined(MAPS, "magnitude"), np.linalg.norm(MAPS, axis=0), rtol=1e-5)


def test_likeness_is_pearsons_r() -> None:
    flat = MAPS.reshape(4, -1)
    np.testing.assert_allclose(likenesses(MAPS), np.corrcoef(flat), atol=1e-6)
    assert likenesses(np.ones((2, 3, 3), np.float32)).tolist() == [[0, 0], [0, 0]]
    assert likenesses(MAPS[:1]).tolist() == [[1]]
    assert likenesses(np.ones((1, 3, 3), np.float32)).tolist() == [[0]]


def in_order(maps: np.ndarray, order: str) -> list[int]:
    return ordered(energies(maps), likenesses(maps), order)


def test_orders() -> None:
    weak, strong = MAPS[0] / 10, MAPS[1] * 3
    maps = np.stack([weak, MAPS[2], strong, -weak, MAPS[2] + 0.1 * MAPS[3]])
    assert in_order(maps, "number") == [0, 1, 2, 3, 4]
    assert in_order(maps, "energy") == [int(n) for n in np.argsort(-energies(maps), kind="stable")]
    alike = in_order(maps, "likeness")
    assert alike[0] == 2  # the strongest begins
    assert abs(alike.index(0) - alike.index(3)) == 1  # a map and its negative
    assert abs(alike.index(1) - alike.index(4)) == 1


@pytest.mark.parametrize("count", [1, 2])
def test_every_map_is_in_every_order_once(count: int) -> None:
    for order in ("number", "energy", "likeness"):
        assert sorted(in_order(MAPS[:count], order)) == list(range(count))
