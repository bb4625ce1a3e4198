"""Parts that are put into a file while the next one is rendered: all, in order, or a fault."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from editor.photo.tiled.levels_file import Arrangement
from editor.render import pyramid
from editor.render.pyramid import Pyramid
from filters.pixels.region import Region

FORM = Arrangement(512, 1024, 1, np.dtype(np.uint8))
PARTS = (Region(0, 0, 512, 512), Region(0, 512, 512, 512))


class Kept:
    """Takes tiles, on which thread; fails at one of them where it is asked to."""

    def __init__(self, failing: int | None = None) -> None:
        self.arrangement, self.failing = FORM, failing
        self.begun = threading.Event()
        self.taken: list[tuple[int, Region]] = []
        self.threads: set[int] = set()

    def put(self, level: int, place: Region, samples) -> None:
        if self.failing == len(self.taken):
            raise OSError(28, "No space left on device")
        self.taken.append((level, place))
        self.threads.add(threading.get_ident())

    def put_all(self, level: int, tiles) -> None:
        self.begun.set()
        for place, samples in tiles:
            self.put(level, place, samples)


def put_all(file: Kept) -> None:
    with Pyramid(file).putting() as put:
        for part in PARTS:
            put(part, np.zeros((part.rows, part.columns, 1), np.uint8))


def test_another_thread_puts_what_this_one_would_in_the_same_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = []
    for cores in (1, 2):
        monkeypatch.setattr(pyramid, "threads_at_once", lambda cores=cores: cores)
        file = Kept()
        put_all(file)
        assert (threading.get_ident() in file.threads) == (cores == 1)
        found.append(file.taken)
    assert found[0] == found[1]
    assert len(found[0]) > len(PARTS)


def test_a_part_is_put_while_the_next_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyramid, "threads_at_once", lambda: 2)
    file = Kept()
    with Pyramid(file).putting() as put:
        put(PARTS[0], np.zeros((512, 512, 1), np.uint8))
        assert file.begun.wait(60)


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_a_full_disk_is_raised_whichever_part_it_comes_at(
    failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pyramid, "threads_at_once", lambda: 2)
    with pytest.raises(OSError, match="No space left"):
        put_all(Kept(failing))
