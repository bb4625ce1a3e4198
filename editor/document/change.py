"""Change: an entry of the history in words, with the values that it changed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np

from editor.document.document import Document
from editor.document.step import Step
from filters.design.generators import Generators
from filters.kernel import Kernel
from filters.params.param import Param
from filters.params.signature import Values
from filters.registry import Registry

Kind = Literal["add", "delete", "move", "switch", "edit"]
PREFIX: Final = "Change "
LONGEST: Final = 14  # characters of a value


@dataclass(frozen=True)
class Change:
    """What led from one document to the next.

    Parameters
    ----------
    title
        The entry's words.
    detail
        Values before and after, where they are short; else empty.
    kind
        What was done.
    """

    title: str
    detail: str
    kind: Kind

    @classmethod
    def of(cls, label: str, before: Document, after: Document, registry: Registry) -> Change:
        """Describe an entry of the history by its label and the documents around it."""
        old, new = before.steps, after.steps
        if len(old) != len(new):
            return cls(label, "", "add" if len(new) > len(old) else "delete")
        pairs = [(one, two) for one, two in zip(old, new, strict=True) if one != two]
        if pairs and all(replace(one, enabled=two.enabled) == two for one, two in pairs):
            return cls(label, "", "switch")
        if len(pairs) != 1:
            return cls(label, "", "move")
        detail = _detail(*pairs[0], registry)
        words = label.removeprefix(PREFIX) if detail else label
        return cls(words[:1].upper() + words[1:], detail, "edit")


def _detail(old: Step, new: Step, registry: Registry) -> str:
    """Say which value a Step had and has: ``2 px → 3 px``; empty where that is not short."""
    if old.filter_id != new.filter_id or new.filter_id not in registry:
        return ""
    if old.opacity != new.opacity:
        return _both(f"{old.opacity * 100:.0f} %", f"{new.opacity * 100:.0f} %")
    if old.blending != new.blending:
        name = "channels" if old.blending.mode == new.blending.mode else "mode"
        return _both(*(str(getattr(s.blending, name)).replace("-", " ") for s in (old, new)))
    return _of_values(old.values, new.values, registry[new.filter_id].params)


def _of_values(old: Values, new: Values, params: tuple[Param, ...]) -> str:
    """Say which of a filter's or generator's values changed."""
    changed = [p for p in params if old.get(p.name) != new.get(p.name)]
    if len(changed) != 1 or changed[0].name not in old:
        return f"{len(changed)} values" if len(changed) > 1 else ""
    kind, before, after = changed[0].kind, old[changed[0].name], new[changed[0].name]
    if isinstance(before, Kernel) and isinstance(after, Kernel):
        return _of_kernel(before, after)
    return _both(*(kind.brief(value) or _short(kind.to_text(value)) for value in (before, after)))


def _of_kernel(old: Kernel, new: Kernel) -> str:
    """Say what of a kernel changed: a generator's value, its size, its weights or its divisor."""
    one, two = old.design, new.design
    if one is not None and two is not None and one.generator == two.generator:
        made = Generators.builtin()
        if one != two and one.generator in {found.id for found in made}:
            return _of_values(one.values, two.values, made[one.generator].params)
    if old.shape != new.shape:
        return _both(*("{}×{}".format(*kernel.shape) for kernel in (old, new)))
    places = np.argwhere(~((old.weights == new.weights) | (old.holes & new.holes)))
    if len(places) == 1:
        return _both(*(_weight(float(kernel.weights[tuple(places[0])])) for kernel in (old, new)))
    if len(places) > 1:
        return f"{len(places)} weights"
    for name in ("divisor", "offset"):
        if getattr(old, name) != getattr(new, name):
            return _both(*(_weight(getattr(kernel, name)) for kernel in (old, new)))
    return ""


def _weight(value: float) -> str:
    return "hole" if math.isnan(value) else f"{value:.4g}".replace("-", "−")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST and text.isprintable() else ""


def _both(before: str, after: str) -> str:
    return f"{before} → {after}" if before != after and before and after else ""
