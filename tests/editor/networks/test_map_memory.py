from __future__ import annotations

import numpy as np

from editor.networks.map_memory import MapMemory


def place(array: np.ndarray) -> int:
    return int(array.__array_interface__["data"][0])


def test_memory_is_used_again_once_no_view_of_it_is_left() -> None:
    memory = MapMemory()
    first = memory.room((2, 30, 40))
    first[...] = 1
    view, at = first[1:, ::2], place(first)
    del first
    assert place(memory.room((2, 30, 40))) != at  # `view` is still read
    assert view.min() == 1
    del view
    assert place(memory.room((2, 20, 40))) == at


def test_memory_of_another_size_is_new() -> None:
    memory = MapMemory()
    assert memory.room((2, 30, 40)).shape == (2, 30, 40)
    larger = memory.room((4, 30, 40))
    larger[...] = 2
    assert larger.sum() == 2 * larger.size
    del larger
    small = memory.room((1, 3, 4))
    small[...] = 3
    assert small.size == 12


def test_nothing_is_kept_once_it_is_let_go() -> None:
    memory = MapMemory()
    shown = memory.room((3, 50, 50))
    memory.let_go()
    del shown
    assert memory._spare is None
    del memory  # its room may outlive it
