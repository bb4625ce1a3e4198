"""SlideSetup: a layer with a kernel that was chosen or drawn, and the crop that it slides over."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Final

from editor.lab.examples import DIAGONAL, EXAMPLES, with_kernel
from editor.lab.layer import Layer
from editor.lab.slide import LEAST, MOST, SIDE, crop_at
from filters.kernel import Kernel
from filters.pixels.region import Region

STEPS_OWN: Final = ""  # the choice of the step's kernel, among the names of examples
DRAWN: Final = "drawn"  # the choice of what was drawn in the lab
Cell = tuple[int, int]
OwnKernel = tuple[Kernel, bool]  # a step's kernel, and whether it is flipped


@dataclass(frozen=True)
class SlideSetup:
    """What a person has chosen of a slide: the layer, its kernel, and where the crop lies.

    As the lab begins, by default.
    """

    layer: Layer = field(default_factory=lambda: Layer(EXAMPLES[DIAGONAL]))
    chosen: str | None = None
    middle: Cell | None = None
    size: Cell = (SIDE, SIDE)

    # the kernel

    def with_layer(self, **settings: Any) -> SlideSetup:
        """Return it with other settings of the layer, by the layer's own names."""
        return replace(self, layer=replace(self.layer, **settings))

    def with_kernel(self, choice: str, own: OwnKernel | None) -> SlideSetup:
        """Return it with the step's own kernel, or else an example; what was drawn stays."""
        if self.chosen == DRAWN:
            return self
        return replace(self, layer=with_kernel(self.layer, choice, own))

    def drawn(self, plane: int, kernel: Kernel, planes: int) -> SlideSetup:
        """Return it with weights that were drawn for a plane, or for all that share them."""
        layer = self.layer.fitting(planes).with_weights(plane, kernel)
        return replace(self, chosen=DRAWN, layer=layer)

    def sharing(self, on: bool, plane: int, planes: int) -> SlideSetup:
        """Return it with one plane's weights laid over all of the input, or some for each."""
        if on:
            layer = replace(self.layer, planes=(), kernel=self.layer.planes[plane])
        else:
            layer = self.layer.with_planes(planes)
        return replace(self, chosen=DRAWN, layer=layer)

    # the crop

    def with_crop(self, top: int, left: int, rows: int, columns: int) -> SlideSetup:
        """Return it over another part of the photo, of a size that is allowed."""
        rows, columns = (min(max(n, LEAST), MOST) for n in (rows, columns))
        middle = top + rows // 2, left + columns // 2
        return replace(self, middle=middle, size=(rows, columns))

    def crop_in(self, bounds: Region) -> Region:
        """Return the crop, moved and cut so that it lies in the photo; in its middle at first."""
        row, column = self.middle or (bounds.rows // 2, bounds.columns // 2)
        return crop_at(bounds, row, column, *self.size)
