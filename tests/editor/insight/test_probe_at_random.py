"""The probe's numbers are the engine's at 1,000 places of random kernels, borders and depths."""

from __future__ import annotations

import numpy as np

from editor.document.step import Step
from editor.insight.probe import probe
from editor.render.pipeline import Pipeline
from filters.convolution.alpha import ALPHA_RULES
from filters.kernel import Kernel
from filters.pixels.border import BORDER_RULES
from tests.editor.insight.test_probe import CONVOLUTION, REGISTRY, SOURCES, cancelled

SETTINGS, PLACES = 200, 5


def random_kernel(rng: np.random.Generator) -> Kernel:
    """Up to 7x7 taps, even sizes too, some of them empty, with any origin, divisor and offset."""
    weights = rng.normal(size=rng.integers(1, 8, 2)).round(3)
    weights[rng.random(weights.shape) < 0.1] = np.nan
    weights.flat[0] = 1.0
    origin = tuple(int(rng.integers(n)) for n in weights.shape)
    return Kernel(weights, origin, rng.choice((1.0, 3.0, -2.5)), rng.choice((0.0, 0.5)))


def test_the_numbers_are_the_engines_at_a_thousand_places() -> None:
    rng = np.random.default_rng(21)
    seen = set()
    for _ in range(SETTINGS):
        name, border = rng.choice(list(SOURCES)), rng.choice(BORDER_RULES)
        image, seen = SOURCES[str(name)], {*seen, (str(name), str(border))}
        step = Step.of(
            CONVOLUTION,
            kernel=random_kernel(rng),
            border=str(border),
            alpha=str(rng.choice(ALPHA_RULES)),
            light=str(rng.choice(("stored", "linear"))),
            flip=bool(rng.integers(2)),
        )
        rendered = Pipeline.of(image, (step,), REGISTRY).render(image.region)
        for _ in range(PLACES):
            row, column = (
                int(rng.integers(image.region.rows)),
                int(rng.integers(image.region.columns)),
            )
            found, engine = probe(image, (), step, REGISTRY, row, column), rendered[row, column]
            size = max(1.0, float(np.abs(engine).max()), cancelled(found))
            for worked_out in (found.result, found.lines[-1].values):
                np.testing.assert_allclose(worked_out, engine, rtol=0, atol=1e-6 * size)
    assert len(seen) == len(SOURCES) * len(BORDER_RULES)
