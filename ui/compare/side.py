"""Side: what is compared with others: its result, and by how much that differs from the first's."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from PySide6.QtWidgets import QLabel

from ui.compare.view import PaneView
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.value_scale import ValueScale


class Side(Protocol):
    """Its pictures share one view and one cursor with those of all other sides."""

    picture: PaneView
    difference: PaneView

    @property
    def views(self) -> tuple[PaneView, ...]:
        """Those of its pictures that are wanted: the result, and perhaps the difference."""

    def say(self, fault: str) -> None:
        """Say why there is no result; nothing where empty."""


def show_difference(view: PaneView, figures: QLabel, scale: ValueScale) -> None:
    """Write how large a difference is, where it was looked at; nothing before it has come."""
    total = count = most = 0.0
    for patch in view.layer.patches:
        if patch.frame.values is not None and patch.content == view.layer.wanted:
            sizes = np.abs(patch.frame.values)
            total, count = total + float(sizes.sum()), count + sizes.size
            most = max(most, float(sizes.max(initial=0.0)))
    view.set_note(said("No difference") if count and not most else "")
    figures.setText(
        phrase(
            "mean {near} · most {shown}",
            near=scale.near(total / count),
            shown=scale.text(most).strip(),
        )
        if count
        else ""
    )
