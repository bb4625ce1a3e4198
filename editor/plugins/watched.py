"""Watched: a call of a plugin under way: what it reports, and whether it is still wanted."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.plugins.fault import NotStarted
from editor.plugins.worker import BEGUN, CANCEL, SHARE
from filters.progress import Cancelled, Progress

Watch = Callable[[], None]
REACH_SECONDS: Final = 10.0  # for a worker to read a request and begin with it
GRACE_SECONDS: Final = 0.1  # for a call that is not wanted any more, before its worker is ended
TOLD_GRACE_SECONDS: Final = 0.5  # where the filter is told so


def nothing() -> None:
    """Watch nothing."""


class Watched:
    """Looks after a call that is under way: what it reports, and whether it is still wanted."""

    def __init__(
        self, control: npt.NDArray[np.float64], job: Progress, is_told: bool, more: Watch
    ) -> None:
        self._control, self._job, self._more = control, job, more
        self._grace = TOLD_GRACE_SECONDS if is_told else GRACE_SECONDS
        self._unwanted = 0.0  # since when
        self._asked = time.monotonic()

    def __call__(self) -> None:
        """Look at it; raise NotStarted where it doesn't begin, Cancelled where it doesn't end."""
        if not self._control[BEGUN] and time.monotonic() - self._asked > REACH_SECONDS:
            raise NotStarted("its process does not answer")  # it stands still, or is thrashing
        share = float(self._control[SHARE])
        if 0 < share <= 1:
            self._job.report(share)
        if self._job.is_cancelled():
            self._control[CANCEL] = 1
            self._unwanted = self._unwanted or time.monotonic()
            if time.monotonic() - self._unwanted > self._grace:
                raise Cancelled
        self._more()
