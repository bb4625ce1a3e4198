"""Presets that tests keep."""

from __future__ import annotations

from editor.document.step import Step
from editor.presets.library import Preset, PresetLibrary
from filters.kernel import Kernel
from filters.registry import Registry

REGISTRY = Registry.builtin()


def preset(name: str, weight: float = 2.0) -> Preset:
    step = Step.of(REGISTRY["convolution"], kernel=Kernel([[0, weight, 0]]))
    return Preset(name, step, tags=("Mine",), note="A note.")


def named(library: PresetLibrary, name: str) -> Preset:
    return next(p for p in library.load().good if p.name == name)
