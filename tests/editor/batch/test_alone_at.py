"""A batch's results are written by one process at a time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor.batch import one_photo
from editor.batch.one_photo import alone_at

ROUNDS = 400  # of four threads each


def test_a_result_is_never_held_by_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(one_photo, "POLL", 0.0)
    held, found, counting = [0], list[int](), threading.Lock()

    output = tmp_path / "out.png"

    def work() -> None:
        for _ in range(ROUNDS):
            with alone_at(output, lambda: False):
                with counting:
                    held[0] += 1
                    found.append(held[0])
                output.write_bytes(b"a result")
                with counting:
                    held[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert set(found) == {1}
    assert not list((tmp_path / "data" / "batch").iterdir())
