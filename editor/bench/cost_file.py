"""The cost model of this machine, kept in the person's cache folder between starts."""

from __future__ import annotations

import functools
import json
import os
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.folders import user_cache
from editor.storage.json_text import JsonTextError, read_json
from filters.convolution.compiled.loops import PROCESSOR
from filters.convolution.cost import DEFAULT, CostModel, CostModelError
from filters.threads import all_cores

INFO: Final = Path("/proc/cpuinfo")
PARTS: Final = ("numpy", "opencv-python-headless", "scipy", "llvmlite")  # what sums are made by


def cost_path(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the file that the model is kept in."""
    return user_cache(environment) / "convolution-costs.json"


def load_costs(environment: Mapping[str, str] = os.environ) -> CostModel:
    """Return this machine's model; the built-in one where none is kept or it can't be read."""
    return saved_costs(environment) or DEFAULT


def saved_costs(environment: Mapping[str, str] = os.environ) -> CostModel | None:
    """Return the model that was measured on this machine with these versions, if one was."""
    try:
        data = read_json(cost_path(environment))
        if not isinstance(data, dict) or data.pop("machine", None) != machine_key(environment):
            return None
        return CostModel.from_json(json.dumps(data))
    except (FileError, JsonTextError, CostModelError):
        return None  # a cache that is lost or broken is nothing to bother anyone with


def save_costs(model: CostModel, environment: Mapping[str, str] = os.environ) -> Path:
    """Keep a model; return its file. Raise FileError."""
    path = cost_path(environment)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError.of(path.parent, "made", error) from None
    kept = {"machine": machine_key(environment), **json.loads(model.to_json())}
    write_text(path, json.dumps(kept, indent=1))
    return path


def machine_key(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return what the costs hang on: where any of it changes, they are measured again."""
    return {
        "processor": processor(),
        "cores": str(all_cores()),
        "python": platform.python_version(),
        "ipp": environment.get("OPENCV_IPP", ""),
        "compiled for": environment.get(PROCESSOR, ""),
        **_versions(),
    }


@functools.cache
def _versions() -> dict[str, str]:
    found = {}
    for part in PARTS:
        try:
            found[part] = version(part)
        except PackageNotFoundError:
            found[part] = ""
    return found


def processor(info: Path = INFO) -> str:
    """Return the processor's name, as far as the system tells it."""
    try:
        lines = info.read_text(errors="replace").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "not known"
