import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters.convolution import partition as module
from filters.convolution.partition import THREADS_NS, WAIT_NS, block_parts, share_out
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region

MOST = (256, 768)


@pytest.fixture
def four_cores(monkeypatch):
    monkeypatch.setattr(module, "cores", lambda: 4)


def test_little_work_is_one_threads(four_cores):
    found = share_out(Region(0, 0, 100, 100), 1, (3, 3), MOST, each_ns=1.0)
    assert (found.workers, found.turns, found.rows, found.columns) == (1, 1, 100, 100)
    assert found.busiest == 102 * 102
    assert found.ns(2.0) == 2.0 * found.busiest


def test_heavy_work_of_one_tile_is_cut_for_all_cores(four_cores):
    found = share_out(Region(0, 0, 200, 700), 3, (5, 5), MOST, each_ns=20.0)
    assert (found.workers, found.turns, found.rows, found.columns) == (4, 1, 50, 700)
    assert found.busiest == 54 * 704 * 3
    assert found.ns(20.0) == 20.0 * found.busiest + THREADS_NS + WAIT_NS


def test_no_core_is_left_idle_for_a_tile_too_many(four_cores):
    found = share_out(Region(0, 0, 1200, 700), 3, (5, 5), MOST, each_ns=20.0)  # 5 tiles of 256 rows
    assert (found.turns, found.rows) == (2, 150)


def test_the_whole_is_cut_for_the_turns_asked(four_cores):
    found = share_out(Region(0, 0, 1600, 700), 1, (3, 3), (1600, 700), each_ns=20.0, turns=4)
    assert (found.workers, found.turns, found.rows, found.columns) == (4, 4, 100, 700)


def test_one_core_has_one_thread(monkeypatch):
    monkeypatch.setattr(module, "cores", lambda: 1)
    assert share_out(Region(0, 0, 9000, 9000), 3, (5, 5), MOST, each_ns=20.0).workers == 1


@given(
    st.integers(1, 700),
    st.integers(1, 900),
    st.integers(1, 4),
    st.integers(1, 40),
    st.integers(1, 40),
    st.floats(0.1, 100.0),
    st.integers(0, 4),
)
def test_the_tiles_cover_the_region_once_and_the_busiest_reads_no_less_than_its_part(
    rows, columns, channels, high, wide, each_ns, turns
):
    region = Region(7, 3, rows, columns)
    found = share_out(region, channels, (high, wide), MOST, each_ns, turns)
    out = np.zeros((rows, columns, channels), np.float32)
    job = SumRequest(out, Taps(np.ones((high, wide)), 0, 0), 0.0, Border(), False, region, out)
    tiles = job.region.cut(found.rows, found.columns)
    for tile in tiles:
        job.into(tile)[...] += 1
    assert (out == 1).all()
    assert found.turns == -(-len(tiles) // found.workers)
    assert found.busiest * found.workers >= out.size


@given(st.integers(1, 5000), st.integers(-10, 6000), st.sampled_from([1, 64, 256]))
def test_parts_of_blocks_are_whole_but_the_last_one_and_cover_all(size, most, block):
    parts = block_parts(size, most, block)
    assert [first for first, _ in parts] == [0, *(end for _, end in parts[:-1])]
    assert parts[-1][1] == size
    assert all((end - first) % block == 0 for first, end in parts[:-1])
    assert all(end - first >= min(block, size) for first, end in parts)
    assert all(end - first <= max(most, 0) + 2 * block for first, end in parts)
