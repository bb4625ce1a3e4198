"""What a filter may say that it reads."""

from __future__ import annotations

import numpy as np
import pytest

from filters.pixels.extent import LONGEST_SIDE, ExtentError, checked_reads
from filters.pixels.region import Region


def test_reads_are_whole_numbers() -> None:
    part = Region(np.int64(-3), 2, np.int32(4), 5)
    found = checked_reads(part, 10, 10)
    assert found == part
    assert type(found.top) is int
    with pytest.raises(ExtentError, match="whole numbers of pixels"):
        checked_reads(Region(0.5, 0, 3, 4), 10, 10)


def test_reads_hold_no_more_than_memory_does() -> None:
    whole = Region.of_shape(20_000, 30_000)
    assert checked_reads(whole, 20_000, 30_000) == whole
    around = Region.of_shape(10, 10).grow(LONGEST_SIDE - 1, LONGEST_SIDE - 1)
    with pytest.raises(ExtentError, match="at most 500 million pixels"):
        checked_reads(around, 10, 10)
