"""False colours and differences on a screen that shows a printer: as their legend has them."""

from __future__ import annotations

import numpy as np
import pytest

from editor.colour.named_profiles import named
from editor.colour.screen import Proof, ScreenColours
from editor.document.image import Image
from editor.document.step import Step
from editor.render.cache_budget import CacheBudget
from editor.render.display import Display, DisplayMode
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.render_run import RenderRun
from editor.render.viewport import ViewportRenderer
from filters.registry import Registry
from tests.editor.colour.table_profiles import dull_printer

PHOTO = Image(np.random.default_rng(8).integers(0, 256, (20, 30, 3), np.uint8))
PROOF = Proof(dull_printer(), warns=True)


def seen(registry: Registry, display: Display, minus: Pipeline | None = None) -> np.ndarray:
    """Return what the canvas is given."""
    pipeline = Pipeline.of(PHOTO, (Step.of(registry["invert"]),), registry)
    job = RenderRequest(1, "after", pipeline, pipeline.region, 1, display, minus=minus)
    viewport = ViewportRenderer(CacheBudget(1_000_000))
    try:
        return RenderRun(job, viewport, lambda _: None, lambda: False, lambda: False).frame().screen
    finally:
        viewport.close()


@pytest.mark.parametrize(
    ("mode", "is_false"), [("signed", True), ("range", True), ("offset", False)]
)
@pytest.mark.parametrize("icc", [None, named("Display P3").icc])
def test_no_proof_is_laid_over_false_colours(
    registry: Registry, mode: DisplayMode, is_false: bool, icc: bytes | None
) -> None:
    plain = seen(registry, Display(mode, screen=ScreenColours(icc)))
    proofed = seen(registry, Display(mode, screen=ScreenColours(icc, PROOF)))
    assert np.array_equal(plain, proofed) == is_false


def test_nor_over_a_difference(registry: Registry) -> None:
    other = Pipeline.of(PHOTO, (), registry)
    display = Display(screen=ScreenColours(None, PROOF))
    assert np.array_equal(seen(registry, display, other), seen(registry, Display(), other))
