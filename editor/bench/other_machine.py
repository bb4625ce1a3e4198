"""OtherMachine: this machine held to what another has, so that figures of both come from one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from filters.convolution.compiled.loops import PROCESSOR
from filters.threads import all_cores


@dataclass(frozen=True)
class OtherMachine:
    """What a process is told before it starts.

    Parameters
    ----------
    title
        What it is like, for a report.
    environment
        What keeps cv2, numpy and the compiled sums from using more than it has.
    cores
        How many it has; as many as this one where that is None.
    """

    title: str
    environment: Mapping[str, str] = field(default_factory=dict)
    cores: int | None = None

    @property
    def is_here(self) -> bool:
        """Whether this machine has the cores; else only the planner's choices can be told."""
        return self.cores is None or self.cores <= all_cores()

    def run(self, command: Sequence[str]) -> int:
        """Run a command as on that machine; return its exit code."""
        with _kept_to(self.cores if self.is_here else None):
            return subprocess.run(command, env={**os.environ, **self.environment}).returncode


@contextmanager
def _kept_to(count: int | None) -> Iterator[None]:
    """Keep what this thread starts to so many cores, where the system can."""
    if count is None or not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(allowed)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


OTHERS: Final[Mapping[str, OtherMachine]] = MappingProxyType(
    {
        "avx2": OtherMachine(
            "an x86-64 with AVX2, without AVX-512",
            {
                "OPENCV_IPP": "avx2",
                "OPENCV_CPU_DISABLE": "AVX512-SKX,AVX512-CNL,AVX512-CLX,AVX512-ICL",
                "NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR",
                PROCESSOR: "haswell",
            },
        ),
        "no-ipp": OtherMachine(
            "a machine whose OpenCV has no IPP, as on ARM", {"OPENCV_IPP": "disabled"}
        ),
        "1-core": OtherMachine("a machine of one core", cores=1),
        "4-cores": OtherMachine("a machine of four cores", cores=4),
    }
)
