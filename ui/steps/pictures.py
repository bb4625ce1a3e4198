"""StepPictures: what stands for a Step in a list: its kernel, else a sign for its filter."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QIcon

from editor.document.step import Step
from filters.kernel import Kernel
from filters.registry import Registry
from ui.look.icons import icon
from ui.look.kernel_icon import weights_icon

SIDE: Final = 32  # device pixels
KEPT: Final = 200
SIGNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Artistic": "blend",
        "Blur": "drop",
        "Camera raw": "photo",
        "Colour": "sliders",
        "Deconvolution": "lens",
        "Denoise": "smooth",
        "Edges": "signed",
        "Geometry": "crop",
        "Kernel": "kernel",
        "Relief": "sun",
        "Sharpen": "lens",
        "Texture": "grid",
        "Tone": "curve",
    }
)  # by the filter's group
OWN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "draw_at_size": "fit",
        "exposure": "sun",
        "flip": "flip-horizontal",
        "invert": "negate",
        "levels": "sliders",
        "pad": "fit",
        "resize": "fit",
        "rotate": "rotate-right",
        "rotate_90": "rotate-right",
        "vignette": "lens",
        "white_balance": "picker",
    }
)  # of filters that their group's would say too little of


class StepPictures:
    """Makes a Step's picture once, as the list is shown again with each edit."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._kept: OrderedDict[Step, QIcon] = OrderedDict()

    def of(self, step: Step) -> QIcon:
        """Return the picture of a Step."""
        if step.unread is not None or step.filter_id not in self._registry:
            return icon("warning")
        if step not in self._kept:
            self._kept[step] = self._make(step)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept[step]

    def forget(self) -> None:
        """Make all of them again: the theme or the filters have changed."""
        self._kept.clear()

    def _make(self, step: Step) -> QIcon:
        spec = self._registry[step.filter_id]
        kernel = step.kernel or spec.convolution(step.values)
        if isinstance(kernel, Kernel):
            return weights_icon(kernel, SIDE)
        return icon(OWN.get(step.filter_id, SIGNS.get(spec.group, "filter")))
