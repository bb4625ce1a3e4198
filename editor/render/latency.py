"""Latency: how long from an event to the frame that answers it, stage by stage."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

STAGES: Final = ("handle", "queue", "compute", "convert", "deliver", "paint")
MEANING: Final = {
    "handle": "from the event to the job",
    "queue": "behind the job that runs, while edits coalesce",
    "compute": "pixels of the visible part",
    "convert": "to 8 bits and the screen's colours",
    "deliver": "to the Qt thread",
    "paint": "until it is drawn",
    "total": "from the event to the frame",
}
KEPT: Final = 10_000


@dataclass(frozen=True)
class Spread:
    """Of one stage: how many, and median, 95th percentile and longest in ms."""

    stage: str
    count: int
    p50: float
    p95: float
    longest: float


class LatencyRecorder:
    """Keeps the newest frames' stages; a program has one, which its canvas fills."""

    def __init__(self) -> None:
        self._frames: deque[Mapping[str, float]] = deque(maxlen=KEPT)
        self.dropped = 0
        self._arrived = 0.0  # the newest frame, by time.perf_counter()
        self._unpainted: Mapping[str, float] | None = None  # its stages, until it is painted

    @property
    def since_arrival(self) -> float:
        """Seconds since a frame came."""
        return time.perf_counter() - self._arrived

    def arrive(self, asked: float, handled: float, seconds: Mapping[str, float]) -> None:
        """Note that a frame has come to the Qt thread.

        Parameters
        ----------
        asked
            When its job was made, by time.perf_counter().
        handled
            Seconds from the event to that.
        seconds
            Of the renderer's stages.
        """
        self._arrived = time.perf_counter()
        deliver = self._arrived - asked - sum(seconds.values())
        self._unpainted = {"handle": handled, **seconds, "deliver": deliver}

    def paint(self) -> None:
        """Note that the frame is on the screen, the first time."""
        if self._unpainted is not None:
            self.add({**self._unpainted, "paint": self.since_arrival})
            self._unpainted = None

    def add(self, seconds: Mapping[str, float]) -> None:
        """Keep one frame: seconds of each of `STAGES`."""
        self._frames.append(dict(seconds))

    def clear(self) -> None:
        """Forget all frames, and the jobs that were dropped."""
        self._frames.clear()
        self.dropped = 0

    def totals_ms(self) -> list[float]:
        """Return each frame's time from the event to the screen, oldest first."""
        return [sum(frame.values()) * 1e3 for frame in self._frames]

    def spreads(self) -> tuple[Spread, ...]:
        """Return each stage and the total; nothing where no frame was recorded."""
        if not self._frames:
            return ()
        columns = {s: [f.get(s, 0.0) * 1e3 for f in self._frames] for s in STAGES}
        columns["total"] = self.totals_ms()
        found = []
        for stage, values in columns.items():
            p50, p95 = (float(p) for p in np.percentile(values, (50, 95)))
            found.append(Spread(stage, len(values), p50, p95, max(values)))
        return tuple(found)

    def text(self) -> str:
        """Return a table to copy, tab-separated."""
        lines = ["stage\tframes\tp50 ms\tp95 ms\tmax ms"]
        lines += [
            f"{s.stage}\t{s.count}\t{s.p50:.1f}\t{s.p95:.1f}\t{s.longest:.1f}"
            for s in self.spreads()
        ]
        return "\n".join([*lines, f"jobs dropped for newer ones\t{self.dropped}"]) + "\n"
