"""Machine: its processor, cores and memory, and what the convolution costs on it."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from editor.bench.cost_file import cost_path, load_costs
from filters.convolution.planning.cost import DEFAULT
from filters.threads import cores

INFO: Final = Path("/proc/cpuinfo")
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


def processor(info: Path = INFO) -> str:
    """Return the processor's name, as far as the system tells it."""
    try:
        lines = info.read_text(errors="replace").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "not known"


def calibration(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return when the convolution's methods were timed here, and some of what that gave."""
    path, model = cost_path(environment), load_costs(environment)
    if model == DEFAULT:
        return {"convolution": MEASURED_BY}
    try:
        day = datetime.fromtimestamp(path.stat().st_mtime).date().isoformat()
    except OSError:
        day = "a day that is not known"
    nine = {entry[0]: entry[2] for entry in model.direct_float32}.get(9)
    figures = {} if nine is None else {"3x3 on floats": f"{nine:.2f} ns a sample and core"}
    return {"convolution": f"measured on {day}", **figures}


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # not on Windows
        return "not known"
    return f"{size / GIB:.1f} GiB"
