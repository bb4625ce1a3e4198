"""A photo without a kernel is shown without a compiler, which takes some tenths of a second."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.render.pipeline import Pipeline, never
from editor.render.viewport import ViewportRenderer
from filters.convolution.bank import methods
from filters.pixels.region import Region
from tests.editor.render.phases.sources import REGISTRY


def test_nothing_is_compiled_for_it(
    renderer: ViewportRenderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(methods, "loops", lambda: pytest.fail("compiled"))
    image = Image(np.random.default_rng(0).integers(0, 256, (400, 600, 3), np.uint8))
    made = Pipeline.of(image, (), REGISTRY)
    means = image.samples.reshape(200, 2, 300, 2, 3).mean((1, 3))
    for _ in range(2):  # the second time there is nothing new to sum
        shown = renderer.shown(made, Region(0, 0, 200, 300), 2, never)
        assert shown is not None
        assert np.abs(shown[..., 2::-1].astype(float) - means).max() <= 0.5
