"""SciPy's parts, imported where they are first used: the program's start needs none of them."""

from __future__ import annotations

import importlib
from typing import Any


class _Part:
    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(importlib.import_module(self._name), name)


fft, linalg, ndimage = _Part("scipy.fft"), _Part("scipy.linalg"), _Part("scipy.ndimage")
optimize, signal, special = (
    _Part("scipy.optimize"),
    _Part("scipy.signal"),
    _Part("scipy.special"),
)
