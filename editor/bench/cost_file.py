"""The cost model of this machine, kept in the person's cache folder between starts."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.folders import user_cache
from editor.storage.json_text import JsonTextError, read_json
from filters.convolution.planning.cost import DEFAULT, CostModel, CostModelError


def cost_path(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the file that the model is kept in."""
    return user_cache(environment) / "convolution-costs.json"


def load_costs(environment: Mapping[str, str] = os.environ) -> CostModel:
    """Return this machine's model; the built-in one where none is kept or it can't be read."""
    try:
        return CostModel.from_json(json.dumps(read_json(cost_path(environment))))
    except (FileError, JsonTextError, CostModelError):
        return DEFAULT  # a cache that is lost or broken is nothing to bother anyone with


def save_costs(model: CostModel, environment: Mapping[str, str] = os.environ) -> Path:
    """Keep a model; return its file. Raise FileError."""
    path = cost_path(environment)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError.of(path.parent, "made", error) from None
    write_text(path, model.to_json())
    return path
