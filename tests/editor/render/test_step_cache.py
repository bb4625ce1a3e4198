import dataclasses

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.render.cache_budget import CacheBudget
from editor.render.pipeline import Pipeline
from editor.render.step_cache import StepCache
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry

IMAGE = Image(np.random.default_rng(0).integers(0, 256, (60, 80, 3), np.uint8))
REGION = Region(10, 10, 20, 30)


class Counting:
    """A registry whose filters count how often they run."""

    def __init__(self):
        self.calls = []
        registry = Registry.builtin()
        convolution = registry["convolution"]

        def counted(pixels, **values):
            self.calls.append(values["kernel"].shape)
            return convolution.function(pixels, **values)

        spec = dataclasses.replace(convolution, function=counted)
        self.registry = Registry((spec,))
        self.spec = spec


def blur(spec, side):
    return Step.of(spec, kernel=Kernel(np.ones((side, side)), normalize=True))


def test_editing_the_top_step_runs_nothing_below_it_again():
    bench, cache = Counting(), StepCache(CacheBudget(1 << 30))
    results = []
    for strength in (1.0, 2.0, 3.0):
        top = Step.of(bench.spec, kernel=Kernel([[0, 0, 0], [0, strength, 0], [0, 0, 0]]))
        steps = (blur(bench.spec, 5), blur(bench.spec, 7), top)
        pipeline = dataclasses.replace(Pipeline.of(IMAGE, steps, bench.registry), below=cache)
        results.append(pipeline.render(REGION))
        np.testing.assert_array_equal(
            results[-1], Pipeline.of(IMAGE, steps, Registry.builtin()).render(REGION)
        )
    assert bench.calls == [(5, 5), (7, 7), (3, 3), (3, 3), (3, 3)]
    assert not np.array_equal(results[0], results[1])


def test_another_value_below_or_another_picture_is_never_mixed_up():
    bench, cache = Counting(), StepCache(CacheBudget(1 << 30))
    other = Image(np.array(IMAGE.samples[::-1]))
    for image in (IMAGE, other):
        for side in (3, 5):
            steps = (blur(bench.spec, side), blur(bench.spec, 3))
            cached = dataclasses.replace(Pipeline.of(image, steps, bench.registry), below=cache)
            plain = Pipeline.of(image, steps, bench.registry)
            np.testing.assert_array_equal(cached.render(REGION), plain.render(REGION))


def test_it_keeps_to_its_budget_and_lets_the_longest_unused_go():
    budget = CacheBudget(10 * 400)
    cache = StepCache(budget)
    for number in range(30):
        cache.put(IMAGE, (), Region(number, 0, 10, 10), np.zeros((10, 10, 1), np.float32), 1.0)
        cache.get(IMAGE, (), Region(0, 0, 10, 10))
    assert 0 < budget.bytes <= 10 * 400
    assert cache.get(IMAGE, (), Region(0, 0, 10, 10)) is not None
    assert cache.get(IMAGE, (), Region(5, 0, 10, 10)) is None
    cache.put(IMAGE, (), Region(0, 0, 90, 90), np.zeros((90, 90, 1), np.float32), 1.0)
    assert cache.get(IMAGE, (), Region(0, 0, 90, 90)) is None


def test_what_it_gives_can_not_be_written_and_does_not_hold_more_than_it_says():
    cache = StepCache(CacheBudget(1 << 30))
    large = np.zeros((100, 100, 4), np.float32)
    cache.put(IMAGE, (), REGION, large[:20, :30], 1.0)
    kept = cache.get(IMAGE, (), REGION)
    assert kept.base is None
    with pytest.raises(ValueError, match="read-only"):
        kept[0] = 1
