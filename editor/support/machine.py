"""Machine: its processor, cores and memory, and what the convolution costs on it."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from editor.bench.cost_file import cost_path, processor, saved_costs
from filters.convolution.compiled.loops import loops
from filters.threads import cores

GIB: Final = 2**30
MEASURED_BY: Final = "not measured here (./run bench --calibrate): built-in figures"


def machine() -> dict[str, str | int]:
    """Return the processor, the cores that this process may use of all, and the memory."""
    return {
        "processor": processor(),
        "architecture": platform.machine(),
        "cores": f"{cores()} of {os.cpu_count() or 1}",
        "memory": _memory(),
    }


def calibration(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return when the convolution's methods were timed here, and some of what that gave."""
    path, model = cost_path(environment), saved_costs(environment)
    if model is None:
        return {"convolution": MEASURED_BY}
    try:
        day = datetime.fromtimestamp(path.stat().st_mtime).date().isoformat()
    except OSError:
        day = "a day that is not known"
    figures = {
        "3x3 on floats": f"{model.direct_float32[1][2]:.2f} ns a sample and core",
        "direct sums": "by cv2.filter2D" if loops() is None else "compiled for this processor",
        "transforms": f"by {model.transform}",
    }
    return {"convolution": f"measured on {day}", **figures}


def costs_line(environment: Mapping[str, str] = os.environ) -> str:
    """Return what the convolution plans with on this machine, in one line."""
    convolution, *others = calibration(environment).items()
    figures = "; ".join(f"{name} {figure}" for name, figure in others)
    return f"Times of the convolution: {convolution[1]}{f' ({figures})' if figures else ''}."


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # not on Windows
        return "not known"
    return f"{size / GIB:.1f} GiB"
