"""Change: an entry of the history in words, with the values that it changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from editor.document.document import Document
from editor.document.step import Step
from filters.registry import Registry

Kind = Literal["add", "delete", "move", "switch", "edit"]
PREFIX: Final = "Change "


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
        return f"{old.opacity * 100:.0f} % → {new.opacity * 100:.0f} %"
    params = registry[new.filter_id].params
    changed = [p for p in params if old.values.get(p.name) != new.values.get(p.name)]
    if len(changed) != 1 or changed[0].name not in old.values:
        return f"{len(changed)} values" if len(changed) > 1 else ""
    kind, name = changed[0].kind, changed[0].name
    before, after = kind.brief(old.values[name]), kind.brief(new.values[name])
    return f"{before} → {after}" if before != after and before and after else ""
