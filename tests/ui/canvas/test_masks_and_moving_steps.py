"""Steps that move pixels are seen everywhere: no mask is offered for them."""

from __future__ import annotations

import numpy as np
import pytest

from editor.masks.mask import Mask
from ui.window.window import Window

SPOT = Mask.from_json({"items": [{"shape": "ellipse"}]})


@pytest.mark.parametrize("moving", ["crop", "rotate_90", "resize"])
def test_a_step_that_moves_pixels_is_offered_no_mask(
    window: Window, coffee: np.ndarray, moving: str
) -> None:
    window.edits.choose_filter("invert")
    window.session.set_mask(SPOT)
    offered = ("mask.draw_brush", "mask.draw_lasso", "mask.add_ellipse", "mask.open")
    assert all(window.commands[name].is_enabled() for name in offered)
    window.edits.choose_filter(moving)
    assert not any(window.commands[name].is_enabled() for name in offered)
    assert not any(c.id.startswith(("mask.use_of", "mask.copy_of")) for c in window.commands)
    window.drawing.tools.start("brush")
    assert window.drawing.tools.tool == ""
