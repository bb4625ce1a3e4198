"""The settings that a check tries: each value by itself, and values varied together."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from editor.plugins.check_files import supplied, words_of
from filters.params.param import Param
from filters.plugin import FilterSpec

TOGETHER: Final = 4  # settings of several values at once


def settings_of(spec: FilterSpec) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield a label and values: the defaults, each sample, and samples of all values together.

    Pictures and files are supplied: small ones, which lie in a folder while this goes on.
    """
    with tempfile.TemporaryDirectory(prefix="kernelroom-check-") as folder:
        samples = {param.name: _samples(param, Path(folder)) for param in spec.params}
        yield "at its defaults", dict(spec.defaults)
        for param in spec.params:
            for value in samples[param.name]:
                if value != param.default:
                    label = f"with {param.name} {_text(param, value)}".rstrip()
                    yield label, {**spec.defaults, param.name: value}
        several = [param for param in spec.params if samples[param.name]]
        if len(several) > 1:
            yield from _together(spec, several, samples)


def _together(
    spec: FilterSpec, params: list[Param], samples: dict[str, tuple[Any, ...]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    first = {param.name: samples[param.name][0] for param in params}
    last = {param.name: samples[param.name][-1] for param in params}
    chance = random.Random(spec.id)
    drawn = [
        {param.name: chance.choice(samples[param.name]) for param in params}
        for _ in range(TOGETHER - 2)
    ]
    tried: list[dict[str, Any]] = []
    for values in (first, last, *drawn):
        if values in tried:
            continue
        tried.append(values)
        label = ", ".join(f"{p.name} {_text(p, values[p.name])}" for p in params)
        yield f"with {label}", {**spec.defaults, **values}


def _samples(param: Param, folder: Path) -> tuple[Any, ...]:
    return (*param.kind.samples(), *supplied(param, folder))


def _text(param: Param, value: Any) -> str:
    if words := words_of(value):
        return words
    text = param.to_text(value)
    return text if len(text) <= 60 else f"{text[:58]} …"
