"""The last 50 kernels, in a file that survives restarts, faults and other windows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.kernel_history import (
    MOST,
    KernelHistory,
    KernelHistoryError,
    KernelHistoryFile,
)
from editor.storage.file_error import FileError
from editor.storage.json_text import MAX_LENGTH
from filters.kernel import Kernel


@given(st.lists(st.integers(0, 70), max_size=120))
def test_the_newest_50_are_kept_each_once_newest_first(numbers: list[int]) -> None:
    history = KernelHistory()
    for number in numbers:
        history = history.with_kernel(Kernel([[number, 1]]))
    expected = list(dict.fromkeys(reversed(numbers)))[:MOST]
    assert [k.weights[0, 0] for k in history.kernels] == expected


def test_kernels_come_back_from_the_file_to_the_last_bit(tmp_path: Path) -> None:
    file = KernelHistoryFile(tmp_path / "new" / "kernels.json")
    rough = Kernel(np.random.default_rng(3).normal(size=(7, 4)), (6, 0), 1 / 3, 0.1, True)
    holed = Kernel([[np.nan, 1e-300, -5]])
    assert file.load() == KernelHistory()
    file.add(rough)
    file.add(holed)
    assert KernelHistoryFile(file.path).load().kernels == (holed, rough)


def test_two_windows_lose_nothing_of_each_other(tmp_path: Path) -> None:
    first, second = (KernelHistoryFile(tmp_path / "kernels.json") for _ in range(2))
    first.add(Kernel([[1]]))
    second.add(Kernel([[2]]))
    assert [k.sum for k in first.add(Kernel([[3]])).kernels] == [3, 2, 1]


def test_large_kernels_leave_the_oldest_out_so_that_the_file_can_be_read(tmp_path: Path) -> None:
    file = KernelHistoryFile(tmp_path / "kernels.json")
    chance = np.random.default_rng(4)
    large = [Kernel(chance.normal(size=(255, 255))) for _ in range(4)]
    history = KernelHistory()
    for kernel in large:
        history = history.with_kernel(kernel)
    text = history.to_text()
    assert len(text) <= MAX_LENGTH
    file.path.write_text(text)
    kept = file.load().kernels
    assert 2 <= len(kept) < 4
    assert kept == history.kernels[: len(kept)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"format": "x"}',
        b"[" * 100_000,
        b'{"format": "kernelroom recent kernels", "version": 2, "kernels": []}',
        b'{"format": "kernelroom recent kernels", "version": 1, "kernels": [{"weights": "x"}]}',
    ],
)
def test_a_file_that_holds_no_kernels_is_put_aside_not_lost(tmp_path: Path, content: bytes) -> None:
    file = KernelHistoryFile(tmp_path / "kernels.json")
    file.path.write_bytes(content)
    with pytest.raises(KernelHistoryError):
        file.load()
    assert file.add(Kernel([[1]])).kernels == (Kernel([[1]]),)
    assert (tmp_path / "kernels.broken.json").read_bytes() == content
    assert len(file.load().kernels) == 1


def test_a_folder_that_can_not_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(FileError, match="taken"):
        KernelHistoryFile(tmp_path / "taken" / "kernels.json").add(Kernel([[1]]))
